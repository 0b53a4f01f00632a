"""Clauses that are false as written: exact counterexamples, each replayed through what really runs."""

from collections.abc import Callable

from butterfly.certify.finding import Finding, examines
from butterfly.certify.measure import Measured
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.refutation_artifact import show
from butterfly.prove.statements.refutations import REFUTATIONS, Refutation

CLAUSES = (
    "T7.1/bare", "T7.2/argmax", "L3.2/as-written", "P-mono/log", "P-mono/confidence", "S3.1/fusion_correct",
    "N7/raw",
)  # fmt: skip
"""The clauses that nothing else examines; T7.2/soft-gate is measured on the split's own gate."""


def refuted(refutation: Refutation) -> Finding:
    """``refuted`` when the counterexample shows itself over fractions and in torch, ``unknown`` when it does not."""
    shown = show(refutation)
    if shown.why:
        return Finding(Verdict.UNKNOWN, "The counterexample did not replay.", {"why": shown.why})
    evidence = {
        "claim": refutation.claim,
        "numbers": shown.numbers,
        "hypotheses": shown.hypotheses,
        "conclusions_that_fail": shown.conclusions,
        "exact": shown.exact,
        "replayed": shown.replayed,
    }
    return Finding(Verdict.REFUTED, refutation.counterexample, evidence)


def _examiner(id: str) -> Callable[[Measured], Finding]:
    return lambda _: refuted(REFUTATIONS[id])


for _clause in CLAUSES:
    examines(_clause)(_examiner(_clause))
