"""What is the same task or the same text in other clothes: spaces, capitals, characters, turns of a chat, cuts."""

import re
import unicodedata
import warnings
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from butterfly.capability.item import Item, quoted
from butterfly.core.errors import DatasetError

WORDS = 8
"""Words of a window: text of other authors shares hardly any, a copy nearly all."""
SHARE = 0.5
"""A text is known if more than this share of its windows has been read."""
AT_ONCE = 1024
"""Texts whose windows are held at once."""
KEPT = 64
"""How many times as many hashes are kept, about a megabyte each."""
SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""Scripts without spaces between words: each of their characters counts as a word."""
_WORD = re.compile(f"[^\\W{SPACELESS}]+|[{SPACELESS}]")
_FACTOR = np.uint64(0x9E3779B97F4A7C15)

Hashes = NDArray[np.uint64]


class TextLeftOut(UserWarning):
    """Text of the user's that is not read, or not judged on, and why."""


def alike(text: str) -> str:
    """The text with spaces, capitals, widths and characters that show nothing made alike."""
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFKC", text)
        for character in set(text):
            if not character.isspace() and unicodedata.category(character) in {"Cc", "Cf"}:
                text = text.replace(character, "")
    return " ".join(text.split()).casefold()


def questions(item: Item) -> tuple[set[str], str]:
    """What an item asks: its whole prompt, with and without system turns, and the last turn of the user, all alike."""
    if not item.turns:
        return {text := alike(item.input)}, text
    turns = [(role, content) for role, content in item.turns if role != "system"]
    whole = turns[0][1] if len(turns) == 1 else "\n".join(f"{role}: {content}" for role, content in turns)
    last = next((content for role, content in reversed(turns) if role == "user"), item.input)
    return {alike(item.input), alike(whole or item.input)}, alike(last)


class QuestionIndex:
    """Questions that were trained or chosen on, each with a word for where."""

    def __init__(self) -> None:
        self._whole: dict[str, str] = {}
        self._last: dict[str, str] = {}

    def add(self, item: Item, where: str) -> None:
        """Take a question in."""
        wholes, last = questions(item)
        for whole in wholes:
            self._whole.setdefault(whole, where)
        self._last.setdefault(last, where)

    def where(self, item: Item) -> str | None:
        """Where the same was asked: the whole prompt, or the last turn of one is the whole of the other."""
        wholes, last = questions(item)
        asked = [self._whole.get(text) for text in sorted(wholes | {last})]
        asked += [self._last.get(last)] if last in wholes else []
        return next((where for where in asked if where is not None), None)


def mostly_read(judged: Sequence[str], read: Sequence[str]) -> list[bool]:
    """Of each text whether most of its windows of ``WORDS`` words occur in the texts that were read, however cut."""
    windows = [_windows([text]) for text in judged]
    if not read or not any(map(len, windows)):
        return [False] * len(judged)
    distinct = np.unique(np.concatenate(windows))
    occurs = np.zeros(len(distinct), dtype=bool)
    for start in range(0, len(read), AT_ONCE):
        hashes = _windows_read(tuple(read[start : start + AT_ONCE]))
        places = _places(hashes, distinct)
        occurs[places[distinct[places] == hashes]] = True
    return [len(own) > 0 and float(occurs[_places(own, distinct)].mean()) > SHARE for own in windows]


def unread(items: Sequence[Item], read: Sequence[Item], place: str, where: str) -> tuple[Item, ...]:
    """The passages that do not stand, nor mostly, in passages that were read; a warning says what is left out.

    Args:
        items: the passages.
        read: the passages before them.
        place: where ``items`` are from, for messages.
        where: where ``read`` are from, for messages.

    Raises:
        DatasetError: nothing is left.
    """
    same = {alike(item.input) for item in read}
    mostly = mostly_read([item.input for item in items], [item.input for item in read])
    out = [item for item, known in zip(items, mostly, strict=True) if known or alike(item.input) in same]
    if out:
        says = f"{place}: {len(out)} of {len(items)} passages stand in {where}, whole or in most of their words"
        if len(out) == len(items):
            raise DatasetError(f"{says}; give text that stands in one place")
        warnings.warn(f"{says}, and are left out; the first is {quoted(out[0].input)}", TextLeftOut, stacklevel=2)
    gone = {item.digest for item in out}
    return tuple(item for item in items if item.digest not in gone)


def _places(hashes: Hashes, distinct: Hashes) -> NDArray[np.intp]:
    return np.minimum(np.searchsorted(distinct, hashes), len(distinct) - 1)


@lru_cache(KEPT)
def _windows_read(texts: tuple[str, ...]) -> Hashes:
    """As ``_windows``, kept: training text is read for each split, and again when capabilities are compared."""
    return _windows(texts)


def _windows(texts: Sequence[str]) -> Hashes:
    """A hash of each run of ``WORDS`` words of texts that follow each other; none where they have fewer words."""
    words = np.fromiter(map(hash, _WORD.findall(alike("".join(texts)))), np.int64).view(np.uint64)
    hashes = np.zeros(max(0, len(words) - WORDS + 1), dtype=np.uint64)
    for place in range(WORDS if len(hashes) else 0):
        hashes = hashes * _FACTOR + words[place : place + len(hashes)]
    return hashes
