"""The fused model runs each worker exactly as its plain checkpoint would, and survives failures."""

from pathlib import Path

import pytest
import torch
from torch import nn

from butterfly.core.errors import FusionError
from butterfly.fusion import AnyPool, FixedWeights, Gate, LatentMean, LinearPool
from butterfly.models import BaseModel, keep_layers, load_base
from butterfly.runtime.fused import FusedModel, WorkerFailed
from butterfly.runtime.generation import answers
from butterfly.runtime.load import POOLS, new_weighting
from tests.tiny import CONFIGS, write_model

KEPT = {"one": [0, 1, 2], "two": [0, 1, 3, 4]}
PROMPTS = ["hello", "x is greater than y and something longer follows"]


def build(
    folder: Path, family: str = "llama", pool: AnyPool | None = None
) -> tuple[BaseModel, dict[str, nn.Module], FusedModel]:
    base = load_base(str(write_model(folder, family)))
    plain = {name: keep_layers(base.model, layers) for name, layers in KEPT.items()}
    fused = FusedModel.of(plain, 2, pool or LinearPool(), Gate(32, 2))
    return base, plain, fused


@pytest.mark.parametrize("family", CONFIGS)
def test_the_last_one_alive_speaks_as_its_plain_model(tmp_path: Path, family: str) -> None:
    base, plain, fused = build(tmp_path, family)
    ids = torch.randint(3, 300, (2, 9))
    for name, other in (("one", "two"), ("two", "one")):
        fused.fail(other)
        expected = plain[name](ids).logits.log_softmax(-1)
        torch.testing.assert_close(fused(ids).logits, expected)
        assert answers(fused, base.tokenizer, PROMPTS, 12) == answers(plain[name], base.tokenizer, PROMPTS, 12)
        fused.revive()


def test_fusing_draws_no_parameter_anew(tmp_path: Path) -> None:
    base = load_base(str(write_model(tmp_path)))
    plain = {name: keep_layers(base.model, layers) for name, layers in KEPT.items()}
    gate = Gate(32, 2)
    nn.init.normal_(gate.score.weight)
    before = {
        (name, key): tensor.clone() for name, model in plain.items() for key, tensor in model.state_dict().items()
    }
    weights = gate.score.weight.clone()
    FusedModel.of(plain, 2, LinearPool(), gate)
    assert all(torch.equal(plain[name].state_dict()[key], tensor) for (name, key), tensor in before.items())
    assert torch.equal(gate.score.weight, weights)


@pytest.mark.parametrize("pool", [LinearPool(), LatentMean()], ids=["linear", "latent"])
def test_generation_with_the_cache_equals_generation_without(tmp_path: Path, pool: AnyPool) -> None:
    _, _, fused = build(tmp_path, pool=pool)
    ids = torch.randint(3, 300, (2, 7))
    cached = fused.generate(ids, max_new_tokens=10, do_sample=False, use_cache=True, eos_token_id=None)
    plain = fused.generate(ids, max_new_tokens=10, do_sample=False, use_cache=False, eos_token_id=None)
    assert torch.equal(cached, plain)
    assert cached.shape == (2, 17)


def test_the_fused_answer_is_the_pool_of_the_workers(tmp_path: Path) -> None:
    base, plain, fused = build(tmp_path)
    nn.init.normal_(fused.weighting.score.weight)
    ids = torch.randint(3, 300, (2, 9))
    hidden = base.model.model(ids, output_hidden_states=True).hidden_states[2]
    weights = fused.weighting(hidden)
    probabilities = torch.stack([model(ids).logits.softmax(-1) for model in plain.values()])
    torch.testing.assert_close(fused(ids).logits.exp(), (weights[..., None] * probabilities).sum(0))


@pytest.mark.parametrize("name", sorted(POOLS))
@pytest.mark.parametrize("kind", ["fixed", "gate", "confidence-gate"])
def test_every_pool_and_weighting_gives_a_distribution_and_survives_a_failure(
    tmp_path: Path, name: str, kind: str
) -> None:
    fused = build(tmp_path)[2]
    fused.pool, fused.weighting = POOLS[name](2.0, 0.5), new_weighting(kind, 32, 2)
    ids = torch.randint(3, 300, (2, 9))
    whole = fused(ids).logits
    fused.fail(fused.worker_ids[0])
    rest = fused(ids).logits
    for logits in (whole, rest):
        total = logits.exp().sum(-1)
        assert torch.allclose(total, torch.ones_like(total), atol=1024 * torch.finfo(torch.float32).eps)
    assert not torch.equal(whole, rest)


