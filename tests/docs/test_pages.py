"""The pages in docs/: their code runs as it stands, and what they point at is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs").rglob("*.md"))
CODE = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PLACE = re.compile(r"`((?:butterfly|proofs|spec|properties|tests|docs)/[\w./-]*)`")


def run(text: str) -> None:
    """Run the code of a page from top to bottom."""
    names: dict[str, object] = {"__name__": "page"}
    for block in CODE.findall(text):
        exec(compile(block, "page", "exec"), names)


def missing(text: str) -> list[str]:
    """The files and folders that a page names and that are not there."""
    return [place for place in PLACE.findall(text) if not (ROOT / place).exists()]


@pytest.mark.parametrize(
    "page", [one for one in PAGES if CODE.search(one.read_text(encoding="utf-8"))], ids=lambda one: one.stem
)
def test_the_code_of_a_page_runs(page: Path) -> None:
    run(page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", [*PAGES, ROOT / "butterfly" / "prove" / "README.md"], ids=lambda one: one.stem)
def test_what_a_page_names_is_there(page: Path) -> None:
    assert missing(page.read_text(encoding="utf-8")) == []


def test_wrong_pages_are_noticed() -> None:
    with pytest.raises(AssertionError):
        run("```python\nx = 1\n```\nthen\n```python\nassert x == 2\n```\n")
    assert missing("see `butterfly/fusion/pool.py` and `butterfly/no_such_place.py`") == ["butterfly/no_such_place.py"]
