# mypy: disable-error-code="untyped-decorator,no-untyped-def,no-untyped-call,misc"
# A kernel is source for triton's compiler, whose types are not Python's.
"""The weighted mean of the softmax of k rows of logits: one read of each from memory, one from L2, one write.

The normalisers of all k rows must be known before the first probability can be written, and k rows of a large
vocabulary fit no multiprocessor. So the work is a list of tasks, row by row: first the *measuring* tasks of a row
(maximum and sum of a part of one worker's row), and ``lag`` rows later the *writing* tasks of that row, while what was
measured is still in L2. A measuring task publishes what it found; between the two one *combining* task of the row waits
for all of that and publishes what the writing tasks wait for.

Programs take tasks from a counter, in order, and finish them in that order; each task waits only for earlier ones. The
earliest unfinished task is therefore never waiting, whatever order the hardware starts programs in. The next task is
taken while the loads of the present one are under way.
"""

from typing import NamedTuple

import torch
import triton
import triton.language as tl
from torch import Tensor

from butterfly.fusion.kernels.published import HEAD, LOG2_E, LOWEST, awaited, board, masses_of, publish, taken, tops_of

LANES = tl.constexpr(8)
"""Neighbouring numbers to a thread: 16 bytes of bfloat16, the widest access there is."""


class Config(NamedTuple):
    """How the work is cut."""

    warps: int = 2
    depth: int = 8
    """Wide loads to a thread and tile while measuring."""
    tiles: int = 2
    """Tiles of ``32 · warps · 8 · depth`` numbers to a measuring task, at most 2."""
    held: int = 8192
    """Numbers, over all workers, to a writing task."""
    programs: int = 8
    """Programs to a multiprocessor."""
    lead: float = 1.5
    """Tasks between measuring and writing a row, in units of the programs that run at once."""
    registers: int | None = 128
    """At most so many to a thread."""
    keep: bool = True
    """Ask L2 to keep what was measured until it is written."""


@triton.jit
def _measure(x_ptr, alive_ptr, board_ptr, measured_ptr, rows, d, row, worker, piece,
             K: tl.constexpr, MASKED: tl.constexpr, TILE: tl.constexpr, TILES: tl.constexpr, PARTS: tl.constexpr,
             KEEP: tl.constexpr):  # fmt: skip
    """Publish the maximum and the sum of exponentials of one part of one worker's row; take the next task."""
    POLICY: tl.constexpr = "evict_last" if KEEP else ""
    base = x_ptr + (worker * rows + row).to(tl.int64) * d
    at = piece * (TILES * TILE) + tl.arange(0, TILE)
    end = d
    if MASKED:
        # The dead are not read.
        end = tl.where(tl.load(alive_ptr + worker) != 0, d, 0)
    x = tl.load(base + at, mask=at < end, other=-float("inf"), eviction_policy=POLICY)
    task = taken(board_ptr)
    top = LOWEST
    mass = 0.0
    for tile in tl.static_range(TILES):
        present = x.to(tl.float32)
        if tile + 1 < TILES:
            at += TILE
            x = tl.load(base + at, mask=at < end, other=-float("inf"), eviction_policy=POLICY)
        # Not −∞, so that −∞ − maximum is never NaN.
        higher = tl.maximum(tl.max(present, 0), top)
        mass = mass * tl.exp2((top - higher) * LOG2_E) + tl.sum(tl.exp2((present - higher) * LOG2_E), 0)
        top = higher
    publish(measured_ptr + (row * K + worker) * PARTS + piece, top, mass)
    return task


@triton.jit
def _combine(weight_ptr, alive_ptr, board_ptr, measured_ptr, rows, stride_k, stride_row, row,
             K: tl.constexpr, KP: tl.constexpr, MASKED: tl.constexpr, PARTS: tl.constexpr,
             PARTS_P: tl.constexpr):  # fmt: skip
    """Publish each worker's maximum and its factor w_i / Σ w / Σ exp, once the row is measured; take the next task."""
    who = tl.arange(0, KP)
    part = tl.arange(0, PARTS_P)
    counts = who < K
    valid = counts[:, None] & (part < PARTS)[None, :]
    words_ptr = measured_ptr + (row * K + who)[:, None] * PARTS + part[None, :]
    words = tl.load(words_ptr, mask=valid, other=0, volatile=True)
    weights = tl.load(weight_ptr + who * stride_k + row * stride_row, mask=counts, other=0.0).to(tl.float32)
    if MASKED:
        weights = tl.where(tl.load(alive_ptr + who, mask=counts, other=0) != 0, weights, 0.0)
    task = taken(board_ptr)
    words = awaited(words, words_ptr)
    tops = tops_of(words, valid)
    top = tl.max(tops, 1)
    mass = tl.sum(masses_of(words, valid) * tl.exp2((tops - top[:, None]) * LOG2_E), 1)
    share = weights / tl.sum(weights, 0)
    # A worker without weight adds nothing, and one without mass (dead, or −∞ throughout) has no maximum to subtract.
    factor = tl.where(share == 0, 0.0, share / mass)
    top = tl.where(mass == 0, 0.0, top)
    publish(board_ptr + HEAD + row * KP + who, top, factor)
    return task


