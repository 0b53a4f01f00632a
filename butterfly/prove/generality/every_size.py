"""Whether a monoid runs one program for every number of workers, positions and coordinates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np
import torch
from torch.fx.experimental.proxy_tensor import make_fx

from butterfly.contracts.operator import Operator
from butterfly.evaluation.bare_export import bare_export
from butterfly.evaluation.graph import ExportedGraph, export_graph
from butterfly.evaluation.guarded_sizes import guarded_sizes
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.export.dynamic_shapes import WORKERS, branches, export_dynamic, measured
from butterfly.prove.export.example_inputs import PARTS, PLACED, POOL, Example, ExampleInputs
from butterfly.prove.export.exported_graphs import backward
from butterfly.prove.generality.coordinatewise import SIZE as SIZE_READ, answered, empty_state_fault
from butterfly.prove.generality.counts import counted
from butterfly.prove.generality.one_program import Look, differing, looks, run
from butterfly.prove.terms.numbers import BEYOND, TermNumbers

READ = ("pool", "lift", "merge", "finish", "empty")
"""The parts that are looked at."""
FROZEN = (
    ("the outputs alone need gradients", (0,), False),
    ("the weights alone need gradients", (1,), True),
    ("the inputs are no leaves", (0, 1), False),
)
"""Which of outputs and weights need gradients, beside both as leaves."""
PLACED_ALIKE = "{} fuses a position of outputs [k, n, d] otherwise than outputs [k, d]"


def size_fault(operator: Operator) -> str:
    """Empty where lift, merge, finish and the batched form of a monoid are one program for every size and circumstance,
    and answer each coordinate and each position by itself; else what is not.

    Of lift, merge and finish one worker's state is looked at.
    """
    programs = {}
    for part in READ:
        try:
            function, *example = ExampleInputs(operator).of(part)
            programs[part] = export_dynamic(function, *example)
            if why := measured(programs[part]):
                return f"{part} is not one program for every number of workers and every size: {why}"
        except UnmodelledError as error:
            return f"{part} cannot be read for every number of workers and every size: {error}"
    try:
        return differing(list(_looks(operator, programs))) or _mixed(operator, programs) or counted(operator, programs)
    except UnmodelledError as error:
        return f"it is not one program for every size and every number of positions: {error}"


def backward_size_fault(operator: Operator) -> str:
    """The same of what autograd runs, which may hold code of its own."""

    def make(workers: int, size: int, wanted: Sequence[int] = (0, 1), leaves: bool = True) -> Example:
        example = [torch.rand(shape, dtype=torch.float64) for shape in ((workers, size), (workers,), (size,))]
        with bare_export(), guarded_sizes() as asked:
            run_backward = partial(backward, operator, wanted=wanted, leaves=leaves)
            traced = make_fx(run_backward, tracing_mode="symbolic")(*example)
        if why := "; ".join(asked[:1]) or branches(traced):
            raise UnmodelledError(why)
        return traced, *example

    try:
        function, *example = make(POOL["workers"], POOL["size"])
        whole = export_dynamic(function, *example)
        if not (why := measured(whole)):
            scalars = TermNumbers(infinity=BEYOND)
            wanted = partial(run, whole, scalars=scalars)
            every = list(looks("the backward pass", make, POOL, wanted))
            for where, which, leaves in FROZEN:
                for workers in (POOL["workers"], 1):
                    function, *example = make(workers, POOL["size"], which, leaves)
                    what = f"the backward pass does another thing where {where}"
                    every.append(Look(what, function, example, partial(_some, wanted, which)))
            return differing(every, scalars=scalars)
    except UnmodelledError as error:
        why = str(error)
    return f"the backward pass is not one program for every number of workers and every size: {why}"


def _some(
    wanted: Callable[[Sequence[Grid]], Sequence[Grid]], which: Sequence[int], inputs: Sequence[Grid]
) -> list[Grid]:
    outputs = wanted(inputs)
    return [outputs[n] for n in which]


def _looks(operator: Operator, programs: dict[str, ExportedGraph]) -> Iterator[Look]:
    examples = ExampleInputs(operator)
    for part in READ:
        yield from looks(part, partial(examples.of, part), PARTS[part], partial(run, programs[part]))
    each = positioned(partial(run, programs["pool"]))
    for weighed in (False, True) if operator.weighs_positions else (False,):
        make: Callable[..., Example] = partial(examples.of, "pool", weighed=weighed)
        function, *example = make(**PLACED)
        yield Look(PLACED_ALIKE.format("pool"), function, example, each)
        yield from looks("pool of positions", make, PLACED, each)


def positioned(fused: Callable[[Sequence[Grid]], Sequence[Grid]]) -> Callable[[Sequence[Grid]], list[Grid]]:
    """What outputs [k, n, d] must be fused to: each position as outputs [k, d] are."""

    def each(inputs: Sequence[Grid]) -> list[Grid]:
        outputs, weights, *alive = inputs
        pooled: list[Grid] = []
        for n in range(outputs.shape[1]):
            alone = weights[:, n] if weights.ndim > 1 else weights
            pooled += fused([outputs[:, n], alone, *alive])
        return [np.stack(pooled)]

    return each


def _mixed(operator: Operator, programs: dict[str, ExportedGraph]) -> str:
    """Where a coordinate is not answered by itself; empty where each is."""
    why = answered(export_graph(*ExampleInputs(operator).of("pool", size=SIZE_READ)), TermNumbers(), WORKERS)
    if not why and (what := empty_state_fault(lambda row: run(programs["empty"], [row]))):
        why = f"empty: {what}"
    return f"the coordinates are not fused each by itself: {why}" if why else ""
