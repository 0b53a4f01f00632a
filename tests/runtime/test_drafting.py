"""Exact drafting gives the pool's own distribution, whatever the drafter."""

import itertools

import pytest
import torch
from hypothesis import given, settings, strategies as st
from scipy.stats import chisquare

from butterfly.core.errors import FusionError
from butterfly.runtime.drafting import tokens_per_round, verify, verify_greedily

COUNTS = st.lists(st.integers(0, 8), min_size=3, max_size=3).filter(any)


def distribution(counts: list[int]) -> torch.Tensor:
    return torch.tensor(counts, dtype=torch.float64) / sum(counts)


@settings(max_examples=25)
@given(p=COUNTS, other=COUNTS, weight=st.sampled_from([0.25, 0.5, 0.9]))
def test_a_token_is_distributed_as_the_pool_and_kept_at_least_as_often_as_the_weight(
    p: list[int], other: list[int], weight: float
) -> None:
    """The rule's law in formulas is the pool, and what the sampler draws is within five standard errors of it."""
    draft = distribution(p)
    pool = weight * draft + (1 - weight) * distribution(other)
    kept = torch.minimum(draft, pool)
    rest = (pool - draft).clamp_min(0)
    law = kept + (1 - kept.sum()) * (rest / rest.sum() if rest.sum() > 0 else pool)
    torch.testing.assert_close(law, pool)
    assert kept.sum() >= weight - 1e-12
    generator = torch.Generator().manual_seed(0)
    draws = 400
    drafted = torch.multinomial(draft, draws, replacement=True, generator=generator)
    found = [verify(one[None], draft[None], pool.expand(2, -1), generator) for one in drafted]
    share = torch.stack([one.tokens[0] for one in found]).bincount(minlength=3) / draws
    assert (share - pool).abs().max() < 5 * 0.5 / draws**0.5
    assert sum(one.kept for one in found) / draws > weight - 5 * 0.5 / draws**0.5


def _sequences(greedy_error: bool, draws: int = 6000) -> float:
    """The p-value of pairs of tokens against the pool's own law; ``greedy_error`` verifies against raw p while the
    tokens were drawn at another temperature."""
    generator = torch.Generator().manual_seed(1)
    raw = torch.tensor([[0.6, 0.3, 0.1], [0.2, 0.5, 0.3]], dtype=torch.float64)
    drawn_from = raw**2 / (raw**2).sum(-1, keepdim=True)
    pool = 0.5 * raw.flip(-1) + 0.5 * drawn_from
    pool = torch.cat([pool, pool[:1]])
    counts = dict.fromkeys(itertools.product(range(3), repeat=2), 0)
    for _ in range(draws):
        drafted = torch.multinomial(drawn_from, 1, generator=generator)[:, 0]
        tokens = verify(drafted, raw if greedy_error else drawn_from, pool, generator).tokens[:2].tolist()
        if len(tokens) < 2:  # the next round draws on from the pool's law at that position
            tokens.append(int(torch.multinomial(pool[1], 1, generator=generator)))
        counts[tuple(tokens)] += 1
    expected = [draws * float(pool[0, a] * pool[1, b]) for a, b in counts]
    return float(chisquare(list(counts.values()), expected).pvalue)


def test_sequences_pass_a_chi_square_test_and_the_refuted_variant_does_not() -> None:
    assert _sequences(greedy_error=False) > 0.01
    assert _sequences(greedy_error=True) < 1e-6


def test_greedy_drafting_gives_the_most_probable_tokens() -> None:
    pool = torch.tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
    assert verify_greedily(torch.tensor([1, 0]), pool).tokens.tolist() == [1, 0, 1]
    assert verify_greedily(torch.tensor([1, 1]), pool).tokens.tolist() == [1, 0]
    assert verify_greedily(torch.tensor([0, 0]), pool).kept == 0


def test_a_token_the_drafter_cannot_have_drawn_is_refused() -> None:
    with pytest.raises(FusionError, match="probability 0"):
        verify(torch.tensor([1]), torch.tensor([[1.0, 0.0]]), torch.full((2, 2), 0.5))
    with pytest.raises(FusionError, match="expected"):
        verify(torch.tensor([1]), torch.full((1, 2), 0.5), torch.full((1, 2), 0.5))


def test_the_yield_of_a_round() -> None:
    assert tokens_per_round(0.5, 1) == 1.5
    assert tokens_per_round(1.0, 4) == 5
