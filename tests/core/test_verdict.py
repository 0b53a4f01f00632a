"""Eight words, four of them good news."""

import pytest

from butterfly.core.verdict import Verdict

POSITIVE = {"proved", "proved-bounded", "certified", "tested"}
NEGATIVE = {"refuted", "unknown", "unsupported", "failed"}


def test_the_words_are_these() -> None:
    assert {verdict.value for verdict in Verdict} == POSITIVE | NEGATIVE


@pytest.mark.parametrize("word", sorted(POSITIVE | NEGATIVE))
def test_only_a_positive_result_passes(word: str) -> None:
    assert Verdict(word).passes is (word in POSITIVE)


def test_no_other_word_is_a_verdict() -> None:
    with pytest.raises(ValueError, match="verified"):
        Verdict("verified")
