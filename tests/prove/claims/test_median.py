"""The smooth median by its residual: what is proved of it, and that a broken one is neither proved nor let through."""

from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.strategies import CaseLimits
from butterfly.contracts.suite import examine
from butterfly.core.verdict import Verdict
from butterfly.fusion import SmoothMedian
from butterfly.fusion.smooth_median import Multiset
from butterfly.prove.artifacts.claim_artifact import solve, verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.prove import prove_operator
from butterfly.prove.witnesses.witness import Witness, witness
from tests.prove.one_program import presumed_one_program

LIMITS = CaseLimits(workers=3, size=2)


def word(pool: SmoothMedian, contract: str) -> Verdict:
    """The solvers' word for the first obligation that a case shows to be false; for all where there is none.

    A claim is proved by all of its obligations.
    """
    operator = of_pool(pool)
    graphs = presumed_one_program(operator)
    (made,) = [claim for claim in claims_of(operator, [contract], graphs) if claim.id == contract]
    false = next((each for each in made.obligations if witness(each) is Witness.FALSE), None)
    asked = made if false is None else replace(made, obligations=[false])
    return verdict(asked, [] if made.why else solve(asked, Solved()))


class LeftCountsTwice(SmoothMedian):
    """Merging is not commutative."""

    def merge(self, left: Multiset, right: Multiset) -> Multiset:
        return super().merge(Multiset(left.values, 2 * left.weights), right)


class Weighty(SmoothMedian):
    """What is fused is moved by how much the first worker counts."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights, alive) + weights[0]


class Negated(SmoothMedian):
    """The root, with its sign changed."""

    def pool(self, *given: Tensor) -> Tensor:
        return -super().pool(*given)


class TheDeadCount(SmoothMedian):
    """Failed workers vote for 0."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, torch.where(alive, weights, 1.0), alive)


# T7.1/optimal holds of any number whatsoever, by the triangle inequality: no operator breaks it.
BROKEN: list[tuple[SmoothMedian, str]] = [
    (LeftCountsTwice(), "N1/fold"),
    (Weighty(), "N1/permutation"),
    (Weighty(), "N1/positions"),
    (Negated(), "P-mono/score"),
    (Negated(), "T7.1/range"),
    (TheDeadCount(), "P-robust/crash"),
]


@pytest.mark.parametrize(("pool", "contract"), BROKEN, ids=[f"{type(pool).__name__}-{name}" for pool, name in BROKEN])
def test_a_broken_median_is_refuted_and_not_proved(pool: SmoothMedian, contract: str) -> None:
    examples = 150 if contract == "P-robust/crash" else 40
    outcome = examine(CONTRACTS[contract], of_pool(pool), examples=examples, limits=LIMITS, shrink=False)
    assert outcome.verdict is Verdict.REFUTED
    assert word(pool, contract) not in (Verdict.PROVED, Verdict.PROVED_BOUNDED)


def test_what_it_does_not_declare_is_refuted() -> None:
    verdicts: dict[str, Any] = {
        outcome.claim.id: outcome.verdict
        for outcome in prove_operator(of_pool(SmoothMedian()), ["N1/size", "T7.1/affine"])
    }
    assert verdicts == dict.fromkeys(("N1/size", "T7.1/affine"), Verdict.REFUTED)
