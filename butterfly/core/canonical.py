"""One text for one JSON value, so that a hash speaks of the content and not of how it was written down."""

import hashlib
import json
import math
from pathlib import Path

from butterfly.core.files import replace_file


class NotJson(ValueError):
    """A value that JSON cannot hold: ``location`` leads to it from the top, key by key and index by index."""

    def __init__(self, location: tuple[str | int, ...], value: object, expected: str, fix: str) -> None:
        place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location)
        super().__init__(f"{place.removeprefix('.') or 'value'}: found {value!r}, expected {expected}; fix: {fix}")
        self.location, self.value, self.expected, self.fix = location, value, expected, fix


def canonical_json(value: object) -> str:
    """The only text of ``value``: keys sorted, no blanks, ASCII; equal values give equal texts in any order of keys.

    A tuple reads as a list. ``1`` and ``1.0`` are different values. ``NotJson`` names the place of whatever JSON cannot
    hold: NaN, an infinity, a key that is no string, an object of another type.

    >>> canonical_json({"b": 1, "a": [True, None]})
    '{"a":[true,null],"b":1}'
    >>> canonical_json({"loss": [0.5, float("nan")]})
    Traceback (most recent call last):
    butterfly.core.canonical.NotJson: loss[1]: found nan, expected a finite number; fix: leave the key out or write null
    """
    require_json(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


def require_json(value: object, location: tuple[str | int, ...] = ()) -> None:
    """``NotJson`` at the first part of ``value`` that JSON cannot hold."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str):
                raise NotJson(location, key, "a string as key", "write the key as a string")
            require_json(inner, (*location, key))
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            require_json(inner, (*location, index))
    elif isinstance(value, float) and not math.isfinite(value):
        raise NotJson(location, value, "a finite number", "leave the key out or write null")
    elif value is not None and not isinstance(value, bool | int | float | str):
        raise NotJson(
            location, value, "null, a boolean, a number, a string, a list or a dict", "convert it to one of them"
        )


def sha256_text(text: str) -> str:
    """The SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def sha256_file(path: Path) -> str:
    """The SHA-256 of a file's bytes, as 64 lower-case hexadecimal digits, in constant memory."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def json_text(value: object) -> str:
    """The text that ``write_json`` writes; ``NotJson`` as for ``canonical_json``."""
    require_json(value)
    return json.dumps(value, sort_keys=True, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def write_json(path: Path, value: object) -> None:
    """Write ``value`` for people to read (sorted keys, two blanks): equal values give equal files.

    Missing parents are made, and the file appears whole or not at all. ``NotJson`` as for ``canonical_json``;
    ``OutputError`` where the file cannot be written.
    """
    replace_file(path, json_text(value))
