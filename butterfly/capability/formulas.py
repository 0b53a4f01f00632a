"""``formal_verification``: put an English statement about whole numbers into a formula.

    if x is at least 3 then neither y equals z nor y is less than 2
    (x >= 3) -> (~(y = z) & ~(y < 2))

Right when a solver proves the two equivalent over the integers: ``x > 2`` is as good as ``x >= 3``. The English is
prefix-marked (both … and, either … or, neither … nor), so each statement has one reading.
"""

import operator
import random
import re
from collections.abc import Callable
from typing import Any

from butterfly.capability.item import Item, quoted
from butterfly.capability.solver import SolverGaveUp, entails, solver

VARIABLES = ("x", "y", "z", "n", "m", "k")
COMPARISONS = {
    ">": "is greater than", "<": "is less than", ">=": "is at least", "<=": "is at most",
    "=": "equals", "!=": "differs from",
}  # fmt: skip
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
Clause = tuple[str, str]
"""A piece of a statement: its English and its formula."""


def _term(rng: random.Random) -> Clause:
    name, other = rng.sample(VARIABLES, 2)
    number = str(rng.randint(2, 9))
    return rng.choice(
        (
            (name, name),
            (name, name),
            (number, number),
            (number, number),
            (f"twice {name}", f"2 * {name}"),
            (f"{name} plus {number}", f"{name} + {number}"),
            (f"the sum of {name} and {other}", f"{name} + {other}"),
            (f"{number} times {name}", f"{number} * {name}"),
        )
    )


def _atom(rng: random.Random) -> Clause:
    name = rng.choice(VARIABLES)
    shape = rng.random()
    if shape < 0.12:
        return rng.choice(((f"{name} is positive", f"{name} > 0"), (f"{name} is negative", f"{name} < 0")))
    if shape < 0.24:
        low, high = sorted(rng.sample(range(10), 2))
        return f"{name} is between {low} and {high}", f"({name} >= {low}) & ({name} <= {high})"
    if shape < 0.34:
        divisor = rng.randint(2, 9)
        return f"{name} is divisible by {divisor}", f"{name} % {divisor} = 0"
    sign = rng.choice(tuple(COMPARISONS))
    while True:
        (words, left), (more_words, right) = (name, name), _term(rng)
        if left not in right:
            return f"{words} {COMPARISONS[sign]} {more_words}", f"{left} {sign} {right}"


def _clause(rng: random.Random, depth: int) -> Clause:
    if depth == 0 or rng.random() < 0.45:
        return _atom(rng)
    (clause, p), (two, q) = _clause(rng, depth - 1), _clause(rng, depth - 1)
    return rng.choice(
        (
            (f"both {clause} and {two}", f"({p}) & ({q})"),
            (f"either {clause} or {two}", f"({p}) | ({q})"),
            (f"neither {clause} nor {two}", f"~({p}) & ~({q})"),
            (f"it is false that {clause}", f"~({p})"),
        )
    )


def generate(rng: random.Random) -> Item:
    """One item: a connective over two clauses, each an atom or one connective deep."""
    (clause, p), (two, q) = _clause(rng, 1), _clause(rng, 1)
    text, formula = rng.choice(
        (
            (f"if {clause} then {two}", f"({p}) -> ({q})"),
            (f"{clause} only if {two}", f"({p}) -> ({q})"),
            (f"{clause} whenever {two}", f"({q}) -> ({p})"),
            (f"{clause} exactly when {two}", f"({p}) <-> ({q})"),
            (f"both {clause} and {two}", f"({p}) & ({q})"),
            (f"either {clause} or {two}", f"({p}) | ({q})"),
        )
    )
    return Item(text, formula)


def to_solver(formula: str) -> Any:
    """The z3 term of a formula over the integers; ``ValueError`` where the text is no formula or is too large.

    Grammar, loosest first: ``<->`` (to the left), ``->`` (to the right), ``|``, ``&``, ``~``, comparisons of sums of
    ``2 * x``, ``x % 3``, ``-x``, names and numbers. Parentheses group statements. At most 400 tokens, 40 parentheses
    deep, four factors a product, 18 digits a number; no recursion but through parentheses, so no text exhausts the
    stack.
    """
    z3 = solver()
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
        *premises, right = chain("->", lambda: junction("|", z3.Or, lambda: junction("&", z3.And, negation)))
        for premise in reversed(premises):
            right = z3.Implies(premise, right)
        return right

    def negation() -> Any:
        denied = False
        while peek() == "~":
            take("~")
            denied = not denied
        inner = grouped() if peek() == "(" else comparison()
        return z3.Not(inner) if denied else inner

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
        left, sign = total(), take(*COMPARISONS)
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
            if sign == "%" and not z3.simplify(right > 0).eq(z3.BoolVal(True)):
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
        term = z3.IntVal(token) if token[0] in "0123456789" else z3.Int(token)
        return -term if negative else term

    term = equivalence()
    if place != len(tokens):
        raise ValueError(f"{quoted(formula)}: {quoted(' '.join(tokens[place:]))} is left over")
    return term


def grade(item: Item, answer: str) -> bool:
    """Right when z3 proves the answer and the target equivalent over the integers; unproved is not right.

    ``DatasetError`` where the item's target is no formula.
    """
    try:
        target = to_solver(item.target)
    except ValueError as error:
        raise item.unfit("equivalence", error) from error
    try:
        return entails([], to_solver(answer) == target)
    except (ValueError, SolverGaveUp):
        return False
