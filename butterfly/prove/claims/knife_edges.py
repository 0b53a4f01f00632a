"""Branches that rounding decides: comparisons of computed numbers that come out one way in every case of the law.

A proof of real numbers takes the way that the law's assumptions leave: that probabilities sum to one, or an identity
such as 3·mean = sum. Floats may take the other. The graph runs on cases of the law, and again with every result that
rounds off by up to ``NOISE`` of it; a comparison that is settled in the first and not in the second is named. It is let
through where it does not matter which way it goes (``prove.claims.continuous_choices``).
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor
from torch.fx import GraphModule, Interpreter, Node

from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import ExportedGraph, export_graph
from butterfly.fusion import Domain
from butterfly.prove.claims.continuous_choices import continuous
from butterfly.prove.export.example_inputs import ExampleInputs

NOISE = 2.0**-8
"""What one rounding to bfloat16 makes."""
CASES, RUNS, SIZE = 6, 16, 3
CLOSE = 1e-9
"""Sides that are closer, relative to them, are equal up to the rounding of float64."""
COMPARED = ("aten.eq.", "aten.ne.", "aten.lt.", "aten.le.", "aten.gt.", "aten.ge.")
UNROUNDED = (
    "aten.view", "aten.expand", "aten.permute", "aten.slice", "aten.select", "aten.cat", "aten.unsqueeze",
    "aten.squeeze", "aten.clone", "aten.alias", "aten.detach", "aten.where", "aten.amax", "aten.amin", "aten.maximum",
    "aten.minimum", "aten.clamp", "aten.neg", "aten.abs", "aten.full", "aten.scalar_tensor", "aten.index",
    "aten._to_copy", "aten.lift",
)  # fmt: skip
"""What moves numbers, or picks among them, and does not round."""


def knife_edge(operator: Operator) -> str:
    """The first comparison that rounding decides, in words; empty where there is none.

    Raises:
        UnmodelledError: the operator cannot be exported.
    """
    for workers in (2, 3):
        for part, graph in _graphs(operator, workers):
            if why := _edge(graph, operator, workers):
                return f"knife-edge: in {part} {why}"
    return ""


def _graphs(operator: Operator, workers: int) -> Iterator[tuple[str, ExportedGraph]]:
    function, *example = ExampleInputs(operator).of("pool", workers=workers, size=SIZE)
    yield "the call", export_graph(function, *example)
    if not operator.monoid:
        return
    source = operator.source

    def folded(outputs: Tensor, weights: Tensor) -> Tensor:
        state = source.empty(outputs[0])
        for n in range(workers):
            state = source.merge(state, source.lift(weights[n], outputs[n]))
        answer: Tensor = source.finish(state)
        return answer

    yield "the fold", export_graph(folded, *example[:2])


def _edge(graph: ExportedGraph, operator: Operator, workers: int) -> str:
    """A comparison whose outcome is one in all cases, and another under noise; or an answer that noise makes NaN."""
    random = torch.Generator().manual_seed(workers)
    program: GraphModule = graph.program.module()
    given = len(graph.program.graph_signature.user_inputs)
    clean, noisy = dict[str, list[Tensor]](), dict[str, list[Tensor]]()
    for inputs in _cases(operator, workers, random):
        held = [tensor.clone() for tensor in inputs[:given]]
        answer = _Noisy(program, None, clean).run(*held)
        for _ in range(RUNS):
            other = _Noisy(program, random, noisy).run(*held)
            if bool((other.isnan() & answer.isfinite()).any()):
                return "rounding alone makes the answer NaN, as a root of a number does that should be 0"
    for name, cases in clean.items():
        before, after = torch.stack(cases), torch.stack(noisy[name])
        settled = (before == before[:1]).all(0)
        if bool((settled & (after != before[:1]).any(0)).any()) and not continuous(graph, name, held):
            return (
                f"the comparison {name} is settled by what the law assumes, and in floats by rounding; expected both of"
                " its sides to be the same, or no such comparison"
            )
    return ""


def _cases(operator: Operator, workers: int, random: torch.Generator) -> Iterator[list[Tensor]]:
    """Cases of the law, and one where all workers agree: there numbers cancel, which float64 adds up exactly."""
    for _ in range(CASES):
        yield _case(operator, workers, random)
    row = torch.tensor([0.5, 0.125, 0.375], dtype=torch.float64)
    row = row.log() if operator.domain is Domain.LOGITS else row
    halves = [0.5 ** min(n + 1, workers - 1) for n in range(workers)]
    yield [row.repeat(workers, 1), torch.tensor(halves, dtype=torch.float64), torch.ones(workers, dtype=torch.bool)]


def _case(operator: Operator, workers: int, random: torch.Generator) -> list[Tensor]:
    outputs = torch.randn(workers, SIZE, generator=random, dtype=torch.float64)
    if operator.domain is Domain.PROBABILITIES:
        outputs = outputs.softmax(-1)
    elif operator.domain is Domain.LOGITS and operator.normalised:
        outputs = outputs.log_softmax(-1)
    weights = torch.rand(workers, generator=random, dtype=torch.float64) + 0.25
    return [outputs, weights, torch.ones(workers, dtype=torch.bool)]


class _Noisy(Interpreter):
    """Runs a graph, its rounding enlarged, and keeps how each comparison of numbers comes out. Sides that are the same
    up to float64's rounding are equal; with noise, any difference counts."""

    def __init__(self, program: GraphModule, random: torch.Generator | None, kept: dict[str, list[Tensor]]) -> None:
        super().__init__(program)
        self.random, self.kept = random, kept

    def run_node(self, n: Node) -> object:
        """One node."""
        name = str(n.target)
        if name.startswith(COMPARED):
            left, right = (self._value(argument) for argument in n.args[:2])
            if left.is_floating_point() and bool(torch.isfinite(right).all()):
                self.kept.setdefault(n.name, []).append(self._way(name, left, right))
        made: object = super().run_node(n)
        rounds = n.op == "call_function" and not name.startswith(UNROUNDED)
        if self.random is not None and rounds and isinstance(made, Tensor) and made.is_floating_point():
            off = torch.rand(made.shape, generator=self.random, dtype=torch.float64) * 2 - 1
            made = made * (1 + NOISE * off)
        return made

    def _value(self, argument: object) -> Tensor:
        value = self.env[argument] if isinstance(argument, Node) else argument
        return torch.as_tensor(value, dtype=None if isinstance(value, Tensor) else torch.float64)

    def _way(self, name: str, left: Tensor, right: Tensor) -> Tensor:
        """How it comes out."""
        apart = left - right
        near = CLOSE * (left.abs() + right.abs()) if self.random is None else torch.zeros_like(apart)
        same = apart.abs() <= near
        equal, less = same | (apart == 0), ~same & (apart < 0)
        outcomes = {"eq": equal, "ne": equal, "lt": less, "ge": less, "le": less | equal, "gt": less | equal}
        return outcomes[name.split(".")[1]]
