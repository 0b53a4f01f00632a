"""Valuations: a number for every symbol of an obligation, in a case that runs through the operator in torch.

A group gets a few workers and a range a few coordinates. Their outputs are random, small and exact. A sum is the sum of
its summand; a state's numbers are what torch's lift and merge make; a largest member is the largest; a root is what
torch finds. A valuation that satisfies the hypotheses shows that they do not contradict each other. For a mutant the
goal must be false.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache, cached_property, reduce
from itertools import islice, product
from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch
from mpmath import mp

from butterfly.contracts.operator import Operator
from butterfly.core.errors import FusionError
from butterfly.core.seeds import derive
from butterfly.evaluation.scalars import Grid
from butterfly.fusion import Domain
from butterfly.fusion.root import root as search
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.symbolic.implicit_root import Root
from butterfly.prove.symbolic.trace import Cut, Fold, SymbolicState, Trace
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.sums import SumTable
from butterfly.prove.terms.term import OWN, Term, lifted, symbol
from butterfly.prove.terms.truth import UNDEFINED, Number, Value, applied, largest

TRIES = 200
DTYPE = torch.float64
TOLERATED = Fraction(1, 64)
"""τ, in a case of N3."""
Env = dict[str, int]
"""Axis → index of the member at hand; and for a group that a merge splits, the side at hand: 0 or 1."""
State = tuple[torch.Tensor, ...]
"""A state of the operator in torch."""
Members = Sequence[tuple[Term, Grid]]
"""The weights and outputs of the workers in a state."""


class Interpreted(Protocol):
    """What an interpreter knows of the symbols that it made."""

    groups: Sequence[bool]
    ranges: Sequence[bool]
    domain: Domain
    operator: Operator
    graphs: ExportedGraphs
    sums: SumTable
    trace: Trace
    bounds: dict[Term, list[Term]]


class Introduced(Protocol):
    """What an induction introduced beside: lemmas at the nodes that finish states, and values of parameters."""

    cuts: list[Cut]
    values: list[dict[Term, Term]]


class NoOperator:
    """In place of an interpreter, where there is no operator: every symbol is any number."""

    groups: Sequence[bool] = ()
    ranges: Sequence[bool] = ()
    domain = Domain.REALS
    operator: Operator
    graphs: ExportedGraphs

    def __init__(self) -> None:
        self.sums, self.trace = SumTable(), Trace()
        self.bounds: dict[Term, list[Term]] = {}


class Valuations:
    """The valuations of what an interpreter and an induction introduced."""

    def __init__(self, interpreter: Interpreted | None = None, induction: Introduced | None = None) -> None:
        self.interpreter: Interpreted = interpreter or NoOperator()
        self.induction = induction
        self.satisfied: list[Valuation] = []

    def satisfying(self, count: int) -> list[Valuation]:
        """At most so many valuations that satisfy every assumption of the interpreter."""
        if not self.satisfied:
            drawn = (self.case(seed) for seed in range(TRIES))
            self.satisfied = list(islice((valuation for valuation in drawn if valuation.assumed()), count))
        return self.satisfied

    def case(self, seed: int) -> Valuation:
        """One case, whether or not it meets the assumptions."""
        return Valuation(self, seed)


class Valuation:
    """One case: sizes, and a number for every symbol."""

    applied = staticmethod(applied)
    """The value of an operation."""

    def __init__(self, valuations: Valuations, seed: int) -> None:
        self.valuations, self.interpreter, self.induction = valuations, valuations.interpreter, valuations.induction
        self.random = torch.Generator().manual_seed(derive(seed, "prove world"))
        self.sums = self.interpreter.sums
        self.sizes = {f"g{i}": self._whole(1, 3) for i, generic in enumerate(self.interpreter.groups) if generic}
        self.sizes |= {f"c{v}": self._whole(1, 3) for v, generic in enumerate(self.interpreter.ranges) if generic}
        self.drawn: dict[tuple[str | int, ...], Number] = {}
        self.stands: Mapping[Term, Term] = {}
        """What the symbols of the obligation that is looked at stand for."""
        self.memo: dict[tuple[tuple[str, int], ...], dict[Term, Value]] = {}
        """The members that are chosen → the values of terms there."""
        self.states: dict[tuple[int, tuple[tuple[str, int], ...]], list[Grid]] = {}
        self.parts = {
            entry: (fold, place, index)
            for fold in self.interpreter.trace.folds
            for place, part in enumerate(fold.parts)
            for index, entry in np.ndenumerate(part)
        }
        self.cuts: dict[str, tuple[Cut, int | None]] = {}
        for n, cut in enumerate(self.induction.cuts if self.induction else []):
            self.cuts[f"pooled_{n}"] = (cut, None)
            self.cuts |= {
                f"whole{n}.{name}": (cut, place) for place, name in enumerate(self.interpreter.graphs.fields())
            }
        self.roots = {root.symbol: root for root in getattr(self.interpreter, "roots", {}).values()}

    def _whole(self, low: int, high: int) -> int:
        return int(torch.randint(low, high + 1, (), generator=self.random))

    def assumed(self) -> bool:
        """Whether every assumption of the interpreter holds of every member."""
        return all(
            self.value(claim, env) is not False
            for _, claim in self.interpreter.trace.assumptions
            for env in self.members(claim)
        )

    def members(self, *claims: Term) -> Iterator[Env]:
        """Every choice of a member for each axis that the claims speak of."""
        axes = sorted({name for claim in claims for name in claim.depends if name in self.sizes})
        for places in product(*(range(self.sizes[axis]) for axis in axes)):
            yield dict(zip(axes, places, strict=True))

    def look(self, obligation: Obligation) -> tuple[bool, bool | None, bool]:
        """Evaluate an obligation for every member.

        Returns:
            Whether some member satisfies every assumption; whether the goal holds for all of these members (``None``:
            up to rounding; false: for at least one it does not); whether the assumptions hold exactly for some member.
        """
        self.stands = obligation.stands
        try:
            return self._look(obligation)
        finally:
            self.stands = {}

    def _look(self, obligation: Obligation) -> tuple[bool, bool | None, bool]:
        met, exact = False, False
        holds: bool | None = True
        claims = [claim for _, claim in obligation.hypotheses] + [claim for _, claim in obligation.axioms]
        for env in self.members(*claims, obligation.goal):
            values = [self.value(claim, env) for claim in claims]
            if False in values:
                continue
            goal = self.value(obligation.goal, env)
            met, exact = True, exact or None not in values
            if goal is False:
                return True, False, None not in values
            holds = None if goal is None else holds
        return met, holds, exact

    @cached_property
    def replayed(self) -> bool:
        """Whether the graphs make of this case what torch does, up to rounding: of each state finished, and of each
        batched form. For a case that the operator rejects, torch gives no result."""
        try:
            return all(self._finishes(*finished) for finished in self.interpreter.trace.finished) and all(
                self._pools(*pooled) for pooled in self.interpreter.trace.batched
            )
        except FusionError:
            return False

    def value(self, term: Term, env: Env) -> Value:
        """The term's number or truth; ``None`` of a claim that rounding leaves open."""
        values = self.memo.setdefault(tuple(sorted(env.items())), {})
        stack = [term]
        while stack:
            part = stack.pop()
            if part in values:
                continue
            if missing := [argument for argument in reversed(part.args) if argument not in values]:
                stack += [part, *missing]
            elif part.args:
                values[part] = self.applied(part.op, [values[argument] for argument in part.args])
            elif part.value is not None:
                values[part] = part.value
            elif part.op in ("true", "false"):
                values[part] = part.op == "true"
            else:
                values[part] = self._symbol(part, env)
        return values[term]

    def _symbol(self, term: Term, env: Env) -> Value:
        if term in self.stands:
            return self.value(self.stands[term], env)
        if term in self.parts:
            fold, place, index = self.parts[term]
            return self._state(fold, env)[place][index]
        name, dot, side = term.op.rpartition(".")
        if dot and side in ("a", "b"):
            sides = {f"side {axis}": int(side == "b") for axis in self.sizes if axis.startswith("g")}
            return self.value(symbol(name, *term.depends), env | sides)
        if term in self.sums.by_symbol:
            sum_symbol = self.sums.by_symbol[term]
            return sum(
                (self.value(sum_symbol.body, env | {sum_symbol.axis: j}) for j in self._within(sum_symbol.axis, env)),
                Fraction(0),
            )
        if term in self.interpreter.bounds:
            return self._largest(self.interpreter.bounds[term], term, env)
        if term.op in self.cuts:
            return self._cut(*self.cuts[term.op], env)
        if term in self.roots:
            return self._root(self.roots[term], env)
        for values in self.induction.values if self.induction else []:
            if term in values:
                return self.value(values[term], {axis: at for axis, at in env.items() if not axis.startswith("side")})
        return self._draw(term, env)

    def _within(self, axis: str, env: Env) -> range:
        """The members of an axis; of a group that a merge splits, those of the side at hand."""
        size, side = self.sizes[axis], env.get(f"side {axis}")
        half = (size + 1) // 2
        return range(size) if side is None else range(half, size) if side else range(half)

    def _largest(self, entries: list[Term], term: Term, env: Env) -> Value:
        values = []
        for entry in entries:
            axes = sorted(axis for axis in entry.depends - term.depends if axis in self.sizes)
            for places in product(*(range(self.sizes[axis]) for axis in axes)):
                values.append(self.value(entry, env | dict(zip(axes, places, strict=True))))
        return largest(values)

    # Through torch

    def _lifted(self, weight: Term, outputs: Grid, env: Env) -> State:
        values = [float(self.value(output, env)) for output in outputs]
        lift: Callable[[torch.Tensor, torch.Tensor], State] = self.interpreter.operator.source.lift
        return lift(torch.tensor(float(self.value(weight, env)), dtype=DTYPE), torch.tensor(values, dtype=DTYPE))

    def _torch(self, members: Members, env: Env, size: int) -> State:
        """The state of members (weight, outputs), by torch's lift, merge and empty."""
        source, lifted = self.interpreter.operator.source, []
        for weight, outputs in members:
            axes = [name for name in sorted(weight.depends) if name in self.sizes]
            for j in self._within(axes[0], env) if axes else [0]:
                lifted.append(self._lifted(weight, outputs, env | ({axes[0]: j} if axes else {})))
        return reduce(source.merge, lifted) if lifted else source.empty(torch.zeros(size, dtype=DTYPE))

    def _folded(self, members: Members, env: Env, size: int) -> list[Grid]:
        return [_exact(part) for part in self._torch(members, env, size)]

    def _state(self, fold: Fold, env: Env) -> list[Grid]:
        key = (id(fold), tuple(sorted((axis, at) for axis, at in env.items() if axis != fold.group)))
        if key not in self.states:
            self.states[key] = self._folded([(fold.weight, fold.outputs)], env, len(fold.outputs))
        return self.states[key]

    def _cut(self, cut: Cut, place: int | None, env: Env) -> Value:
        """What the law's state finishes to, or a part of it."""
        if place is None:
            return self.value(cut.value, env)
        entries = self._folded(cut.state.members, env, len(cut.state.members[0][1]))[place]
        return entries[min(cut.place, len(entries) - 1)]

    def _root(self, root: Root, env: Env) -> Value:
        values, weights = [], []
        for entry, weight in zip(root.values, root.weights, strict=True):
            axes = [axis for axis in entry.depends | weight.depends if axis.startswith("g")]
            for j in range(self.sizes[axes[0]] if axes else 1):
                member = env | dict.fromkeys(axes, j)
                values.append(float(self.value(entry, member)))
                weights.append(float(self.value(weight, member)))
        return _root_of(tuple(values), tuple(weights), float(self.interpreter.operator.source.delta))

    def _finishes(self, state: SymbolicState, fused: Grid) -> bool:
        source, parts = self.interpreter.operator.source, self._torch(state.members, {}, 1)
        return self._agree(source.finish(parts), fused, {})

    def _pools(self, outputs: Grid, weights: Grid, alive: Grid, fused: Grid) -> bool:
        rows: list[list[npt.NDArray[np.float64]]] = [[], [], []]
        for i, row in enumerate(outputs):
            entries = [lifted(entry) for entry in (*np.ravel(row), *np.ravel(weights[i]))]
            axes = sorted({axis for entry in entries for axis in entry.depends if axis.startswith("g")})
            for j in range(self.sizes[axes[0]] if axes else 1):
                for kept, part in zip(rows, (row, weights[i], alive[i]), strict=True):
                    kept.append(self._numbers(part, dict.fromkeys(axes, j)))
        kinds = (DTYPE, DTYPE, torch.bool)
        given = [torch.tensor(np.array(row), dtype=kind) for row, kind in zip(rows, kinds, strict=True)]
        return self._agree(self.interpreter.operator.pool(*given), fused, {})

    def _numbers(self, part: Grid, env: Env) -> npt.NDArray[np.float64]:
        source = np.asarray(part, dtype=object)
        result = np.empty(source.shape)
        for index, entry in np.ndenumerate(source):
            result[index] = float(self.value(lifted(entry), env))
        return result

    def _agree(self, actual: torch.Tensor, stated: Grid, env: Env) -> bool:
        """Not surely apart; where torch's number is not finite, the graph's is not defined."""
        return all(
            applied("=", [number, self.value(lifted(term), env)]) is not False
            for number, term in zip(_exact(actual).flatten(), stated.flatten(), strict=True)
        )

    # At random

    def _draw(self, term: Term, env: Env) -> Number:
        name = term.op
        place = tuple(env.get(axis, 0) for axis in sorted(term.depends) if axis in self.sizes)
        key: tuple[str | int, ...] = (name, *place)
        if key in self.drawn:
            return self.drawn[key]
        letter = name.rstrip("0123456789_")
        if letter in ("x", "y", "m") and self.interpreter.domain is not Domain.REALS and "_" in name:
            self._row(name.rpartition("_")[0], env)
            return self.drawn[key]
        if name.startswith(OWN):
            self.drawn[key] = Fraction(float(getattr(self.interpreter.operator.source, name.removeprefix(OWN))))
        elif letter in ("weight", "rise"):
            self.drawn[key] = Fraction(self._whole(0, 8), 4)
        elif letter == "share":
            self.drawn[key] = Fraction(self._whole(0, 4), 4)
        elif letter == "tau":
            self.drawn[key] = TOLERATED
        else:
            self.drawn[key] = Fraction(self._whole(-8, 8), 4 if self.interpreter.ranges else 8)
        return self.drawn[key]

    def _row(self, stem: str, env: Env) -> None:
        """What one worker, or the model, says at every coordinate: a distribution, or its logarithm."""
        ranges = self.interpreter.ranges
        sizes = [self.sizes.get(f"c{v}", 1) for v in range(len(ranges))]
        total = 0
        counts = [
            [self._whole(0, 6) + (self.interpreter.domain is Domain.LOGITS) for _ in range(size)] for size in sizes
        ]
        counts[0][0] += 1
        total = sum(map(sum, counts))
        counts[0][0] += 2 ** (total - 1).bit_length() - total
        whole = sum(map(sum, counts))
        group = stem.lstrip("xym")
        member = [env.get(f"g{group}", 0)] if f"g{group}" in self.sizes else []
        for v, column in enumerate(counts):
            for at, count in enumerate(column):
                share = Fraction(count, whole)
                if self.interpreter.domain is Domain.LOGITS:
                    share = Fraction(float(mp.log(mp.mpf(count) / whole)))
                places = {f"c{v}": at} if ranges[v] else {}
                order = sorted([*places, *([f"g{group}"] if member else [])])
                where = places | ({f"g{group}": member[0]} if member else {})
                self.drawn[(f"{stem}_{v}", *(where[axis] for axis in order))] = share


@cache
def _root_of(values: tuple[float, ...], weights: tuple[float, ...], delta: float) -> Value:
    """The root that torch finds; cases of several claims ask for the same."""
    outputs, lifted = (torch.tensor(numbers, dtype=DTYPE)[:, None] for numbers in (values, weights))
    return _exact(search(outputs, lifted, delta))[0]


def _exact(part: torch.Tensor) -> Grid:
    """A tensor's numbers as fractions; what is not finite is not defined."""
    flat = [Fraction(number) if np.isfinite(number) else UNDEFINED for number in part.double().flatten().tolist()]
    result = np.empty(len(flat), dtype=object)
    result[:] = flat
    return result.reshape(tuple(part.shape))
