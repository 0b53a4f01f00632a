"""``formal_verification``: put an English statement about whole numbers into a formula.

    if x is at least 3 then neither y equals z nor y is less than 2
    (x >= 3) -> (~(y = z) & ~(y < 2))

Right when a solver proves the two equivalent over the integers: ``x > 2`` is as good as ``x >= 3``. The English is
prefix-marked (both … and, either … or, neither … nor), so each statement has one reading.
"""

from butterfly.capability.draws import Draws
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


def _term(draws: Draws) -> Clause:
    name, other = draws.sample(VARIABLES, 2)
    number = str(draws.between(2, 9))
    return draws.choice(
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


def _atom(draws: Draws) -> Clause:
    name = draws.choice(VARIABLES)
    shape = draws.fraction()
    if shape < 0.12:
        return draws.choice(((f"{name} is positive", f"{name} > 0"), (f"{name} is negative", f"{name} < 0")))
    if shape < 0.24:
        low, high = sorted(draws.sample(range(10), 2))
        return f"{name} is between {low} and {high}", f"({name} >= {low}) & ({name} <= {high})"
    if shape < 0.34:
        divisor = draws.between(2, 9)
        return f"{name} is divisible by {divisor}", f"{name} % {divisor} = 0"
    sign = draws.choice(tuple(COMPARISONS))
    while True:
        (words, left), (more_words, right) = (name, name), _term(draws)
        if left not in right:
            return f"{words} {COMPARISONS[sign]} {more_words}", f"{left} {sign} {right}"


def _clause(draws: Draws, depth: int) -> Clause:
    if depth == 0 or draws.fraction() < 0.45:
        return _atom(draws)
    (clause, p), (two, q) = _clause(draws, depth - 1), _clause(draws, depth - 1)
    return draws.choice(
        (
            (f"both {clause} and {two}", f"({p}) & ({q})"),
            (f"either {clause} or {two}", f"({p}) | ({q})"),
            (f"neither {clause} nor {two}", f"~({p}) & ~({q})"),
            (f"it is false that {clause}", f"~({p})"),
        )
    )


def generate(draws: Draws) -> Item:
    """One item: a connective over two clauses, each an atom or one connective deep."""
    (clause, p), (two, q) = _clause(draws, 1), _clause(draws, 1)
    text, formula = draws.choice(
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
        if (values(answer) != values(item.target)).any():
            return False
        answered = to_solver(answer)
        return bool(answered.eq(target)) or entails([], answered == target)
    except (ValueError, SolverGaveUp):
        return False
