"""An operator's graphs in the dtypes that it runs in, exported for any number of workers and any size.

``torch.export`` leaves the two sizes open: the graph holds them as numbers, and with them the coefficients of the
stated bound. Its arithmetic on Python numbers is read as that of the reals.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.graph import Captured, capture
from butterfly.contracts.operations import Operations
from butterfly.contracts.scalars import Grid, UnmodelledError
from butterfly.prove.captured import Graphs, objects, scalar
from butterfly.prove.numbers import BEYOND, Terms
from butterfly.prove.one_program import alike, run, unknowns
from butterfly.prove.open_sizes import SIZE, WORKERS
from butterfly.prove.standard_model import Model, Rounded
from butterfly.prove.terms import Term, symbol

SYMBOLIC: dict[Any, Callable[..., Any]] = {
    operator.add: operator.add,
    operator.mul: operator.mul,
    operator.sub: operator.sub,
    operator.truediv: operator.truediv,
    torch.sym_float: lambda x: x,
}
"""What a graph does with sizes and Python numbers."""


class Open(Operations):
    """The table of operations for a graph of open sizes, run on one entry that stands for every worker and one that
    stands for every coordinate."""

    workers: Term

    def call(self, target: Any, arguments: list[Any], named: dict[str, Any]) -> Any:
        """The value of one node."""
        if target is torch.ops.aten.sym_size.int:
            return self.workers if arguments[1] == 0 and arguments[0].ndim > 1 else symbol("size")
        if target in SYMBOLIC:
            return SYMBOLIC[target](*[self.of(one) for one in arguments])
        entries = [
            [1 if isinstance(entry, Term) else entry for entry in one] if isinstance(one, list)
            else scalar(one) if isinstance(one, Term) else one
            for one in arguments
        ]  # fmt: skip
        return super().call(target, entries, named)


def walk(model: Model) -> type[Operations]:
    """The table that rounds: a sum over the workers and a cast each by their rule."""

    class Walk(Open):
        """Operations of the standard model."""

        workers = model.workers

        def call(self, target: Any, arguments: list[Any], named: dict[str, Any]) -> Any:
            name = str(target)
            dtype = named.get("dtype")
            if name.startswith("aten.sum."):
                if arguments[1:2] != [[0]] or dtype not in (None, model.accumulator):
                    raise UnmodelledError(f"{name} over {arguments[1:]} has no rule of rounding; expected over workers")
                keep = bool(arguments[2]) if len(arguments) > 2 else False
                found = self.pointwise(lambda one: one._held().summed(), arguments[0])
                return found if keep else found[0]
            if name.startswith("aten._to_copy."):
                return self.pointwise(lambda one: one.cast(dtype), arguments[0])
            return super().call(target, arguments, named)

    return Walk


class RoundedGraphs:
    """The graphs of one operator for outputs and weights of some dtypes."""

    def __init__(self, graphs: Graphs, outputs: torch.dtype, weights: torch.dtype) -> None:
        self.graphs, self.outputs, self.weights = graphs, outputs, weights
        self.source = graphs.operator.source

    def batched(self) -> Captured:
        """outputs [k, d], weights [k], alive [k] → the pooled value [d], with every cast of the operator's call."""
        return self._open("call", lambda o, x, w, a: o(x, w, a))

    def bound(self) -> Captured:
        """The same → what the operator states of its rounding [d], float64."""
        if not hasattr(self.source, "rounding_bound"):
            raise UnmodelledError(f"{self.graphs.operator.name} states no rounding_bound")
        return self._open("rounding_bound", lambda o, x, w, a: o.rounding_bound(x, w, a))

    def _open(self, part: str, function: Callable[..., Any]) -> Captured:
        """Exported once for two workers or more, and the same operations for one."""
        sizes = ({0: WORKERS, 1: SIZE}, {0: WORKERS}, {0: WORKERS})
        key = (part, str(self.outputs), str(self.weights))
        if (whole := self._whole(part)) is not None:
            return whole._open(part, function)
        if key not in self.graphs.known:
            given = partial(function, self.source)
            found, one = capture(given, *self._example(3), sizes=sizes), capture(given, *self._example(1))
            scalars, inputs = Terms(infinity=BEYOND), unknowns(self._example(1))
            same = alike(run(found, inputs, scalars), run(one, inputs, scalars))
            if not same or found.operations != one.operations:
                raise UnmodelledError(f"{self.graphs.operator.name}: {part} does another thing for one worker")
            self.graphs.known[key] = found
            self.graphs.texts[" ".join(key)] = found.text + one.text
        self.graphs.read.add(" ".join(key))
        return self.graphs.known[key]

    def _whole(self, part: str) -> RoundedGraphs | None:
        """Of an operator that is broken in other parts, the graphs of the whole one."""
        graphs = self.graphs
        if graphs.whole is None or {"call": "pool"}.get(part, part) in graphs.broken:
            return None
        return RoundedGraphs(graphs.whole, self.outputs, self.weights)

    def _example(self, k: int) -> tuple[Tensor, Tensor, Tensor]:
        outputs = torch.rand(k, 5).to(self.outputs)
        return outputs, torch.rand(k).to(self.weights), torch.ones(k, dtype=torch.bool)

    def fold(self, model: Model, weight: Rounded, output: Rounded, numbers: Any) -> Grid:
        """A fold in any order: the graphs of lift and finish, where merge adds each part and empty is 0."""
        lift = self._part(
            ("lift", str(self.outputs), str(self.weights)),
            lambda o, w, x: tuple(o.lift(w, x)),
            [self._scalar(), self._row()],
        )
        lifted = lift(numbers, objects(weight), objects([output]), operations=walk(model))
        state = self.source.lift(self._scalar(), self._row())
        make, acc = type(state), str(model.accumulator)
        example = [torch.rand_like(one) for one in (*state, *state)]
        n = len(state)
        merge = self._part(("merge", acc), lambda o, *s: tuple(o.merge(make(*s[:n]), make(*s[n:]))), example)
        self._adds(model, merge, numbers, [one.shape for one in lifted])
        empty = self._part(("empty", str(self.outputs)), lambda o, x: tuple(o.empty(x)), [self._row()])
        for part in empty(numbers, objects([output]), operations=walk(model)):
            if any(one.exact.value != 0 for one in part.flatten()):
                raise UnmodelledError("the empty state is not 0; expected a fold that adds")
        finish = self._part(("finish", acc), lambda o, *s: o.finish(make(*s)), example[n:])
        summed = [Open(numbers).pointwise(lambda one: one._held().summed(), part) for part in lifted]
        return finish(numbers, *summed, operations=walk(model))[0]

    def _adds(self, model: Model, merge: Captured, numbers: Any, shapes: Sequence[tuple[int, ...]]) -> None:
        """That merge is one addition in the accumulator for each part of the state."""
        sides = [[objects([_any(model, f"{side}{n}")]) for n in range(len(shapes))] for side in ("left", "right")]
        made = merge(numbers, *sides[0], *sides[1], operations=walk(model))
        for one, other, got in zip(*sides, made, strict=True):
            if got[0] != one[0] + other[0]:
                raise UnmodelledError("merge is not one addition for each part of the state; expected a fold that adds")

    def _part(self, key: tuple[str, ...], function: Callable[..., Any], example: Sequence[Tensor]) -> Captured:
        if (whole := self._whole(key[0])) is not None:
            return whole._part(key, function, example)
        if key not in self.graphs.known:
            self.graphs.known[key] = capture(partial(function, self.source), *example)
            self.graphs.texts[" ".join(key)] = self.graphs.known[key].text
        self.graphs.read.add(" ".join(key))
        return self.graphs.known[key]

    def _scalar(self) -> Tensor:
        return torch.rand(()).to(self.weights)

    def _row(self) -> Tensor:
        return torch.rand(1).to(self.outputs)


def _any(model: Model, name: str) -> Rounded:
    return Rounded(model, symbol(name), symbol(f"size_{name}"))
