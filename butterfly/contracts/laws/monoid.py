"""N1: a pool is a commutative monoid. So the order and grouping of workers do not matter, and the state stays small."""

from functools import reduce

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract


@contract("N1/monoid", "merge is associative and commutative, and empty is its unit", monoid=True)
def is_a_commutative_monoid(a: Algebra, outputs: Array, weights: Array, alive: Array) -> Truth:
    """Splits the surviving workers into three states, and compares the fusions of their merges."""
    lifted = [a.lift(weights[i], outputs[i]) for i, survives in enumerate(alive) if survives]
    cut = max(1, len(lifted) // 2)
    first, second = reduce(a.merge, lifted[:cut]), reduce(a.merge, lifted[cut:], a.empty(outputs[0]))
    third = lifted[0]
    whole = a.merge(a.merge(first, second), third)
    return a.both(
        a.equal(a.finish(whole), a.finish(a.merge(first, a.merge(second, third)))),
        a.equal(a.finish(whole), a.finish(a.merge(third, a.merge(second, first)))),
        a.equal(a.finish(a.merge(a.empty(outputs[0]), whole)), a.finish(whole)),
        a.equal(a.finish(a.merge(whole, a.empty(outputs[0]))), a.finish(whole)),
    )


@contract("N1/fold", "the batched form is the fold of the surviving workers", monoid=True)
def batched_is_the_fold(a: Algebra, outputs: Array, weights: Array, alive: Array) -> Truth:
    """In any order of arrival: here backwards, from the empty state."""
    lifted = [a.lift(weights[i], outputs[i]) for i, survives in enumerate(alive) if survives]
    folded = reduce(a.merge, reversed(lifted), a.empty(outputs[0]))
    return a.equal(a.pool(outputs, weights, alive), a.finish(folded))


@contract("N1/size", "the state is no larger for more workers", monoid=True)
def state_size_is_constant(a: Algebra, worker: int) -> Truth:
    """Compares how many numbers are in the state of one worker and of many."""
    return a.equal(a.number(a.state_size(1)), a.number(a.state_size(worker + 2)))


@contract("N1/permutation", "permuted workers give the same fusion")
def order_does_not_matter(a: Algebra, outputs: Array, weights: Array, alive: Array, order: list[int]) -> Truth:
    """Outputs, weights and ``alive`` are permuted together."""
    return a.equal(a.pool(outputs, weights, alive), a.pool(outputs[order], weights[order], alive[order]))


@contract("N1/idempotence", "if all surviving workers output x, the fusion is x")
def fusion_is_idempotent(a: Algebra, outputs: Array, weights: Array, alive: Array, worker: int) -> Truth:
    """Every worker has the output of ``worker``."""
    repeated = a.stack([outputs[worker] for _ in range(len(weights))])
    return a.equal(a.pool(repeated, weights, alive), outputs[worker])


@contract("N1/positions", "positions of a batch are fused independently of each other")
def positions_do_not_mix(a: Algebra, outputs: Array, weights: Array, alive: Array, other: Array) -> Truth:
    """One call on two positions, the second with all weights doubled, against one call for each."""
    workers = range(len(weights))
    stacked = a.stack([a.stack([outputs[i], other[i]]) for i in workers])
    counted = a.stack([a.stack([weights[i], a.number(2) * weights[i]]) for i in workers])
    together = a.pool(stacked, counted, alive)
    return a.both(
        a.equal(together[0], a.pool(outputs, weights, alive)), a.equal(together[1], a.pool(other, weights, alive))
    )
