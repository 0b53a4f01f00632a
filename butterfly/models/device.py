"""Where a model runs."""

import torch

from butterfly.core.errors import ModelError


def resolve_device(text: str) -> torch.device:
    """The device that ``text`` means: ``auto`` is the first GPU, where there is one, else the CPU.

    Raises:
        ModelError: no device, or one that this machine or this build of torch does not have.
    """
    there = ["cpu", *(f"cuda:{n}" for n in range(torch.cuda.device_count()))]
    if torch.backends.mps.is_available():
        there.append("mps")
    if text == "auto":
        return torch.device(there[1] if len(there) > 1 else "cpu")
    name = "cuda:0" if text == "cuda" else text
    if name not in there:
        raise ModelError(f"device {text!r} is not there; expected auto or one of {', '.join(there)}")
    return torch.device(name)
