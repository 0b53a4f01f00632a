"""The ways in which a tensor of the same numbers may be held: what an operator must not answer by.

``HOLDINGS`` are looked at each for outputs alone, for weights alone and for both; ``TOGETHER`` are mixed.
"""

from collections.abc import Callable, Iterator, Sequence

import torch
from torch import Tensor

Held = Callable[[Tensor], Tensor]
"""A tensor of the same numbers, held in another way."""


def moving(one: Tensor) -> Tensor:
    """One that needs gradients."""
    return one.detach().clone().requires_grad_() if one.is_floating_point() else one


def strided(one: Tensor) -> Tensor:
    """Every second number of longer rows."""
    return one.repeat_interleave(2, -1)[..., ::2] if one.ndim else one


def offset(one: Tensor) -> Tensor:
    """The end of a longer storage."""
    if not one.ndim:
        return one
    return torch.cat([one[:1], one])[1:]


def transposed(one: Tensor) -> Tensor:
    """The first axis innermost in memory."""
    return one.transpose(0, -1).contiguous().transpose(0, -1) if one.ndim > 1 else one


def parameter(one: Tensor) -> Tensor:
    """A parameter of a module."""
    return torch.nn.Parameter(one.detach().clone()) if one.is_floating_point() else one


def _plain(one: Tensor) -> Tensor:
    return one


HOLDINGS: dict[str, Held] = {
    "need gradients": moving,
    "are strided": strided,
    "lie at an offset of their storage": offset,
    "are transposed in memory": transposed,
    "are parameters": parameter,
}
TOGETHER: dict[str, tuple[Held, Held]] = {
    "outputs are transposed and need gradients": (lambda one: moving(one).transpose(0, -1).clone(
        memory_format=torch.contiguous_format).transpose(0, -1), _plain),
    "outputs are strided beside weights that are parameters": (strided, parameter),
    "outputs lie at an offset beside weights that are strided": (offset, strided),
    "outputs need gradients beside weights that are parameters": (moving, parameter),
}  # fmt: skip
"""Of outputs and weights."""
UNSEEN = (
    "other strides and memory formats", "other devices", "subclasses of tensors", "the text, time and state of anything"
    " beside the inputs (files, clocks, counters, random numbers)", "autocast", "compiled code",
)  # fmt: skip
"""What nothing looks at, for the verdict to name."""


def holdings(names: Sequence[str] = ("outputs", "weights")) -> Iterator[tuple[str, tuple[Held, ...]]]:
    """In words, and how each of the named inputs is held: each way for one of them, for all, and mixed."""
    for what, held in HOLDINGS.items():
        for n, name in enumerate(names):
            yield f"{name} alone {what}", tuple(held if n == m else _plain for m in range(len(names)))
        if len(names) > 1:
            yield f"all inputs {what}", (held,) * len(names)
    if len(names) == 2:
        yield from TOGETHER.items()
