"""Whether an operator runs one program at every size, under gradients and for strided inputs.

A graph with dynamic shapes is for sizes of 2 or more. It is evaluated at size 1 of each choice of axes and compared
with an export made there. It is also compared with exports for inputs that need gradients or are strided. The terms
must be the same; operations that compute nothing may differ.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, islice

import numpy as np
import torch
from torch import Tensor
from torch.export import Dim

from butterfly.evaluation.graph import ExportedGraph, Traced, export_graph
from butterfly.evaluation.holdings import held_apart
from butterfly.evaluation.operations import Arguments, Named
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.export.dynamic_shapes import DYNAMIC, export_dynamic
from butterfly.prove.export.example_inputs import Example
from butterfly.prove.generality.coordinatewise import Searched
from butterfly.prove.terms.numbers import TermNumbers
from butterfly.prove.terms.term import symbol

SIZES: dict[object, Callable[..., object]] = {
    operator.add: operator.add,
    operator.mul: operator.mul,
    operator.sub: operator.sub,
    operator.floordiv: operator.floordiv,
    operator.truediv: operator.truediv,
    torch.sym_float: float,
}
"""What a graph does with sizes alone."""


class AtSizes(Searched):
    """The table of operations for a graph with dynamic shapes, at the sizes of its inputs."""

    def call(self, target: object, arguments: Arguments, named: Named) -> object:
        """The value of one node: a grid, or a size."""
        if target is torch.ops.aten.sym_size.int:
            return np.shape(arguments[0])[arguments[1]]
        if target in SIZES:
            return SIZES[target](*arguments)
        return super().call(target, arguments, named)


@dataclass(frozen=True)
class Look:
    """A function in some circumstance, an example of its inputs there, and what it must make of any."""

    what: str
    """Such as "pool does another thing for 1 worker", where it makes anything else."""
    function: Traced
    example: Sequence[Tensor]
    wanted: Callable[[Sequence[Grid]], Sequence[Grid]]


def looks(
    name: str,
    make: Callable[..., Example],
    axes: Mapping[str, int],
    wanted: Callable[[Sequence[Grid]], Sequence[Grid]],
) -> Iterator[Look]:
    """One for each choice of axes with one entry, and for each circumstance.

    ``make`` gives the function and an example of its inputs at so many of each of the ``axes``.
    """
    for ones in chain.from_iterable(combinations(axes, n + 1) for n in range(len(axes))):
        function, *example = make(**{**axes, **dict.fromkeys(ones, 1)})
        yield Look(f"{name} does another thing for 1 of {' and '.join(ones)}", function, example, wanted)
    function, *example = make(**axes)
    for where, held in held_apart(example, brief=True):
        yield Look(f"{name} does another thing {where}", function, held, wanted)


def differing(
    every: Sequence[Look],
    sizes: Mapping[int, Dim] = DYNAMIC,
    scalars: TermNumbers | None = None,
    operations: type[AtSizes] = AtSizes,
) -> str:
    """The first look that is another program, in words; empty if there is none. All looks are exported at once.

    Raises:
        UnmodelledError: they cannot be exported, branch on a size, or hold an operation that is not modelled.
    """
    inputs = [tensor for look in every for tensor in look.example]

    def together(*given: Tensor) -> list[Tensor]:
        left = iter(given)
        results = [look.function(*islice(left, len(look.example))) for look in every]
        return [tensor for each in results for tensor in ((each,) if isinstance(each, Tensor) else each)]

    given = unknowns(inputs)
    graph = export_dynamic(together, *inputs, sizes=sizes)
    results, left = iter(run(graph, given, scalars, operations)), iter(given)
    for look in every:
        wanted = look.wanted(list(islice(left, len(look.example))))
        if not alike(wanted, list(islice(results, len(wanted)))):
            return look.what
    return ""


def unknowns(example: Sequence[Tensor]) -> list[Grid]:
    """A symbol for each number and for each truth of the example.

    Args:
        example: tensors of any shape and dtype; only their shapes are read.

    Returns:
        For each tensor a grid of its shape.
    """
    inputs = []
    for n, tensor in enumerate(example):
        array = np.empty(tuple(tensor.shape), dtype=object)
        for index in np.ndindex(*array.shape):
            array[index] = symbol("_".join(map(str, ("input", n, *index))))
        inputs.append(array)
    return inputs


def run(
    graph: ExportedGraph,
    inputs: Sequence[Grid],
    scalars: TermNumbers | None = None,
    operations: type[AtSizes] = AtSizes,
) -> list[Grid]:
    """What the graph makes of the inputs, as terms."""
    return graph(scalars or TermNumbers(), *inputs, operations=operations)


def steady(function: Traced, *example: Tensor) -> str:
    """Empty where a function is one program in all circumstances; else where it is another, in words.

    Raises:
        UnmodelledError: it cannot be exported, or holds an operation that is not modelled.
    """
    given = unknowns(example)
    plain = run(export_graph(function, *example), given)
    ways = list(held_apart(example))
    try:
        results = _together(function, [held for _, held in ways], given)
    except UnmodelledError:  # told of the first that cannot be read, if none before is another program
        results = (run(export_graph(function, *held), given) for _, held in ways)
    return next((why for (why, _), result in zip(ways, results, strict=True) if not alike(plain, result)), "")


def _together(function: Traced, examples: Sequence[Sequence[Tensor]], given: Sequence[Grid]) -> Iterable[list[Grid]]:
    """What the function makes of the inputs, once for each example of them, all in one export: most of an export's
    time does not depend on the length of the program."""
    counts: list[int] = []

    def every(*tensors: Tensor) -> list[Tensor]:
        left, results = iter(tensors), list[Tensor]()
        counts.clear()
        for example in examples:
            result = function(*islice(left, len(example)))
            made = [result] if isinstance(result, Tensor) else list(result)
            counts.append(len(made))
            results += made
        return results

    graph = export_graph(every, *chain.from_iterable(examples))
    left = iter(run(graph, [*given] * len(examples)))
    return [list(islice(left, count)) for count in counts]


def alike(grids: Sequence[Grid], others: Sequence[Grid]) -> bool:
    """Whether the same terms stand in the same places."""
    return all(
        grid.shape == other.shape and all(x is y for x, y in zip(grid.flatten(), other.flatten(), strict=True))
        for grid, other in zip(grids, others, strict=True)
    )
