"""Whether an operator is one program for every number of workers and every size, seen by exporting it with both open.

The export fails where a branch depends on an open size, such as a pool that does another thing for 37 workers. It takes
sizes from 2 on, so the open program is run on symbols at one worker and at one coordinate, and compared with what is
exported there; in the same way with what is exported for inputs that need gradients or are strided.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.export import Dim

from butterfly.contracts.graph import Captured, capture
from butterfly.contracts.operator import Operator
from butterfly.contracts.scalars import UnmodelledError
from butterfly.prove.numbers import Terms
from butterfly.prove.one_program import CIRCUMSTANCES, alike, run, unknowns
from butterfly.prove.pointwise import SIZE as SIZE_READ, answered, nobody

WORKERS, SIZE = Dim("workers", min=2, max=2**19), Dim("size", min=2, max=2**40)
"""How many workers and coordinates an open graph is of."""
ANY_WORKERS, POSITIONS = Dim("workers", min=2), Dim("positions", min=2, max=2**40)
PARTS = ("pool", "lift", "merge", "finish", "empty")
MANY, PLACES = (3, 5), 4
"""The sizes of the example, no two dimensions alike."""
OPEN = {MANY[0]: ANY_WORKERS, MANY[1]: SIZE, PLACES: POSITIONS}
POSITIONED = {"positions": (), "positions with weights": (PLACES,)}
"""The batched form of outputs with positions: the axes of the weights beside the workers'."""
BESIDE = (torch.ops.aten.sym_size.int, torch.ops.aten._assert_tensor_metadata.default)
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


def closed(operator: Operator) -> str:
    """Empty where lift, merge, finish and the batched form of a monoid are open in their sizes, answer each coordinate
    and each position by itself, and do not look at strides and gradients; else what is not.

    Of lift, merge and finish one worker's state is looked at.
    """
    programs = {}
    for part in PARTS:
        try:
            programs[part] = _open(operator, part, *MANY)
        except UnmodelledError as error:
            return f"{part} is not one program for every number of workers and every size: {error}"
    try:
        if why := _otherwise(operator, programs):
            return why
    except UnmodelledError as error:
        return str(error)
    try:
        return _apart(operator, programs)
    except UnmodelledError as error:
        return f"pool is not one program for every number of positions: {error}"


def _otherwise(operator: Operator, programs: dict[str, Captured]) -> str:
    """Where a part is another program than the open one, in words. What there is to compare is exported in one go."""
    looks = []
    for part in PARTS:
        for k, d in ((1, MANY[1]), (MANY[0], 1), (1, 1)):
            looks.append((part, f"for {k} workers at size {d} than for more", _function(operator, part, k, d)))
        function, *example = _function(operator, part, *MANY)
        looks += [(part, why, (function, *map(changed, example))) for why, changed in CIRCUMSTANCES.items()]
    every = [one for _, _, (_, *example) in looks for one in example]

    def together(*inputs: Tensor) -> list[Tensor]:
        given = iter(inputs)
        said = [function(*islice(given, len(example))) for _, _, (function, *example) in looks]
        return [one for each in said for one in ((each,) if isinstance(each, Tensor) else each)]

    given = unknowns(every)
    found, inputs = iter(run(capture(together, *every), given)), iter(given)
    for part, why, (_, *example) in looks:
        wanted = run(programs[part], list(islice(inputs, len(example))))
        if not alike(wanted, list(islice(found, len(wanted)))):
            return f"{part} does another thing {why}"
    return ""


def _apart(operator: Operator, programs: dict[str, Captured]) -> str:
    """Where a coordinate is not answered by itself, or a position not as outputs [k, d] are; empty where each is."""
    example = _function(operator, "pool", MANY[0], SIZE_READ)
    if why := answered(capture(*example), Terms(), MANY[0]):
        return f"the coordinates are not fused each by itself: {why}"
    if why := nobody(lambda row: run(programs["empty"], [row])):
        return f"the coordinates are not fused each by itself: empty: {why}"
    for part, weighted in POSITIONED.items():
        if weighted and not operator.weighs_positions:
            continue
        placed = _open(operator, part, *MANY)
        outputs, weights, alive = unknowns(_function(operator, part, *MANY)[1:])
        (said,) = run(placed, [outputs, weights, alive])
        for at in np.ndindex(*outputs.shape[1:-1]):
            alone = weights[(slice(None), *at)] if weights.ndim > 1 else weights
            if not alike([said[at]], run(programs["pool"], [outputs[(slice(None), *at)], alone, alive])):
                return f"pool fuses a position of outputs {list(outputs.shape)} otherwise than outputs [k, d]"
    return ""


def _operations(graph: Captured) -> list[Any]:
    every = [node for node in graph.program.graph.nodes if isinstance(node.target, torch._ops.OpOverload)]
    return [node for node in every if node.target not in BESIDE]


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
    if part in ("pool", *POSITIONED):
        alive, shape = torch.ones(k, dtype=torch.bool), (k, d) if part == "pool" else (k, PLACES, d)
        weights = torch.rand(k, *POSITIONED.get(part, ()), dtype=torch.float64)
        return operator.pool, torch.rand(shape, dtype=torch.float64), weights, alive
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
