"""The interpreter over outward-rounded intervals: a law on one case, at a precision far beyond float64's.

The operator is its exported graph. So a law that is false here is false of the operator's formula, whatever a float
made of it; one that may hold here was broken by rounding alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from mpmath import iv
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.evaluation.exact import Intervals
from butterfly.evaluation.graph import ExportedGraph, export_graph, grid
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.fusion import Domain
from butterfly.fusion.rounding import accumulator

LARGEST = 600
"""Cases with more numbers are not replayed: intervals are slow."""


class Opened(Intervals):
    """Intervals that count the comparisons which they leave open: a branch at its very edge."""

    def __init__(self) -> None:
        super().__init__()
        self.open = 0

    def less(self, x: Any, y: Any) -> bool | None:
        """x < y: yes, no, or open."""
        return self._counted(super().less(x, y))

    def same(self, x: Any, y: Any) -> bool | None:
        """x = y: yes, no, or open."""
        return self._counted(super().same(x, y))

    def _counted(self, truth: bool | None) -> bool | None:
        self.open += truth is None
        return truth


@dataclass(frozen=True, slots=True)
class Enclosed:
    """An array of intervals [any shape]."""

    array: Grid

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the array."""
        return tuple(self.array.shape)

    def __len__(self) -> int:
        return len(self.array)

    def __getitem__(self, index: Any) -> Enclosed:
        return Enclosed(objects(self.array[index]))

    def __neg__(self) -> Enclosed:
        return Enclosed(objects(-self.array))

    def __add__(self, other: Enclosed) -> Enclosed:
        return Enclosed(objects(self.array + other.array))

    def __sub__(self, other: Enclosed) -> Enclosed:
        return Enclosed(objects(self.array - other.array))

    def __mul__(self, other: Enclosed) -> Enclosed:
        return Enclosed(objects(self.array * other.array))

    def __truediv__(self, other: Enclosed) -> Enclosed:
        return Enclosed(objects(self.array / other.array))

    @property
    def width(self) -> float:
        """The widest interval, relative to the largest number and at least to 1."""
        size = max([1.0, *(float(abs(entry).b) for entry in self.array.flatten())])
        return max([0.0, *(float(entry.b - entry.a) for entry in self.array.flatten())]) / size


def objects(entries: Any) -> Grid:
    """Entries as an array of objects, whatever they are."""
    if isinstance(entries, np.ndarray):
        return entries
    made = np.empty((), dtype=object)
    made[()] = entries
    return made


@dataclass(frozen=True, slots=True)
class Truth:
    """What intervals conclude of a claim."""

    surely: bool
    possibly: bool


State = tuple[Any, ...]
"""How a state is made: ("lift", weight, output), ("merge", left, right) or ("empty", like)."""


