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

LOG2_E = tl.constexpr(1.4426950408889634)
LOWEST = tl.constexpr(-3.4028234663852886e38)


class Config(NamedTuple):
    """How the work is cut."""

    slice_size: int = 16384
    """Numbers of a row to a program."""
    warps: int = 16
    registers: int | None = 64
    """At most so many to a thread: fewer let more programs share a multiprocessor."""


@triton.jit
def _log_pool(x_ptr, weight_ptr, alive_ptr, out_ptr, part_ptr, sync_ptr, rows, d, stride_k, stride_row,
              K: tl.constexpr, KP: tl.constexpr, MASKED: tl.constexpr,
              SLICE: tl.constexpr, SLICES: tl.constexpr, SLICES_P: tl.constexpr):  # fmt: skip
    ticket = tl.atomic_add(sync_ptr, 1, sem="relaxed")
    row = ticket // SLICES
    piece = ticket % SLICES
    at = piece * SLICE + tl.arange(0, SLICE)
    inside = at < d
    worker = tl.arange(0, KP)
    weight = tl.load(weight_ptr + worker * stride_k + row * stride_row, mask=worker < K, other=0.0).to(tl.float32)
    if MASKED:
        weight = tl.where(tl.load(alive_ptr + worker, mask=worker < K, other=0) != 0, weight, 0.0)
    total = tl.sum(weight, 0)
    z = tl.zeros([SLICE], dtype=tl.float32)
    for i in tl.static_range(K):
        share = tl.load(weight_ptr + i * stride_k + row * stride_row).to(tl.float32)
        if MASKED:
            share = tl.where(tl.load(alive_ptr + i) != 0, share, 0.0)
        share = share / total
        base = x_ptr + (i * rows + row).to(tl.int64) * d
        # A share of zero reads nothing, so that NaN of a dead worker cannot reach the sum; NaN is not zero.
        x = tl.load(base + at, mask=inside & (share != 0), other=0.0, eviction_policy="evict_first").to(tl.float32)
        z += share * x
    z = tl.where(inside, z, -float("inf"))
    # Not −∞, so that −∞ − maximum is never NaN.
    top = tl.maximum(tl.max(z, 0), LOWEST)
    z = tl.exp2((z - top) * LOG2_E)
    mass = tl.sum(z, 0)
    if SLICES > 1:
        part = part_ptr + (row * SLICES + piece) * 2
        tl.store(part, top)
        tl.store(part + 1, mass)
        # All stores of this program come before its arrival.
        tl.debug_barrier()
        arrived = tl.atomic_add(sync_ptr + 1 + row, 1, sem="acq_rel") + 1
        while arrived < SLICES:
            arrived = tl.atomic_add(sync_ptr + 1 + row, 0, sem="acquire")
        tl.debug_barrier()
        other = tl.arange(0, SLICES_P)
        parts = part_ptr + (row * SLICES + other) * 2
        # From L2: L1 is not kept in step with other multiprocessors.
        tops = tl.load(parts, mask=other < SLICES, other=LOWEST, cache_modifier=".cg")
        masses = tl.load(parts + 1, mask=other < SLICES, other=0.0, cache_modifier=".cg")
        highest = tl.max(tops, 0)
        whole = tl.sum(masses * tl.exp2((tops - highest) * LOG2_E), 0)
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
    part = torch.empty((rows, slices, 2), dtype=torch.float32, device=x.device)
    sync = torch.zeros(1 + rows, dtype=torch.int32, device=x.device)
    mask = x if alive is None else alive.to(x.device).view(torch.uint8)
    with torch.cuda.device_of(x):
        _log_pool[(rows * slices,)](
            x, weights, mask, out, part, sync, rows, d, weights.stride(0), weights.stride(1),
            K=k, KP=triton.next_power_of_2(k), MASKED=alive is not None,
            SLICE=size, SLICES=slices, SLICES_P=triton.next_power_of_2(slices),
            num_warps=cut.warps, maxnreg=cut.registers,
        )  # fmt: skip
    return out
