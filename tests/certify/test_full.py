"""Measured again, a split gives its own report, and an edited row that no file on disk shows is found."""

from pathlib import Path

from butterfly.core.verdict import Verdict
from butterfly.report.again import check_again
from butterfly.schema.compliance import ComplianceReport


def test_a_split_measured_again_gives_its_report(reported_split: Path) -> None:
    report = ComplianceReport.load(reported_split / "compliance.json")
    assert check_again(reported_split, report, device="cpu").faults == ()
    turned = [
        claim.model_copy(update={"verdict": Verdict.FAILED}) if claim.id == "T7.1/range" else claim
        for claim in report.claims
    ]
    again = check_again(reported_split, report.model_copy(update={"claims": turned, "gate": None}), device="cpu")
    assert [fault.split()[0] for fault in again.faults] == ["T7.1/range", "mean"]