class Enclosures:
    """An operator read over intervals."""

    def __init__(self, operator: Operator, dtype: torch.dtype) -> None:
        self.operator, self.dtype, self.domain = operator, dtype, operator.domain
        self.numbers = Opened()
        self.width = 0.0
        """The widest interval that the operator's graph gave, relative to its size."""

    def enclosed(self, value: Tensor) -> Enclosed:
        """The exact values of a tensor."""
        return Enclosed(objects(grid(value, self.numbers)))

    # The operator

    def pool(self, outputs: Enclosed, weights: Enclosed, alive: Tensor) -> Enclosed:
        """The operator's graph; its answer is as far off as the rows are off their sum of one."""
        survivors = [i for i, survives in enumerate(alive) if survives]
        drift = self._drift(outputs.array[survivors])
        if weights.array.ndim > 1 and not self.operator.weighs_positions:
            parts = [self.pool(outputs[:, n], weights[:, n], alive).array for n in range(weights.shape[1])]
            return Enclosed(np.stack(parts))
        if not self.operator.takes_alive:
            outputs, weights, alive = outputs[survivors], weights[survivors], alive[survivors]
        graph = exported(self.operator, outputs.shape, self.dtype, weights.shape)
        self._reject_narrower(graph)
        mask = [grid(alive, self.numbers)] if self.operator.takes_alive else []
        answer = Enclosed(objects(graph(self.numbers, outputs.array, weights.array, *mask)[0]))
        self.width = max(self.width, answer.width)
        return Enclosed(objects(answer.array + drift)) if drift else answer

    def _reject_narrower(self, graph: ExportedGraph) -> None:
        """An exact number knows nothing of digits that a narrower dtype drops."""
        for node in graph.program.graph.nodes:
            made = node.meta.get("val")
            if not isinstance(made, Tensor) or not made.is_floating_point():
                continue
            if torch.finfo(made.dtype).eps > torch.finfo(self.dtype).eps:
                raise UnmodelledError(f"{node.target} drops digits: it gives {made.dtype}")

    def _drift(self, rows: Grid) -> Any:
        """How far rows that should sum to one are from it, times what the operator states to make of that."""
        if self.domain is not Domain.PROBABILITIES:
            return 0
        off = [abs(row - 1) for row in objects(rows.sum(-1)).flatten()]
        most = max(float(entry.b) for entry in off) * self.operator.lipschitz
        return iv.mpf([-most, most]) if most else 0

    def distribution(self, pooled: Enclosed) -> Enclosed:
        """Itself, or its softmax over the last axis."""
        if self.domain is Domain.PROBABILITIES:
            return pooled
        odds = self.exp(pooled)
        return odds / self.sum(odds, -1)[..., None]

    def lift(self, weight: Enclosed, output: Enclosed) -> State:
        """One worker."""
        return ("lift", weight, output)

    def merge(self, left: State, right: State) -> State:
        """Both together."""
        return ("merge", left, right)

    def empty(self, like: Enclosed) -> State:
        """The empty state."""
        return ("empty", like)

    def finish(self, state: State) -> Enclosed:
        """The graph of the whole fold."""
        leaves: list[Enclosed] = []
        made = _making(self.operator.source, state, leaves)
        accumulated = accumulator(self.dtype)
        example = [torch.full(leaf.shape, 0.5, dtype=self.dtype if leaf.array.ndim else accumulated) for leaf in leaves]
        graph = export_graph(lambda *given: self.operator.source.finish(made(given)), *example)
        answer = Enclosed(objects(graph(self.numbers, *(leaf.array for leaf in leaves))[0]))
        self.width = max(self.width, answer.width)
        return answer

    def state_size(self, workers: int) -> int:
        """How many numbers a state holds."""
        return self.operator.state_size(workers)

    def influence(self, weights: Enclosed, alive: Tensor, lying: Sequence[int], largest: float) -> Enclosed:
        """What the operator states, of weights as floats."""
        plain = torch.tensor([float(entry.mid) for entry in weights.array.flatten()], dtype=torch.float64)
        mask = torch.zeros(len(alive), dtype=torch.bool)
        mask[list(lying)] = True
        stated = min(self.operator.influence(torch.where(alive, plain, 0.0), mask), largest)
        return self.number(stated)

    def lipschitz(self) -> Enclosed:
        """What the operator states."""
        return self.number(self.operator.lipschitz)

    # The arithmetic

    def number(self, value: float) -> Enclosed:
        """A constant, exact."""
        return Enclosed(objects(self.numbers.number(float(value))))

    def sum(self, array: Enclosed, axis: int) -> Enclosed:
        """The sum over an axis."""
        return Enclosed(objects(array.array.sum(axis)))

    def largest(self, array: Enclosed, axis: int) -> Enclosed:
        """The maximum over an axis."""
        return Enclosed(objects(np.frompyfunc(_larger, 2, 1).reduce(array.array, axis=axis)))

    def abs(self, array: Enclosed) -> Enclosed:
        """Absolute values."""
        return self._each(abs, array)

    def exp(self, array: Enclosed) -> Enclosed:
        """Exponentials."""
        return self._each(self.numbers.exp, array)

    def log(self, array: Enclosed) -> Enclosed:
        """Natural logarithms."""
        return self._each(self.numbers.log, array)

    def _each(self, function: Callable[[Any], Any], array: Enclosed) -> Enclosed:
        return Enclosed(objects(np.frompyfunc(function, 1, 1)(array.array)))

    def stack(self, arrays: Sequence[Enclosed]) -> Enclosed:
        """Along a new first axis."""
        return Enclosed(np.stack([entry.array for entry in arrays]))

    def put(self, array: Enclosed, index: tuple[Any, ...], value: Enclosed) -> Enclosed:
        """A copy with ``value`` at ``index``."""
        made = array.array.copy()
        made[index] = value.array if value.array.ndim else value.array.item()
        return Enclosed(made)

    # The claims

    def at_most(self, left: Enclosed, right: Enclosed) -> Truth:
        """left ≤ right."""
        return self._compared(left, right, lambda x, y: x.b <= y.a, lambda x, y: x.a <= y.b)

    def below(self, left: Enclosed, right: Enclosed) -> Truth:
        """left < right."""
        return self._compared(left, right, lambda x, y: x.b < y.a, lambda x, y: x.a < y.b)

    def equal(self, left: Enclosed, right: Enclosed) -> Truth:
        """left = right."""
        return self._compared(
            left, right, lambda x, y: x.a == x.b == y.a == y.b, lambda x, y: x.a <= y.b and y.a <= x.b
        )

    def _compared(self, left: Enclosed, right: Enclosed, *truths: Callable[[Any, Any], bool]) -> Truth:
        every = [np.frompyfunc(truth, 2, 1)(left.array, right.array) for truth in truths]
        return Truth(*(bool(np.all(entry)) for entry in every))

    def both(self, *claims: Truth) -> Truth:
        """All of the claims."""
        return Truth(all(entry.surely for entry in claims), all(entry.possibly for entry in claims))

    def implies(self, condition: Truth, claim: Truth) -> Truth:
        """The claim, where the condition surely holds."""
        return Truth(not condition.possibly or claim.surely, not condition.surely or claim.possibly)


