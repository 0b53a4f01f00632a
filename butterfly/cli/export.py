"""``butterfly export DIR WORKER --out FOLDER``"""

from pathlib import Path
from typing import Annotated

import typer


def command(
    split: Annotated[Path, typer.Argument(help="A split directory.")],
    worker: Annotated[str, typer.Argument(help="The worker_id of the worker.")],
    out: Annotated[Path, typer.Option("--out", help="Where the worker goes; must not exist, or be empty.")],
) -> None:
    """Copy one worker out of a split as real files, which transformers loads without this library."""
    from butterfly.certify.export import export_worker

    typer.echo(f"the worker: {export_worker(split, worker, out).resolve()}")
