"""Whether a monoid runs one program however its inputs are held: each alone, mixed, shared, and the same object twice.

``one_program`` looks at the usual circumstances of every operator; this is asked of a user's.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import export_graph
from butterfly.evaluation.holdings import held_apart
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.prove.export.dynamic_shapes import export_dynamic
from butterfly.prove.export.example_inputs import ExampleInputs
from butterfly.prove.generality.one_program import Look, alike, differing, run, unknowns


def held_fault(operator: Operator) -> str:
    """Empty where the batched form and merge do the same however inputs are held; else what they do, in words.

    Of an operator without merge, workers that share a row are looked at; ``one_program.steady`` looks at the rest.
    """
    try:
        return differing(list(_looks(operator))) if operator.monoid else _shared_row(operator)
    except UnmodelledError as error:
        return f"it is not one program for inputs that are held otherwise: {error}"


def _shared_row(operator: Operator) -> str:
    """Of two coordinates and three workers, as the proofs are."""
    function, *example = ExampleInputs(operator).of("pool", size=2)
    row, *rest = unknowns(example)
    row, inputs = row[:1], [example[0][:1].clone(), *example[1:]]
    fused = run(export_graph(lambda x, *others: function(x.expand(len(others[0]), -1), *others), *inputs), [row, *rest])
    plain = run(export_graph(function, *example), [row.repeat(len(example[1]), 0), *rest])
    return "" if alike(fused, plain) else "it does another thing where all workers share one row of memory"


def _looks(operator: Operator) -> Iterator[Look]:
    examples = ExampleInputs(operator)
    function, *example = examples.of("pool")
    wanted = partial(run, export_dynamic(function, *example))
    for where, held in held_apart(example):
        yield Look(f"pool does another thing {where}", function, held, wanted)
    outputs, *rest = example

    def shared(row: Tensor, *rest: Tensor) -> Tensor | tuple[Tensor, ...] | list[Tensor]:
        return function(row.expand(rest[0].shape[0], -1), *rest)

    yield Look(
        "pool does another thing where all workers share one row of memory", shared, [outputs[:1].clone(), *rest],
        lambda inputs: wanted([inputs[0].repeat(len(inputs[1]), 0), *inputs[1:]]),
    )  # fmt: skip
    merge, *states = examples.of("merge")
    merged = partial(run, export_dynamic(merge, *states))
    yield Look(
        "merge does another thing where both states are the same object", lambda *state: merge(*state, *state),
        states[: len(states) // 2], lambda inputs: merged([*inputs, *inputs]),
    )  # fmt: skip
