"""Which layers, neurons and key-value groups a worker of some size keeps, and which size does best on validation data.

Layers are removed one at a time, each time the one without which the loss on the capability's data rises least;
a layer's harm is taken anew only for those that did least harm before. Neurons and groups go by first-order importance.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from butterfly.analysis import Importance
from butterfly.capability.encoding import Batch
from butterfly.core.progress import Progress
from butterfly.models.anatomy import Anatomy
from butterfly.models.shape import Kept
from butterfly.splitting.objective import answer_latents, summed_nats
from butterfly.splitting.plan import Size

RETRIED = 6
"""How many layers, of those that did least harm when they were last tried, are tried again for each removal."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A size that was tried."""

    size: Size
    layers: tuple[int, ...]
    steps: int
    """How long it was trained."""
    nats: float
    """Its lowest validation loss on the way, in nats per token."""


@torch.no_grad()
def mean_nats(model: Any, batches: Sequence[Batch], compute: torch.dtype) -> float:
    """The mean loss over all positions that predict an answer, in nats per token; logits a chunk at a time."""
    total, count = 0.0, 0
    anatomy = Anatomy(model)
    device = anatomy.embed.weight.device
    with torch.autocast(device.type, compute, enabled=compute is not torch.float32):
        for each in batches:
            batch = each.to(device)
            total += summed_nats(anatomy, answer_latents(model, batch), batch.targets)
            count += len(batch.targets)
    return total / count


def choose_layers(
    depth: int, keep: int, shared: int, loss_without: Callable[[Sequence[int]], float], progress: Progress, stage: str
) -> tuple[int, ...]:
    """``keep`` of ``depth`` layers, the first ``shared`` among them, chosen by what their removal costs.

    Args:
        loss_without: the loss of the model without some layers.
    """
    removed: list[int] = []
    candidates = list(range(shared, depth))
    tries = len(candidates) + max(0, depth - keep - 1) * RETRIED if keep < depth else 0
    with progress.stage(stage, tries) as advance:
        harm: dict[int, float] = {}
        while depth - len(removed) > keep:
            asked = sorted(candidates, key=lambda n: harm[n])[:RETRIED] if harm else candidates
            for n in asked:
                harm[n] = loss_without([*removed, n])
                advance(1)
            least = min(asked, key=lambda n: harm[n])
            removed.append(least)
            candidates.remove(least)
    return tuple(n for n in range(depth) if n not in removed)


def parts_kept(layers: Sequence[int], size: Size, importance: Importance, whole: Size) -> Kept:
    """The most important neurons and groups of each kept layer; all of them where the size has as many as the base."""

    def best(scores: Tensor, count: int) -> tuple[tuple[int, ...], ...]:
        return tuple(tuple(sorted(scores[n].topk(count).indices.tolist())) for n in layers)

    return Kept(
        tuple(layers),
        None if size.neurons == whole.neurons else best(importance.neurons, size.neurons),
        None if size.groups == whole.groups else best(importance.groups, size.groups),
    )


def calibration(batches: Sequence[Batch], tokens: int) -> list[Batch]:
    """Batches spread over all lengths that hold about ``tokens`` tokens, one at least."""
    each = max(1, sum(batch.ids.numel() for batch in batches) // len(batches))
    count = max(1, min(len(batches), tokens // each))
    return [batches[len(batches) * n // count] for n in range(count)]
