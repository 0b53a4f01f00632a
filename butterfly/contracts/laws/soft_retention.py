"""T7.2/soft and T7.2/logloss: the fused probability of the right token, under weights that do not depend on it."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain


@contract("T7.2/soft", "fused accuracy = w_i α_i + (1 − w_i)·(accuracy of the others)", {Domain.PROBABILITIES})
def retention_is_exact(a: Algebra, outputs: Array, weights: Array, alive: Array, worker: int, token: int) -> Truth:
    """Accuracy is the probability of the right token; ``worker`` against the others renormalised, if there are any."""
    others = [lives and i != worker for i, lives in enumerate(alive)]
    if not any(others):
        return a.both()
    rest = [i for i, counts in enumerate(others) if counts]
    fused = a.pool(outputs, weights, alive)[..., token]
    total = a.sum(weights[rest], 0)
    # Multiplied out, so that others of no weight need no ensemble: total · ensemble is then 0.
    ensemble = a.sum(a.stack([weights[i] * outputs[i][..., token] for i in rest]), 0)
    whole = total + weights[worker]
    return a.equal(whole * fused, weights[worker] * outputs[worker][..., token] + ensemble)


@contract("T7.2/logloss", "−log F(y) ≤ Σ w_i·(−log M_i(y))", {Domain.PROBABILITIES})
def log_loss_is_at_most_the_mean(
    a: Algebra, outputs: Array, weights: Array, alive: Array, rise: Array, token: int
) -> Truth:
    """Jensen, of any distributions that give y something: each output moves towards y by a share above 0 of its own."""
    living = [i for i, lives in enumerate(alive) if lives]
    share = a.number(1) / (a.number(1) + a.number(2.0**10) * rise[..., token])
    kept = (a.number(1) - share)[..., None] * outputs
    moved = a.put(kept, (..., token), kept[..., token] + share)
    mean = a.sum(weights[living] * a.log(moved[living][..., token]), 0)
    fused = a.pool(moved, weights, alive)[..., token]
    return a.at_most(mean, a.sum(weights[living], 0) * a.log(fused))
