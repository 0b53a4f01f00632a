"""An operator's graphs in the dtypes that it runs in, exported with dynamic shapes.

The graph holds the two sizes as numbers, and with them the coefficients of the stated bound. Its arithmetic on Python
numbers is taken as that of the reals.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import partial

import numpy as np
import torch

from butterfly.evaluation.graph import ExportedGraph
from butterfly.evaluation.operations import Arguments, Named, Operations
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.export.dynamic_shapes import FEW, POSITIONS, export_dynamic
from butterfly.prove.export.example_inputs import PARTS, POOL, ExampleInputs
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects, scalar
from butterfly.prove.generality.every_size import PLACED_ALIKE, positioned
from butterfly.prove.generality.one_program import AtSizes, Look, differing, looks, run
from butterfly.prove.rounding.standard_model import Rounded, RoundedNumbers, RoundingModel
from butterfly.prove.terms.numbers import BEYOND, TermNumbers
from butterfly.prove.terms.term import Term, symbol

SYMBOLIC: dict[object, Callable[..., object]] = {
    operator.add: operator.add,
    operator.mul: operator.mul,
    operator.sub: operator.sub,
    operator.truediv: operator.truediv,
    torch.sym_float: lambda x: x,
}
"""What a graph does with sizes and Python numbers."""


READ = ("call", "rounding_bound", "lift", "merge", "empty", "finish")
"""The parts that are looked at."""


class DynamicSizes(Operations):
    """The operations of a graph with dynamic shapes, on one entry that stands for every worker and coordinate."""

    workers: Term

    def call(self, target: object, arguments: Arguments, named: Named) -> object:
        """The value of one node: a grid, or a size."""
        if target is torch.ops.aten.sym_size.int:
            return self.workers if arguments[1] == 0 and arguments[0].ndim > 1 else symbol("size")
        if target in SYMBOLIC:
            return SYMBOLIC[target](*[self.of(argument) for argument in arguments])
        entries = [
            [1 if isinstance(entry, Term) else entry for entry in argument] if isinstance(argument, list)
            else scalar(argument) if isinstance(argument, Term) else argument
            for argument in arguments
        ]  # fmt: skip
        return super().call(target, entries, named)


def walk(model: RoundingModel) -> type[Operations]:
    """The table that rounds: a sum over the workers and a cast each by their rule."""

    class Walk(DynamicSizes):
        """Operations of the standard model."""

        workers = model.workers

        def call(self, target: object, arguments: Arguments, named: Named) -> object:
            name = str(target)
            dtype = named.get("dtype")
            if name.startswith("aten.sum."):
                if arguments[1:2] != [[0]] or dtype not in (None, model.accumulator):
                    raise UnmodelledError(f"{name} over {arguments[1:]} has no rule of rounding; expected over workers")
                keep = bool(arguments[2]) if len(arguments) > 2 else False
                total = self.elementwise(lambda entry: entry._held().summed(), arguments[0])
                return total if keep else total[0]
            if name.startswith("aten._to_copy."):
                return self.elementwise(lambda entry: entry.cast(dtype), arguments[0])
            return super().call(target, arguments, named)

    return Walk


class Marked(AtSizes):
    """Each cast, and each constant of a dtype, is an operation of its own: terms are alike where what rounds is."""

    def call(self, target: object, arguments: Arguments, named: Named) -> object:
        """The value of one node: a grid, or a size."""
        result, dtype = super().call(target, arguments, named), named.get("dtype")
        if dtype is None or not isinstance(result, np.ndarray):
            return result
        return self.elementwise(lambda entry: Term.of(str(dtype), entry) if isinstance(entry, Term) else entry, result)


class RoundedGraphs:
    """The graphs of one operator for outputs and weights of some dtypes."""

    def __init__(self, graphs: ExportedGraphs, outputs: torch.dtype, weights: torch.dtype) -> None:
        self.graphs, self.outputs, self.weights = graphs, outputs, weights
        self.source = graphs.operator.source
        self.examples = ExampleInputs(graphs.operator, outputs, weights)

    def batched(self) -> ExportedGraph:
        """outputs [k, d], weights [k], alive [k] → the pooled value [d], with every cast of the operator's call."""
        return self._graph("call")

    def bound(self) -> ExportedGraph:
        """The same → what the operator states of its rounding [d], float64."""
        if not hasattr(self.source, "rounding_bound"):
            raise UnmodelledError(f"{self.graphs.operator.name} states no rounding_bound")
        return self._graph("rounding_bound")

    def one_program(self) -> None:
        """Look at one worker, one coordinate and every circumstance for another program; and at positions.

        Raises:
            UnmodelledError: there is one, in words.
        """
        if self.graphs.whole is not None:
            return
        every: list[Look] = []
        for part in READ:
            wanted = partial(run, self._graph(part), scalars=TermNumbers(infinity=BEYOND), operations=Marked)
            every += looks(part, partial(self.examples.of, part), PARTS[part], wanted)
            if PARTS[part] is POOL:
                for weighed in (False, True) if self.graphs.operator.weighs_positions else (False,):
                    function, *example = self.examples.of(part, positions=POSITIONS, weighed=weighed)
                    every.append(Look(PLACED_ALIKE.format(part), function, example, positioned(wanted)))
        if why := differing(every, FEW, TermNumbers(infinity=BEYOND), Marked):
            raise UnmodelledError(f"for outputs in {self.outputs} and weights in {self.weights} {why}")

    def _graph(self, part: str) -> ExportedGraph:
        """A part for any number of workers and any size, from 2 of each on."""
        if (whole := self._whole(part)) is not None:
            return whole._graph(part)
        key = (part, str(self.outputs), str(self.weights))
        if key not in self.graphs.known:
            function, *example = self.examples.of(part)
            self.graphs.known[key] = export_dynamic(function, *example, sizes=FEW)
            self.graphs.texts[" ".join(key)] = self.graphs.known[key].text
        self.graphs.read.add(" ".join(key))
        return self.graphs.known[key]

    def _whole(self, part: str) -> RoundedGraphs | None:
        """Of an operator that is broken in other parts, the graphs of the whole one."""
        graphs = self.graphs
        if graphs.whole is None or {"call": "pool"}.get(part, part) in graphs.broken:
            return None
        return RoundedGraphs(graphs.whole, self.outputs, self.weights)

    def fold(self, model: RoundingModel, weight: Rounded, output: Rounded, numbers: RoundedNumbers) -> Grid:
        """A fold in any order: the graphs of lift and finish, where merge adds each part and empty is 0."""
        lifted = self._graph("lift")(numbers, objects(weight), objects([output]), operations=walk(model))
        self._adds(model, numbers, len(lifted))
        for part in self._graph("empty")(numbers, objects([output]), operations=walk(model)):
            if any(entry.exact.value != 0 for entry in part.flatten()):
                raise UnmodelledError("the empty state is not 0; expected a fold that adds")
        summed = [DynamicSizes(numbers).elementwise(lambda entry: entry._held().summed(), part) for part in lifted]
        return self._graph("finish")(numbers, *summed, operations=walk(model))[0]

    def _adds(self, model: RoundingModel, numbers: RoundedNumbers, count: int) -> None:
        """That merge is one addition in the accumulator for each part of the state."""
        sides = [[objects([_any(model, f"{side}{n}")]) for n in range(count)] for side in ("left", "right")]
        made = self._graph("merge")(numbers, *sides[0], *sides[1], operations=walk(model))
        for left, other, got in zip(*sides, made, strict=True):
            if got[0] != left[0] + other[0]:
                raise UnmodelledError("merge is not one addition for each part of the state; expected a fold that adds")


def _any(model: RoundingModel, name: str) -> Rounded:
    return Rounded(model, symbol(name), symbol(f"size_{name}"))
