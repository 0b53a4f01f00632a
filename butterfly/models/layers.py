"""The names under which callers still ask for a smaller model."""

from collections.abc import Sequence
from typing import Any

from butterfly.models.anatomy import Anatomy, renumber
from butterfly.models.shape import Kept, config_of, full_shape
from butterfly.models.smaller import shrink

number = renumber


def shrink_config(config: Any, layers: Sequence[int]) -> Any:
    """A copy of ``config`` for a model of these layers."""
    whole = full_shape(config)
    return config_of(config, type(whole)(tuple(layers), whole.neurons, whole.groups))


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
