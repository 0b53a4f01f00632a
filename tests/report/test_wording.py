"""Numbers and verdicts in words."""

from collections.abc import Callable
from typing import Any

import pytest

from butterfly.core.verdict import Verdict
from butterfly.report.palette import PILLS, contrast, readable_on
from butterfly.report.wording import (
    MEANINGS,
    READING_ORDER,
    count,
    count_verdicts,
    in_reading_order,
    interval,
    milliseconds,
    outcome,
    percent,
    size,
)
from butterfly.schema.compliance import ComplianceReport

Read = Callable[[dict[str, Any]], ComplianceReport]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (percent(0.0), "0.0 %"),
        (percent(0.9314), "93.1 %"),
        (percent(1.0), "100.0 %"),
        (percent(1.0312), "103.1 %"),
        (percent(0.99999), "99.9 %"),
        (percent(None), "–"),
        (interval(0.912, 0.9449), "91.2–94.5"),
        (interval(None, 0.5), "–"),
        (count(999), "999"),
        (count(1_022_976), "1.02 M"),
        (count(70_553_706_496), "70.6 G"),
        (size(2_045_952), "2.05 MB"),
        (size(0), "0 B"),
        (milliseconds(3.7), "3.70"),
        (milliseconds(13.12), "13.1"),
        (milliseconds(1234.5), "1234"),
    ],
)
def test_numbers_read_as_people_write_them(shown: str, expected: str) -> None:
    assert shown.replace("\u202f", " ") == expected


def test_every_verdict_has_a_meaning_a_place_and_a_readable_pill() -> None:
    assert set(MEANINGS) == set(READING_ORDER) == set(PILLS) == set(Verdict)
    assert len(READING_ORDER) == len(Verdict)
    assert {verdict for verdict in Verdict if PILLS[verdict].mark == "✓"} == {
        verdict for verdict in Verdict if verdict.passes
    }
    for pill in PILLS.values():
        assert contrast(pill.ground, pill.ink) >= 4.5


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=1e-3)
    assert readable_on("#08306b") == "#ffffff"
    assert readable_on("#f7fbff") == "#000000"
    for grey in range(256):
        ground = f"#{grey:02x}{grey:02x}{grey:02x}"
        assert contrast(ground, readable_on(ground)) >= 4.5


def test_outcome_counts_what_was_required(report: ComplianceReport) -> None:
    summary = outcome(report)
    assert summary.headline == "Not passed"
    assert summary.sentence == "4 of 8 required claims hold."
    assert {claim.verdict for claim in summary.missed} == {verdict for verdict in Verdict if not verdict.passes}
    assert count_verdicts(report) == dict.fromkeys(READING_ORDER, 2)


def test_a_report_whose_required_claims_hold_passes(content: dict[str, Any], read: Read) -> None:
    content["claims"] = [claim for claim in content["claims"] if Verdict(claim["verdict"]).passes]
    assert outcome(read(content)).headline == "Passed"


def test_a_report_that_requires_nothing_passes_nothing(content: dict[str, Any], read: Read) -> None:
    content["claims"] = [claim for claim in content["claims"] if not claim["required"]]
    assert outcome(read(content)).headline == "Nothing required"


def test_each_control_follows_its_worker(report: ComplianceReport) -> None:
    names = [model.model for model in in_reading_order(list(report.capabilities[0].models))]
    assert names[:4] == ["base", "fused", "worker-logic", "control:worker-logic"]
    assert sorted(names) == sorted(model.model for model in report.capabilities[0].models)
