"""A split measured again from end to end and held against its report: ``butterfly verify --full``."""

from pathlib import Path

from butterfly.certify.check import Check
from butterfly.certify.measure import measure
from butterfly.certify.report import compliance, evidence_by_item
from butterfly.core.progress import SILENT, Progress
from butterfly.schema.compliance import ComplianceReport

TIMED = ("A1.2/budget", "T7.3")
"""Clauses whose words may follow from how fast this machine is now."""
TOLERANCE = 1e-3
"""By how much a mean weight or a cosine may differ on another machine."""


def check_again(
    split: Path,
    report: ComplianceReport,
    *,
    base: str | None = None,
    device: str = "auto",
    dtype: str = "float32",
    progress: Progress = SILENT,
) -> Check:
    """Every model answers every test item again, and every clause is examined again.

    Args:
        split: the folder of the split, whose files are known to be what was written.
        report: its report.
        base: where the base is now, where that is not the place that was recorded.
        device, dtype: where and in what the models run.
        progress: shows every stage.

    Raises:
        ModelError, DatasetError, ConfigurationError: the split, its base or its data cannot be read.
    """
    measured = measure(split, progress, base, device, dtype)
    return compared(compliance(measured, evidence_by_item(measured), progress), report)


def compared(recomputed: ComplianceReport, report: ComplianceReport) -> Check:
    """The verdicts, accuracies, mean weights and cosines of two reports of one split; clauses of time are left out."""
    here = {claim.id: claim.verdict for claim in recomputed.claims}
    faults = [
        f"{claim.id} is {here.get(claim.id)}, the report says {claim.verdict}"
        for claim in report.claims
        if here.get(claim.id) is not claim.verdict and claim.id not in TIMED
    ]
    if recomputed.capabilities != report.capabilities:
        faults.append("accuracies are others")
    if not _close(_shares(recomputed), _shares(report)):
        faults.append("mean gate weights or cosines between workers are others")
    return Check("again", tuple(faults), f"{len(report.claims)} rows are examined again on every test item")


def _shares(report: ComplianceReport) -> list[float]:
    """Mean gate weights and cosines, in the order of the report."""
    gate = [share for row in (report.gate.weights.values() if report.gate else ()) for share in row.values()]
    rows = [*report.grams.outputs, *report.grams.residuals] if report.grams else []
    return gate + [cosine for row in rows for cosine in row]


def _close(left: list[float], other: list[float]) -> bool:
    return len(left) == len(other) and all(abs(a - b) <= TOLERANCE for a, b in zip(left, other, strict=True))
