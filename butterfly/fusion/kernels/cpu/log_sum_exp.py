"""The log-sum-exp of k rows, number by number."""

import math

import torch
from torch import Tensor

from butterfly.fusion.kernels.cpu.blocks import Living, blocks, buffer_for, mix

LOWEST = torch.finfo(torch.float32).min
LEAST = 1e-30
"""Where every Σ w_i exp(β x_i) / Σ w_i is at least this, what underflowed in it is below its rounding."""


def launch(outputs: Tensor, weights: Tensor, alive: Tensor | None, beta: float) -> Tensor:
    """log(Σ w_i exp(β x_i) / Σ w_i) / β [rows, d] of ``outputs`` [k, rows, d]; ``weights`` [k, rows], ``alive`` [k].

    Powers of two: torch's 2^x is several times as fast as its e^x here. Numbers are not brought to the largest of their
    column first, which takes two passes, unless a sum overflows or underflows: the rounding of β x_i without a shift is
    that of the shift with one.
    """
    living = Living(weights, alive)
    _, rows, d = outputs.shape
    out = outputs.new_empty(rows, d)
    held = buffer_for(len(living.index), rows, d)
    mixed = torch.empty(held.shape[1:])
    for span in blocks(rows, len(living.index) * d):
        size = span.stop - span.start
        values, sums = (held, mixed) if size == held.shape[1] else (held[:, :size].contiguous(), mixed[:size])
        living.widen(outputs, span, values)
        values.mul_(beta * math.log2(math.e)).exp2_()
        mix(values, living.shares[span], sums)
        least, most = torch.aminmax(sums)
        if float(least) >= LEAST and float(most) < torch.inf:
            sums.log_()
            out[span].copy_(sums if beta == 1 else sums.div_(beta))
        else:
            out[span].copy_(_shifted(outputs, living, span, beta, values, sums))
    return out


def _shifted(outputs: Tensor, living: Living, span: slice, beta: float, values: Tensor, sums: Tensor) -> Tensor:
    """The same [R, d] in float32, with the largest number of each column subtracted from it first."""
    living.widen(outputs, span, values)
    # Who has no weight raises no maximum.
    values.masked_fill_(living.weights[:, span, None] <= 0, LOWEST)
    shift = values.amax(0)
    values.sub_(shift).mul_(beta).exp_()
    mix(values, living.shares[span], sums)
    return shift.add_(sums.log_().div_(beta))
