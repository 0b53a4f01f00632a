"""Automatic derivatives agree with the closed forms that sympy derives from the operator's own graph."""

import math

import pytest
import sympy
import torch
from torch import Tensor

from butterfly.contracts.derivatives import SEEN
from butterfly.evaluation.graph import export_graph, grid
from butterfly.evaluation.symbolic import Symbols
from butterfly.fusion import AnyPool, LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian
from butterfly.fusion.root import residual

ORDERS = [(1, 0, 0), (0, 1, 0), (2, 0, 0), (1, 1, 0), (3, 0, 0), (1, 2, 0), (0, 0, 1), (1, 0, 1)]
"""How many times by x_1, by x_2, by w_1."""
POINT = {"x_1": 0.75, "x_2": -0.5, "w_1": 0.25, "w_2": 1.5}


def automatic(pool: AnyPool, orders: tuple[int, int, int]) -> float:
    place = [torch.tensor(POINT[name], dtype=torch.float64, requires_grad=True) for name in ("x_1", "x_2", "w_1")]
    weights = torch.stack([place[2], torch.tensor(POINT["w_2"], dtype=torch.float64)])
    value: Tensor = pool(torch.stack(place[:2])[:, None], weights)[0]
    for times, variable in zip(orders, place, strict=True):
        for _ in range(times):
            (slope,) = torch.autograd.grad(value, variable, create_graph=True, allow_unused=True)
            value = torch.zeros((), dtype=torch.float64, requires_grad=True) + (0 if slope is None else slope)
    return value.item()


def close(computed: float, exact: float) -> bool:
    """Within what the smoothness contract can see."""
    return math.isfinite(computed) and abs(computed - exact) <= SEEN * max(1.0, abs(exact)) * 2.0**-16


@pytest.mark.parametrize(
    "pool",
    [LatentMean(), LinearPool(validate=False), LogPool(validate=False), LogSumExpPool(2.0)],
    ids=lambda pool: type(pool).__name__,
)
@pytest.mark.parametrize("orders", ORDERS)
def test_derivatives_are_those_of_the_graphs_own_formula(pool: AnyPool, orders: tuple[int, int, int]) -> None:
    x_1, x_2 = sympy.symbols("x_1 x_2", real=True)
    w_1, w_2 = sympy.symbols("w_1 w_2", positive=True)
    example = (torch.rand(2, 1), torch.rand(2), torch.ones(2, dtype=torch.bool))
    numbers = Symbols()
    outputs, weights = grid(example[0], numbers), grid(example[1], numbers)
    outputs[:, 0], weights[:] = [x_1, x_2], [w_1, w_2]
    formula = export_graph(pool, *example)(numbers, outputs, weights, grid(example[2], numbers))[0][0]
    wanted = formula
    for times, variable in zip(orders, (x_1, x_2, w_1), strict=True):
        wanted = sympy.diff(wanted, variable, times)
    exact = float(
        wanted.subs({symbol: sympy.Rational(POINT[str(symbol)]) for symbol in (x_1, x_2, w_1, w_2)}).evalf(40)
    )
    assert close(automatic(pool, orders), exact)


@pytest.mark.parametrize("orders", [(1, 0, 0), (0, 1, 0), (0, 0, 1), (2, 0, 0), (3, 0, 0)])
def test_the_medians_derivatives_are_implicit_ones_of_its_residuals_graph(orders: tuple[int, int, int]) -> None:
    """du/dx = −g_x/g_u along one variable, differentiated again through u; g is the graph of the shipped residual."""
    delta = 0.5
    u, v, x_1, x_2 = sympy.symbols("u v x_1 x_2", real=True)
    w_1, w_2 = sympy.symbols("w_1 w_2", positive=True)
    numbers = Symbols()
    example = (torch.rand(1), torch.rand(2, 1), torch.rand(2, 1))
    at, values, weights = (grid(part, numbers) for part in example)
    at[0], values[:, 0], weights[:, 0] = u, [x_1, x_2], [w_1, w_2]
    graph = export_graph(lambda a, x, w: residual(a, x, w, delta), *example)
    g = graph(numbers, at, values, weights)[0][0]
    variable = (x_1, x_2, w_1)[next(n for n, times in enumerate(orders) if times)]
    slope = -sympy.diff(g, variable) / sympy.diff(g, u)
    wanted = slope
    for _ in range(sum(orders) - 1):
        wanted = sympy.diff(wanted, variable) + sympy.diff(wanted, u) * slope
    pool = SmoothMedian(delta)
    place = torch.tensor([[POINT["x_1"]], [POINT["x_2"]]], dtype=torch.float64)
    root = pool.bracket(place, torch.tensor([POINT["w_1"], POINT["w_2"]], dtype=torch.float64)).middle[0].item()
    point = {u: sympy.Rational(root), **{s: sympy.Rational(POINT[str(s)]) for s in (x_1, x_2, w_1, w_2)}}
    assert close(automatic(pool, orders), float(wanted.subs(point).evalf(40)))
    assert v not in wanted.free_symbols


def test_a_wrong_derivative_is_far_from_the_closed_form() -> None:
    """The broken fixture."""
    right = automatic(LogSumExpPool(2.0), (1, 0, 0))
    assert not close(right * 0.999, right)
