# mypy: disable-error-code="untyped-decorator,no-untyped-def,no-untyped-call,misc"
# A kernel is source for triton's compiler, whose types are not Python's.
"""The softmax of the weighted mean of k rows of logits: one read of each, one write.

A row is cut into slices, one program each. A program pools its slice and keeps the exponentials in registers, publishes
its slice's maximum and sum, waits until every slice of the row has done so, and scales what it holds. Programs take
their slice from a counter, in order: a program waits only for slices of its own row, and all of these are taken before
any of the next row, so somebody can always go on, whatever order the hardware starts programs in.
"""

from typing import NamedTuple

import torch
import triton
import triton.language as tl
from torch import Tensor

from butterfly.fusion.kernels.published import HEAD, LOG2_E, LOWEST, awaited, board, masses_of, publish, taken, tops_of


class Config(NamedTuple):
    """How the work is cut."""

    slice_size: int = 4096
    """Numbers of a row to a program."""
    warps: int = 4
    registers: int | None = 80
    """At most so many to a thread: fewer let more programs share a multiprocessor."""


@triton.jit(do_not_specialize=["rows", "stride_k", "stride_row"])
def _log_pool(x_ptr, weight_ptr, alive_ptr, out_ptr, board_ptr, rows, d, stride_k, stride_row,
              K: tl.constexpr, MASKED: tl.constexpr,
              SLICE: tl.constexpr, SLICES: tl.constexpr, SLICES_P: tl.constexpr):  # fmt: skip
    task = taken(board_ptr)
    row = task // SLICES
    piece = task % SLICES
    at = piece * SLICE + tl.arange(0, SLICE)
    inside = at < d
    total = 0.0
    for i in tl.static_range(K):
        weight = tl.load(weight_ptr + i * stride_k + row * stride_row).to(tl.float32)
        if MASKED:
            weight = tl.where(tl.load(alive_ptr + i) != 0, weight, 0.0)
        total += weight
    z = tl.zeros([SLICE], dtype=tl.float32)
    for i in tl.static_range(K):
        weight = tl.load(weight_ptr + i * stride_k + row * stride_row).to(tl.float32)
        base = x_ptr + (i * rows + row).to(tl.int64) * d
        if MASKED:
            # The dead are not read: they may hold NaN, which a weight of zero would not silence.
            lives = tl.load(alive_ptr + i) != 0
            weight = tl.where(lives, weight, 0.0)
            x = tl.load(base + at, mask=inside & lives, other=0.0, eviction_policy="evict_first")
        else:
            x = tl.load(base + at, mask=inside, other=0.0, eviction_policy="evict_first")
        z += weight / total * x.to(tl.float32)
    z = tl.where(inside, z, -float("inf"))
    # Not −∞, so that −∞ − maximum is never NaN.
    top = tl.maximum(tl.max(z, 0), LOWEST)
    z = tl.exp2((z - top) * LOG2_E)
    mass = tl.sum(z, 0)
    if SLICES > 1:
        words_ptr = board_ptr + HEAD + row * SLICES
        publish(words_ptr + piece, top, mass)
        other = tl.arange(0, SLICES_P)
        valid = other < SLICES
        words = tl.load(words_ptr + other, mask=valid, other=0, volatile=True)
        words = awaited(words, words_ptr + other)
        tops = tops_of(words, valid)
        highest = tl.max(tops, 0)
        whole = tl.sum(masses_of(words, valid) * tl.exp2((tops - highest) * LOG2_E), 0)
        factor = tl.exp2((top - highest) * LOG2_E) / whole
    else:
        factor = 1.0 / mass
    out = out_ptr + row.to(tl.int64) * d + at
    tl.store(out, (z * factor).to(out_ptr.dtype.element_ty), mask=inside, eviction_policy="evict_first")


def launch(x: Tensor, weights: Tensor, alive: Tensor | None, config: Config | None = None) -> Tensor:
    """softmax(Σ w_i x_i / Σ w_i) [rows, d] of ``x`` [k, rows, d], contiguous; ``weights`` [k, rows], ``alive`` [k]."""
    cut = config or Config()
    k, rows, d = x.shape
    size = min(cut.slice_size, max(256, triton.next_power_of_2(d)))
    slices = triton.cdiv(d, size)
    out = torch.empty((rows, d), dtype=x.dtype, device=x.device)
    mask = x if alive is None else alive.to(x.device).view(torch.uint8)
    with torch.cuda.device_of(x):
        _log_pool[(rows * slices,)](
            x, weights, mask, out, board(rows * slices, x.device), rows, d, weights.stride(0), weights.stride(1),
            K=k, MASKED=alive is not None, SLICE=size, SLICES=slices, SLICES_P=triton.next_power_of_2(slices),
            num_warps=cut.warps, maxnreg=cut.registers,
        )  # fmt: skip
    return out
