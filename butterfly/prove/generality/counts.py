"""Whether a graph reckons a number that follows a size: a count of ones along a row, or a share of it.

Such a number is the same at every size that is read until a comparison with it turns. So the graph of each part is
evaluated at two numbers of workers and of coordinates, and at each node the constants must be the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import ExportedGraph
from butterfly.evaluation.scalars import Grid
from butterfly.prove.export.dynamic_shapes import SIZE, WORKERS
from butterfly.prove.export.example_inputs import PARTS, Example, ExampleInputs
from butterfly.prove.generality.one_program import AtSizes, unknowns
from butterfly.prove.terms.numbers import BEYOND, TermNumbers
from butterfly.prove.terms.term import Term, lifted

AXES = {"workers": WORKERS, "size": SIZE}


def counted(operator: Operator, programs: Mapping[str, ExportedGraph]) -> str:
    """The first node that holds another constant at another size, in words; empty where there is none."""
    examples = ExampleInputs(operator)
    for part, program in programs.items():
        make: Callable[..., Example] = partial(examples.of, part)
        for axis in PARTS[part]:
            few, more = (_constants(program, unknowns(make(**{axis: AXES[axis] + extra})[1:])) for extra in (0, 1))
            for node, constants in few.items():
                if more[node] != constants:
                    what = "the number of workers" if axis == "workers" else "the size"
                    return f"{part}: {node} is a number that follows {what}"
    return ""


def _constants(program: ExportedGraph, inputs: Sequence[Grid]) -> dict[str, set[Term]]:
    """The constants that each node holds somewhere, for inputs that are unknown."""
    constants: dict[str, set[Term]] = {}

    def watch(node: str, values: Grid) -> None:
        terms = [lifted(entry) for entry in values.flatten()]
        constants[node] = {term for term in terms if not term.args and term.value is not None}

    program(TermNumbers(infinity=BEYOND), *inputs, watch=watch, operations=AtSizes)
    return constants
