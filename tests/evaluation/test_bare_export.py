"""What is left out of an export leaves its graph as torch makes it, and is back afterwards."""

from contextlib import nullcontext

import pytest
import torch
from torch import Tensor
from torch.export import Dim
from torch.fx.experimental.proxy_tensor import make_fx

from butterfly.evaluation import graph
from butterfly.evaluation.bare_export import REPLACED, bare_export
from butterfly.evaluation.graph import ExportedGraph, export_graph
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import LinearPool

EXAMPLE = (torch.rand(3, 5, dtype=torch.float64), torch.ones(3, dtype=torch.float64), torch.ones(3, dtype=torch.bool))
WORKERS, SIZE = Dim("workers", min=2, max=2**19), Dim("size", min=2)


def bounded(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return LinearPool().rounding_bound(outputs.softmax(-1), weights, alive).reshape(1, -1)


def exported(*, free: bool) -> ExportedGraph:
    sizes = ({0: WORKERS, 1: SIZE}, {0: WORKERS}, {0: WORKERS})
    return export_graph(bounded, *EXAMPLE, sizes=sizes if free else None)


@pytest.mark.parametrize("free", [False, True], ids=["at these sizes", "at any"])
def test_the_graph_is_the_same_as_with_everything(free: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = exported(free=free)
    monkeypatch.setattr(graph, "bare_export", nullcontext)
    whole = exported(free=free)
    assert bare.text == whole.text
    assert [str(node.meta.get("val")) for node in bare.program.graph.nodes] == [
        str(node.meta.get("val")) for node in whole.program.graph.nodes
    ]


def test_everything_is_back_after_an_export_that_fails() -> None:
    before = [getattr(owner, name) for owner, name, _ in REPLACED]
    with pytest.raises(UnmodelledError), bare_export():
        assert [getattr(owner, name) for owner, name, _ in REPLACED] == [other for *_, other in REPLACED]
        export_graph(lambda x: x if x.sum() > 0 else -x, torch.rand(3))
    assert [getattr(owner, name) for owner, name, _ in REPLACED] == before


def test_a_version_of_torch_without_a_part_exports_too(monkeypatch: pytest.MonkeyPatch) -> None:
    class Without:
        pass

    monkeypatch.setattr("butterfly.evaluation.bare_export.REPLACED", ((Without, "absent", None), *REPLACED))
    assert exported(free=True).operations
    assert not hasattr(Without, "absent")


def test_a_graph_is_compiled_at_its_first_call_as_it_is_then() -> None:
    with bare_export():
        traced = make_fx(lambda x: x + 1)(torch.zeros(3))
    node = next(node for node in traced.graph.nodes if node.op == "call_function")
    node.args = (node.args[0], 2)
    assert torch.equal(traced(torch.zeros(3)), torch.full((3,), 2.0))
    assert "2" in traced.code
