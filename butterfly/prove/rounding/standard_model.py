"""The standard model of floating-point arithmetic, as numbers that know how far they may be from the exact ones.

Each operation returns the exact result times 1 + e, |e| ≤ u, plus η, |η| ≤ t, where it can underflow (Higham, Accuracy
and Stability of Numerical Algorithms, 2002, §2.2; a sum of floats does not underflow inexactly). A computed number v of
an exact V keeps to: there is E ≥ |v − V| with (1 − n·u)·(E + S) ≤ S + D. Here n counts the roundings that it went
through, S ≥ |V| is the size of what was rounded, and D what underflow adds; so |v − V| ≤ γ_n·S + D/(1 − n·u).

Each rule below is a lemma, proved for any numbers by ``prove.rounding.rounding_rules``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import NoReturn

import torch

from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion.rounding import tiny, unit
from butterfly.prove.terms.sums import SumTable
from butterfly.prove.terms.term import ONE, ZERO, Term, at_most, constant, less, same, symbol

UNIT, TINY = symbol("u"), symbol("tiny")
"""The unit roundoff and the smallest normal number of the accumulator."""
SMALL, GREAT = constant(16), constant(32)
"""n·u ≤ 1/16 for every number, and a denominator is at least 32 times what underflow adds to it."""


def room(count: Term) -> Term:
    """1 − n·u."""
    return ONE - count * UNIT


def few(count: Term) -> Term:
    """n·u ≤ 1/16."""
    return at_most(SMALL * (count * UNIT), ONE)


@dataclass
class RoundingModel:
    """The accumulator, the workers' axis, and what must hold for the rules to apply."""

    accumulator: torch.dtype
    sums: SumTable = field(default_factory=SumTable)
    axis: str = "g0"
    conditions: list[tuple[str, Term]] = field(default_factory=list)

    @property
    def workers(self) -> Term:
        """k, the sum of 1 over the workers."""
        return self.sums.total(ONE, self.axis)

    def require(self, label: str, condition: Term) -> None:
        """A condition of a rule, to be proved where the rule is applied."""
        if condition.op != "true" and (label, condition) not in self.conditions:
            self.conditions.append((label, condition))


