"""A smaller model of the same family: some of its decoder layers, the rest removed."""

import copy
from collections.abc import Sequence
from typing import Any

from torch import nn

from butterfly.core.errors import ModelError


def shrink_config(config: Any, layers: Sequence[int]) -> Any:
    """A copy of ``config`` for a model of these layers."""
    smaller = copy.deepcopy(config)
    if getattr(config, "layer_types", None):
        smaller.layer_types = [config.layer_types[n] for n in layers]
    smaller.num_hidden_layers = len(layers)
    return smaller


def number(layers: Sequence[Any], start: int = 0) -> None:
    """Tell each layer its place in the key-value cache."""
    for place, layer in enumerate(layers, start):
        layer.self_attn.layer_idx = place


def keep_layers(model: Any, layers: Sequence[int]) -> Any:
    """A model with only the given decoder layers of ``model``, in their order; nothing is shared with the original.

    Raises:
        ModelError: no layer, an index outside the model, or indices that do not increase.
    """
    depth = model.config.num_hidden_layers
    if not layers or list(layers) != sorted(set(layers)) or not 0 <= layers[0] <= layers[-1] < depth:
        raise ModelError(f"layers={list(layers)}; expected increasing indices from 0 to {depth - 1}")
    body = model.model.layers
    try:
        model.model.layers = nn.ModuleList()  # so that the copy below carries no layer twice
        smaller = copy.deepcopy(model)
    finally:
        model.model.layers = body
    smaller.model.layers = nn.ModuleList(copy.deepcopy(body[n]) for n in layers)
    number(smaller.model.layers)
    smaller.config = smaller.model.config = shrink_config(model.config, layers)
    return smaller


def parameters_with(model: Any, layers: int) -> int:
    """How many parameters ``model`` would have with this many of its layers, which are all of one size."""
    one = sum(parameter.numel() for parameter in model.model.layers[0].parameters())
    return int(model.num_parameters() - one * (model.config.num_hidden_layers - layers))
