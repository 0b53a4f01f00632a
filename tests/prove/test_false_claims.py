"""Claims that look true and are not: of none of them may the prover say proved."""

from functools import cache
from typing import Any

import pytest

from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import of_pool
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LatentMean, LinearPool, LogPool, LogSumExpPool
from butterfly.prove.artifacts import Solved, solve, verdict
from butterfly.prove.captured import Graphs
from butterfly.prove.claims import SHAPES, Shape, claim


def _strictly_within(a: Any, outputs: Any, weights: Any, alive: Any) -> Any:
    """False where all say the same, and at k = 1."""
    return a.below(a.pool(outputs, weights, alive), a.largest(outputs, 0))


def _rises_strictly(a: Any, outputs: Any, weights: Any, alive: Any, rise: Any) -> Any:
    """False for a rise of 0, or of a worker of weight 0."""
    return a.below(a.pool(outputs, weights, alive), a.pool(outputs + rise, weights, alive))


def _strictly_convex(a: Any, outputs: Any, weights: Any, alive: Any, other: Any) -> Any:
    half = a.number(0.5)
    ends = a.pool(outputs, weights, alive) + a.pool(other, weights, alive)
    return a.below(a.pool(half * (outputs + other), weights, alive), half * ends)


def _concave(a: Any, outputs: Any, weights: Any, alive: Any, other: Any) -> Any:
    """True of means, false of a log-sum-exp."""
    half = a.number(0.5)
    ends = a.pool(outputs, weights, alive) + a.pool(other, weights, alive)
    return a.at_most(half * ends, a.pool(half * (outputs + other), weights, alive))


def _tight_influence(a: Any, outputs: Any, weights: Any, alive: Any, other: Any, lying: list[int]) -> Any:
    """Half of the true bound in total variation."""
    said = a.stack([other[i] if i in lying else outputs[i] for i in range(len(weights))])
    moved = a.sum(a.abs(a.pool(said, weights, alive) - a.pool(outputs, weights, alive)), -1)
    return a.at_most(moved, a.sum(weights[lying], 0) / a.sum(weights, 0))


def _scales(a: Any, outputs: Any, weights: Any, alive: Any) -> Any:
    """Homogeneous: true of means, false of a log-sum-exp."""
    two = a.number(2)
    return a.equal(a.pool(two * outputs, weights, alive), two * a.pool(outputs, weights, alive))


def _half_lipschitz(a: Any, outputs: Any, weights: Any, alive: Any, other: Any) -> Any:
    moved = a.abs(a.pool(other, weights, alive) - a.pool(outputs, weights, alive))
    return a.at_most(moved, a.number(0.5) * a.largest(a.abs(other - outputs), 0))


def _minority_margin(a: Any, outputs: Any, weights: Any, alive: Any, token: int) -> Any:
    """Whoever has the larger weight decides: false."""
    fused = a.pool(outputs, weights, alive)
    first = a.sum(weights[[0]], 0)
    rest = a.sum(weights[[1]], 0)
    return a.implies(a.below(rest, first), a.at_most(outputs[0][..., token] * a.number(0.5), fused[..., token]))


def _sum_of_errors_halved(a: Any, outputs: Any, weights: Any, alive: Any, model: Any) -> Any:
    fused = a.pool(outputs, weights, alive)
    errors = a.stack([a.sum(a.abs(model - outputs[i]), -1) for i in range(len(weights))])
    return a.at_most(a.sum(a.abs(model - fused), -1), a.number(0.5) * a.sum(errors, 0))


def _falls_with_the_dead(a: Any, outputs: Any, weights: Any, alive: Any, other: Any) -> Any:
    """What is said does not matter at all: false."""
    return a.equal(a.pool(outputs, weights, alive), a.pool(other, weights, alive))


@cache
def graphs(kind: type[Any]) -> Graphs:
    """The graphs of a pool, captured once."""
    return Graphs(of_pool(kind()))


MEANS, SCALED = [LatentMean(), LogPool()], [LogSumExpPool()]
FALSE: list[tuple[str, Any, list[Any], Shape]] = [
    ("strictly within", _strictly_within, MEANS + SCALED, Shape()),
    ("rises strictly", _rises_strictly, MEANS + SCALED, Shape()),
    ("strictly convex", _strictly_convex, MEANS + SCALED, Shape()),
    ("concave", _concave, SCALED, Shape()),
    ("half the influence", _tight_influence, [LinearPool()], Shape((True, True), lying=(1,))),
    ("homogeneous", _scales, SCALED, Shape()),
    ("half Lipschitz", _half_lipschitz, MEANS + SCALED, Shape()),
    ("the heavier group decides", _minority_margin, [LinearPool()], Shape((True, True), (False, True))),
    ("half the sum of errors", _sum_of_errors_halved, MEANS + SCALED, Shape()),
    ("nothing matters", _falls_with_the_dead, MEANS + SCALED, Shape()),
]
CASES = [(name, law, pool, shape) for name, law, pools, shape in FALSE for pool in pools]


@pytest.mark.parametrize(("name", "law", "pool", "shape"), CASES, ids=[f"{c[0]}-{type(c[2]).__name__}" for c in CASES])
def test_a_false_claim_is_never_proved(
    monkeypatch: pytest.MonkeyPatch, name: str, law: Any, pool: Any, shape: Shape
) -> None:
    variables = tuple(law.__code__.co_varnames[1 : law.__code__.co_argcount])
    false = Contract(f"false/{name}", name, law, frozenset(Domain), False, variables, False)
    monkeypatch.setitem(SHAPES, false.id, (shape,))
    made = claim(graphs(type(pool)), false)
    assert made.why == "", made.why
    word = verdict(made, solve(made, Solved()))
    assert word is Verdict.UNKNOWN
