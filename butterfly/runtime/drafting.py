"""Exact drafting (N7): one worker drafts tokens, one pass of all checks them, and what comes out is the pool's own.

Speculative sampling (Leviathan, Kalman & Matias 2023; Chen et al. 2023) with a worker as the drafter. For the linear
pool F ≥ w·p at every token, where p is the drafter and w its weight. So a drafted token is kept with probability at
least w.
"""

from dataclasses import dataclass
from typing import NamedTuple, Self

import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.fusion.drafting import acceptance

# Shapes: γ drafted tokens, V vocabulary.


class Round(NamedTuple):
    """What one round of drafting yields."""

    tokens: Tensor
    """The drafted tokens that were kept and one more, from 1 to γ + 1 of them, int64."""
    kept: int
    """How many of the drafted tokens were kept, from 0 to γ."""


@dataclass(frozen=True)
class Tally:
    """What rounds of drafting have yielded."""

    rounds: int = 0
    """Passes of the workers that did not draft."""
    examined: int = 0
    """Drafted tokens that were looked at: those kept, and the one in a round that was not."""
    kept: int = 0
    """Drafted tokens that were kept."""
    tokens: int = 0
    """Tokens of the answer."""

    @property
    def acceptance(self) -> float | None:
        """The share of the drafted tokens looked at that was kept; None where none was."""
        return self.kept / self.examined if self.examined else None

    @property
    def tokens_per_round(self) -> float | None:
        """Tokens of the answer for each pass of the workers that did not draft; None where there was none."""
        return self.tokens / self.rounds if self.rounds else None

    def and_then(self, other: Self) -> "Tally":
        """Both together."""
        return Tally(
            self.rounds + other.rounds,
            self.examined + other.examined,
            self.kept + other.kept,
            self.tokens + other.tokens,
        )


def verify(drafted: Tensor, draft: Tensor, pool: Tensor, generator: torch.Generator | None = None) -> Round:
    """Tokens distributed exactly as ``pool``, from tokens that were drawn from ``draft``.

    A drafted token x is kept with probability min(1, F(x)/p(x)); the first that is not is replaced by one drawn from
    (F − p)₊ normalised; where all are kept one more is drawn from F. ``draft`` must be what the tokens were really
    drawn from: with p taken before temperature or top-p and tokens drawn after, the result is another distribution.

    Args:
        drafted: token ids, int64 [γ], each drawn from its row of ``draft``.
        draft: the drafter's probabilities p after all processors, floating-point [γ, V].
        pool: the pool's probabilities F after the same processors, at the same positions and one more [γ + 1, V].
        generator: of the random numbers.

    Raises:
        FusionError: shapes that do not fit, or a drafted token that the drafter could not have drawn.
    """
    count, size = len(drafted), pool.shape[-1]
    if draft.shape != (count, size) or pool.shape != (count + 1, size):
        raise FusionError(
            f"draft={tuple(draft.shape)} and pool={tuple(pool.shape)} for {count} drafted tokens; expected "
            f"({count}, {size}) and ({count + 1}, {size})"
        )
    if not bool((draft.gather(1, drafted[:, None]) > 0).all()):
        raise FusionError(
            "a drafted token has probability 0 under draft; pass what it was drawn from, after processors"
        )
    chance, residual = acceptance(draft, pool[:count])
    drawn = torch.rand(count, generator=generator, dtype=pool.dtype, device=pool.device)
    rejected = (drawn >= chance.gather(1, drafted[:, None])[:, 0]).nonzero()
    kept = int(rejected[0]) if len(rejected) else count
    last = torch.multinomial(pool[count] if kept == count else residual[kept], 1, generator=generator)
    return Round(torch.cat([drafted[:kept], last]), kept)


def verify_greedily(drafted: Tensor, best: Tensor) -> Round:
    """The pool's own most probable tokens: drafted ones are kept while they are it.

    Args:
        drafted: token ids, int64 [γ].
        best: the pool's most probable token at each of these positions and one more, int64 [γ + 1].

    Raises:
        FusionError: shapes that do not fit.
    """
    if len(best) != len(drafted) + 1:
        raise FusionError(f"best has {len(best)} tokens for {len(drafted)} drafted ones; expected one more")
    rejected = (best[:-1] != drafted).nonzero()
    kept = int(rejected[0]) if len(rejected) else len(drafted)
    return Round(best[: kept + 1], kept)


def tokens_per_round(weight: float, drafted: int) -> float:
    """(1 − w^(γ+1)) / (1 − w): at least so many tokens a round yields on average, for a drafter of weight w."""
    return float(drafted + 1) if weight >= 1 else (1 - weight ** (drafted + 1)) / (1 - weight)
