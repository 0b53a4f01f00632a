"""Checks a certificate with the standard library alone: no solver, no numerical library, exact rationals.

A polynomial is monomial → coefficient, a monomial a sorted tuple of unknowns. A certificate of p ≥ 0 is a list of
(kind, c, (g, h)): p = Σ c·g·h as polynomials, where each g and h is 1 or stands among the hypotheses; of kind ``>=``
both are ≥ 0 and c ≥ 0, of kind ``=`` one of them is 0. Of p = 0, only kind ``=``.
"""

from collections.abc import Sequence
from fractions import Fraction

Polynomial = dict[tuple[str, ...], Fraction]
ONE: Polynomial = {(): Fraction(1)}


def added(left: Polynomial, right: Polynomial) -> Polynomial:
    """left + right."""
    result = dict(left)
    for key, value in right.items():
        result[key] = result.get(key, Fraction(0)) + value
    return {key: value for key, value in result.items() if value}


def multiplied(left: Polynomial, right: Polynomial) -> Polynomial:
    """left · right."""
    result: Polynomial = {}
    for monomial, first in left.items():
        for other, second in right.items():
            key = tuple(sorted(monomial + other))
            result[key] = result.get(key, Fraction(0)) + first * second
    return {key: value for key, value in result.items() if value}


def holds(
    goal: str,
    target: Polynomial,
    parts: Sequence[tuple[str, Fraction, tuple[Polynomial, Polynomial]]],
    hypotheses: Sequence[tuple[str, Polynomial]],
) -> bool:
    """Whether the parts prove the goal, ``>=`` or ``=``, of the target."""
    total: Polynomial = {}
    nonnegative = [ONE] + [poly for _, poly in hypotheses]  # an equation is also an inequality
    zero = [poly for kind, poly in hypotheses if kind == "="]
    for kind, value, (left, right) in parts:
        if kind == ">=":
            if goal == "=" or value < 0 or left not in nonnegative or right not in nonnegative:
                return False
        elif kind != "=" or not (left in zero or right in zero):
            return False
        product = multiplied(left, right)
        total = added(total, {key: value * factor for key, factor in product.items()})
    return total == {key: value for key, value in target.items() if value}
