"""Whether two exported graphs make the same terms of the same inputs: one program, exported in two circumstances.

A graph of open sizes is run at the sizes of the other. Where an operation that computes nothing is left out of one, as
of an axis with one entry, the terms are the same.
"""

import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from butterfly.contracts.graph import Captured, capture
from butterfly.contracts.scalars import Grid
from butterfly.prove.numbers import Terms
from butterfly.prove.pointwise import Searched
from butterfly.prove.terms import symbol

SIZES: dict[Any, Callable[..., Any]] = {
    operator.add: operator.add,
    operator.mul: operator.mul,
    operator.sub: operator.sub,
    operator.floordiv: operator.floordiv,
    operator.truediv: operator.truediv,
    torch.sym_float: float,
}
"""What a graph does with sizes alone."""


class AtSizes(Searched):
    """The table of operations for a graph of open sizes, at the sizes of its inputs."""

    def call(self, target: Any, arguments: list[Any], named: dict[str, Any]) -> Any:
        """The value of one node."""
        if target is torch.ops.aten.sym_size.int:
            return np.shape(arguments[0])[arguments[1]]
        if target in SIZES:
            return SIZES[target](*arguments)
        return super().call(target, arguments, named)


def _moving(one: Tensor) -> Tensor:
    return one.clone().requires_grad_() if one.is_floating_point() else one


def _strided(one: Tensor) -> Tensor:
    return one.repeat_interleave(2, -1)[..., ::2] if one.ndim else one


CIRCUMSTANCES: dict[str, Callable[[Tensor], Tensor]] = {
    "where inputs need gradients": _moving,
    "where inputs are strided": _strided,
}
"""What may differ of inputs that hold the same numbers."""


def unknowns(example: Sequence[Tensor]) -> list[Grid]:
    """A symbol for each number of the example, and for each truth."""
    found = []
    for n, one in enumerate(example):
        array = np.empty(tuple(one.shape), dtype=object)
        for index in np.ndindex(*array.shape):
            array[index] = symbol("_".join(map(str, ("input", n, *index))))
        found.append(array)
    return found


def run(graph: Captured, inputs: Sequence[Grid], scalars: Terms | None = None) -> list[Grid]:
    """What the graph makes of the inputs, as terms."""
    return graph(scalars or Terms(), *inputs, operations=AtSizes)


def steady(function: Callable[..., Any], *example: Tensor) -> str:
    """Empty where a function is one program in all circumstances; else where it is another, in words.

    Raises:
        UnmodelledError: it cannot be exported, or holds an operation that is not modelled.
    """
    given = unknowns(example)
    plain = run(capture(function, *example), given)
    for why, changed in CIRCUMSTANCES.items():
        if not alike(plain, run(capture(function, *map(changed, example)), given)):
            return why
    return ""


def alike(found: Sequence[Grid], others: Sequence[Grid]) -> bool:
    """Whether the same terms stand in the same places."""
    return all(
        one.shape == other.shape and all(x is y for x, y in zip(one.flatten(), other.flatten(), strict=True))
        for one, other in zip(found, others, strict=True)
    )
