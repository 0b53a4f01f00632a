"""Which layers of the base a worker really holds: read from its weights, not from what is declared."""

from typing import Any

import torch
from torch import Tensor, nn

from butterfly.models.anatomy import Anatomy


@torch.no_grad()
def nearest_layers(base: Any, worker: Any) -> list[int | None]:
    """For each layer of a worker, the layer of the base whose matrices it resembles most by cosine.

    A layer that was fine-tuned stays much nearer to where it comes from than to any other. ``None`` where the widths
    were cut and no matrix of the two has the same shape.

    Args:
        base, worker: causal language models of one family.
    """
    known = [_matrices(layer) for layer in Anatomy(base).layers]
    nearest: list[int | None] = []
    for layer in Anatomy(worker).layers:
        own = _matrices(layer)
        likeness = [_likeness(own, other) for other in known]
        ranked = [place for place, value in enumerate(likeness) if value is not None]
        nearest.append(max(ranked, key=lambda place: likeness[place] or -1.0) if ranked else None)
    return nearest


def _matrices(layer: nn.Module) -> dict[str, Tensor]:
    return {name: parameter.flatten().float() for name, parameter in layer.named_parameters() if parameter.ndim > 1}


def _likeness(left: dict[str, Tensor], other: dict[str, Tensor]) -> float | None:
    """The mean cosine of the matrices that both have in the same size."""
    same = [name for name in left if name in other and left[name].shape == other[name].shape]
    if not same:
        return None
    return float(torch.stack([torch.cosine_similarity(left[name], other[name], dim=0) for name in same]).mean())
