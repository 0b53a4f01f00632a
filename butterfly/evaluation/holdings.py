"""Ways to hold the same numbers in a tensor. An operator's result must not depend on them.

Each of ``HOLDINGS`` is tried for outputs alone, for weights alone and for both. ``TOGETHER`` holds mixed pairs.
"""

from collections.abc import Callable, Iterator, Sequence

import torch
from torch import Tensor

Held = Callable[[Tensor], Tensor]
"""A tensor of the same numbers, held in another way."""


def real(tensor: Tensor) -> bool:
    """Whether the tensor has a dtype with gradients."""
    return tensor.is_floating_point()


def moving(tensor: Tensor) -> Tensor:
    """A copy that needs gradients."""
    return tensor.detach().clone(memory_format=torch.preserve_format).requires_grad_() if real(tensor) else tensor


def resulting(tensor: Tensor) -> Tensor:
    """The result of an operation that has a gradient."""
    return moving(tensor) * 1 if real(tensor) else tensor


def strided(tensor: Tensor) -> Tensor:
    """Every second number of longer rows."""
    return tensor.repeat_interleave(2, -1)[..., ::2] if tensor.ndim else tensor


def offset(tensor: Tensor) -> Tensor:
    """The end of a longer storage."""
    if not tensor.ndim:
        return tensor
    return torch.cat([tensor[:1], tensor])[1:]


def transposed(tensor: Tensor) -> Tensor:
    """The first axis innermost in memory."""
    return tensor.transpose(0, -1).contiguous().transpose(0, -1) if tensor.ndim > 1 else tensor


def parameter(tensor: Tensor) -> Tensor:
    """A parameter of a module."""
    return torch.nn.Parameter(tensor.detach().clone()) if real(tensor) else tensor


def held_parameter(tensor: Tensor) -> Tensor:
    """A parameter in the memory that it has."""
    return torch.nn.Parameter(tensor.detach()) if real(tensor) else tensor


def plain(tensor: Tensor) -> Tensor:
    return tensor


HOLDINGS: dict[str, Held] = {
    "need gradients": moving,
    "are results of an operation that has a gradient": resulting,
    "are strided": strided,
    "lie at an offset of their storage": offset,
    "are transposed in memory": transposed,
    "are parameters": parameter,
}
BRIEF: dict[str, Held] = {
    "need gradients": moving,
    "are strided": strided,
    "are parameters at an offset, transposed in memory": lambda tensor: held_parameter(transposed(offset(tensor))),
}
"""Three ways that together cover all of these."""
TOGETHER: dict[str, tuple[Held, Held]] = {
    "outputs are transposed in memory and need gradients": (lambda tensor: moving(transposed(tensor)), plain),
    "outputs are strided beside weights that are parameters": (strided, parameter),
    "outputs lie at an offset beside weights that are strided": (offset, strided),
    "outputs need gradients beside weights that are parameters": (moving, parameter),
}
"""Of outputs and weights."""
UNSEEN = (
    "other strides, offsets, layouts and memory formats", "other subclasses of Tensor", "other devices",
    "transforms of torch.func", "compiled code", "other seeds of Python's hashes",
    "other versions of torch and other machines",
)  # fmt: skip
"""What nothing looks at, for the verdict to name."""
UNSEEN_BY_CASES = (
    "subclasses of tensors", "autocast and other modes of torch",
    "the text, time and state of anything beside the inputs (files, clocks, counters, random numbers)",
)  # fmt: skip
"""What a proof looks at, and cases do not."""


def held_apart(example: Sequence[Tensor], *, brief: bool = False) -> Iterator[tuple[str, list[Tensor]]]:
    """The same inputs, held in other ways, each with the way in words.

    All inputs together are held in each way. Outputs [k, …] alone, weights alone and mixed pairs follow. With ``brief``
    there are only a few ways, each for all inputs together.
    """
    ways = [(f"where inputs {what}", [held] * len(example)) for what, held in (BRIEF if brief else HOLDINGS).items()]
    if not brief and len(example) > 1 and example[0].ndim > 1:
        rest = [plain] * (len(example) - 2)
        for what, held in HOLDINGS.items():
            ways += [(f"where outputs alone {what}", [held, plain, *rest])]
            ways += [(f"where weights alone {what}", [plain, held, *rest])]
        ways += [(f"where {what}", [*both, *rest]) for what, both in TOGETHER.items()]
    for where, hold in ways:
        inputs = [held(tensor) for held, tensor in zip(hold, example, strict=True)]
        pairs = list(zip(inputs, example, strict=True))
        if any(tensor is not other for tensor, other in pairs):
            # The exporter would make one input of a tensor that is given twice.
            yield where, [tensor.clone() if tensor is other else tensor for tensor, other in pairs]
