"""Exact numbers: fractions, and outward-rounded intervals where exp or a root occurs."""

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from mpmath import iv, mp, mpf

from butterfly.evaluation.scalars import UnmodelledError


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise UnmodelledError(f"{value} has no exact value; expected finite numbers")
    return value


class Fractions:
    """Rational arithmetic; exp, log and roots have no rational value and are rejected."""

    def number(self, value: float) -> Fraction:
        """The exact value of a finite float."""
        return Fraction(_finite(value))

    def exp(self, x: Fraction) -> Fraction:
        """Only e^0 is rational."""
        if x == 0:
            return Fraction(1)
        raise UnmodelledError(f"exp({x}) has no rational value; use intervals")

    def log(self, x: Fraction) -> Fraction:
        """Only log 1 is rational."""
        if x == 1:
            return Fraction(0)
        raise UnmodelledError(f"log({x}) has no rational value; use intervals")

    def sqrt(self, x: Fraction) -> Fraction:
        """Rejected."""
        raise UnmodelledError(f"sqrt({x}) is taken by intervals")

    def less(self, x: Fraction, y: Fraction) -> bool:
        """x < y."""
        return x < y

    def same(self, x: Fraction, y: Fraction) -> bool:
        """x = y."""
        return x == y

    def choose(self, condition: bool, yes: Any, no: Any) -> Any:
        """One of the two."""
        return yes if condition else no

    def neither(self, *conditions: bool) -> bool:
        """None of them."""
        return not any(conditions)

    def root(self, values: Sequence[Fraction], weights: Sequence[Fraction], delta: Fraction) -> Fraction:
        """Rejected."""
        raise UnmodelledError("the median's root has no rational value; use intervals")


class Intervals:
    """Outward-rounded intervals of mpmath, at a precision far beyond float64's.

    A comparison that the intervals leave open chooses both: the result encloses either.
    """

    DIGITS = 60

    def __init__(self) -> None:
        iv.dps = mp.dps = self.DIGITS

    def number(self, value: float) -> Any:
        """The exact value of a finite float."""
        return iv.mpf(mpf(_finite(value)))

    def exp(self, x: Any) -> Any:
        """e^x."""
        return iv.exp(x)

    def log(self, x: Any) -> Any:
        """The natural logarithm of a positive interval."""
        return iv.log(x)

    def sqrt(self, x: Any) -> Any:
        """The square root."""
        return iv.sqrt(x)

    def less(self, x: Any, y: Any) -> bool | None:
        """x < y: yes, no, or open."""
        if x.b < y.a:
            return True
        return False if x.a >= y.b else None

    def same(self, x: Any, y: Any) -> bool | None:
        """x = y: yes, no, or open."""
        if x.a == x.b == y.a == y.b:
            return True
        return False if x.b < y.a or y.b < x.a else None

    def choose(self, condition: bool | None, yes: Any, no: Any) -> Any:
        """One of the two, or what encloses both."""
        if condition is None:
            return iv.mpf([min(yes.a, no.a), max(yes.b, no.b)])
        return yes if condition else no

    def neither(self, *conditions: bool | None) -> bool | None:
        """None of them; open where that depends on an open one."""
        if any(condition is True for condition in conditions):
            return False
        return None if any(condition is None for condition in conditions) else True

    def root(self, values: Sequence[Any], weights: Sequence[Any], delta: Any) -> Any:
        """By bisection on signs that the intervals are sure of: an oracle of its own, not the operator's search."""
        counted = [(x, w) for x, w in zip(values, weights, strict=True) if w.a > 0]
        low, high = min(x.a for x, _ in counted), max(x.b for x, _ in counted)
        for _ in range(4 * self.DIGITS):
            middle = iv.mpf((low + high) / 2)
            total = iv.mpf(0)
            for x, w in counted:
                t = (middle - x) / delta
                total += w * t / iv.sqrt(1 + t * t)
            if total.b < 0:
                low = middle.b
            elif total.a > 0:
                high = middle.a
            else:
                break
        return iv.mpf([low, high])
