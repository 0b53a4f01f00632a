"""Rows that join and leave between steps: each is what it is alone, whatever was beside it."""

from typing import Any

import pytest
import torch

from butterfly.runtime.fused import FusedModel
from butterfly.serving.decoding_batch import DecodingBatch
from butterfly.serving.sequence import Sampling, Sequence
from tests.runtime.families import fused_of


class Letters:
    """A tokenizer of single characters: what a growing text needs of one."""

    def decode(self, ids: list[int], **_options: object) -> str:
        return "".join(chr(ord("0") + token) for token in ids)


def sequences() -> list[Sequence]:
    generator = torch.Generator().manual_seed(5)
    prompts = [torch.randint(3, 64, (length,), generator=generator).tolist() for length in (4, 9, 1, 6)]
    asked = [
        Sampling(0.0, max_tokens=5),
        Sampling(1.0, 0.9, seed=1, max_tokens=12),
        Sampling(0.7, seed=2, max_tokens=9),
        Sampling(0.0, max_tokens=12),
    ]
    return [Sequence(prompt, each, Letters(), frozenset()) for prompt, each in zip(prompts, asked, strict=True)]


def alone(fused: FusedModel) -> list[Sequence]:
    rows = sequences()
    for row in rows:
        batch = DecodingBatch(fused)
        batch.admit([row])
        while row.finish is None:
            batch.step()
    return rows


def staggered(fused: FusedModel, at: dict[int, Any] | None = None) -> list[Sequence]:
    """Two rows begin, one joins after two steps and one after four; ``at`` says what else happens before a step."""
    rows, batch = sequences(), DecodingBatch(fused)
    batch.admit(rows[:2])
    for step in range(30):
        if step == 2:
            batch.admit([rows[2]])
        if step == 4:
            batch.admit([rows[3]])
        if at and step in at:
            at[step]()
        if batch.rows:
            batch.step()
    return rows


@pytest.mark.parametrize("family", ["llama", "mistral", "gemma3", "gpt2", "falcon-alibi"])
def test_rows_are_what_they_are_alone(family: str) -> None:
    fused = fused_of(family, 2)[1]
    expected, rows = alone(fused), staggered(fused)
    assert [row.tokens for row in rows] == [row.tokens for row in expected]
    assert [len(row.tokens) for row in rows] == [5, 12, 9, 12]
    assert all(row.bound == 0 and row.spoke == {"one": len(row.tokens), "two": len(row.tokens)} for row in rows)


@pytest.mark.parametrize("family", ["llama", "mistral"])
def test_a_worker_that_was_away_while_others_joined_catches_up(family: str) -> None:
    fused = fused_of(family, 2)[1]
    expected = alone(fused)
    rows = staggered(fused, {1: lambda: fused.fail("two"), 7: fused.revive})
    first, late = rows[0], rows[3]
    assert first.spoke == {"one": 5, "two": 2}
    assert first.bound > 0
    assert first.worst <= first.bound
    assert late.spoke["two"] > 0
    # One that begins after the revival is undisturbed.
    assert [row.tokens for row in alone(fused)] == [row.tokens for row in expected]


def test_the_answers_after_a_revival_are_those_without_a_failure() -> None:
    """A worker whose weight is none is lost and comes back: the tokens are those of the whole pool throughout."""
    fused = fused_of("llama", 2)[1]
    with torch.no_grad():
        fused.weighting.score.bias.copy_(torch.tensor([30.0, -30.0]))
    expected = [row.tokens for row in alone(fused)]
    rows = staggered(fused, {1: lambda: fused.fail("two"), 7: fused.revive})
    assert [row.tokens for row in rows] == expected
    assert all(row.bound < 1e-6 for row in rows)


def test_choices_share_one_reading_of_the_prompt_and_differ() -> None:
    fused = fused_of("llama", 2)[1]
    prompt = [5, 6, 7]
    rows = [Sequence(prompt, Sampling(seed=4, max_tokens=8), Letters(), frozenset(), n) for n in range(3)]
    batch = DecodingBatch(fused)
    batch.admit(rows)
    while batch.rows:
        batch.step()
    single = Sequence(prompt, Sampling(seed=4, max_tokens=8), Letters(), frozenset(), 1)
    batch.admit([single])
    while batch.rows:
        batch.step()
    assert single.tokens == rows[1].tokens
    assert len({tuple(row.tokens) for row in rows}) == 3


def test_no_worker_left_is_tried_once_more_and_the_cache_stays_right() -> None:
    fused = fused_of("llama", 2)[1]
    expected = [row.tokens for row in alone(fused)]

    def lose() -> None:
        fused.failures = {"one": "lost", "two": "lost"}

    rows = staggered(fused, {3: lose, 6: lose})
    assert [row.tokens for row in rows] == expected
