"""Where a model runs."""

import os
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, PretrainedConfig

from butterfly.core.errors import ModelError
from butterfly.core.side_by_side import processes_for


def resolve_device(text: str) -> torch.device:
    """The device that ``text`` means: ``auto`` is a GPU, where there is one, else the CPU.

    Of the processes that ``torchrun`` or ``accelerate launch`` started, ``auto`` and ``cuda`` give each its
    own GPU, by ``LOCAL_RANK``; else they mean the first one.

    Raises:
        ModelError: no device, or one that this machine or this build of torch does not have.
    """
    there = ["cpu", *(f"cuda:{n}" for n in range(torch.cuda.device_count()))]
    if torch.backends.mps.is_available():
        there.append("mps")
    own = f"cuda:{os.environ.get('LOCAL_RANK', '0')}"
    if text == "auto" and own not in there:
        return torch.device("mps" if "mps" in there else "cpu")
    name = own if text in ("auto", "cuda") else text
    if name not in there:
        raise ModelError(f"device {text!r} is not there; expected auto or one of {', '.join(there)}")
    return torch.device(name)


TRAINED_BYTES = 16
"""A trained parameter's bytes beside the model's own: a float32 master, its gradient and Adam's two moments."""


def memory_bytes(device: torch.device) -> int | None:
    """How many bytes are free on ``device``, None where it does not say."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    if device.type == "mps":
        return int(torch.mps.recommended_max_memory() - torch.mps.current_allocated_memory())
    available = Path("/proc/meminfo")
    if available.is_file():
        fields = dict(line.split(":", 1) for line in available.read_text(encoding="utf-8").splitlines())
        if "MemAvailable" in fields:
            return int(fields["MemAvailable"].split()[0]) * 1024
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # a system that does not count its pages
        return None


def processes_at_once(device: torch.device, jobs: int, bytes_each: int = 0) -> int:
    """How many processes do jobs of this run side by side: 1 on an accelerator, or where several were launched for it.

    Args:
        bytes_each: memory that each job takes beside what is loaded.
    """
    if device.type != "cpu" or int(os.environ.get("WORLD_SIZE", "1")) > 1:
        return 1
    return processes_for(jobs, bytes_each, memory_bytes(device))


def check_fits(config: PretrainedConfig, dtype: torch.dtype, device: torch.device, training: bool = False) -> None:
    """That a model fits in what is free on a device, before it is loaded.

    Args:
        training: whether all of it is trained too, which takes ``TRAINED_BYTES`` more a parameter. Activations are not
            counted: they follow from the batch.

    Raises:
        ModelError: it does not, with the bytes it needs, those there are, and what would need fewer.
    """
    there = memory_bytes(device)
    with torch.device("meta"):
        parameters = AutoModelForCausalLM.from_config(config).num_parameters()
    needed = parameters * (dtype.itemsize + TRAINED_BYTES * training)
    if there is None or needed <= there:
        return
    options = ["choose a smaller base"]
    if device.type != "cpu":
        options.insert(0, "pass --device cpu")
    if dtype.itemsize > 2:
        options.insert(0, "pass --dtype bfloat16")
    raise ModelError(
        f"the base needs {needed:,} bytes ({parameters:,} parameters in {str(dtype).removeprefix('torch.')}"
        f"{', trained' if training else ''}) and {device} has {there:,} free; {' or '.join(options)}"
    )
