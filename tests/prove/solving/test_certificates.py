"""The search for certificates: one where there is one, none where its linear program cannot compute."""

from fractions import Fraction

import pytest

from butterfly.prove.solving.certificates import certificate
from butterfly.prove.solving.compound_certificates import compound_certificate, compound_certified
from butterfly.prove.solving.solvers import ask_z3
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import Term, at_most, conjunction, constant, implication, less, negation, same, symbol

X, Y = symbol("x"), symbol("y")
POSITIVE = (("x", at_most(constant(0), X)), ("y", at_most(constant(0), Y)))


def _product(factor: float) -> Obligation:
    return Obligation("product", "", POSITIVE, at_most(constant(0), constant(Fraction(factor)) * X * Y))


def test_a_product_of_hypotheses_is_its_certificate() -> None:
    factors = certificate(_product(2.0))
    assert factors is not None
    assert [(kind, value) for kind, value, _ in factors] == [(">=", "2")]


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


ZERO, ONE = constant(0), constant(1)
STRICT = (("x", less(ZERO, X)), ("y", at_most(ZERO, Y)))
COMPOUND: dict[str, tuple[tuple[tuple[str, Term], ...], Term]] = {
    "both": (POSITIVE, conjunction([at_most(ZERO, X * Y), at_most(ZERO, X + Y)])),
    "where x is at most y": ((), implication(at_most(X, Y), at_most(X + X, Y + Y))),
    "where two hold": ((), implication(conjunction([at_most(ZERO, X), at_most(ZERO, Y)]), at_most(ZERO, X * Y))),
    "both, where one holds": (
        POSITIVE,
        implication(at_most(X, Y), conjunction([at_most(X * X, X * Y), less(ZERO, Y + ONE)])),
    ),
    "a strict sum": (STRICT, less(ZERO, X + Y)),
    "a strict product": (STRICT, less(ZERO, X * X)),
    "not zero": (STRICT, negation(same(X + Y, ZERO))),
    "not zero, being less": (STRICT, negation(same(-X, Y))),
}
"""Hypotheses and a goal that follows."""


@pytest.mark.parametrize("name", COMPOUND)
def test_a_goal_of_several_comparisons_has_a_certificate(name: str) -> None:
    obligation = Obligation(name, "", *COMPOUND[name])
    recorded = compound_certificate(obligation)
    assert recorded is not None
    assert compound_certified(obligation, recorded)
    assert ask_z3(obligation.query(())).result == "unsat"


FALSE: dict[str, tuple[tuple[tuple[str, Term], ...], Term]] = {
    "a strict sum of what may be 0": (POSITIVE, less(ZERO, X + Y)),
    "not zero, of what may be": (POSITIVE, negation(same(X, ZERO))),
    "one of both": (POSITIVE, conjunction([at_most(ZERO, X), at_most(X, Y)])),
    "under the converse": ((), implication(at_most(Y, X), at_most(X + X, Y + Y))),
    "strict for what is not": (STRICT, less(ZERO, Y)),
}


@pytest.mark.parametrize("name", FALSE)
def test_a_false_goal_has_none_and_takes_no_other_s(name: str) -> None:
    obligation = Obligation(name, "", *FALSE[name])
    assert ask_z3(obligation.query(())).result == "sat"
    assert compound_certificate(obligation) is None
    others = [compound_certificate(Obligation(other, "", *COMPOUND[other])) for other in COMPOUND]
    assert not any(compound_certified(obligation, other) for other in others)


NOTHING: list[list[object]] = [["1", []]]
"""The polynomial 1."""
WRONG: list[object] = [
    None, [], ["each"], ["each", []], ["<", []], ["<", [[">=", "0", [NOTHING, NOTHING]]]], 3, "so",
]  # fmt: skip


@pytest.mark.parametrize("recorded", WRONG)
def test_what_is_no_certificate_is_rejected(recorded: object) -> None:
    for name, (known, goal) in COMPOUND.items():
        assert not compound_certified(Obligation(name, "", known, goal), recorded)
