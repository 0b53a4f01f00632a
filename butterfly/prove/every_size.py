"""Whether a monoid is one program for every number of workers, positions and coordinates, each fused by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.fx.experimental.proxy_tensor import make_fx

from butterfly.contracts.graph import Captured, capture
from butterfly.contracts.operator import Operator
from butterfly.contracts.scalars import Grid, UnmodelledError
from butterfly.prove.captured import backward
from butterfly.prove.numbers import BEYOND, Terms
from butterfly.prove.one_program import Look, differing, looks, run
from butterfly.prove.open_sizes import POSITIONS, SIZE, WORKERS, branches, measured, opened
from butterfly.prove.pointwise import SIZE as SIZE_READ, answered, nobody

POOL = {"workers": WORKERS, "size": SIZE}
PLACED = POOL | {"positions": POSITIONS}
ROW = {"size": SIZE}
PARTS = {"pool": POOL, "lift": ROW, "merge": ROW, "finish": ROW, "empty": ROW}
"""What each part has axes of."""
PLACED_ALIKE = "{} fuses a position of outputs [k, n, d] otherwise than outputs [k, d]"


def closed(operator: Operator) -> str:
    """Empty where lift, merge, finish and the batched form of a monoid are one program for every size and circumstance,
    and answer each coordinate and each position by itself; else what is not.

    Of lift, merge and finish one worker's state is looked at.
    """
    programs = {}
    for part, axes in PARTS.items():
        function, *example = example_of(operator, part, **axes)
        try:
            programs[part] = opened(function, *example)
            if why := measured(programs[part]):
                return f"{part} is not one program for every number of workers and every size: {why}"
        except UnmodelledError as error:
            return f"{part} is not one program for every number of workers and every size: {error}"
    try:
        return differing(list(_looks(operator, programs))) or _mixed(operator, programs)
    except UnmodelledError as error:
        return f"it is not one program for every size and every number of positions: {error}"


def backward_open(operator: Operator) -> str:
    """The same of what autograd runs, which may hold code of its own."""

    def make(workers: int, size: int) -> tuple[Any, ...]:
        example = [torch.rand(shape, dtype=torch.float64) for shape in ((workers, size), (workers,), (size,))]
        traced = make_fx(partial(backward, operator), tracing_mode="symbolic")(*example)
        if why := branches(traced):
            raise UnmodelledError(why)
        return traced, *example

    try:
        function, *example = make(**POOL)
        whole = opened(function, *example)
        if not (why := measured(whole)):
            scalars = Terms(infinity=BEYOND)
            wanted = partial(run, whole, scalars=scalars)
            return differing(list(looks("the backward pass", make, POOL, wanted)), scalars=scalars)
    except UnmodelledError as error:
        why = str(error)
    return f"the backward pass is not one program for every number of workers and every size: {why}"


def _looks(operator: Operator, programs: dict[str, Captured]) -> Iterator[Look]:
    for part, axes in PARTS.items():
        yield from looks(part, partial(example_of, operator, part), axes, partial(run, programs[part]))
    each = positioned(partial(run, programs["pool"]))
    for weighed in (False, True) if operator.weighs_positions else (False,):
        make = partial(_placed, operator, weighed)
        function, *example = make(**PLACED)
        yield Look(PLACED_ALIKE.format("pool"), function, example, each)
        yield from looks("pool of positions", make, PLACED, each)


def positioned(fused: Callable[[Sequence[Grid]], Sequence[Grid]]) -> Callable[[Sequence[Grid]], list[Grid]]:
    """What outputs [k, n, d] must be fused to: each position as outputs [k, d] are."""

    def each(inputs: Sequence[Grid]) -> list[Grid]:
        outputs, weights, alive = inputs
        found: list[Grid] = []
        for n in range(outputs.shape[1]):
            alone = weights[:, n] if weights.ndim > 1 else weights
            found += fused([outputs[:, n], alone, alive])
        return [np.stack(found)]

    return each


def _mixed(operator: Operator, programs: dict[str, Captured]) -> str:
    """Where a coordinate is not answered by itself; empty where each is."""
    example = example_of(operator, "pool", WORKERS, SIZE_READ)
    why = answered(capture(*example), Terms(), WORKERS)
    if not why and (what := nobody(lambda row: run(programs["empty"], [row]))):
        why = f"empty: {what}"
    return f"the coordinates are not fused each by itself: {why}" if why else ""


def example_of(operator: Operator, part: str, workers: int = WORKERS, size: int = SIZE) -> tuple[Any, ...]:
    """The part, and an example of its inputs."""
    source = operator.source
    weight, output = torch.rand((), dtype=torch.float64), torch.rand(size, dtype=torch.float64)
    if part == "pool":
        alive = torch.ones(workers, dtype=torch.bool)
        drawn = [torch.rand(shape, dtype=torch.float64) for shape in ((workers, size), (workers,))]
        return operator.pool, *drawn, alive
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


def _placed(operator: Operator, weighed: bool, workers: int, positions: int, size: int) -> tuple[Any, ...]:
    """The batched form of outputs with positions, beside weights with or without."""
    outputs = torch.rand(workers, positions, size, dtype=torch.float64)
    weights = torch.rand(outputs.shape[: 1 + weighed], dtype=torch.float64)
    return operator.pool, outputs, weights, torch.ones(workers, dtype=torch.bool)


def _maker(kind: Any) -> Callable[[Sequence[Tensor]], Any]:
    return (lambda parts: kind(*parts)) if hasattr(kind, "_fields") else kind
