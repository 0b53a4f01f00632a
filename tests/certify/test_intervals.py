"""Intervals cover what they should, and do not collapse on samples without a difference."""

import numpy as np
import pytest
from scipy.stats import binomtest

from butterfly.certify.intervals import CONFIDENCE, accuracy, retention


@pytest.mark.parametrize(("items", "base_rate", "flips"), [(300, 0.95, 0.03), (1000, 0.9, 0.05), (200, 0.6, 0.2)])
def test_the_ratio_interval_covers_the_truth_about_as_often_as_it_says(
    items: int, base_rate: float, flips: float
) -> None:
    rng = np.random.default_rng(0)
    truth = (base_rate * (1 - flips) + (1 - base_rate) * flips) / base_rate
    covered, trials = 0, 1500
    for _ in range(trials):
        base = rng.random(items) < base_rate
        interval = retention(base ^ (rng.random(items) < flips), base)
        assert interval is not None
        covered += interval.low <= truth <= interval.high
    assert binomtest(covered, trials).proportion_ci(0.999).high > CONFIDENCE - 0.02


def test_no_difference_is_no_certainty() -> None:
    same = np.ones(50, dtype=bool)
    interval = retention(same, same)
    assert interval is not None
    assert interval.low < 0.98 < interval.value == 1.0
    assert accuracy(same).low < 1.0


def test_nothing_to_keep_is_no_ratio() -> None:
    assert retention(np.ones(5, dtype=bool), np.zeros(5, dtype=bool)) is None


def test_a_worse_model_is_seen() -> None:
    base = np.ones(300, dtype=bool)
    worse = base.copy()
    worse[:60] = False
    interval = retention(worse, base)
    assert interval is not None
    assert interval.high < 0.95
