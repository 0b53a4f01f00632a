"""A partial fusion as bytes: the state of a pool's monoid, whose workers are in it, and what it cost to make."""

import json
import struct
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from butterfly.cluster.message import DTYPES, tensor_bytes, tensor_from
from butterfly.core.errors import FusionError
from butterfly.fusion import AnyPool

HEAD = struct.Struct("<qqiii")
"""Merges below, bytes that travelled below, workers of the split, parts of the state, and the length of reasons."""
SHAPE = struct.Struct("<iiii")
"""Dtype, B, T and the last size of a part."""


@dataclass
class Partial:
    """The fusion of some workers of a split."""

    state: Any
    """Of the pool's monoid; None where no worker is in it."""
    workers: frozenset[int]
    """Who is in it, by number in the split."""
    reasons: dict[int, str] = field(default_factory=dict)
    """Of workers that were asked and are not in it."""
    merges: int = 0
    """How many merges of messages made it."""
    travelled: int = 0
    """Bytes of the messages that were merged."""
    size: int = 0
    """Bytes of the messages that came to the caller."""

    def pack(self, workers_in_split: int) -> bytes:
        """The message, of which ``packed_bytes`` is the length where no worker failed.

        Args:
            workers_in_split: the number of workers of the split.
        """
        parts = [] if self.state is None else list(self.state)
        reasons = json.dumps(self.reasons).encode() if self.reasons else b""
        head = HEAD.pack(self.merges, self.travelled, workers_in_split, len(parts), len(reasons))
        present = bytes(n in self.workers for n in range(workers_in_split))
        shapes = b"".join(SHAPE.pack(DTYPES.index(part.dtype), *part.shape) for part in parts)
        return head + present + reasons + shapes + b"".join(map(tensor_bytes, parts))

    @classmethod
    def unpack(cls, message: bytes, kind: type[Any]) -> "Partial":
        """What ``pack`` was given.

        Args:
            kind: of the pool's states, as ``type(pool.empty(…))``.

        Raises:
            FusionError: the bytes are none.
        """
        try:
            merges, travelled, workers_in_split, count, reasoned = HEAD.unpack_from(message)
            at = HEAD.size
            workers = frozenset(n for n in range(workers_in_split) if message[at + n])
            at += workers_in_split
            reasons = json.loads(message[at : at + reasoned]) if reasoned else {}
            at += reasoned
            shapes = [SHAPE.unpack_from(message, at + n * SHAPE.size) for n in range(count)]
            at += count * SHAPE.size
            parts = []
            for dtype, *shape in shapes:
                part = tensor_from(message, at, tuple(shape), DTYPES[dtype])
                at += part.numel() * part.element_size()
                parts.append(part)
        except (struct.error, ValueError, IndexError, RuntimeError) as error:
            raise FusionError(f"a state of {len(message)} bytes is none: {error}") from error
        state = kind(*parts) if parts else None
        return cls(state, workers, {int(n): why for n, why in reasons.items()}, merges, travelled)


def packed_bytes(pool: AnyPool, like: Tensor, workers_in_split: int) -> int:
    """The closed form of a message's bytes: that of one worker is as long as that of all, for a state of sums.

    Args:
        like: an output [B, T, d] of a worker in the pool's domain.
        workers_in_split: the number of workers of the split.
    """
    parts = list(pool.empty(like))
    numbers = sum(int(part.numel() * part.element_size()) for part in parts)
    return HEAD.size + workers_in_split + SHAPE.size * len(parts) + numbers


def merge_messages(messages: list[bytes], pool: AnyPool, workers_in_split: int) -> bytes:
    """One message of several, of workers that differ."""
    return merged([Partial.unpack(each, state_kind(pool)) for each in messages], messages, pool).pack(workers_in_split)


def merged(partials: list[Partial], messages: list[bytes], pool: AnyPool) -> Partial:
    """The fusion of all workers of several partial ones, which arrived as ``messages``."""
    whole = Partial(None, frozenset(), {}, 1, sum(map(len, messages)))
    for each in partials:
        if each.state is not None:
            whole.state = each.state if whole.state is None else pool.merge(whole.state, each.state)
        whole.workers |= each.workers
        whole.reasons |= each.reasons
        whole.merges += each.merges
        whole.travelled += each.travelled
    return whole


def state_kind(pool: AnyPool) -> type[Any]:
    """The named tuple that a pool's states are."""
    return type(pool.empty(torch.zeros(1, 1, 1)))
