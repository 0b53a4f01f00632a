"""What meets the hypotheses of an obligation: a case that runs through the operator in torch.

Arithmetic has no operator to run: there it is a model of Z3's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from butterfly.prove.solving.solvers import Answer
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.witnesses.valuation import World

WORLDS = 4
"""Cases that are looked at."""


class Model(StrEnum):
    """What meets the hypotheses and axioms of an obligation."""

    EXACT = "case, exactly"
    ROUNDED = "case, up to rounding"
    SOLVER = "solver"
    NONE = "none"
    FALSE = "case, and the goal is false"
    TORCH = "case, of which torch says otherwise than the graph"


def model(one: Obligation) -> Model:
    """The best that there is."""
    found = Model.NONE
    for world in worlds(one):
        met, holds, exact = world.look(one)
        if not world.replayed:
            return Model.TORCH
        if met and holds is False:
            return Model.FALSE
        if met and found is not Model.EXACT:
            found = Model.EXACT if exact else Model.ROUNDED
    return found


def refuted(one: Obligation, ask: Callable[[str, str], Answer]) -> bool:
    """Whether a case meets all that the obligation assumes, and its goal is false.

    A case that meets it up to rounding alone refutes nothing that Z3 proves: what is assumed may be false by less.
    """
    found = [exact for met, holds, exact in (world.look(one) for world in worlds(one)) if met and holds is False]
    return any(found) or (bool(found) and ask("z3", one.query(())).result != "unsat")


def worlds(one: Obligation) -> Iterable[World]:
    """The cases of an obligation's reading."""
    scene: Any = one.scene
    return [] if scene is None else scene.worlds(WORLDS)