def _larger(x: Any, y: Any) -> Any:
    return iv.mpf([max(x.a, y.a), max(x.b, y.b)])


def _making(source: Any, state: State, leaves: list[Enclosed]) -> Callable[[Sequence[Tensor]], Any]:
    """How the state is made of tensors in place of its ``leaves``, which are gathered."""
    kind, *parts = state
    if kind == "merge":
        left, right = (_making(source, part, leaves) for part in parts)
        return lambda given: source.merge(left(given), right(given))
    places = range(len(leaves), len(leaves) + len(parts))
    leaves += parts
    return lambda given: getattr(source, kind)(*(given[n] for n in places))


@lru_cache(maxsize=256)
def exported(
    operator: Operator, shape: tuple[int, ...], dtype: torch.dtype, weights: tuple[int, ...] | None = None
) -> ExportedGraph:
    """The operator's graph for outputs of one shape, cached; without ``alive`` where it is given the survivors alone.

    Raises:
        UnmodelledError: it cannot be exported.
    """
    example = torch.full(shape, 1 / shape[-1], dtype=dtype)
    shares = torch.ones(shape[:1] if weights is None else weights, dtype=accumulator(dtype))
    if not operator.takes_alive:
        return export_graph(_Called(operator, operator.source), example, shares)
    return export_graph(_Called(operator, operator.pool), example, shares, torch.ones(shape[0], dtype=torch.bool))


class _Called(torch.nn.Module):
    def __init__(self, operator: Operator, function: Callable[..., Tensor]) -> None:
        super().__init__()
        self.function = function
        if isinstance(operator.source, torch.nn.Module):
            self.source = operator.source

    def forward(self, *inputs: Tensor) -> Tensor:
        return self.function(*inputs)
