"""A thousand synthetic splits of known truth: each interval and bound covers it at least as often as it says."""

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.stats import binom

from butterfly.analysis.independence import holm
from butterfly.certify.bootstrap import perplexity_ratio, studentised
from butterfly.certify.certificates import _certificate, _skipping, certificates
from butterfly.certify.exact_statistics import clopper_pearson, mcnemar, paired_loss
from butterfly.certify.intervals import CONFIDENCE, retention_ends
from butterfly.certify.items import JudgedItems
from butterfly.certify.positions import ReadItem
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
    covered = sum(interval is not None and interval[0] <= truth <= interval[1] for interval in ends)
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
    intervals = [studentised(row, rng, resamples=300) for row in draws]
    assert sum(low <= 0.05 <= high for low, high in intervals) >= least(0.95)


@pytest.mark.parametrize("items", [100, 300])
def test_the_interval_of_a_perplexity_ratio(items: int) -> None:
    """As a report gives it: the truth is exp of the mean difference of two log-losses."""
    rng = np.random.default_rng(9)
    base = rng.gamma(1.5, 0.1, (SPLITS, items))
    intervals = [perplexity_ratio(row + rng.normal(0.05, 0.2, items), row, seed) for seed, row in enumerate(base)]
    truth = np.exp(0.05)
    covered = sum(interval is not None and interval.low <= truth <= interval.high for interval in intervals)
    assert covered >= least(CONFIDENCE)


def test_the_loss_against_the_best_of_several_workers() -> None:
    """The best is chosen on the very items, so its interval has the share of one worker of the allowance."""
    rng, items, workers = np.random.default_rng(10), 60, ("a", "b", "c")
    share, covered = 0.8, 0
    for _ in range(SPLITS):
        right = rng.random((5, items)) < share
        models = dict(zip(("base", "fused", *workers), map(_judged, right), strict=True))
        best = _certificate("capability", models, workers, 0.9, 0).pairs[1]
        assert best.tried == len(workers)
        covered += best.loss.low <= 0.0 <= best.loss.high and best.p_value > 0.1
    assert covered >= least(0.9)


def test_the_thresholds_of_skipping_hold_together() -> None:
    """Of each synthetic split, the bounds of all thresholds; their losses are of different sizes and dependent."""
    rng, items, levels = np.random.default_rng(11), 40, ("0.5", "0.8", "0.9")
    scale = np.array([0.4, 0.15, 0.05])
    covered = 0
    for _ in range(SPLITS):
        left = scale * rng.beta(0.5, 0.5, (items, 1))  # one draw an item: where much is left out, it is at each level
        read = [_item(dict(zip(levels, map(float, row), strict=True))) for row in left]
        covered += all(
            threshold.distance_bound >= truth for threshold, truth in zip(_skipping(read, 0.9), scale / 2, strict=True)
        )
    assert covered >= least(0.9)


def test_the_certificates_of_all_capabilities_hold_together() -> None:
    """The exact shares kept and the bounds on a new item's error, of three capabilities of one split."""
    rng, items, shares = np.random.default_rng(12), 50, {"one": 0.95, "two": 0.8, "three": 0.5}
    kept = bounded = 0
    for _ in range(SPLITS):
        judged = {}
        for name, share in shares.items():
            right = rng.random(items) < share
            judged[name] = {model: _judged(right if model == "fused" else np.ones(items, bool)) for model in MODELS}
        parts = certificates(judged, [], MODELS[2:], 0.9, 0).capabilities[: len(shares)]
        truths = shares.values()
        kept += all(
            part.kept is not None and part.kept.low <= share <= part.kept.high
            for part, share in zip(parts, truths, strict=True)
        )
        bounded += all(part.error_bound >= 1 - share for part, share in zip(parts, truths, strict=True))
    assert kept >= least(0.9)
    assert bounded >= least(0.9)


MODELS = ("base", "fused", "worker")


def _judged(right: NDArray[np.bool_]) -> JudgedItems:
    """A model whose losses nothing asks of."""
    return JudgedItems(tuple(map(str, range(len(right)))), None, right, np.zeros(len(right)))


def _item(left: dict[str, float]) -> ReadItem:
    skipped = {level: (1.0, weight) for level, weight in left.items()}
    return ReadItem(
        capability="capability", item="item", positions=1, right=1, proved=None, lead=None, distance=0.0, bound=None,
        workers={}, divergence=None, soft={}, skipped=skipped, products=[], residual_products=[],
    )  # fmt: skip


@pytest.mark.parametrize("distance", [0.02, 0.3])
def test_both_ends_of_the_distance_from_the_base(distance: float) -> None:
    """Each end is a bound of its own: a word that it gives is wrong no more often than the allowance."""
    losses = np.random.default_rng(13).binomial(150, distance, SPLITS) / 150
    assert np.sum(1 - upper_bound(1 - losses, 150, 0.9) <= distance) >= least(0.9)
    assert np.sum(upper_bound(losses, 150, 0.9) >= distance) >= least(0.9)
