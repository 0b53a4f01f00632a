"""Faults put into a worker on purpose, to see that they are noticed: for drills and tests."""

import time
from enum import StrEnum
from typing import Any

import torch
from torch import Tensor, nn

from butterfly.core.errors import FusionError
from butterfly.runtime.fused import FusedModel

MUCH = 1 << 58
"""Bytes that no machine has."""


class Fault(StrEnum):
    """How a worker can fail from within."""

    EXCEPTION = "exception"
    NAN = "nan"
    INFINITY = "infinity"
    SHAPE = "shape"
    MEMORY = "out of memory"
    """It asks for more memory than there is; where the system ends the process for that, it is as if it were killed."""
    STALL = "stall"
    BYZANTINE = "Byzantine"
    """Finite garbage, which nothing can tell from an answer: it is bounded by the worker's weight, not noticed."""


class Faulty(nn.Module):
    """A decoder layer that fails in a span of its calls.

    Args:
        layer: what runs all the same.
        fault: in which way.
        after: calls before the first that fails.
        times: calls that fail; from then on the layer is as it was.
        seconds: how long a stalled call takes.
    """

    def __init__(self, layer: nn.Module, fault: Fault, after: int = 0, times: int = 1, seconds: float = 1.0) -> None:
        super().__init__()
        self.layer, self.fault = layer, fault
        self.after, self.times, self.seconds = after, times, seconds
        self.calls = 0

    def __getattr__(self, name: str) -> Any:
        try:
            return super().__getattr__(name)
        except AttributeError:
            return getattr(super().__getattr__("layer"), name)

    def forward(self, hidden: Tensor, *args: Any, **context: Any) -> Any:
        """The layer's output [B, T, d] for ``hidden`` [B, T, d], or what the fault makes of it."""
        output = self.layer(hidden, *args, **context)
        self.calls += 1
        if not self.after < self.calls <= self.after + self.times:
            return output
        if self.fault is Fault.EXCEPTION:
            raise RuntimeError("a fault was put in on purpose")
        if self.fault is Fault.MEMORY:
            torch.empty(MUCH, dtype=torch.uint8)
        if self.fault is Fault.STALL:
            time.sleep(self.seconds)
            return output
        plain = output[0] if isinstance(output, tuple) else output
        wrong = self._wrong(plain)
        return (wrong, *output[1:]) if isinstance(output, tuple) else wrong

    def _wrong(self, output: Tensor) -> Tensor:
        if self.fault is Fault.SHAPE:
            return output[..., :-1]
        if self.fault is Fault.BYZANTINE:
            return garbage(output)
        return output * (torch.nan if self.fault is Fault.NAN else torch.inf)


def garbage(hidden: Tensor) -> Tensor:
    """Finite garbage in the shape and dtype of ``hidden``, a hidden state [… , d]."""
    return torch.full_like(hidden, 3.0).cumsum(-1).sin() * 10


def put_in(fused: FusedModel, worker_id: str, fault: Fault, **options: Any) -> Faulty:
    """Let the last layer of a worker fail.

    Args:
        fused: a fused model that runs its workers in this process.
        options: of ``Faulty``.

    Raises:
        FusionError: there is no such worker.
    """
    if worker_id not in fused.worker_ids:
        raise FusionError(f"worker {worker_id!r} is unknown; this split has {', '.join(fused.worker_ids)}")
    place = fused.own_layers(worker_id)[-1]
    faulty = Faulty(place.layer, fault, **options)
    place.layer = faulty
    return faulty


def take_out(fused: FusedModel, worker_id: str) -> None:
    """Give a worker its own last layer back."""
    place = fused.own_layers(worker_id)[-1]
    if isinstance(place.layer, Faulty):
        place.layer = place.layer.layer
