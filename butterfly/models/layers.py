"""A smaller model by its layers alone."""

from collections.abc import Sequence
from typing import Any

from butterfly.models.anatomy import Anatomy
from butterfly.models.shape import Kept
from butterfly.models.smaller import shrink


def keep_layers(model: Any, layers: Sequence[int]) -> Any:
    """A model with only the given decoder layers of ``model``, in their order; nothing is shared with the original.

    Raises:
        ModelError: no layer, an index outside the model, or indices that do not increase.
    """
    return shrink(model, Kept(tuple(layers)))[0]


def parameters_with(model: Any, layers: int) -> int:
    """How many parameters ``model`` would have with this many of its layers, which are all of one size."""
    one = sum(parameter.numel() for parameter in Anatomy(model).layers[0].parameters())
    return int(model.num_parameters() - one * (model.config.num_hidden_layers - layers))
