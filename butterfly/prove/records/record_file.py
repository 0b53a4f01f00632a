"""Reads files as the code writes them: regular, behind no link, with unchanged line ends, in canonical JSON."""

import json
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import NoReturn, ParamSpec

from butterfly.core.canonical import json_text
from butterfly.prove.records.json_object import JsonObject

Given = ParamSpec("Given")


class Unreadable(ValueError):
    """A file that is not one that the code has written."""


def text(path: Path) -> str:
    """What a file holds.

    Raises:
        Unreadable: there is none, it is no regular file of its folder, or it is not UTF-8.
    """
    if path.is_symlink() or path.parent.is_symlink():
        raise Unreadable(f"{path.name} lies behind a link; expected a regular file")
    if not path.exists():
        raise Unreadable(f"there is no {path.name}; run butterfly prove")
    if not path.is_file():
        raise Unreadable(f"{path.name} is no regular file")
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(f"{path.name} cannot be read: {error}") from error


def record(path: Path) -> JsonObject:
    """The record that a file holds.

    Raises:
        Unreadable: see ``text``; or it is no JSON object, or written otherwise than ``write_json`` writes it: with a
            key twice, in another order, with other blanks or line ends.
    """
    content = text(path)
    try:
        value = json.loads(content, parse_constant=_reject)
        own = json_text(value)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{path.name} cannot be read: {type(error).__name__}: {error}") from error
    if not isinstance(value, dict):
        raise Unreadable(f"{path.name} holds a {type(value).__name__}; expected an object")
    if content != own:
        raise Unreadable(
            f"{path.name} is not in canonical JSON: a key is there twice, or blanks, order or line ends differ"
        )
    return value


def changed(path: Path, wanted: str) -> Iterator[str]:
    """Whether a file is another than the code writes, in words."""
    if text(path) != wanted:
        yield f"the bytes of {path.name} are not those that the code makes"


def reports_unreadable(look: Callable[Given, Iterator[str]]) -> Callable[Given, Iterator[str]]:
    """The problems that ``look`` yields, and last its error if a file cannot be read or checked.

    One unreadable file then does not keep the others from being checked.
    """

    @wraps(look)
    def looked(*given: Given.args, **named: Given.kwargs) -> Iterator[str]:
        try:
            yield from look(*given, **named)
        except Unreadable as error:
            yield f"it cannot be read: {error}"
        except Exception as error:
            yield f"it cannot be checked: {type(error).__name__}: {error}"

    return looked


def _reject(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")
