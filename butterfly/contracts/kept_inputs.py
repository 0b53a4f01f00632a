"""An operator whose every call is watched: one that writes to what it is given is found, whatever it answers."""

from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.core.errors import FusionError


class WritesError(FusionError):
    """An operator changed its inputs."""


class KeptInputs(Operator):
    """The same operator, its inputs compared before and after each call."""

    def __init__(self, operator: Operator) -> None:
        super().__init__(operator.source, operator.name, operator.domain)
        self.weighs_positions = operator.weighs_positions

    def ask(self, *given: Tensor) -> Any:
        """What the source says.

        Raises:
            WritesError: it changed what it was given.
        """
        if torch.compiler.is_exporting():
            return super().ask(*given)
        before = [tensor.detach().clone() for tensor in given]
        answer = super().ask(*given)
        for name, tensor, was in zip(("outputs", "weights", "alive"), given, before, strict=False):
            if not torch.equal(tensor.nan_to_num(0.5), was.nan_to_num(0.5)):
                shape = list(tensor.shape)
                raise WritesError(f"{self.name} writes to its {name} {shape}; expected it to leave inputs as they are")
        return answer
