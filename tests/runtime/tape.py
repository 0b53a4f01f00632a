"""What a CUDA graph does, on the CPU: the operations of a step are written down and done again on the same memory."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from butterfly.runtime.captured_steps import WARM_UP, Capture, Kind, Step
from butterfly.runtime.fused import FusedModel


class Tape(TorchDispatchMode):
    """Operations with the tensors that they read and wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.operations: list[tuple[Callable[..., Any], Any, Any, Any]] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        self.operations.append((func, args, kwargs or {}, result))
        return result

    def replay(self) -> None:
        """Do them again. No Python of the model runs, and every result lies where it lay."""
        with torch.no_grad():
            for func, args, options, before in self.operations:
                for old, new in zip(tree_leaves(before), tree_leaves(func(*args, **options)), strict=True):
                    if isinstance(old, torch.Tensor) and old.data_ptr() != new.data_ptr():
                        old.copy_(new)


def on_tape(monkeypatch: pytest.MonkeyPatch) -> list[Kind]:
    """Let fused models replay tapes in place of CUDA graphs; the kinds of step that were captured, as they are.

    Before each replay the results of all other tapes are overwritten, as their common memory may be on CUDA.
    """
    kinds: list[Kind] = []

    def captured(model: FusedModel, kind: Kind, capture: Capture) -> tuple[Tape, Step] | None:
        for _ in range(WARM_UP):
            model._step(kind, capture)
        if model._failed(kind):
            return None
        kinds.append(kind)
        with Tape() as tape:
            step = model._step(kind, capture)
        return tape, step

    plain = FusedModel._replayed

    def replayed(model: FusedModel, kind: Kind, capture: Capture) -> Step:
        for other, (_, step) in capture.graphs.items():
            if other != kind:
                for tensor in step:
                    tensor.fill_(False if tensor.dtype is torch.bool else torch.nan)
        return plain(model, kind, capture)

    monkeypatch.setattr(FusedModel, "_graphed", lambda model: True)
    monkeypatch.setattr(FusedModel, "_captured_graph", captured)
    monkeypatch.setattr(FusedModel, "_replayed", replayed)
    return kinds
