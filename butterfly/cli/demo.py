"""``butterfly demo``: everything, on the base model that ships."""

from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from butterfly.cli.placement import Device, Dtype
from butterfly.cli.progress import RichProgress


def command(
    out: Annotated[Path, typer.Option("--out", help="The split's new directory; an empty one will do.")],
    control: Annotated[
        bool, typer.Option("--control", help="Also build a control of random layers per worker.")
    ] = False,
    device: Device = "auto",
    dtype: Dtype = "float32",
) -> None:
    """Split the shipped base model into three specialists, fuse them, and write the compliance report."""
    from butterfly.certify.ahead import proofs_ahead
    from butterfly.models.base import SHIPPED
    from butterfly.report.terminal import print_summary
    from butterfly.report.write import write_report
    from butterfly.schema.configuration import SplitConfiguration
    from butterfly.splitting.fusion import configured_pool
    from butterfly.splitting.split import split

    with as_file(files("butterfly.base").joinpath("demo.json")) as path:
        configuration = SplitConfiguration.load(path)
    progress = RichProgress()
    with proofs_ahead(configured_pool(configuration)) as wait_for_proofs:
        written = split(SHIPPED, configuration, out, control=control, device=device, dtype=dtype, progress=progress)
        with progress.stage("derive the proofs from the running code"):
            wait_for_proofs()
    report = write_report(written, device=device, dtype=dtype, progress=progress)
    console = Console()
    print_summary(report, console)
    console.print(f"the page: [bold]{(written / 'compliance.html').resolve()}[/]")
