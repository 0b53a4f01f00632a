"""Text as a capability: lines of ``{"text": …}`` or a folder of files, cut into passages."""

import json
from collections.abc import Iterator
from pathlib import Path

from butterfly.capability.item import Item
from butterfly.core.errors import DatasetError

PASSAGE = 800
"""Characters of a passage, at most; it ends with a line where that is possible."""
ANSWERS = {"target", "completion", "output", "messages"}
"""Keys of lines that have an answer: with one of them, ``text`` is the user's own note."""
SHORTEST = 80
"""Characters below which what is left of a text is no passage of its own."""


def is_text(path: Path) -> bool:
    """Whether a file or folder holds text and not questions with answers: a folder, or lines with the key ``text``."""
    if path.is_dir():
        return True
    try:
        with path.open(encoding="utf-8-sig") as lines:
            first = next((line for line in lines if line.strip()), "")
            value = json.loads(first)
    except (OSError, ValueError):
        return False  # whatever it is, the reader of items says what is wrong with it
    return isinstance(value, dict) and "text" in value and not ANSWERS & set(value)


def passages(text: str) -> Iterator[str]:
    """A text cut into pieces of at most ``PASSAGE`` characters, after a line where there is one in the second half."""
    while len(text) >= SHORTEST:
        cut = len(text) if len(text) <= PASSAGE else text.rfind("\n", PASSAGE // 2, PASSAGE) + 1 or PASSAGE
        yield text[:cut]
        text = text[cut:]


def read_passages(path: Path) -> tuple[Item, ...]:
    """The distinct passages of a folder's files, in the order of their names, or of a file's lines.

    A passage that stands there twice, such as a licence, counts once. Files that are not UTF-8 are no text.

    Raises:
        DatasetError: no passage of ``SHORTEST`` characters, or a line that is not ``{"text": "…"}``.
    """
    return tuple(placed_passages(path))


def placed_passages(path: Path) -> dict[Item, str]:
    """As ``read_passages``, each with its file and the line on which it begins."""
    items: dict[Item, str] = {}
    seen: set[str] = set()
    for file, number, text in _folder(path) if path.is_dir() else _lines(path):
        line = number
        for passage in passages(text):
            item = Item(passage, "")
            if item.digest not in seen:
                seen.add(item.digest)
                items[item] = f"{file}, line {line}"
            line += passage.count("\n") if path.is_dir() else 0
    if not items:
        raise DatasetError(f"{path} holds no text of {SHORTEST} characters; add text to it")
    return items


def _folder(path: Path) -> Iterator[tuple[Path, int, str]]:
    """The file, first line and text of each text of a folder."""
    for file in sorted(path.rglob("*")):
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(path).parts):
            try:
                yield file, 1, file.read_bytes().decode("utf-8")
            except UnicodeDecodeError:
                continue  # a picture or an archive among the texts


def _lines(path: Path) -> Iterator[tuple[Path, int, str]]:
    """The file, line and text of each line."""
    for number, line in enumerate(path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except ValueError as error:
            raise DatasetError(f'{path}, line {number}: no JSON ({error}); expected {{"text": "…"}}') from error
        if not isinstance(value, dict) or not isinstance(value.get("text"), str):
            raise DatasetError(f'{path}, line {number}: expected {{"text": "…"}} like the first line; correct it')
        yield path, number, value["text"]
