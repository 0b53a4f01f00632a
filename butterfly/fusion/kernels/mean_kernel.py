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
    stream: bool = False
    """Ask the caches to drop what was read, which nobody reads again."""


@triton.jit(do_not_specialize=["rows", "stride_k", "stride_row"])
def _mean(x_ptr, weight_ptr, alive_ptr, out_ptr, rows, d, stride_k, stride_row, K: tl.constexpr,
          MASKED: tl.constexpr, BLOCK: tl.constexpr, BLOCKS: tl.constexpr, STREAM: tl.constexpr):  # fmt: skip
    POLICY: tl.constexpr = "evict_first" if STREAM else ""
    row = tl.program_id(0) // BLOCKS
    at = tl.program_id(0) % BLOCKS * BLOCK + tl.arange(0, BLOCK)
    inside = at < d
    total = 0.0
    for i in tl.static_range(K):
        weight = tl.load(weight_ptr + i * stride_k + row * stride_row).to(tl.float32)
        if MASKED:
            weight = tl.where(tl.load(alive_ptr + i) != 0, weight, 0.0)
        total += weight
    pooled = tl.zeros([BLOCK], dtype=tl.float32)
    for i in tl.static_range(K):
        weight = tl.load(weight_ptr + i * stride_k + row * stride_row).to(tl.float32)
        base = x_ptr + (i * rows + row).to(tl.int64) * d
        if MASKED:
            # The dead are not read: they may hold NaN, which a weight of zero would not silence.
            lives = tl.load(alive_ptr + i) != 0
            weight = tl.where(lives, weight, 0.0)
            x = tl.load(base + at, mask=inside & lives, other=0.0, eviction_policy=POLICY)
        else:
            x = tl.load(base + at, mask=inside, other=0.0, eviction_policy=POLICY)
        pooled += weight / total * x.to(tl.float32)
    out = out_ptr + row.to(tl.int64) * d + at
    tl.store(out, pooled.to(out_ptr.dtype.element_ty), mask=inside, eviction_policy=POLICY)


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
            K=k, MASKED=alive is not None, BLOCK=cut.block, BLOCKS=blocks,
            STREAM=cut.stream, num_warps=cut.warps,
        )  # fmt: skip
    return out
