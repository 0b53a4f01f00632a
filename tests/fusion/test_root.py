"""The median's bracket: the root is between its ends, at every scale, also where float32 sees a flat residual."""

import math
from fractions import Fraction

import pytest
import torch
from hypothesis import given, settings, strategies as st

from butterfly.core.errors import FusionError
from butterfly.fusion import NonFinite, SmoothMedian


def residual_sign(at: float, values: list[float], weights: list[float], delta: float) -> int:
    """The sign of Σ w ψ((u − x)/δ), exactly: ψ to 400 digits over the rationals."""
    scale = 10**400
    total = 0
    for x, w in zip(values, weights, strict=True):
        t = (Fraction(at) - Fraction(x)) / Fraction(delta)
        square = t * t / (1 + t * t)
        size = math.isqrt(square.numerator * scale * scale // square.denominator)
        total += int(Fraction(w) * 2**1100) * (size if t > 0 else -size)
    return (total > 0) - (total < 0)


@pytest.mark.parametrize(
    ("values", "delta"),
    [
        ([0.0, 2e4], 1.0),
        ([0.0, 2e4, 2e4], 1.0),
        ([0.0, 2e9], 1.0),
        ([0.0, 2e19, 4e19], 1.0),
        ([-1e30, 1e-3, 1e30], 1.0),
        ([3.0], 1e-3),
        ([5.0, 5.0, 5.0], 1.0),
        ([-1e-38, 1e-38], 1e-20),
        ([0.1, 0.2, 0.7, 1e6, -1e6], 0.01),
    ],
)
def test_the_bracket_holds_the_root_whatever_the_spread(values: list[float], delta: float) -> None:
    outputs, weights = torch.tensor(values, dtype=torch.float64)[:, None], torch.ones(len(values))
    bracket = SmoothMedian(delta).bracket(outputs, weights)
    assert residual_sign(bracket.lower.item(), values, [1.0] * len(values), delta) <= 0
    assert residual_sign(bracket.upper.item(), values, [1.0] * len(values), delta) >= 0
    spread = max(values) - min(values)
    assert bracket.width.item() <= 2**-20 * max(spread, delta)


@given(
    values=st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=6),
    weights=st.lists(st.floats(1e-6, 1.0), min_size=6, max_size=6),
    delta=st.sampled_from([1e-3, 1.0, 1e3]),
)
@settings(max_examples=100, deadline=None, derandomize=True)
def test_the_signs_at_the_ends_are_right(values: list[float], weights: list[float], delta: float) -> None:
    weights = weights[: len(values)]
    outputs = torch.tensor(values, dtype=torch.float64)[:, None]
    bracket = SmoothMedian(delta).bracket(outputs, torch.tensor(weights, dtype=torch.float64))
    assert residual_sign(bracket.lower.item(), values, weights, delta) <= 0
    assert residual_sign(bracket.upper.item(), values, weights, delta) >= 0


def test_a_naive_residual_is_flat_where_the_bracket_is_not() -> None:
    """The broken fixture: float32 sees the residual as exactly 0 over thousands of units."""
    outputs = torch.tensor([0.0, 2e4])[:, None]
    at = torch.arange(9000.0, 11000.0)

    def psi(t: torch.Tensor) -> torch.Tensor:
        return t / (1 + t * t).sqrt()

    naive = psi(at - outputs[0]) + psi(at - outputs[1])
    assert int((naive == 0).sum()) > 1000
    assert psi(torch.tensor(2e19)).item() == 0
    assert SmoothMedian(1.0).bracket(outputs, torch.ones(2)).width.item() < 1e-6


def test_the_residual_changes_sign_at_the_root_and_increases() -> None:
    pool, outputs, weights = SmoothMedian(0.5), torch.tensor([[-1.0], [0.25], [4.0]]), torch.tensor([1.0, 2.0, 0.5])
    bracket = pool.bracket(outputs, weights)
    at = torch.linspace(-3, 6, 50, dtype=torch.float64)
    along = torch.cat([pool.residual(point[None], outputs, weights) for point in at])
    assert bool((along.diff() > 0).all())
    below, above = bracket.lower - 2**-30, bracket.upper + 2**-30
    assert pool.residual(below, outputs, weights).item() < 0 < pool.residual(above, outputs, weights).item()


