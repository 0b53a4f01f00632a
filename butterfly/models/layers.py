"""A smaller model by its layers alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from butterfly.models.anatomy import Anatomy
from butterfly.models.shape import Kept
from butterfly.models.smaller import shrink

if TYPE_CHECKING:
    from transformers import PreTrainedModel


def keep_layers(model: PreTrainedModel, layers: Sequence[int]) -> PreTrainedModel:
    """A model with only the given decoder layers of ``model``, in their order; nothing is shared with the original.

    Raises:
        ModelError: no layer, an index outside the model, or indices that do not increase.
    """
    return shrink(model, Kept(tuple(layers)))[0]


def parameters_with(model: PreTrainedModel, layers: int) -> int:
    """How many parameters ``model`` would have with this many of its layers, which are all of one size."""
    per_layer = sum(parameter.numel() for parameter in Anatomy(model).layers[0].parameters())
    return int(model.num_parameters() - per_layer * (model.config.num_hidden_layers - layers))