@pytest.mark.parametrize("name", sorted(POOLS))
def test_one_step_through_the_fused_model_moves_every_worker_and_lowers_the_loss(tmp_path: Path, name: str) -> None:
    """L3.2, repaired: the gradient reaches every worker's own layers, the gate and the shared base."""
    fused = build(tmp_path)[2].requires_grad_(True)
    fused.pool = POOLS[name](2.0, 0.5)
    ids = torch.randint(3, 300, (4, 9))

    def loss() -> torch.Tensor:
        return nn.functional.nll_loss(fused(ids[:, :-1]).logits.flatten(0, 1), ids[:, 1:].flatten())

    before = loss()
    before.backward()
    groups = {
        **{
            worker: [parameter for place in fused.own_layers(worker) for parameter in place.parameters()]
            for worker in KEPT
        },
        "gate": list(fused.weighting.parameters()),
        "base": list(fused.get_input_embeddings().parameters()),
    }
    for label, parameters in groups.items():
        assert any(parameter.grad is not None and bool((parameter.grad != 0).any()) for parameter in parameters), label
    torch.optim.SGD(fused.parameters(), lr=0.01).step()
    assert loss().item() < before.item()


class Crash(nn.Module):
    """A layer that works for some calls and then raises, or says NaN."""

    def __init__(self, layer: nn.Module, good_calls: int, say_nan: bool) -> None:
        super().__init__()
        self.layer, self.left, self.say_nan = layer, good_calls, say_nan
        self.self_attn = layer.self_attn

    def forward(self, hidden: torch.Tensor, **context: object) -> torch.Tensor:
        self.left -= 1
        if self.left < 0 and not self.say_nan:
            raise RuntimeError("lost the device")
        output: torch.Tensor = self.layer(hidden, **context)
        return output if self.left >= 0 else output * torch.nan


@pytest.mark.parametrize("say_nan", [False, True])
def test_a_worker_lost_while_generating_is_left_out(tmp_path: Path, say_nan: bool) -> None:
    base, plain, fused = build(tmp_path)
    place = fused.own_layers("one")[0]
    place.layer = Crash(place.layer, 3, say_nan)
    with pytest.warns(WorkerFailed, match="one"):
        texts = answers(fused, base.tokenizer, PROMPTS, 12)
    assert set(fused.failures) == {"one"}
    assert len(texts) == 2
    assert answers(fused, base.tokenizer, PROMPTS, 12) == answers(plain["two"], base.tokenizer, PROMPTS, 12)


def test_unknown_and_last_workers_cannot_be_failed(tmp_path: Path) -> None:
    _, _, fused = build(tmp_path)
    with pytest.raises(FusionError, match="'three' is unknown; this split has one, two"):
        fused.fail("three")
    fused.fail("one")
    with pytest.raises(FusionError, match="last one alive"):
        fused.fail("two")


def test_one_optimiser_step_moves_every_worker_and_lowers_the_loss(tmp_path: Path) -> None:
    _, _, fused = build(tmp_path)
    ids = torch.randint(3, 300, (4, 9))

    def loss() -> torch.Tensor:
        return nn.functional.nll_loss(fused(ids).logits[:, :-1].flatten(0, 1), ids[:, 1:].flatten())

    before = loss()
    before.backward()
    for worker in fused.worker_ids:
        for layer in fused.own_layers(worker):
            assert all(parameter.grad is not None and bool(parameter.grad.any()) for parameter in layer.parameters())
    with torch.no_grad():
        for parameter in fused.parameters():
            if parameter.grad is not None:
                parameter -= 1e-3 * parameter.grad
    assert loss() < before


def test_fixed_weights_ignore_the_hidden_state(tmp_path: Path) -> None:
    _, _, fused = build(tmp_path)
    fused.weighting = FixedWeights(2)
    assert fused(torch.randint(3, 300, (1, 5))).logits.isfinite().all()
