"""The interpreter for the smooth median: its root is any number at which the exported residual is 0.

The search for the root is not interpreted; its bracket is checked at run time. A state is a multiset of rows, each of
which may stand for a group of any size. Merging states puts rows below rows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from butterfly.evaluation.operations import Arguments, Named, Operations
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.export.exported_graphs import SEARCH, ExportedGraphs, objects, scalar
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.symbolic.trace import SymbolicState
from butterfly.prove.terms.term import ZERO, Term, at_most, parameter, same, symbol


@dataclass(frozen=True)
class Root:
    """A number that the search gives, of which only its residual is known."""

    symbol: Term
    values: tuple[Term, ...]
    weights: tuple[Term, ...]
    residual: Term

    def of(self, axis: str) -> list[Term]:
        """What the workers of a group say."""
        return [x for x, weight in zip(self.values, self.weights, strict=True) if axis in weight.depends]


class ImplicitRoot(Interpreter):
    """Reads the batched graph, or lift, merge and finish, with any root that the residual has."""

    def __init__(
        self, graphs: ExportedGraphs, groups: tuple[bool, ...], ranges: tuple[bool, ...], tolerance: Term = ZERO
    ) -> None:
        super().__init__(graphs, groups, ranges)
        self.batched = True
        self.tolerance = tolerance
        self.roots: dict[tuple[tuple[Term, ...], tuple[Term, ...]], Root] = {}

    def _reductions(self) -> type[Operations]:
        interpreter = self

        class Searching(super()._reductions()):  # type: ignore[misc]  # a class made by a method
            """The search is any root."""

            def call(self, target: object, arguments: Arguments, named: Named) -> Grid:
                return (
                    interpreter.search(*arguments) if str(target) == SEARCH else super().call(target, arguments, named)
                )

        return Searching

    def search(self, values: Grid, weights: Grid, delta: float) -> Grid:
        """A root for each place [… , d] of values and weights [n, … , d]."""
        if self.scalars.number(delta) is not parameter("delta"):
            raise UnmodelledError(f"the search is given a width of {delta}; expected the operator's own")
        result = np.empty(values.shape[1:], dtype=object)
        for index in np.ndindex(*result.shape):
            column = (slice(None), *index)
            result[index] = self._root(tuple(values[column]), tuple(weights[column])).symbol
        return result

    def _root(self, values: tuple[Term, ...], weights: tuple[Term, ...]) -> Root:
        key = (values, weights)
        if key not in self.roots:
            depends = frozenset[str]().union(*(value.depends for value in (*values, *weights)))
            root = symbol(f"root_{len(self.roots)}", *sorted(name for name in depends if name.startswith("c")))
            inputs = (objects([root]), objects(values)[:, None], objects(weights))
            graph = self.graphs.residual(len(values))
            residual: Term = graph(self.scalars, *inputs, operations=self._reductions())[0][0]
            self.roots[key] = Root(root, values, weights, residual)
            if self.tolerance is ZERO:
                self.assume("the residual is 0 at the root", same(residual, ZERO))
            else:
                self.assume("the residual is at most τ", at_most(residual, self.tolerance))
                self.assume("the residual is at least −τ", at_most(-self.tolerance, residual))
        return self.roots[key]

    def lift(self, weight: Term, output: Grid) -> SymbolicState:
        """A row: of one worker, or of each of a group."""
        return SymbolicState(self.graphs.lift(output.shape[-1])(self.scalars, scalar(weight), output))

    def merge(self, left: SymbolicState, right: SymbolicState) -> SymbolicState:
        """The graph of merge, for so many rows."""
        rows = (len(left.parts[0]), len(right.parts[0]))
        return SymbolicState(self.graphs.merge(left.parts[0].shape[-1], rows)(self.scalars, *left.parts, *right.parts))

    def finish(self, state: SymbolicState) -> Grid:
        """The graph of finish, for so many rows."""
        graph = self.graphs.finish(state.parts[0].shape[-1], len(state.parts[0]))
        return graph(self.scalars, *state.parts, operations=self._reductions())[0]
