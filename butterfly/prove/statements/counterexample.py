"""One counterexample, interpreted three ways: over exact numbers, over solver terms, and by the operator that runs.

A claim is a function of an interpretation: it names numbers, fuses them with one of our pools, and says what would have
to be true. Over fractions the pool is its exported graph. Over terms it is the same graph on symbols that equal the
numbers. In torch it is the pool itself, in float64, with autograd for slopes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from math import isqrt
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.core.errors import FusionError
from butterfly.evaluation.exact import Fractions, Intervals
from butterfly.evaluation.graph import ExportedGraph, export_graph
from butterfly.evaluation.scalars import Grid
from butterfly.fusion import AnyPool, ConfidenceWeights, Domain, FixedWeights, Gate
from butterfly.fusion.drafting import acceptance
from butterfly.fusion.rounding import ELEMENTARY_ULPS, gamma, unit
from butterfly.prove.export.exported_graphs import objects
from butterfly.prove.terms.numbers import TermNumbers
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    choice,
    conjunction,
    constant,
    function,
    less,
    same,
    symbol,
)

Number = Any
"""A fraction, a term, or a scalar float64 tensor: all know + − · /."""
Row = list[Number]


@dataclass(frozen=True)
class Comparison:
    """left ≤ right, or left = right."""

    label: str
    left: Number
    right: Number
    equal: bool = False


@dataclass(frozen=True)
class Claimed:
    """What the claim assumes, all of which must hold, and what it concludes, none of which may."""

    hypotheses: tuple[Comparison, ...]
    conclusions: tuple[Comparison, ...]


class Interpretation(Protocol):
    """What a claim is read with."""

    def number(self, name: str, value: Fraction | int) -> Number:
        """A number of the counterexample."""
        ...

    def fixed(self, value: Fraction) -> Number:
        """A number without a name."""
        ...

    def fuse(self, pool: AnyPool, outputs: Sequence[Row], weights: Row) -> Row:
        """The fused value; probabilities in and out where the pool takes logits, through log and softmax."""
        ...

    def confidence(self, outputs: Sequence[Row]) -> Row:
        """The weights that confidence gives to equally likely workers."""
        ...

    def gate(self, weights: Row) -> Row:
        """The weights that a gate of ours gives, trained to come to these."""
        ...

    def acceptance(self, draft: Row, pool: Row) -> tuple[Row, Row]:
        """With what chance exact drafting keeps each token, and what replaces one that it does not keep."""
        ...

    def slope(self, function: Callable[[Number], Number], at: Number) -> Number:
        """The derivative of a polynomial of degree at most 2."""
        ...

    def right(self, fused: Row, token: int) -> Number:
        """1 where every other token is less probable, else 0."""
        ...

    def distance(self, left: Row, right: Row) -> Number:
        """The sum of absolute differences."""
        ...


def _middle_slope(f: Callable[[Number], Number], at: Number) -> Number:
    """(f(x + 1) − f(x − 1)) / 2, which is f′(x) for every polynomial of degree at most 2."""
    return (f(at + 1) - f(at - 1)) / 2


@lru_cache(maxsize=64)
def _pool_graph(pool: AnyPool, workers: int, size: int) -> ExportedGraph:
    operator = of_pool(pool)
    alive = torch.ones(workers, dtype=torch.bool)
    example = [torch.rand(workers, size, dtype=torch.float64), torch.rand(workers, dtype=torch.float64), alive]
    if pool.domain is Domain.LOGITS:
        return export_graph(lambda x, w, a: operator.distribution(operator.pool(x, w, a)), *example)
    return export_graph(operator.pool, *example)


@lru_cache(maxsize=8)
def _acceptance_graph(size: int) -> ExportedGraph:
    return export_graph(acceptance, *(torch.rand(size, dtype=torch.float64) for _ in range(2)))


def _accepted(numbers: Any, draft: Row, pool: Row, watch: Callable[[str, Grid], None] | None = None) -> tuple[Row, Row]:
    chance, residual = _acceptance_graph(len(draft))(numbers, objects(draft), objects(pool), watch=watch)
    return list(chance), list(residual)


@lru_cache(maxsize=8)
def _confidence_graph(workers: int, size: int) -> ExportedGraph:
    return export_graph(_confident(workers), torch.rand(workers, size, dtype=torch.float64))


def _confident(workers: int) -> Callable[[Tensor], Tensor]:
    weighting = ConfidenceWeights(FixedWeights(workers)).double()
    return lambda inputs: weighting(torch.zeros(1, dtype=torch.float64), inputs)


def _evaluated(
    graph: ExportedGraph, numbers: Any, *inputs: Any, watch: Callable[[str, Grid], None] | None = None
) -> Row:
    value = graph(numbers, *[objects(tensor) for tensor in inputs], watch=watch)[0]
    return list(value.flatten())


class Exact:
    """Over fractions; what takes a root must come out rational, and within the graph's intervals."""

    def __init__(self) -> None:
        self.numbers: dict[str, Fraction] = {}
        self.fused: list[Row] = []

    def number(self, name: str, value: Fraction | int) -> Fraction:
        """The number."""
        self.numbers[name] = Fraction(value)
        return self.numbers[name]

    def fixed(self, value: Fraction) -> Fraction:
        """Itself."""
        return value

    def fuse(self, pool: AnyPool, outputs: Sequence[Row], weights: Row) -> Row:
        """By the exported graph."""
        graph = _pool_graph(pool, len(outputs), len(outputs[0]))
        if pool.domain is not Domain.LOGITS:
            fused = _evaluated(graph, Fractions(), outputs, weights, [True] * len(outputs))
        else:
            fused = _geometric_mean(outputs, weights)
            _check_enclosed(graph, outputs, weights, fused)
        self.fused.append(fused)
        return fused

    def confidence(self, outputs: Sequence[Row]) -> Row:
        """By the exported graph of the weighting."""
        return _evaluated(_confidence_graph(len(outputs), len(outputs[0])), Fractions(), outputs)

    def gate(self, weights: Row) -> Row:
        """The weights themselves."""
        return weights

    def acceptance(self, draft: Row, pool: Row) -> tuple[Row, Row]:
        """By the exported graph."""
        return _accepted(Fractions(), draft, pool)

    def slope(self, function: Callable[[Number], Number], at: Number) -> Number:
        """Exact for what it is asked of; of the fusions on the way, the one at the point is kept, as in torch."""
        function(at)
        kept = list(self.fused)
        slope = _middle_slope(function, at)
        self.fused = kept
        return slope

    def right(self, fused: Row, token: int) -> Fraction:
        """1 or 0."""
        return Fraction(all(value < fused[token] for v, value in enumerate(fused) if v != token))

    def distance(self, left: Row, right: Row) -> Fraction:
        """Exact."""
        return sum((abs(x - y) for x, y in zip(left, right, strict=True)), Fraction(0))


