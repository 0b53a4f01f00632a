"""The weights of some workers as bytes, which travel with a pass where states come back."""

import struct

import torch
from torch import Tensor

from butterfly.cluster.message import tensor_bytes, tensor_from

SHAPE = struct.Struct("<iii")
"""Workers, B and T."""


def pack_weights(weights: Tensor) -> bytes:
    """Weights [m, B, T], in float32."""
    return SHAPE.pack(*weights.shape) + tensor_bytes(weights.float())


def unpack_weights(message: bytes) -> Tensor:
    """What ``pack_weights`` was given."""
    return tensor_from(message, SHAPE.size, SHAPE.unpack_from(message), torch.float32)
