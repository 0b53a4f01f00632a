"""``butterfly report DIR``"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from butterfly.cli.placement import Device, Dtype
from butterfly.cli.progress import RichProgress
from butterfly.cli.runtimes import RayAddress, Runtime, RuntimeOption, load_fused


def command(
    split: Annotated[Path, typer.Argument(help="A split directory; with --index, a folder of splits.")],
    base: Annotated[
        str | None, typer.Option("--base", help="The base model's directory, if it or the split has been moved.")
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(
            "--against", help="Another split or its compliance.json: print the differences, without measuring."
        ),
    ] = None,
    key: Annotated[
        Path | None, typer.Option("--sign", help="A PEM file with an Ed25519 private key, to sign the report with.")
    ] = None,
    runtime: RuntimeOption = Runtime.LOCAL,
    ray_address: RayAddress = None,
    index: Annotated[
        bool, typer.Option("--index", help="Write an index.html for a folder of splits, from their reports.")
    ] = False,
    device: Device = "auto",
    dtype: Dtype = "float32",
) -> None:
    """Measure a split, write compliance.json, compliance.html and README.md; exit 1 where what is asked for fails."""
    if against is not None:
        show_differences(split, against)
        return
    if index:
        show_index(split)
        return
    from butterfly.report.terminal import print_summary
    from butterfly.report.write import write_report

    report = write_report(
        split, base_model=base, device=device, dtype=dtype, key=key, progress=RichProgress(),
        load_fused=lambda folder, place, kind: load_fused(folder, place, kind, runtime, ray_address),
    )  # fmt: skip
    console = Console()
    print_summary(report, console)
    console.print(f"the page: [bold]{(split / 'compliance.html').resolve()}[/]")
    raise typer.Exit(0 if report.passed else 1)


def show_differences(split: Path, against: Path) -> None:
    """Print what the report of a split lost and gained against another; exit 1 on a regression."""
    from butterfly.report.against import differences
    from butterfly.schema.compliance import ComplianceReport

    new, old = (ComplianceReport.load(path / "compliance.json" if path.is_dir() else path) for path in (split, against))
    rows = differences(new, old)
    console = Console()
    for row in rows:
        mark = "WORSE" if row.regression else "other"
        console.print(f"{mark}  {row.what}: {row.before} → {row.now}", markup=False, highlight=False, soft_wrap=True)
    lost = sum(row.regression for row in rows)
    console.print(f"{lost} regressions, {len(rows) - lost} other differences", highlight=False)
    raise typer.Exit(1 if lost else 0)


def show_index(folder: Path) -> None:
    """Write the index page of a folder of splits; exit 1 where a report cannot be read."""
    from butterfly.report.index import INDEX_NAME, write_index

    rows = write_index(folder)
    console = Console()
    for row in rows:
        outcome = row.outcome
        what = outcome.headline if outcome else f"cannot be read: {row.trouble}"
        console.print(f"{row.folder}: {what}", markup=False, highlight=False, soft_wrap=True)
    console.print(f"the index: {(folder / INDEX_NAME).resolve()}", markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(1 if any(row.report is None for row in rows) else 0)
