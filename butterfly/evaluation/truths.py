"""Truths used as numbers: torch takes a boolean for 1 or 0 in arithmetic, and drops digits in some casts."""

from typing import Any

import torch

from butterfly.evaluation.operations import Operations
from butterfly.evaluation.scalars import UnmodelledError

CAST = "_to_copy"
COMPARED = ("eq.", "ne.", "lt.", "le.", "gt.", "ge.")
CHOOSING = ("where.self", "full_like", "index_select", "_assert_tensor_metadata")
"""What takes a boolean for what it is, and gives numbers."""
LOGICAL = ("logical_", "bitwise_", "any", "all")
MIXED = ("add.", "sub.", "maximum", "minimum", "amax", "amin")
"""Arithmetic that torch also does with booleans alone."""


def counted(node: torch.fx.Node, arguments: list[Any], table: Operations) -> list[Any]:
    """The arguments of an operation, with 1 and 0 for the truths that it takes for numbers, and the other way round.

    Raises:
        UnmodelledError: a cast that drops digits, or arithmetic whose result is a truth.
    """
    name = str(node.target).removeprefix("aten.").removesuffix(".default")
    made = _dtype(node)
    if made is None or name in CHOOSING:
        return arguments
    given = _dtype(node.args[0])
    if name == CAST and given is not None and given is not torch.bool and not made.is_floating_point:
        if made is torch.bool:
            zero = table.scalars.number(0.0)
            differs = table.elementwise(lambda e: table.scalars.neither(table.scalars.same(e, zero)), arguments[0])
            return [differs, *arguments[1:]]
        if given.is_floating_point:
            raise UnmodelledError(f"a cast from {given} to {made} drops digits, and is not modelled")
    if made is torch.bool and not name.startswith(COMPARED):
        if name.startswith(LOGICAL) and any(_dtype(source) is not torch.bool for source in node.all_input_nodes):
            raise UnmodelledError(f"{node.target} of numbers is not modelled; expected a comparison, such as x != 0")
        if name.startswith(MIXED):
            raise UnmodelledError(f"{node.target} of booleans is not modelled; expected logical_and or logical_or")
        return arguments
    return [_number(argument, value, table) for argument, value in zip(node.args, arguments, strict=True)]


def meant(node: torch.fx.Node) -> Any:
    """The operation: a product of booleans is that both hold."""
    both = str(node.target).startswith("aten.mul.") and _dtype(node) is torch.bool
    return torch.ops.aten.logical_and.default if both else node.target


def _number(argument: Any, value: Any, table: Operations) -> Any:
    if isinstance(argument, (list, tuple)):
        return [_number(each, entry, table) for each, entry in zip(argument, value, strict=True)]
    if _dtype(argument) is not torch.bool:
        return value
    yes, no = table.scalars.number(1.0), table.scalars.number(0.0)
    return table.elementwise(lambda truth: table.scalars.choose(truth, yes, no), value)


def _dtype(argument: Any) -> torch.dtype | None:
    """Of a node that is one tensor."""
    held = argument.meta.get("val") if isinstance(argument, torch.fx.Node) else None
    return held.dtype if isinstance(held, torch.Tensor) else None
