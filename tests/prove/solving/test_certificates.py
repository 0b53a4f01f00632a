"""The search for certificates: one where there is one, none where its linear program cannot compute."""

from fractions import Fraction

import pytest

from butterfly.prove.solving.certificates import certificate
from butterfly.prove.solving.solvers import ask_z3
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import Term, at_most, constant, symbol

X, Y = symbol("x"), symbol("y")
POSITIVE = (("x", at_most(constant(0), X)), ("y", at_most(constant(0), Y)))


def _product(factor: float) -> Obligation:
    return Obligation("product", "", POSITIVE, at_most(constant(0), constant(Fraction(factor)) * X * Y))


def test_a_product_of_hypotheses_is_its_certificate() -> None:
    found = certificate(_product(2.0))
    assert found is not None
    assert [(kind, value) for kind, value, _ in found] == [(">=", "2")]


@pytest.mark.parametrize(
    ("known", "goal"),
    [
        (POSITIVE, at_most(constant(0), constant(Fraction(10) ** 400) * X * Y)),
        ((("much", at_most(constant(0), constant(1e200) * X)), *POSITIVE), at_most(constant(0), X * Y)),
    ],
    ids=["the goal's", "the square of a hypothesis's"],
)
def test_numbers_beyond_the_floats_have_none_and_are_left_to_the_solver(
    known: tuple[tuple[str, Term], ...], goal: Term
) -> None:
    obligation = Obligation("vast", "", known, goal)
    assert certificate(obligation) is None
    assert ask_z3(obligation.query(())).result == "unsat"
