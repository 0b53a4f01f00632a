"""``butterfly check MODULE:OPERATOR``"""

import json
from enum import StrEnum
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from butterfly.cli.progress import RichProgress
from butterfly.cli.watched_process import ExaminationError, WatchedProcess


class Taken(StrEnum):
    """What an operator takes; the values of ``butterfly.fusion.Domain``, which would load torch here."""

    REALS = "reals"
    PROBABILITIES = "probabilities"
    LOGITS = "logits"


class Precision(StrEnum):
    """The dtypes that an operator can be checked in."""

    FLOAT64 = "float64"
    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"
    FLOAT16 = "float16"


COLOURS = {
    "proved": "bold green",
    "proved-bounded": "bold green",
    "tested": "green",
    "refuted": "red",
    "failed": "red",
    "unknown": "yellow",
    "unsupported": "yellow",
}


def command(
    operator: Annotated[str, typer.Argument(help="MODULE:NAME or FILE.py:NAME of a callable, a module or a pool.")],
    domain: Annotated[Taken | None, typer.Option("--domain", help="What it takes; else its own 'domain'.")] = None,
    dtype: Annotated[Precision, typer.Option("--dtype", help="What it is run in.")] = Precision.FLOAT64,
    examples: Annotated[int, typer.Option("--examples", min=1, help="Cases per property.")] = 50,
    prove: Annotated[
        bool, typer.Option("--prove", help="Also try to prove what no case broke, from the exported graph; minutes.")
    ] = False,
    limit: Annotated[
        float, typer.Option("--limit", min=1, help="Seconds that one contract, or one proof, may take.")
    ] = 900,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON in place of the table.")] = False,
) -> None:
    """Run the property suite on an operator of yours; exit 1 where something that it declares does not hold, or with
    --prove is not proved. Laws of derivatives are proved of operators with lift, merge, finish and empty alone: of
    others they stay tested, and that is no reason for exit 1.

    It is called with (outputs [k, …, d], weights [k] or [k, …], alive [k] bool), or with the first two and the
    survivors alone. It declares what its attribute 'claims' lists; without one, what every pool of ours keeps.
    """
    request = {
        "operator": operator,
        "domain": None if domain is None else domain.value,
        "dtype": dtype.value,
        "examples": examples,
        "prove": prove,
    }
    name = operator.rpartition(":")[2]
    try:
        found = WatchedProcess(request, limit, RichProgress()).result()
    except ExaminationError as error:
        typer.echo(f"butterfly: {name} cannot be examined to the end, so nothing is said of it: {error}", err=True)
        raise typer.Exit(1) from error
    broken = [one for one in found["properties"] if one["declared"] and one["verdict"] in ("refuted", "failed")]
    unproved = found["unproved"]
    if as_json:
        typer.echo(json.dumps(found, indent=2))
    else:
        Console().print(_table(name, found["properties"]))
        Console().print(
            f"[red]{len(broken)} of what {escape(name)} declares does not hold[/]"
            if broken
            else f"[green]no case broke what {escape(name)} declares[/]; what is tested is not proved"
        )
    if unproved:
        told = f"[yellow]{len(unproved)} of what no case broke is not proved: {', '.join(unproved)}[/]"
        Console(stderr=as_json).print(told, highlight=False)
    raise typer.Exit(1 if broken or unproved else 0)


def _table(name: str, outcomes: list[dict[str, Any]]) -> Table:
    table = Table(title=escape(name))
    for column in ("property", "declared", "verdict", "cases", "smallest counterexample found, or reason"):
        table.add_column(column, overflow="fold")
    for one in outcomes:
        if one["verdict"] is None:
            continue
        example = ", ".join(f"{key}={value}" for key, value in one["counterexample"].items())
        reason = " — ".join(part for part in (one["why"], example) if part)
        colour = COLOURS.get(one["verdict"], "white") if one["declared"] else "dim"
        table.add_row(
            f"{one['contract']}\n[dim]{escape(one['title'])}[/]",
            "yes" if one["declared"] else "no",
            f"[{colour}]{one['verdict']}[/]",
            str(one["cases"]),
            escape(reason if len(reason) < 300 else reason[:300] + "…"),
        )
    return table
