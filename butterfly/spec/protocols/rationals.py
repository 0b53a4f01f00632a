"""The integers and rationals of the specification as it writes them: differences and fractions of natural numbers."""

import re
from dataclasses import dataclass
from fractions import Fraction

from butterfly.core.errors import SpecificationError
from butterfly.spec.mirror import Mirror

_FRACTION = re.compile(r"(\d+) (?:\w+\.)*⊖ (\d+) /1\+ (\d+)")


@dataclass(frozen=True, slots=True)
class Integer:
    """Agda: ``Butterfly.Integer.Base.ℤ``, positive − negative."""

    positive: int
    negative: int


@dataclass(frozen=True, slots=True)
class Rational:
    """Agda: ``Butterfly.Rational.Base.ℚ``, (positive − negative) / (1 + less_than_denominator)."""

    positive: int
    negative: int
    less_than_denominator: int


def rational(value: Fraction) -> Rational:
    """A fraction in lowest terms."""
    return Rational(max(value.numerator, 0), max(-value.numerator, 0), value.denominator - 1)


def written(value: Fraction) -> str:
    """A fraction as an Agda term.

    >>> written(Fraction(-3, 4))
    '(0 ⊖ 3 /1+ 3)'
    """
    unit = rational(value)
    return f"({unit.positive} ⊖ {unit.negative} /1+ {unit.less_than_denominator})"


def read(normal_form: str) -> list[Fraction]:
    """Every fraction in a normal form that Agda printed, in order.

    Raises:
        SpecificationError: there is none.
    """
    flat = " ".join(normal_form.split())
    fractions = [Fraction(int(p) - int(n), int(d) + 1) for p, n, d in _FRACTION.findall(flat)]
    if not fractions:
        raise SpecificationError(f"no fraction in {flat[:80]!r}; expected terms like 1 ⊖ 0 /1+ 2")
    return fractions


MIRRORS = [
    Mirror("Butterfly.Integer.Base.ℤ", Integer, {"positive": "positive", "negative": "negative"}),
    Mirror(
        "Butterfly.Rational.Base.ℚ",
        Rational,
        {
            "positive": "positive",
            "negative": "negative",
            "less-than-denominator": "less_than_denominator",
        },
    ),
]
