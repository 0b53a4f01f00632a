"""The value of a term at numbers: exact where rational, else to sixty digits; claims are three-valued.

A comparison of numbers within a rounding of each other is open, as torch's own numbers are rounded. So what is called
false here is false.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TypeAlias

from mpmath import mp, mpf

DIGITS = 60
ROUNDING_BITS = 30
RELATIVE = mpf(2) ** -ROUNDING_BITS
"""How near two numbers must lie to be called the same up to rounding: far beyond float64's, far below a case's grid."""
Number: TypeAlias = "Fraction | mpf"
"""A fraction, a number of mpmath, or ``UNDEFINED``."""
Value: TypeAlias = "Fraction | mpf"
"""What a term has: a number. A claim has a truth, or ``None`` where rounding leaves it open."""
UNDEFINED = mpf("nan")
"""A quotient by 0, a logarithm or a root that is not there: every claim of it is open."""


def _apart(x: Number, y: Number) -> int | None:
    """1 where x is surely larger, −1 where y is; 0 where they are equal exactly; ``None`` within a rounding."""
    if isinstance(x, Fraction) and isinstance(y, Fraction):
        return _fractions_apart(x, y)
    gap = _real(x) - _real(y)
    if mp.isnan(gap):
        return None
    if abs(gap) <= RELATIVE * (1 + max(abs(_real(x)), abs(_real(y)))):
        return None
    return 1 if gap > 0 else -1


def _fractions_apart(x: Fraction, y: Fraction) -> int | None:
    """The same of fractions, whose common denominator makes whole numbers of them."""
    left, right, unit = x.numerator * y.denominator, y.numerator * x.denominator, x.denominator * y.denominator
    if left == right:
        return 0
    if abs(left - right) << ROUNDING_BITS <= unit + max(abs(left), abs(right)):
        return None
    return 1 if left > right else -1


def _real(x: Number) -> mpf:
    return mpf(x.numerator) / x.denominator if isinstance(x, Fraction) else x


def _less(x: Number, y: Number) -> bool | None:
    order = _apart(x, y)
    return None if order is None else order < 0


def _at_most(x: Number, y: Number) -> bool | None:
    order = _apart(x, y)
    return None if order is None else order <= 0


def _same(x: Number, y: Number) -> bool | None:
    order = _apart(x, y)
    return None if order is None else order == 0


def _not(claim: bool | None) -> bool | None:
    return None if claim is None else not claim


def _and(*claims: bool | None) -> bool | None:
    return False if False in claims else None if None in claims else True


def _implies(condition: bool | None, claim: bool | None) -> bool | None:
    return _not(_and(condition, _not(claim)))


def _choice(condition: bool | None, yes: Number, no: Number) -> Number:
    """Where the condition is open both branches are within a rounding of each other, or the value is not defined."""
    if condition is not None:
        return yes if condition else no
    return yes if yes is no or _apart(yes, no) in (0, None) else UNDEFINED


def largest(numbers: list[Number]) -> Number:
    """The largest number; not defined where one of them is not."""
    return UNDEFINED if any(mp.isnan(_real(number)) for number in numbers) else max(numbers, key=_real)


def _over(x: Number, y: Number) -> Number:
    return UNDEFINED if y == 0 else _quotient(x, y)


def _exp(x: Number) -> Number:
    return mp.exp(_real(x))


def _log(x: Number) -> Number:
    return mp.log(_real(x)) if x > 0 else UNDEFINED


def _sqrt(x: Number) -> Number:
    return mp.sqrt(_real(x)) if x >= 0 else UNDEFINED


def _mixed(function: Callable[[Number, Number], Number]) -> Callable[[Number, Number], Number]:
    """Of two fractions exactly, else of two reals."""

    def apply(x: Number, y: Number) -> Number:
        both = isinstance(x, Fraction) and isinstance(y, Fraction)
        return function(x, y) if both else function(_real(x), _real(y))

    return apply


_quotient = _mixed(lambda x, y: x / y)
MEANING: dict[str, Callable[..., Value]] = {
    "+": _mixed(lambda x, y: x + y),
    "*": _mixed(lambda x, y: x * y),
    "/": _over,
    "-": lambda x: -x,
    "<": _less,
    "<=": _at_most,
    "=": _same,
    "not": _not,
    "and": _and,
    "=>": _implies,
    "ite": _choice,
    "exp": _exp,
    "log": _log,
    "sqrt": _sqrt,
}

TRANSCENDENTAL = ("exp", "log", "sqrt")
EXACT: dict[str, Callable[..., Value]] = {
    **MEANING,
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    "not": operator.not_,
    "and": lambda *claims: all(claims),
    "=>": lambda condition, claim: not condition or claim,
    "ite": lambda condition, yes, no: yes if condition else no,
}
"""The same of fractions alone: nothing is open."""


def exactly(op: str, arguments: Sequence[Value]) -> Value:
    """The value of an operation on fractions."""
    return EXACT[op](*arguments)


def applied(op: str, arguments: Sequence[Value]) -> Value:
    """The value of an operation of ``prove.terms.term``."""
    if op not in TRANSCENDENTAL and not any(type(argument) is mpf for argument in arguments):
        return MEANING[op](*arguments)  # of fractions and truths, where no digits are dropped
    with mp.workdps(DIGITS):
        return MEANING[op](*arguments)
