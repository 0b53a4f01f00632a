"""One task: what the model is given and what a right answer looks like."""

import hashlib
import json
from dataclasses import dataclass

from butterfly.core.errors import DatasetError

QUOTED_CHARACTERS = 60

Turn = tuple[str, str]
"""A role, such as ``user``, and what it says."""


def quoted(text: str) -> str:
    """A text as messages show it: in quotes, cut after 60 characters."""
    return repr(text if len(text) <= QUOTED_CHARACTERS else f"{text[: QUOTED_CHARACTERS - 1]}…")


@dataclass(frozen=True, slots=True)
class Item:
    """An (input, target) pair of a capability (specification, definition 1.2).

    ``target`` is *a* right answer, the one a worker is trained to give. Which other answers are right too is for the
    capability's grader to decide.
    """

    input: str
    target: str
    turns: tuple[Turn, ...] = ()
    """The chat that ends with the question, for a tokenizer with a chat template; ``input`` is the same as text."""

    @property
    def digest(self) -> str:
        """SHA-256 of what the model is given, in hex: two items with one prompt are one task, whatever their targets.

        Line ends after the input do not count, for the prompt drops them.
        """
        return hashlib.sha256(json.dumps(self.input.rstrip("\n"), ensure_ascii=True).encode()).hexdigest()

    @property
    def prompt(self) -> str:
        """The text a model continues: the input and one newline, or no newline where the target begins with a space."""
        separator = "" if self.target[:1].isspace() else "\n"
        return self.input.rstrip("\n") + separator

    def unfit(self, grader: str, reason: object) -> DatasetError:
        """The error of a grader that has no right answer to this item."""
        return DatasetError(
            f"item {quoted(self.input)}: the grader {grader!r} cannot grade it: {reason}; "
            "correct the item, or name the grader that fits the data"
        )
