"""No figure of the README is typed by hand: it is the one that the committed report gives."""

import json
from pathlib import Path

import pytest

from butterfly.core.errors import ConfigurationError
from butterfly.models.base import SHIPPED, describe_base
from butterfly.report.readme import END, START, figures, updated
from butterfly.schema.compliance import ComplianceReport

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "benchmarks" / "demo" / "compliance.json"


def test_the_readme_shows_the_figures_of_the_committed_report() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert updated(readme, ComplianceReport.load(REPORT)) == readme, "run `make figures`"


def test_a_report_of_another_base_says_so_and_what_does_not_hold_is_listed() -> None:
    document = json.loads(REPORT.read_text(encoding="utf-8"))
    base = next(model for model in document["models"] if model["role"] == "base")
    base["parameters"] = describe_base(SHIPPED).parameters
    document["claims"][1] |= {"required": True, "verdict": "failed", "statement": "It does not hold."}
    document["passed"] = False
    shown = figures(ComplianceReport.from_json(json.dumps(document)))
    assert "earlier base" not in shown
    assert f"- `{document['claims'][1]['id']}` **failed**: It does not hold." in shown
    base["parameters"] += 1
    assert "of an earlier base" in figures(ComplianceReport.from_json(json.dumps(document)))


def test_a_figure_changed_by_hand_is_noticed() -> None:
    report = ComplianceReport.load(REPORT)
    assert updated(f"a\n{START}\n99.9%\n{END}\nb", report) != f"a\n{START}\n99.9%\n{END}\nb"
    with pytest.raises(ConfigurationError, match="has no lines"):
        updated("nothing here", report)
