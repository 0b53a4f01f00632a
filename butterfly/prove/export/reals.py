"""Rejects operations that real numbers do not have: dropping digits, wrapping around, integers made of reals.

Graphs are in float64. A narrower dtype may round or overflow where float64 does not, and integers have another
arithmetic. Truths may be counted.
"""

import torch

from butterfly.evaluation.graph import ExportedGraph

WIDE, WHOLE = torch.float64, torch.int64
COUNTING = (
    "sum.", "_to_copy.", "view.", "expand.", "unsqueeze.", "squeeze.", "slice.", "select.", "permute.", "clone.",
    "alias.", "detach.", "cat.", "full.", "full_like.", "scalar_tensor.", "arange.",
)  # fmt: skip
"""What may give a whole number: it counts truths, moves what was counted, or is constant."""


def unreal(graph: ExportedGraph) -> str:
    """The first operation that is none of real numbers, in words; empty where there is none."""
    for node in graph.program.graph.nodes:
        held = node.meta.get("val")
        if node.op != "call_function" or not isinstance(held, torch.Tensor) or held.dtype in (WIDE, torch.bool):
            continue
        given = [source.meta.get("val") for source in node.all_input_nodes]
        real = any(isinstance(value, torch.Tensor) and value.is_floating_point() for value in given)
        name = str(node.target).removeprefix("aten.")
        if held.dtype is not WHOLE or real or not name.startswith(COUNTING) or any(map(_broken, node.args)):
            return (
                f"{node.target} gives {held.dtype}; expected float64 throughout: anything else rounds or wraps around"
            )
    return ""


def _broken(value: object) -> bool:
    return isinstance(value, float) and not value.is_integer()
