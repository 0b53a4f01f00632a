"""``butterfly split MODEL --config split.json --out DIR``"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from butterfly.cli.placement import Device, Dtype
from butterfly.cli.progress import RichProgress


def command(
    model: Annotated[str, typer.Argument(help="A model directory, or butterfly-base for the one that ships.")],
    config: Annotated[Path, typer.Option("--config", help="The splitting configuration, a JSON file.")],
    out: Annotated[
        Path | None, typer.Option("--out", help="Where the split goes; must not exist, or be empty.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print the plan and stop before any weight is read.")
    ] = False,
    control: Annotated[
        bool, typer.Option("--control", help="Also build a control of random layers per worker.")
    ] = False,
    device: Device = "auto",
    dtype: Dtype = "auto",
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a split to DIR that was stopped.")] = False,
) -> None:
    """Split a model into specialist workers and learn how to fuse them."""
    from butterfly.certify.report import required_clauses
    from butterfly.schema.configuration import SplitConfiguration
    from butterfly.splitting.split import split

    required_clauses(SplitConfiguration.load(config).requirements.clauses)  # an unknown one would fail the report
    if dry_run:
        show_plan(model, config)
        return
    if out is None:
        raise typer.BadParameter("--out is missing: name the directory that the split goes into", param_hint="--out")
    written = split(
        model, config, out, control=control, device=device, dtype=dtype, resume=resume, progress=RichProgress()
    )
    Console().print(f"split written to [bold]{written}[/]; next: butterfly report {written}")


def show_plan(model: str, config: Path) -> None:
    """Print what would be built: sizes, parameters, FLOPs, memory; no weight is read."""
    from butterfly.models.base import describe_base
    from butterfly.models.cost import flops_per_token
    from butterfly.models.shape import full_shape
    from butterfly.schema.configuration import SplitConfiguration
    from butterfly.splitting.data import capabilities_of
    from butterfly.splitting.fusion import resolve_fusion
    from butterfly.splitting.plan import cost_of, plan

    configuration = SplitConfiguration.load(config)
    pool, weighting = resolve_fusion(configuration)
    base = describe_base(model)
    of = base.model.config
    decided = plan(configuration, of)
    capabilities_of(configuration, config.parent, RichProgress())
    table = Table(
        title=f"{model}: {base.layers} layers, {base.parameters:,} parameters; shared: the embedding and "
        f"{decided.shared} layers"
    )
    names = ("worker", "capability", "layers", "neurons", "groups", "parameters", "of the base", "FLOPs", "to train")
    for column in names:
        table.add_column(column)
    whole = flops_per_token(of, full_shape(of))
    for worker in decided.workers:
        for size in worker.sizes:
            cost = cost_of(of, size, decided.shared)
            layers = ", ".join(map(str, worker.layers)) or f"{size.depth}, chosen by what removing them costs"
            share, work = f"{cost.parameters / base.parameters:.1%}", f"{cost.flops_per_token / whole:.1%}"
            memory = f"{cost.training_bytes / 2**20:,.0f} MiB"
            table.add_row(
                worker.worker_id, worker.capability, layers, f"{size.neurons:,}", f"{size.groups}",
                f"{cost.parameters:,}", share, work, memory,
            )  # fmt: skip
    console = Console()
    console.print(table)
    if any(len(worker.sizes) > 1 for worker in decided.workers):
        console.print("where a worker has several sizes, the one with the lowest validation loss is built")
    console.print(f"fusion: {pool}, weights: {weighting}")
