"""Clauses about operators as such: the property suite, run on the pool that ``SUBJECTS`` gives a clause.

The suite's cases, not this split's data: what they show holds of the operator, on so many cases.
"""

import torch

from butterfly.certify.finding import Finding, examines
from butterfly.certify.measure import Measured
from butterfly.certify.subjects import SUBJECTS
from butterfly.contracts.operator import Operator, of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import examine
from butterfly.core.verdict import Verdict

EXAMPLES = 25


def suite(operator: Operator, *clauses: str) -> Finding:
    """The suite's word for contracts together: the worst of them, with the counterexample where one is refuted."""
    outcomes = [examine(CONTRACTS[clause], operator, dtype=torch.float32, examples=EXAMPLES) for clause in clauses]
    spoken = [outcome for outcome in outcomes if outcome.verdict is not None]
    evidence = {
        "operator": f"{operator.source!r}",
        "dtype": "float32",
        "cases": sum(outcome.cases for outcome in spoken),
        "contracts": {
            outcome.contract: outcome.verdict.value if outcome.verdict else outcome.why for outcome in outcomes
        },
    }
    if not spoken:
        return Finding(Verdict.UNSUPPORTED, f"{operator.name} is outside the domain of the clause.", evidence)
    order = [Verdict.REFUTED, Verdict.FAILED, Verdict.UNSUPPORTED, Verdict.UNKNOWN, Verdict.TESTED]
    worst = min(spoken, key=lambda outcome: order.index(outcome.verdict or Verdict.TESTED))
    assert worst.verdict is not None
    if worst.verdict is Verdict.TESTED:
        return Finding(worst.verdict, f"{operator.name}: {worst.title}; no case broke it.", evidence)
    evidence |= {"why": worst.why, "counterexample": worst.counterexample}
    return Finding(worst.verdict, f"{operator.name} does not keep it: {worst.title}.", evidence)


def of_subject(clause: str, measured: Measured) -> Finding:
    """The suite's word for the contracts that a clause stands on."""
    subject = SUBJECTS[clause]
    return suite(of_pool(subject.operator_of(measured.fused.pool)), *subject.contracts)


@examines("P-smooth")
def smoothness(measured: Measured) -> Finding:
    """Of the split's pool, to the third order at least."""
    finding = of_subject("P-smooth", measured)
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
    return of_subject("P-mono/score", measured)


@examines("P-mono/probability")
def monotone_in_the_probability(measured: Measured) -> Finding:
    """Of the linear pool."""
    return of_subject("P-mono/probability", measured)


@examines("P-robust/lying")
def lying_workers(measured: Measured) -> Finding:
    """Of the split's pool."""
    return of_subject("P-robust/lying", measured)


@examines("D3.1/linear")
def hessian_of_the_fusion(measured: Measured) -> Finding:
    """Of the split's pool."""
    return of_subject("D3.1/linear", measured)


@examines("D3.1/convex")
def convex_smooth_and_not_affine(measured: Measured) -> Finding:
    """Of the log-sum-exp pool."""
    return of_subject("D3.1/convex", measured)


@examines("L3.2/repaired")
def gradient_by_the_chain_rule(measured: Measured) -> Finding:
    """Of the split's pool."""
    return of_subject("L3.2/repaired", measured)


@examines("T7.1/log")
def error_of_the_log_pool(measured: Measured) -> Finding:
    """T7.1/log: the identity for the error of the log pool."""
    return of_subject("T7.1/log", measured)


@examines("N3")
def smooth_median(measured: Measured) -> Finding:
    """Of the smooth median: bounded under a Byzantine minority, monotone, translation-equivariant, smooth."""
    return of_subject("N3", measured)


@examines("N6")
def rounding(measured: Measured) -> Finding:
    """Of the split's pool, against its own graph over rationals or intervals."""
    return of_subject("N6", measured)
