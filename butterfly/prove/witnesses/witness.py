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


def witness(obligation: Obligation) -> Witness:
    """The strongest witness among the obligation's valuations."""
    best = Witness.NONE
    for valuation in valuations(obligation):
        met, holds, exact = valuation.look(obligation)
        if not valuation.replayed:
            return Witness.TORCH
        if met and holds is False:
            return Witness.FALSE
        if met and best is not Witness.EXACT:
            best = Witness.EXACT if exact else Witness.ROUNDED
    return best


def refuted(obligation: Obligation, ask: Callable[[str, str], Answer]) -> bool:
    """Whether a valuation satisfies every assumption of the obligation and its goal is false.

    A valuation that satisfies them only up to rounding does not refute what Z3 proves: an assumption may be false by
    less than the rounding.
    """
    exactness = [
        exact
        for met, holds, exact in (valuation.look(obligation) for valuation in valuations(obligation))
        if met and holds is False
    ]
    return any(exactness) or (bool(exactness) and ask("z3", obligation.query(())).result != "unsat")


def valuations(obligation: Obligation) -> Sequence[Case]:
    """The valuations that an obligation is evaluated at; none if it has no valuations."""
    return [] if obligation.valuations is None else obligation.valuations.satisfying(VALUATIONS)
