"""No figure of the README is typed by hand: it is the one that the committed report gives."""

from pathlib import Path

import pytest

from butterfly.core.errors import ConfigurationError
from butterfly.report.readme import END, START, updated
from butterfly.schema.compliance import ComplianceReport

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "benchmarks" / "demo" / "compliance.json"


def test_the_readme_shows_the_figures_of_the_committed_report() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert updated(readme, ComplianceReport.load(REPORT)) == readme, "run `make figures`"


def test_a_figure_changed_by_hand_is_noticed() -> None:
    report = ComplianceReport.load(REPORT)
    assert updated(f"a\n{START}\n99.9%\n{END}\nb", report) != f"a\n{START}\n99.9%\n{END}\nb"
    with pytest.raises(ConfigurationError, match="has no lines"):
        updated("nothing here", report)
