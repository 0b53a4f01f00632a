"""Ball arithmetic holds the exact result, and a claim fails only when it surely fails."""

from fractions import Fraction

import pytest
import torch
from hypothesis import given, settings, strategies as st
from mpmath import mp, mpf

from butterfly.contracts.balls import Balls
from butterfly.contracts.numeric import Numeric
from tests.contracts import broken

numbers = st.floats(-1e6, 1e6).filter(lambda x: x == 0 or abs(x) > 1e-6)
radii = st.sampled_from([0.0, 1e-9, 1e-3])


def ball(middle: float, radius: float) -> Balls:
    return Balls(torch.tensor(middle, dtype=torch.float64), torch.tensor(radius, dtype=torch.float64))


def holds(enclosure: Balls, exact: Fraction) -> bool:
    middle, radius = enclosure.middle.item(), enclosure.radius.item()
    return radius == float("inf") or abs(Fraction(middle) - exact) <= Fraction(radius)


@given(x=numbers, y=numbers, r=radii, s=radii, a=st.sampled_from([-1, 0, 1]), b=st.sampled_from([-1, 0, 1]))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_arithmetic_holds_every_exact_value(x: float, y: float, r: float, s: float, a: int, b: int) -> None:
    left, right = Fraction(x) + a * Fraction(r), Fraction(y) + b * Fraction(s)
    first, second = ball(x, r), ball(y, s)
    assert holds(first + second, left + right)
    assert holds(first - second, left - right)
    assert holds(first * second, left * right)
    if right:
        assert holds(first / second, left / right)
    assert holds(first.abs(), abs(left))
    stacked = Balls.stack([first, second, first])
    assert holds(stacked.sum(0), 2 * left + right)
    assert holds(stacked.largest(0), max(left, right))


@given(x=st.floats(-50, 50), r=radii, a=st.sampled_from([-1, 0, 1]))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_exponentials_and_logarithms_hold_the_exact_value(x: float, r: float, a: int) -> None:
    mp.dps = 60
    exact = mp.exp(mpf(x) + a * mpf(r))
    enclosure = ball(x, r).exp()
    assert abs(mpf(enclosure.middle.item()) - exact) <= mpf(enclosure.radius.item())
    positive = abs(x) + 1
    exact = mp.log(mpf(positive) + a * mpf(r))
    enclosure = ball(positive, r).log()
    assert abs(mpf(enclosure.middle.item()) - exact) <= mpf(enclosure.radius.item())


def test_claims_are_three_valued_and_nan_passes_nothing() -> None:
    a = Numeric(broken.reals(broken.mean))
    low, high, wide = ball(1.0, 0.0), ball(2.0, 0.0), ball(1.5, 1.0)
    assert (bool(a.at_most(low, high).surely), a.at_most(high, low).violated) == (True, True)
    assert (bool(a.at_most(wide, low).surely), a.at_most(wide, low).violated) == (False, False)
    assert a.equal(low, high).violated
    nan = ball(float("nan"), 0.0)
    for claim in (a.at_most(nan, low), a.equal(nan, nan), a.below(low, nan)):
        assert claim.violated
        assert not claim.met


@pytest.mark.parametrize("huge", [1e300, 1e30])
def test_a_radius_that_overflows_says_nothing_instead_of_nan(huge: float) -> None:
    product = ball(0.0, 1e-300) * Balls(torch.tensor(huge).double(), torch.tensor(torch.inf).double())
    assert product.radius.item() == torch.inf
