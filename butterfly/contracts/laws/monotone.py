"""P-mono: better individual outputs give a better fusion, for three meanings of better."""

import math
from typing import Any

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import COORDINATEWISE, VOCABULARY, contract
from butterfly.fusion import Domain


@contract("P-mono/coordinate", "if workers' outputs rise, the pooled value does not fall", COORDINATEWISE)
def rises_with_every_worker(a: Algebra, outputs: Array, weights: Array, alive: Array, rise: Array) -> Truth:
    """Any coordinates of any workers rise by any amounts."""
    return a.at_most(a.pool(outputs, weights, alive), a.pool(outputs + rise, weights, alive))


# A worker moves probability to y and so is less sure of another token. Confidence weights then favour the other worker.
LESS_SURE = {
    "outputs": [[0.3125, 0.625, 0.0625], [0.0, 0.5625, 0.4375]], "weights": [1.0, 1.0], "alive": [True, True],
    "rise": [[0.0] * 3] * 2, "share": 0.25, "worker": 0, "token": 0,
}  # fmt: skip


@contract(
    "P-mono/score",
    "order (a): if one worker's score of y rises alone, the fused y does not fall",
    witnesses=[(Domain.PROBABILITIES, LESS_SURE)],
)
def rises_with_a_score(
    a: Algebra, outputs: Array, weights: Array, alive: Array, rise: Array, share: Array, worker: int, token: int
) -> Truth:
    """A score is a logit. On probabilities a rising logit of y moves p to (1 − t)·p + t·e_y for some t in [0, 1]."""
    own = outputs[worker]
    if a.domain is Domain.PROBABILITIES:
        risen = a.put((a.number(1) - share) * own, (..., token), (a.number(1) - share) * own[..., token] + share)
    else:
        risen = a.put(own, (..., token), own[..., token] + rise[worker][..., token])
    before, after = a.pool(outputs, weights, alive), a.pool(a.put(outputs, (worker,), risen), weights, alive)
    if a.domain is Domain.REALS:
        return a.at_most(before[..., token], after[..., token])
    return a.at_most(a.distribution(before)[..., token], a.distribution(after)[..., token])


def _falls(before: tuple[int, ...], after: tuple[int, ...], beside: tuple[int, ...]) -> tuple[Domain, dict[str, Any]]:
    """Worker 1 goes from ``before`` to ``after``, counts that are normalised, beside a worker that stays."""
    old, new, still = ([math.log(n / sum(counts)) for n in counts] for counts in (before, after, beside))
    case = {"outputs": [old, still], "other": [new, still], "weights": [1.0, 1.0], "alive": [True, True]}
    return Domain.LOGITS, {**case, "worker": 0, "token": 0}


WITNESSES = [
    # Weighting by the largest probability: y rises from 0 to 1/8 at worker 1, the fused y falls.
    (
        Domain.PROBABILITIES,
        {
            "outputs": [[0.0, 0.5, 0.5], [1.0, 0.0, 0.0]],
            "other": [[0.125, 0.0, 0.875], [1.0, 0.0, 0.0]],
            "weights": [1.0, 1.0],
            "alive": [True, True],
            "worker": 0,
            "token": 0,
        },
    ),
    # The log pool: y rises from 64/441 to 81/441, the fused y falls from 26/61 to 3/11.
    _falls((64, 16, 361), (81, 324, 36), (169, 256, 16)),
    # The log-sum-exp pool with β = 2; with β = 1 it is the linear pool of the probabilities, and monotone.
    _falls((3, 1, 3), (6, 7, 1), (8, 1, 10)),
    # The smooth median.
    _falls((7, 12, 1), (9, 7, 9), (7, 1, 11)),
]


@contract(
    "P-mono/probability",
    "order (b): if one worker's probability of y rises, the fused y does not fall, whatever its rest does",
    VOCABULARY,
    witnesses=WITNESSES,
)
def rises_with_a_probability(
    a: Algebra, outputs: Array, weights: Array, alive: Array, other: Array, worker: int, token: int
) -> Truth:
    """Compares two outputs of a worker, of which the second gives y at least as much."""
    changed = a.put(outputs, (worker,), other[worker])
    before, after = a.pool(outputs, weights, alive), a.pool(changed, weights, alive)
    was, becomes = _probability(a, outputs[worker], token), _probability(a, other[worker], token)
    return a.implies(
        a.at_most(was, becomes), a.at_most(a.distribution(before)[..., token], a.distribution(after)[..., token])
    )


def _probability(a: Algebra, output: Array, token: int) -> Array:
    if a.domain is Domain.PROBABILITIES:
        return output[..., token]
    odds = a.exp(output - a.largest(output, -1)[..., None])
    return odds[..., token] / a.sum(odds, -1)
