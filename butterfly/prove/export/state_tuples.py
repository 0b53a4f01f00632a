"""An operator's states as tuples of tensors, all of the kind that ``lift`` makes.

A graph knows only the tensors of a state. A state that could carry more (a class with attributes, a list in a tuple)
and a merge that makes another kind are rejected.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from butterfly.evaluation.scalars import UnmodelledError


@dataclass(frozen=True)
class StateTuples:
    """The states of one operator."""

    source: Any
    """What has lift, merge, finish and empty."""
    kind: type
    count: int

    @classmethod
    def of(cls, source: Any) -> "StateTuples":
        """As ``lift`` makes them.

        Raises:
            UnmodelledError: its states are no tuples of tensors.
        """
        state = source.lift(torch.ones((), dtype=torch.float64), torch.ones(1, dtype=torch.float64))
        return cls(source, type(state), len(_tensors("lift", state)))

    def made(self, parts: Sequence[Tensor]) -> Any:
        """The state of the kind that ``lift`` makes, from its tensors, in order and of any shape."""
        return self.kind(*parts) if hasattr(self.kind, "_fields") else self.kind(parts)

    def lift(self, weight: Tensor, output: Tensor) -> tuple[Tensor, ...]:
        """The tensors of one worker's state, from a weight [] and an output [d]."""
        return self._parts("lift", self.source.lift(weight, output))

    def empty(self, like: Tensor) -> tuple[Tensor, ...]:
        """The tensors of the empty state, for outputs shaped as ``like`` [d]."""
        return self._parts("empty", self.source.empty(like))

    def merge(self, *parts: Tensor) -> tuple[Tensor, ...]:
        """The tensors of the merged state, from those of the left state and then of the right."""
        left, right = parts[: self.count], parts[self.count :]
        return self._parts("merge", self.source.merge(self.made(left), self.made(right)))

    def finish(self, *parts: Tensor) -> Any:
        """The pooled value."""
        return self.source.finish(self.made(parts))

    def _parts(self, part: str, state: Any) -> tuple[Tensor, ...]:
        tensors = _tensors(part, state)
        if type(state) is not self.kind or len(tensors) != self.count:
            raise UnmodelledError(
                f"{part} makes a {type(state).__name__} of {len(tensors)}, and lift a {self.kind.__name__} of "
                f"{self.count}; expected states of one kind"
            )
        return tensors


def _tensors(part: str, state: Any) -> tuple[Tensor, ...]:
    kind = type(state)
    # A subclass of a tuple has attributes, unless it is a NamedTuple as Python makes it.
    if kind not in (tuple, list) and (not hasattr(kind, "_fields") or hasattr(state, "__dict__")):
        raise UnmodelledError(f"{part} makes a {kind.__name__}; expected a tuple or a NamedTuple of tensors")
    if other := [type(part).__name__ for part in state if not isinstance(part, Tensor)]:
        raise UnmodelledError(f"{part} makes a state that holds a {other[0]}; expected a tuple of tensors alone")
    return tuple(state)
