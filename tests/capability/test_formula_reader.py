"""Both readings of a formula are of the same formula: z3 evaluates its term to what its values are."""

import re

import pytest
import z3

from butterfly.capability.builtin import Split, items
from butterfly.capability.formula_reader import POINTS, _assigned, to_solver, values

FORMULAS = [item.target for item in items("formal_verification", Split.TEST, 40)] + [
    "-x % 3 = 2", "x - y - z > 0", "x * y * z * k != 2", "x > 1 -> y > 1 -> z > 1", "x > 1 <-> y > 1 <-> z > 1",
    "~~(x <= 2)", "2 < 3", "999999999999999999 * 999999999999999999 * x >= y",
]  # fmt: skip


@pytest.mark.parametrize("formula", FORMULAS)
def test_the_values_are_those_of_the_solvers_term(formula: str) -> None:
    names = set(re.findall(r"[a-z]+", formula))
    term, held = to_solver(formula), values(formula)
    assert held.shape == (POINTS,)
    for n in range(0, POINTS, 7):
        point = [(z3.Int(name), z3.IntVal(_assigned(name)[n])) for name in names]
        assert z3.is_true(z3.simplify(z3.substitute(term, *point))) == held[n]


def test_names_stand_for_different_numbers() -> None:
    assert len({tuple(_assigned(name)) for name in "xyznmk"}) == 6
