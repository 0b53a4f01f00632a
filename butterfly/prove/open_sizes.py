"""Whether an operator is one program for every number of workers and every size, seen by exporting it with both open.

The export fails where a branch depends on an open size, such as a pool that does another thing for 37 workers. It takes
sizes from 2 on, so the programs for one worker and for one coordinate are compared with it, operation by operation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.export import Dim

from butterfly.contracts.graph import Captured, capture
from butterfly.contracts.operator import Operator
from butterfly.contracts.scalars import UnmodelledError

WORKERS, SIZE = Dim("workers", min=2, max=2**19), Dim("size", min=2, max=2**40)
"""How many workers and coordinates an open graph is of."""
POSITIONS = Dim("positions", min=2, max=2**40)
MANY, PLACES = (3, 5), 4
"""The sizes of the example, no two dimensions alike."""
OPEN = {MANY[0]: WORKERS, MANY[1]: SIZE, PLACES: POSITIONS}
ASIDE = ("aten.alias.", "aten.clone.", "aten.expand.", "aten.slice.")
"""What computes no number: of an axis with one entry the exporter leaves some of it out."""


def closed(operator: Operator) -> str:
    """Empty where lift, merge, finish and the batched form of a monoid are open in their sizes; else what is not.

    Of lift, merge and finish one worker's state is looked at; of the batched form one row of positions too.
    """
    for part in ("pool", "lift", "merge", "finish"):
        try:
            whole = _open(operator, part, *MANY)
        except UnmodelledError as error:
            return f"{part} is not one program for every number of workers and every size: {error}"
        for k, d in ((1, MANY[1]), (MANY[0], 1)) if part == "pool" else ((1, 1),):
            if _computing(capture(*_function(operator, part, k, d))) != _computing(whole):
                return f"{part} does other operations for {k} workers at size {d} than for more"
    try:
        _open(operator, "positions", *MANY)
    except UnmodelledError as error:
        return f"pool is not one program for every number of positions: {error}"
    return ""


def _computing(graph: Captured) -> list[str]:
    return [one for one in graph.operations if not one.startswith(ASIDE)]


def _open(operator: Operator, part: str, k: int, d: int) -> Captured:
    function, *example = _function(operator, part, k, d)
    sizes = [{n: OPEN[size] for n, size in enumerate(one.shape) if size in OPEN} for one in example]
    return capture(function, *example, sizes=sizes)


def _function(operator: Operator, part: str, k: int, d: int) -> tuple[Any, ...]:
    """The part, and an example of its inputs."""
    source = operator.source
    weight, output = torch.rand((), dtype=torch.float64), torch.rand(d, dtype=torch.float64)
    if part in ("pool", "positions"):
        alive, shape = torch.ones(k, dtype=torch.bool), (k, d) if part == "pool" else (k, PLACES, d)
        return operator.pool, torch.rand(shape, dtype=torch.float64), torch.rand(k, dtype=torch.float64), alive
    if part == "lift":
        return lambda w, x: tuple(source.lift(w, x)), weight, output
    state = source.lift(weight, output)
    if not all(isinstance(one, Tensor) for one in state):
        raise UnmodelledError(f"the state holds {type(state).__name__} of other things than tensors")
    make = _maker(type(state))
    if part == "finish":
        return lambda *s: source.finish(make(s)), *map(torch.rand_like, state)
    n = len(state)
    return lambda *s: tuple(source.merge(make(s[:n]), make(s[n:]))), *map(torch.rand_like, (*state, *state))


def _maker(kind: Any) -> Callable[[Sequence[Tensor]], Any]:
    return (lambda parts: kind(*parts)) if hasattr(kind, "_fields") else kind
