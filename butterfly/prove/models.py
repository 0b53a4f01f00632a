"""What meets the hypotheses of an obligation: a case that runs through the operator in torch, or a model of Z3's."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from butterfly.prove.obligation import Obligation
from butterfly.prove.scene import World

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


def model(one: Obligation, solver: str) -> Model:
    """The best that there is; ``solver`` is Z3's answer for the hypotheses alone."""
    found = Model.SOLVER if solver == "sat" else Model.NONE
    for world in worlds(one):
        met, holds, exact = world.look(one)
        if not world.replayed:
            return Model.TORCH
        if met and holds is False:
            return Model.FALSE
        if met and found is not Model.EXACT:
            found = Model.EXACT if exact else Model.ROUNDED
    return found


def refuted(one: Obligation) -> bool:
    """Whether a case meets all that the obligation assumes, and its goal is false."""
    return any(world.look(one)[:2] == (True, False) for world in worlds(one))


def worlds(one: Obligation) -> Iterable[World]:
    """The cases of an obligation's reading."""
    scene: Any = one.scene
    return [] if scene is None else scene.worlds(WORLDS)
