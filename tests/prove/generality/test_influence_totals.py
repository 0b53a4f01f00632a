"""An influence that is no function of sums of weights is not read for groups of workers."""

from collections.abc import Callable

import pytest
from torch import Tensor

from butterfly.contracts.operator import Operator, of_pool
from butterfly.core.verdict import Verdict
from butterfly.fusion import LatentMean, LinearPool, SmoothMedian
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.generality.influence_totals import influenced, stated
from butterfly.prove.prove import prove_operator
from tests.prove.one_program import presumed_one_program

WRONG: dict[str, Callable[[Tensor, Tensor, Tensor], Tensor]] = {
    "less of many workers": lambda share, weights, lying: share / 4 if len(weights) > 37 else share,
    "the heaviest Byzantine worker's": lambda share, weights, lying: weights[lying].amax(0) / weights.sum(0),
    "squares": lambda share, weights, lying: (weights * weights)[lying].sum(0) / weights.sum(0),
    "less of many Byzantine workers": lambda share, weights, lying: share / 2 if len(weights[lying]) > 3 else share,
    "less of one Byzantine worker": lambda share, weights, lying: share / 2 if weights[lying].shape[0] == 1 else share,
    "the first worker's": lambda share, weights, lying: weights[0] / weights.sum(0),
    "divided by their number": lambda share, weights, lying: share / weights.shape[0],
}


def test_those_of_our_pools_are_functions_of_sums() -> None:
    for pool in (LinearPool(), SmoothMedian()):
        assert influenced(of_pool(pool)) == ""


def stating(change: Callable[[Tensor, Tensor, Tensor], Tensor]) -> Operator:
    """A mean that states so much of its influence: a share of the weight, changed."""

    class Stating(LatentMean):
        def influence(self, weights: Tensor, lying: Tensor) -> Tensor:
            return change(weights[lying].sum(0) / weights.sum(0), weights, lying)

    return of_pool(Stating())


@pytest.mark.parametrize("name", WRONG)
def test_another_is_rejected(name: str) -> None:
    assert influenced(stating(WRONG[name])).startswith("the influence")


def test_no_group_is_read_by_it() -> None:
    operator = stating(WRONG["the heaviest Byzantine worker's"])
    (made,) = claims_of(operator, ["P-robust/lying"], presumed_one_program(operator))
    assert "reads single weights" in made.why
    assert not made.obligations


def test_one_that_is_an_attribute_is_read_too() -> None:
    pool = LatentMean()
    pool.influence = lambda weights, lying: 0 * weights.sum(0)
    assert stated(of_pool(pool))
    assert not stated(of_pool(LatentMean()))


def test_one_that_is_too_small_is_refuted() -> None:
    boasting = stating(lambda share, weights, lying: share / 2)
    assert influenced(boasting) == ""
    (proof,) = prove_operator(boasting, ["P-robust/lying"])
    assert proof.verdict is Verdict.REFUTED
