"""Values of the specification's symbolic terms, as intervals that hold them."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from mpmath import iv

TOKEN = re.compile(r"\((\d+) ⊖ (\d+) /1\+ (\d+)\)|\(|\)|\w+")
DIGITS = 60
ONE = {
    "negative": lambda x: -x,
    "inverse": lambda x: 1 / x,
    "exp": iv.exp,
    "log": iv.log,
    "root": iv.sqrt,
}


def enclosed(normal_form: str) -> tuple[Fraction, Fraction]:
    """An interval that holds the value of a closed term that Agda printed."""
    iv.dps = DIGITS
    flat = re.sub(r"(?:[A-Z]\w*\.)+", "", " ".join(normal_form.split()))
    tokens = TOKEN.finditer(flat)
    value = _term(tokens)
    assert next(tokens, None) is None, flat[:80]
    return tuple(_fraction(end) for end in (value.a, value.b))  # type: ignore[return-value]  # two ends


def _fraction(end: Any) -> Fraction:
    sign, mantissa, exponent, _ = end._mpi_[0]
    return Fraction((-1) ** sign * int(mantissa)) * Fraction(2) ** exponent


def _term(tokens: Iterator[re.Match[str]]) -> Any:
    token = next(tokens)
    if token.group() == "(":
        value = _term(tokens)
        assert next(tokens).group() == ")"
        return value
    if token.group(1) is not None:
        p, n, d = (int(part) for part in token.groups())
        return (iv.mpf(p) - n) / (d + 1)
    if token.group() == "number":
        return _term(tokens)
    if token.group() in ONE:
        return ONE[token.group()](_term(tokens))
    left, right = _term(tokens), _term(tokens)
    assert token.group() in ("plus", "times"), token.group()
    return left + right if token.group() == "plus" else left * right
