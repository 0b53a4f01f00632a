"""Blocks of rows, the shares of the workers alive, and their weighted sum."""

from collections.abc import Iterator
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn.functional import embedding_bag

# Shapes: k workers, a of them alive, R rows of a block, d numbers a row.

HELD = 1 << 18
"""Numbers of a block for each thread: in float32 as much as a core's own cache holds."""
LONGEST = 4096
"""Numbers of a row that are summed as one bag, at most, where the row can be cut evenly."""


class Living:
    """The workers alive among k, and their shares of the weight."""

    def __init__(self, weights: Tensor, alive: Tensor | None) -> None:
        """``weights`` [k, rows] and ``alive`` [k]."""
        self.everybody = alive is None or bool(alive.all())
        self.index: list[int] = list(range(len(weights)))
        if alive is not None and not self.everybody:
            self.index = alive.nonzero().flatten().tolist()
            weights = weights[alive]
        wide = weights.float()
        self.weights: Tensor = wide
        """[a, rows] float32."""
        self.shares: Tensor = (wide / wide.sum(0)).t().contiguous()
        """[rows, a] float32, summing to one."""

    def widen(self, outputs: Tensor, rows: slice, buffer: Tensor) -> None:
        """Write those rows of ``outputs`` [k, rows, d] in ``buffer`` [a, R, d]."""
        if self.everybody:
            buffer.copy_(outputs[:, rows])
            return
        for place, worker in enumerate(self.index):
            buffer[place].copy_(outputs[worker, rows])


def blocks(rows: int, numbers: int) -> Iterator[slice]:
    """Slices of the rows, each with at most ``HELD`` numbers a thread of ``numbers`` a row, or with one row."""
    step = max(1, HELD * torch.get_num_threads() // numbers)
    for start in range(0, rows, step):
        yield slice(start, min(rows, start + step))


def buffer_for(workers: int, rows: int, d: int) -> Tensor:
    """Room for the largest block [a, R, d] float32."""
    step = max(1, HELD * torch.get_num_threads() // (workers * d))
    return torch.empty(workers, min(rows, step), d)


def mix(values: Tensor, shares: Tensor, out: Tensor) -> None:
    """Σ share_i x_i of ``values`` [a, R, d] and ``shares`` [R, a] into ``out`` [R, d], float32."""
    if len(shares) == 1:
        torch.mv(values[:, 0].t(), shares[0], out=out[0])
    else:
        torch.bmm(shares[:, None], values.transpose(0, 1), out=out[:, None])


def mix_once(outputs: Tensor, living: Living) -> Tensor:
    """Σ share_i x_i [rows, d] of ``outputs`` [k, rows, d], contiguous float32 or bfloat16, in one read of each.

    An embedding bag is such a sum: it is kept in registers in float32 and rounded once. Its weights must be of the
    outputs' dtype, so a share goes in as a sum of three bfloat16 numbers, which hold all its bits. Small parts first:
    then the rounding of the sum is that of a sum of the shares.
    """
    _, rows, d = outputs.shape
    piece = _piece(d)
    pieces = d // piece
    shares, count = living.shares, len(living.index)
    workers = torch.tensor(living.index) * (rows * pieces)
    if outputs.dtype is torch.bfloat16:
        first = shares.bfloat16()
        second = (shares - first.float()).bfloat16()
        third = (shares - first.float() - second.float()).bfloat16()
        shares = torch.cat([third, second, first], 1)
        workers, count = workers.repeat(3), 3 * count
    places = (torch.arange(rows * pieces)[:, None] + workers).reshape(-1, count)
    each = shares[:, None].expand(rows, pieces, count).reshape(-1, count)
    bags = embedding_bag(places, outputs.view(-1, piece), mode="sum", per_sample_weights=each)
    return bags.view(rows, d)


@lru_cache(maxsize=64)
def _piece(d: int) -> int:
    """The largest divisor of ``d`` that is at most ``LONGEST``; ``d`` where that is small."""
    best = next(size for size in range(min(d, LONGEST), 0, -1) if d % size == 0)
    return best if best >= 256 else d
