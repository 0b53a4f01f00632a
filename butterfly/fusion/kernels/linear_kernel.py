# mypy: disable-error-code="untyped-decorator,no-untyped-def,no-untyped-call,misc"
# A kernel is source for triton's compiler, whose types are not Python's.
"""The weighted mean of the softmax of k rows of logits: one read of each from memory, one from L2, one write.

The normalisers of all k rows must be known before the first probability can be written, and k rows of a large
vocabulary fit no multiprocessor. So the work is a list of tasks, row by row: first the *measuring* tasks of a row
(maximum and sum of a part of one worker's row), and ``lag`` rows later the *writing* tasks of that row, while what was
measured is still in L2. The last measuring task of a row publishes its coefficients; a writing task waits for them.

Programs take tasks from a counter, in order, and each task waits only for earlier ones. The earliest unfinished task is
therefore never waiting, whatever order the hardware starts programs in.
"""

from typing import NamedTuple

import torch
import triton
import triton.language as tl
from torch import Tensor

LOG2_E = tl.constexpr(1.4426950408889634)
LOWEST = tl.constexpr(-3.4028234663852886e38)
LANES = tl.constexpr(8)
"""Neighbouring numbers to a thread: 16 bytes of bfloat16, the widest access there is."""


class Config(NamedTuple):
    """How the work is cut."""

    warps: int = 8
    depth: int = 4
    """Wide loads in flight to a thread while measuring."""
    tiles: int = 2
    """Tiles of ``32 · warps · 8 · depth`` numbers to a measuring task."""
    held: int = 16384
    """Numbers, over all workers, to a writing task."""
    programs: int = 4
    """Programs to a multiprocessor."""
    lead: float = 1.5
    """Tasks between measuring and writing a row, in units of the programs that run at once."""
    registers: int | None = 64
    """At most so many to a thread."""
    keep: bool = True
    """Ask L2 to keep what was measured, and to drop it once written."""


@triton.jit
def _measure(x_ptr, weight_ptr, alive_ptr, part_ptr, coefficient_ptr, sync_ptr, rows, d, stride_k, stride_row,
             row, worker, piece,
             K: tl.constexpr, KP: tl.constexpr, MASKED: tl.constexpr, THREADS: tl.constexpr, DEPTH: tl.constexpr,
             TILES: tl.constexpr, PARTS: tl.constexpr, PARTS_P: tl.constexpr, KEEP: tl.constexpr):  # fmt: skip
    """Maximum and sum of exponentials of one part of one worker's row; the last to come publishes for the row."""
    weight = tl.load(weight_ptr + worker * stride_k + row * stride_row).to(tl.float32)
    if MASKED:
        weight = tl.where(tl.load(alive_ptr + worker) != 0, weight, 0.0)
    base = x_ptr + (worker * rows + row).to(tl.int64) * d
    within = (
        tl.arange(0, DEPTH)[:, None, None] * (THREADS * LANES)
        + tl.arange(0, THREADS)[None, :, None] * LANES
        + tl.arange(0, LANES)[None, None, :]
    )
    # Each thread keeps a maximum and a sum of its own: nothing is exchanged inside the loop.
    top = tl.full([THREADS], LOWEST, dtype=tl.float32)
    mass = tl.zeros([THREADS], dtype=tl.float32)
    # A weight of zero reads nothing; NaN is not zero.
    for tile in range(0, tl.where(weight != 0, TILES, 0)):
        at = (piece * TILES + tile) * (DEPTH * THREADS * LANES) + within
        if KEEP:
            x = tl.load(base + at, mask=at < d, other=-float("inf"), eviction_policy="evict_last").to(tl.float32)
        else:
            x = tl.load(base + at, mask=at < d, other=-float("inf")).to(tl.float32)
        higher = tl.maximum(top, tl.max(tl.max(x, 2), 0))
        e = tl.exp2((x - higher[None, :, None]) * LOG2_E)
        mass = mass * tl.exp2((top - higher) * LOG2_E) + tl.sum(tl.sum(e, 2), 0)
        top = higher
    highest = tl.max(top, 0)
    whole = tl.sum(mass * tl.exp2((top - highest) * LOG2_E), 0)
    part = part_ptr + ((row * K + worker) * PARTS + piece) * 2
    tl.store(part, highest)
    tl.store(part + 1, whole)
    # All stores of this program come before its arrival.
    tl.debug_barrier()
    before = tl.atomic_add(sync_ptr + 1 + row, 1, sem="acq_rel")
    if before == K * PARTS - 1:
        tl.debug_barrier()
        who = tl.arange(0, KP)
        where = tl.arange(0, PARTS_P)
        valid = (who < K)[:, None] & (where < PARTS)[None, :]
        parts = part_ptr + ((row * K + who)[:, None] * PARTS + where[None, :]) * 2
        # From L2: L1 is not kept in step with other multiprocessors.
        tops = tl.load(parts, mask=valid, other=LOWEST, cache_modifier=".cg")
        masses = tl.load(parts + 1, mask=valid, other=0.0, cache_modifier=".cg")
        top_k = tl.max(tops, 1)
        mass_k = tl.sum(masses * tl.exp2((tops - top_k[:, None]) * LOG2_E), 1)
        weights = tl.load(weight_ptr + who * stride_k + row * stride_row, mask=who < K, other=0.0).to(tl.float32)
        if MASKED:
            weights = tl.where(tl.load(alive_ptr + who, mask=who < K, other=0) != 0, weights, 0.0)
        share = weights / tl.sum(weights, 0)
        coefficients = coefficient_ptr + (row * KP + who) * 2
        tl.store(coefficients, tl.where(share == 0, 0.0, top_k))
        tl.store(coefficients + 1, tl.where(share == 0, 0.0, share / mass_k))
        tl.debug_barrier()
        tl.atomic_add(sync_ptr + 1 + rows + row, 1, sem="release")


