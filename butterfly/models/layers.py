"""A smaller model by its layers alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from butterfly.models.shape import Kept
from butterfly.models.smaller import shrink

if TYPE_CHECKING:
    from transformers import PreTrainedModel


def keep_layers(model: PreTrainedModel, layers: Sequence[int]) -> PreTrainedModel:
    """A model with only the given decoder layers of ``model``, in their order; nothing is shared with the original.

    Args:
        model: of a known family.
        layers: indices from 0, increasing.

    Raises:
        ModelError: no layer, an index outside the model, or indices that do not increase.
    """
    return shrink(model, Kept(tuple(layers)))[0]
