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
    str | None, typer.Option("--ray-address", help="A Ray cluster's address; by default Ray starts on this machine.")
]


def spread_by(runtime: Runtime, address: str | None) -> Any:
    """What builds the workers of a split on other machines; None where this one does.

    Raises:
        ConfigurationError: an address is given and the runtime is not Ray.
    """
    if runtime is Runtime.LOCAL:
        _no_address(address)
        return None
    from butterfly.cluster.load import connect
    from butterfly.cluster.tasks import side_by_side_on_ray

    connect(address)
    return side_by_side_on_ray


def _no_address(address: str | None) -> None:
    from butterfly.core.errors import ConfigurationError

    if address is not None:
        raise ConfigurationError(f"ray-address={address!r} with runtime=local; pass --runtime ray as well")


def load_fused(
    split: Path,
    device: str,
    dtype: str,
    runtime: Runtime = Runtime.LOCAL,
    address: str | None = None,
    deadline: float | None = None,
    tree: bool = False,
) -> Any:
    """The fused model of a split under a runtime.

    Args:
        deadline: seconds that a worker may take for one pass; None for the runtime's default.
        tree: whether many workers may share processes on Ray, whose fusion comes back and not what each said.

    Raises:
        ConfigurationError: an address is given and the runtime is not Ray.
    """
    if runtime is Runtime.RAY:
        from butterfly.cluster.load import load as load_on_ray

        return load_on_ray(split, device, dtype, address, deadline, "auto" if tree else None)
    _no_address(address)
    from butterfly.runtime.load import load

    fused = load(split, device, dtype)
    fused.deadline = deadline
    return fused
