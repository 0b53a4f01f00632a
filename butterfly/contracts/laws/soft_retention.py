"""T7.2/soft and T7.2/logloss: the fused probability of the right token, under weights that do not depend on it."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain


@contract("T7.2/soft", "fused accuracy = w_i α_i + (1 − w_i)·(accuracy of the others)", {Domain.PROBABILITIES})
def retention_is_exact(a: Algebra, outputs: Array, weights: Array, alive: Array, worker: int, token: int) -> Truth:
    """Accuracy is the probability of the right token. Compares ``worker`` with the other workers, renormalised."""
    others = [survives and i != worker for i, survives in enumerate(alive)]
    if not any(others):
        return a.both()
    rest = [i for i, counts in enumerate(others) if counts]
    fused = a.pool(outputs, weights, alive)[..., token]
    total = a.sum(weights[rest], 0)
    # Multiplied by the total weight of the others, so that it also holds if that is 0.
    ensemble = a.sum(a.stack([weights[i] * outputs[i][..., token] for i in rest]), 0)
    whole = total + weights[worker]
    return a.equal(whole * fused, weights[worker] * outputs[worker][..., token] + ensemble)


@contract("T7.2/logloss", "−log F(y) ≤ Σ w_i·(−log M_i(y))", {Domain.PROBABILITIES})
def log_loss_is_at_most_the_mean(
    a: Algebra, outputs: Array, weights: Array, alive: Array, rise: Array, token: int
) -> Truth:
    """Jensen's inequality. Each output first moves towards y by a positive share, so that log M_i(y) is finite."""
    survivors = [i for i, survives in enumerate(alive) if survives]
    share = a.number(1) / (a.number(1) + a.number(2.0**10) * rise[..., token])
    kept = (a.number(1) - share)[..., None] * outputs
    moved = a.put(kept, (..., token), kept[..., token] + share)
    mean = a.sum(weights[survivors] * a.log(moved[survivors][..., token]), 0)
    fused = a.pool(moved, weights, alive)[..., token]
    return a.at_most(mean, a.sum(weights[survivors], 0) * a.log(fused))
