"""Clauses about operators as such: the property suite, run on this split's own pool or on the pool that a clause names.

The suite's cases, not this split's data: what they show holds of the operator, on so many cases.
"""

import torch

from butterfly.certify.claim import Finding, examines
from butterfly.certify.measure import Measured
from butterfly.contracts.contract import CONTRACTS
from butterfly.contracts.operator import Operator, of_pool
from butterfly.contracts.suite import examine
from butterfly.core.verdict import Verdict
from butterfly.fusion import LinearPool, LogPool, LogSumExpPool, SmoothMedian

EXAMPLES = 25


def suite(operator: Operator, *clauses: str) -> Finding:
    """The suite's word for contracts together: the worst of them, with the counterexample where one is refuted."""
    found = [examine(CONTRACTS[clause], operator, dtype=torch.float32, examples=EXAMPLES) for clause in clauses]
    spoken = [one for one in found if one.verdict is not None]
    evidence = {
        "operator": f"{operator.source!r}",
        "dtype": "float32",
        "cases": sum(one.cases for one in spoken),
        "contracts": {one.contract: one.verdict.value if one.verdict else one.why for one in found},
    }
    if not spoken:
        return Finding(Verdict.UNSUPPORTED, f"{operator.name} is outside the domain of the clause.", evidence)
    order = [Verdict.REFUTED, Verdict.FAILED, Verdict.UNSUPPORTED, Verdict.UNKNOWN, Verdict.TESTED]
    worst = min(spoken, key=lambda one: order.index(one.verdict or Verdict.TESTED))
    assert worst.verdict is not None
    if worst.verdict is Verdict.TESTED:
        return Finding(worst.verdict, f"{operator.name}: {worst.title}; no case broke it.", evidence)
    evidence |= {"why": worst.why, "counterexample": worst.counterexample}
    return Finding(worst.verdict, f"{operator.name} does not keep it: {worst.title}.", evidence)


@examines("P-smooth")
def smoothness(measured: Measured) -> Finding:
    """Of the split's pool, to the third order at least."""
    finding = suite(of_pool(measured.fused.pool), "P-smooth")
    asked = measured.configuration.fusion_hyperparams.smoothness_order
    stated = measured.fused.pool.smoothness_order
    evidence = {**finding.evidence, "order_asked_for": asked, "order_stated": str(stated)}
    return Finding(finding.verdict, finding.statement, evidence)


@examines("P-mono/score")
def monotone_in_the_score(measured: Measured) -> Finding:
    """Of the split's pool, when its weights do not read the outputs."""
    if measured.fused.weighting.reads_outputs:
        return Finding(
            Verdict.REFUTED,
            "This split's weights follow the workers' confidence, so a better worker can make a worse fusion.",
            {"counterexample": "see P-mono/confidence"},
        )
    return suite(of_pool(measured.fused.pool), "P-mono/score")


@examines("P-mono/probability")
def monotone_in_the_probability(_: Measured) -> Finding:
    """Of the linear pool."""
    return suite(of_pool(LinearPool()), "P-mono/probability")


@examines("P-mono/log")
def log_pool_is_not_monotone_in_the_probability(_: Measured) -> Finding:
    """Of the log pool: refuted."""
    return suite(of_pool(LogPool()), "P-mono/probability")


@examines("P-robust/lying")
def lying_workers(measured: Measured) -> Finding:
    """Of the split's pool."""
    return suite(of_pool(measured.fused.pool), "P-robust/lying")


@examines("D3.1/linear")
def hessian_of_the_fusion(measured: Measured) -> Finding:
    """Of the split's pool."""
    return suite(of_pool(measured.fused.pool), "D3.1/convex", "D3.1/hessian")


@examines("D3.1/convex")
def convex_smooth_and_not_affine(_: Measured) -> Finding:
    """Of the log-sum-exp pool."""
    return suite(of_pool(LogSumExpPool()), "D3.1/convex", "D3.1/hessian", "P-smooth")


@examines("L3.2/repaired")
def gradient_by_the_chain_rule(measured: Measured) -> Finding:
    """Of the split's pool."""
    return suite(of_pool(measured.fused.pool), "L3.2/repaired")


@examines("T7.1/optimal")
def error_with_an_optimum(measured: Measured) -> Finding:
    """Of the split's pool; the hypothesis is met in the cases that count."""
    return suite(of_pool(measured.fused.pool), "T7.1/optimal")


@examines("T7.1/log")
def error_of_the_log_pool(_: Measured) -> Finding:
    """Of the log pool."""
    return suite(of_pool(LogPool()), "T7.1/log")


@examines("N3")
def smooth_median(_: Measured) -> Finding:
    """Of the smooth median: bounded under a lying minority, monotone, shift-equivariant, smooth."""
    return suite(of_pool(SmoothMedian()), "P-robust/lying", "P-mono/coordinate", "N3/shift", "P-smooth")


@examines("N6")
def rounding(measured: Measured) -> Finding:
    """Of the split's pool, against its own graph over rationals or intervals."""
    return suite(of_pool(measured.fused.pool), "N6")
