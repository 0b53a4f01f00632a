"""T7.1/internality: the pooled value stays coordinatewise within the range of the living workers."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract


@contract("T7.1/internality", "the pooled value is within the living workers' range in every coordinate")
def stays_within_the_workers_range(a: Algebra, outputs: Array, weights: Array, alive: Array) -> Truth:
    """Between the smallest and the largest of what the living say."""
    fused = a.pool(outputs, weights, alive)
    living = outputs[[i for i, lives in enumerate(alive) if lives]]
    return a.both(a.at_most(fused, a.largest(living, 0)), a.at_most(-fused, a.largest(-living, 0)))
