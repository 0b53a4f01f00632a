"""The exported graphs of an operator: lift, merge, finish, empty and the batched form.

A parameter of the operator (β, δ) becomes a symbol. The graph is exported at two marker numbers and at the operator's
own number. If the graphs differ by these numbers alone, a proof holds for every positive parameter. The markers are far
apart, and during the export the parameter is guarded against branches (``prove.export.guarded_parameter``).
"""

from __future__ import annotations

import copy
import inspect
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import cast

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.fx.experimental.proxy_tensor import make_fx

from butterfly.contracts.operator import Operator
from butterfly.core.canonical import sha256_text
from butterfly.evaluation.graph import ExportedGraph, Traced, export_graph
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.export.guarded_parameter import GuardedParameter, let_torch_describe
from butterfly.prove.export.reals import unreal
from butterfly.prove.export.state_tuples import StateTuples
from butterfly.prove.terms.numbers import TermNumbers
from butterfly.prove.terms.term import Term, parameter

MARKS = (0.7853981633974483e-9, 1.6180339887498949e9)
"""Numbers that stand for a parameter while its graph is exported; the n-th parameter is n + 1 times as large."""
DTYPE = torch.float64
PARTS = {"adjoint": "pool"}
"""ExportedGraphs that are made of another part of the operator."""
SEARCH = "butterfly.smooth_median_root.default"
"""The operation whose result is known by its residual alone."""
Export = tuple[Traced, list[Tensor]]
"""The function to export, and an example of its inputs."""
Build = Callable[[Operator], Export]
Shown = tuple[str, list[tuple[str, list[str | float]]]]
"""A graph's text, and the numbers that it holds beside it, by name."""


def parameters(source: object) -> list[str]:
    """The names of an operator's own positive numbers; a function has none, as it reads its attributes from itself."""
    if inspect.isroutine(source):
        return []
    return sorted(
        name
        for name, value in getattr(source, "__dict__", {}).items()
        if type(value) is float and 0 < value < math.inf and not name.startswith("_") and name.isascii()
    )


