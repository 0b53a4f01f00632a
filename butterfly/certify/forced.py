"""What base, workers and fused model each say at the same positions: next-token probabilities under teacher forcing."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from butterfly.capability.encoding import IGNORED, Batch
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
def forced(base: BaseModel, fused: FusedModel, data: Sequence[Sequence[Batch]], limit: int = 2000) -> Forced:
    """At most ``limit`` positions of each capability's batches; every worker must be alive."""
    assert not fused.failures
    columns: list[list[Tensor]] = [[] for _ in range(6)]
    for number, batches in enumerate(data):
        left = limit
        for batch in batches:
            wanted = batch.labels != IGNORED
            embedded = fused.embed(batch.ids)
            context = fused.context(embedded, None, None, None)
            shared = fused.shared_hidden(embedded, **context)
            latents = fused.worker_hidden(shared, **context)[:, wanted][:, :left]
            weights = fused.weighting(shared[wanted][:left])
            said = base.model(input_ids=batch.ids, use_cache=False).logits[wanted][:left]
            found = (
                said.double().softmax(-1),
                fused.head(fused.norm(latents)).double().softmax(-1),
                weights.double(),
                fused.fuse(latents, weights).double().exp(),
                batch.targets[:left],
                torch.full((len(said),), number),
            )
            for column, value in zip(columns, found, strict=True):
                column.append(value)
            left -= len(said)
            if left <= 0:
                break
    b, w, r, f, t, c = columns
    return Forced(torch.cat(b), torch.cat(w, 1), torch.cat(r, 1), torch.cat(f), torch.cat(t), torch.cat(c))
