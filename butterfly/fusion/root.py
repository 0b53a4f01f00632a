"""The root u of Σ w_i ψ((u − x_i)/δ) = 0, ψ(t) = t/√(1+t²), in a bracket that its signs certify (ledger N3).

Shapes: n values [n, … , d], weights [n, … , d] of which one at least is positive, root [… , d]; float64 throughout.
"""

from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch._C._functorch import TransformType
from torch._functorch.pyfunctorch import retrieve_all_functorch_interpreters

from butterfly.core.errors import FusionError
from butterfly.fusion.rounding import gamma, tiny

HALVINGS = 64
"""float64 has fewer than 2^64 numbers: so many halvings of their order leave two neighbours, whatever their scale."""
FAR = 1e150
"""Where ψ is ±1 and its slope 0 to the last bit, and the square still a number."""


class Bracket(NamedTuple):
    """Two numbers with the root between them: the residual is negative or zero at the one, positive or zero at the
    other, by more than its rounding (or because no value, or every value, lies below)."""

    lower: Tensor
    upper: Tensor

    @property
    def middle(self) -> Tensor:
        """The returned root [… , d]."""
        gap = self.upper - self.lower
        return torch.where(gap.isfinite(), self.lower + gap / 2, self.lower / 2 + self.upper / 2)

    @property
    def width(self) -> Tensor:
        """How far the middle may be from the root at most [… , d]: half the bracket, and the middle's own rounding."""
        size = torch.maximum(self.lower.abs(), self.upper.abs())
        gap = self.upper - self.lower
        half = torch.where(gap.isfinite(), gap / 2, self.upper / 2 - self.lower / 2)
        return half * (1 + gamma(4, torch.float64)) + 2 * gamma(2, torch.float64) * size


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

    Near the values, in δ, the terms are summed as they are. Far from every value ψ is 1 to the last bit and that sum
    flat. So its two parts are also summed apart: the weights, signed, with compensation (Ogita, Rump and Oishi 2005),
    and what each ψ lacks of ±1, which is accurate by itself: 1 − |ψ(t)| = 1 / (h (h + |t|)), h = √(1+t²). A sign is
    sure where either way of summing is.
    """
    n = values.shape[0]
    total = correction = lacking = magnitude = plain = plain_magnitude = torch.zeros_like(at)
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
        term = weight * (size / h)
        plain = plain + sign * term
        plain_magnitude = plain_magnitude + term
        missing = weight / h / (h + size)
        lacking = lacking + sign * missing
        magnitude = magnitude + sign.abs() * missing
    balance = total + correction
    whole = weights.sum(0)
    error = gamma(2 * n + 40, torch.float64) * magnitude + gamma(2, torch.float64) * (balance.abs() + magnitude)
    error = error + gamma(2 * n, torch.float64) ** 2 * 2 * whole + 4 * n * tiny(torch.float64)
    difference = balance - lacking
    plain_error = gamma(2 * n + 40, torch.float64) * plain_magnitude + 4 * n * tiny(torch.float64)
    negative = (difference < -error) | (plain < -plain_error)
    positive = (difference > error) | (plain > plain_error)
    return negative, positive


def root(values: Tensor, weights: Tensor, delta: float) -> Tensor:
    """The middle of the bracket [… , d], differentiable to every order by the implicit function theorem.

    One operation for the compiler and for an exported graph, so that the search is not unrolled; in eager code also
    differentiable forwards, and by ``torch.func``.
    """
    levels = _levels()
    if levels.count(TransformType.Jvp) > 1:
        raise FusionError(
            "SmoothMedian: torch would lose a forward derivative of a forward derivative; expected one forward level "
            "at most: use torch.func.jacrev or torch.func.hessian"
        )
    if torch.compiler.is_compiling() and {TransformType.Jvp, TransformType.Grad} & set(levels):
        raise FusionError(
            "SmoothMedian: torch.func derivatives inside torch.compile with fullgraph=True; expected fullgraph=False, "
            "where they are taken in eager code, or torch.compile inside the derivative"
        )
    if torch.compiler.is_compiling():
        compiled: Tensor = operation(values, weights, delta)
        return compiled
    middle: Tensor = Implicit.apply(values, weights, delta)  # type: ignore[no-untyped-call]  # torch's is untyped
    return middle


@torch.compiler.assume_constant_result  # type: ignore[untyped-decorator]  # torch's is untyped
def _levels() -> list[TransformType]:
    """The ``torch.func`` transforms around this call."""
    return [transform.key() for transform in retrieve_all_functorch_interpreters()]


@torch.library.custom_op("butterfly::smooth_median_root", mutates_args=())
def operation(values: Tensor, weights: Tensor, delta: float) -> Tensor:
    """The root as an operation of torch."""
    return bracket(values, weights, delta).middle


@operation.register_fake
def _(values: Tensor, weights: Tensor, delta: float) -> Tensor:
    return values.new_empty(values.shape[1:])


def _save(ctx: Any, inputs: tuple[Tensor, Tensor, float], output: Tensor) -> None:
    values, weights, ctx.delta = inputs
    ctx.save_for_backward(values, weights, output)


class Implicit(torch.autograd.Function):
    """The root with its derivatives: ∂u/∂x_i = w_i ψ'(t_i) / Σ w_j ψ'(t_j), ∂u/∂w_i = −δ ψ(t_i) / Σ w_j ψ'(t_j).

    Here t_i = (u − x_i)/δ and ψ'(t) = (1+t²)^(−3/2). They are written in the root itself, so they can be
    differentiated again.
    """

    generate_vmap_rule = True

    @staticmethod
    def forward(values: Tensor, weights: Tensor, delta: float) -> Tensor:
        """The root [… , d]."""
        middle: Tensor = operation(values, weights, delta)
        return middle

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor, Tensor, float], output: Tensor) -> None:
        """Keep what the derivatives are of."""
        _save(ctx, inputs, output)
        ctx.save_for_forward(inputs[0], inputs[1], output)

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor, Tensor, None]:
        """The adjoint of both derivatives, applied to ``upstream`` [… , d]."""
        by_value, by_weight = _slopes(ctx)
        return upstream[0] * by_value, upstream[0] * by_weight, None

    @staticmethod
    def jvp(ctx: Any, *tangents: Tensor | None) -> Tensor:
        """Both derivatives, applied to tangents [n, … , d]; nothing for an input that has none."""
        moved = [
            slope * tangent for slope, tangent in zip(_slopes(ctx), tangents[:2], strict=True) if tangent is not None
        ]
        return torch.stack(moved).sum((0, 1))


def _slopes(ctx: Any) -> tuple[Tensor, Tensor]:
    """∂u/∂x_i and ∂u/∂w_i [n, … , d]; a factor that both parts of the quotients share is left out of each."""
    values, weights, middle = ctx.saved_tensors
    scaled = ((middle - values) / ctx.delta).clamp(-FAR, FAR)
    flatness = torch.log1p(scaled * scaled)
    counts = weights > 0
    least = torch.where(counts, flatness, torch.inf).amin(0).detach()  # the factor: it cancels, whatever it is
    steep = weights * torch.exp(-1.5 * (torch.where(counts, flatness, least) - least))
    whole = steep.sum(0)
    pull = scaled / (1 + scaled * scaled).sqrt()
    return steep / whole, -ctx.delta * pull * torch.exp(1.5 * least) / whole


def _batched(info: Any, in_dims: tuple[int | None, ...], values: Tensor, weights: Tensor, delta: float) -> Any:
    """Under vmap: the batch dimension becomes the first after the workers'."""
    moved = [
        tensor.unsqueeze(1).expand(-1, info.batch_size, *tensor.shape[1:])
        if place is None
        else tensor.movedim(place, 1)
        for tensor, place in zip((values, weights), in_dims[:2], strict=True)
    ]
    return operation(moved[0].contiguous(), moved[1].contiguous(), delta), 0


operation.register_vmap(_batched)
operation.register_autograd(Implicit.backward, setup_context=_save)
