"""Checks the pages beside the artifacts against the code, as far as the code can tell what they must say.

The index has the digest of each page.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from butterfly.core.canonical import sha256_text
from butterfly.evaluation.operations import MODELLED
from butterfly.prove.records.record_file import Unreadable, reports_unreadable, text

PACKAGE = Path(__file__).resolve().parents[2]
VALUELESS = {"_assert_tensor_metadata"}
"""Operations without a value, which cannot be compared with torch."""
HEADINGS = (
    "Specification", "Translation", "Derivatives", "Partition of unity", "Drafting", "Refutations", "Solver", "Floats",
    "Hardware and libraries",
)  # fmt: skip
"""The headings that SOUNDNESS.md must have."""
_MODULE = re.compile(r"`butterfly/([\w/]+\.py)`")
_COUNTS = re.compile(r"^(\d+) refuted and not proved, (\d+) outside the graphs, (\d+) missed\.$", re.MULTILINE)


def _soundness(page: str) -> Iterator[str]:
    """It speaks of everything, and of modules that there are."""
    headings = re.findall(r"^## (.+)$", page, re.MULTILINE)
    if missing := [heading for heading in HEADINGS if heading not in headings]:
        yield f"it has no section on {', '.join(missing)}"
    for module in sorted(set(_MODULE.findall(page))):
        if not (PACKAGE / module).is_file():
            yield f"it names butterfly/{module}, which there is not"


def _operations(page: str) -> Iterator[str]:
    """It lists the operations that are modelled, and none that disagrees with torch."""
    rows = _rows(page)
    if [row[0].strip("`") for row in rows] != sorted(set(MODELLED) - VALUELESS):
        yield "its operations are not those that are modelled"
    for row in rows:
        try:
            numbers, agree, large, wrong = (int(row[n]) for n in (2, 3, 5, 7))
        except (ValueError, IndexError):
            yield f"{row[0]}: its row cannot be read"
        else:
            if wrong or numbers != agree + large:
                yield f"{row[0]}: it does not agree with torch"


def _mutants(page: str) -> Iterator[str]:
    """It counts its rows, and no mutant is missed."""
    words = Counter(row[1] for row in _rows(page) if len(row) > 1)
    counts = _COUNTS.search(page)
    stated_counts = [int(count) for count in counts.groups()] if counts else []
    if not words or stated_counts != [words["refuted"], words["outside"], 0] or set(words) - {"refuted", "outside"}:
        yield "it does not count its mutants, or one is missed; run `make refuted`"


DOCUMENTS: dict[str, Callable[[str], Iterator[str]]] = {
    "SOUNDNESS.md": _soundness,
    "OPERATIONS.md": _operations,
    "MUTANTS.md": _mutants,
}
"""Page → what is wrong with its text."""


def _rows(page: str) -> list[list[str]]:
    """The cells of a page's only table, below its heading."""
    lines = [line for line in page.splitlines() if line.startswith("| ")]
    return [line.removeprefix("| ").removesuffix(" |").split(" | ") for line in lines[1:]]


def digest(root: Path, name: str) -> str:
    """The SHA-256 of a page, or that there is none."""
    try:
        return sha256_text(text(root / name))
    except Unreadable:
        return "none"


@reports_unreadable
def problems(root: Path, name: str) -> Iterator[str]:
    """What is wrong with a page, beside its digest, which is in the index."""
    page = text(root / name)
    if not page.strip():
        yield "it is empty"
    else:
        yield from DOCUMENTS[name](page)
