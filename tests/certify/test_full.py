"""Measured again, a split gives its own report, and an edited row that no file on disk shows is found."""

from pathlib import Path
from typing import Any

import pytest

from butterfly.core.verdict import Verdict
from butterfly.report import again
from butterfly.schema.compliance import ComplianceReport


def test_a_split_measured_again_gives_its_report(reported_split: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is measured once, and held against its report and against an edited one."""
    measured: list[ComplianceReport] = []
    compliance = again.compliance

    def kept(*given: Any) -> ComplianceReport:
        measured.append(compliance(*given))
        return measured[-1]

    monkeypatch.setattr(again, "compliance", kept)
    report = ComplianceReport.load(reported_split / "compliance.json")
    assert again.check_again(reported_split, report, device="cpu").faults == ()
    turned = [
        claim.model_copy(update={"verdict": Verdict.FAILED}) if claim.id == "T7.1/range" else claim
        for claim in report.claims
    ]
    edited = report.model_copy(update={"claims": turned, "gate": None})
    assert [fault.split()[0] for fault in again.compared(measured[0], edited).faults] == ["T7.1/range", "mean"]
