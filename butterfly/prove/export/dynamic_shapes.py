"""Exports a function of tensors with dynamic shapes, and rejects a branch on a size.

``torch.export`` fails where a branch depends on one dynamic size. Where a branch depends on several (a product, a sum,
an order) it keeps a guard, which is rejected here. Dynamic sizes are 2 or more; ``prove.generality.one_program`` looks
at 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import sympy
import torch
from torch import Tensor
from torch.export import Dim
from torch.fx import GraphModule
from torch.utils._sympy.functions import FloorDiv

from butterfly.evaluation.graph import ExportedGraph, Traced, export_graph
from butterfly.evaluation.scalars import UnmodelledError

WORKERS, POSITIONS, SIZE = 3, 4, 5
"""The sizes of an example that are left open, no two alike: of the workers, of the positions, of the coordinates."""
DYNAMIC = {
    WORKERS: Dim("workers", min=2),
    POSITIONS: Dim("positions", min=2, max=2**40),
    SIZE: Dim("size", min=2, max=2**40),
}
FEW = DYNAMIC | {WORKERS: Dim("workers", min=2, max=2**19)}
"""The same for few enough workers that sums of them are kept in float32 (N6)."""
BESIDE = (torch.ops.aten.sym_size.int, torch.ops.aten._assert_tensor_metadata.default)
SHAPING = (
    "aten.view.",
    "aten.expand.",
    "aten.slice.",
    "aten.full.",
    "aten.permute.",
    "aten.unsqueeze.",
    "aten.select.",
)
"""Operations that sizes may enter."""
CUTTING = ("aten.slice.", "aten.select.")
GATHERING = (
    "aten.sum.", "aten.mean.", "aten.amax.", "aten.amin.", "aten.all.", "aten.any.", "aten.cat.", "aten.index_select.",
    "aten._softmax.", "aten._log_softmax.", "aten.mm.", "aten.bmm.", "aten.cumsum.",
    "aten.max.", "aten.min.", "aten.linalg_vector_norm.", "butterfly.",
)  # fmt: skip
"""Operations in which the length of a tensor becomes a number, or its place in another."""


def export_dynamic(function: Traced, *example: Tensor, sizes: Mapping[int, Dim] = DYNAMIC) -> ExportedGraph:
    """The function, exported for every size that the example has one of the open ``sizes`` for.

    Raises:
        UnmodelledError: it cannot be exported, or branches on a size.
    """
    free = [{n: sizes[size] for n, size in enumerate(tensor.shape) if size in sizes} for tensor in example]
    graph = export_graph(function, *example, sizes=free)
    if why := branches(graph.program.graph_module):
        raise UnmodelledError(why)
    return graph


def branches(graph: GraphModule) -> str:
    """The branches of the code on its sizes, other than that two inputs share one; empty where there are none."""
    made = [node.meta.get("val") for node in graph.graph.nodes]
    sizes: list[object] = [size for value in made if isinstance(value, Tensor) for size in value.shape]
    known = [size for size in sizes if isinstance(size, torch.SymInt)]
    for env in {size.node.shape_env for size in known}:
        values = getattr(env, "backed_var_to_val", None) or env.var_to_val  # the older name
        asked = [guard.expr for guard in env.guards]
        asked += [deferred.expr for each in env.deferred_runtime_asserts.values() for deferred in each]
        for condition in asked:
            parts = condition.args if isinstance(condition, sympy.Or) else (condition,)
            if not any(_shared(part, values) for part in parts):
                return f"the code branches on its sizes: {condition}"
    return ""


def _shared(asked: sympy.Basic, values: Mapping[sympy.Basic, sympy.Basic]) -> bool:
    """Whether two inputs share a size: no two dimensions of an example are as large."""
    if not isinstance(asked, sympy.Eq) or not (asked.lhs.is_Symbol and asked.rhs.is_Symbol):
        return False
    return bool(values[asked.lhs] == values[asked.rhs])


def _operations(graph: ExportedGraph) -> list[torch.fx.Node]:
    every = [node for node in graph.program.graph.nodes if isinstance(node.target, torch._ops.OpOverload)]
    return [node for node in every if node.target not in BESIDE]


def _flat(arguments: Iterable[object]) -> list[object]:
    return [
        each
        for argument in arguments
        for each in (_flat(argument) if isinstance(argument, (list, tuple)) else [argument])
    ]


def measured(graph: ExportedGraph) -> str:
    """Where a size is a number of the arithmetic, cuts a constant, or is counted along one; empty where none is."""
    given, constant = set(graph.program.graph_signature.user_inputs), set[str]()
    for node in graph.program.graph.nodes:
        if node.op == "placeholder" and node.name not in given:
            constant.add(node.name)
    for node in _operations(graph):
        sources = {source.name for source in node.all_input_nodes if isinstance(source.meta.get("val"), Tensor)}
        if sources & given:
            given.add(node.name)
        if sources & constant or not sources:
            constant.add(node.name)
        name, numbers = str(node.target), [entry for entry in _flat(node.args) if isinstance(entry, torch.fx.Node)]
        sizes = [number for number in numbers if not isinstance(number.meta.get("val"), Tensor)]
        filled = "full" in name and any(argument in sizes for argument in node.args[1:])
        first = node.args[0] if node.args else None
        cut = name.startswith(CUTTING) and isinstance(first, torch.fx.Node) and first.name in constant
        if sizes and (filled or cut or not name.startswith(SHAPING)):
            return f"a size enters {name} as a number"
        if name.startswith(GATHERING) and any(_open(number) for number in numbers if number.name not in given):
            return f"{name} counts along a constant that is as long as a size"
        if (extent := next(filter(None, map(_computed, _extents(node))), None)) is not None:
            return f"{name} makes a tensor as long as {extent}, which is no size, product or sum of sizes"
    return ""


def _extents(node: torch.fx.Node) -> list[torch.SymInt]:
    """The open extents of the tensor that a node makes."""
    made = node.meta.get("val")
    extents: Sequence[object] = made.shape if isinstance(made, Tensor) else ()
    return [size for size in extents if isinstance(size, torch.SymInt)]


def _open(node: torch.fx.Node) -> bool:
    return bool(_extents(node))


def _computed(size: torch.SymInt) -> str:
    """An extent that may step where a size grows, in words; empty where it is made of sums and products alone.

    Every second entry of a row is let through: the sizes that are examined are even and odd.
    """
    expr = size.node.expr
    plain = (sympy.Symbol, sympy.Integer, sympy.Add, sympy.Mul)

    def allowed(part: sympy.Basic) -> bool:
        return isinstance(part, plain) or (isinstance(part, FloorDiv) and part.args[1] == 2)

    return "" if all(map(allowed, sympy.preorder_traversal(expr))) else str(expr)
