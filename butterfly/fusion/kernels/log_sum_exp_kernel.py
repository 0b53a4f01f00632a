# mypy: disable-error-code="untyped-decorator,no-untyped-def,no-untyped-call,misc,assignment"
# A kernel is source for triton's compiler, whose types are not Python's.
"""The log-sum-exp of k rows, number by number: one read of each, one write; the k numbers stay in registers."""

from typing import NamedTuple

import torch
import triton
import triton.language as tl
from torch import Tensor

from butterfly.fusion.kernels.published import LOG2_E, LOWEST


class Config(NamedTuple):
    """How the work is cut."""

    held: int = 8192
    """Numbers, over all workers, to a program."""
    warps: int = 4


@triton.jit(do_not_specialize=["rows", "stride_k", "stride_row", "beta"])
def _log_sum_exp(x_ptr, weight_ptr, alive_ptr, out_ptr, rows, d, stride_k, stride_row, beta, K: tl.constexpr,
                 MASKED: tl.constexpr, BLOCK: tl.constexpr, BLOCKS: tl.constexpr):  # fmt: skip
    row = tl.program_id(0) // BLOCKS
    at = tl.program_id(0) % BLOCKS * BLOCK + tl.arange(0, BLOCK)
    inside = at < d
    total = 0.0
    top = tl.full([BLOCK], LOWEST, dtype=tl.float32)
    loaded = ()
    weights = ()
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
        # A worker without weight raises no maximum.
        top = tl.where(weight > 0, tl.maximum(top, x.to(tl.float32)), top)
        total += weight
        # Triton knows no unpacking.
        loaded = loaded + (x,)  # noqa: RUF005
        weights = weights + (weight,)  # noqa: RUF005
    mass = tl.zeros([BLOCK], dtype=tl.float32)
    for i in tl.static_range(K):
        e = tl.exp2(beta * (loaded[i].to(tl.float32) - top) * LOG2_E)
        mass += tl.where(weights[i] > 0, weights[i] / total * e, 0.0)
    fused = top + tl.log(mass) / beta
    out = out_ptr + row.to(tl.int64) * d + at
    tl.store(out, fused.to(out_ptr.dtype.element_ty), mask=inside, eviction_policy="evict_first")


def launch(x: Tensor, weights: Tensor, alive: Tensor | None, beta: float, config: Config | None = None) -> Tensor:
    """log(Σ w_i exp(β x_i) / Σ w_i) / β [rows, d] of ``x`` [k, rows, d], contiguous; ``weights`` [k, rows], ``alive``
    [k]."""
    cut = config or Config()
    k, rows, d = x.shape
    out = torch.empty((rows, d), dtype=x.dtype, device=x.device)
    mask = x if alive is None else alive.to(x.device).view(torch.uint8)
    block = max(256, cut.held // triton.next_power_of_2(max(k, 4)))
    blocks = triton.cdiv(d, block)
    with torch.cuda.device_of(x):
        _log_sum_exp[(rows * blocks,)](
            x, weights, mask, out, rows, d, weights.stride(0), weights.stride(1), beta,
            K=k, MASKED=alive is not None, BLOCK=block, BLOCKS=blocks, num_warps=cut.warps,
        )  # fmt: skip
    return out
