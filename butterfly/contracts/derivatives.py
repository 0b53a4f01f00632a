"""Derivatives of an operator along a line: that they exist, are continuous, and agree with finite differences.

An operator F on the segment x + t·v gives one function of t, a fixed mixture of its coordinates. The search for a jump
of the n-th derivative halves the segment and keeps the half with the larger difference: a smooth part shrinks with the
interval and a jump does not. It sees jumps above ``SEEN`` of the scale. It can refute smoothness; where it finds
nothing the verdict is ``tested``.
"""

from collections.abc import Callable

import torch
from torch import Tensor

GRID = 33
HALVINGS = 32
AHEAD = 4
"""Halvings whose possible middles are evaluated in one call; it divides ``HALVINGS``."""
SEEN = 2.0**-18
"""Smaller jumps, relative to the scale of inputs and derivatives on the segment, are beyond what is looked for."""

Line = Callable[[Tensor], Tensor]
"""t [n] float64 to one number each [n]."""


def derivative(line: Line, at: Tensor, order: int) -> Tensor:
    """The ``order``-th derivative at each t [n], by autograd; 0 where the operator's answer does not depend on t."""
    place = at.detach().clone().requires_grad_(order > 0)
    value = line(place)
    for n in range(order):
        if not value.requires_grad:
            return torch.zeros_like(at)
        (slope,) = torch.autograd.grad(value.sum(), place, create_graph=n + 1 < order, allow_unused=True)
        value = torch.zeros_like(at) if slope is None else slope
    return value.detach()


def jump(line: Line, order: int, scale: float) -> tuple[float, float] | None:
    """Where the ``order``-th derivative jumps on [0, 1], and by how much of ``scale``; ``None`` if nowhere.

    ``scale`` is that of the inputs and of the lower derivatives: below it there is rounding, and no jump to be seen.
    """
    at = torch.linspace(0, 1, GRID, dtype=torch.float64)
    value = derivative(line, at, order)
    if not torch.isfinite(value).all():
        return float(at[~torch.isfinite(value)][0]), float("inf")
    scale = max(scale, value.abs().max().item())
    steps = (value[1:] - value[:-1]).abs()
    chosen = steps.topk(8).indices
    low, high, low_value, high_value = at[chosen], at[chosen + 1], value[chosen], value[chosen + 1]
    half_way = steps[chosen]
    inside = torch.arange(1, 2**AHEAD, dtype=torch.float64) / 2**AHEAD
    for n in range(HALVINGS):
        if not bool(((high_value - low_value).abs() > SEEN * scale).any()):
            return None
        if n % AHEAD == 0:
            places = low[:, None] + (high - low)[:, None] * inside
            values = derivative(line, places.flatten(), order).reshape(places.shape)
            start, width = torch.zeros_like(chosen), len(inside) + 1
        width //= 2
        place = (start + width - 1)[:, None]
        middle, middle_value = places.gather(1, place)[:, 0], values.gather(1, place)[:, 0]
        left = (middle_value - low_value).abs() >= (high_value - middle_value).abs()
        start = torch.where(left, start, start + width)
        high, high_value = torch.where(left, middle, high), torch.where(left, middle_value, high_value)
        low, low_value = torch.where(left, low, middle), torch.where(left, low_value, middle_value)
        if n == HALVINGS // 2:
            half_way = (high_value - low_value).abs()
    last = (high_value - low_value).abs()
    stays = (last > SEEN * scale) & (last > half_way / 4)
    if not bool(stays.any()):
        return None
    worst = int(torch.where(stays, last, 0.0).argmax())
    return low[worst].item(), last[worst].item() / scale


def disagreement(line: Line, order: int, scale: float, slope: Callable[[Tensor], Tensor] | None = None) -> float | None:
    """Where the ``order``-th derivative is not the slope of the one before, by differences; ``None`` if nowhere.

    The allowance is computed: four times what halving the step changes, and the rounding of the differences on
    ``scale``.
    """
    at = torch.linspace(0.05, 0.95, 7, dtype=torch.float64)
    claimed = derivative(line, at, order) if slope is None else slope(at)
    steps = [2.0**-10, 2.0**-11, 2.0**-12]
    places = torch.cat([at + sign * h for h in steps for sign in (1, -1)])
    around = derivative(line, places, order - 1).reshape(len(steps), 2, len(at))
    differences = [(around[n, 0] - around[n, 1]) / (2 * h) for n, h in enumerate(steps)]
    change = torch.maximum((differences[0] - differences[1]).abs(), (differences[1] - differences[2]).abs())
    size = torch.maximum(claimed.abs(), differences[2].abs()).clamp_min(scale)
    wrong = ~((claimed - differences[2]).abs() <= 4 * change + SEEN * size)
    return at[wrong][0].item() if bool(wrong.any()) else None


def size(line: Line, order: int) -> float:
    """The largest absolute value of the ``order``-th derivative on a grid of [0, 1]."""
    return derivative(line, torch.linspace(0, 1, GRID, dtype=torch.float64), order).abs().max().item()
