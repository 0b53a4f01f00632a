"""The index of a folder of splits: a row for each, an unreadable report among them, and nothing unescaped."""

import re
from pathlib import Path

import pytest

from butterfly.core.errors import ConfigurationError
from butterfly.report.index import write_index
from butterfly.report.page import write_page
from butterfly.schema.compliance import ComplianceReport


def test_every_split_has_a_row_with_a_link_that_leads_to_its_page(report: ComplianceReport, tmp_path: Path) -> None:
    for name in ("b <i>", "a"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "compliance.json").write_text(report.to_json())
        write_page(report, tmp_path / name)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "compliance.json").write_text("{")
    (tmp_path / "no split").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    rows = write_index(tmp_path)
    assert [(row.folder, row.report is not None) for row in rows] == [
        ("a", True), ("b <i>", True), ("broken", False),
    ]  # fmt: skip
    page = (tmp_path / "index.html").read_text()
    assert re.findall(r'href="([^"]*)"', page) == ["a/compliance.html", "b%20%3Ci%3E/compliance.html"]
    assert "<script" not in page
    assert "<i>" not in page
    assert page.count("Not passed") == 2
    assert page.count("Cannot be read: ") == 1


def test_a_folder_without_a_split_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="holds no split with a report"):
        write_index(tmp_path)
