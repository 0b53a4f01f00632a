"""What we know of model families: reading a base model, building a smaller one of the same family, writing it."""

from butterfly.models.base import BaseModel, load_base
from butterfly.models.layers import keep_layers

__all__ = ["BaseModel", "keep_layers", "load_base"]
