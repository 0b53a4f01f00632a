"""The arithmetic of exact drafting (N7): how likely a drafted token is kept, and what replaces it."""

from typing import NamedTuple

import torch
from torch import Tensor

# Shapes: … any number of positions, V vocabulary.


class Acceptance(NamedTuple):
    """What speculative sampling does with each token of the vocabulary."""

    chance: Tensor
    """With what probability a drafted token is kept [… , V]: min(1, F/p), and 1 where p is 0."""
    residual: Tensor
    """What a token that is not kept is replaced by, a distribution [… , V]: (F − p)₊ normalised, and F where F ≤ p."""


def acceptance(draft: Tensor, pool: Tensor) -> Acceptance:
    """What speculative sampling (Leviathan, Kalman & Matias 2023; Chen et al. 2023) does with drafts of ``draft``.

    A token that is drawn from p, kept with its chance and else replaced by one drawn from the residual is distributed
    as F: p(x)·chance(x) + (1 − Σ p·chance)·residual(x) = F(x). The proof of N7 is about this function.

    Args:
        draft: the drafter's probabilities p [… , V], each at least 0, with sum 1.
        pool: the pool's probabilities F [… , V], each at least 0, with sum 1.
    """
    # Without an infinite quotient: a token that the drafter never draws has p = 0, whatever is kept of it.
    drawn = draft > 0
    chance = torch.where(pool < draft, pool / torch.where(drawn, draft, 1.0), 1.0)
    lacking = (pool - draft).clamp_min(0)
    total = lacking.sum(-1, keepdim=True)
    short = total > 0
    residual = torch.where(short, lacking / torch.where(short, total, 1.0), pool)
    return Acceptance(chance, residual)
