"""``formal_verification``: put an English statement about whole numbers into a formula.

    if x is at least 3 then neither y equals z nor y is less than 2
    (x >= 3) -> (~(y = z) & ~(y < 2))

Right when a solver proves the two equivalent over the integers: ``x > 2`` is as good as ``x >= 3``. The English is
prefix-marked (both … and, either … or, neither … nor), so each statement has one reading.
"""

import random

from butterfly.capability.formula_reader import to_solver, values
from butterfly.capability.item import Item
from butterfly.capability.solver import SolverGaveUp, entails

VARIABLES = ("x", "y", "z", "n", "m", "k")
COMPARISONS = {
    ">": "is greater than", "<": "is less than", ">=": "is at least", "<=": "is at most",
    "=": "equals", "!=": "differs from",
}  # fmt: skip
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


def grade(item: Item, answer: str) -> bool:
    """Right when z3 proves the answer and the target equivalent over the integers; unproved is not right.

    A formula is equivalent to itself, and formulas that differ at a point are not: neither needs the solver.
    ``DatasetError`` where the item's target is no formula.
    """
    try:
        target = to_solver(item.target)
    except ValueError as error:
        raise item.unfit("equivalence", error) from error
    try:
        answered = to_solver(answer)
        if answered.eq(target):
            return True
        return not (values(answer) != values(item.target)).any() and entails([], answered == target)
    except (ValueError, SolverGaveUp):
        return False
