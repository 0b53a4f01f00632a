"""Where a split is computed: the device, the dtype of matrix products, and the processes that were launched for it."""

from dataclasses import dataclass

import torch
from accelerate import Accelerator

from butterfly.models.base import BaseModel


@dataclass(frozen=True, slots=True)
class Machine:
    """A device and the processes that share the work; each process has a device of its own."""

    accelerator: Accelerator
    device: torch.device
    compute: torch.dtype
    """The dtype of matrix products; masters are float32 where something is trained."""

    @classmethod
    def of(cls, base: BaseModel) -> "Machine":
        """The machine on which ``base`` lies, computing in the dtype in which it was loaded."""
        device = base.device
        return cls(Accelerator(cpu=device.type == "cpu", device_placement=False), device, base.model.dtype)

    @property
    def main(self) -> bool:
        """Whether this process is the one that writes files."""
        return bool(self.accelerator.is_main_process)

    def autocast(self) -> torch.autocast:
        """Matrix products in ``compute`` inside the block."""
        return torch.autocast(self.device.type, self.compute, enabled=self.compute is not torch.float32)
