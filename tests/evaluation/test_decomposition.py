"""A program that is traced once has the operations that torch's own decomposition gives, in the same order."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor
from torch._ops import OpOverload
from torch.export import Dim, ExportedProgram
from torch.utils._python_dispatch import TorchDispatchMode

from butterfly.evaluation import decomposition
from butterfly.evaluation.decomposition import decomposed, traced_twice
from butterfly.evaluation.graph import ExportedGraph, export_graph
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian

pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning")  # torch's export of its own copies
POOLS = {type(pool).__name__: pool for pool in (LatentMean(), LinearPool(), LogPool(), LogSumExpPool(), SmoothMedian())}
GATE = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.GELU(), torch.nn.LayerNorm(8), torch.nn.Softmax(-1))


def fused(name: str) -> Callable[..., Tensor]:
    return lambda outputs, weights, alive: POOLS[name](outputs.softmax(-1), weights, alive)


def bound(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return LinearPool().rounding_bound(outputs.softmax(-1), weights, alive)


def mixed(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """Operations that are decomposed between others that are not, and sizes in their arguments."""
    shared = (outputs * weights.unsqueeze(-1)).reshape(-1).to(torch.float32)
    kept = torch.where(alive, weights, 0.0).detach().expand_as(outputs.T)
    return torch.nn.functional.softplus(shared.view_as(outputs)) + kept.T.contiguous().clamp_min(0.5)


def normed(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """An operation that makes several tensors, of which the first is used, between others."""
    centred = torch.nn.functional.layer_norm(outputs * weights.unsqueeze(-1), outputs.shape[-1:])
    return torch.where(alive.unsqueeze(-1), centred, outputs).softmax(0).cumsum(-1) + outputs.amax(-1, keepdim=True)


class Asked(TorchDispatchMode):
    """Records what is computed."""

    def __init__(self) -> None:
        super().__init__()
        self.operations: list[OpOverload] = []

    def __torch_dispatch__(self, func: OpOverload, types: object, args: Any = (), kwargs: Any = None) -> object:
        self.operations.append(func)
        return func(*args, **(kwargs or {}))


class Called(torch.nn.Module):
    def __init__(self, function: Callable[..., Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, *inputs: Tensor) -> Tensor:
        return self.function(*inputs)


def program(function: Callable[..., Tensor], *, free: bool) -> ExportedProgram:
    """Exported for three workers at five coordinates, or for any number of either."""
    example = (
        torch.rand(3, 5, dtype=torch.float64),
        torch.ones(3, dtype=torch.float64),
        torch.ones(3, dtype=torch.bool),
    )
    workers, size = Dim("workers", min=2, max=2**19), Dim("size", min=2)
    sizes = {"inputs": ({0: workers, 1: size}, {0: workers}, {0: workers})} if free else None
    return torch.export.export(Called(function), example, dynamic_shapes=sizes)


@pytest.mark.parametrize("free", [False, True], ids=["at these sizes", "at any"])
@pytest.mark.parametrize(
    "function", [*map(fused, POOLS), bound, mixed, normed], ids=[*POOLS, "a bound", "a mixture", "a norm"]
)
def test_a_program_that_only_reads_is_the_same_traced_once(function: Callable[..., Tensor], free: bool) -> None:
    exported = program(function, free=free)
    once, twice = ExportedGraph(decomposed(exported)), ExportedGraph(traced_twice(exported))
    assert once.text == twice.text
    assert once.program.graph_signature.user_inputs == twice.program.graph_signature.user_inputs
    assert len(once.operations) > 5
    assert [node.name for node in once.program.graph.nodes if node.op == "placeholder"] == [
        node.name for node in twice.program.graph.nodes if node.op == "placeholder"
    ]


def test_what_is_core_already_is_not_computed_again() -> None:
    exported = program(mixed, free=True)
    with Asked() as asked:
        once = decomposed(exported)
    assert {"aten.mul.Tensor", "aten.where.self"} <= set(ExportedGraph(once).operations)
    assert torch.ops.aten.mul.Tensor not in asked.operations
    assert torch.ops.aten.where.self in asked.operations  # made of an operation that is decomposed


def test_its_module_keeps_parameters_and_answers_as_the_exported_one() -> None:
    torch.manual_seed(0)
    exported = torch.export.export(GATE, (torch.rand(2, 4),))
    once, inputs = decomposed(exported), torch.rand(2, 4)
    assert ExportedGraph(once).text == ExportedGraph(traced_twice(exported)).text
    assert torch.equal(once.module()(inputs), GATE(inputs))


def test_a_program_that_writes_is_traced_as_torch_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it writes to its inputs must not be dropped: such an operator is rejected."""
    monkeypatch.setattr(decomposition, "_traced_once", None)
    within = export_graph(lambda x: x.clone().add_(1).mul_(2), torch.rand(3))
    assert [line.split(" = ")[1] for line in within.text.splitlines()[1:-1]][-2:] == [
        "aten.add.Tensor(%v1, 1)", "aten.mul.Tensor(%v2, 2)"
    ]  # fmt: skip
    with pytest.raises(UnmodelledError, match="writes to its inputs"):
        export_graph(lambda x: x.add_(1), torch.rand(3))
