"""Makes torch's ``is_compiling`` and its like answer True to an operator's own code.

``from torch.jit import is_tracing`` binds the function itself, so replacing the name in torch's module would not reach
it. Each function's code object is replaced instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType, FrameType, FunctionType

import torch

from butterfly.evaluation.guarded_sizes import BETWEEN, TORCH, asker

COMPILED: tuple[FunctionType, ...] = tuple(
    getattr(module, name)
    for module, name in (
        (torch.jit, "is_scripting"), (torch.jit, "is_tracing"), (torch.compiler, "is_compiling"),
        (torch.compiler, "is_dynamo_compiling"),
    )
)  # fmt: skip
"""Functions by which code asks whether it is being compiled."""
_ORIGINALS: dict[str, FunctionType] = {}
"""Name → the function with its original code, while that is replaced."""


@contextmanager
def as_if_compiled() -> Iterator[None]:
    """Each of ``COMPILED`` answers True to code that is not torch's."""
    before = [(function, function.__code__) for function in COMPILED]
    for function, code in before:
        _ORIGINALS[function.__name__] = FunctionType(code, function.__globals__)
        function.__code__ = _answering(code)
    try:
        yield
    finally:
        for function, code in before:
            function.__code__ = code
        _ORIGINALS.clear()


def answered(frame: FrameType) -> bool:
    """What the replaced function in ``frame`` answers. Torch's functions of these names call each other; such callers
    are skipped."""
    caller = frame.f_back
    while caller is not None and caller.f_code.co_name in _ORIGINALS and caller.f_code.co_filename.startswith(TORCH):
        caller = caller.f_back
    return bool(asker(caller, BETWEEN)) or bool(_ORIGINALS[frame.f_code.co_name]())


def _asking() -> bool:
    # It has no variables but its own, so that any function can run it.
    import sys

    from butterfly.prove.claims.as_if_compiled import answered

    return answered(sys._getframe(0))


def _answering(code: CodeType) -> CodeType:
    return _asking.__code__.replace(co_name=code.co_name, co_filename=code.co_filename)
