"""Exact statistics of counts: Clopper and Pearson's interval, McNemar's test, and the difference of paired shares."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import bdtr, betaincinv

Numbers = NDArray[np.float64]


def clopper_pearson(right: ArrayLike, items: ArrayLike, confidence: float = 0.95) -> tuple[Numbers, Numbers]:
    """The two ends of the exact interval of a share; its coverage is at least ``confidence`` for every truth.

    Args:
        right: how many items are right; any shape.
        items: of how many, at least one; a shape that broadcasts with it.
        confidence: of the two ends together, above 0 and below 1.
    """
    hits, total = np.asarray(right, dtype=float), np.asarray(items, dtype=float)
    tail = (1 - confidence) / 2
    with np.errstate(invalid="ignore"):
        low = np.where(hits > 0, betaincinv(hits, total - hits + 1, tail), 0.0)
        high = np.where(hits < total, betaincinv(hits + 1, total - hits, 1 - tail), 1.0)
    return low, high


def mcnemar(gained: ArrayLike, lost: ArrayLike) -> Numbers:
    """The two-sided p-value of McNemar's exact test: are items gained as often as they are lost?

    Args:
        gained: items that the first model alone gets right; any shape.
        lost: items that the second model alone gets right; a shape that broadcasts with it.
    """
    gains, other = np.asarray(gained), np.asarray(lost)
    tail = bdtr(np.minimum(gains, other).astype(float), gains + other, 0.5)
    return np.asarray(np.minimum(1.0, 2 * tail), dtype=float)


def paired_loss(
    gained: ArrayLike, lost: ArrayLike, items: ArrayLike, confidence: float = 0.95
) -> tuple[Numbers, Numbers]:
    """The two ends of an interval of how much accuracy is lost, on paired items.

    The loss is the share of items lost less the share gained. Each of the two has its exact interval at half the
    allowance, so both hold together at ``confidence`` at least (the union bound), and with them the difference.

    Args:
        gained, lost: items that one model alone, and the other model alone, gets right; any shapes that broadcast.
        items: of how many.
        confidence: of the two ends together, above 0 and below 1.
    """
    halved = 1 - (1 - confidence) / 2
    gain_low, gain_high = clopper_pearson(gained, items, halved)
    loss_low, loss_high = clopper_pearson(lost, items, halved)
    return loss_low - gain_high, loss_high - gain_low
