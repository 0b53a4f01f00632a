"""What an obligation assumes is met by a case that runs through the operator in torch; what is not, is seen."""

from dataclasses import replace

import pytest
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.core.verdict import Verdict
from butterfly.fusion import LatentMean, SmoothMedian
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.artifacts.claim_artifact import solve, verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import FALSE, ONE, ZERO, function, less, same, symbol
from butterfly.prove.terms.truth import applied
from butterfly.prove.witnesses.valuation import Valuations
from butterfly.prove.witnesses.witness import Witness, witness


@pytest.mark.parametrize(
    ("pool", "contract"), [(LatentMean(), "T7.1/affine"), (LatentMean(), "N1/fold"), (SmoothMedian(), "N3")]
)
def test_a_case_meets_every_obligation(pool: LatentMean | SmoothMedian, contract: str) -> None:
    (made,) = claims_of(of_pool(pool), [contract])
    kinds = {witness(obligation) for obligation in made.obligations}
    assert kinds <= {Witness.EXACT, Witness.ROUNDED}
    assert Witness.EXACT in kinds


def test_hypotheses_that_contradict_each_other_have_no_model_and_prove_nothing() -> None:
    (made,) = claims_of(of_pool(LatentMean()), ["T7.1/internality"])
    law = made.obligations[-1]
    weight = law.hypotheses[-1][1].args[1]
    made.obligations = [
        replace(law, hypotheses=(*law.hypotheses, ("no worker has weight", less(weight, ZERO))), goal=FALSE)
    ]
    (result,) = solve(made, Solved())
    assert (result.z3["result"], result.witness) == ("unsat", Witness.NONE)
    assert verdict(made, [result]) is Verdict.FAILED


class Otherwise(LatentMean):
    """Finishes to something else when a number is changed that its graph holds."""

    more = 0.0

    def finish(self, state: Sums) -> Tensor:
        return super().finish(state) + self.more


def test_a_graph_that_is_not_what_runs_is_seen() -> None:
    pool = Otherwise()
    operator = of_pool(pool)
    (made,) = claims_of(operator, ["T7.1/internality"])
    assert witness(made.obligations[-1]) is Witness.EXACT
    (again,) = claims_of(operator, ["T7.1/internality"])
    operator.source.more = 1.0
    assert witness(again.obligations[-1]) is Witness.TORCH


def test_a_goal_that_a_case_denies_is_seen() -> None:
    x = symbol("x")
    wrong = Obligation("wrong", "x is 1", (), same(x, ONE), valuations=Valuations())
    assert witness(wrong) is Witness.FALSE


def test_what_rounding_leaves_open_is_neither_true_nor_false() -> None:
    third = applied("/", [ONE.value, applied("exp", [ZERO.value])])
    assert applied("=", [third, ONE.value]) is None
    assert applied("<", [ZERO.value, third]) is True
    assert applied("<=", [applied("log", [ZERO.value]), third]) is None
    assert applied("/", [ONE.value, ZERO.value]) != applied("/", [ONE.value, ZERO.value])
    assert function("exp", ZERO).op == "exp"