def _geometric_mean(outputs: Sequence[Row], weights: Row) -> Row:
    """√(p·q) / Σ √(p·q), of two workers of equal weight, whose products are squares of rationals."""
    assert len(outputs) == 2
    assert weights[0] == weights[1]
    roots = []
    for p, q in zip(*outputs, strict=True):
        square = Fraction(p * q)
        root = Fraction(isqrt(square.numerator), isqrt(square.denominator))
        if root * root != square:
            raise FusionError(f"{p}·{q} has no rational root; expected a counterexample in squares")
        roots.append(root)
    return [root / sum(roots) for root in roots]


def _check_enclosed(graph: ExportedGraph, outputs: Sequence[Row], weights: Row, fused: Row) -> None:
    """Whether the graph over intervals, of the logarithms of the outputs, holds exactly these numbers."""
    numbers = Intervals()

    def interval(x: Fraction) -> Any:
        return numbers.number(float(x.numerator)) / numbers.number(float(x.denominator))

    logs = [[numbers.log(interval(x)) for x in row] for row in outputs]
    enclosure = _evaluated(graph, numbers, logs, [interval(w) for w in weights], [True] * len(outputs))
    for enclosed, exact in zip(enclosure, map(interval, fused), strict=True):
        if enclosed.b < exact.a or exact.b < enclosed.a or enclosed.delta > 2.0**-150:
            raise FusionError(f"the graph gives {enclosed} where {exact} was expected")


class SymbolicInterpretation:
    """Over solver terms: each number is a symbol, and that it equals its value is a hypothesis."""

    def __init__(self) -> None:
        self.given: list[tuple[str, Term]] = []
        self.nodes: dict[Term, str] = {}
        self.hints: list[Term] = []
        self.calls = 0

    def number(self, name: str, value: Fraction | int) -> Term:
        """A symbol."""
        made = symbol(name)
        self.given.append((f"{name} is {value}", same(made, constant(Fraction(value)))))
        return made

    def fixed(self, value: Fraction) -> Term:
        """A constant."""
        return constant(value)

    def fuse(self, pool: AnyPool, outputs: Sequence[Row], weights: Row) -> Row:
        """By the exported graph, whose nodes keep their names."""
        graph = _pool_graph(pool, len(outputs), len(outputs[0]))
        logs: list[Row] = [[function("log", x) for x in row] for row in outputs]
        if pool.domain is Domain.LOGITS:
            self.hints += [function("exp", x + y) for x, y in zip(*logs, strict=True)]
        else:
            logs = list(outputs)
        self.calls += 1
        return _evaluated(
            graph, TermNumbers(), logs, weights, [True] * len(outputs), watch=self._watch(type(pool).__name__)
        )

    def _watch(self, name: str) -> Callable[[str, Grid], None]:
        call = f"{name}{self.calls}"

        def watch(node: str, value: Grid) -> None:
            for index, term in np.ndenumerate(value):
                if isinstance(term, Term) and term.args:
                    self.nodes.setdefault(term, f"{call}.{node}.{'_'.join(map(str, index)) or '0'}")

        return watch

    def confidence(self, outputs: Sequence[Row]) -> Row:
        """By the exported graph of the weighting."""
        self.calls += 1
        graph = _confidence_graph(len(outputs), len(outputs[0]))
        return _evaluated(graph, TermNumbers(), outputs, watch=self._watch("ConfidenceWeights"))

    def gate(self, weights: Row) -> Row:
        """The weights themselves."""
        return weights

    def acceptance(self, draft: Row, pool: Row) -> tuple[Row, Row]:
        """By the exported graph."""
        self.calls += 1
        return _accepted(TermNumbers(), draft, pool, self._watch("acceptance"))

    def slope(self, function: Callable[[Number], Number], at: Number) -> Number:
        """Exact for what it is asked of."""
        return _middle_slope(function, at)

    def right(self, fused: Row, token: int) -> Term:
        """1 or 0."""
        leads = conjunction(less(value, fused[token]) for v, value in enumerate(fused) if v != token)
        return choice(leads, ONE, ZERO)

    def distance(self, left: Row, right: Row) -> Term:
        """By cases."""
        total = ZERO
        for x, y in zip(left, right, strict=True):
            total = total + choice(less(x, y), y - x, x - y)
        return total


