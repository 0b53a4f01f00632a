"""T7.2/margin: where the right workers' margins outweigh the rest, the fused answer is right."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain


@contract("T7.2/margin", "Σ_A w_i m_i > Σ_rest w_j: the fused argmax is the right token", {Domain.PROBABILITIES})
def margins_certify(a: Algebra, outputs: Array, weights: Array, alive: Array, token: int) -> Truth:
    """m_i is how far y leads every rival at worker i; A is in turn each prefix of the living workers.

    Workers outside A count with the worst margin, −1. The conclusion is that y leads the fused distribution.
    """
    living = [i for i, lives in enumerate(alive) if lives]
    fused = a.pool(outputs, weights, alive)
    right = a.below(a.number(0), _margin(a, fused, token))
    lead = a.stack([_margin(a, outputs[i], token) for i in living])
    claims = []
    for cut in range(1, len(living) + 1):
        ahead = a.sum(weights[living[:cut]] * lead[:cut], 0)
        behind = a.sum(weights[living[cut:]], 0) if cut < len(living) else a.number(0)
        claims.append(a.implies(a.below(behind, ahead), right))
    return a.both(*claims)


def _margin(a: Algebra, probabilities: Array, token: int) -> Array:
    rivals = a.put(probabilities, (..., token), probabilities[..., token] - a.number(2))
    return probabilities[..., token] - a.largest(rivals, -1)
