"""Magnitude pruning by layer importance (specification 5.1): masks, which remove nothing and are reported as masks."""

import re
from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor

from butterfly.models.anatomy import Anatomy


@torch.no_grad()
def magnitude_masks(model: Any, importance: Tensor, threshold: float, trained: set[str]) -> dict[str, Tensor]:
    """By parameter name, which weights stay, bool: those above ``threshold`` times the largest of their tensor.

    Only tensors of layers whose importance is below ``threshold`` are masked, and only those that the worker trains.

    Args:
        importance: of each of the model's layers, the most important one's being 1, floating-point [L].
        threshold: from 0 to 1; 0 masks nothing.
        trained: the names of the parameters that are the worker's own.
    """
    prefix = Anatomy(model).family.stack
    masks = {}
    for name, parameter in model.named_parameters():
        place = re.match(re.escape(prefix) + r"\.(\d+)\.", name)
        if name not in trained or place is None or importance[int(place[1])] >= threshold:
            continue
        masks[name] = parameter.abs() > threshold * parameter.abs().max()
    return masks


@torch.no_grad()
def keep_masked(masked: Iterable[tuple[Tensor, Tensor]]) -> None:
    """Set weights to zero, in place, where their mask is False.

    Args:
        masked: pairs of weights, floating-point, and mask, bool, of one shape each.
    """
    for weights, mask in masked:
        weights.mul_(mask)


def masked_weights(masks: dict[str, Tensor]) -> int:
    """How many weights are held at zero.

    Args:
        masks: by parameter name, which weights stay, bool in the shape of the parameter.
    """
    return sum(int((~mask).sum()) for mask in masks.values())
