"""The test of exchangeability: its level on a thousand splits of one urn, its power, and sets that are too small."""

import numpy as np
import pytest
from scipy.stats import binom

from butterfly.certify import exchangeable
from butterfly.certify.exchangeable import Losses, exchangeability, tests_of as all_tests
from butterfly.core.verdict import Verdict


def test_it_rejects_sets_from_one_urn_no_more_often_than_its_level(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchangeable, "RESAMPLES", 199)
    rng, splits, level = np.random.default_rng(0), 1000, 0.1
    outcomes = [
        exchangeability("one", rng.exponential(size=25), rng.exponential(size=40), level, n) for n in range(splits)
    ]
    kept = sum(outcome.verdict is Verdict.TESTED for outcome in outcomes)
    assert kept >= binom.ppf(1e-3, splits, 1 - level)
    assert kept < splits


def test_it_rejects_test_items_that_are_harder() -> None:
    rng = np.random.default_rng(1)
    validation, test = rng.exponential(size=200), 0.5 + rng.exponential(size=200)
    outcome = exchangeability("one", validation, test, 0.05, 0)
    assert outcome.verdict is Verdict.FAILED
    assert outcome.difference is not None
    assert outcome.difference > 0
    assert outcome == exchangeability("one", validation, test, 0.05, 0)


def test_sets_that_are_too_small_are_unknown_and_tests_share_the_allowance() -> None:
    few = Losses(("a", "b"), np.array([1.0, 2.0]))
    outcomes = all_tests({"one": few}, {"one": np.array([9.0, 8.0]), "two": np.arange(30.0)}, 0.95, 0)
    assert [outcome.verdict for outcome in outcomes] == [Verdict.UNKNOWN, Verdict.UNKNOWN]
    assert [outcome.allowance for outcome in outcomes] == pytest.approx([0.025, 0.025])
