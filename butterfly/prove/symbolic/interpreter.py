"""The interpreter over terms: a contract's law, run with it, gives the formula to prove.

Arrays are numpy arrays of terms. An entry of the workers' axis is one worker, or stands for each member of a group of
any size. An entry of the coordinates' axis likewise stands for one coordinate or for each of a range. A group's state
has a symbol for each of its numbers. ``prove.induction.induction`` proves what the graphs of lift, merge and empty make
true of these symbols.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

import numpy as np

from butterfly.evaluation.operations import Arguments, Named, Operations
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.fusion import Domain
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects, scalar
from butterfly.prove.generality.influence_totals import by_mass, stated
from butterfly.prove.symbolic.trace import Fold, SymbolicState, Trace
from butterfly.prove.terms.numbers import BEYOND, INFINITY, numeric_terms
from butterfly.prove.terms.sums import SumTable
from butterfly.prove.terms.term import (
    ZERO,
    Term,
    at_most,
    choice,
    conjunction,
    constant,
    exchanged,
    implication,
    less,
    lifted,
    same,
    symbol,
    vanishes,
)


class Interpreter:
    """An operator read with terms. ``groups`` and ``ranges`` say which entries of the two axes are generic."""

    def __init__(
        self, graphs: ExportedGraphs, groups: Sequence[bool], ranges: Sequence[bool], *, batched: bool = False
    ) -> None:
        self.graphs, self.operator, self.scalars = graphs, graphs.operator, graphs.scalars
        self.planned = graphs.whole or graphs
        """The graphs that say which parts of a state are sums; of a broken operator the same is asked."""
        self.domain: Domain = self.operator.domain
        self.groups: Sequence[bool] = groups
        self.ranges: Sequence[bool] = ranges
        self.batched = batched
        self.sums, self.trace = SumTable(), Trace()
        self.weaker: dict[Term, Term] = {}
        """A claim at each coordinate → the claim between sums that it is enough for."""
        for name in graphs.symbols.values():
            self.assume("the operator's parameters are positive", less(ZERO, name))
        self.bounds: dict[Term, list[Term]] = {}
        """A symbol for a largest member → the members."""

    # The operator

    def pool(self, outputs: Grid, weights: Grid, alive: Grid) -> Grid:
        """The fold of the surviving workers by lift, merge and finish, or the batched graph if that is wanted."""
        survivors = [i for i, survives in enumerate(alive) if survives]
        if self.batched or not self.operator.monoid:
            return self._batched(outputs, weights, alive)
        if not survivors:
            raise UnmodelledError("no worker is alive; expected at least one")
        self.trace.folded = True
        return self.finish(reduce(self.merge, [self.lift(weights[i], outputs[i]) for i in survivors]))

    def _batched(self, outputs: Grid, weights: Grid, alive: Grid) -> Grid:
        mask = objects([bool(flag) for flag in alive])
        if not self.operator.takes_alive:
            survivors = [i for i, survives in enumerate(mask) if survives]
            outputs, weights, mask = outputs[survivors], weights[survivors], mask[survivors]
        exported = self.graphs.pool(outputs.shape, np.shape(weights))
        given = (outputs, weights, mask) if self.operator.takes_alive else (outputs, weights)
        watch = self._name("pool")
        fused = exported(self.scalars, *given, watch=watch, operations=self._reductions())[0]
        numeric_terms(fused)
        self.trace.batched.append((outputs, weights, mask, fused))
        return fused

    def _reductions(self) -> type[Operations]:
        """The table of operations with sums and maxima over the workers' axis, of which some entries are groups."""
        interpreter = self

        class Reductions(Operations):
            """A sum or a maximum over the workers' axis, of which some entries are groups."""

            def call(self, target: object, arguments: Arguments, named: Named) -> object:
                name = str(target)
                over = _axes(arguments) if name.startswith(("aten.sum.", "aten.amax.", "aten.mean.")) else []
                if 0 in over and any(interpreter.groups) and (over != [0] or "mean" in name):
                    raise UnmodelledError(f"{target} over axes {over}: expected sums and maxima over the workers alone")
                if over == [0] and "mean" not in name:
                    keep = bool(arguments[2]) if len(arguments) > 2 else False
                    interpreter.trace.reduced += numeric_terms(arguments[0])
                    made = interpreter.sum if "sum" in name else interpreter.largest
                    reduced = objects(made(arguments[0], 0))
                    return np.expand_dims(reduced, 0) if keep else reduced
                return super().call(target, arguments, named)

        return Reductions

    def _name(self, part: str) -> Callable[[str, Grid], None]:
        def watch(node: str, values: Grid) -> None:
            for index, term in np.ndenumerate(values):
                if isinstance(term, Term) and len(term.args) > 0 and term not in self.trace.nodes:
                    place = "".join(f"_{n}" for n in index)
                    name = f"{part}.{node}{place}"
                    taken = set(self.trace.nodes.values())
                    unique, count = name, 1
                    while unique in taken:
                        count += 1
                        unique = f"{name}.{count}"
                    self.trace.nodes[term] = unique

        return watch

    def distribution(self, pooled: Grid) -> Grid:
        """The operator's own graph; over a range of coordinates, what its one softmax over the last axis means."""
        if self.domain is Domain.PROBABILITIES:
            return pooled
        exported = self.graphs.distribution(pooled.shape[-1])
        if not any(self.ranges):
            return exported(self.scalars, pooled, watch=self._name("distribution"))[0]
        targets = [node.target for node in exported.program.graph.nodes if node.op == "call_function"]
        if [str(target) for target in targets] != ["aten._softmax.default"]:
            raise UnmodelledError(f"{self.operator.name}: its distribution is not one softmax over the last axis")
        odds = self.exp(pooled)
        whole = self.sum(odds, -1)
        return objects(odds / whole)

    def lift(self, weight: Term, output: Grid) -> SymbolicState:
        """One worker's state, or the state of a whole group."""
        size = output.shape[-1]
        made = self.graphs.lift(size)(self.scalars, scalar(weight), output, watch=self._name("lift"))
        axis = self._group(weight)
        if axis is None:
            return SymbolicState(made, ((weight, output),))
        return SymbolicState(self._state(axis, weight, output, made).parts, ((weight, output),))

    def _group(self, weight: Term) -> str | None:
        axes = [name for name in sorted(weight.depends) if name.startswith("g")]
        if len(axes) > 1:
            raise UnmodelledError(f"a worker of several groups: {weight.text}")
        return axes[0] if axes else None

    def _state(self, axis: str, weight: Term, output: Grid, made: list[Grid]) -> Fold:
        for known in self.trace.folds:
            same_parts = known.group == axis and known.weight is weight and known.outputs.shape == output.shape
            if same_parts and all(a is b for a, b in zip(known.outputs, output, strict=True)):
                return known
        number = len(self.trace.folds)
        parts = []
        for name, array in zip(self.graphs.fields(), made, strict=True):
            part = np.empty(array.shape, dtype=object)
            for index in np.ndindex(*array.shape):
                place = "".join(f"_{n}" for n in index)
                mutant = self._shared(axis, weight, output, name, index, array.shape)
                generic = not self._whole(name) and self.ranges[index[-1]]
                depends = [f"c{index[-1]}"] if generic else []
                part[index] = symbol(f"state{number}.{name}{place}", *depends) if mutant is None else mutant
            parts.append(part)
        fold = Fold(axis, weight, output, parts, made)
        self.trace.folds.append(fold)
        return fold

    def _whole(self, name: str) -> bool:
        """Whether a part of the state is one number for all coordinates."""
        return self.graphs.shapes(3)[self.graphs.fields().index(name)][-1:] != (3,)

    def _shared(
        self, axis: str, weight: Term, output: Grid, name: str, index: tuple[int, ...], shape: tuple[int, ...]
    ) -> Term | None:
        """The symbol of another fold for the same workers and, where it has one, the same coordinate: its graphs are
        coordinatewise (``prove.generality.coordinatewise``), so it is the same number."""
        place, whole = self.graphs.fields().index(name), self._whole(name)
        for known in self.trace.folds:
            if known.group != axis or known.weight is not weight or known.parts[place].shape != shape:
                continue
            if whole or known.outputs[index[-1]] is output[index[-1]]:
                entry: Term = known.parts[place][index]
                return entry
        return None

    def merge(self, left: SymbolicState, right: SymbolicState) -> SymbolicState:
        """The graph of merge."""
        size = max(part.shape[-1] for part in left.parts)
        graph = self.graphs.merge(size)
        made = graph(self.scalars, *left.parts, *right.parts, watch=self._name("merge"))
        return SymbolicState(made, left.members + right.members)

    def empty(self, like: Grid) -> SymbolicState:
        """The graph of empty."""
        return SymbolicState(self.graphs.empty(like.shape[-1])(self.scalars, like, watch=self._name("empty")))

    def finish(self, state: SymbolicState) -> Grid:
        """The graph of finish."""
        size = max(part.shape[-1] for part in state.parts)
        fused = self.graphs.finish(size)(self.scalars, *state.parts, watch=self._name("finish"))[0]
        self.trace.finished.append((state, fused))
        return fused

    def state_size(self, workers: int) -> int:
        """Counted on the real states."""
        return self.operator.state_size(workers)

    def influence(self, weights: Grid, alive: Grid, lying: Sequence[int], largest: float) -> Grid:
        """The graph of what the operator states, on the weight of each group; ``largest`` where it states none."""
        if not stated(self.operator):
            return scalar(constant(largest))
        if any(self.groups):
            by_mass(self.graphs)
        weight_sums = objects([self.sum(weights[[i]], 0).item() for i in range(len(weights))])
        graph, bounded = self.graphs.influence(len(weights), lying), {INFINITY: BEYOND}
        bound = graph(self.scalars, weight_sums, watch=self._name("influence"))[0]
        return self._each(lambda term: exchanged(term, bounded), bound)

    def lipschitz(self) -> Grid:
        """What the operator states."""
        return scalar(constant(self.operator.lipschitz))

    # The arithmetic

    def number(self, value: float) -> Grid:
        """A constant."""
        return scalar(constant(value))

    def sum(self, array: Grid, axis: int) -> Grid:
        """Over workers (axis 0) or coordinates (axis −1); the sum of a generic entry is a symbol."""
        moved = np.moveaxis(objects(array), axis, 0)
        kind = "c" if axis == -1 else "g"
        result = np.empty(moved.shape[1:], dtype=object)
        for index in np.ndindex(*result.shape):
            total = ZERO
            for place in range(len(moved)):
                entry = lifted(moved[(place, *index)])
                axes = [name for name in sorted(entry.depends) if name.startswith(kind)]
                counted = vanishes(entry) or not any(self.groups) or any(name[0] in "gw" for name in entry.depends)
                if kind == "g" and not counted:
                    raise UnmodelledError(f"a sum over workers of {entry.text}, which does not depend on them")
                generic = self._is_generic(kind, place, axes)
                total = total + (self._sum_symbol(entry, generic) if generic else entry)
            result[index] = total
        return result

    def _sum_symbol(self, entry: Term, axis: str) -> Term:
        total = self.sums.total(entry, axis)
        if entry.op == "exp" and axis.startswith("c"):
            label = "a sum of exponentials over a vocabulary is positive"
            self.assume(label, less(ZERO, total) if all(self.ranges) else at_most(ZERO, total))
        return total

    def _is_generic(self, kind: str, place: int, axes: list[str]) -> str | None:
        """The generic axis that an entry stands for. Coordinates keep their places; workers are known by their axis."""
        if kind == "c":
            return f"c{place}" if place < len(self.ranges) and self.ranges[place] else None
        if len(axes) > 1:
            raise UnmodelledError("a sum over workers of an expression of several groups")
        return axes[0] if axes else None

    def largest(self, array: Grid, axis: int) -> Grid:
        """The maximum; over a generic entry a symbol of which is used only that no member exceeds it."""
        moved = np.moveaxis(objects(array), axis, 0)
        kind = "c" if axis == -1 else "g"
        result = np.empty(moved.shape[1:], dtype=object)
        for index in np.ndindex(*result.shape):
            entries = [lifted(moved[(place, *index)]) for place in range(len(moved))]
            axes = {name for entry in entries for name in entry.depends if name.startswith(kind)}
            if not axes:
                best = entries[0]
                for entry in entries[1:]:
                    best = choice(less(best, entry), entry, best)
                result[index] = best
                continue
            result[index] = self._bound(entries, axes)
        return result

    def _bound(self, entries: list[Term], axes: set[str]) -> Term:
        for known, members in self.bounds.items():
            if members == entries:
                return known
        depends = frozenset[str]().union(*(entry.depends for entry in entries)) - axes
        bound = symbol(f"largest_{len(self.bounds)}", *sorted(depends))
        for entry in entries:
            self.assume("no member exceeds the largest", at_most(entry, bound))
        self.bounds[bound] = entries
        return bound

    def abs(self, array: Grid) -> Grid:
        """Absolute values."""
        return self._each(lambda x: choice(less(x, -x), -x, x), array)

    def exp(self, array: Grid | Term) -> Grid:
        """Exponentials; e^(x − log y) is written e^x / y."""
        return self._each(self._exp, array)

    def _exp(self, x: Term) -> Term:
        if x.op == "+" and x.args[1].op == "-" and x.args[1].args[0].op == "log":
            return self.scalars.exp(x.args[0]) / x.args[1].args[0].args[0]
        return self.scalars.exp(x)

    def log(self, array: Grid) -> Grid:
        """Logarithms."""
        return self._each(self.scalars.log, array)

    @staticmethod
    def _each(function: Callable[[Term], Term], array: Grid | Term) -> Grid:
        source = objects(array)
        result = np.empty(source.shape, dtype=object)
        for index, term in np.ndenumerate(source):
            result[index] = function(lifted(term))
        return result

    def stack(self, arrays: Sequence[Grid]) -> Grid:
        """Along a new first axis."""
        return np.stack([objects(array) for array in arrays])

    def put(self, array: Grid, index: tuple[int | slice, ...], value: Grid) -> Grid:
        """A copy with ``value`` at ``index``."""
        copy = objects(array).copy()
        copy[index] = value if not isinstance(value, np.ndarray) or value.shape else value.item()
        return copy

    def choose(self, condition: Grid | bool, yes: Grid, no: Grid) -> Grid:
        """By plain booleans."""
        return np.where(condition, yes, no)

    # The claims

    def at_most(self, left: Grid, right: Grid) -> Term:
        """left ≤ right; between sums over the same coordinates it is enough at each."""
        return self._compared(at_most, left, right)

    def below(self, left: Grid, right: Grid) -> Term:
        """left < right."""
        return self._compared(less, left, right)

    def equal(self, left: Grid, right: Grid) -> Term:
        """left = right."""
        return self._compared(same, left, right)

    def _compared(self, relation: Callable[[Term, Term], Term], left: Grid, right: Grid) -> Term:
        claims = []
        for lower, upper in np.nditer([objects(left), objects(right)], flags=["refs_ok", "zerosize_ok"]):
            claims.append(self._claim(relation, lifted(lower.item()), lifted(upper.item())))
        return conjunction(claims)

    def _claim(self, relation: Callable[[Term, Term], Term], left: Term, right: Term) -> Term:
        if relation is not same and left in self.bounds:
            return conjunction(self._claim(relation, entry, right) for entry in self.bounds[left])
        if (
            relation is not same
            and right.op == "+"
            and right.args[1].op == "-"
            and right.args[1].args[0] in self.bounds
        ):
            entries = self.bounds[right.args[1].args[0]]
            return conjunction(self._claim(relation, left, right.args[0] - entry) for entry in entries)
        first, second = self.sums.coordinate_summand(left), self.sums.coordinate_summand(right)
        if relation is not less:
            claim = None
            if first and second and first[1] is second[1]:
                claim = relation(first[0], second[0])
            elif first and right is ZERO:
                claim = relation(first[0], ZERO)
            elif second and left is ZERO:
                claim = relation(ZERO, second[0])
            if claim is not None:
                self.weaker[claim] = relation(left, right)
                return claim
        return relation(left, right)

    def both(self, *claims: Term) -> Term:
        """All of them."""
        return conjunction(claims)

    def implies(self, condition: Term, claim: Term) -> Term:
        """The claim under the condition, which is taken between sums where the law says sums."""
        conditions = condition.args if condition.op == "and" else (condition,)
        return implication(conjunction(self.weaker.get(condition, condition) for condition in conditions), claim)

    def assume(self, label: str, claim: Term) -> None:
        """Add a hypothesis of the law or of its domain, or a property of a symbol that the interpreter introduced."""
        if claim.op != "true":
            self.trace.assumptions.append((label, claim))


def _axes(arguments: Arguments) -> list[int]:
    """The axes of a reduction: all of them where none is given."""
    dims = np.ndim(arguments[0])
    given = arguments[1] if len(arguments) > 1 and arguments[1] else range(dims)
    return sorted({axis % dims for axis in given})
