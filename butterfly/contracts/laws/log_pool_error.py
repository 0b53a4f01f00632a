"""T7.1/log: the log pool's error in nats: KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, with Z ≤ 1."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain


@contract("T7.1/log", "KL(M‖F) = Σ w_i KL(M‖M_i) + log Z, Z ≤ 1", {Domain.LOGITS})
def kl_is_the_weighted_mean_less_something(
    a: Algebra, outputs: Array, weights: Array, alive: Array, model: Array
) -> Truth:
    """Z = Σ_y Π_i M_i(y)^{w_i}, at most 1 by Hölder; weights are renormalised over the survivors."""
    survivors = [i for i, survives in enumerate(alive) if survives]
    share = weights / a.sum(weights[survivors], 0)
    log_probabilities = {i: _log_softmax(a, outputs[i]) for i in survivors}
    base = _log_softmax(a, model)
    probability = a.exp(base)
    fused = _log_softmax(a, a.pool(outputs, weights, alive))
    error = a.sum(probability * (base - fused), -1)
    each = a.stack([share[i] * a.sum(probability * (base - log_probabilities[i]), -1) for i in survivors])
    mixed = a.sum(a.stack([share[i][..., None] * log_probabilities[i] for i in survivors]), 0)
    log_z = a.log(a.sum(a.exp(mixed), -1))
    return a.both(a.equal(error, a.sum(each, 0) + log_z), a.at_most(log_z, a.number(0)))


def _log_softmax(a: Algebra, logits: Array) -> Array:
    moved = logits - a.largest(logits, -1)[..., None]
    return moved - a.log(a.sum(a.exp(moved), -1))[..., None]
