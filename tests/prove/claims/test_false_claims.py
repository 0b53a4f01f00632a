"""Claims that look true and are not: of none of them may the prover say proved."""

from functools import cache
from typing import Any

import pytest
from torch import Tensor

from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import of_pool
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.artifacts.claim_artifact import solve, verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.claim import BYZANTINE, ClaimSizes
from butterfly.prove.claims.dispatch import claim, claims_of
from butterfly.prove.claims.plans import PLANS, ProofPlan
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.solving.solvers import ask_cvc5, ask_z3
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import ONE, ZERO, Term, at_most, constant, same, symbol
from butterfly.prove.witnesses.valuation import Valuations
from butterfly.prove.witnesses.witness import Witness
from tests.prove.one_program import presumed_one_program


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
    sent = a.stack([other[i] if i in lying else outputs[i] for i in range(len(weights))])
    moved = a.sum(a.abs(a.pool(sent, weights, alive) - a.pool(outputs, weights, alive)), -1)
    return a.at_most(moved, a.sum(weights[lying], 0) / a.sum(weights, 0))


def _scales(a: Any, outputs: Any, weights: Any, alive: Any) -> Any:
    """Homogeneous: true of means, false of a log-sum-exp."""
    two = a.number(2)
    return a.equal(a.pool(two * outputs, weights, alive), two * a.pool(outputs, weights, alive))


def _half_lipschitz(a: Any, outputs: Any, weights: Any, alive: Any, other: Any) -> Any:
    moved = a.abs(a.pool(other, weights, alive) - a.pool(outputs, weights, alive))
    return a.at_most(moved, a.number(0.5) * a.largest(a.abs(other - outputs), 0))


def _minority_margin(a: Any, outputs: Any, weights: Any, alive: Any, token: int) -> Any:
    """The worker of larger weight decides: false."""
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


def _margin_at_a_tie(a: Any, outputs: Any, weights: Any, alive: Any, token: int) -> Any:
    """T7.2/margin with a margin that is only matched: false at a tie."""
    behind, ahead = a.sum(weights[[1]], 0), a.sum(weights[[0]] * _lead(a, outputs[0], token), 0)
    fused = a.pool(outputs, weights, alive)
    return a.implies(a.at_most(behind, ahead), a.below(a.number(0), _lead(a, fused, token)))


def _lead(a: Any, logits: Any, token: int) -> Any:
    rivals = a.put(logits, (..., token), logits[..., token] - a.number(2))
    return logits[..., token] - a.largest(rivals, -1)


def _skipping_at_a_tie(a: Any, outputs: Any, weights: Any, alive: Any, token: int) -> Any:
    """N2 with a gap that is only matched: false at a tie."""
    whole, part = a.sum(weights, 0), a.sum(weights[[0]], 0)
    some, fused = a.pool(outputs[[0]], weights[[0]], alive[[0]]), a.pool(outputs, weights, alive)
    gap = _lead(a, some, token) * part
    return a.implies(a.at_most(whole - part, gap), a.below(a.number(0), _lead(a, fused, token)))


def _somebody_else_counts(a: Any, outputs: Any, weights: Any, alive: Any) -> Any:
    """False at k = 1."""
    return a.below(weights[0], a.sum(weights, 0))


def _one_moves_by_less(a: Any, outputs: Any, weights: Any, alive: Any, model: Any) -> Any:
    """‖M − F‖ below the sum: false at k = 1, and where no worker errs."""
    errors = a.stack([a.sum(a.abs(model - outputs[i]), -1) for i in range(len(weights))])
    return a.below(a.sum(a.abs(model - a.pool(outputs, weights, alive)), -1), a.sum(errors, 0))


def _sums_to_less(a: Any, outputs: Any, weights: Any, alive: Any) -> Any:
    """A bound off by one: probabilities that sum to 1 do not sum to less."""
    return a.below(a.sum(a.pool(outputs, weights, alive), -1), a.number(1))


@cache
def graphs(kind: type[Any]) -> ExportedGraphs:
    """The graphs of a pool, exported once."""
    return ExportedGraphs(of_pool(kind()))


MEANS, SCALED = [LatentMean(), LogPool()], [LogSumExpPool()]
FALSE: list[tuple[str, Any, list[Any], ClaimSizes]] = [
    ("strictly within", _strictly_within, MEANS + SCALED, ClaimSizes()),
    ("rises strictly", _rises_strictly, MEANS + SCALED, ClaimSizes()),
    ("strictly convex", _strictly_convex, MEANS + SCALED, ClaimSizes()),
    ("concave", _concave, SCALED, ClaimSizes()),
    ("half the influence", _tight_influence, [LinearPool()], ClaimSizes((True, True), choice=BYZANTINE)),
    ("homogeneous", _scales, SCALED, ClaimSizes()),
    ("half Lipschitz", _half_lipschitz, MEANS + SCALED, ClaimSizes()),
    ("the heavier group decides", _minority_margin, [LinearPool()], ClaimSizes((True, True), (False, True))),
    ("half the sum of errors", _sum_of_errors_halved, MEANS + SCALED, ClaimSizes()),
    ("right at a tied margin", _margin_at_a_tie, [LinearPool()], ClaimSizes((True, True), (False, True))),
    ("kept at a tied gap", _skipping_at_a_tie, [LinearPool()], ClaimSizes((True, True), (False, True))),
    ("somebody else counts", _somebody_else_counts, [LatentMean()], ClaimSizes((False, True))),
    ("less than the sum of errors", _one_moves_by_less, MEANS + SCALED, ClaimSizes()),
    ("sums to less than 1", _sums_to_less, [LinearPool()], ClaimSizes()),
    ("nothing matters", _falls_with_the_dead, MEANS + SCALED, ClaimSizes()),
]
CASES = [(name, law, pool, shape) for name, law, pools, shape in FALSE for pool in pools]