@dataclass(frozen=True)
class Rounded:
    """A computed number, by what is known of it."""

    model: RoundingModel
    exact: Term
    size: Term
    count: Term = ZERO
    slack: Term = ZERO
    positive: bool = False
    """V ≥ 0 and S = V, with (1 − n·u)·v ≥ (1 − n·u)²·V − D."""
    dtype: torch.dtype | None = None
    """What it is held in; ``None`` is the accumulator."""
    narrowed: bool = False
    """Cast to a dtype of fewer digits, by one more operation that the count leaves out."""

    # What is known of it

    def near(self, computed: Term, error: Term) -> list[Term]:
        """|v − V| ≤ E."""
        return [at_most(computed - self.exact, error), at_most(self.exact - computed, error)]

    def small(self, error: Term) -> Term:
        """(1 − n·u)·(E + S) ≤ S + D."""
        return at_most(room(self.count) * (error + self.size), self.size + self.slack)

    def kept(self) -> list[Term]:
        """|V| ≤ S, D ≥ 0, n ≥ 0, and what a positive number is."""
        conditions = [at_most(ZERO, self.slack), at_most(ZERO, self.count)]
        if self.positive:
            return [*conditions, at_most(ZERO, self.exact), same(self.size, self.exact)]
        return [*conditions, at_most(self.exact, self.size), at_most(-self.exact, self.size)]

    def above(self, computed: Term) -> list[Term]:
        """That a positive number is bounded away from 0."""
        if not self.positive:
            return []
        left = room(self.count)
        return [at_most(left * left * self.exact - self.slack, left * computed)]

    # The rules

    def rounded(self, underflow: Term = TINY) -> Rounded:
        """The result of an operation in the accumulator."""
        count = self.count + ONE
        self.model.require("the roundings are few", few(count))
        return replace(self, count=count, slack=self.slack + underflow)

    def multiplied(self, other: Rounded) -> Rounded:
        """The exact product."""
        slack = self.slack * other.size + self.size * other.slack + self.slack * other.slack
        count = self.count + other.count
        self.model.require("the roundings are few", few(count))
        exact, size = self.exact * other.exact, self.size * other.size
        return replace(self, exact=exact, size=size, count=count, slack=slack, positive=False)

    def divided(self, other: Rounded) -> Rounded:
        """The exact quotient by a positive number."""
        if not other.positive:
            raise UnmodelledError("a division by a number that may come near 0; expected a sum of weights")
        whole, count = other.exact, self.count + other.count
        self.model.require("a denominator is positive", less(ZERO, whole))
        self.model.require("a denominator is far above the underflow in it", at_most(GREAT * other.slack, whole))
        self.model.require("the roundings are few", few(count))
        lost = constant(Fraction(3, 2)) * ((self.size + self.slack) * (other.slack / whole))
        slack = (self.slack + lost) / whole
        exact, size = self.exact / whole, self.size / whole
        return replace(self, exact=exact, size=size, count=count, slack=slack, positive=False)

    def summed(self) -> Rounded:
        """The computed sum over the workers, in any order and grouping, with or without a start at 0."""
        model = self.model
        if model.axis in self.count.depends:
            raise UnmodelledError("a sum of numbers that went through roundings without a common bound on their number")
        exact, size, slack = (model.sums.total(term, model.axis) for term in (self.exact, self.size, self.slack))
        count = self.count + model.workers
        model.require("the roundings are few", few(count))
        return replace(self, exact=exact, size=size, count=count, slack=slack)

    def added(self, other: Rounded) -> Rounded:
        """The exact sum of two numbers, each of which counts what both do where they differ."""
        count = self.count
        if count is not other.count:
            count = count + other.count
            self.model.require("the roundings are few", few(count))
        exact, size, slack = self.exact + other.exact, self.size + other.size, self.slack + other.slack
        return replace(self, exact=exact, size=size, count=count, slack=slack)

    def cast(self, dtype: torch.dtype) -> Rounded:
        """To a wider dtype, exact; to the accumulator, one rounding; to any other, the last operation of the graph."""
        if self.narrowed:
            raise UnmodelledError(f"a number is rounded to {self.dtype} and goes on; expected that at the end alone")
        acc = self.model.accumulator
        source = acc if self.dtype is None else self.dtype
        target = None if dtype is acc else dtype
        if unit(dtype) <= unit(source) and tiny(dtype) <= tiny(source):
            return replace(self, dtype=target)
        if dtype is acc:
            return replace(self, dtype=None).rounded()
        return replace(self, dtype=target, narrowed=True)

    # The operations of a graph

    def __mul__(self, other: object) -> Rounded:
        return self._held().multiplied(self._beside(other)).rounded()

    def __truediv__(self, other: object) -> Rounded:
        return self._held().divided(self._beside(other)).rounded()

    def __add__(self, other: object) -> Rounded:
        return replace(self._held().added(self._beside(other)), positive=False).rounded(ZERO)

    def __neg__(self) -> Rounded:
        return replace(self, exact=-self.exact, positive=False)

    def __sub__(self, other: object) -> Rounded:
        return self + -self._beside(other)

    def _held(self) -> Rounded:
        if self.dtype is not None:
            raise UnmodelledError(f"arithmetic in {self.dtype}; expected it in {self.model.accumulator}")
        return self

    def _beside(self, other: object) -> Rounded:
        if not isinstance(other, Rounded):
            raise UnmodelledError(f"arithmetic with {other!r}, of which no rounding is known")
        return other._held()


class RoundedNumbers:
    """What a graph needs of numbers: exact constants, and choices that are known. Anything else has no rule."""

    def __init__(self, model: RoundingModel) -> None:
        self.model = model

    def number(self, value: float) -> Rounded:
        """0, or another constant that any float holds."""
        if value not in (0.0, 1.0):
            raise UnmodelledError(f"the constant {value!r} has no rule of rounding")
        return Rounded(self.model, constant(value), constant(value), positive=True)

    def choose(self, condition: object, yes: Rounded, no: Rounded) -> Rounded:
        """By a plain boolean."""
        if not isinstance(condition, bool):
            raise UnmodelledError("a choice by a computed number has no rule of rounding")
        return yes if condition else no

    def __getattr__(self, name: str) -> NoReturn:
        raise UnmodelledError(f"{name} has no rule of rounding; expected products, quotients, sums and casts")
