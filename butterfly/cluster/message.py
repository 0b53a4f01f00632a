"""What travels between the fused model and a worker: hidden states as raw bytes behind a head of known size.

Every message is bytes that are made here, so that what is sent can be counted and compared with a closed form. What
Ray wraps around them (its own envelope of a call) is not counted.
"""

import json
import struct
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import Tensor

from butterfly.core.errors import FusionError

# Shapes: B sequences, T new positions, L positions so far, d hidden size.

DTYPES = (torch.float32, torch.bfloat16, torch.float16, torch.float64)
HEAD = struct.Struct("<qqiiiiiii")
"""Session, tokens seen, B, T, d, dtype, kind of mask, L, whether positions follow."""
ORDERS = struct.Struct("<i")
"""Length of the orders, which precede the head: they differ between workers, what follows does not."""
REPLY = struct.Struct("<iiiii")
"""B, T, d, dtype, and the length of a reason where there is no answer."""
NO_MASK, PADS, WHOLE = 0, 1, 2
Order = list[Any]
"""A name and what it is done with, as JSON; ``Sessions`` says which there are."""
Orders = list[Order]


@dataclass(frozen=True)
class Request:
    """A pass of one worker over new positions."""

    hidden: Tensor
    """The output of the shared layers [B, T, d]."""
    mask: Tensor | None = None
    """[B, L] int64, 0 on padding."""
    positions: Tensor | None = None
    """[B, T] int64."""
    session: int = 0
    """Which cache; 0 for none."""
    seen: int = 0
    """How many tokens that cache holds."""
    orders: Orders = field(default_factory=list)
    """What happened to the rows of the cache since the last pass; see ``Session``."""

    def pack(self) -> bytes:
        """Everything but the orders."""
        size, new, width = self.hidden.shape
        kind, length, mask = _pack_mask(self.mask)
        positions = b"" if self.positions is None else tensor_bytes(self.positions.expand(size, -1).to(torch.int32))
        head = HEAD.pack(
            self.session, self.seen, size, new, width, DTYPES.index(self.hidden.dtype), kind, length, len(positions) > 0
        )
        return head + mask + positions + tensor_bytes(self.hidden)

    @classmethod
    def unpack(cls, orders: bytes, body: bytes) -> "Request":
        """A request from its two parts."""
        session, seen, size, new, width, dtype, kind, length, placed = HEAD.unpack_from(body)
        at = HEAD.size
        mask = None
        if kind == PADS:
            pads = tensor_from(body, at, (size,), torch.int32)
            mask = (torch.arange(length) >= pads[:, None]).long()
            at += 4 * size
        elif kind == WHOLE:
            mask = tensor_from(body, at, (size, length), torch.uint8).long()
            at += size * length
        positions = None
        if placed:
            positions = tensor_from(body, at, (size, new), torch.int32).long()
            at += 4 * size * new
        hidden = tensor_from(body, at, (size, new, width), DTYPES[dtype])
        text = orders[ORDERS.size :]
        return cls(hidden, mask, positions, session, seen, json.loads(text) if text else [])


def pack_orders(orders: Orders) -> bytes:
    """What a worker has to do to its caches before a pass."""
    text = json.dumps(orders, separators=(",", ":")).encode() if orders else b""
    return ORDERS.pack(len(text)) + text


def pack_reply(answer: Tensor | str) -> bytes:
    """A worker's last hidden state [B, T, d], or why there is none."""
    if isinstance(answer, str):
        reason = answer.encode()
        return REPLY.pack(0, 0, 0, 0, len(reason)) + reason
    return REPLY.pack(*answer.shape, DTYPES.index(answer.dtype), 0) + tensor_bytes(answer)


def unpack_reply(reply: bytes) -> Tensor | str:
    """What ``pack_reply`` was given.

    Raises:
        FusionError: the bytes are none.
    """
    try:
        size, new, width, dtype, reason = REPLY.unpack_from(reply)
        if min(size, new, width, dtype, reason) < 0:
            raise ValueError("it has a negative size")
        if reason:
            return reply[REPLY.size :].decode()
        return tensor_from(reply, REPLY.size, (size, new, width), DTYPES[dtype])
    except (struct.error, ValueError, IndexError, RuntimeError) as error:
        raise FusionError(f"a reply of {len(reply)} bytes is none: {error}") from error


def _pack_mask(mask: Tensor | None) -> tuple[int, int, bytes]:
    if mask is None:
        return NO_MASK, 0, b""
    if mask.ndim != 2:
        raise FusionError(f"attention_mask has shape {tuple(mask.shape)}; expected [B, L] where workers run elsewhere")
    plain = mask.ne(0)
    pads = (~plain).sum(1)
    if bool((plain == (torch.arange(mask.shape[1], device=mask.device) >= pads[:, None])).all()):
        return PADS, mask.shape[1], tensor_bytes(pads.to(torch.int32))
    return WHOLE, mask.shape[1], tensor_bytes(plain.to(torch.uint8))


def tensor_bytes(tensor: Tensor) -> bytes:
    """The numbers of a tensor, row by row."""
    return tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes()


def tensor_from(data: bytes, at: int, shape: tuple[int, ...], dtype: torch.dtype) -> Tensor:
    """The tensor whose numbers start at byte ``at``.

    Raises:
        ValueError: there are too few bytes.
    """
    count = int(np.prod(shape)) * dtype.itemsize
    if at + count > len(data):
        raise ValueError(f"{len(data)} bytes; {at + count} expected")
    return torch.frombuffer(bytearray(data[at : at + count]), dtype=torch.uint8).view(dtype).reshape(shape)
