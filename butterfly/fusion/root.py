"""The root u of Σ w_i ψ((u − x_i)/δ) = 0, ψ(t) = t/√(1+t²), in a bracket that its signs certify (ledger N3).

Shapes: n values [n, … , d], weights [n, … , d] of which one at least is positive, root [… , d]; float64 throughout.
"""

from typing import Any, NamedTuple

import torch
from torch import Tensor

from butterfly.fusion.rounding import gamma, tiny

HALVINGS = 64
"""float64 has fewer than 2^64 numbers: so many halvings of their order leave two neighbours, whatever their scale."""


class Bracket(NamedTuple):
    """Two numbers with the root between them: the residual is negative or zero at the one, positive or zero at the
    other, by more than its rounding (or because no value, or every value, lies below)."""

    lower: Tensor
    upper: Tensor

    @property
    def middle(self) -> Tensor:
        """The returned root [… , d]."""
        return self.lower + (self.upper - self.lower) / 2

    @property
    def width(self) -> Tensor:
        """How far the middle may be from the root at most [… , d]: half the bracket, and the middle's own rounding."""
        size = torch.maximum(self.lower.abs(), self.upper.abs())
        return (self.upper - self.lower) / 2 * (1 + gamma(4, torch.float64)) + 2 * gamma(2, torch.float64) * size


def residual(at: Tensor, values: Tensor, weights: Tensor, delta: float) -> Tensor:
    """Σ w_i ψ((u − x_i)/δ) / Σ w_i [… , d], from −1 to 1, increasing in u: what the root makes zero."""
    scaled = (at - values) / delta
    return (weights / weights.sum(0) * (scaled / (1 + scaled * scaled).sqrt())).sum(0)


def bracket(values: Tensor, weights: Tensor, delta: float) -> Bracket:
    """The narrowest bracket that halving float64's own order finds; it converges for every finite input."""
    counts = weights > 0
    low = torch.where(counts, values, torch.inf).amin(0)
    high = torch.where(counts, values, -torch.inf).amax(0)
    # Two searches side by side: the last number whose sign is surely negative, and the first surely positive one.
    left, right = torch.stack([low, low]), torch.stack([high, high])
    for _ in range(HALVINGS):
        middle = _between(left, right)
        negative, positive = _signs(middle, values, weights, delta)
        go_right = torch.stack([negative[0], ~positive[1]])
        left, right = torch.where(go_right, middle, left), torch.where(go_right, right, middle)
    return Bracket(left[0], right[1])


def _between(left: Tensor, right: Tensor) -> Tensor:
    """The number half way from ``left`` to ``right`` in float64's order."""
    a, b = _rank(left), _rank(right)
    return _number((a & b) + ((a ^ b) >> 1))


def _rank(number: Tensor) -> Tensor:
    bits = number.view(torch.int64)
    return torch.where(bits < 0, torch.iinfo(torch.int64).min - bits, bits)


def _number(rank: Tensor) -> Tensor:
    return torch.where(rank < 0, torch.iinfo(torch.int64).min - rank, rank).view(torch.float64)


def _signs(at: Tensor, values: Tensor, weights: Tensor, delta: float) -> tuple[Tensor, Tensor]:
    """Where the residual at ``at`` [2, … , d] is surely negative, and where surely positive.

    Far from every value ψ is 1 to the last bit and the residual flat. So its two parts are summed apart: the weights,
    signed, with compensation (Ogita, Rump and Oishi 2005), and what each ψ lacks of ±1, which is accurate by itself:
    1 − |ψ(t)| = 1 / (h (h + |t|)), h = √(1+t²).
    """
    n = values.shape[0]
    total = correction = lacking = magnitude = torch.zeros_like(at)
    for value, weight in zip(values, weights, strict=True):
        gap = at - value
        size = gap.abs() / delta
        h = torch.hypot(size, torch.ones_like(size))
        sign = gap.sign()
        step = sign * weight
        new = total + step
        part = new - total
        correction = correction + ((total - (new - part)) + (step - part))
        total = new
        missing = weight / h / (h + size)
        lacking = lacking + sign * missing
        magnitude = magnitude + sign.abs() * missing
    balance = total + correction
    whole = weights.sum(0)
    error = gamma(2 * n + 40, torch.float64) * magnitude + gamma(2, torch.float64) * (balance.abs() + magnitude)
    error = error + gamma(2 * n, torch.float64) ** 2 * 2 * whole + 4 * n * tiny(torch.float64)
    found = balance - lacking
    return found < -error, found > error


@torch.library.custom_op("butterfly::smooth_median_root", mutates_args=())
def root(values: Tensor, weights: Tensor, delta: float) -> Tensor:
    """The middle of the bracket [… , d], differentiable to every order by the implicit function theorem.

    One operation for the compiler and for an exported graph: the search is not unrolled.
    """
    return bracket(values, weights, delta).middle


@root.register_fake
def _(values: Tensor, weights: Tensor, delta: float) -> Tensor:
    return values.new_empty(values.shape[1:])


def _batched(info: Any, in_dims: tuple[int | None, ...], values: Tensor, weights: Tensor, delta: float) -> Any:
    """Under vmap: the batch dimension becomes the first after the workers'."""
    moved = [
        one.unsqueeze(1).expand(-1, info.batch_size, *one.shape[1:]) if place is None else one.movedim(place, 1)
        for one, place in zip((values, weights), in_dims[:2], strict=True)
    ]
    return root(moved[0].contiguous(), moved[1].contiguous(), delta), 0


def _save(ctx: Any, inputs: tuple[Tensor, Tensor, float], output: Tensor) -> None:
    values, weights, ctx.delta = inputs
    ctx.save_for_backward(values, weights, output)


def _backward(ctx: Any, upstream: Tensor) -> tuple[Tensor, Tensor, None]:
    """∂u/∂x_i = w_i ψ'(t_i) / Σ w_j ψ'(t_j), and ∂u/∂w_i = −δ ψ(t_i) / Σ w_j ψ'(t_j), ψ'(t) = (1+t²)^(−3/2).

    Written in the root itself, so it can be differentiated again.
    """
    values, weights, found = ctx.saved_tensors
    scaled = (found - values) / ctx.delta
    flatness = torch.log1p(scaled * scaled)
    counts = weights > 0
    least = torch.where(counts, flatness, torch.inf).amin(0).detach()  # a factor that cancels, whatever it is
    steep = weights * torch.exp(-1.5 * (torch.where(counts, flatness, least) - least))
    whole = steep.sum(0)
    pull = scaled / (1 + scaled * scaled).sqrt()
    return upstream * steep / whole, -upstream * ctx.delta * pull * torch.exp(1.5 * least) / whole, None


root.register_vmap(_batched)
root.register_autograd(_backward, setup_context=_save)
