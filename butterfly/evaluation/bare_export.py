"""Exports without what torch computes beside the graph and nothing here reads.

torch keeps results of fake tensors for later calls, and to keep one with symbolic sizes takes longer than it saves. At
each node it writes down whether the tensor is contiguous, which takes several comparisons of sizes. Each pass over a
graph writes the graph as Python and compiles it; here it is compiled when it is first called. A version of torch
without one of these parts goes on as it is.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch.fx import GraphModule
from torch.fx.experimental import proxy_tensor
from torch.fx.graph import CodeGen


def _nothing(*_: object) -> None:
    return None


_compiled = GraphModule.recompile


def _compiled_when_called(module: GraphModule) -> None:
    """Stands for ``recompile``: the graph is compiled as it is at its first call."""
    if type(getattr(module.graph, "_codegen", None)) is not CodeGen:  # it may hold more than the graph
        _compiled(module)
        return

    def forward(self: GraphModule, *given: object, **named: object) -> object:
        _compiled(self)
        return self.forward(*given, **named)

    type(module).forward = forward  # torch makes a class for each module


REPLACED: tuple[tuple[object, str, object], ...] = (
    (torch._dynamo.config, "fake_tensor_cache_enabled", False),
    (proxy_tensor, "_extract_tensor_metadata", _nothing),
    (GraphModule, "recompile", _compiled_when_called),
)
"""Where each part is, its name, and what stands for it. torch reads the metadata of no node that it exports."""


@contextmanager
def bare_export() -> Iterator[None]:
    """Leave these parts out while an operator is exported."""
    before = [(owner, name, getattr(owner, name)) for owner, name, _ in REPLACED if hasattr(owner, name)]
    for owner, name, other in REPLACED:
        if hasattr(owner, name):
            setattr(owner, name, other)
    try:
        yield
    finally:
        for owner, name, original in before:
            setattr(owner, name, original)
