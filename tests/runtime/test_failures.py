"""Failures in one process: who was missing, the bound that follows, revival, and no worker left."""

import pytest
import torch
from torch import Tensor, nn

from butterfly.runtime.failures import NoWorkerLeft, WorkerFailed
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.skipping import needed
from tests.runtime.families import fused_of, prompts


class Faulty(nn.Module):
    """A layer that fails at one call, in one way."""

    def __init__(self, layer: nn.Module, way: str, call: int) -> None:
        super().__init__()
        self.layer, self.way, self.left = layer, way, call

    def forward(self, hidden: Tensor, *args: object, **context: object) -> Tensor:
        output: Tensor = self.layer(hidden, *args, **context)
        self.left -= 1
        if self.left != 0:
            return output
        if self.way == "raise":
            raise RuntimeError("lost the device")
        return output[:, :, :3] if self.way == "shape" else output * torch.nan


def broken(way: str, call: int, worker_id: str = "two", place: int = 1) -> FusedModel:
    fused = fused_of("llama", 2)[1]
    here = fused.own_layers(worker_id)[place]
    here.layer = Faulty(here.layer, way, call)
    return fused


@pytest.mark.parametrize("way", ["raise", "nan", "shape"])
def test_a_failure_is_named_bounded_and_after_revival_undone(way: str) -> None:
    fused, whole = broken(way, 4), fused_of("llama", 2)[1]
    ids = prompts()[0][1:]
    cache, expected = fused.new_cache(), whole(ids)
    for n in range(9):
        if n == 6:
            fused.revive()
        if n == 3:
            with pytest.warns(WorkerFailed, match="two"):
                output = fused(ids[:, n : n + 1], past_key_values=cache)
        else:
            output = fused(ids[:, n : n + 1], past_key_values=cache)
        assert output.missing == (("two",) if 3 <= n < 6 else None)
        if output.missing is None:
            torch.testing.assert_close(output.logits[:, 0], expected.logits[:, n], atol=1e-4, rtol=1e-4)
        else:
            assert output.bound is not None
            distance = (output.logits[:, 0].exp() - expected.logits[:, n].exp()).abs().sum(-1) / 2
            assert distance <= output.bound[:, 0] + 1e-6
    assert cache.missing == [()] * 3 + [("two",)] * 3 + [()] * 3
    assert 0 < cache.total < 3


def test_a_deadline_that_passes_takes_the_worker_out() -> None:
    fused = fused_of("llama", 2)[1]
    fused.deadline = 60.0
    assert fused(prompts()[0]).missing is None
    fused.deadline = 0.0
    with pytest.warns(WorkerFailed, match="allowed 0 s"), pytest.raises(NoWorkerLeft, match="one: it took"):
        fused(prompts()[0])


def test_all_gone_is_an_error_that_carries_the_tokens() -> None:
    fused = broken("raise", 3, "one", 0)
    fused.fail("two")
    ids = prompts()[0][1:]
    with pytest.warns(WorkerFailed), pytest.raises(NoWorkerLeft, match="lost the device") as error:
        fused.generate(ids, max_new_tokens=8, do_sample=False, eos_token_id=None)
    assert error.value.tokens is not None
    assert error.value.tokens.shape == (1, 11)
    assert torch.equal(error.value.tokens[:, :9], ids)


@pytest.mark.parametrize("budget", [0.2, 0.5, 1.0])
def test_skipping_keeps_within_its_budget(budget: float) -> None:
    """Each token's bound is at most η and holds: the plain model differs from the skipping one by at most that."""
    fused, plain = fused_of("llama", 2)[1], fused_of("llama", 2)[1]
    fused.skip = budget
    ids, cache = prompts()[0][1:], fused.new_cache()
    runs = 0
    whole = plain(ids).logits.exp()
    for n in range(9):
        output = fused(ids[:, n : n + 1], past_key_values=cache)
        distance = (output.logits[:, 0].exp() - whole[:, n]).abs().sum(-1) / 2
        assert cache.bounds[-1].max() <= budget
        assert distance <= cache.bounds[-1][:, 0] + 1e-5
        runs += 2 - len(output.missing or ())
    assert runs == 9 if budget == 1.0 else runs <= 18
    assert cache.total <= 9 * budget


def test_who_is_needed() -> None:
    weights = torch.tensor([[0.7, 0.2], [0.2, 0.7], [0.1, 0.1]])
    assert needed(weights, [0, 1, 2], 0.15) == [0, 1]
    assert needed(weights, [0, 1, 2], 0.0) == [0, 1, 2]
    assert needed(weights[:, :1], [0, 1, 2], 0.35) == [0]
    assert needed(weights, [1, 2], 0.1) == [1, 2]  # worker 0 is dead: its weight has used the budget
    assert needed(weights, [2], 0.1) == [2]
