"""``butterfly split MODEL --config split.json --out DIR``"""

import time
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from butterfly.cli.placement import Device, Dtype
from butterfly.cli.progress import first_process, terminal_progress
from butterfly.cli.runtimes import RayAddress, Runtime, spread_by


def command(
    model: Annotated[str, typer.Argument(help="A model directory, or butterfly-base for the one that ships.")],
    config: Annotated[Path, typer.Option("--config", help="The splitting configuration, a JSON file.")],
    out: Annotated[
        Path | None, typer.Option("--out", help="Where the split goes; must not exist, or be empty.")
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option(
            "--dry-run", help="Print the plan and an estimate of its time, and stop before any weight is read."
        ),
    ] = False,
    control: Annotated[
        bool, typer.Option("--control", help="Also build a control of random layers per worker.")
    ] = False,
    device: Device = "auto",
    dtype: Dtype = "auto",
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a stopped split to this directory.")] = False,
    runtime: Annotated[
        Runtime,
        typer.Option("--runtime", help="ray: build the workers as Ray tasks, as many at once as fit."),
    ] = Runtime.LOCAL,
    ray_address: RayAddress = None,
) -> None:
    """Split a model into specialist workers and learn how to fuse them."""
    from butterfly.certify.report import required_clauses
    from butterfly.schema.configuration import SplitConfiguration
    from butterfly.splitting.split import split

    required_clauses(SplitConfiguration.load(config).requirements.clauses)  # an unknown one would fail the report
    if dry_run:
        show_plan(model, config, control, device, dtype)
        return
    if out is None:
        raise typer.BadParameter("--out is missing: name the directory that the split goes into", param_hint="--out")
    written = split(
        model, config, out, control=control, device=device, dtype=dtype, resume=resume, progress=terminal_progress(),
        spread=spread_by(runtime, ray_address),
    )  # fmt: skip
    if first_process():
        Console().print(f"split written to [bold]{written}[/]; next: butterfly report {written}")


def show_plan(model: str, config: Path, control: bool, device: str, dtype: str) -> None:
    """Print what would be built: sizes, parameters, FLOPs, memory, and how long it takes; no weight is read."""
    from butterfly.capability import check_disjoint
    from butterfly.models.base import DTYPES, describe_base
    from butterfly.models.cost import flops_per_token
    from butterfly.models.device import resolve_device
    from butterfly.models.shape import full_shape
    from butterfly.models.source import read_tokenizer
    from butterfly.schema.configuration import SplitConfiguration
    from butterfly.splitting.data import capabilities_of
    from butterfly.splitting.estimate import seconds_by_phase
    from butterfly.splitting.fusion import resolve_fusion
    from butterfly.splitting.latency import decode_latency
    from butterfly.splitting.plan import cost_of, plan

    configuration = SplitConfiguration.load(config)
    pool, weighting = resolve_fusion(configuration)
    described = describe_base(model, device, dtype)
    base = replace(described, tokenizer=read_tokenizer(described.path))
    of = base.model.config
    decided = plan(configuration, of)
    if configuration.budget.latency_ms is not None:
        place, compute = resolve_device(device), DTYPES.get(dtype, base.dtype)
        sizes = [size for worker in decided.workers for size in worker.sizes]
        decided = plan(configuration, of, decode_latency(of, base.tokenizer, sizes, place, compute))
    capabilities = capabilities_of(configuration, config.parent, terminal_progress())
    check_disjoint(capabilities)
    table = Table(box=None, pad_edge=False)
    for column in ("worker", "layers", "neurons", "groups", "parameters", "share", "FLOPs", "training memory"):
        table.add_column(column, justify="left" if column in ("worker", "layers") else "right", no_wrap=True)
    whole = flops_per_token(of, full_shape(of))
    for worker in decided.workers:
        for size in worker.sizes:
            cost = cost_of(of, size, decided.shared)
            table.add_row(
                worker.worker_id, _ranges(worker.layers) or f"{size.depth}", f"{size.neurons:,}", f"{size.groups}",
                f"{cost.parameters / 1e6:,.1f} M", f"{cost.parameters / base.parameters:.1%}",
                f"{cost.flops_per_token / whole:.1%}", f"{cost.training_bytes / 2**20:,.0f} MiB",
            )  # fmt: skip
    console = Console()
    console.print(
        f"base: {model}, {base.layers} layers, {base.parameters:,} parameters; all workers share the embedding and "
        f"{decided.shared} layers\n"
    )
    console.print(table)
    if not all(worker.layers for worker in decided.workers):
        console.print("\nThe layers kept are those whose removal raises the loss on a worker's own data most.")
    if any(len(worker.sizes) > 1 for worker in decided.workers):
        console.print("Where a worker has several sizes, the one with the lowest validation loss is built.")
    console.print(f"fusion: {pool}, weights: {weighting}")
    spent = time.process_time()  # on imports, the tokenizer and the data, which the split reads, too
    seconds = seconds_by_phase(base, configuration, capabilities, decided, control=control, device=device, dtype=dtype)
    seconds["preparation"] += spent
    parts = ", ".join(f"{phase} {_duration(value)}" for phase, value in seconds.items())
    console.print(f"time on this machine, as it is loaded now: about {_duration(sum(seconds.values()))} ({parts})")


def _ranges(layers: tuple[int, ...]) -> str:
    """Layer numbers with runs written as ranges: ``0–3, 7``."""
    runs: list[list[int]] = []
    for layer in layers:
        if runs and layer == runs[-1][-1] + 1:
            runs[-1].append(layer)
        else:
            runs.append([layer])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)


def _duration(seconds: float) -> str:
    """Seconds as people say them: ``40 s``, ``12 min``, ``3.5 h``."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
