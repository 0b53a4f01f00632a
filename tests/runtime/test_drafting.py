"""Exact drafting gives the pool's own distribution, whatever the drafter."""

import itertools
from fractions import Fraction

import pytest
import torch
from hypothesis import given, strategies as st
from scipy.stats import chisquare

from butterfly.core.errors import FusionError
from butterfly.fusion import LinearPool
from butterfly.fusion.drafting import acceptance
from butterfly.runtime.drafting import tokens_per_round, verify, verify_greedily

SIZES = st.integers(1, 6)


@st.composite
def distributions(draw: st.DrawFn, count: int) -> list[torch.Tensor]:
    """Distributions over one vocabulary of any small size, with zeros."""
    size = draw(SIZES)
    rows = st.lists(st.integers(0, 8), min_size=size, max_size=size).filter(any)
    drawn = []
    for _ in range(count):
        counts = draw(rows)
        drawn.append(torch.tensor(counts, dtype=torch.float64) / sum(counts))
    return drawn


def total_variation(law: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
    return (law - other).abs().sum() / 2


@given(pair=distributions(2))
def test_kept_and_replaced_tokens_together_are_the_pool_whatever_the_drafter(pair: list[torch.Tensor]) -> None:
    """The marginal law of what comes out, from its two parts, and the share that is kept."""
    draft, pool = pair
    chance, residual = acceptance(draft, pool)
    kept = (draft * chance).sum()
    torch.testing.assert_close(draft * chance + (1 - kept) * residual, pool)
    torch.testing.assert_close(kept, 1 - total_variation(pool, draft))
    torch.testing.assert_close(residual.sum(), torch.ones_like(kept))
    assert ((chance >= 0) & (chance <= 1)).all()
    assert (residual >= 0).all()


@given(
    pair=distributions(2),
    weight=st.sampled_from([Fraction(1, 4), Fraction(1, 2), Fraction(9, 10)]),
    count=st.integers(0, 7),
)
def test_a_linear_pool_keeps_and_yields_at_least_what_the_weight_says(
    pair: list[torch.Tensor], weight: Fraction, count: int
) -> None:
    draft, w = pair[0], float(weight)
    pool = LinearPool()(torch.stack(pair), torch.tensor([w, 1 - w], dtype=torch.float64))
    assert (pool >= w * draft - 1e-15).all()
    kept = float((draft * acceptance(draft, pool).chance).sum())
    assert kept >= w - 1e-12
    expected = sum(kept**place for place in range(count + 1))  # token n of a round is there if n drafts were kept
    assert expected >= tokens_per_round(w, count) - 1e-9


def _sequences(refuted: bool, draws: int = 6000) -> float:
    """The p-value of pairs of tokens against the pool's own law; ``refuted`` verifies against raw p while the
    tokens were drawn at another temperature."""
    generator = torch.Generator().manual_seed(1)
    raw = torch.tensor([[0.6, 0.3, 0.1], [0.2, 0.5, 0.3]], dtype=torch.float64)
    drawn_from = raw**2 / (raw**2).sum(-1, keepdim=True)
    pool = 0.5 * raw.flip(-1) + 0.5 * drawn_from
    pool = torch.cat([pool, pool[:1]])
    counts = dict.fromkeys(itertools.product(range(3), repeat=2), 0)
    for _ in range(draws):
        drafted = torch.multinomial(drawn_from, 1, generator=generator)[:, 0]
        tokens = verify(drafted, raw if refuted else drawn_from, pool, generator).tokens[:2].tolist()
        if len(tokens) < 2:  # the next round draws on from the pool's law at that position
            tokens.append(int(torch.multinomial(pool[1], 1, generator=generator)))
        counts[tuple(tokens)] += 1
    expected = [draws * float(pool[0, a] * pool[1, b]) for a, b in counts]
    return float(chisquare(list(counts.values()), expected).pvalue)


def test_sequences_pass_a_chi_square_test_and_the_refuted_variant_does_not() -> None:
    assert _sequences(refuted=False) > 0.01
    assert _sequences(refuted=True) < 1e-6


def test_greedy_drafting_gives_the_most_probable_tokens() -> None:
    best = torch.tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]]).argmax(-1)
    assert verify_greedily(torch.tensor([1, 0]), best).tokens.tolist() == [1, 0, 1]
    assert verify_greedily(torch.tensor([1, 1]), best).tokens.tolist() == [1, 0]
    assert verify_greedily(torch.tensor([0, 0]), best).kept == 0


def test_a_token_the_drafter_cannot_have_drawn_is_rejected() -> None:
    with pytest.raises(FusionError, match="probability 0"):
        verify(torch.tensor([1]), torch.tensor([[1.0, 0.0]]), torch.full((2, 2), 0.5))
    with pytest.raises(FusionError, match="expected"):
        verify(torch.tensor([1]), torch.full((1, 2), 0.5), torch.full((1, 2), 0.5))


def test_the_yield_of_a_round() -> None:
    assert tokens_per_round(0.5, 1) == 1.5
    assert tokens_per_round(1.0, 4) == 5
