"""A report against an earlier one: a loss is a regression, noise is none."""

from collections.abc import Callable
from typing import Any

import pytest

from butterfly.report.against import differences
from butterfly.schema.compliance import ComplianceReport

Read = Callable[[dict[str, Any]], ComplianceReport]


def test_a_report_does_not_differ_from_itself(report: ComplianceReport) -> None:
    assert differences(report, report) == []


@pytest.mark.parametrize(
    ("right", "low", "high", "regression"),
    [(930, 0.913, 0.944, False), (700, 0.67, 0.73, True), (960, 0.94, 0.97, False)],
)
def test_an_accuracy_that_fell_below_its_interval_is_a_regression(
    report: ComplianceReport, content: dict[str, Any], read: Read, right: int, low: float, high: float, regression: bool
) -> None:
    content["capabilities"][0]["models"][0] |= {"right": right, "low": low, "high": high}
    (row,) = differences(read(content), report)
    assert (row.what, row.before, row.regression) == ("base on logical reasoning", "94.2\u202f%", regression)


def test_a_word_that_no_longer_passes_and_a_row_that_is_gone_are_regressions(
    report: ComplianceReport, content: dict[str, Any], read: Read
) -> None:
    passing = next(claim for claim in content["claims"] if claim["verdict"].value == "certified")
    passing["verdict"] = "unknown"
    gone = next(claim for claim in content["claims"] if claim["verdict"] == "tested")
    content["claims"].remove(gone)
    rows = differences(read(content), report)
    assert [(row.what, row.now, row.regression) for row in rows] == [
        (passing["id"], "unknown", True), (gone["id"], "–", True)
    ]  # fmt: skip
    assert not any(row.regression for row in differences(report, read(content)))