@triton.jit
def _write(x_ptr, weight_ptr, alive_ptr, out_ptr, coefficient_ptr, sync_ptr, rows, d, stride_k, stride_row, row, piece,
           K: tl.constexpr, KP: tl.constexpr, MASKED: tl.constexpr, BLOCK: tl.constexpr):  # fmt: skip
    """Σ coefficient_i · exp(x_i − maximum_i) of one block of a row."""
    at = piece * BLOCK + tl.arange(0, BLOCK)
    inside = at < d
    who = tl.arange(0, KP)
    counts = who < K
    weights = tl.load(weight_ptr + who * stride_k + row * stride_row, mask=counts, other=0.0).to(tl.float32)
    if MASKED:
        weights = tl.where(tl.load(alive_ptr + who, mask=counts, other=0) != 0, weights, 0.0)
    base = x_ptr + (who * rows + row).to(tl.int64)[:, None] * d
    # Under way before the wait for the coefficients, which it does not need.
    x = tl.load(
        base + at[None, :], mask=(weights != 0)[:, None] & inside[None, :], other=0.0, eviction_policy="evict_first"
    )
    ready = tl.atomic_add(sync_ptr + 1 + rows + row, 0, sem="acquire")
    while ready == 0:
        ready = tl.atomic_add(sync_ptr + 1 + rows + row, 0, sem="acquire")
    tl.debug_barrier()
    coefficients = coefficient_ptr + (row * KP + who) * 2
    top = tl.load(coefficients, cache_modifier=".cg")
    scale = tl.load(coefficients + 1, cache_modifier=".cg")
    e = tl.exp2((x.to(tl.float32) - top[:, None]) * LOG2_E)
    fused = tl.sum(scale[:, None] * e, 0)
    out = out_ptr + row.to(tl.int64) * d + at
    tl.store(out, fused.to(out_ptr.dtype.element_ty), mask=inside, eviction_policy="evict_first")


@triton.jit
def _linear_pool(x_ptr, weight_ptr, alive_ptr, out_ptr, part_ptr, coefficient_ptr, sync_ptr, rows, d, stride_k,
                 stride_row, lag, tasks,
                 K: tl.constexpr, KP: tl.constexpr, MASKED: tl.constexpr, THREADS: tl.constexpr, DEPTH: tl.constexpr,
                 TILES: tl.constexpr, PARTS: tl.constexpr, PARTS_P: tl.constexpr, BLOCK: tl.constexpr,
                 BLOCKS: tl.constexpr, KEEP: tl.constexpr):  # fmt: skip
    task = tl.atomic_add(sync_ptr, 1, sem="relaxed")
    while task < tasks:
        step = task // (K * PARTS + BLOCKS)
        item = task % (K * PARTS + BLOCKS)
        if item < K * PARTS:
            if step < rows:
                _measure(x_ptr, weight_ptr, alive_ptr, part_ptr, coefficient_ptr, sync_ptr, rows, d, stride_k,
                         stride_row, step, item // PARTS, item % PARTS,
                         K, KP, MASKED, THREADS, DEPTH, TILES, PARTS, PARTS_P, KEEP)  # fmt: skip
        else:
            if step >= lag:
                _write(x_ptr, weight_ptr, alive_ptr, out_ptr, coefficient_ptr, sync_ptr, rows, d, stride_k, stride_row,
                       step - lag, item - K * PARTS, K, KP, MASKED, BLOCK)  # fmt: skip
        task = tl.atomic_add(sync_ptr, 1, sem="relaxed")


def launch(x: Tensor, weights: Tensor, alive: Tensor | None, config: Config | None = None) -> Tensor:
    """Σ w_i softmax(x_i) / Σ w_i [rows, d] of ``x`` [k, rows, d], contiguous; ``weights`` [k, rows], ``alive`` [k]."""
    cut = config or Config()
    k, rows, d = x.shape
    padded = triton.next_power_of_2(k)
    threads = 32 * cut.warps
    parts = triton.cdiv(d, threads * LANES.value * cut.depth * cut.tiles)
    block = min(max(1024, cut.held // padded), max(256, triton.next_power_of_2(d)))
    blocks = triton.cdiv(d, block)
    multiprocessors = torch.cuda.get_device_properties(x.device).multi_processor_count if x.is_cuda else 1
    programs = multiprocessors * cut.programs if x.is_cuda else 1
    lag = min(rows, int(cut.lead * programs / (k * parts + blocks)) + 1)
    tasks = (rows + lag) * (k * parts + blocks)
    out = torch.empty((rows, d), dtype=x.dtype, device=x.device)
    part = torch.empty((rows, k, parts, 2), dtype=torch.float32, device=x.device)
    coefficient = torch.empty((rows, padded, 2), dtype=torch.float32, device=x.device)
    sync = torch.zeros(1 + 2 * rows, dtype=torch.int32, device=x.device)
    mask = x if alive is None else alive.to(x.device).view(torch.uint8)
    with torch.cuda.device_of(x):
        _linear_pool[(min(programs, tasks),)](
            x, weights, mask, out, part, coefficient, sync, rows, d, weights.stride(0), weights.stride(1), lag, tasks,
            K=k, KP=padded, MASKED=alive is not None, THREADS=threads, DEPTH=cut.depth, TILES=cut.tiles,
            PARTS=parts, PARTS_P=triton.next_power_of_2(parts), BLOCK=block, BLOCKS=blocks, KEEP=cut.keep,
            num_warps=cut.warps, maxnreg=cut.registers,
        )  # fmt: skip
    return out
