"""What satisfies the hypotheses of an obligation: a case in torch, or a model found by Z3.

Arithmetic has no operator to run, so there it is a model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from butterfly.prove.solving.solvers import Answer
from butterfly.prove.terms.obligation import Case, Obligation

VALUATIONS = 4
"""Cases that are looked at."""


class Witness(StrEnum):
    """What meets the hypotheses and axioms of an obligation."""

    EXACT = "case, exactly"
    ROUNDED = "case, up to rounding"
    SOLVER = "solver"
    NONE = "none"
    FALSE = "case, and the goal is false"
    TORCH = "case, of which torch says otherwise than the graph"


def witness(one: Obligation) -> Witness:
    """The best that there is."""
    found = Witness.NONE
    for valuation in valuations(one):
        met, holds, exact = valuation.look(one)
        if not valuation.replayed:
            return Witness.TORCH
        if met and holds is False:
            return Witness.FALSE
        if met and found is not Witness.EXACT:
            found = Witness.EXACT if exact else Witness.ROUNDED
    return found


def refuted(one: Obligation, ask: Callable[[str, str], Answer]) -> bool:
    """Whether a case meets all that the obligation assumes, and its goal is false.

    A case that meets it up to rounding alone refutes nothing that Z3 proves: what is assumed may be false by less.
    """
    found = [
        exact for met, holds, exact in (valuation.look(one) for valuation in valuations(one)) if met and holds is False
    ]
    return any(found) or (bool(found) and ask("z3", one.query(())).result != "unsat")


def valuations(one: Obligation) -> Sequence[Case]:
    """The cases that an obligation is looked at in; none where nothing gives its symbols numbers."""
    return [] if one.valuations is None else one.valuations.satisfying(VALUATIONS)
