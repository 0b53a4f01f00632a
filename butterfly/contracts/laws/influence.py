"""P-robust/lying: Byzantine workers, which output any finite numbers, move the fusion by at most a fixed bound.

On probabilities the bound is the linear pool's: in total variation, the share of the weight that is Byzantine. On other
domains each operator states its bound. An operator that states infinity is checked against ``LARGEST``.
"""

import math

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain

LARGEST = 2.0**20


ALL = {"weights": [1.0, 1.0, 1.0], "alive": [True, True, True], "lying": [0]}
ZEROS, EVEN, LOW = [[0.0], [0.0], [0.0]], [[math.log(0.5)] * 2] * 3, [[0.0, -1e30]] * 3
# One of three workers is Byzantine: its output is 1e30, or it takes all probability from a token, or it gives some to
# a token to which no other worker does.
BYZANTINE_CASES = [
    (Domain.REALS, {**ALL, "outputs": ZEROS, "other": [[1e30], [0.0], [0.0]]}),
    (Domain.LOGITS, {**ALL, "outputs": EVEN, "other": [[-1e30, 0.0], *EVEN[1:]]}),
    (Domain.LOGITS, {**ALL, "outputs": LOW, "other": [[math.log(0.5)] * 2, *LOW[1:]]}),
]


@contract(
    "P-robust/lying",
    "a Byzantine minority moves the fusion by at most its share (probabilities) or the stated influence",
    witnesses=BYZANTINE_CASES,
)
def lying_workers_are_bounded(
    a: Algebra, outputs: Array, weights: Array, alive: Array, other: Array, lying: list[int]
) -> Truth:
    """Less than half of the weight is Byzantine. Off the simplex the bound is on the distance from the honest range."""
    mixed = a.stack([other[i] if i in lying else outputs[i] for i in range(len(weights))])
    fused = a.pool(mixed, weights, alive)
    if a.domain is Domain.PROBABILITIES:
        honest = a.pool(outputs, weights, alive)
        share = a.sum(weights[lying], 0) / a.sum(weights[[i for i, survives in enumerate(alive) if survives]], 0)
        return a.at_most(a.sum(a.abs(fused - honest), -1), share + share)
    bound = a.influence(weights, alive, lying, LARGEST)
    honest = outputs[[i for i, survives in enumerate(alive) if survives and i not in lying]]
    return a.both(a.at_most(fused, a.largest(honest, 0) + bound), a.at_most(-fused, a.largest(-honest, 0) + bound))
