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
    found = [
        exchangeability("one", rng.exponential(size=25), rng.exponential(size=40), level, n) for n in range(splits)
    ]
    kept = sum(one.verdict is Verdict.TESTED for one in found)
    assert kept >= binom.ppf(1e-3, splits, 1 - level)
    assert kept < splits


def test_it_rejects_test_items_that_are_harder() -> None:
    rng = np.random.default_rng(1)
    validation, test = rng.exponential(size=200), 0.5 + rng.exponential(size=200)
    found = exchangeability("one", validation, test, 0.05, 0)
    assert found.verdict is Verdict.FAILED
    assert found.difference is not None
    assert found.difference > 0
    assert found == exchangeability("one", validation, test, 0.05, 0)


def test_sets_that_are_too_small_are_unknown_and_tests_share_the_allowance() -> None:
    few = Losses(("a", "b"), np.array([1.0, 2.0]))
    found = all_tests({"one": few}, {"one": np.array([9.0, 8.0]), "two": np.arange(30.0)}, 0.95, 0)
    assert [one.verdict for one in found] == [Verdict.UNKNOWN, Verdict.UNKNOWN]
    assert [one.allowance for one in found] == pytest.approx([0.025, 0.025])
