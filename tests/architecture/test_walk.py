"""The walk in docs/architecture.md leads where it says, and the folders of tests are those that CONTRIBUTING names."""

import re
from importlib import import_module
from pathlib import Path

from butterfly.certify.catalogue import CATALOGUE
from butterfly.certify.finding import EXAMINERS

ROOT = Path(__file__).resolve().parents[2]
CERTIFY = "butterfly/certify/"
FALSE, STATED = "butterfly/certify/refutations.py", "butterfly/certify/theorems.py"
ROW = re.compile(rf"^\| ([^|]+) \| `({CERTIFY}\w+\.py)` \|$", re.MULTILINE)
CLAUSE = re.compile(r"\b[A-Z]\w*(?:-[a-z]+)?(?:\.\d\w?)?(?:/[\w-]+)?")
BESIDE = {"architecture", "docs", "integration"}
"""Folders of tests that are of no package."""


def examined_in() -> dict[str, str]:
    """The file of each clause's examiner; of a clause without one, what cites its theorem."""
    for path in (ROOT / CERTIFY).glob("*.py"):
        import_module(f"butterfly.certify.{path.stem}")
    files = {
        clause: f"{CERTIFY}{examine.__code__.co_filename.rpartition('/')[2]}" for clause, examine in EXAMINERS.items()
    }
    return {clause: files.get(clause, STATED) for clause in CATALOGUE}


def named(page: str) -> dict[str, str]:
    """What the table of a page names → the file that it leads to."""
    rows = ((text, file) for text, file in ROW.findall(page))
    return {clause: file for text, file in rows for clause in CLAUSE.findall(text)}


def misled(page: str, files: dict[str, str]) -> dict[str, str]:
    """The clauses that a page leads elsewhere, or nowhere; clauses that are false as written need no name."""
    table = named(page)

    def leads(clause: str) -> str:
        fits = [name for name in table if re.fullmatch(rf"{re.escape(name)}(?:[ab]|[/-].*)?", clause)]
        return table[max(fits, key=len)] if fits else "nowhere"

    wrong = {clause: leads(clause) for clause, file in files.items() if leads(clause) != file}
    return {clause: place for clause, place in wrong.items() if files[clause] != FALSE}


def test_every_clause_is_examined_where_the_walk_says() -> None:
    assert misled((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"), examined_in()) == {}


def test_a_wrong_row_is_noticed() -> None:
    page = "| A1.2, T7.1/log: accuracy | `butterfly/certify/quality.py` |\n"
    files = {"A1.2/base": "butterfly/certify/quality.py", "T7.1/log": "butterfly/certify/properties.py", "N2": STATED}
    assert misled(page, files) == {"T7.1/log": "butterfly/certify/quality.py", "N2": "nowhere"}


def test_each_folder_of_tests_is_of_a_package() -> None:
    folders = {path.parent.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py")}
    packages = {path.parent.relative_to(ROOT / "butterfly") for path in (ROOT / "butterfly").rglob("__init__.py")}
    alone = {folder for folder in folders - packages if folder.parts[0] not in BESIDE}
    assert alone == {Path("prove", "fooling")}
