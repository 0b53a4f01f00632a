"""Bounds on the mean of a loss in [0, 1] on a new item, whatever its distribution, and the sample that they need.

The bound inverts the p-value of Bates, Angelopoulos, Lei, Malik and Jordan (2021), "Distribution-free,
risk-controlling prediction sets": the smaller of Hoeffding's and Bentkus' tail.
"""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import bdtr

HALVINGS = 40
"""Steps of bisection: 2⁻⁴⁰ of the interval is left."""


def p_value(mean: ArrayLike, items: ArrayLike, risk: ArrayLike) -> NDArray[np.float64]:
    """The largest probability of a sample mean this low, if the true mean is above ``risk``.

    Args:
        mean: the sample's mean loss, from 0 to 1; any shape.
        items: of how many independent items.
        risk: the claimed bound, from 0 to 1; a shape that broadcasts.
    """
    means, count, bound = np.asarray(mean, dtype=float), np.asarray(items), np.asarray(risk, dtype=float)
    low = np.minimum(means, bound)
    with np.errstate(divide="ignore", invalid="ignore"):
        rise = np.where(low > 0, low * np.log(low / bound), 0.0)
        fall = np.where(low < 1, (1 - low) * np.log((1 - low) / (1 - bound)), 0.0)
        hoeffding = np.exp(-count * (rise + fall))
    bentkus = math.e * bdtr(np.minimum(np.ceil(count * means - 1e-12), count), count, bound)
    tail = np.minimum(1.0, np.fmin(hoeffding, bentkus))
    return np.where(means >= bound, 1.0, np.where(bound >= 1, 0.0, tail))


def upper_bound(mean: ArrayLike, items: ArrayLike, confidence: float = 0.95) -> NDArray[np.float64]:
    """The least bound on the mean loss of a new item that the sample supports at ``confidence``, from 0 to 1.

    Args:
        mean: the sample's mean loss, from 0 to 1; any shape.
        items: of how many independent items; a shape that broadcasts.
        confidence: above 0 and below 1.
    """
    means = np.asarray(mean, dtype=float)
    low, high = np.broadcast_arrays(means, np.ones_like(np.asarray(items, dtype=float)))
    low, high = low.copy(), high.copy()
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        above = p_value(means, items, middle) > 1 - confidence
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return high


def items_needed(risk: float, confidence: float = 0.95) -> int | None:
    """The fewest items from which ``risk`` can be certified at all, none of them having any loss.

    Args:
        risk: what is to be certified, from 0 to 1.
        confidence: above 0 and below 1.

    Returns:
        ``None`` where no sample is large enough, which is where ``risk`` is 0.
    """
    if risk <= 0:
        return None
    return 1 if risk >= 1 else math.ceil(math.log(1 - confidence) / math.log1p(-risk))
