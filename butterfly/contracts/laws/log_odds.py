"""P-robust/log-odds: what one worker says moves the fused log-odds by its share of the weight, and without bound."""

import math

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain

# One of three goes from even odds to three to one: between two sure of opposite tokens, where the median follows it
# alone, or beside two that are sure of the other token, where a log-sum-exp follows that worker alone on y.
_SURE, _EVEN, _MORE = (
    [math.log(1 - 2.0**-20), math.log(2.0**-20)],
    [math.log(0.5)] * 2,
    [math.log(0.75), math.log(0.25)],
)
_ALL = {"weights": [1.0] * 3, "alive": [True] * 3, "worker": 0, "token": 0}
LISTENS = [
    (Domain.LOGITS, {**_ALL, "outputs": [_EVEN, *rest], "other": [_MORE, *rest]})
    for rest in ([_SURE, _SURE[::-1]], [_SURE[::-1]] * 2)
]


@contract(
    "P-robust/log-odds",
    "one worker moves the fused log-odds by at most its share of what it moves its own",
    {Domain.LOGITS},
    witnesses=LISTENS,
)
def log_odds_move_by_the_share(
    a: Algebra, outputs: Array, weights: Array, alive: Array, other: Array, worker: int, token: int
) -> Truth:
    """Of y against every other token; with ‖Δz‖ for how far its logits move, w_i·‖Δz‖ for any norm of differences.

    Softmax keeps differences of logits, so the log-odds of the fused distribution are those of the pooled value.
    """
    living = [i for i, lives in enumerate(alive) if lives]
    changed = a.put(outputs, (worker,), other[worker])
    before, after = a.pool(outputs, weights, alive), a.pool(changed, weights, alive)
    moved = a.abs(_against(after, token) - _against(before, token))
    own = a.abs(_against(other[worker], token) - _against(outputs[worker], token))
    total = a.sum(weights[living], 0)[..., None]
    return a.at_most(total * moved, weights[worker][..., None] * own)


def _against(logits: Array, token: int) -> Array:
    """The log-odds of a token against each."""
    return logits[..., token][..., None] - logits