@dataclass
class TorchInterpretation:
    """By the real pools and weightings in torch, float64, with the bound that each result must keep to."""

    fused: list[tuple[list[float], list[float]]] = field(default_factory=list)
    """What each fusion gave, and how far the operator lets that be from the exact value."""
    weight_error: float = 0.0
    """The relative error of the weights: 0 while they are the numbers of the counterexample."""

    def number(self, name: str, value: Fraction | int) -> Tensor:
        """The nearest float."""
        return torch.tensor(float(value), dtype=torch.float64, requires_grad=True)

    def fixed(self, value: Fraction) -> Tensor:
        """The nearest float."""
        return torch.tensor(float(value), dtype=torch.float64)

    def fuse(self, pool: AnyPool, outputs: Sequence[Row], weights: Row) -> Row:
        """The pool itself."""
        stacked = torch.stack([torch.stack(row) for row in outputs])
        counted = torch.stack(weights)
        if pool.domain is Domain.LOGITS:
            stacked = stacked.log()
        value = pool(stacked, counted)
        size = stacked.detach().abs().amax()
        # The numbers are rounded once, logarithms by their own error on top; what weights err by moves a mean twice.
        drift = unit(torch.float64) * (1 + (2 * ELEMENTARY_ULPS + 1) * size) + 2 * self.weight_error * size
        bound = pool.rounding_bound(stacked.detach(), counted.detach()) + pool.lipschitz * drift
        if pool.domain is Domain.LOGITS:
            bound = pool.distribution_bound(value.detach(), bound)
            value = pool.distribution(value)
        self.fused.append((value.detach().tolist(), bound.tolist()))
        return list(value)

    def confidence(self, outputs: Sequence[Row]) -> Row:
        """The weighting itself."""
        self.weight_error = gamma(64, torch.float64)
        return list(_confident(len(outputs))(torch.stack([torch.stack(row) for row in outputs])))

    def gate(self, weights: Row) -> Row:
        """A gate of two workers that reads one feature, its scores the logarithms of the weights."""
        self.weight_error = gamma(64, torch.float64)
        gate = Gate(hidden_size=2, workers=2).double()
        hidden = torch.tensor([1.0, -1.0], dtype=torch.float64)
        gate.score.weight.data[:, 0] = torch.stack(weights).detach().log() / gate.norm(hidden)[0]
        return list(gate(hidden))

    def acceptance(self, draft: Row, pool: Row) -> tuple[Row, Row]:
        """The function that the sampler calls."""
        chance, residual = acceptance(torch.stack(draft), torch.stack(pool))
        return list(chance), list(residual)

    def slope(self, function: Callable[[Number], Number], at: Number) -> Number:
        """By autograd."""
        leaf = at.detach().clone().requires_grad_()
        return torch.autograd.grad(function(leaf), leaf)[0]

    def right(self, fused: Row, token: int) -> Tensor:
        """1 or 0."""
        leads = all(bool(value < fused[token]) for v, value in enumerate(fused) if v != token)
        return torch.tensor(float(leads), dtype=torch.float64)

    def distance(self, left: Row, right: Row) -> Tensor:
        """In L1."""
        return (torch.stack(left) - torch.stack(right)).abs().sum()

    @property
    def slack(self) -> float:
        """All bounds together: what a comparison of sums of results may be off by."""
        return sum(sum(bounds) for _, bounds in self.fused)


def stated(comparison: Comparison) -> Term:
    """A comparison of terms."""
    return same(comparison.left, comparison.right) if comparison.equal else at_most(comparison.left, comparison.right)


def holds(comparison: Comparison, slack: float = 0.0) -> bool:
    """Whether a comparison of numbers holds, up to ``slack``."""
    apart = comparison.left - comparison.right
    return bool(abs(apart) <= slack) if comparison.equal else bool(apart <= slack)
