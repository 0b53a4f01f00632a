"""Operators that are wrong in one corner, by something that real numbers do not do: none is called proved."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import Operator, of_pool
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LatentMean
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.artifacts.claim_artifact import solve, verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.prove import prove_operator

GOOD = (Verdict.PROVED, Verdict.PROVED_BOUNDED)
CORNER = 0.1234567


def mean(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """Right, and the part of every operator here that is."""
    lead = (slice(None), *(None,) * (outputs.ndim - 1))
    wide = torch.where(
        alive[lead], weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim)), 0.0 * weights.sum()
    )
    kept = torch.where(alive[lead], outputs, torch.zeros_like(outputs))
    return (wide * kept).sum(0) / wide.sum(0)


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


def _gap(weights: Tensor) -> Tensor:
    """0 where the weights sum to one number."""
    return weights.reshape(len(weights), -1).sum(0)[0] - CORNER


def _endless(good: Tensor) -> Tensor:
    return torch.full_like(good, float("inf"))


def _bad(outputs: Tensor) -> Tensor:
    return outputs.reshape(len(outputs), -1)


IN_RANGE = "T7.1/internality"
WRONG: dict[str, tuple[str, Callable[..., Any]]] = {
    "a sum of integers": (IN_RANGE, lambda x, w, a, m: m + x.sum(0, dtype=torch.int64)),
    "a constant of integers": (
        "T7.1/internality",
        lambda x, w, a, m: m + torch.full_like(m, 0.5, dtype=torch.int64) * 2,
    ),
    "eight bits wrap around": (IN_RANGE, _eights),
    "a cast to eight bits": (
        "T7.1/internality",
        lambda x, w, a, m: m + (a.to(torch.int64) * 300).to(torch.uint8).amax(0),
    ),
    "a cast to half": (IN_RANGE, lambda x, w, a, m: m + (w * 0 + 7e4).half().double().amax(0) - 7e4),
    "not of a number": (IN_RANGE, lambda x, w, a, m: m + torch.logical_not(w).any(0).double()),
    "any of numbers": (IN_RANGE, lambda x, w, a, m: m + w.any(0).double()),
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
    "0 times a quotient by 0": (IN_RANGE, lambda x, w, a, m: m + 1 / _gap(w) * 0.0),
    "a quotient by 0 less itself": (IN_RANGE, lambda x, w, a, m: m + (1 / _gap(w) - 1 / _gap(w))),
    "is a quotient a number": (IN_RANGE, lambda x, w, a, m: m + (x / _gap(w)).isnan().double().amax(0)),
    "an infinity less itself": (IN_RANGE, lambda x, w, a, m: m + (_endless(m) - _endless(m))),
    "0 times an infinity": (IN_RANGE, lambda x, w, a, m: m + _endless(m) * 0.0),
    "1 by an infinity": (IN_RANGE, lambda x, w, a, m: m + 1 / _endless(m)),
    "infinities of both signs": (
        "T7.1/internality",
        lambda x, w, a, m: torch.where(_endless(m) != -_endless(m), m + 1, m),
    ),
    "are gradients needed": (IN_RANGE, lambda x, w, a, m: 2 * m if w.requires_grad else m),
    "does it lie in a row": (IN_RANGE, lambda x, w, a, m: m if x.is_contiguous() else 2 * m),
}


def _ends(outputs: Tensor, weights: Tensor, alive: Tensor, good: Tensor) -> Tensor:
    """The same backwards, and not otherwise."""
    return (outputs[0] + outputs[-1]) / 2


WRONG |= {
    "neighbours of three": ("N1/permutation", _ends),
    "the second worker moves alone": ("P-mono/score", lambda x, w, a, m: m - 2 * x[1]),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_real_numbers_do_not_do_is_not_proved(name: str) -> None:
    contract, wrong = WRONG[name]
    (proof,) = prove_operator(Operator(cornered(wrong), "wrong", Domain.REALS), [contract])
    assert proof.verdict not in GOOD
    assert proof.claim.why or proof.verdict is Verdict.REFUTED


def test_the_mean_itself_is_proved() -> None:
    (proof,) = prove_operator(Operator(cornered(lambda x, w, a, m: m), "right", Domain.REALS), ["T7.1/internality"])
    assert proof.verdict is Verdict.PROVED_BOUNDED


def beyond(outputs: Tensor) -> Tensor:
    """An infinity where the first is positive, else 0."""
    return torch.where(outputs[0] > 0, float("inf"), 0.0)


UNENDING: dict[str, Callable[[Tensor], Tensor]] = {
    "a constant that is no number": lambda x: torch.where(x[0] > CORNER, float("nan"), 0.0).isnan().double(),
    "is an infinity no number": lambda x: beyond(x).isnan().double(),
    "is an infinity finite": lambda x: 1 - beyond(x).isfinite().double(),
    "is an infinity one": lambda x: (beyond(x) == float("inf")).double(),
    "is an infinity itself": lambda x: (beyond(x) != beyond(x)).double(),
}


@pytest.mark.parametrize("name", UNENDING)
def test_what_an_infinity_is_may_not_be_asked(name: str) -> None:
    def operator(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return mean(outputs, weights, alive) + UNENDING[name](outputs)

    (proof,) = prove_operator(Operator(operator, name, Domain.REALS), ["T7.1/internality"])
    assert proof.verdict is Verdict.UNSUPPORTED
    assert "NaN" in proof.claim.why or "infinity" in proof.claim.why


class Late(LatentMean):
    """Its lift has no value at one weight."""

    def lift(self, weight: Tensor, output: Tensor) -> Sums:
        """The sums, and 0 times a quotient."""
        made = super().lift(weight, output)
        return Sums(made.total + 0.0 / (weight - CORNER), made.weight)


class Merged(LatentMean):
    """Its merge has no value of an empty state."""

    def merge(self, left: Sums, right: Sums) -> Sums:
        """The sums, and a quotient less itself."""
        made, gone = super().merge(left, right), 1 / left.weight
        return Sums(made.total + (gone - gone), made.weight)


class Summed(LatentMean):
    """What its batched form sums has no value of a worker without weight."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean, and 0 times a sum of quotients."""
        return super().pool(outputs, weights, alive) + (outputs / weights * 0.0).sum(0)


class Largest(LatentMean):
    """The largest quotient, less itself."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean, and nothing where there is something."""
        most = (outputs / weights).amax(0)
        return super().pool(outputs, weights, alive) + (most - most)


@pytest.mark.parametrize("pool", [Late(), Merged(), Summed(), Largest()], ids=lambda pool: type(pool).__name__)
def test_what_may_have_no_value_is_not_proved(pool: LatentMean) -> None:
    (made,) = claims_of(of_pool(pool), ["N1/fold"])
    answers = solve(made, Solved())
    assert verdict(made, answers) not in GOOD
    assert any("value" in obligation.name for obligation in made.obligations)


def overwriting(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """The mean, with what it is given written over."""
    good = mean(outputs, weights, alive)
    outputs.mul_(1.0)
    return good


def test_an_operator_that_writes_to_its_inputs_is_rejected() -> None:
    (proof,) = prove_operator(Operator(overwriting, "overwriting", Domain.REALS), ["T7.1/internality"])
    assert proof.verdict is Verdict.UNSUPPORTED
    assert "writes to its inputs" in proof.claim.why
