"""Drawn tokens: the nucleus is the smallest, frequencies are the probabilities, a row's draw is its own."""

import torch

from butterfly.serving.sampling import draw, log_probabilities
from butterfly.serving.sequence import Sampling, Sequence


def row(seed: int, **asked: float) -> Sequence:
    return Sequence([1], Sampling(seed=seed, **asked), None, frozenset())


def test_frequencies_are_the_probabilities_at_a_temperature() -> None:
    p = torch.tensor([0.5, 0.3, 0.15, 0.05])
    heat, count = 2.0, 4000
    expected = (p.log() / heat).softmax(-1) * count
    rows = [row(seed, temperature=heat) for seed in range(count)]
    counts = torch.bincount(torch.tensor(draw(p.log().expand(count, -1), rows)), minlength=4)
    assert ((counts - expected) ** 2 / expected).sum() < 16.27  # chi-square, 3 degrees, one in a thousand


def test_the_nucleus_is_the_fewest_that_reach_top_p() -> None:
    p = torch.tensor([0.3, 0.5, 0.05, 0.15])
    for share, kept in ((0.49, {1}), (0.51, {1, 0}), (0.81, {1, 0, 3}), (1.0, {0, 1, 2, 3}), (1e-9, {1})):
        rows = [row(seed, top_p=share) for seed in range(400)]
        assert set(draw(p.log().expand(400, -1), rows)) == kept


def test_a_row_draws_the_same_beside_others_and_greedy_is_the_best() -> None:
    logits = torch.randn(6, 50, generator=torch.Generator().manual_seed(0)).log_softmax(-1)
    asked = [{"temperature": 0.0}, {}, {"top_p": 0.5}, {"temperature": 0.0}, {"temperature": 1.7}, {}]
    together = draw(logits, [row(n, **each) for n, each in enumerate(asked)])
    apart = [draw(logits[n : n + 1], [row(n, **each)])[0] for n, each in enumerate(asked)]
    assert together == apart
    assert [together[n] for n in (0, 3)] == logits.argmax(-1)[[0, 3]].tolist()


def test_only_rows_that_ask_are_told() -> None:
    logits = torch.tensor([[0.1, 0.6, 0.3], [0.2, 0.2, 0.6]]).log()
    asks = Sequence([1], Sampling(logprobs=2), None, frozenset())
    silent, asking = log_probabilities(logits, [row(0), asks], [0, 0])
    assert silent == (0.0, ())
    assert asking[0] == logits[1, 0]
    assert asking[1] == ((2, logits[1, 2].item()), (asking[1][1][0], logits[1, 0].item()))
