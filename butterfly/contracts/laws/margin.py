"""T7.2/margin: if the margins of the correct workers outweigh the others, the fused answer is correct."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain


@contract("T7.2/margin", "if Σ_A w_i m_i > Σ_rest w_j, the fused argmax is the correct token", {Domain.PROBABILITIES})
def margins_certify(a: Algebra, outputs: Array, weights: Array, alive: Array, token: int) -> Truth:
    """m_i is the lead of y over every other token at worker i. A is each prefix of the surviving workers.

    Workers outside A count with the worst margin, −1. The conclusion: y has the largest fused probability.
    """
    survivors = [i for i, survives in enumerate(alive) if survives]
    fused = a.pool(outputs, weights, alive)
    right = a.below(a.number(0), _margin(a, fused, token))
    lead = a.stack([_margin(a, outputs[i], token) for i in survivors])
    claims = []
    for cut in range(1, len(survivors) + 1):
        ahead = a.sum(weights[survivors[:cut]] * lead[:cut], 0)
        behind = a.sum(weights[survivors[cut:]], 0) if cut < len(survivors) else a.number(0)
        claims.append(a.implies(a.below(behind, ahead), right))
    return a.both(*claims)


def _margin(a: Algebra, probabilities: Array, token: int) -> Array:
    rivals = a.put(probabilities, (..., token), probabilities[..., token] - a.number(2))
    return probabilities[..., token] - a.largest(rivals, -1)
