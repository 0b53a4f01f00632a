"""The differences between a record and the one that the code would write."""

import json
from collections.abc import Iterator

from butterfly.core.canonical import json_text
from butterfly.prove.records.json_object import JsonObject

LONGEST = 300
"""Of a value that is shown."""


def plain(record: JsonObject) -> JsonObject:
    """A record as its file gives it back."""
    json_object: JsonObject = json.loads(json_text(record))
    return json_object


def differences(recorded: object, true: object, place: str = "") -> Iterator[str]:
    """Each place where the two are not the same value of the same kind: 1, 1.0 and true are three."""
    if isinstance(recorded, dict) and isinstance(true, dict):
        for key in sorted(recorded.keys() | true.keys()):
            at = f"{place}.{key}" if place else key
            if key not in true:
                yield f"{at} is {_shown(recorded[key])}; the code writes no such key"
            elif key not in recorded:
                yield f"{at} is missing; the code says {_shown(true[key])}"
            else:
                yield from differences(recorded[key], true[key], at)
    elif isinstance(recorded, list) and isinstance(true, list) and len(recorded) == len(true):
        for n, (entry, other) in enumerate(zip(recorded, true, strict=True)):
            yield from differences(entry, other, f"{place}[{_named(other) or n}]")
    elif type(recorded) is not type(true) or recorded != true:
        yield f"{place} is {_shown(recorded)}; the code says {_shown(true)}"


def _named(value: object) -> str:
    return str(value.get("name", "")) if isinstance(value, dict) else ""


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"
