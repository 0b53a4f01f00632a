"""Confidence intervals of accuracies and of the ratio of two accuracies on the same items."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm

from butterfly.certify.exact_statistics import clopper_pearson

CONFIDENCE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """A point estimate and the two ends of its ``CONFIDENCE`` interval."""

    value: float
    low: float
    high: float


def accuracy(right: NDArray[np.bool_]) -> Interval:
    """The share of right answers, with Clopper and Pearson's exact interval; ``right`` [n], n > 0."""
    low, high = clopper_pearson(int(right.sum()), len(right), CONFIDENCE)
    return Interval(float(right.mean()), float(low), float(high))


def retention(right: NDArray[np.bool_], base: NDArray[np.bool_]) -> Interval | None:
    """How much of the base's accuracy a model keeps on the same items, as a ratio, with Bonett and Price's interval.

    Bonett and Price (2006), "Confidence intervals for a ratio of binomial proportions based on paired data", combine
    two Wilson intervals whose critical value is adjusted for the pairing; it does not collapse when no pair differs.

    Args:
        right, base: the two models' verdicts on the same items [n], n > 0.

    Returns:
        ``None`` where the base is never right: there is nothing to keep.
    """
    both, mine, theirs = (int(x.sum()) for x in (right & base, right & ~base, ~right & base))
    ends = retention_ends(both, mine, theirs)
    return None if ends is None else Interval((both + mine) / (both + theirs), *ends)


def retention_ends(both: int, mine: int, theirs: int) -> tuple[float, float] | None:
    """The two ends of the interval of the ratio; ``None`` where the base is never right.

    Args:
        both: items that both models get right.
        mine: items that the model alone gets right.
        theirs: items that the base alone gets right.
    """
    total, x_mine, x_base = both + mine + theirs, both + mine, both + theirs
    if x_base == 0:
        return None
    z = float(norm.ppf((1 + CONFIDENCE) / 2))
    spread = np.sqrt((mine + theirs + 2) / ((x_mine + 1) * (x_base + 1)))
    parts = [np.sqrt((1 - (x + 1) / (total + 2)) / (x + 1)) for x in (x_mine, x_base)]
    k = z * spread / sum(parts)

    def wilson(x: int) -> tuple[float, float]:
        middle, reach = 2 * x + k**2, k * np.sqrt(k**2 + 4 * x * (1 - x / total))
        return (middle - reach) / (2 * (total + k**2)), (middle + reach) / (2 * (total + k**2))

    (low, high), (base_low, base_high) = wilson(x_mine), wilson(x_base)
    return float(low / base_high), float(high / base_low)
