"""A thousand synthetic splits of known truth: each interval and bound covers it at least as often as it says."""

import numpy as np
import pytest
from scipy.stats import binom

from butterfly.analysis.independence import holm
from butterfly.certify.bootstrap import studentised
from butterfly.certify.exact import clopper_pearson, mcnemar, paired_loss
from butterfly.certify.intervals import CONFIDENCE, retention_ends
from butterfly.certify.risk import items_needed, p_value, upper_bound

SPLITS = 1000
LUCK = 1e-3
"""Chance that a method with exactly nominal coverage is below the least that a test accepts."""


def least(confidence: float) -> int:
    """The fewest covered splits that luck allows a method of nominal coverage."""
    return int(binom.ppf(LUCK, SPLITS, confidence))


@pytest.mark.parametrize("items", [20, 150, 1000])
@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.93, 0.999])
def test_the_exact_interval_of_a_share(items: int, share: float) -> None:
    right = np.random.default_rng(1).binomial(items, share, SPLITS)
    for confidence in (0.8, 0.95, 0.99):
        low, high = clopper_pearson(right, items, confidence)
        assert np.sum((low <= share) & (share <= high)) >= least(confidence)


@pytest.mark.parametrize("items", [30, 300, 1000])
@pytest.mark.parametrize(("gain", "loss"), [(0.0, 0.0), (0.01, 0.03), (0.1, 0.1), (0.0, 0.3)])
def test_the_interval_of_a_paired_loss(items: int, gain: float, loss: float) -> None:
    counts = np.random.default_rng(2).multinomial(items, [gain, loss, 1 - gain - loss], SPLITS)
    low, high = paired_loss(counts[:, 0], counts[:, 1], items)
    assert np.sum((low <= loss - gain) & (loss - gain <= high)) >= least(CONFIDENCE)


@pytest.mark.parametrize("items", [100, 300, 1000])
@pytest.mark.parametrize(("both", "gain", "loss"), [(0.9, 0.02, 0.04), (0.5, 0.1, 0.1), (0.97, 0.001, 0.01)])
def test_the_interval_of_the_retention(items: int, both: float, gain: float, loss: float) -> None:
    shares = [both, gain, loss, 1 - both - gain - loss]
    counts = np.random.default_rng(3).multinomial(items, shares, SPLITS)
    truth = (both + gain) / (both + loss)
    ends = [retention_ends(*map(int, row[:3])) for row in counts]
    covered = sum(found is not None and found[0] <= truth <= found[1] for found in ends)
    assert covered >= least(CONFIDENCE)


def test_mcnemar_rejects_equal_models_no_more_often_than_its_level() -> None:
    counts = np.random.default_rng(4).multinomial(300, [0.05, 0.05, 0.9], SPLITS)
    assert np.sum(mcnemar(counts[:, 0], counts[:, 1]) > 0.05) >= least(0.95)
    assert mcnemar(1, 30) < 1e-6


@pytest.mark.parametrize("items", [25, 150, 900])
@pytest.mark.parametrize("shape", [(0.2, 4.0), (2.0, 5.0), (0.05, 0.05)])
def test_the_bound_on_a_new_items_loss(items: int, shape: tuple[float, float]) -> None:
    losses = np.random.default_rng(5).beta(*shape, (SPLITS, items))
    bounds = upper_bound(losses.mean(axis=1), items, 0.9)
    assert np.sum(bounds >= shape[0] / sum(shape)) >= least(0.9)


def test_the_bound_on_a_loss_of_nothing_and_all() -> None:
    for share in (0.02, 0.3):
        losses = np.random.default_rng(6).binomial(200, share, SPLITS) / 200
        assert np.sum(upper_bound(losses, 200) >= share) >= least(0.95)


@pytest.mark.parametrize("risk", [0.5, 0.05, 0.01])
def test_fewer_items_than_needed_certify_nothing(risk: float) -> None:
    needed = items_needed(risk)
    assert needed is not None
    assert upper_bound(0.0, needed) <= risk + 1e-9
    assert upper_bound(0.0, needed - 1) > risk
    assert items_needed(0.0) is None


def test_thresholds_that_were_tried_together_err_together_no_more_often() -> None:
    """Ten thresholds, each a little above what is claimed of it: any certificate is an error."""
    losses = np.random.default_rng(7).binomial(150, 0.101, (SPLITS, 10)) / 150
    tails = p_value(losses, 150, 0.1)
    alone = np.sum((tails <= 0.1).any(axis=1))
    corrected = sum(min(holm(list(row))) <= 0.1 for row in tails)
    assert SPLITS - corrected >= least(0.9)
    assert alone > corrected


@pytest.mark.parametrize("items", [100, 300])
def test_the_bootstrap_interval_of_a_log_perplexity_ratio(items: int) -> None:
    """Differences of two log-losses: many small, a few large."""
    rng = np.random.default_rng(8)
    draws = rng.gamma(2.0, 0.1, (SPLITS, items)) - rng.gamma(1.5, 0.1, (SPLITS, items))
    found = [studentised(row, rng, resamples=300) for row in draws]
    assert sum(low <= 0.05 <= high for low, high in found) >= least(0.95)