@dataclass
class ExportedGraphs:
    """An operator's graphs, by part and sizes; each distinct text once."""

    operator: Operator
    seen: dict[str, str] = field(default_factory=dict)
    """What was looked at once, and what is wrong with it, in words."""
    known: dict[tuple[str | int, ...], ExportedGraph] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    """Part and sizes → the graph's text, its parameters named."""
    whole: ExportedGraphs | None = None
    """Of an operator that is broken in some parts: the graphs of the whole one, for the parts that are not."""
    broken: frozenset[str] = frozenset()
    read: set[str] = field(default_factory=set)
    """Which of them the claim at hand has read: whatever else has been read before does not change its hash."""

    def __post_init__(self) -> None:
        self.names = parameters(self.operator.source)
        self.symbols = {_mark(MARKS[0], n): parameter(name) for n, name in enumerate(self.names)}
        self.scalars = TermNumbers(dict(self.symbols))

    @property
    def digest(self) -> str:
        """The hash of every graph that the claim at hand has read."""
        return sha256_text("\n".join(f"{key}\n{self.texts[key]}" for key in sorted(self.read)))

    def _marked(self, mark: float) -> Operator:
        if not self.names:
            return self.operator
        marked = copy.copy(self.operator)
        marked.source = copy.deepcopy(self.operator.source)
        for n, name in enumerate(self.names):
            vars(marked.source)[name] = GuardedParameter.of(_mark(mark, n), name)
        if isinstance(marked.source, torch.nn.Module):
            let_torch_describe(marked.source)
        return marked

    def graph(self, part: str, sizes: tuple[int, ...], build: Build) -> ExportedGraph:
        """The exported graph of a part, the same but for its parameters at two marks and at their own numbers."""
        if self.whole is not None and PARTS.get(part, part) not in self.broken:
            return self.whole.graph(part, sizes, build)
        key: tuple[str | int, ...] = (part, *sizes)
        if key not in self.known:
            # A broken operator makes no claim, so its graphs at one parameter are enough.
            whole = bool(self.names) and self.whole is None
            graphs = [self._exported(build, mark) for mark in (MARKS if whole else MARKS[:1])]
            if why := unreal(graphs[0]):
                raise UnmodelledError(why)
            shown = [_shown(graph, self._marks(mark), self.names) for graph, mark in zip(graphs, MARKS, strict=False)]
            if whole:
                own = [vars(self.operator.source)[name] for name in self.names]
                graphs.append(self._exported(build, None))
                differs = _shown(graphs[0], self._marks(MARKS[0]), own) != _shown(graphs[-1], [], [])
                if differs or shown[0] != shown[1]:
                    raise UnmodelledError(
                        f"{self.operator.name}: the graph of {part} depends on its parameters otherwise than by their "
                        "value"
                    )
            self.known[key], self.texts[" ".join(map(str, key))] = graphs[0], shown[0][0]
        self.read.add(" ".join(map(str, key)))
        return self.known[key]

    def _exported(self, build: Build, mark: float | None) -> ExportedGraph:
        """The graph with the parameters at a mark, or at the operator's own numbers."""
        function, example = build(self.operator if mark is None else self._marked(mark))
        return export_graph(function, *example)

    def _marks(self, mark: float) -> list[float]:
        return [_mark(mark, n) for n in range(len(self.names))]

    def lift(self, size: int) -> ExportedGraph:
        """weight [], output [d] → state."""
        return self.graph("lift", (size,), lambda o: (StateTuples.of(o.source).lift, [_fresh(), _fresh(size)]))

    def shapes(self, size: int) -> list[tuple[int, ...]]:
        """The shapes of a state's parts at one worker."""
        state = self.operator.source.lift(_fresh(), _fresh(size))
        return [tuple(part.shape) for part in state]

    def fields(self) -> list[str]:
        """The names of a state's parts."""
        state = self.operator.source.lift(_fresh(), _fresh(1))
        named = getattr(state, "_fields", ())
        return list(named) if "".join(named).isascii() and named else [f"part{n}" for n in range(len(state))]

    def merge(self, size: int, rows: tuple[int, int] = (1, 1)) -> ExportedGraph:
        """Two states → one; of multisets, with so many rows each."""

        def build(o: Operator) -> Export:
            # Distinct tensors: the exporter would take one tensor given twice for one input.
            example = [_fresh(*_with_rows(shape, count)) for count in rows for shape in self.shapes(size)]
            return StateTuples.of(o.source).merge, example

        return self.graph("merge", (size,) if rows == (1, 1) else (size, *rows), build)

    def finish(self, size: int, rows: int = 1) -> ExportedGraph:
        """State → pooled value; of a multiset, with so many rows."""

        def build(o: Operator) -> Export:
            example = [_fresh(*_with_rows(shape, rows)) for shape in self.shapes(size)]
            return StateTuples.of(o.source).finish, example

        return self.graph("finish", (size,) if rows == 1 else (size, rows), build)

    def empty(self, size: int) -> ExportedGraph:
        """The empty state."""
        return self.graph("empty", (size,), lambda o: (StateTuples.of(o.source).empty, [_fresh(size)]))

    def pool(self, shape: tuple[int, ...], weights: tuple[int, ...]) -> ExportedGraph:
        """outputs [k, … , d], weights [k] or [k, …], alive [k] → pooled value; of an operator that is given the
        survivors alone, without alive."""

        def build(o: Operator) -> Export:
            if not o.takes_alive:
                return lambda x, w: o.source(x, w), [_fresh(*shape), _fresh(*weights)]
            alive = torch.ones(shape[0], dtype=torch.bool)
            return lambda x, w, a: o.pool(x, w, a), [_fresh(*shape), _fresh(*weights), alive]

        return self.graph("pool", (*shape, *weights), build)

    def adjoint(self, shape: tuple[int, ...]) -> ExportedGraph:
        """outputs [k, d], weights [k], upstream [d] → the gradients of outputs and weights, with every worker alive."""

        def build(o: Operator) -> Export:
            example = [_fresh(*shape), _fresh(shape[0]), _fresh(shape[1])]
            return make_fx(lambda x, w, g: backward(o, x, w, g))(*example), example

        return self.graph("adjoint", shape, build)

    def distribution(self, size: int) -> ExportedGraph:
        """Pooled value → probabilities."""
        return self.graph("distribution", (size,), lambda o: (lambda x: o.distribution(x), [_fresh(size)]))

    def influence(self, workers: int, lying: Sequence[int]) -> ExportedGraph:
        """Weights [k], and the places of the Byzantine workers → the stated bound."""
        step = lying[1] - lying[0] if len(lying) > 1 else 1
        places = slice(lying[0], lying[-1] + 1, step)  # indexes as the mask does, and exports
        if list(range(workers))[places] != list(lying):
            raise UnmodelledError(f"the influence of workers {list(lying)} is not asked: they are not evenly apart")

        def build(o: Operator) -> Export:
            return lambda w: o.source.influence(w, places), [_fresh(workers)]

        return self.graph("influence", (workers, *lying), build)

    def residual(self, workers: int) -> ExportedGraph:
        """u [1], outputs [k, 1], weights [k] → the median's residual [1]."""

        def build(o: Operator) -> Export:
            return lambda u, x, w: o.source.residual(u, x, w), [_fresh(1), _fresh(workers, 1), _fresh(workers)]

        return self.graph("residual", (workers,), build)


