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
from butterfly.prove.numbers import Terms
from butterfly.prove.pointwise import SIZE as SIZE_READ, answered

WORKERS, SIZE = Dim("workers", min=2, max=2**19), Dim("size", min=2, max=2**40)
"""How many workers and coordinates an open graph is of."""
ANY_WORKERS, POSITIONS = Dim("workers", min=2), Dim("positions", min=2, max=2**40)
BESIDE = ("aten.sym_size.int", "aten._assert_tensor_metadata.default")
MANY, PLACES = (3, 5), 4
"""The sizes of the example, no two dimensions alike."""
OPEN = {MANY[0]: ANY_WORKERS, MANY[1]: SIZE, PLACES: POSITIONS}
SHAPING = (
    "aten.view.",
    "aten.expand.",
    "aten.slice.",
    "aten.full.",
    "aten.permute.",
    "aten.unsqueeze.",
    "aten.select.",
)
"""Operations that sizes may enter."""
ASIDE = ("aten.alias.", "aten.clone.", "aten.expand.", "aten.slice.")
"""What computes no number: of an axis with one entry the exporter leaves some of it out."""


def closed(operator: Operator) -> str:
    """Empty where lift, merge, finish and the batched form of a monoid are open in their sizes; else what is not.

    Of lift, merge and finish one worker's state is looked at; of the batched form one row of positions too.
    """
    for part in ("pool", "lift", "merge", "finish", "empty"):
        try:
            whole = _open(operator, part, *MANY)
        except UnmodelledError as error:
            return f"{part} is not one program for every number of workers and every size: {error}"
        for k, d in ((1, MANY[1]), (MANY[0], 1)) if part == "pool" else ((1, 1),):
            if _computing(capture(*_function(operator, part, k, d))) != _computing(whole):
                return f"{part} does other operations for {k} workers at size {d} than for more"
    try:
        if why := answered(capture(*_function(operator, "pool", MANY[0], SIZE_READ)), Terms(), MANY[0]):
            return f"the coordinates are not fused each by itself: {why}"
        _open(operator, "positions", *MANY)
    except UnmodelledError as error:
        return f"pool is not one program for every number of positions: {error}"
    return ""


def _computing(graph: Captured) -> list[tuple[Any, ...]]:
    """What computes numbers, each with the numbers that it is given beside tensors; of what shapes, none."""
    found = []
    for node in _operations(graph):
        name, numbers = str(node.target), _flat(node.args)
        if name.startswith("aten.full."):
            numbers = _flat(node.args[1:])
        if not name.startswith(ASIDE):
            plain = () if name.startswith(SHAPING) and "full" not in name else tuple(numbers)
            found.append((name, *(one for one in plain if isinstance(one, (int, float)))))
    return found


def _operations(graph: Captured) -> list[Any]:
    every = [node for node in graph.program.graph.nodes if isinstance(node.target, torch._ops.OpOverload)]
    return [node for node in every if str(node.target) not in BESIDE]


def _flat(arguments: Any) -> list[Any]:
    return [each for one in arguments for each in (_flat(one) if isinstance(one, (list, tuple)) else [one])]


def _measured(graph: Captured) -> str:
    """Where a size is a number of the arithmetic, or cuts a constant; empty where none is."""
    given = set(graph.program.graph_signature.user_inputs)
    for node in _operations(graph):
        if any(one.name in given for one in node.all_input_nodes):
            given.add(node.name)
        name, numbers = str(node.target), [one for one in _flat(node.args) if isinstance(one, torch.fx.Node)]
        sizes = [one for one in numbers if not isinstance(one.meta.get("val"), torch.Tensor)]
        filled = "full" in name and any(one in sizes for one in node.args[1:])
        cut = name.startswith("aten.slice.") and node.args[0].name not in given
        if sizes and (filled or cut or not name.startswith(SHAPING)):
            return f"a size enters {name} as a number"
    return ""


def _open(operator: Operator, part: str, k: int, d: int) -> Captured:
    function, *example = _function(operator, part, k, d)
    sizes = [{n: OPEN[size] for n, size in enumerate(one.shape) if size in OPEN} for one in example]
    found = capture(function, *example, sizes=sizes)
    if why := _measured(found):
        raise UnmodelledError(why)
    return found


def _function(operator: Operator, part: str, k: int, d: int) -> tuple[Any, ...]:
    """The part, and an example of its inputs."""
    source = operator.source
    weight, output = torch.rand((), dtype=torch.float64), torch.rand(d, dtype=torch.float64)
    if part in ("pool", "positions"):
        alive, shape = torch.ones(k, dtype=torch.bool), (k, d) if part == "pool" else (k, PLACES, d)
        return operator.pool, torch.rand(shape, dtype=torch.float64), torch.rand(k, dtype=torch.float64), alive
    if part == "lift":
        return lambda w, x: tuple(source.lift(w, x)), weight, output
    if part == "empty":
        return lambda x: tuple(source.empty(x)), output
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
