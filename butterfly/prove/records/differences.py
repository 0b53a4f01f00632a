"""The differences between a record and the one that the code would write."""

import json
from collections.abc import Iterator

from butterfly.core.canonical import json_text
from butterfly.prove.records.json_object import JsonObject

LONGEST = 300
"""Of a value that is shown."""


def plain(record: JsonObject) -> JsonObject:
    """A record as its file gives it back."""
    found: JsonObject = json.loads(json_text(record))
    return found


def differences(said: object, true: object, place: str = "") -> Iterator[str]:
    """Each place where the two are not the same value of the same kind: 1, 1.0 and true are three."""
    if isinstance(said, dict) and isinstance(true, dict):
        for key in sorted(said.keys() | true.keys()):
            at = f"{place}.{key}" if place else key
            if key not in true:
                yield f"{at} is {_shown(said[key])}; the code writes no such key"
            elif key not in said:
                yield f"{at} is missing; the code says {_shown(true[key])}"
            else:
                yield from differences(said[key], true[key], at)
    elif isinstance(said, list) and isinstance(true, list) and len(said) == len(true):
        for n, (one, other) in enumerate(zip(said, true, strict=True)):
            yield from differences(one, other, f"{place}[{_named(other) or n}]")
    elif type(said) is not type(true) or said != true:
        yield f"{place} is {_shown(said)}; the code says {_shown(true)}"


def _named(value: object) -> str:
    return str(value.get("name", "")) if isinstance(value, dict) else ""


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"
