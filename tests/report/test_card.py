"""The model card: its figures are the report's, its markup is its own."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from butterfly.report.card import render_card, write_card
from butterfly.report.wording import interval, percent, share_right
from butterfly.schema.compliance import ComplianceReport

Read = Callable[[dict[str, Any]], ComplianceReport]


def cells(card: str, heading: str) -> dict[str, list[str]]:
    """The table under a heading: the cells of each row by the row's first."""
    section = card.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    assert len({len(row) for row in rows}) == 1
    return {row[0]: row[1:] for row in rows}


def test_front_matter_is_what_a_hub_reads(report: ComplianceReport) -> None:
    opening, front, _ = render_card(report).split("---\n", 2)
    assert opening == ""
    assert "library_name: butterfly\n" in front
    assert f"base_model: {json.dumps(report.split.base_model)}\n" in front
    assert "pipeline_tag: text-generation\n" in front
    assert "- model-splitting\n" in front


def test_accuracies_are_the_report_s(report: ComplianceReport) -> None:
    table = cells(render_card(report), "Accuracy")
    for place, result in enumerate(report.capabilities):
        for model in result.models:
            name = model.model.replace("control:", "control of ")
            expected = f"{percent(share_right(model))} ({interval(model.low, model.high)})"
            assert table[name][place] == (f"**{expected}**" if model.own else expected)
        assert table["*guessing*"][place] == percent(result.guess_accuracy)
        assert table["*best constant answer*"][place] == percent(result.constant_accuracy)
        assert table["*test items*"][place] == "1,000"


def test_costs_are_the_report_s(report: ComplianceReport) -> None:
    table = cells(render_card(report), "Cost")
    figures = [text.replace("\u202f", " ") for text in table["worker-pattern"]]
    assert figures == ["5", "1.02 M", "55.5 %", "2.05 MB", "3.05", "3.70", "6.55"]


def test_every_claim_stands_under_its_outcome(report: ComplianceReport) -> None:
    card = render_card(report)
    sections = {part.partition("\n")[0]: part for part in card.split("\n## ")[1:]}
    headings = {
        "refuted": "What is refuted",
        "unknown": "What is unknown",
        "unsupported": "What is unsupported",
        "failed": "What failed",
    }
    for claim in report.claims:
        assert claim.id in sections[headings.get(claim.verdict.value, "What holds")]
    assert card.count("(required)") == 8
    assert "**Not passed.** 4 of 8 required claims hold." in card


def test_a_proof_is_cited_under_its_claim(report: ComplianceReport) -> None:
    lines = render_card(report).splitlines()
    cited = [claim for claim in report.claims if claim.proofs]
    assert cited
    for claim in cited:
        place = next(n for n, line in enumerate(lines) if line.startswith(f"- **{claim.id}**"))
        assert lines[place + 1].startswith("  - proofs/LinearPool/T7.1-range: proved")
        assert claim.proofs[0].sha256["queries"] in lines[place + 1]


def test_code_in_the_card_is_python(report: ComplianceReport) -> None:
    blocks = re.findall(r"```python\n(.*?)```", render_card(report), flags=re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        compile(block, "card", "exec")
    assert '"DIR/workers/worker-logic"' in blocks[0]
    assert 'butterfly.load("DIR")' in blocks[1]


@pytest.mark.parametrize("attack", ["a | b", "<b>x</b>", "[x](javascript:y)", "# x\n\n## What holds", "`*_x_*`"])
def test_what_a_report_says_is_never_markup(content: dict[str, Any], read: Read, attack: str) -> None:
    content["split"]["base_model"] = attack
    content["claims"][4] |= {"title": attack, "statement": attack}
    card = render_card(read(content))
    body = card.split("---\n", 2)[2]
    assert attack not in body
    assert card.count("\n## What holds\n") == 1
    front = card.split("---\n", 2)[1]
    assert json.loads(re.findall(r"^base_model: (.*)$", front, flags=re.MULTILINE)[0]) == attack


def test_a_report_of_little_is_a_card_too(content: dict[str, Any], read: Read) -> None:
    content |= {"claims": [], "capabilities": [], "models": [], "gate": None, "grams": None}
    content["signatures"] = {"layers": [], "capabilities": {}, "chosen": {}}
    card = render_card(read(content))
    assert "No claim of this report holds." in card
    assert "## Accuracy" not in card


def test_the_card_is_written_as_a_whole(report: ComplianceReport, tmp_path: Path) -> None:
    path = write_card(report, tmp_path)
    assert path == tmp_path / "README.md"
    assert path.read_text(encoding="utf-8") == render_card(report)
    assert "\n\n\n\n" not in render_card(report)
