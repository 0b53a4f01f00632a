"""The pools of a fused model by ``butterfly.fusion.kernels``: kernels on an accelerator, blocks in cache on the CPU."""

from collections.abc import Callable

from torch import Tensor

from butterfly.fusion import AnyPool, LatentMean, LinearPool, LogPool, LogSumExpPool, NonFinite, SmoothMedian
from butterfly.fusion.kernels import fused_linear_pool, latent_mean, log_sum_exp, smooth_median

Quick = Callable[[Tensor, Tensor, Tensor | None], Tensor]
"""Outputs [k, M, d], weights [k, M] and, where a worker has failed, ``alive`` [k] bool → the pooled value [M, d]."""


def quick(pool: AnyPool) -> Quick | None:
    """What gives the same numbers as ``pool`` within its bound; None for a pool that looks at values, or of the
    caller's own class.

    Of ``LinearPool`` it takes logits and gives probabilities. Of ``LogPool`` it takes logits as they are: the constant
    that log-softmax would take from them falls out again under the softmax that follows.
    """
    if pool.validate or pool.nonfinite is not NonFinite.REJECT:
        return None
    kind = type(pool)
    if kind is LinearPool:
        return fused_linear_pool
    if kind in (LatentMean, LogPool):
        return latent_mean
    if isinstance(pool, LogSumExpPool) and kind is LogSumExpPool:
        beta = pool.beta
        return lambda outputs, weights, alive: log_sum_exp(outputs, weights, alive, beta)
    if isinstance(pool, SmoothMedian) and kind is SmoothMedian:
        delta = pool.delta
        return lambda outputs, weights, alive: smooth_median(outputs, weights, alive, delta)
    return None
