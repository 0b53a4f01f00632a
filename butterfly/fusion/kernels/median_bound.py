"""How far the solved smooth median may be from the exact root, on either device (ledger N3)."""

import torch
from torch import Tensor

from butterfly.fusion.rounding import ELEMENTARY_ULPS, accumulator, cast_error, enlarged, gamma, unit

FARTHEST = 1e18
"""The largest spread over δ up to which the kernel, which computes in float32, tells values apart."""


def still(dtype: torch.dtype) -> float:
    """How far from the root Newton's method may stop for outputs of ``dtype``, in shares of their spread and δ.

    A 16-bit input is itself known to a share of 2⁻⁹ or 2⁻¹² alone.
    """
    return 2.0**-14 if dtype.itemsize == 2 else 2.0**-21


def smooth_median_bound(outputs: Tensor, weights: Tensor, alive: Tensor | None = None, delta: float = 1.0) -> Tensor:
    """How far ``smooth_median`` may be from the exact root [… , d], float64.

    What a term lacks of ±1 is computed with a relative error, and is at most √(1 + t²) times the term's slope. So the
    residual's error, divided by its slope, is at most that relative error of √(δ² + (u − x_i)²), of which the largest
    is below δ plus the spread of the values. The formula as it is written is used where the slope is at least a quarter
    of the whole weight over that length, so its rounding is four times as much at most. To that come what Newton's
    method stops at and the cast of the root.
    """
    k, dtype, acc = outputs.shape[0], outputs.dtype, accumulator(outputs.dtype)
    wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
    mask = torch.ones(k, dtype=torch.bool, device=outputs.device) if alive is None else alive
    counts = mask.reshape(k, *[1] * (outputs.ndim - 1)) & (wide > 0)
    values = outputs.double()
    low = torch.where(counts, values, torch.inf).amin(0)
    high = torch.where(counts, values, -torch.inf).amax(0)
    size = torch.maximum(low.abs(), high.abs())
    spread = high - low
    error = gamma(4 * (k + 2 * ELEMENTARY_ULPS + 16), acc) * (spread + delta) + 4 * unit(acc) * size
    if dtype.itemsize == 2:
        error = error + still(dtype) * (spread + delta)
    if dtype.itemsize < 8:
        error = torch.where(spread <= FARTHEST * delta, error, torch.inf)
    return enlarged(error + cast_error(size + error, acc, dtype), 2 * k + 16)
