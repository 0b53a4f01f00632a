"""The ratio of two perplexities on the same texts, with a bootstrap interval."""

import numpy as np
from numpy.typing import NDArray

from butterfly.certify.intervals import Interval
from butterfly.core.seeds import derive

RESAMPLES = 1000


def studentised(
    differences: NDArray[np.float64], rng: np.random.Generator, confidence: float = 0.95, resamples: int = RESAMPLES
) -> tuple[float, float]:
    """The two ends of the studentised bootstrap interval of a mean.

    Each resample's own standard error scales its deviation, which covers skewed samples better than percentiles do.

    Args:
        differences: one number an item [n], n > 1.
        rng: where the resamples are drawn from.
        confidence: of the two ends together, above 0 and below 1.
        resamples: how many.
    """
    count, mean = len(differences), differences.mean()
    error = differences.std(ddof=1) / np.sqrt(count)
    if error == 0:
        return float(mean), float(mean)
    drawn = differences[rng.integers(0, count, (resamples, count))]
    spread = drawn.std(axis=1, ddof=1) / np.sqrt(count)
    scaled = (drawn.mean(axis=1) - mean) / np.where(spread > 0, spread, error)
    tail = (1 - confidence) / 2
    lowest, highest = np.quantile(scaled, [tail, 1 - tail])
    return float(mean - highest * error), float(mean - lowest * error)


def perplexity_ratio(
    nats: NDArray[np.float64], base: NDArray[np.float64], seed: int, confidence: float = 0.95
) -> Interval | None:
    """How many times the base's perplexity a model has; 1 where they agree, more where the model is worse.

    Args:
        nats, base: mean negative log-probability of each item's tokens under the two models [n], nats a token.
        seed: of the split, from which the resamples follow.
        confidence: of the two ends together, above 0 and below 1.

    Returns:
        ``None`` where there are fewer than two items, or a figure is not finite.
    """
    differences = nats - base
    if len(differences) < 2 or not np.isfinite(differences).all():
        return None
    low, high = studentised(differences, np.random.default_rng(derive(seed, "bootstrap")), confidence)
    with np.errstate(over="ignore"):
        ends = np.exp([differences.mean(), low, high])
    return Interval(*map(float, ends)) if np.isfinite(ends).all() else None
