"""The options that say where a split's workers run, and the loading that follows from them."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer


class Runtime(StrEnum):
    """Where the workers run."""

    LOCAL = "local"
    RAY = "ray"


RuntimeOption = Annotated[
    Runtime, typer.Option("--runtime", help="local: all workers in this process; ray: each in a Ray actor of its own.")
]
RayAddress = Annotated[
    str | None, typer.Option("--ray-address", help="A Ray cluster's address; else Ray is started on this machine.")
]


def load_fused(
    split: Path,
    device: str,
    dtype: str,
    runtime: Runtime = Runtime.LOCAL,
    address: str | None = None,
    deadline: float | None = None,
) -> Any:
    """The fused model of a split under a runtime.

    Args:
        deadline: seconds that a worker may take for one pass; None for the runtime's default.

    Raises:
        ConfigurationError: an address is given and the runtime is not Ray.
    """
    from butterfly.core.errors import ConfigurationError

    if runtime is Runtime.RAY:
        from butterfly.cluster.load import load as load_on_ray

        return load_on_ray(split, device, dtype, address, deadline)
    if address is not None:
        raise ConfigurationError(f"ray-address={address!r} with runtime=local; pass --runtime ray as well")
    from butterfly.runtime.load import load

    fused = load(split, device, dtype)
    fused.deadline = deadline
    return fused
