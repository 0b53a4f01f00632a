"""The generated parts of the pages are those of the code and of committed results; a change by hand is noticed."""

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

from butterfly.certify.catalogue import CATALOGUE
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.errors import ConfigurationError, DependencyError
from butterfly.core.verdict import Verdict
from butterfly.models.family import FAMILIES
from butterfly.prove.statements.refutations import REFUTATIONS
from tests.docs.blocks import ROOT

DOCS = ROOT / "docs"
PERCENTAGES = re.compile(r"\d+\.\d%(?: \[\d+\.\d%, \d+\.\d%\])?")


def script(name: str) -> ModuleType:
    """A script in docs/."""
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


keys, ledger = script("keys"), script("evidence")


def test_every_key_of_a_configuration_is_on_its_page() -> None:
    page = (DOCS / "configuration.md").read_text(encoding="utf-8")
    assert keys.updated(page) == page, "run `make table`"
    assert "| `learning_rate` | `0.0002` |" in page
    assert keys.updated(page.replace("`0.0002`", "`0.002`")) == page
    with pytest.raises(ConfigurationError, match="has no lines"):
        keys.updated("nothing here")


def test_the_ledger_is_that_of_the_code_and_the_proofs() -> None:
    page = (DOCS / "ledger.md").read_text(encoding="utf-8")
    assert ledger.page(ledger.records()) == page, "run `make table`"


def test_every_id_leads_to_its_place_in_the_ledger() -> None:
    page = (DOCS / "ledger.md").read_text(encoding="utf-8")
    places = re.findall(r'<a id="([^"]+)">', page)
    assert len(places) == len(set(places))
    assert {*CATALOGUE, *CONTRACTS, *REFUTATIONS} <= set(places)


def test_only_a_record_that_says_so_is_called_proved(tmp_path: Path) -> None:
    folder = tmp_path / "proofs" / "LinearPool" / "N2"
    folder.mkdir(parents=True)
    for verdict in ("proved", "proved-bounded", "refuted", "unknown", "unsupported"):
        record = {"operator": "LinearPool", "contract": "N2", "verdict": verdict}
        (folder / "obligation.json").write_text(json.dumps(record))
        words = " ".join(ledger.evidence("N2", ledger.records(tmp_path)))
        shown = {word for word in ("proved", "proved-bounded", "refuted") if f"**{word}**" in words}
        assert shown == {verdict} - {"unknown", "unsupported"}
        assert ("(../proofs/LinearPool/N2/)" in words) is bool(shown)
    assert "**proved**" not in " ".join(ledger.evidence("N2", {}))


def test_the_word_of_a_row_comes_from_an_examiner_or_a_whole_theorem(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ledger.standing("N2") == "measured"
    monkeypatch.delitem(ledger.EXAMINERS, "N2")
    monkeypatch.delitem(ledger.EXAMINERS, "C2.2")
    assert ledger.standing("N2") == "theorem"
    assert ledger.standing("C2.2") == "none"  # only a part of it is a theorem
    assert ledger.standing("N1/fold") == ""


def test_the_pages_name_every_verdict_and_every_family() -> None:
    verdicts = (DOCS / "verdicts.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([\w-]+)` \|.*\| (yes|no) \|$", verdicts, re.MULTILINE))
    assert rows == {word.value: "yes" if word.passes else "no" for word in Verdict}
    families = (DOCS / "families.md").read_text(encoding="utf-8")
    table = families[families.index("| known families |") : families.index("A family is one")]
    assert set(re.findall(r"`(\w+)`", table)) == set(FAMILIES)


def test_the_pictures_of_a_report_are_small_and_need_a_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = script("picture")
    for name in picture.SIZES:
        drawn = (DOCS / f"{name}.png").read_bytes()
        assert drawn[:8] == b"\x89PNG\r\n\x1a\n"
        assert len(drawn) <= 100_000
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DependencyError, match="make browser"):
        picture.photograph("<p>a page</p>", 375, 600, tmp_path / "page.png")


def unplaced(page: str) -> set[str]:
    """The clauses of which the page does not say in which file they are examined."""
    named = re.findall(r"^\| (.+?)(?::.*)? \| `butterfly/certify/(\w+)\.py` \|$", page, re.MULTILINE)
    rows = {file: clauses.split(", ") for clauses, file in named}
    homes = {clause: examine.__module__.rpartition(".")[2] for clause, examine in ledger.EXAMINERS.items()}
    return {
        clause
        for clause, file in homes.items()
        if file != "refutations" and not any(clause.startswith(start) for start in rows.get(file, []))
    }


def test_the_walk_says_where_each_clause_is_examined() -> None:
    page = (DOCS / "architecture.md").read_text(encoding="utf-8")
    assert "`butterfly/certify/refutations.py`" in page
    assert unplaced(page) == set()
    assert "T7.4" in unplaced(page.replace("| T7.4: bytes", "| T9.9: bytes"))


def foreign_figures(page: str, results: str) -> set[str]:
    """The percentages of the README's part on the real base that its results do not hold."""
    part = page.partition("**A real base.**")[2].partition("**The demo.**")[0]
    assert part
    return {figure for figure in PERCENTAGES.findall(part) if figure not in results}


def test_the_figures_of_the_real_base_are_those_of_the_results() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    results = (ROOT / "benchmarks" / "REAL.md").read_text(encoding="utf-8")
    assert foreign_figures(readme, results) == set()
    first = PERCENTAGES.search(readme)
    assert first is not None
    assert foreign_figures(readme.replace(first[0], "99.9% [99.8%, 100.0%]", 1), results) == {"99.9% [99.8%, 100.0%]"}
