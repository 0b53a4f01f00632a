"""P-robust/distribution: the fusion of distributions is a distribution, after softmax where the pool takes logits."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import VOCABULARY, contract


@contract("P-robust/distribution", "the fused probabilities are non-negative and sum to one", VOCABULARY)
def stays_a_distribution(a: Algebra, outputs: Array, weights: Array, alive: Array) -> Truth:
    """Each worker outputs a distribution, and any of them survive."""
    fused = a.distribution(a.pool(outputs, weights, alive))
    return a.both(a.at_most(a.number(0), fused), a.equal(a.sum(fused, -1), a.number(1)))
