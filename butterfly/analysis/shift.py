"""What one node of a graph is known to be while its smoothness is decided: a smooth value, up to symbols.

A stabilised log-sum-exp takes a maximum, which is not smooth, subtracts it, and adds it again. Its name shows nothing;
this calculus does. Where a graph applies an op that is not smooth, the result is replaced by a symbol c: a number that
may be anything. Two shapes of dependence on symbols are followed:

- shifted: smooth + Σ a_c·c, with whole numbers a_c;
- scaled: smooth · Π exp(b_c·c), with whole numbers b_c.

exp turns the first into the second and log turns it back, sums over a dimension along which c is constant keep b_c,
and a quotient subtracts exponents. Where every a_c and b_c is 0 the value is the same function of the input whatever
the symbols are, so it is smooth although its program is not: the shift lemma, proved for the very graph that runs. Any
other use of a symbol makes the value ``lost`` to it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Sign(IntEnum):
    """What is known of every entry's sign; a larger one implies the smaller ones."""

    ANY = 0
    NONNEGATIVE = 1
    POSITIVE = 2


@dataclass(frozen=True, slots=True)
class Value:
    """A tensor as a function of the embedding: smooth when it depends on no symbol."""

    active: bool = True
    """Whether it depends on the embedding at all."""
    shifts: Mapping[str, int] = field(default_factory=dict)
    """a_c, none of them 0."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """b_c, none of them 0; a value has shifts or scales, never both."""
    lost: frozenset[str] = frozenset()
    """Symbols that it may depend on in any other way."""
    constant_along: frozenset[int] = frozenset()
    """Dimensions along which every symbol in ``shifts`` or ``scales`` is constant."""
    sign: Sign = Sign.ANY

    @property
    def symbols(self) -> frozenset[str]:
        """Every symbol that the value may depend on; none means that it is smooth."""
        return self.lost | set(self.shifts) | set(self.scales)


CONSTANT = Value(active=False)
"""Weights, positions, masks: whatever does not depend on the embedding."""


def number(value: float) -> Value:
    """A constant whose sign is known."""
    sign = Sign.POSITIVE if value > 0 else Sign.NONNEGATIVE if value == 0 else Sign.ANY
    return Value(active=False, sign=sign)


def combine(left: Mapping[str, int], two: Mapping[str, int], factor: int) -> dict[str, int]:
    """left + factor·right, without the symbols that cancel."""
    total = {name: left.get(name, 0) + factor * two.get(name, 0) for name in {*left, *two}}
    return {name: count for name, count in total.items() if count}


def entangled(values: list[Value], sign: Sign = Sign.ANY) -> Value:
    """A smooth function of ``values`` through which no symbol is followed."""
    return Value(any(value.active for value in values), lost=frozenset().union(*(v.symbols for v in values)), sign=sign)


def add(left: Value, two: Value, aligned: bool, factor: int = 1) -> Value:
    """left + factor·right, for a factor of ±1; ``aligned`` says that entries that meet share their symbols."""
    positive = factor > 0 and min(left.sign, two.sign) > Sign.ANY
    sign = max(left.sign, two.sign) if positive else Sign.ANY
    if left.scales or two.scales or not (aligned or not (left.shifts and two.shifts)):
        return entangled([left, two], sign)
    return Value(
        left.active or two.active,
        shifts=combine(left.shifts, two.shifts, factor),
        lost=left.lost | two.lost,
        constant_along=_common(left, two),
        sign=sign,
    )


def multiply(left: Value, two: Value, aligned: bool, factor: int = 1) -> Value:
    """left·right for a factor of 1, left/right for −1, where the divisor is not 0."""
    sign = min(left.sign, two.sign)
    if left.shifts or two.shifts or not (aligned or not (left.scales and two.scales)):
        return entangled([left, two], sign)
    return Value(
        left.active or two.active,
        scales=combine(left.scales, two.scales, factor),
        lost=left.lost | two.lost,
        constant_along=_common(left, two),
        sign=sign,
    )


def exponential(value: Value) -> Value:
    """exp(value)."""
    if value.scales:
        return entangled([value], Sign.POSITIVE)
    return Value(value.active, {}, value.shifts, value.lost, value.constant_along, Sign.POSITIVE)


def logarithm(value: Value) -> Value:
    """log(value), of a positive value."""
    if value.shifts:
        return entangled([value])
    return Value(value.active, value.scales, {}, value.lost, value.constant_along)


def total(value: Value, dims: frozenset[int], keepdim: bool) -> Value:
    """The sum over dimensions (counted from 0)."""
    if value.shifts or not dims <= value.constant_along:
        return entangled([value], value.sign)
    constant = value.constant_along if keepdim else frozenset[int]()
    return Value(value.active, {}, value.scales, value.lost, constant, value.sign)


def _common(left: Value, two: Value) -> frozenset[int]:
    with_symbols = [value.constant_along for value in (left, two) if value.shifts or value.scales]
    return frozenset.intersection(*with_symbols) if with_symbols else frozenset()
