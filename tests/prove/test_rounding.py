"""From the reals to floats: each composition is discharged, and none is without the bound."""

import pytest

from butterfly.prove.obligation import Obligation
from butterfly.prove.rounding import composed
from butterfly.prove.solvers import ask_cvc5, ask_z3


@pytest.mark.parametrize("one", composed(), ids=lambda one: one.id)
def test_a_composition_holds_and_needs_the_bound(one: object) -> None:
    obligation: Obligation = one.obligation  # type: ignore[attr-defined]  # pytest's parameters are objects
    query = obligation.query(())
    assert ask_z3(query).result == ask_cvc5(query).result == "unsat"
    without = tuple(given for given in obligation.hypotheses if not given[0].startswith(("N6", "the sum of")))
    weaker = Obligation(obligation.name, obligation.role, without, obligation.goal)
    assert ask_z3(weaker.query(())).result == "sat"
