"""Fusion where the heaviest worker is unsure, its own distribution elsewhere; scored as generated."""

from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM

from butterfly.core.errors import FusionError
from butterfly.fusion import FixedWeights
from butterfly.runtime.failures import Account, WorkerFailed
from butterfly.runtime.fused import FusedModel
from tests.runtime.families import fused_of, prompts
from tests.runtime.test_failures import broken


@pytest.fixture
def fused() -> FusedModel:
    model = fused_of("llama", 2)[1].requires_grad_(False)
    torch.nn.init.normal_(model.weighting.score.weight, generator=torch.Generator().manual_seed(0))
    return model


def gap(logits: torch.Tensor) -> torch.Tensor:
    best = logits.topk(2).values
    return best[..., 0] - best[..., 1]


def test_each_position_is_fused_or_its_heaviest_worker_s_own(fused: FusedModel) -> None:
    ids, mask = prompts()
    whole = fused(ids, attention_mask=mask).logits
    weights = fused.weigh(*reversed(fused.latents(ids, mask)))
    alone = []
    for other in reversed(fused.worker_ids):
        fused.fail(other)
        alone.append(fused(ids, attention_mask=mask).logits)
        fused.revive()
    led = torch.where((weights[0] >= weights[1])[..., None], *alone)
    fused.fuse_below = float(gap(led).median())
    sure = gap(led) >= fused.fuse_below
    output = fused(ids, attention_mask=mask)
    assert 0 < int(sure.sum()) < sure.numel()
    torch.testing.assert_close(output.logits, torch.where(sure[..., None], led, whole))
    torch.testing.assert_close(output.bound, torch.where(sure, weights.amin(0), 0.0), rtol=1e-5, atol=1e-6)
    # The linear pool's total variation to what leads is at most the weight of the other (N2).
    assert bool(((led.exp() - whole.exp()).abs().sum(-1) / 2 <= weights.amin(0) + 1e-6).all())


def test_generated_tokens_are_those_that_scoring_prefers(fused: FusedModel) -> None:
    ids, mask = prompts()
    led = fused(ids, attention_mask=mask).logits
    fused.fuse_below = float(gap(led).median())
    answer = fused.generate(
        ids, attention_mask=mask, max_new_tokens=8, do_sample=False, eos_token_id=None, return_dict_in_generate=True
    )
    longer = torch.nn.functional.pad(mask, (0, 8), value=1)
    positions = (longer.cumsum(-1) - 1).clamp_min(0)
    scored = fused(answer.sequences, attention_mask=longer, position_ids=positions).logits
    assert torch.equal(scored[:, ids.shape[1] - 1 : -1].argmax(-1), answer.sequences[:, ids.shape[1] :])
    assert len(answer.past_key_values.bounds) == 8


def test_a_worker_that_leads_and_fails_is_left_out() -> None:
    fused, plain = broken("nan", 1, "one", 0), fused_of("llama", 2)[1]
    fused.weighting = FixedWeights(2)
    with torch.no_grad():
        fused.weighting.logits.copy_(torch.tensor([3.0, 0.0]))
    fused.fuse_below = 0.0
    ids = prompts()[0]
    with pytest.warns(WorkerFailed, match="one"):
        logits = fused(ids).logits
    plain.fail("one")
    torch.testing.assert_close(logits, plain(ids).logits)


def test_the_policy_is_kept_and_rejected_where_it_cannot_hold(tmp_path: Path, fused: FusedModel) -> None:
    fused.fuse_below = 0.25
    fused.save_pretrained(tmp_path)
    assert AutoModelForCausalLM.from_pretrained(tmp_path).fuse_below == 0.25
    for name, value in (("drafting", 2), ("captured", True)):
        setattr(fused, name, value)
        with pytest.raises(FusionError, match=r"fuse_below=0\.25"):
            fused.generate(prompts()[0][:1], max_new_tokens=2)
        setattr(fused, name, type(value)())


def test_a_row_that_is_answered_alone_in_a_batch_is_accounted_for(fused: FusedModel) -> None:
    ids, mask = prompts()
    weights = fused.weigh(*reversed(fused.latents(ids, mask)))[:, :, -1]
    fused.fuse_below = 0.0  # every row is answered by its own leader alone
    options = {"max_new_tokens": 1, "do_sample": False, "eos_token_id": None, "return_dict_in_generate": True}
    answer = fused.generate(ids, attention_mask=mask, **options)
    silent = {fused.worker_ids[n] for n in range(2) if bool((weights[n] < weights[1 - n]).any())}
    assert set(answer.past_key_values.missing[0]) == silent
    assert all(f"{name} had no say in 1 of 1 token" in fused.account.sentence(True) for name in silent)
    fused.weighting = FixedWeights(2).requires_grad_(False)
    led = fused.generate(ids, attention_mask=mask, output_logits=True, **options)
    first, second = gap(led.logits[0]).tolist()
    fused.fuse_below = (first + second) / 2  # one row is sure, the other is not
    mixed = fused.generate(ids, attention_mask=mask, **options)
    assert mixed.past_key_values.bounds[0].flatten().tolist() == ([0.5, 0.0] if first > second else [0.0, 0.5])
    assert mixed.past_key_values.missing == [(fused.worker_ids[1],)]
    assert "within 0.5 of all workers'" in fused.account.sentence(True)


def test_the_bound_of_a_small_weight_is_not_rounded_away(fused: FusedModel) -> None:
    weights = FixedWeights(2).requires_grad_(False)
    weights.logits.copy_(torch.tensor([0.0, -32.0]))
    fused.weighting, fused.fuse_below = weights, 0.0
    output = fused(prompts()[0])
    assert float(output.bound.min()) > 1e-15
    assert torch.equal(output.bound, torch.full_like(output.bound, float(weights.logits.double().softmax(0)[1])))


def test_of_many_tokens_that_lost_much_no_bound_is_said() -> None:
    account = Account([torch.tensor([[0.6]])] * 2, [("w1",)] * 2)
    assert account.sentence(True).endswith("add up to 1.2: of the whole, nothing follows")
    assert Account([torch.tensor([[0.4]])] * 2, [("w1",)] * 2).sentence(True).endswith("over its tokens (N2)")


@pytest.mark.parametrize("name", ["skip", "fuse_below", "deadline"])
def test_a_setting_that_is_no_number_is_rejected(fused: FusedModel, name: str) -> None:
    with pytest.raises(FusionError, match=f"{name}=True"):
        setattr(fused, name, True)
