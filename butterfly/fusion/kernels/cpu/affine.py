"""The means: of the numbers themselves, of the softmax of each row, and under a softmax."""

import torch
from torch import Tensor

from butterfly.fusion.kernels.cpu.blocks import Living, blocks, buffer_for, mix, mix_once

# Shapes: k workers, d numbers a row; ``weights`` [k, rows], ``alive`` [k].


def mean(outputs: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    """Σ w_i x_i / Σ w_i [rows, d] of ``outputs`` [k, rows, d], contiguous."""
    living = Living(weights, alive)
    if outputs.dtype is not torch.float16:
        return mix_once(outputs, living)
    return _blockwise(outputs, living, softmax_before=False, softmax_after=False)


def linear_pool(logits: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    """Σ w_i softmax(x_i) / Σ w_i [rows, d] of ``logits`` [k, rows, d]."""
    return _blockwise(logits, Living(weights, alive), softmax_before=True, softmax_after=False)


def log_pool(logits: Tensor, weights: Tensor, alive: Tensor | None) -> Tensor:
    """softmax(Σ w_i x_i / Σ w_i) [rows, d] of ``logits`` [k, rows, d]."""
    return _blockwise(logits, Living(weights, alive), softmax_before=False, softmax_after=True)


def _blockwise(outputs: Tensor, living: Living, softmax_before: bool, softmax_after: bool) -> Tensor:
    _, rows, d = outputs.shape
    out = outputs.new_empty(rows, d)
    held = buffer_for(len(living.index), rows, d)
    mixed = torch.empty(held.shape[1:])
    for span in blocks(rows, len(living.index) * d):
        size = span.stop - span.start
        values, sums = (held, mixed) if size == held.shape[1] else (held[:, :size].contiguous(), mixed[:size])
        living.widen(outputs, span, values)
        if softmax_before:
            torch.softmax(values, -1, out=values)
        mix(values, living.shares[span], sums)
        if softmax_after:
            torch.softmax(sums, -1, out=sums)
        out[span].copy_(sums)
    return out
