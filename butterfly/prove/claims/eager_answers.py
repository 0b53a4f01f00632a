"""Whether an operator answers, as it runs, what its exported graph says: at many sizes and in every gradient mode.

Code that asks whether it is exported, which modes are on, or anything else beside its inputs runs otherwise than its
graph. A proof is of the graph, so the two are compared on numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext

import torch
from torch import Tensor
from torch.fx import Interpreter

from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import export_graph
from butterfly.fusion import Domain
from butterfly.fusion.rounding import accumulator
from butterfly.prove.export.dynamic_shapes import export_dynamic
from butterfly.prove.export.example_inputs import ExampleInputs
from butterfly.prove.induction.bounded_sizes import COORDINATES, WORKERS

MODES: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "as usual": nullcontext,
    "without gradients": torch.no_grad,
    "in inference mode": torch.inference_mode,
}
NARROW = (torch.float32, torch.bfloat16)
FAR = 32
"""So many times the precision of a dtype may an answer in it be off the exact one, of the largest output."""
BLOCKS = (2, 3, 5, 8, 9, 17, 33, 65, 129, 257)
LONG = (513, 1025, 4096, 4097, 8193, 32000, 50257, 128256)
"""Lengths past which code is often written otherwise: blocks, and vocabularies."""


def eager_fault(operator: Operator) -> str:
    """Where it answers otherwise than its graph, in words; empty where it does not.

    Raises:
        UnmodelledError: it cannot be exported.
    """
    examples = ExampleInputs(operator)
    if operator.monoid:
        function, *example = examples.of("pool")
        graph = export_dynamic(function, *example)
    for workers, size in _sizes(operator):
        if not operator.monoid:
            function, *example = examples.of("pool", workers=workers, size=size)
            graph = export_graph(function, *example)
        inputs = _case(operator, workers, size)
        module: torch.fx.GraphModule = graph.program.module()
        wanted = Interpreter(module).run(*inputs[: len(example)])
        bound = 2 * operator.rounding_bound(*inputs) + 1e-12
        for mode, entered in MODES.items():
            with entered():
                answer = operator.pool(*(tensor.clone() for tensor in inputs))
            if not bool(((answer - wanted).abs() <= bound).all()):
                return f"run {mode} it answers otherwise than its exported graph at k = {workers}, d = {size}"
        for dtype in NARROW:
            if _differs(operator, dtype, inputs, wanted):
                return f"in {dtype} it answers otherwise than its exported graph at k = {workers}, d = {size}"
    return ""


def _differs(operator: Operator, dtype: torch.dtype, inputs: tuple[Tensor, Tensor, Tensor], wanted: Tensor) -> bool:
    """Whether it is far from the answer in a narrower dtype, where it takes that: farther than its rounding, by far."""
    outputs, weights, alive = inputs
    try:
        with torch.no_grad():
            answer = operator.pool(outputs.to(dtype), weights.to(accumulator(dtype)), alive.clone()).double()
    except Exception:  # it may take float64 alone
        return False
    allowed = FAR * torch.finfo(dtype).eps * outputs.abs().amax()
    return not bool(((answer - wanted).abs() <= allowed).all())


def _sizes(operator: Operator) -> Iterator[tuple[int, int]]:
    if not operator.monoid:
        yield from ((workers, COORDINATES) for workers in WORKERS)
        return
    yield from ((workers, 5) for workers in BLOCKS)
    yield from ((3, size) for size in (*BLOCKS, *LONG))


def _case(operator: Operator, workers: int, size: int) -> tuple[Tensor, Tensor, Tensor]:
    random = torch.Generator().manual_seed(workers + size)
    outputs = torch.randn(workers, size, generator=random, dtype=torch.float64)
    if operator.domain is Domain.PROBABILITIES:
        outputs = outputs.softmax(-1)
    elif operator.domain is Domain.LOGITS:
        outputs = outputs.log_softmax(-1)
    weights = torch.rand(workers, generator=random, dtype=torch.float64) + 0.5
    return outputs, weights, torch.ones(workers, dtype=torch.bool)