def test_the_root_at_the_ends_of_float64_is_a_number_with_its_width() -> None:
    outputs, weights = torch.tensor([[1e308], [-1e308]], dtype=torch.float64), torch.ones(2)
    pool = SmoothMedian(1.0)
    assert pool(outputs, weights).item() == 0
    assert pool.bracket(outputs, weights).width.item() < 1.01e308
    values = outputs.clone().requires_grad_()
    pool(values, weights).sum().backward()
    assert values.grad is not None
    assert values.grad.flatten().tolist() == [0.5, 0.5]


@pytest.mark.parametrize("delta", [1e14, 1e16, 1e30])
def test_far_within_delta_the_root_is_the_mean(delta: float) -> None:
    outputs = torch.tensor([[0.0], [0.0], [3.0]], dtype=torch.float64)
    bracket = SmoothMedian(delta).bracket(outputs, torch.ones(3))
    assert bracket.lower.item() <= 1 <= bracket.upper.item()
    assert bracket.width.item() < 1e-14


def test_the_certificate_is_of_the_weights_that_are_used() -> None:
    outputs = torch.tensor([[0.0], [1e6]])
    weights = torch.tensor([0.5 + 1e-10, 0.5 - 1e-10], dtype=torch.float64)
    pool = SmoothMedian()
    bound = pool.rounding_bound(outputs, weights).item()
    assert abs(pool(outputs, weights).item() - pool.bracket(outputs, weights).middle.item()) <= bound


def test_a_bracket_is_asked_for_as_a_fused_value_is() -> None:
    pool = SmoothMedian()
    with pytest.raises(FusionError, match="no worker is alive"):
        pool.bracket(torch.ones(2, 1), torch.ones(2), torch.zeros(2, dtype=torch.bool))
    with pytest.raises(FusionError, match="weights has shape"):
        pool.rounding_bound(torch.ones(2, 1), torch.ones(3))
    lenient = SmoothMedian(nonfinite=NonFinite.EXCLUDE)
    outputs = torch.tensor([[torch.nan], [2.0]])
    assert lenient.bracket(outputs, torch.ones(2)).middle.item() == 2


# What torch.compile leaves to eager code it says in a warning of its own.
@pytest.mark.filterwarnings("ignore:.torch.jit.script(_method)?. is deprecated:DeprecationWarning")
def test_forward_derivatives_are_right_or_rejected() -> None:
    pool, weights = SmoothMedian(0.5), torch.tensor([0.2, 0.3, 0.5], dtype=torch.float64)
    outputs = torch.tensor([[0.0], [1.0], [3.0]], dtype=torch.float64)

    def fused(values: torch.Tensor) -> torch.Tensor:
        middle: torch.Tensor = pool(values, weights)
        return middle.sum()

    twice = torch.func.jacrev(torch.func.jacfwd(fused))(outputs)
    torch.testing.assert_close(torch.func.jacfwd(torch.func.jacrev(fused))(outputs), twice)
    with pytest.raises(FusionError, match="one forward level at most"):
        torch.func.jacfwd(torch.func.jacfwd(fused))(outputs)
    for way in (torch.func.jacfwd, torch.func.grad, torch.func.hessian):
        torch._dynamo.reset()
        compiled = torch.compile(way(fused), backend="aot_eager")
        torch.testing.assert_close(compiled(outputs), way(fused)(outputs))


@pytest.mark.filterwarnings("ignore:.torch.jit.script. is deprecated:DeprecationWarning")  # torch's own, in jacfwd
def test_every_way_of_differentiating_agrees() -> None:
    pool, weights = SmoothMedian(0.5), torch.tensor([0.2, 0.3, 0.5], dtype=torch.float64)
    outputs = torch.randn(3, 4, dtype=torch.float64, generator=torch.Generator().manual_seed(1))

    def summed(values: torch.Tensor) -> torch.Tensor:
        fused: torch.Tensor = pool(values, weights)
        return fused.sum()

    tracked = outputs.clone().requires_grad_()
    (wanted,) = torch.autograd.grad(summed(tracked), tracked)
    torch.testing.assert_close(torch.func.grad(summed)(outputs), wanted)
    torch.testing.assert_close(torch.func.jacfwd(summed)(outputs), wanted)
    batch = torch.stack([outputs, outputs + 1])
    torch.testing.assert_close(torch.func.vmap(torch.func.grad(summed))(batch)[0], wanted)
    twice = torch.func.hessian(summed)(outputs)
    torch.testing.assert_close(twice, torch.autograd.functional.hessian(summed, outputs))

    def by_weight(share: torch.Tensor) -> torch.Tensor:
        fused: torch.Tensor = pool(outputs, share)
        return fused

    torch.testing.assert_close(torch.func.jacfwd(by_weight)(weights), torch.func.jacrev(by_weight)(weights))
