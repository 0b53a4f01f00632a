"""How independent the capabilities of a model are (specification 4.2, definition 4.1; ledger, D4.1).

Three answers, from the weakest to the one that tests the definition:

- the specification's score 1 − |cos| of magnitude signatures. These are all positive and grow with depth, so their
  cosine is near 1 whatever the capabilities, and the score near 0;
- the same score of what each layer changes, centred on a neutral corpus: capabilities that pull away from it in
  different directions score high;
- a test of association over a joint sample. Definition 4.1 speaks of P(M(x) ∈ C_i | M(x) ∈ C_j), and no input x is
  judged for both capabilities, so what varies here is M: ``outcomes`` draws models from which random parts are dropped
  and grades each on both capabilities. With items drawn independently given the model, the covariance of the two
  events is the covariance of the two accuracies over the draws. Every part is dropped independently of the others, so
  capabilities that lean on disjoint parts have independent accuracies: an association says that they share parts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import torch
from scipy.stats import PermutationMethod, pearsonr

from butterfly.analysis.activation import ActivationSignature
from butterfly.analysis.outcomes import Outcomes

RESAMPLES = 9999
"""Permutations of a test: the smallest p-value is 1/10,000."""


@dataclass(frozen=True, slots=True)
class Association:
    """How the accuracies on two capabilities go together over the models of a joint sample."""

    draws: int
    """Models in the sample."""
    correlation: float
    """Pearson's, of the two accuracies over the draws."""
    low: float
    high: float
    """Its 95 % interval, by Fisher's transformation."""
    p_value: float
    """Of no association, two-sided, by permuting the draws of one capability."""
    adjusted_p_value: float
    """After Holm's correction for all pairs."""
    probability: float
    """P(M(x_i) ∈ C_i) over draws and items."""
    conditional: float
    """P(M(x_i) ∈ C_i | M(x_j) ∈ C_j)."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two capabilities."""

    first: str
    second: str
    specified: float
    """1 − |cos| of magnitude signatures, the specification's score, in [0, 1]."""
    centred: float
    """1 − |cos| of change signatures, the neutral one taken off, in [0, 1]."""
    association: Association | None
    """None where an accuracy is the same in every draw, so that nothing can go together with it."""


def independence(
    signatures: Mapping[str, ActivationSignature],
    neutral: ActivationSignature,
    outcomes: Outcomes,
    seed: int = 0,
) -> list[Pair]:
    """Both scores and the test for every pair of capabilities, in the order of ``signatures``.

    Args:
        signatures: by capability.
        neutral: of items without a task, from ``neutral_items``.
        outcomes: the accuracy of each capability of ``signatures`` in every draw.
        seed: of the permutations of the test.
    """
    pairs = list(combinations(signatures, 2))
    tests = [association(outcomes.accuracy[first], outcomes.accuracy[second], seed) for first, second in pairs]
    known = [test for test in tests if test is not None]
    adjusted = iter(holm([test.p_value for test in known]))
    return [
        Pair(
            first,
            second,
            1 - abs(cosine(signatures[first].magnitude, signatures[second].magnitude)),
            1 - abs(centred_cosine(signatures[first].change, signatures[second].change, neutral.change)),
            None if test is None else _corrected(test, next(adjusted)),
        )
        for (first, second), test in zip(pairs, tests, strict=True)
    ]


def cosine(left: Sequence[float], right: Sequence[float]) -> float:
    """Cosine of two signatures, in [−1, 1]; 0 where one of them is 0."""
    a, b = (torch.tensor(list(each), dtype=torch.float64) for each in (left, right))
    return float(torch.nn.functional.cosine_similarity(a, b, dim=0))


def centred_cosine(left: Sequence[float], right: Sequence[float], neutral: Sequence[float]) -> float:
    """Cosine of two signatures after the neutral one is subtracted, in [−1, 1]."""
    return cosine(
        [a - c for a, c in zip(left, neutral, strict=True)], [b - c for b, c in zip(right, neutral, strict=True)]
    )


def association(left: Sequence[float], right: Sequence[float], seed: int) -> Association | None:
    """Whether two accuracies go together over at least 4 draws; None where one of them does not vary.

    The p-value is exact up to resampling: the draws are exchangeable, and under independence so is their pairing.
    """
    a, b = np.asarray(left, dtype=np.float64), np.asarray(right, dtype=np.float64)
    if len(a) < 4 or np.ptp(a) == 0 or np.ptp(b) == 0:
        return None
    permuted = PermutationMethod(n_resamples=RESAMPLES, rng=np.random.default_rng(seed))
    p_value = float(pearsonr(a, b, method=permuted).pvalue)
    correlation = pearsonr(a, b)
    interval = correlation.confidence_interval(0.95)
    return Association(
        len(a), float(correlation.statistic), float(interval.low), float(interval.high), p_value, p_value,
        float(a.mean()), float((a * b).mean() / b.mean()),
    )  # fmt: skip


def holm(p_values: Sequence[float]) -> list[float]:
    """p-values after Holm's step-down correction, which keeps the chance of any false rejection below the level.

    >>> holm([0.01, 0.04, 0.03])
    [0.03, 0.06, 0.06]
    """
    order = sorted(range(len(p_values)), key=lambda n: p_values[n])
    adjusted, least = [0.0] * len(p_values), 0.0
    for rank, n in enumerate(order):
        least = max(least, min(1.0, (len(p_values) - rank) * p_values[n]))
        adjusted[n] = least
    return adjusted


def _corrected(test: Association, adjusted: float) -> Association:
    return Association(
        test.draws, test.correlation, test.low, test.high, test.p_value, adjusted, test.probability, test.conditional
    )
