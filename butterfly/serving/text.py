"""Text that grows a token at a time: what can be shown already, and where a stop ends it."""

from collections.abc import Sequence
from typing import Protocol

UNFINISHED = "\ufffd"
"""What a tokenizer gives for bytes that are no whole character yet."""
CONTEXT = 4
"""Tokens of the prompt that are decoded along, as some tokenizers drop the first space of a text."""


class Decoder(Protocol):
    """What a text needs of a tokenizer; those of transformers have it."""

    def decode(self, ids: list[int], **options: bool) -> str:
        """The text of token ids."""
        ...


class GrowingText:
    """The text of a continuation.

    Args:
        tokenizer: of the split.
        prompt: token ids of the prompt.
        stops: strings before the first of which the text ends.
    """

    def __init__(self, tokenizer: Decoder, prompt: Sequence[int], stops: Sequence[str]) -> None:
        self._tokenizer, self._stops = tokenizer, tuple(stops)
        self._ids = list(prompt[-CONTEXT:])
        self._start, self._read = 0, len(self._ids)
        self.text = ""
        self.stopped = False
        self._shown = 0

    def add(self, token: int) -> None:
        """One more token; ``stopped`` says whether a stop has come."""
        self._ids.append(token)
        self._grow(whole=False)

    def finish(self) -> None:
        """No more tokens come: what was held back belongs to the text."""
        if not self.stopped:
            self._grow(whole=True)

    def fresh(self, final: bool = False) -> str:
        """What can be shown and was not yet; the end that may begin a stop is held back until it is ``final``."""
        end = len(self.text)
        if not (final or self.stopped):
            end -= max((_overlap(self.text, stop) for stop in self._stops), default=0)
        piece, self._shown = self.text[self._shown : end], max(end, self._shown)
        return piece

    def _grow(self, whole: bool) -> None:
        known, text = self._decode(self._read), self._decode(len(self._ids))
        if len(text) <= len(known) or (text.endswith(UNFINISHED) and not whole):
            return
        before = len(self.text)
        self.text += text[len(known) :]
        self._start, self._read = self._read, len(self._ids)
        places = (self.text.find(stop, max(0, before - len(stop) + 1)) for stop in self._stops)
        if (first := min((place for place in places if place >= 0), default=-1)) >= 0:
            self.text, self.stopped = self.text[:first], True

    def _decode(self, end: int) -> str:
        ids = self._ids[self._start : end]
        return str(self._tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False))


def _overlap(text: str, stop: str) -> int:
    """How long an end of ``text`` is that begins ``stop``."""
    return next((size for size in range(min(len(text), len(stop) - 1), 0, -1) if text.endswith(stop[:size])), 0)
