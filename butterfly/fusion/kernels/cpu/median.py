"""The smooth median by Newton's method in a bracket, over columns of k values, in float64."""

import torch
from torch import Tensor

from butterfly.fusion.kernels.cpu.blocks import Living

# Shapes: a workers alive, C columns.

HELD = 1 << 16
"""Numbers of a block for each thread, over all workers."""
STEPS = 200
"""Steps at most: a step that leaves the bracket halves it."""
STILL = 2.0**-40
"""How far from the root a column may stop, in shares of its spread and δ."""


def launch(outputs: Tensor, weights: Tensor, alive: Tensor | None, delta: float, certified: bool = False
           ) -> tuple[Tensor, Tensor | None]:  # fmt: skip
    """The root of Σ w_i ψ((u − x_i)/δ) [rows, d] of ``outputs`` [k, rows, d], ``weights`` [k, rows] and ``alive`` [k];
    where ``certified``, the residual over Σ w_i at what is returned, float32."""
    living = Living(weights, alive)
    values = outputs if living.everybody else outputs[living.index]
    _, rows, d = outputs.shape
    out = outputs.new_empty(rows, d)
    residual = torch.empty(rows, d) if certified else None
    length = max(1, HELD * torch.get_num_threads() // len(values))
    step = max(1, length // d)
    for first in range(0, rows, step):
        some = slice(first, first + step)
        for start in range(0, d, length):
            part = slice(start, start + length)
            shape = values[:, some, part].shape
            columns = values[:, some, part].double().reshape(len(values), -1)
            shares = living.weights[:, some, None].double().expand(shape).reshape(len(values), -1)
            out[some, part] = _root(columns, shares, delta).reshape(shape[1:]).to(out.dtype)
            if residual is not None:
                at = out[some, part].double().reshape(-1)
                balance, _ = _residual(at, columns, shares, delta)
                residual[some, part] = (balance / shares.sum(0)).reshape(shape[1:]).float()
    return out, residual


def _residual(at: Tensor, values: Tensor, weights: Tensor, delta: float) -> tuple[Tensor, Tensor]:
    """Σ w_i ψ((u − x_i)/δ) and its slope in u [C] at ``at`` [C]; ``values`` and ``weights`` [a, C].

    ψ(t) = ±(1 − 1/(h (h + |t|))), h = √(1+t²). The signed weights and what each term lacks of ±1 are summed apart: the
    lack has a small relative error, however far the values are.
    """
    gap = at - values
    sign = gap.sign()
    size = gap.abs_().div_(delta).clamp_(max=1e150)
    short = torch.addcmul(torch.ones((), dtype=size.dtype), size, size).rsqrt_()
    part = weights * short
    part.mul_(short)
    slope = (part * short).sum(0)
    part.div_(size.mul_(short).add_(1))
    return ((weights - part) * sign).sum(0), slope.div_(delta)


def _root(values: Tensor, weights: Tensor, delta: float) -> Tensor:
    """The root [C] of ``values`` and ``weights`` [a, C]; columns that have converged are put aside."""
    counts = weights > 0
    low = torch.where(counts, values, torch.inf).amin(0)
    high = torch.where(counts, values, -torch.inf).amax(0)
    still = STILL * (high - low + delta)
    # Begin at the mean, weighted again by how near each value is to the plain one: few steps are needed then.
    mean = (weights * values).sum(0) / weights.sum(0)
    pull = weights * ((mean - values) / delta).square_().add_(1).rsqrt_()
    u = torch.clamp((pull * values).sum(0) / pull.sum(0), low, high)
    answer, places = u.clone(), torch.arange(len(u))
    going = torch.ones_like(u, dtype=torch.bool)
    before = last = high - low
    for _ in range(STEPS):
        balance, slope = _residual(u, values, weights, delta)
        high, low = torch.where(balance >= 0, u, high), torch.where(balance <= 0, u, low)
        new = u - balance / slope
        # A step must be half of the one before the last, or the two ends could take turns for ever.
        tame = (new >= low) & (new <= high) & (2 * (new - u).abs() <= before)
        new = torch.where(tame, new, low / 2 + high / 2)
        before, last = last, (new - u).abs()
        # The logarithm of the slope changes by at most 1.5 a δ: after a step s ≤ δ/10 the root is within 1.25 s²/δ.
        near = tame & (last <= delta / 10) & (1.25 * last * last <= still * delta)
        u = torch.where(going, new, u)
        going = going & ~(near | (high - low <= still) | (last <= 2.0**-51 * u.abs()))
        left = int(going.sum())
        if left == 0:
            break
        if 2 * left <= len(u):
            answer[places] = u
            places, u, low, high, still, before, last = (
                each[going] for each in (places, u, low, high, still, before, last)
            )
            values, weights = values[:, going], weights[:, going]
            going = going[going]
    answer[places] = u
    return answer
