"""The parts of a monoid, each with an example of its inputs in some dtypes: what graphs of open sizes are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.contracts.scalars import UnmodelledError
from butterfly.prove.open_sizes import POSITIONS, SIZE, WORKERS

POOL = {"workers": WORKERS, "size": SIZE}
PLACED = POOL | {"positions": POSITIONS}
ROW = {"size": SIZE}
PARTS = {"pool": POOL, "call": POOL, "rounding_bound": POOL, "lift": ROW, "merge": ROW, "finish": ROW, "empty": ROW}
"""What each part has axes of."""


@dataclass(frozen=True)
class Examples:
    """The parts of an operator for outputs and weights of these dtypes."""

    operator: Operator
    outputs: torch.dtype = torch.float64
    weights: torch.dtype = torch.float64

    def of(
        self, part: str, workers: int = WORKERS, size: int = SIZE, positions: int = 0, *, weighed: bool = False
    ) -> tuple[Any, ...]:
        """The function, and an example of its inputs: of the batched parts with positions [k, n, d] where there are
        any, beside weights [k, n] where these are ``weighed``.

        Raises:
            UnmodelledError: the state holds other things than tensors.
        """
        source = self.operator.source
        if PARTS[part] is POOL:
            places = (positions,) if positions else ()
            outputs = torch.rand(workers, *places, size).to(self.outputs)
            weights = torch.rand(outputs.shape[: 1 + weighed]).to(self.weights)
            function = self.operator.pool if part == "pool" else getattr(source, part, source)
            return function, outputs, weights, torch.ones(workers, dtype=torch.bool)
        weight, output = torch.rand(()).to(self.weights), torch.rand(size).to(self.outputs)
        if part == "lift":
            return lambda w, x: tuple(source.lift(w, x)), weight, output
        if part == "empty":
            return lambda x: tuple(source.empty(x)), output
        state = source.lift(weight, output)
        if not all(isinstance(one, Tensor) for one in state):
            raise UnmodelledError(f"the state holds {type(state).__name__} of other things than tensors")
        make, n = _maker(type(state)), len(state)
        if part == "finish":
            return lambda *s: source.finish(make(s)), *map(torch.rand_like, state)
        return lambda *s: tuple(source.merge(make(s[:n]), make(s[n:]))), *map(torch.rand_like, (*state, *state))


def _maker(kind: Any) -> Callable[[Sequence[Tensor]], Any]:
    return (lambda parts: kind(*parts)) if hasattr(kind, "_fields") else kind