def _mark(mark: float, n: int) -> float:
    """The number of the n-th parameter: no whole multiple of another's."""
    return mark * (1 + n * 2**0.5)


def _shown(graph: ExportedGraph, marks: Sequence[float], stand: Sequence[str | float]) -> Shown:
    """A graph's text and the numbers that it holds beside it, with something in the place of each mark."""
    text, names = graph.text, dict[float, str | float]()
    for mark, name in zip(marks, stand, strict=True):
        text = text.replace(repr(mark), str(name))
        negative = f"-{name}" if isinstance(name, str) else -name
        names |= {mark: name, -mark: negative}
    held = {**graph.program.state_dict, **graph.program.constants}
    numbers = [(key, tensor.flatten().tolist()) for key, tensor in sorted(held.items()) if isinstance(tensor, Tensor)]
    return text, [(key, [names.get(value, value) for value in values]) for key, values in numbers]


def backward(
    operator: Operator,
    outputs: Tensor,
    weights: Tensor,
    upstream: Tensor,
    *,
    wanted: Sequence[int] = (0, 1),
    leaves: bool = True,
) -> tuple[Tensor, ...]:
    """The gradients of a fused value, with every worker alive.

    Args:
        outputs: [k, d] float.
        weights: [k] float.
        upstream: the gradient [d] of the fused value.
        wanted: by which of outputs (0) and weights (1); the other needs no gradient.
        leaves: whether these are leaves of the graph, or the results of an operation.
    """
    given = [tensor.detach() for tensor in (outputs, weights)]
    with torch.enable_grad():
        moved = [given[n].requires_grad_() for n in wanted]
        held = [tensor if leaves or not tensor.requires_grad else tensor.clone() for tensor in given]
        all_alive = torch.ones(outputs.shape[0], dtype=torch.bool)
        fused = operator.pool(held[0], held[1], all_alive) if operator.takes_alive else operator.source(*held)
    if not fused.requires_grad and len(wanted) > 1:
        raise UnmodelledError(f"{operator.name}: what it answers has no gradient")
    if not fused.requires_grad:
        return tuple(map(torch.zeros_like, moved))
    return torch.autograd.grad(fused, moved, upstream, materialize_grads=True)


def _fresh(*shape: int) -> Tensor:
    return torch.rand(shape, dtype=DTYPE)


def _with_rows(shape: tuple[int, ...], rows: int) -> tuple[int, ...]:
    return shape if rows == 1 else (rows, *shape[1:])


def objects(entries: object) -> Grid:
    """Entries as an array, whatever they are."""
    source = cast("npt.ArrayLike", entries)
    result = np.empty(np.shape(source), dtype=object)
    result[...] = source
    return result


def scalar(term: Term) -> Grid:
    """One entry without an axis."""
    result = np.empty((), dtype=object)
    result[()] = term
    return result
