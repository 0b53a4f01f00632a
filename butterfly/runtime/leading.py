"""Fusion at some tokens: where the heaviest worker is sure of its next token, it speaks alone and the others rest."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.runtime.rejecting import is_number
from butterfly.runtime.skipping import needed
from butterfly.runtime.whole import Whole

# Shapes: k workers, B sequences, T positions that are answered, d hidden size, V vocabulary.


class Lead(NamedTuple):
    """What the heaviest worker of each position says, and where that is the answer."""

    sure: Tensor
    """Where it is [B, T] bool."""
    logits: Tensor
    """Its log-probabilities [B, T, V] float32."""
    bound: Tensor
    """The weight of all others [B, T]: for the linear pool, how far its distribution is from the fused one at most."""
    leader: Tensor
    """Which worker it is [B, T], int64."""

    def silences(self, worker: int) -> bool:
        """Whether somewhere another worker is the answer."""
        return bool((self.sure & (self.leader != worker)).any())

    def over(self, logits: Tensor, bound: Tensor) -> tuple[Tensor, Tensor]:
        """Log-probabilities [B, T, V] and bound [B, T] of the answer, from the fusion's in the same shapes."""
        return torch.where(self.sure[..., None], self.logits, logits), torch.where(self.sure, self.bound, bound)


class Leading(Whole):
    """The part of a fused model that asks the heaviest worker first.

    ``fuse_below`` is the policy: at a position where the heaviest worker's best token has a log-probability that is
    larger than that of its second best by at least so much, its distribution is the answer. None: fuse everywhere.
    """

    _skip: float = 0.0
    _fuse_below: float | None = None

    @property
    def skip(self) -> float:
        """How much total variation each token may lose because workers of little weight do not run."""
        return self._skip

    @skip.setter
    def skip(self, budget: float) -> None:
        if not (is_number(budget) and 0 <= budget <= 1):
            raise FusionError(f"skip={budget!r}; expected a total variation from 0 to 1, 0 to run all workers")
        self._skip = float(budget)

    @property
    def fuse_below(self) -> float | None:
        """From which gap of its two best log-probabilities on the heaviest worker answers alone; None: never."""
        return self._fuse_below

    @fuse_below.setter
    def fuse_below(self, nats: float | None) -> None:
        if nats is not None and not (is_number(nats) and nats >= 0):
            raise FusionError(f"fuse_below={nats!r}; expected nats, at least 0, or None to fuse everywhere")
        self._fuse_below = nats

    def _some(self, kept: slice | Tensor, shared: Tensor, *rest: Any) -> tuple[dict[int, Tensor], Lead | None]:
        """The last hidden states [B, …, d] of the workers that had to run, and what leads where one may answer alone.

        Where all of those fail, the others run.

        Args:
            kept: which positions are answered, an index along the second axis.
            shared: the shared hidden states; it and ``rest`` go to ``_catch_up``.
        """
        weights = self.weigh(shared.expand(len(self.worker_ids), *shared.shape), shared)
        latents: dict[int, Tensor] = {}
        lead: Lead | None = None
        while not latents and (chosen := self._survivors()):
            if self.skip > 0:
                chosen = needed(weights[:, :, kept], chosen, self.skip)
            if self.fuse_below is None:
                latents = self._catch_up(chosen, shared, *rest)
            else:
                latents, lead = self._led(chosen, weights, kept, shared, *rest)
        return latents, lead

    def _led(
        self, chosen: Sequence[int], weights: Tensor, kept: slice | Tensor, shared: Tensor, *rest: Any
    ) -> tuple[dict[int, Tensor], Lead]:
        """The last hidden states [B, …, d] of those workers who had to run, and what leads.

        Args:
            chosen: who may run.
            weights: of all workers at every position [k, B, …].
            kept: which positions are answered, an index along the second axis.
            shared: the shared hidden states; it and ``rest`` go to ``_catch_up``.
        """
        assert self.fuse_below is not None
        share = (weights / weights.sum(0))[:, :, kept].detach()
        alive = torch.full_like(share, -1.0)
        alive[list(chosen)] = share[list(chosen)]
        leader = alive.argmax(0)
        asked = leader.unique().tolist()
        latents = self._catch_up(asked, shared, *rest)
        latent = torch.zeros_like(shared[:, kept])
        for n in latents:
            latent = torch.where((leader == n)[..., None], latents[n][:, kept], latent)
        logits = self.unembed(latent).log_softmax(-1)
        best = logits.topk(2, -1).values
        spoke = torch.isin(leader, torch.tensor(list(latents), device=leader.device))
        sure = spoke & (best[..., 0] - best[..., 1] >= self.fuse_below)
        if not bool(sure.all()):
            latents |= self._catch_up([n for n in chosen if n not in asked], shared, *rest)
        others = share.scatter(0, leader[None], 0.0).sum(0)  # 1 − most would round a small weight to 0
        return latents, Lead(sure, logits, others, leader)
