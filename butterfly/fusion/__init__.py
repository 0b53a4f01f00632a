"""Operators that fuse the outputs of several workers, and their weights. It needs only torch.

A pool is a commutative monoid (``lift``, ``merge``, ``finish``, an empty state), so any order of arrival, any grouping
and any surviving subset give the same fusion. Weights are a separate part: any weighting goes with any pool.
"""

from butterfly.fusion.domain import Domain, NonFinite, StateForm
from butterfly.fusion.latent_mean import LatentMean
from butterfly.fusion.linear_pool import LinearPool
from butterfly.fusion.log_pool import LogPool
from butterfly.fusion.log_sum_exp_pool import LogSumExpPool
from butterfly.fusion.pool import AnyPool, Pool
from butterfly.fusion.smooth_median import SmoothMedian
from butterfly.fusion.weights import ConfidenceWeights, FixedWeights, Gate, Weighting

__all__ = [
    "AnyPool",
    "ConfidenceWeights",
    "Domain",
    "FixedWeights",
    "Gate",
    "LatentMean",
    "LinearPool",
    "LogPool",
    "LogSumExpPool",
    "NonFinite",
    "Pool",
    "SmoothMedian",
    "StateForm",
    "Weighting",
]
