"""Operators that fuse what several workers say, and the weights they are fused with. Needs torch alone.

A pool is a commutative monoid (``lift``, ``merge``, ``finish``, an empty state), so any order of arrival, any grouping
and any surviving subset give the same fusion. Weights are a separate part: any weighting goes with any pool.
"""

from butterfly.fusion.latent_mean import LatentMean
from butterfly.fusion.linear_pool import LinearPool
from butterfly.fusion.pool import Pool, State
from butterfly.fusion.weights import FixedWeights, Gate, Weighting

__all__ = ["FixedWeights", "Gate", "LatentMean", "LinearPool", "Pool", "State", "Weighting"]
