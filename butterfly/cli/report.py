"""``butterfly report DIR``"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from butterfly.cli.placement import Device, Dtype
from butterfly.cli.progress import RichProgress


def command(
    split: Annotated[Path, typer.Argument(help="A split directory.")],
    base: Annotated[
        str | None, typer.Option("--base", help="The base model's directory, if it or the split has been moved.")
    ] = None,
    device: Device = "auto",
    dtype: Dtype = "float32",
) -> None:
    """Measure a split, write compliance.json, compliance.html and README.md; exit 1 where a required clause fails."""
    from butterfly.report.terminal import print_summary
    from butterfly.report.write import write_report

    report = write_report(split, base_model=base, device=device, dtype=dtype, progress=RichProgress())
    console = Console()
    print_summary(report, console)
    console.print(f"the page: [bold]{(split / 'compliance.html').resolve()}[/]")
    raise typer.Exit(0 if report.passed else 1)
