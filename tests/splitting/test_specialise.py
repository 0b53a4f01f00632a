"""Specialising trains the worker's own layers and nothing else; the fusion learns which worker to trust."""

import pytest
import torch
from torch.nn.functional import nll_loss

from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import batches
from butterfly.core.errors import ModelError
from butterfly.core.progress import SILENT
from butterfly.fusion import FixedWeights, Gate, LinearPool
from butterfly.models import BaseModel, keep_layers, load_base
from butterfly.runtime.fused import FusedModel
from butterfly.splitting.specialise import Prepared, Training, prepare, run_layers, specialise, unembed
from butterfly.splitting.weighting import FusionData, collect, learn, loss_of
from tests.tiny import write_model

LAYERS, SHARED = (0, 1, 3, 4), 2


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> BaseModel:
    return load_base(str(write_model(tmp_path_factory.mktemp("specialise") / "base")))


@pytest.fixture(scope="module")
def prepared(base: BaseModel) -> list[Prepared]:
    data = batches(base.tokenizer, items("formal_verification", Split.TRAIN, 24), 8, 256)
    return prepare(base, SHARED, data, SILENT)


def test_the_shared_base_and_the_upper_layers_are_the_models_own(base: BaseModel, prepared: list[Prepared]) -> None:
    for each in prepared:
        with torch.no_grad():
            expected = base.model(each.batch.ids).logits
            found = unembed(base, run_layers(base, base.model.model.layers[SHARED:], each.shared))
        torch.testing.assert_close(found, expected)


def test_training_lowers_the_loss_and_leaves_the_base_alone(base: BaseModel, prepared: list[Prepared]) -> None:
    before = {name: value.clone() for name, value in base.model.state_dict().items()}
    own, losses = specialise(base, SHARED, LAYERS, prepared, Training(epochs=6, learning_rate=3e-3))
    assert all(torch.equal(value, before[name]) for name, value in base.model.state_dict().items())
    assert len(own) == 2
    assert len(losses) == 18
    assert sum(losses[-3:]) < 0.95 * sum(losses[:3])
    assert not own.training


def test_no_epoch_is_the_cut_base(base: BaseModel, prepared: list[Prepared]) -> None:
    own, losses = specialise(base, SHARED, LAYERS, prepared, Training(epochs=0))
    assert losses == []
    cut = keep_layers(base.model, LAYERS)
    for place, layer in enumerate(own, SHARED):
        stored = cut.model.layers[place].state_dict()
        assert all(torch.equal(value, stored[name]) for name, value in layer.state_dict().items())


def test_distillation_adds_the_divergence_from_the_base_after_the_first_epoch(
    base: BaseModel, prepared: list[Prepared]
) -> None:
    plain = specialise(base, SHARED, LAYERS, prepared, Training(epochs=2, learning_rate=1e-9, distillation_weight=0))[1]
    added = specialise(base, SHARED, LAYERS, prepared, Training(epochs=2, learning_rate=1e-9, distillation_weight=1))[1]
    assert added[:3] == pytest.approx(plain[:3], rel=1e-5)
    assert all(more > less for more, less in zip(added[3:], plain[3:], strict=True))
    whole = specialise(base, SHARED, range(5), prepared, Training(epochs=2, learning_rate=1e-9, distillation_weight=1))
    bare = specialise(base, SHARED, range(5), prepared, Training(epochs=2, learning_rate=1e-9, distillation_weight=0))
    assert whole[1] == pytest.approx(bare[1], rel=1e-3)  # the base does not diverge from itself


def test_the_same_seed_gives_the_same_worker(base: BaseModel, prepared: list[Prepared]) -> None:
    one, two, other = (
        specialise(base, SHARED, LAYERS, prepared, Training(epochs=3, learning_rate=1e-3, seed=seed))[1]
        for seed in (1, 1, 2)
    )
    assert one == two
    assert one != other


def test_a_loss_that_is_no_number_is_one_clear_error(base: BaseModel, prepared: list[Prepared]) -> None:
    with pytest.raises(ModelError, match=r"lower budget\.learning_rate"):
        specialise(base, SHARED, LAYERS, prepared, Training(epochs=2, learning_rate=1e30))


def test_the_fusion_learns_to_trust_the_worker_that_is_right(base: BaseModel, prepared: list[Prepared]) -> None:
    own = {name: keep_layers(base.model, LAYERS) for name in ("one", "two")}
    fused = FusedModel.of(own, SHARED, LinearPool(), FixedWeights(2))
    found = collect(fused, {"one": prepared[:2], "two": prepared[2:]})
    assert found.latents.shape == (2, len(found.targets), 32)
    assert len(found.targets) == sum(len(each.batch.targets) for each in prepared)
    assert found.owners.bincount().tolist() == [
        sum(len(each.batch.targets) for each in part) for part in (prepared[:2], prepared[2:])
    ]
    torch.manual_seed(0)
    # Worker 0 knows the token of the first half, worker 1 that of the second: only a gate can have both.
    half = len(found.targets) // 2
    knows = base.model.lm_head.weight[found.targets] * 50
    blind = torch.randn_like(knows)
    latents = torch.stack([torch.cat([knows[:half], blind[half:]]), torch.cat([blind[:half], knows[half:]])])
    shared = torch.randn_like(found.shared)
    shared[:, 0] += torch.cat([torch.full((half,), 8.0), torch.full((len(shared) - half,), -8.0)])
    owners = (torch.arange(len(found.targets)) >= half).long()
    data = FusionData(shared.detach(), latents.detach(), found.targets, owners)
    gate, fixed = Gate(32, 2), FixedWeights(2)
    untrained = loss_of(fused, fixed, data).item()
    learned = {kind: learn(fused, one, data, seed=0) for kind, one in (("gate", gate), ("fixed", fixed))}
    assert learned["gate"] < 0.7 * learned["fixed"] <= 0.7 * untrained * 1.01
    weights = gate(data.shared)
    assert weights[0, :half].mean() > 0.9
    assert weights[1, half:].mean() > 0.9
    assert learned["gate"] == pytest.approx(nll_loss(fused.fuse(data.latents, weights), data.targets).item(), rel=1e-5)


def test_between_equals_the_gate_trusts_the_worker_of_the_capability(base: BaseModel, prepared: list[Prepared]) -> None:
    own = {name: keep_layers(base.model, LAYERS) for name in ("one", "two")}
    fused = FusedModel.of(own, SHARED, LinearPool(), Gate(32, 2))
    other = prepare(
        base, SHARED, batches(base.tokenizer, items("pattern_recognition", Split.TRAIN, 24), 8, 256), SILENT
    )
    found = collect(fused, {"one": prepared, "two": other})
    gate, fixed = Gate(32, 2), FixedWeights(2)
    learn(fused, gate, found, seed=0)
    learn(fused, fixed, found, seed=0)
    assert (gate(found.shared).argmax(0) == found.owners).float().mean() > 0.8
    torch.testing.assert_close(fixed(found.shared), torch.full((2, len(found.targets)), 0.5))
