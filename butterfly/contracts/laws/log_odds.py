"""P-robust/log-odds: one worker moves the fused log-odds by at most its weight share of what it moves its own.

No number bounds that, since a worker may move its own log-odds by any amount.
"""

import math

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain

# One of three workers goes from even odds to three to one. Beside two that are sure of opposite tokens, the smooth
# median follows it alone. Beside two that are sure of the other token, a log-sum-exp follows it alone on y.
_SURE, _EVEN, _MORE = (
    [math.log(1 - 2.0**-20), math.log(2.0**-20)],
    [math.log(0.5)] * 2,
    [math.log(0.75), math.log(0.25)],
)
_ALL = {"weights": [1.0] * 3, "alive": [True] * 3, "worker": 0, "token": 0}
OTHER_POOLS = [
    (Domain.LOGITS, {**_ALL, "outputs": [_EVEN, *rest], "other": [_MORE, *rest]})
    for rest in ([_SURE, _SURE[::-1]], [_SURE[::-1]] * 2)
]


@contract(
    "P-robust/log-odds",
    "one worker moves the fused log-odds by at most its share of what it moves its own",
    {Domain.LOGITS},
    witnesses=OTHER_POOLS,
)
def log_odds_move_by_the_share(
    a: Algebra, outputs: Array, weights: Array, alive: Array, other: Array, worker: int, token: int
) -> Truth:
    """Log-odds of y against every token.

    If differences of the worker's logits move by ‖Δz‖, in any norm, the fused ones move by at most w_i·‖Δz‖.

    Softmax keeps differences of logits, so the log-odds of the fused distribution are those of the pooled value.
    """
    survivors = [i for i, survives in enumerate(alive) if survives]
    changed = a.put(outputs, (worker,), other[worker])
    before, after = a.pool(outputs, weights, alive), a.pool(changed, weights, alive)
    moved = a.abs(_against(after, token) - _against(before, token))
    own = a.abs(_against(other[worker], token) - _against(outputs[worker], token))
    total = a.sum(weights[survivors], 0)[..., None]
    return a.at_most(total * moved, weights[worker][..., None] * own)


def _against(logits: Array, token: int) -> Array:
    """The log-odds of a token against each token."""
    return logits[..., token][..., None] - logits
