"""A program that is traced once has the operations that torch's own decomposition gives, in the same order."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor
from torch.export import Dim, ExportedProgram

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
@pytest.mark.parametrize("function", [*map(fused, POOLS), bound], ids=[*POOLS, "a bound on rounding"])
def test_a_program_that_only_reads_is_the_same_traced_once(function: Callable[..., Tensor], free: bool) -> None:
    exported = program(function, free=free)
    once, twice = ExportedGraph(decomposed(exported)), ExportedGraph(traced_twice(exported))
    assert once.text == twice.text
    assert once.program.graph_signature.user_inputs == twice.program.graph_signature.user_inputs
    assert len(once.operations) > 5


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
