"""T7.1: how far the fusion is from the base model, in the forms that hold. Distances are L1 over the coordinates."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract


def _distance(a: Algebra, left: Array, right: Array) -> Array:
    return a.sum(a.abs(left - right), -1)


def _survivors(alive: Array) -> list[int]:
    return [i for i, survives in enumerate(alive) if survives]


@contract("T7.1/range", "‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers")
def error_is_at_most_the_sum(a: Algebra, outputs: Array, weights: Array, alive: Array, model: Array) -> Truth:
    """Follows from internality: the fusion is within the range of the workers."""
    fused = a.pool(outputs, weights, alive)
    errors = a.stack([_distance(a, model, outputs[i]) for i in _survivors(alive)])
    return a.at_most(_distance(a, model, fused), a.sum(errors, 0))


@contract("T7.1/optimal", "‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker")
def error_with_a_good_optimum(
    a: Algebra, outputs: Array, weights: Array, alive: Array, model: Array, other: Array, worker: int
) -> Truth:
    """F_opt is any output that is at most as far from M as ``worker`` is."""
    fused, best = a.pool(outputs, weights, alive), other[worker]
    errors = a.stack([_distance(a, model, outputs[i]) for i in _survivors(alive)])
    return a.implies(
        a.at_most(_distance(a, model, best), _distance(a, model, outputs[worker])),
        a.at_most(_distance(a, model, fused), a.sum(errors, 0) + _distance(a, fused, best)),
    )


@contract("T7.1/affine", "‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²")
def error_is_at_most_the_weighted_mean(a: Algebra, outputs: Array, weights: Array, alive: Array, model: Array) -> Truth:
    """Weights are renormalised over the survivors. The second sum is the gain from diversity (Krogh, Vedelsby 1995)."""
    survivors = _survivors(alive)
    fused = a.pool(outputs, weights, alive)
    total = a.sum(weights[survivors], 0)
    bound = a.sum(a.stack([weights[i] * _distance(a, model, outputs[i]) for i in survivors]), 0)
    off, far = model - fused, a.stack([model - outputs[i] for i in survivors])
    gaps = a.stack([outputs[i] - fused for i in survivors])
    share = weights[survivors]
    kept = a.sum(share * (a.sum(far * far, -1) - a.sum(gaps * gaps, -1)), 0)
    return a.both(a.at_most(total * _distance(a, model, fused), bound), a.equal(total * a.sum(off * off, -1), kept))
