"""README.md and the pages in docs/: their blocks run as they stand, and what they point at is there."""

import re
import shutil
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, blocks, run_command, run_page

DOCS = sorted((ROOT / "docs").rglob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS]
PLACE = re.compile(r"`((?:butterfly|proofs|spec|properties|tests|docs|examples|benchmarks)/[\w./-]*)`")
LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")
ANCHOR = re.compile(r'<a id="([^"]+)">')
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
README_LINES = 120
ELSEWHERE = {"check_prove": "tests/cli/test_check.py"}
"""Pages whose blocks take long, and the test that runs them for all that it asks of them."""


def missing(page: str) -> list[str]:
    """The files and folders that a page names and that are not there."""
    return [place for place in PLACE.findall(page) if not (ROOT / place).exists()]


def dead_links(page: str, folder: Path) -> list[str]:
    """The links of a page to files that are not there, or to places that a page of ours does not have."""
    dead = []
    for path, place in LINK.findall(page):
        if path.startswith(("http:", "https:")):
            continue
        target = folder / path if path else None
        if target is not None and not target.exists():
            dead.append(path)
        elif place and place not in anchors(page if target is None else target.read_text(encoding="utf-8")):
            dead.append(f"{path}#{place}")
    return dead


def anchors(page: str) -> set[str]:
    """Where a link into a page can lead: its explicit anchors, and its headings as GitHub names them."""
    slugs = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(page)}
    return slugs | set(ANCHOR.findall(page))


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page.stem not in ELSEWHERE and blocks(page.read_text(encoding="utf-8"))],
    ids=lambda page: page.stem,
)
def test_the_blocks_of_a_page_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    run_page(page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", ELSEWHERE)
def test_another_test_runs_the_blocks_of_a_page_that_takes_long(page: str) -> None:
    test = (ROOT / ELSEWHERE[page]).read_text(encoding="utf-8")
    assert f'run_page((ROOT / "docs" / "{page}.md")' in test


@pytest.mark.parametrize("page", [*PAGES, ROOT / "butterfly" / "prove" / "README.md"], ids=lambda page: page.stem)
def test_what_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert missing(text) == []
    assert dead_links(text, page.parent) == []


def test_the_readme_is_short_and_the_index_names_every_page() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= README_LINES
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    assert {page.name for page in DOCS} - {"README.md"} == {path for path, _ in LINK.findall(index)}


@pytest.mark.parametrize(
    ("page", "trouble"),
    [
        ("```python\nx = 1\n```\nthen\n```python\nassert x == 2\n```\n", "^$"),
        ("```python\nimport torch\ntorch.ones(2)  # tensor([2., 2.])\n```\n", "is tensor"),
        ("```bash\nbutterfly schemas --in there\n```\n", "exits with 2"),
        ("```bash\nbutterfly schemas --out there  # exit code 1\n```\n", "exits with 0"),
        ("```bash\nbutterfly split nowhere --config none.json\n```\n", "fails"),
        ("```bash\nbutterfly report there --fast  # minutes\n```\n", "does not parse"),
        ("```bash\nbutterfly spec verify  # minutes\n```\n", "does not parse"),
        ("```bash\nmake money\n```\n", "names no target"),
        ("```bash\npip install butterfly\n```\n", "butterfly"),
        ("```bash\npip install 'butterfly-lm[everything]'\n```\n", "everything"),
        ("```bash\nrm -r there\n```\n", "nothing runs"),
        ("```\nbutterfly demo\n```\n", "no language"),
    ],
)
def test_a_block_that_does_not_hold_is_noticed(
    page: str, trouble: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(AssertionError, match=trouble):
        run_page(page)


def test_a_slow_command_is_parsed_and_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run_command("butterfly schemas --out there  # minutes")
    assert not (tmp_path / "there").exists()
    run_command("butterfly spec html --out there  # minutes")


def test_wrong_places_and_links_are_noticed(tmp_path: Path) -> None:
    assert missing("see `butterfly/fusion/pool.py` and `butterfly/no_such_place.py`") == ["butterfly/no_such_place.py"]
    (tmp_path / "there.md").write_text('# A heading\n## <a id="N4"></a>N4\n')
    page = "[a](there.md) [b](there.md#N4) [c](there.md#a-heading) [d](gone.md) [e](there.md#N5) [f](#here)"
    assert dead_links(page, tmp_path) == ["gone.md", "there.md#N5", "#here"]