@triton.jit
def _write(x_ptr, alive_ptr, out_ptr, board_ptr, rows, d, row, piece, K: tl.constexpr, KP: tl.constexpr,
           MASKED: tl.constexpr, BLOCK: tl.constexpr):  # fmt: skip
    """Write Σ factor_i · exp(x_i − maximum_i) of one block of a row; take the next task before."""
    at = piece * BLOCK + tl.arange(0, BLOCK)
    # Under way before the wait, which they do not need.
    loaded = ()
    words = ()
    for i in tl.static_range(K):
        base = x_ptr + (i * rows + row).to(tl.int64) * d
        inside = at < d
        if MASKED:
            # The dead are not read.
            inside = inside & (tl.load(alive_ptr + i) != 0)
        x = tl.load(base + at, mask=inside, other=0.0, eviction_policy="evict_first")
        # Triton knows no unpacking.
        loaded = loaded + (x,)  # noqa: RUF005
        words = words + (tl.load(board_ptr + HEAD + row * KP + i, volatile=True),)  # noqa: RUF005
    task = taken(board_ptr)
    fused = tl.zeros([BLOCK], dtype=tl.float32)
    for i in tl.static_range(K):
        word = awaited(words[i], board_ptr + HEAD + row * KP + i)
        e = tl.exp2((loaded[i].to(tl.float32) - tops_of(word, True)) * LOG2_E)
        fused += masses_of(word, True) * e
    out = out_ptr + row.to(tl.int64) * d + at
    tl.store(out, fused.to(out_ptr.dtype.element_ty), mask=at < d, eviction_policy="evict_first")
    return task


@triton.jit(do_not_specialize=["rows", "stride_k", "stride_row", "lag", "tasks"])
def _linear_pool(x_ptr, weight_ptr, alive_ptr, out_ptr, board_ptr, rows, d, stride_k, stride_row, lag, tasks,
                 K: tl.constexpr, KP: tl.constexpr, MASKED: tl.constexpr, TILE: tl.constexpr,
                 TILES: tl.constexpr, PARTS: tl.constexpr, PARTS_P: tl.constexpr, BLOCK: tl.constexpr,
                 PIECES: tl.constexpr, KEEP: tl.constexpr):  # fmt: skip
    ITEMS: tl.constexpr = K * PARTS + 1 + PIECES
    measured_ptr = board_ptr + HEAD + rows * KP
    task = taken(board_ptr)
    while task < tasks:
        step = task // ITEMS
        item = task % ITEMS
        if item < K * PARTS:
            row = step
        elif item == K * PARTS:
            row = step - lag // 2
        else:
            row = step - lag
        if (row < 0) | (row >= rows):
            task = taken(board_ptr)
        elif item < K * PARTS:
            task = _measure(x_ptr, alive_ptr, board_ptr, measured_ptr, rows, d, row, item // PARTS, item % PARTS,
                            K, MASKED, TILE, TILES, PARTS, KEEP)  # fmt: skip
        elif item == K * PARTS:
            task = _combine(weight_ptr, alive_ptr, board_ptr, measured_ptr, rows, stride_k, stride_row, row,
                            K, KP, MASKED, PARTS, PARTS_P)  # fmt: skip
        else:
            task = _write(x_ptr, alive_ptr, out_ptr, board_ptr, rows, d, row, item - K * PARTS - 1,
                          K, KP, MASKED, BLOCK)  # fmt: skip


def launch(x: Tensor, weights: Tensor, alive: Tensor | None, config: Config | None = None) -> Tensor:
    """Σ w_i softmax(x_i) / Σ w_i [rows, d] of ``x`` [k, rows, d], contiguous; ``weights`` [k, rows], ``alive`` [k]."""
    cut = config or Config()
    k, rows, d = x.shape
    padded = triton.next_power_of_2(k)
    tile = 32 * cut.warps * LANES.value * cut.depth
    parts = triton.cdiv(d, tile * cut.tiles)
    block = min(max(512, cut.held // padded), max(256, triton.next_power_of_2(d)))
    pieces = triton.cdiv(d, block)
    multiprocessors = torch.cuda.get_device_properties(x.device).multi_processor_count if x.is_cuda else 1
    programs = multiprocessors * cut.programs if x.is_cuda else 1
    items = k * parts + 1 + pieces
    lag = min(rows, int(cut.lead * programs / items) + 1)
    out = torch.empty((rows, d), dtype=x.dtype, device=x.device)
    mask = x if alive is None else alive.to(x.device).view(torch.uint8)
    with torch.cuda.device_of(x):
        _linear_pool[(min(programs, (rows + lag) * items),)](
            x, weights, mask, out, board(rows * (padded + k * parts), x.device), rows, d,
            weights.stride(0), weights.stride(1), lag, (rows + lag) * items,
            K=k, KP=padded, MASKED=alive is not None, TILE=tile, TILES=cut.tiles,
            PARTS=parts, PARTS_P=triton.next_power_of_2(parts), BLOCK=block, PIECES=pieces,
            KEEP=cut.keep, num_warps=cut.warps, maxnreg=cut.registers,
        )  # fmt: skip
    return out