@pytest.mark.parametrize(("name", "law", "pool", "shape"), CASES, ids=[f"{c[0]}-{type(c[2]).__name__}" for c in CASES])
def test_a_false_claim_is_never_proved(
    monkeypatch: pytest.MonkeyPatch, name: str, law: Any, pool: Any, shape: ClaimSizes
) -> None:
    variables = tuple(law.__code__.co_varnames[1 : law.__code__.co_argcount])
    false = Contract(f"false/{name}", name, law, frozenset(Domain), False, variables, False)
    monkeypatch.setitem(PLANS, false.id, ProofPlan((shape,)))
    made = claim(graphs(type(pool)), false)
    assert made.why == "", made.why
    results = solve(made, Solved())
    assert verdict(made, results) is Verdict.UNKNOWN
    assert any(result.witness == Witness.FALSE or result.z3["result"] == "sat" for result in results), (
        "nothing shows it false"
    )


f, g, exact, other, b = (symbol(name) for name in ("computed", "computed_otherwise", "exact", "exact_after", "b"))
e, k, each, total, c = (symbol(name) for name in ("epsilon", "k", "each", "total", "cos_ij"))
near = [("near", at_most(left - to, b)) for left, to in ((f, exact), (exact, f))]
nearby = [("near", at_most(left - to, b)) for left, to in ((g, exact), (exact, g))]
after = [("near", at_most(left - to, b)) for left, to in ((g, other), (other, g))]
ARITHMETIC: dict[str, tuple[list[tuple[str, Term]], Term]] = {
    "two orders of rounding give the same number": ([*near, *nearby], same(f, g)),
    "two orders of rounding are within one bound": ([*near, *nearby], at_most(f - g, b)),
    "rounding keeps an order": ([*near, *after, ("monotone", at_most(exact, other))], at_most(f, g)),
    "rounding keeps an order up to one bound": (
        [*near, *after, ("monotone", at_most(exact, other))],
        at_most(f, g + b),
    ),
    "rounding keeps what is not negative": ([*near, ("not negative", at_most(ZERO, exact))], at_most(ZERO, f)),
    "N5 with ε² in the place of 2ε²": (
        [
            ("small", at_most(constant(2) * e * e, ONE)),
            ("N5", at_most(ONE - constant(2) * e * e, c)),
            ("a cosine", at_most(c, ONE)),
        ],
        at_most(ONE - e * e, c),
    ),
    "T7.4 with a worker too many": ([("k workers", same(total, k * each))], same(total, (k + ONE) * each)),
    "T7.4 without the base": ([("k + 1 workers", same(total + each, (k + ONE) * each))], same(total, ZERO)),
}


@pytest.mark.parametrize("name", ARITHMETIC)
def test_a_false_step_of_arithmetic_is_never_proved(name: str) -> None:
    given, goal = ARITHMETIC[name]
    step = Obligation(name, "false", tuple(given), goal, valuations=Valuations())
    assert ask_z3(step.query(())).result == "sat"
    assert ask_cvc5(step.query(())).result != "unsat"


class Unfinished(LatentMean):
    """Divides by nothing: its empty state is no unit, and 0/0 is no number."""

    def merge(self, left: Sums, right: Sums) -> Sums:
        return Sums(left.total + right.total, left.weight * right.weight)


class Forgetful(LatentMean):
    """Divides by nothing on both sides of every equation."""

    def finish(self, state: Sums) -> Tensor:
        return state.total / (state.weight - state.weight)


@pytest.mark.parametrize("pool", [Unfinished(), Forgetful()], ids=lambda pool: type(pool).__name__)
@pytest.mark.parametrize("contract", ["N1/monoid", "N1/permutation", "P-robust/crash"])
def test_a_quotient_by_0_is_equal_to_nothing(pool: LatentMean, contract: str) -> None:
    operator = of_pool(pool)
    (made,) = claims_of(operator, [contract], presumed_one_program(operator))
    assert made.why or verdict(made, solve(made, Solved())) not in (Verdict.PROVED, Verdict.PROVED_BOUNDED)


class TooTight(SmoothMedian):
    """StateTuples r = W_f in the place of W_f / (1 − W_f)."""

    def influence(self, weights: Tensor, lying: Tensor) -> Tensor:
        r = (weights[lying].sum() / weights.sum()).double()
        return self.delta * r / (1 - r * r).sqrt()


def test_a_bound_of_the_median_that_forgets_a_factor_is_never_proved() -> None:
    operator = of_pool(TooTight())
    (made,) = claims_of(operator, ["P-robust/lying"], presumed_one_program(operator))
    assert verdict(made, solve(made, Solved())) not in (Verdict.PROVED, Verdict.PROVED_BOUNDED)
