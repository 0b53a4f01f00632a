"""The parts of a monoid, each with example inputs to export it for."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import Traced
from butterfly.prove.export.dynamic_shapes import POSITIONS, SIZE, WORKERS
from butterfly.prove.export.state_tuples import StateTuples

POOL = {"workers": WORKERS, "size": SIZE}
PLACED = POOL | {"positions": POSITIONS}
ROW = {"size": SIZE}
PARTS = {"pool": POOL, "call": POOL, "rounding_bound": POOL, "lift": ROW, "merge": ROW, "finish": ROW, "empty": ROW}
"""What each part has axes of."""

Example = tuple[Traced, *tuple[torch.Tensor, ...]]
"""The function to export, and an example of its inputs."""


@dataclass(frozen=True)
class ExampleInputs:
    """The parts of an operator for outputs and weights of these dtypes."""

    operator: Operator
    outputs: torch.dtype = torch.float64
    weights: torch.dtype = torch.float64

    def of(
        self, part: str, workers: int = WORKERS, size: int = SIZE, positions: int = 0, *, weighed: bool = False
    ) -> Example:
        """The function, and an example of its inputs: of the batched parts with positions [k, n, d] where there are
        any, beside weights [k, n] where these are ``weighed``; without ``alive`` where it is given the survivors alone.

        Raises:
            UnmodelledError: a state is no tuple of tensors.
        """
        source = self.operator.source
        if PARTS[part] is POOL:
            places = (positions,) if positions else ()
            outputs = torch.rand(workers, *places, size).to(self.outputs)
            weights = torch.rand(outputs.shape[: 1 + weighed]).to(self.weights)
            function = self.operator.pool if part == "pool" else getattr(source, part, source)
            if not self.operator.takes_alive:
                return source if part == "pool" else function, outputs, weights
            return function, outputs, weights, torch.ones(workers, dtype=torch.bool)
        weight, output = torch.rand(()).to(self.weights), torch.rand(size).to(self.outputs)
        states = StateTuples.of(source)
        if part == "lift":
            return states.lift, weight, output
        if part == "empty":
            return states.empty, output
        state = states.lift(weight, output)
        if part == "finish":
            return states.finish, *map(torch.rand_like, state)
        return states.merge, *map(torch.rand_like, (*state, *state))
