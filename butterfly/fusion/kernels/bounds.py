"""How far the fused functions may be from the exact probabilities, on either path (ledger N6).

The kernels differ from torch's softmax in three ways, and each is one term here: the exponential is 2^((x − m)·log₂e),
whose exponent has one more rounding than the bound of ``butterfly.fusion.rounding`` allows; the running maximum rescales
the sum; and 2^x is the accelerator's own, held to ``ELEMENTARY_ULPS`` like torch's and swept like it by ``benchmarks``.
"""

import torch
from torch import Tensor

from butterfly.fusion.log_pool import LogPool
from butterfly.fusion.rounding import accumulator, cast_error, enlarged, gamma, mean_bound, softmax_bound


def linear_pool_bound(logits: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
    """How far ``fused_linear_pool`` may be from the exact pool of the exact softmax [… , d], float64."""
    acc, rank = accumulator(logits.dtype), logits.ndim
    mask = _mask(logits, alive)
    wide = weights.reshape(weights.shape + (1,) * (rank - weights.ndim))
    z = torch.where(mask, logits.to(acc), 0.0)
    error = softmax_bound(z, _slack(z))
    living = torch.where(mask, wide.double(), 0.0)
    mean = mean_bound(z.softmax(-1) + error.to(acc), wide, mask)
    carried = enlarged((living * error).sum(0) / living.sum(0) + mean, 2 * logits.shape[0])
    # The mean's bound is proportional to the probabilities, so one more cast covers the fused value itself.
    pooled = (living * (z.double().softmax(-1) + error)).sum(0) / living.sum(0)
    return enlarged(carried + cast_error(pooled + carried, acc, logits.dtype), 8)


def log_pool_bound(logits: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
    """How far ``fused_log_pool`` may be from the softmax of the exact pooled logits [… , d], float64."""
    acc = accumulator(logits.dtype)
    z = torch.where(_mask(logits, alive), logits.to(acc), 0.0)
    pool = LogPool(validate=False)
    pooled = pool(z, weights, alive)
    error = softmax_bound(pooled, 2 * pool.rounding_bound(z, weights, alive) + _slack(pooled))
    return enlarged(error + cast_error(pooled.double().softmax(-1) + error, acc, logits.dtype), 8)


def _slack(logits: Tensor) -> Tensor:
    """What the kernels' own roundings amount to, as an error of the logits [… , d], float64.

    Exponents: one rounding more of the gap to the largest. Sums: d additions, and each number is rescaled to a new
    maximum at most four times (twice within a task, then over its threads and over the tasks of a row), at most 12
    roundings each.
    """
    wide = logits.double()
    gap = wide.amax(-1, keepdim=True) - wide
    return gamma(1, logits.dtype) * gap + gamma(logits.shape[-1] + 64, logits.dtype)


def _mask(logits: Tensor, alive: Tensor | None) -> Tensor:
    k = logits.shape[0]
    mask = torch.ones(k, dtype=torch.bool, device=logits.device) if alive is None else alive
    return mask.reshape(k, *[1] * (logits.ndim - 1))
