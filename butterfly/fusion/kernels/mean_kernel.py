# mypy: disable-error-code="untyped-decorator,no-untyped-def,no-untyped-call,misc"
# A kernel is source for triton's compiler, whose types are not Python's.
"""The weighted mean of k rows: one read of each, one write."""

from typing import NamedTuple

import torch
import triton
import triton.language as tl
from torch import Tensor


class Config(NamedTuple):
    """How the work is cut."""

    block: int = 2048
    """Numbers of a row to a program."""
    warps: int = 8


@triton.jit
def _mean(x_ptr, weight_ptr, alive_ptr, out_ptr, rows, d, stride_k, stride_row,
          K: tl.constexpr, KP: tl.constexpr, MASKED: tl.constexpr, BLOCK: tl.constexpr, BLOCKS: tl.constexpr):  # fmt: skip
    row = tl.program_id(0) // BLOCKS
    at = tl.program_id(0) % BLOCKS * BLOCK + tl.arange(0, BLOCK)
    inside = at < d
    worker = tl.arange(0, KP)
    weight = tl.load(weight_ptr + worker * stride_k + row * stride_row, mask=worker < K, other=0.0).to(tl.float32)
    if MASKED:
        weight = tl.where(tl.load(alive_ptr + worker, mask=worker < K, other=0) != 0, weight, 0.0)
    total = tl.sum(weight, 0)
    pooled = tl.zeros([BLOCK], dtype=tl.float32)
    for i in tl.static_range(K):
        share = tl.load(weight_ptr + i * stride_k + row * stride_row).to(tl.float32)
        if MASKED:
            share = tl.where(tl.load(alive_ptr + i) != 0, share, 0.0)
        share = share / total
        base = x_ptr + (i * rows + row).to(tl.int64) * d
        # A share of zero reads nothing, so that NaN of a dead worker cannot reach the sum; NaN is not zero.
        x = tl.load(base + at, mask=inside & (share != 0), other=0.0, eviction_policy="evict_first").to(tl.float32)
        pooled += share * x
    out = out_ptr + row.to(tl.int64) * d + at
    tl.store(out, pooled.to(out_ptr.dtype.element_ty), mask=inside, eviction_policy="evict_first")


def launch(x: Tensor, weights: Tensor, alive: Tensor | None, config: Config | None = None) -> Tensor:
    """Σ w_i x_i / Σ w_i [rows, d] of ``x`` [k, rows, d], contiguous, and ``weights`` [k, rows]; ``alive`` [k] bool."""
    cut = config or Config()
    k, rows, d = x.shape
    out = torch.empty((rows, d), dtype=x.dtype, device=x.device)
    mask = x if alive is None else alive.to(x.device).view(torch.uint8)
    blocks = triton.cdiv(d, cut.block)
    with torch.cuda.device_of(x):
        _mean[(rows * blocks,)](
            x, weights, mask, out, rows, d, weights.stride(0), weights.stride(1),
            K=k, KP=triton.next_power_of_2(k), MASKED=alive is not None, BLOCK=cut.block, BLOCKS=blocks,
            num_warps=cut.warps,
        )  # fmt: skip
    return out
