"""The laws of derivatives: proved of the pools, and of a pool that breaks one neither proved nor let through."""

from typing import Any

import pytest
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.strategies import CaseLimits
from butterfly.contracts.suite import examine
from butterfly.core.verdict import Verdict
from butterfly.fusion import AnyPool, Gate, LatentMean, LogSumExpPool, SmoothMedian
from butterfly.prove.artifacts.claim_artifact import solve, verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.solving.solvers import ask_z3
from butterfly.prove.statements.gate_partition import obligations
from tests.prove.one_program import presumed_one_program

LIMITS = CaseLimits(workers=3, size=2)


def proved(pool: AnyPool, contract: str) -> tuple[Verdict, str]:
    """The prover's word, and why there is no other."""
    operator = of_pool(pool)
    (made,) = claims_of(operator, [contract], presumed_one_program(operator))
    results = [] if made.why else solve(made, Solved())
    return verdict(made, results), made.why or "".join(result.role for result in results if not result.discharged)


def test_a_median_has_no_hessian_that_is_read() -> None:
    assert proved(SmoothMedian(), "D3.1/hessian")[0] is Verdict.UNSUPPORTED


class Bent(LatentMean):
    """Its Hessian is negative."""

    def pool(self, *given: Tensor) -> Tensor:
        fused = super().pool(*given)
        return fused - fused * fused


class Kinked(LatentMean):
    """Continuous, and not differentiable at 0."""

    def pool(self, *given: Tensor) -> Tensor:
        return super().pool(*given).abs()


class OnceSmooth(LatentMean):
    """x·|x|: its derivative is continuous and has a corner."""

    def pool(self, *given: Tensor) -> Tensor:
        fused = super().pool(*given)
        return fused * fused.abs()


class GateForgotten(LatentMean):
    """The right value, with no gradient through the weights."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights.detach(), alive)


class GradientDoubled(LatentMean):
    """The right value, with twice its gradient."""

    def pool(self, *given: Tensor) -> Tensor:
        fused = super().pool(*given)
        return 2 * fused - fused.detach()


class ShiftLeft(LogSumExpPool):
    """What it subtracts before it exponentiates is not put back in full."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights, alive) + outputs.amax(0).detach()


class Steered(SmoothMedian):
    """The root, with half of its gradient."""

    def finish(self, state: Any) -> Tensor:
        fused = super().finish(state)
        return (fused + fused.detach()) / 2


BROKEN: list[tuple[AnyPool, str, Verdict, str]] = [
    (Bent(), "D3.1/hessian", Verdict.UNKNOWN, "the law"),
    (Kinked(), "P-smooth", Verdict.UNSUPPORTED, "not smooth by any rule"),
    (OnceSmooth(), "P-smooth", Verdict.UNSUPPORTED, "not smooth by any rule"),
    (GateForgotten(), "L3.2/repaired", Verdict.UNKNOWN, "the law"),
    (GradientDoubled(), "L3.2/repaired", Verdict.UNKNOWN, "the law"),
    (ShiftLeft(), "P-smooth", Verdict.FAILED, "the shift lemma"),
    (Steered(), "L3.2/repaired", Verdict.UNKNOWN, "the law"),
]


@pytest.mark.parametrize(
    ("pool", "contract", "word", "why"), BROKEN, ids=[f"{type(case[0]).__name__}-{case[1]}" for case in BROKEN]
)
def test_a_pool_that_breaks_a_law_is_refuted_and_not_proved(
    pool: AnyPool, contract: str, word: Verdict, why: str
) -> None:
    outcome = examine(CONTRACTS[contract], of_pool(pool), examples=40, limits=LIMITS, shrink=False)
    assert outcome.verdict is Verdict.REFUTED
    answer, reason = proved(pool, contract)
    assert answer is word
    assert why in reason


class TwiceTheMass(Gate):
    """Its weights sum to 2."""

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        return 2 * super().forward(hidden, probabilities)


class Silenced(Gate):
    """A weight may be 0 or less."""

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        return super().forward(hidden, probabilities) - 0.25


def test_a_softmax_gate_is_a_partition_of_unity_and_another_is_not() -> None:
    assert {ask_z3(obligation.query(())).result for obligation in obligations(LatentMean())} == {"unsat"}
    for gate, lost in ((TwiceTheMass, "law-1"), (Silenced, "positive-1")):
        answers = {
            obligation.name.partition("-")[2]: ask_z3(obligation.query(())).result
            for obligation in obligations(LatentMean(), gate)
        }
        assert answers[lost] != "unsat"
