"""Operators that are wrong in one corner, by something that real numbers do not do: none is called proved."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import Operator, of_pool
from butterfly.contracts.scalars import UnmodelledError
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, Gate, LatentMean
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.open_sizes import closed
from butterfly.prove.partition import obligations
from butterfly.prove.prove import prove_operator

GOOD = (Verdict.PROVED, Verdict.PROVED_BOUNDED)
CORNER = 0.1234567


def mean(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """Right, and the part of every operator here that is."""
    lead = (slice(None), *(None,) * (outputs.ndim - 1))
    wide = torch.where(
        alive[lead], weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim)), 0.0 * weights.sum()
    )
    heard = torch.where(alive[lead], outputs, torch.zeros_like(outputs))
    return (wide * heard).sum(0) / wide.sum(0)


def cornered(wrong: Callable[[Tensor, Tensor, Tensor, Tensor], Tensor]) -> Callable[..., Tensor]:
    """The mean, but what is wrong where the weights sum to one number."""

    def operator(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        good = mean(outputs, weights, alive)
        near = (weights.reshape(len(weights), -1).sum(0)[0] - CORNER).abs() < 1e-9
        return torch.where(near, wrong(outputs, weights, alive, good), good)

    return operator


def _eights(outputs: Tensor, weights: Tensor, alive: Tensor, good: Tensor) -> Tensor:
    number = alive.to(torch.uint8).amax(0) * 200
    return good + (number + number).to(good.dtype) - 400


def _bad(outputs: Tensor) -> Tensor:
    return outputs.reshape(len(outputs), -1)


WRONG: dict[str, tuple[str, Callable[..., Any]]] = {
    "a sum of integers": ("T7.1/within", lambda x, w, a, m: m + x.sum(0, dtype=torch.int64)),
    "a constant of integers": ("T7.1/within", lambda x, w, a, m: m + torch.full_like(m, 0.5, dtype=torch.int64) * 2),
    "eight bits wrap around": ("T7.1/within", _eights),
    "a cast to eight bits": ("T7.1/within", lambda x, w, a, m: m + (a.to(torch.int64) * 300).to(torch.uint8).amax(0)),
    "a cast to half": ("T7.1/within", lambda x, w, a, m: m + (w * 0 + 7e4).half().double().amax(0) - 7e4),
    "not of a number": ("T7.1/within", lambda x, w, a, m: m + torch.logical_not(w).any(0).double()),
    "any of numbers": ("T7.1/within", lambda x, w, a, m: m + w.any(0).double()),
    "is what the dead say no number": ("P-robust/crash", lambda x, w, a, m: m + _bad(x).isnan().any(1).any(0).double()),
    "is what the dead say itself": (
        "P-robust/crash",
        lambda x, w, a, m: m + (_bad(x) != _bad(x)).any(1).any(0).double(),
    ),
    "is what the dead say infinite": (
        "P-robust/crash",
        lambda x, w, a, m: m + (_bad(x) == float("inf")).any(1).any(0).double(),
    ),
    "the first is dead": ("P-robust/crash", lambda x, w, a, m: torch.where(a[0], m, m + 1)),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_real_numbers_do_not_do_is_not_proved(name: str) -> None:
    contract, wrong = WRONG[name]
    (proof,) = prove_operator(Operator(cornered(wrong), "wrong", Domain.REALS), [contract])
    assert proof.verdict not in GOOD
    assert proof.claim.why or proof.verdict is Verdict.REFUTED


def test_the_mean_itself_is_proved() -> None:
    (proof,) = prove_operator(Operator(cornered(lambda x, w, a, m: m), "right", Domain.REALS), ["T7.1/within"])
    assert proof.verdict is Verdict.PROVED_BOUNDED


class Counting(LatentMean):
    """Another pool for more than so many workers, by a number that the graph is filled with."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The largest of many, the mean of few."""
        count = torch.full((), outputs.shape[0], dtype=outputs.dtype)
        return torch.where(count > 37.5, outputs.amax(0), super().pool(outputs, weights, alive))


class Wide(LatentMean):
    """Another pool at many coordinates."""

    def finish(self, state: Sums) -> Tensor:
        """The total of many, the mean of few."""
        count = torch.full((), state.total.shape[-1], dtype=state.total.dtype)
        return torch.where(count > 37.5, state.total, super().finish(state))


class Long(LatentMean):
    """Mixes many positions."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean over the positions of more than 37."""
        good = super().pool(outputs, weights, alive)
        many = outputs.ndim == 3 and outputs.shape[1] > 37
        return good.mean(0, keepdim=True).expand_as(good) if many else good


class Alone(LatentMean):
    """Twice the mean of more than one worker, by a number that is 1 for one."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean times 1 or 2."""
        return super().pool(outputs, weights, alive) * (1.0 if len(outputs) == 1 else 2.0)


class Single(LatentMean):
    """Twice the mean at more than one coordinate."""

    def finish(self, state: Sums) -> Tensor:
        """The mean times 1 or 2."""
        return super().finish(state) * (1.0 if state.total.shape[-1] == 1 else 2.0)


class Started(LatentMean):
    """Starts at 0 at one coordinate alone."""

    def empty(self, like: Tensor) -> Sums:
        """One less than there are coordinates."""
        return Sums(super().empty(like).total + (like.shape[-1] - 1), super().empty(like).weight)


class Leaning(LatentMean):
    """Reads the first coordinate at every other."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The first coordinate as it is, the others moved by it."""
        good = super().pool(outputs, weights, alive)
        return 2 * good - good[..., :1]


class Cut(LatentMean):
    """Adds 1 for more than 37 workers, from a table that is cut by their number."""

    def __init__(self) -> None:
        super().__init__()
        self.table = torch.cat([torch.zeros(37), torch.ones(1000)]).double()

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean, and the largest of the table so far."""
        return super().pool(outputs, weights, alive) + self.table[: len(outputs)].amax(0)


class Stretched(LatentMean):
    """Multiplies by the number of positions less one, which is 1 at two."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean times a number of positions."""
        good = super().pool(outputs, weights, alive)
        return good * (outputs.shape[1] - 1) if outputs.ndim == 3 else good


SIZED = [Counting(), Wide(), Long(), Alone(), Single(), Started(), Leaning(), Cut(), Stretched()]


@pytest.mark.parametrize("pool", SIZED, ids=lambda pool: type(pool).__name__)
def test_what_hangs_on_a_size_is_seen(pool: LatentMean) -> None:
    assert closed(of_pool(pool))
    for proof in prove_operator(of_pool(pool), ["N1/fold", "N1/positions"]):
        assert proof.verdict not in GOOD


def overwriting(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """The mean, with what it is given written over."""
    good = mean(outputs, weights, alive)
    outputs.mul_(1.0)
    return good


def test_an_operator_that_writes_to_its_inputs_is_refused() -> None:
    (proof,) = prove_operator(Operator(overwriting, "overwriting", Domain.REALS), ["T7.1/within"])
    assert proof.verdict is Verdict.UNSUPPORTED
    assert "writes to its inputs" in proof.claim.why


class Crowded(Gate):
    """Another gate for more than five workers."""

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        """Weights [k, …], negative ones among them."""
        shares = super().forward(hidden, probabilities)
        return 2 * shares - 1 if len(shares) > 5 else shares


def test_a_gate_that_is_another_for_many_workers_is_refused() -> None:
    with pytest.raises(UnmodelledError, match="the same program for every number of workers"):
        obligations(LatentMean(), Crowded)
