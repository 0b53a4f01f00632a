"""Contracts at run time: on every call, on a sample, or never; a violation raises with the inputs attached."""

import ast
import pickle
import re

import pytest
import torch
from torch import Tensor

from butterfly.contracts.monitor import Monitor
from butterfly.contracts.violation import ContractViolation
from butterfly.core.errors import FusionError
from butterfly.fusion import AnyPool, Domain, LatentMean, LinearPool, LogPool, LogSumExpPool, NonFinite, SmoothMedian

ALIVE = torch.ones(3, dtype=torch.bool)


class Doubled(LinearPool):
    """A pool that forgot to renormalise."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return 2 * super().pool(outputs, weights, alive)


def outputs_for(pool: AnyPool) -> Tensor:
    raw = torch.randn(3, 4, 7, 300, generator=torch.Generator().manual_seed(0))
    kinds = {Domain.REALS: raw, Domain.PROBABILITIES: raw.softmax(-1), Domain.LOGITS: raw.log_softmax(-1)}
    return kinds[pool.domain]


@pytest.mark.parametrize(
    "pool", [LatentMean(), LinearPool(), LogPool(), LogSumExpPool(), SmoothMedian()], ids=lambda p: type(p).__name__
)
@pytest.mark.parametrize("weights", [torch.rand(3), torch.rand(3, 4, 7)], ids=["fixed", "gate"])
def test_a_sound_pool_passes_on_every_call(pool: AnyPool, weights: Tensor) -> None:
    monitor = Monitor(every=1)
    for _ in range(3):
        monitor.watch(pool, outputs_for(pool), weights, ALIVE)
    assert monitor.calls == 3
    assert monitor.checked >= 3


def test_a_violation_carries_inputs_small_enough_to_paste() -> None:
    pool = Doubled()
    with pytest.raises(ContractViolation) as caught:
        Monitor(every=1).watch(pool, outputs_for(pool), torch.rand(3), ALIVE)
    violation = caught.value
    assert str(violation).startswith(f"Doubled(domain=probabilities) in float32 breaks {violation.contract}")
    assert len(str(violation)) < 1000
    again = pickle.loads(pickle.dumps(violation))
    assert str(again) == str(violation)
    # What is pasted from the message is in the domain, breaks the broken pool, and not the sound one.
    pasted = dict(re.findall(r"(outputs|weights)=(\[.*?\])(?=, [a-z]+=|$)", str(violation)))
    outputs, weights = (torch.tensor(ast.literal_eval(pasted[name])) for name in ("outputs", "weights"))
    Monitor(every=1).watch(LinearPool(), outputs, weights, ALIVE)
    with pytest.raises(ContractViolation):
        Monitor(every=1).watch(pool, outputs, weights, ALIVE)


def test_positions_take_turns_however_rarely_a_call_is_looked_at() -> None:
    class WrongAtTheLast(LatentMean):
        def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
            return super().pool(outputs, weights, alive) + 100 * (outputs[0] > 1e6)

    outputs = torch.rand(3, 16, 4)
    outputs[:, 15] += 1e7
    monitor = Monitor(every=16)
    with pytest.raises(ContractViolation):
        for _ in range(16 * 16):
            monitor.watch(WrongAtTheLast(), outputs, torch.rand(3, dtype=torch.float64), ALIVE)


def test_a_sample_looks_at_one_call_in_so_many_and_never_at_none() -> None:
    pool, sample, never = Doubled(), Monitor(every=3), Monitor(every=0)
    for _ in range(2):
        sample.watch(pool, outputs_for(pool), torch.rand(3), ALIVE)
        never.watch(pool, outputs_for(pool), torch.rand(3), ALIVE)
    never.watch(pool, outputs_for(pool), torch.rand(3), ALIVE)
    with pytest.raises(ContractViolation):
        sample.watch(pool, outputs_for(pool), torch.rand(3), ALIVE)
    assert never.checked == 0


@pytest.mark.parametrize(
    ("how", "named"),
    [
        ({"every": -1}, "every=-1; expected 0 or more"),
        ({"contracts": ["P-smooth"]}, "'P-smooth' cannot be checked at run time; expected one of"),
        ({"contracts": ["nonsense"]}, "'nonsense' cannot be checked"),
        ({"contracts": "N6"}, "contracts='N6'; expected a collection of ids: ['N6']"),
    ],
)
def test_what_cannot_be_watched_is_named(how: dict[str, object], named: str) -> None:
    with pytest.raises(FusionError) as caught:
        Monitor(**how)  # type: ignore[arg-type]  # wrong on purpose
    assert named in str(caught.value)


def test_what_a_pool_survives_its_monitor_survives_too() -> None:
    monitor = Monitor(every=1)
    outputs = torch.tensor([[torch.nan, 1.0], [2.0, 3.0], [4.0, 5.0]])
    monitor.watch(LatentMean(nonfinite=NonFinite.EXCLUDE), outputs, torch.ones(3), ALIVE)
    assert monitor.checked > 0
    monitor.watch(LatentMean(), torch.zeros(3, 0, 4), torch.ones(3), ALIVE)


def test_who_is_not_finite_is_left_out_at_the_position_looked_at_alone() -> None:
    monitor = Monitor(every=1)
    outputs = torch.tensor([[[torch.nan], [1.0]], [[2.0], [3.0]], [[4.0], [5.0]]])
    for _ in range(2):
        monitor.watch(LatentMean(nonfinite=NonFinite.EXCLUDE), outputs, torch.ones(3), ALIVE)
    assert monitor.checked > 0
    with pytest.raises(FusionError, match="no worker is alive"):
        failed = torch.full((3, 1), torch.nan)
        monitor.watch(LatentMean(nonfinite=NonFinite.EXCLUDE), failed, torch.ones(3), ALIVE)


@pytest.mark.parametrize(
    ("outputs", "weights", "named"),
    [
        (torch.zeros(3, 4), torch.ones(3), "sum to 0; expected 1"),
        (torch.full((3, 4), 0.25), torch.zeros(3), "weights of the surviving workers sum to 0"),
        (torch.full((3, 4), torch.nan), torch.ones(3), "worker 0 holds NaN"),
    ],
)
def test_bad_values_are_named_even_where_the_pool_does_not_look(outputs: Tensor, weights: Tensor, named: str) -> None:
    with pytest.raises(FusionError, match=named):
        Monitor(every=1).watch(LinearPool(validate=False), outputs, weights, ALIVE)
