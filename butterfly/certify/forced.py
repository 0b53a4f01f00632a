"""What base, workers and fused model each say at the same positions: next-token probabilities under teacher forcing."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from butterfly.capability.encoding import IGNORED, Batch
from butterfly.core.errors import ModelError
from butterfly.models.base import BaseModel
from butterfly.runtime.fused import FusedModel


@dataclass(frozen=True, slots=True)
class Forced:
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


@torch.no_grad()
def forced(base: BaseModel, fused: FusedModel, data: Sequence[Sequence[Batch]]) -> Forced:
    """Every position of the batches of each capability that predicts an answer.

    Raises:
        ModelError: a worker failed, so there is nothing to compare it with.
    """
    columns: list[list[Tensor]] = [[] for _ in range(6)]
    for number, batches in enumerate(data):
        for batch in batches:
            wanted = batch.labels != IGNORED
            shared, latents = fused.latents(batch.ids)
            latents = latents[:, wanted]
            weights = fused.weigh(latents, shared[wanted])
            said = base.model(input_ids=batch.ids, use_cache=False).logits[wanted]
            found = (
                said.double().softmax(-1),
                fused.unembed(latents).double().softmax(-1),
                weights.double(),
                fused.fuse(latents, weights).double().exp(),
                batch.targets,
                torch.full((len(said),), number),
            )
            for column, value in zip(columns, found, strict=True):
                column.append(value)
    if fused.failures:
        worker_id, reason = next(iter(fused.failures.items()))
        raise ModelError(f"worker {worker_id!r} failed while it was measured: {reason}; build the split again")
    b, w, r, f, t, c = columns
    return Forced(torch.cat(b), torch.cat(w, 1), torch.cat(r, 1), torch.cat(f), torch.cat(t), torch.cat(c))
