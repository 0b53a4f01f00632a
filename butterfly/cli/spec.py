"""``butterfly spec check`` and ``butterfly spec html --out DIR``"""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

app = typer.Typer(help="The specification in Agda: type-check it, or write it as linked pages.", no_args_is_help=True)
COLOURS = {
    "proves": "green",
    "defines": "green",
    "refutes": "red",
    "part": "yellow",
    "unsupported": "dim",
    "failed": "bold red",
}


@app.command("check")
def check(
    write: Annotated[
        bool, typer.Option("--write", help="Record the hashes in spec/checked.json, for reports to cite.")
    ] = False,
) -> None:
    """Type-check every module of the specification; print clause, theorem and verdict; exit 1 where one fails."""
    from butterfly.spec.agda import fresh
    from butterfly.spec.index import check_reading, read_index, read_unsupported, write_checked
    from butterfly.spec.source import module_paths, sources

    console = Console()
    root = sources()
    with fresh(root) as agda:
        version = agda.version()
        with console.status(f"type-checking {len(module_paths(root))} modules with Agda {version}"):
            checked = {module.module: module for module in agda.check_all()}
        if checked["Butterfly.Index"].holds:
            check_reading(root, agda)
    table = Table("clause")
    table.add_column("theorem", overflow="fold")
    table.add_column("verdict")
    table.add_column("scope")
    for theorem in read_index(root):
        word = theorem.standing.value if checked[theorem.module].holds else "failed"
        table.add_row(theorem.clause, theorem.full_name, f"[{COLOURS[word]}]{word}[/]", escape(theorem.scope))
    for clause, reason in read_unsupported(root).items():
        table.add_row(clause, "–", f"[{COLOURS['unsupported']}]unsupported[/]", escape(reason))
    console.print(table)
    failed = [module for module in checked.values() if not module.holds]
    for module in failed:
        console.print(f"[bold red]{module.module} does not type-check[/]\n{escape(module.message)}")
    console.print(f"{len(checked) - len(failed)} of {len(checked)} modules type-check (Agda {version}, --safe)")
    if failed:
        raise typer.Exit(1)
    if write:
        console.print(f"recorded in [bold]{write_checked(root, version)}[/]")


@app.command("html")
def html(out: Annotated[Path, typer.Option("--out", help="A new or empty directory.")]) -> None:
    """Write the specification as linked pages: open Butterfly.Index.html."""
    from butterfly.core.files import staged_directory
    from butterfly.spec.agda import fresh
    from butterfly.spec.source import sources

    with staged_directory(out) as stage, fresh(sources()) as agda:
        agda.html("Butterfly.Index", stage)
    typer.echo(out / "Butterfly.Index.html")
