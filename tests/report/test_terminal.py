"""The summary on the terminal."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from rich.console import Console

from butterfly.report.terminal import print_summary
from butterfly.schema.compliance import ComplianceReport

Read = Callable[[dict[str, Any]], ComplianceReport]


def printed(report: ComplianceReport, width: int = 110) -> str:
    stream = io.StringIO()
    print_summary(report, Console(file=stream, width=width, force_terminal=False))
    return stream.getvalue().replace("\u202f", " ")


def test_each_model_has_its_accuracies_and_costs(report: ComplianceReport) -> None:
    text = printed(report)
    rows = {line.split("  ")[0].strip(): line for line in reversed(text.splitlines())}
    assert "*93.1 % 91.4–94.5" in rows["worker-logic"]
    assert "94.2 % 92.6–95.5" in rows["base"]
    assert "33.3 %" in rows["guessing"]
    costs = text.partition("Cost;")[2]
    assert "1.02 M" in costs
    assert "55.5 %" in costs
    assert "2.05 MB" in costs


def test_verdicts_are_counted_and_missed_claims_listed(report: ComplianceReport) -> None:
    text = printed(report)
    assert "16 claims: 2 failed, 2 refuted, 2 unknown, 2 proved, 2 proved-bounded, 2 certified" in text
    assert "Not passed: 4 of 8 required claims hold." in text
    assert text.count("T7.") == 4
    assert "T7.7/failed failed: The fused model" in text


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_table_stays_within_the_terminal(report: ComplianceReport, width: int) -> None:
    tables = printed(report, width).partition("16 claims")[0]
    assert max(map(len, tables.splitlines())) <= width


def test_brackets_in_a_text_are_printed(content: dict[str, Any], read: Read) -> None:
    content["claims"][-2] |= {"title": "[bold]not markup[/bold] [/x]", "required": True, "verdict": "failed"}
    assert "[bold]not markup[/bold] [/x]" in printed(read(content))


def test_a_report_of_little_prints_too(content: dict[str, Any], read: Read) -> None:
    content |= {"claims": [], "capabilities": [], "models": [], "gate": None, "grams": None}
    content["signatures"] = {"layers": [], "capabilities": {}, "chosen": {}}
    assert printed(read(content)).splitlines()[0] == "No claims."
