"""``butterfly split MODEL --config split.json --out DIR``"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

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
    written = split(model, config, out, control=control, progress=RichProgress())
    Console().print(f"split written to [bold]{written}[/]; next: butterfly report {written}")


def show_plan(model: str, config: Path) -> None:
    """Print what would be built: layers, parameters, memory; no weight is read."""
    from butterfly.models.base import describe_base
    from butterfly.schema.configuration import SplitConfiguration
    from butterfly.splitting.data import capabilities_of
    from butterfly.splitting.plan import plan
    from butterfly.splitting.split import resolve_fusion

    configuration = SplitConfiguration.load(config)
    pool, weighting = resolve_fusion(configuration)
    base = describe_base(model)
    decided = plan(configuration, base)
    capabilities_of(configuration, config.parent, RichProgress())
    table = Table(
        title=f"{model}: {base.layers} layers, {base.parameters:,} parameters; {decided.shared} layers shared"
    )
    for column in ("worker", "capability", "layers", "parameters", "of the base", "memory to train"):
        table.add_column(column)
    for worker in decided.workers:
        layers = ", ".join(map(str, worker.layers)) or f"{worker.depth}, chosen by signature"
        share = f"{worker.parameters / base.parameters:.1%}"
        memory = f"{worker.memory_bytes / 2**20:,.0f} MiB"
        table.add_row(worker.worker_id, worker.capability, layers, f"{worker.parameters:,}", share, memory)
    console = Console()
    console.print(table)
    console.print(f"fusion: {pool}, weights: {weighting}")
