"""An operator whose inputs are compared after every call, so that an operator that writes to them is detected.

So is one that turns gradients on of its inputs, or leaves torch in another mode than it found it in.
"""

from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.core.errors import FusionError


class WritesError(FusionError):
    """An operator changed its inputs, or a mode of torch that all code shares."""


class KeptInputs(Operator):
    """The same operator, its inputs and torch's modes compared before and after each call."""

    def __init__(self, operator: Operator) -> None:
        super().__init__(operator.source, operator.name, operator.domain)
        self.weighs_positions = operator.weighs_positions

    def ask(self, *given: Tensor) -> Any:
        """What the source says.

        Raises:
            WritesError: it changed what it was given, or one of torch's modes, which is put back.
        """
        if torch.compiler.is_exporting():
            return super().ask(*given)
        before = [tensor.detach().clone() for tensor in given]
        moved, held = [tensor.requires_grad for tensor in given], modes()
        try:
            answer = super().ask(*given)
        finally:
            changed = [name for name, mode in modes().items() if mode != held[name]]
            put_back(held)
        if changed:
            raise WritesError(f"{self.name} changes {changed[0]} for all code; expected it to leave that as it is")
        for name, tensor, was, wanted in zip(("outputs", "weights", "alive"), given, before, moved, strict=False):
            if not torch.equal(tensor.nan_to_num(0.5), was.nan_to_num(0.5)):
                shape = list(tensor.shape)
                raise WritesError(f"{self.name} writes to its {name} {shape}; expected it to leave inputs as they are")
            if tensor.requires_grad != wanted:
                raise WritesError(f"{self.name} turns gradients of its {name} on or off; expected it to leave them")
        return answer


def modes() -> dict[str, Any]:
    """What torch holds for all code."""
    return {
        "the default dtype": torch.get_default_dtype(),
        "whether gradients are on": torch.is_grad_enabled(),
        "the number of threads": torch.get_num_threads(),
        "whether algorithms are deterministic": torch.are_deterministic_algorithms_enabled(),
    }


def put_back(held: dict[str, Any]) -> None:
    """Set torch's modes to what they were."""
    if held != modes():
        torch.set_default_dtype(held["the default dtype"])
        torch.set_grad_enabled(held["whether gradients are on"])
        torch.set_num_threads(held["the number of threads"])
        torch.use_deterministic_algorithms(held["whether algorithms are deterministic"])
