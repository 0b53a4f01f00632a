"""T7.1/internality: the pooled value stays coordinatewise within the range of the surviving workers."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract


@contract("T7.1/internality", "the pooled value is within the surviving workers' range in every coordinate")
def stays_within_the_workers_range(a: Algebra, outputs: Array, weights: Array, alive: Array) -> Truth:
    """Between the smallest and the largest output of the surviving workers."""
    fused = a.pool(outputs, weights, alive)
    survivors = outputs[[i for i, survives in enumerate(alive) if survives]]
    return a.both(a.at_most(fused, a.largest(survivors, 0)), a.at_most(-fused, a.largest(-survivors, 0)))
