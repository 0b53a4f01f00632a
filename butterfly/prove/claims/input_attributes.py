"""Whether an operator reads or sets attributes of its inputs beside their numbers, such as ``grad_fn`` or hooks.

A tensor knows the operation that made it, its gradient, its hooks, its base, and whatever attributes code puts on it.
The graph knows none of these. The operator runs with tensors that record which of these its own code reads.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from types import FrameType
from warnings import catch_warnings, simplefilter

from torch import Tensor
from torch.overrides import TorchFunctionMode

from butterfly.contracts.operator import Operator
from butterfly.evaluation.guarded_sizes import BETWEEN, TORCH, asker
from butterfly.prove.claims.surroundings import example, plain, run_parts

ASKED = frozenset({
    "grad", "grad_fn", "_grad_fn", "_base", "_is_view", "_version", "_backward_hooks", "_post_accumulate_grad_hooks",
    "retains_grad", "output_nr", "is_shared", "is_pinned", "name", "names",
})  # fmt: skip
"""Attributes of a tensor that are not its numbers, shape, dtype or memory layout."""
PASSED_ON = (f"{TORCH}/overrides.py", f"{TORCH}/_tensor.py")
"""Torch's files that pass an access on; their frames are skipped."""


class _Telling(Tensor):
    """A tensor that records accesses to attributes that it does not have."""

    asked: list[str]

    def __getattr__(self, name: str) -> object:
        if not name.startswith("__") and (place := _place(sys._getframe(1))):
            _Telling.asked.append(f"{name} of its inputs ({place})")
        raise AttributeError(f"'Tensor' object has no attribute {name!r}")


class _Questions(TorchFunctionMode):
    """Records which attributes of tensors are read."""

    def __init__(self, asked: list[str]) -> None:
        super().__init__()
        self.asked = asked

    def __torch_function__(
        self,
        func: Callable[..., object],
        types: Collection[type],
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
    ) -> object:
        """Writes down a question, and does what is asked."""
        owner = getattr(func, "__self__", None)
        name = getattr(owner, "__name__", "") if getattr(func, "__name__", "") == "__get__" else func.__name__
        if name in ASKED and (place := _place(sys._getframe(1))):
            self.asked.append(f"{name} of its inputs ({place})")
        return func(*args, **(kwargs or {}))


def attributes_fault(operator: Operator) -> str:
    """What the operator reads of its inputs, or puts on them, that is none of their numbers; empty where nothing is."""
    operator, asked = plain(operator), list[str]()
    outputs, weights, alive = example()
    _Telling.asked = asked
    for kind in (Tensor, _Telling):
        given = [tensor.detach().clone().as_subclass(kind).requires_grad_() for tensor in (outputs, weights)]
        with _Questions(asked), catch_warnings():
            simplefilter("ignore")
            run_parts(operator, given[0], given[1], alive)
            # Also with the tensors themselves, because run_parts passes copies.
            operator.ask(*given, alive) if operator.takes_alive else operator.ask(*given)
        if asked:
            return f"the code reads {asked[0]}, which is none of their numbers"
        if any(tensor._backward_hooks or tensor.retains_grad or vars(tensor) for tensor in given):
            return "the code puts a hook or an attribute on its inputs, which other code goes on with"
    return ""


def _place(frame: FrameType | None) -> str:
    while frame is not None and frame.f_code.co_filename.startswith(PASSED_ON):
        frame = frame.f_back
    return asker(frame, BETWEEN)
