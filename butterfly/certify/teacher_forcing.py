"""What base, workers and fused model each say at the same positions: next-token probabilities under teacher forcing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from butterfly.capability.encoding import IGNORED, Batch
from butterfly.core.errors import ModelError
from butterfly.models.anatomy import Anatomy
from butterfly.models.base import BaseModel
from butterfly.runtime.fused import FusedModel


@dataclass(frozen=True, slots=True)
class Distributions:
    """Distributions in float64 at M positions that predict an answer; k workers, V tokens."""

    base: Tensor
    """M(x) [M, V]."""
    workers: Tensor
    """M_i(x) [k, M, V]."""
    weights: Tensor
    """ρ_i(x) [k, M]."""
    fused: Tensor
    """F [M, V], what the fused model really answers."""
    targets: Tensor
    """The right token [M]."""
    capability: Tensor
    """Which capability a position belongs to [M]."""
    item: Tensor = field(default_factory=lambda: torch.empty(0, dtype=torch.int64))
    """The place of a position's item among those of its capability that were read [M]."""


NUMBERS = 2**27
"""Probabilities in float64 that are held at once, 1 GiB: where the positions are more, evenly spread ones are taken."""


def _every(wanted: Tensor, stride: int) -> Tensor:
    """One in ``stride`` of the positions that are wanted [B, T] bool."""
    places = wanted.flatten().nonzero()[::stride, 0]
    return torch.zeros_like(wanted).flatten().index_fill_(0, places, True).view_as(wanted)


@torch.no_grad()
def teacher_forced(base: BaseModel, fused: FusedModel, data: Sequence[Sequence[Batch]]) -> Distributions:
    """Every position of the batches of each capability that predicts an answer.

    Raises:
        ModelError: a worker failed, so there is nothing to compare it with.
    """
    columns: list[list[Tensor]] = [[] for _ in range(7)]
    most = max(1, NUMBERS // (len(data) * (len(fused.worker_ids) + 2) * int(base.model.config.vocab_size)))
    for number, batches in enumerate(data):
        stride = -(-sum(len(batch.targets) for batch in batches) // most)
        for each in batches:
            batch = each.to(base.device)
            wanted = _every(batch.labels != IGNORED, stride)
            if not bool(wanted.any()):
                continue
            shared, latents = fused.latents(batch.ids, batch.mask)
            latents = latents[:, wanted]
            weights = fused.weigh(latents, shared[wanted])
            anatomy = Anatomy(base.model)
            logits = anatomy.project(anatomy.latents(batch.ids, batch.mask)[wanted]).float()
            statistics = (
                logits.double().softmax(-1),
                fused.unembed(latents).double().softmax(-1),
                weights.double(),
                fused.fuse(latents, weights).double().exp(),
                batch.labels[wanted],
                torch.full((len(logits),), number),
                batch.items[:, None].expand(wanted.shape)[wanted],
            )
            for column, value in zip(columns, statistics, strict=True):
                column.append(value.cpu())
    if fused.failures:
        worker_id, reason = next(iter(fused.failures.items()))
        raise ModelError(f"worker {worker_id!r} failed while it was measured: {reason}; build the split again")
    b, w, r, *flat = columns
    return Distributions(torch.cat(b), torch.cat(w, 1), torch.cat(r, 1), *map(torch.cat, flat))
