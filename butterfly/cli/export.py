"""``butterfly export DIR WORKER --out FOLDER [--int8]``"""

from pathlib import Path
from typing import Annotated

import typer

from butterfly.cli.progress import RichProgress


def command(
    split: Annotated[Path, typer.Argument(help="A split directory.")],
    worker: Annotated[str, typer.Argument(help="The worker_id of the worker.")],
    out: Annotated[Path, typer.Option("--out", help="Where the worker goes; must not exist, or be empty.")],
    int8: Annotated[
        bool, typer.Option("--int8", help="Store linear layers as int8 and say what that costs; needs torchao.")
    ] = False,
) -> None:
    """Copy one worker out of a split as real files, which transformers loads without this library."""
    from butterfly.certify.export import export_worker

    cost = export_worker(split, worker, out, int8=int8, progress=RichProgress())
    if cost is not None:
        typer.echo(str(cost))
    typer.echo(f"the worker: {out.resolve()}")
