"""``butterfly verify DIR``"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from butterfly.cli.placement import Device
from butterfly.cli.progress import terminal_progress


def command(
    split: Annotated[Path, typer.Argument(help="A split directory with a report in it.")],
    base: Annotated[
        str | None, typer.Option("--base", help="The base model's directory, if it or the split has been moved.")
    ] = None,
    rerun: Annotated[
        int, typer.Option("--rerun", min=0, help="Test items of each capability that every model answers again.")
    ] = 10,
    full: Annotated[
        bool, typer.Option("--full", help="Also measure everything again, as butterfly report does.")
    ] = False,
    key: Annotated[
        Path | None, typer.Option("--key", help="A PEM file with an Ed25519 public key that must have signed it.")
    ] = None,
    device: Device = "auto",
) -> None:
    """Check a split and its report again, without trusting the report; exit 1 where something does not hold."""
    from collections.abc import Iterator

    from butterfly.certify.attestation import check_signature
    from butterfly.certify.check import Check
    from butterfly.certify.inventory import report_of
    from butterfly.certify.verify import verify
    from butterfly.report.again import check_again
    from butterfly.report.pages import check_pages

    console, failed, progress = Console(), 0, terminal_progress()

    def checks() -> Iterator[Check]:
        if key is not None:
            yield check_signature(split, key)
        yield check_pages(split, report_of(split))
        yield from verify(split, base=base, rerun=rerun, device=device, progress=progress)
        if full and not failed:  # what is not what was written is not run
            yield check_again(split, report_of(split), base=base, device=device, progress=progress)

    for check in checks():
        failed += not check.holds
        word = "open" if check.open else "holds" if check.holds else "FAILS"
        console.print(f"{word:6} {check.name}: {check.statement}", soft_wrap=True)
        for fault in check.faults:
            console.print(f"         {fault}", markup=False, soft_wrap=True)
    raise typer.Exit(1 if failed else 0)
