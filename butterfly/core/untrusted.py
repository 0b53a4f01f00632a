"""Reading files from an untrusted source: nothing is run, and size and depth are limited."""

import gzip
import json
import math
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from butterfly.core.errors import ModelError

LARGEST = 2**28
"""Bytes of a text, unpacked, at most."""


def _reject_constant(name: str) -> float:
    raise ValueError(f"{name} is no figure")


def _finite(text: str) -> float:
    if math.isinf(value := float(text)):
        raise ValueError(f"{text} is no finite figure")
    return value


def _reject_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key stands twice in an object")
    return members


def json_of(text: str, path: Path) -> Any:
    """The value of a JSON text without NaN, infinities, and keys that stand twice.

    Raises:
        ModelError: it is none, or is nested too deeply.
    """
    try:
        return json.loads(text, parse_constant=_reject_constant, parse_float=_finite, object_pairs_hook=_reject_twice)
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path} cannot be read ({error or 'nested too deeply'}): restore it") from error


def require_regular(path: Path) -> None:
    """``ModelError`` where a path is no file whose bytes lie on a disk: a pipe or a device may never end.

    Raises:
        OSError: there is nothing, or links that go round in a circle.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise ModelError(f"{path} is no regular file; expected one whose bytes lie on a disk: restore it")


def text_of(path: Path) -> str:
    """The text of a file, UTF-8.

    Raises:
        ModelError: it is missing, too large, or no text.
    """
    try:
        require_regular(path)
        if path.stat().st_size > LARGEST:
            raise ModelError(f"{path} has {path.stat().st_size:,} bytes; expected at most {LARGEST:,}: restore it")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ModelError(f"{path} cannot be read ({error}): restore it") from error


def unpacked_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a compressed file of JSON lines.

    Raises:
        ModelError: it is missing, too large when unpacked, or holds something else.
    """
    fix = "write the report again with butterfly report"
    try:
        require_regular(path)
        with gzip.open(path) as file:
            text = file.read(LARGEST + 1)
        if len(text) > LARGEST:
            raise ModelError(f"{path} has more than {LARGEST:,} bytes unpacked: {fix}")
        lines = text.decode().rstrip("\n").split("\n")
    except FileNotFoundError as error:
        raise ModelError(f"{path} is missing; {fix}") from error
    except ModelError:
        raise
    except (OSError, EOFError, ValueError) as error:
        raise ModelError(f"{path} cannot be read ({error}); {fix}") from error
    except Exception as error:  # zlib.error derives from Exception alone
        raise ModelError(f"{path} cannot be read ({error}); {fix}") from error
    for line in lines:
        value = json_of(line, path)
        if not isinstance(value, dict):
            raise ModelError(f"{path} cannot be read (a line is no object); {fix}")
        yield value
