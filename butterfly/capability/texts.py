"""Text as a capability: lines of ``{"text": …}`` or a folder of files, cut into passages."""

import json
import warnings
from collections.abc import Iterator
from pathlib import Path

from butterfly.capability.forms import FORMS
from butterfly.capability.item import Item
from butterfly.capability.overlap import TextLeftOut
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

    A passage that stands there twice, such as a licence, counts once. Files that are not UTF-8 are no text. A
    ``TextLeftOut`` warning says how many texts are too short or no text.

    Raises:
        DatasetError: no passage of ``SHORTEST`` characters, a line that is not ``{"text": "…"}``, or a file of JSON
            lines in a folder.
    """
    return tuple(placed_passages(path))


def placed_passages(path: Path) -> dict[Item, str]:
    """As ``read_passages``, each with its file and the line on which it begins."""
    items: dict[Item, str] = {}
    seen: set[str] = set()
    left_out = LeftOut(path)
    for file, number, text in _folder(path, left_out) if path.is_dir() else _lines(path):
        line = number
        left_out.texts += 1
        if text.strip() and len(text) < SHORTEST:
            left_out.add(f"have fewer than {SHORTEST} characters", f"{file}, line {line}")
        for passage in passages(text):
            item = Item(passage, "")
            if item.digest not in seen:
                seen.add(item.digest)
                items[item] = f"{file}, line {line}"
            line += passage.count("\n") if path.is_dir() else 0
    if not items:
        raise DatasetError(f"{path} holds no text of {SHORTEST} characters{left_out.reasons}; add text to it")
    left_out.warn()
    return items


class LeftOut:
    """What is not read of a folder or file, by reason."""

    def __init__(self, path: Path) -> None:
        self.path, self.texts = path, 0
        self._places: dict[str, list[str]] = {}

    def add(self, reason: str, place: str) -> None:
        """Count a text that is not read."""
        self._places.setdefault(reason, []).append(place)

    @property
    def reasons(self) -> str:
        """The reasons with their counts and first places, for the end of a message."""
        each = (f"{len(places)} {reason}, the first is {places[0]}" for reason, places in self._places.items())
        return f" (of {self.texts}: {'; '.join(each)})" if self._places else ""

    def warn(self) -> None:
        """A ``TextLeftOut`` warning where there is something to say."""
        if self._places:
            warnings.warn(f"{self.path} is not read whole{self.reasons}", TextLeftOut, stacklevel=3)


def _folder(path: Path, left_out: LeftOut) -> Iterator[tuple[Path, int, str]]:
    """The file, first line and text of each text of a folder."""
    for file in sorted(path.rglob("*")):
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(path).parts):
            content = file.read_bytes()
            try:
                text = content.decode("utf-8")
            except UnicodeDecodeError:
                text = "\0"
            if "\0" in text:  # a picture, an archive, or text in another encoding
                left_out.texts += 1
                left_out.add("are no UTF-8 text", str(file))
                continue
            if _holds_records(text):
                raise DatasetError(
                    f"{file} holds JSON lines of items or texts, and a folder's files are read as they stand: name the "
                    "file in place of the folder, or move it out"
                )
            yield file, 1, text


def _holds_records(text: str) -> bool:
    """Whether the first line of a text is a record of a data set."""
    first = text.lstrip("\ufeff \t\r\n").partition("\n")[0]
    if not first.startswith("{"):
        return False
    try:
        value = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return any(value.keys() >= set(form) for form in (*FORMS, ("text",)))


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
        if any("\ud800" <= character <= "\udfff" for character in value["text"]):
            raise DatasetError(
                f"{path}, line {number}: text holds half a surrogate pair; remove or complete the \\u escape"
            )
        yield path, number, value["text"]
