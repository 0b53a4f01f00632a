"""``butterfly serve DIR [--port 8000] [--runtime ray]``"""

import importlib.util
from pathlib import Path
from typing import Annotated

import typer

from butterfly.cli.placement import Device, Dtype
from butterfly.cli.runtimes import RayAddress, Runtime, RuntimeOption, load_fused

NEEDED = ("fastapi", "uvicorn", "prometheus_client")

STALLED = 10.0
"""Seconds after which ``/health`` calls a pass stalled where no deadline is given."""


def command(
    split: Annotated[Path, typer.Argument(help="A split directory.")],
    host: Annotated[str, typer.Option("--host", help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="The port to listen on; 0 takes a free one.")
    ] = 8000,
    name: Annotated[str | None, typer.Option("--name", help="The model's name; by default the directory's.")] = None,
    api_key: Annotated[
        str | None, typer.Option("--api-key", envvar="BUTTERFLY_API_KEY", help="The key that clients must send to /v1.")
    ] = None,
    deadline: Annotated[
        float | None, typer.Option("--deadline", min=0, help="Seconds a worker may take for one pass.")
    ] = None,
    rows: Annotated[int, typer.Option("--rows", min=1, help="The most sequences that are generated at once.")] = 64,
    max_tokens: Annotated[int, typer.Option("--max-tokens", min=1, help="The most new tokens of a request.")] = 4096,
    seconds: Annotated[
        float, typer.Option("--seconds", min=0, help="The most seconds that a request may take.")
    ] = 600.0,
    body: Annotated[int, typer.Option("--body", min=1, help="The most bytes of a request.")] = 1 << 20,
    runtime: RuntimeOption = Runtime.LOCAL,
    ray_address: RayAddress = None,
    threads: Annotated[
        int | None, typer.Option("--threads", min=1, help="CPU threads of a process; 1 is fastest for tiny models.")
    ] = None,
    device: Device = "auto",
    dtype: Dtype = "auto",
) -> None:
    """Serve a split to OpenAI's clients, with /health and Prometheus' /metrics. SIGTERM finishes what runs."""
    from butterfly.core.errors import ConfigurationError, DependencyError

    if absent := [package for package in NEEDED if importlib.util.find_spec(package) is None]:
        raise DependencyError(f"serve needs {', '.join(absent)}; run: pip install 'butterfly-lm[serve]'")
    from butterfly.serving.app import create_app
    from butterfly.serving.limits import Limits
    from butterfly.serving.server import listen, run

    if threads is not None:
        import torch

        torch.set_num_threads(threads)
    if api_key is not None and not api_key.strip():
        raise ConfigurationError("api-key is empty, which would let any client in; give a key, or leave the option out")
    with listen(host, port) as listening:
        fused = load_fused(split, device, dtype, runtime, ray_address, deadline, tree=True)
        stalled = STALLED if deadline is None else deadline / 2  # seen before the worker is left out
        limits = Limits(rows=rows, new_tokens=max_tokens, seconds=seconds, body=body, stalled=stalled)
        run(create_app(fused, name or split_name(split), limits, api_key), listening, seconds)


def split_name(split: Path) -> str:
    """What clients call a split that has no other name: its directory's name as it was typed, that of a link too."""
    return split.name if split.name not in ("", "..") else split.resolve().name
