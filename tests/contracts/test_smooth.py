"""Smoothness can fail: at order 0, 1, 2 and 3, and where a gradient lies."""

from collections.abc import Callable

import pytest

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import examine
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain
from tests.contracts import broken


@pytest.mark.parametrize(
    ("function", "domain", "why"),
    [
        (broken.most_confident, Domain.PROBABILITIES, "derivative 0 jumps"),
        (broken.largest, Domain.REALS, "derivative 1 jumps"),
        (broken.bent_once, Domain.REALS, "derivative 2 jumps"),
        (broken.bent_twice, Domain.REALS, "derivative 3 jumps"),
    ],
)
def test_a_jump_of_a_derivative_is_found_and_named(function: Callable[..., object], domain: Domain, why: str) -> None:
    result = examine(CONTRACTS["P-smooth"], Operator(function, "fixture", domain), examples=40, shrink=False)
    assert result.verdict is Verdict.REFUTED
    assert result.why.startswith(why)


@pytest.mark.parametrize("clause", ["P-smooth", "L3.2/repaired"])
def test_a_gradient_that_is_not_the_slope_is_found(clause: str) -> None:
    result = examine(CONTRACTS[clause], broken.reals(broken.half_the_gradient), examples=40, shrink=False)
    assert result.verdict is Verdict.REFUTED
    assert "not the slope" in result.why


@pytest.mark.parametrize("clause", ["P-smooth", "L3.2/repaired", "D3.1/hessian"])
def test_the_same_operator_with_its_own_gradient_passes(clause: str) -> None:
    result = examine(CONTRACTS[clause], broken.reals(broken.mean), examples=20)
    assert result.verdict is Verdict.TESTED
