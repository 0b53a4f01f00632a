"""The test of independence finds what is associated, and only that, at the level that it states."""

import numpy as np
import pytest

from butterfly.analysis import ActivationSignature, independence
from butterfly.analysis.independence import association, centred_cosine, holm
from butterfly.analysis.outcomes import Outcomes, Unit


def sample(shared: float, seed: int, draws: int = 40) -> tuple[list[float], list[float]]:
    """Accuracies on 50 items each of two capabilities; ``shared`` is how much the same parts decide both."""
    rng = np.random.default_rng(seed)
    common, first_part, second_part = rng.uniform(size=(3, draws))
    chances = (shared * common + (1 - shared) * first_part, shared * common + (1 - shared) * second_part)
    first, second = (rng.binomial(50, chance) / 50 for chance in chances)
    return first.tolist(), second.tolist()


def test_shared_parts_are_found() -> None:
    measured = association(*sample(0.9, 0), seed=0)
    assert measured is not None
    assert measured.p_value <= 2e-4
    assert measured.low < measured.correlation < measured.high
    assert measured.conditional > measured.probability


def test_disjoint_parts_are_seldom_called_associated() -> None:
    tests = [association(*sample(0.0, seed), seed=seed) for seed in range(30)]
    assert sum(test is not None and test.p_value < 0.05 for test in tests) <= 5


def test_the_conditional_probability_is_definition_4_1s() -> None:
    """Over all pairs of a draw, an item of C_i and an item of C_j: P(both right) / P(j right)."""
    first, second = [1.0, 0.5, 0.0, 0.5], [1.0, 1.0, 0.0, 0.5]
    measured = association(first, second, seed=0)
    assert measured is not None
    both = sum(a * b for a, b in zip(first, second, strict=True)) / 4
    assert measured.conditional == pytest.approx(both / (sum(second) / 4))
    assert measured.probability == pytest.approx(0.5)


def test_what_never_varies_has_no_association() -> None:
    assert association([1.0] * 8, [0.1 * n for n in range(8)], seed=0) is None
    assert association([0.0, 1.0, 0.0], [0.0, 1.0, 1.0], seed=0) is None


def test_holm_is_monotone_and_at_most_one() -> None:
    assert holm([0.5, 0.001, 0.02]) == pytest.approx([0.5, 0.003, 0.04])
    assert holm([0.9, 0.8]) == [1.0, 1.0]
    assert holm([]) == []


def test_every_pair_has_both_scores_and_its_corrected_test() -> None:
    neutral = ActivationSignature((1.0, 1.0), (1.0, 1.0))
    signatures = {
        "a": ActivationSignature((2.0, 1.0), (2.0, 1.0)),
        "b": ActivationSignature((2.0, 1.1), (1.0, 2.0)),
        "c": ActivationSignature((1.0, 2.0), (0.0, 1.0)),
    }
    first, second = sample(0.9, 0)
    joint = Outcomes(0.1, dict.fromkeys("abc", Unit.ITEM), dict.fromkeys("abc", 1.0),
                     {"a": tuple(first), "b": tuple(second), "c": (1.0,) * 40})  # fmt: skip
    ab, ac, bc = independence(signatures, neutral, joint)
    assert (ab.first, ab.second, ac.second, bc.first) == ("a", "b", "c", "b")
    assert ab.specified == pytest.approx(0.0, abs=0.01)
    assert ab.centred == pytest.approx(1.0)
    assert ac.centred == pytest.approx(0.0)
    assert ab.association is not None
    assert ab.association.adjusted_p_value == ab.association.p_value
    assert ac.association is bc.association is None


def test_the_cosine_is_taken_from_the_neutral_signature() -> None:
    assert centred_cosine([3, 1], [2, 1], [1, 1]) == pytest.approx(1.0)
    assert centred_cosine([2, 1], [0, 1], [1, 1]) == pytest.approx(-1.0)
    assert centred_cosine([2, 1], [1, 2], [1, 1]) == pytest.approx(0.0)
