"""A user's own items: a file with one ``{"input": …, "target": …}``, or another form of item, a line."""

import json
from pathlib import Path

from butterfly.capability.forms import EXAMPLE, to_item
from butterfly.capability.item import Item, quoted
from butterfly.core.errors import DatasetError

MAX_DIGITS = 100


def _without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {quoted(twice)} appears twice; keep one")
    return members


def _integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(f"a number of {len(digits)} digits stands where a string was expected; put it in quotes")
    return int(digits)


def _item(line: bytes) -> Item:
    """The item on one line; ``ValueError`` with what is wrong and what to do."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = f"byte 0x{line[error.start]:02x} at position {error.start + 1}"
        raise ValueError(f"{byte} is not UTF-8; save the file as UTF-8") from error
    try:
        value = json.loads(text, object_pairs_hook=_without_repeats, parse_int=_integer)
    except json.JSONDecodeError as error:
        reason = f"{error.msg} at column {error.colno}"
        raise ValueError(f"{quoted(text.strip())} is no JSON ({reason}); expected {EXAMPLE}") from error
    except RecursionError as error:
        raise ValueError(f"{quoted(text.strip())} is nested too deep; expected {EXAMPLE}") from error
    if not isinstance(value, dict):
        raise ValueError(f"found {quoted(text.strip())}, expected an object {EXAMPLE}")
    return to_item(value)


def _content(path: Path) -> bytes:
    if path.is_dir():
        raise DatasetError(f"{path} is a directory, expected a JSONL file; name the file in it")
    try:
        return path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    except FileNotFoundError as error:
        raise DatasetError(f"{path} does not exist, expected a JSONL file of {EXAMPLE}; check the path") from error
    except OSError as error:
        raise DatasetError(f"{path} cannot be read ({error.strerror}); check that it is a file you may read") from error


def read_items(path: str | Path) -> tuple[Item, ...]:
    """The items of a JSONL file, in its order.

    Args:
        path: a UTF-8 file with one object a line, at least one, inputs all different. Blank lines are allowed.

    Raises:
        DatasetError: anything else, with the path, the line (from 1) and the fix.
    """
    return tuple(numbered_items(path).values())


def numbered_items(path: str | Path) -> dict[int, Item]:
    """As ``read_items``, each item under the number of its line, from 1."""
    path = Path(path)
    items: dict[int, Item] = {}
    first: dict[str, int] = {}
    for number, line in enumerate(_content(path).split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            item = _item(line)
            if item.digest in first:
                raise ValueError(f"input {quoted(item.input)} was on line {first[item.digest]} already; remove one")
        except ValueError as error:
            raise DatasetError(f"{path}, line {number}: {error}") from error
        first[item.digest] = number
        items[number] = item
    if not items:
        raise DatasetError(f"{path} is empty, expected at least one line {EXAMPLE}; add items")
    return items
