"""Graders: the predicate that, beside its data, makes a capability, and the registry that names them."""

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Protocol, runtime_checkable

from butterfly.capability import formulas, logic, patterns
from butterfly.capability.item import Item, quoted
from butterfly.core.errors import ConfigurationError

MAX_NUMBER_CHARACTERS = 1_000
NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?|[+-]?[0-9]+/[0-9]+")


@runtime_checkable
class Grader(Protocol):
    """Decides whether an answer to an item is right (ledger D1.2).

    A grader is a function of its two arguments. Any text is a legal answer: a malformed one is wrong. An item that the
    grader cannot understand is not the model's fault: ``DatasetError``, made by ``Item.unfit``.
    """

    @property
    def name(self) -> str:
        """The word that configurations and reports use."""
        ...

    def __call__(self, item: Item, answer: str, /) -> bool:
        """Whether the answer is right."""
        ...


class GraderName(StrEnum):
    """The graders that a configuration can name."""

    ENTAILMENT = "entailment"
    PATTERN_RULE = "pattern_rule"
    EQUIVALENCE = "equivalence"
    EXACT = "exact"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class NamedGrader:
    """A function with the name that configurations and reports use for it."""

    name: str
    decide: Callable[[Item, str], bool]

    def __call__(self, item: Item, answer: str, /) -> bool:
        return self.decide(item, answer)


def equals_text(item: Item, answer: str) -> bool:
    """Right when the answer is the target, however either is spaced."""
    return answer.split() == item.target.split()


def parse_number(text: str) -> Fraction:
    """The exact value of ``12``, ``-0.5``, ``2.5e3`` or ``3/4``; ``ValueError`` for anything else.

    At most 1,000 characters and exponents of three digits, so that no text costs more than a moment.
    """
    text = re.sub(r"\s*/\s*", "/", text.strip()) if len(text) <= MAX_NUMBER_CHARACTERS else text
    if len(text) > MAX_NUMBER_CHARACTERS or not NUMBER.fullmatch(text):
        raise ValueError(f"{quoted(text)} is no number: expected one such as 12, -0.5, 2.5e3 or 3/4")
    try:
        return Fraction(text)
    except ZeroDivisionError as error:
        raise ValueError(f"{quoted(text)} is no number: it divides by zero") from error


def equals_number(item: Item, answer: str) -> bool:
    """Right when answer and target are one rational number: ``0.5`` is as good as ``1/2``."""
    try:
        target = parse_number(item.target)
    except ValueError as error:
        raise item.unfit(GraderName.NUMBER.value, f"its target {error}") from error
    try:
        return parse_number(answer) == target
    except ValueError:
        return False


GRADERS: dict[GraderName, Callable[[Item, str], bool]] = {
    GraderName.ENTAILMENT: logic.grade,
    GraderName.PATTERN_RULE: patterns.grade,
    GraderName.EQUIVALENCE: formulas.grade,
    GraderName.EXACT: equals_text,
    GraderName.NUMBER: equals_number,
}


def unknown_name(kind: str, name: str, known: list[str]) -> ConfigurationError:
    """The error for a name that is none of the known ones, with the one that was probably meant."""
    near = difflib.get_close_matches(name, known, n=1)
    meant = f"; did you mean {near[0]!r}?" if near else ""
    return ConfigurationError(f"{kind} {name!r} is unknown; expected one of {', '.join(known)}{meant}")


def grader(name: str) -> Grader:
    """The grader of that name; ``ConfigurationError`` where there is none, with the known ones and the nearest.

    >>> grader("number")(Item("one half of three quarters", "3/8"), "0.375")
    True
    """
    try:
        known = GraderName(name)
    except ValueError as error:
        raise unknown_name("grader", name, [member.value for member in GraderName]) from error
    return NamedGrader(known.value, GRADERS[known])
