"""Reads a formula over whole numbers, as terms of a solver or as its values at fixed points.

Both come from one parser, so they are of the same formula.
"""

import operator
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from butterfly.capability.item import quoted
from butterfly.capability.solver import solver

COMPARED: dict[str, Callable[[Any, Any], Any]] = {
    ">": operator.gt, "<": operator.lt, ">=": operator.ge, "<=": operator.le, "=": operator.eq, "!=": operator.ne,
}  # fmt: skip
MAX_TOKENS = 400
"""Longer formulas are not read: the solver's work on one answer must stay bounded."""
MAX_DIGITS = 18
MAX_FACTORS = 4
"""Longer numbers and products are not read: the solver's resource limit does not count the digits it multiplies."""
MAX_DEPTH = 40
"""Parentheses inside parentheses, beyond which a formula is not read."""
TOKEN = re.compile(r"<->|->|[<>!]=|[<>=|&~()+*%-]|[0-9]+|[a-z]+|\S")
POINTS = 64
"""Assignments at which a formula is evaluated before a solver is asked."""


@dataclass(frozen=True, slots=True)
class Logic:
    """What a formula is read as: the meaning of its numbers, its names and its connectives."""

    number: Callable[[str], Any]
    variable: Callable[[str], Any]
    conjunction: Callable[..., Any]
    disjunction: Callable[..., Any]
    implication: Callable[[Any, Any], Any]
    negation: Callable[[Any], Any]
    is_positive: Callable[[Any], bool]
    """Whether a term is a positive number, whatever its names stand for."""


@lru_cache(maxsize=8192)  # each constant answer is tried on many items, and several models give the same answer
def to_solver(formula: str) -> Any:
    """The z3 term of a formula over the integers; ``ValueError`` where the text is no formula or is too large."""
    z3 = solver()
    always = z3.BoolVal(True)

    def is_positive(term: Any) -> bool:
        return bool(z3.simplify(term > 0).eq(always))

    return parse(formula, Logic(z3.IntVal, z3.Int, z3.And, z3.Or, z3.Implies, z3.Not, is_positive))


@lru_cache(maxsize=8192)
def values(formula: str) -> NDArray[np.bool_]:
    """Whether a formula holds at each of ``POINTS`` fixed assignments, in exact integers.

    Two formulas that differ at a point are not equivalent; that they agree at all of them shows nothing.
    """
    return np.asarray(parse(formula, _AT_POINTS), dtype=np.bool_)


@lru_cache(maxsize=256)
def _assigned(name: str) -> NDArray[np.object_]:
    """What a name stands for at each point: small integers, the same on every machine."""
    return np.array(random.Random(name).choices(range(-12, 25), k=POINTS), dtype=object)


_AT_POINTS = Logic(
    number=lambda digits: np.full(POINTS, int(digits), dtype=object),
    variable=_assigned,
    conjunction=lambda *parts: np.logical_and.reduce(parts),
    disjunction=lambda *parts: np.logical_or.reduce(parts),
    implication=lambda premise, conclusion: ~premise | conclusion,
    negation=np.logical_not,
    is_positive=lambda term: bool(np.all(term > 0)),
)


def parse(formula: str, logic: Logic) -> Any:
    """What ``logic`` makes of a formula; ``ValueError`` where the text is no formula or is too large.

    Grammar, loosest first: ``<->`` (to the left), ``->`` (to the right), ``|``, ``&``, ``~``, comparisons of sums of
    ``2 * x``, ``x % 3``, ``-x``, names and numbers. Parentheses group statements. At most 400 tokens, 40 parentheses
    deep, four factors a product, 18 digits a number; no recursion but through parentheses, so no text exhausts the
    stack.
    """
    tokens = TOKEN.findall(formula)
    if len(tokens) > MAX_TOKENS:
        raise ValueError(f"{quoted(formula)}: {len(tokens)} tokens, expected at most {MAX_TOKENS}")
    place = depth = 0

    def peek() -> str:
        return tokens[place] if place < len(tokens) else ""

    def take(*allowed: str) -> str:
        nonlocal place
        token = peek()
        if token == "" or (allowed and token not in allowed):
            token_shown, wanted = token or "the end", " or ".join(allowed) or "more"
            raise ValueError(f"{quoted(formula)}: found {token_shown!r}, expected {wanted}")
        place += 1
        return token

    def chain(sign: str, inner: Callable[[], Any]) -> list[Any]:
        parts = [inner()]
        while peek() == sign:
            take(sign)
            parts.append(inner())
        return parts

    def junction(sign: str, join: Callable[..., Any], inner: Callable[[], Any]) -> Any:
        parts = chain(sign, inner)
        return parts[0] if len(parts) == 1 else join(*parts)

    def equivalence() -> Any:
        left, *others = chain("<->", implication)
        for other in others:
            left = left == other
        return left

    def implication() -> Any:
        *premises, right = chain(
            "->", lambda: junction("|", logic.disjunction, lambda: junction("&", logic.conjunction, negation))
        )
        for premise in reversed(premises):
            right = logic.implication(premise, right)
        return right

    def negation() -> Any:
        denied = False
        while peek() == "~":
            take("~")
            denied = not denied
        inner = grouped() if peek() == "(" else comparison()
        return logic.negation(inner) if denied else inner

    def grouped() -> Any:
        nonlocal depth
        take("(")
        depth += 1
        if depth > MAX_DEPTH:
            raise ValueError(f"{quoted(formula)}: parentheses more than {MAX_DEPTH} deep")
        inner = equivalence()
        take(")")
        depth -= 1
        return inner

    def comparison() -> Any:
        left, sign = total(), take(*COMPARED)
        return COMPARED[sign](left, total())

    def total() -> Any:
        left = product()
        while peek() in ("+", "-"):
            left = left + product() if take() == "+" else left - product()
        return left

    def product() -> Any:
        left, factors = value(), 1
        while peek() in ("*", "%"):
            factors += 1
            if factors > MAX_FACTORS:
                raise ValueError(f"{quoted(formula)}: a product of more than {MAX_FACTORS} factors")
            sign, right = take(), value()
            if sign == "%" and not logic.is_positive(right):
                raise ValueError(f"{quoted(formula)}: '%' needs a positive number on its right")
            left = left * right if sign == "*" else left % right
        return left

    def value() -> Any:
        negative = False
        while peek() == "-":
            take("-")
            negative = not negative
        token = take()
        if not re.fullmatch(r"[0-9]+|[a-z]+", token):
            raise ValueError(f"{quoted(formula)}: found {token!r}, expected a name or a number")
        if len(token) > MAX_DIGITS:
            raise ValueError(f"{quoted(formula)}: {quoted(token)} has {len(token)} characters, at most {MAX_DIGITS}")
        term = logic.number(token) if token[0] in "0123456789" else logic.variable(token)
        return -term if negative else term

    term = equivalence()
    if place != len(tokens):
        raise ValueError(f"{quoted(formula)}: {quoted(' '.join(tokens[place:]))} is left over")
    return term
