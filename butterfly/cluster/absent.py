"""Layers that run in another process: their place is kept, their weights are not."""

from collections.abc import Container

from torch import nn
from transformers import PreTrainedModel

from butterfly.models.anatomy import Anatomy
from butterfly.runtime.stack import Place

_PLAIN = (str, int, float, bool, type(None))


class Absent(nn.Module):
    """What a body may read of a layer (its kind of attention, its number), without the layer."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        for name, value in vars(layer).items():
            if not name.startswith("_") and name != "training" and isinstance(value, _PLAIN):
                setattr(self, name, value)


def leave_out(inner: PreTrainedModel, segments: Container[int]) -> None:
    """Let the layers of these segments go from a flat stack; passes over it must not ask for them."""
    for place in Anatomy(inner).layers:
        assert isinstance(place, Place)
        if place.segment in segments:
            place.layer = Absent(place.layer)
