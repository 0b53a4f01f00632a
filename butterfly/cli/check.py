"""``butterfly check MODULE:OPERATOR``"""

import json
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from butterfly.cli.progress import RichProgress
from butterfly.core.errors import ButterflyError


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
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON in place of the table.")] = False,
) -> None:
    """Run the property suite on an operator of yours; exit 1 where something that it declares does not hold, or with
    --prove is not proved. Laws of derivatives are proved of operators with lift, merge, finish and empty alone: of
    others they stay tested, and that is no reason for exit 1.

    It is called with (outputs [k, …, d], weights [k] or [k, …], alive [k] bool), or with the first two and the
    survivors alone. It declares what its attribute 'claims' lists; without one, what every pool of ours keeps.
    """
    import torch

    from butterfly.contracts.load_operator import find_operator
    from butterfly.contracts.registry import CONTRACTS
    from butterfly.contracts.suite import Outcome, examine
    from butterfly.fusion import Domain

    if prove:
        from butterfly.prove.solving.solvers import solvers

        solvers()
    found = find_operator(operator, None if domain is None else Domain(domain.value))
    progress = RichProgress()
    outcomes: list[Outcome] = []
    unproved: list[str] = []
    try:
        with progress.stage(f"check {found.name}", len(CONTRACTS)) as advance:
            for contract in CONTRACTS.values():
                outcomes.append(examine(contract, found, dtype=getattr(torch, dtype.value), examples=examples))
                advance(1)
        if prove:
            from butterfly.prove.examined import proved, unproved as without_a_proof

            outcomes = proved(found, outcomes, progress)
            unproved = list(without_a_proof(found, outcomes))
    except ButterflyError:
        raise
    except (Exception, SystemExit) as error:  # what an operator raises, or its leaving the process, is never a verdict
        what = " ".join(f"{type(error).__name__}: {error}".split())
        typer.echo(f"butterfly: {found.name} cannot be examined to the end, so nothing is said of it: {what}", err=True)
        raise typer.Exit(1) from error
    broken = [one for one in outcomes if one.broken]
    if as_json:
        typer.echo(
            json.dumps(
                {
                    "operator": found.name,
                    "domain": found.domain.value,
                    "dtype": dtype.value,
                    "holds": not broken,
                    "unproved": unproved,
                    "properties": [{**asdict(one), "verdict": one.verdict and one.verdict.value} for one in outcomes],
                },
                indent=2,
            )
        )
    else:
        Console().print(_table(found.name, outcomes))
        Console().print(
            f"[red]{len(broken)} of what {escape(found.name)} declares does not hold[/]"
            if broken
            else f"[green]no case broke what {escape(found.name)} declares[/]; what is tested is not proved"
        )
    if unproved:
        told = f"[yellow]{len(unproved)} of what no case broke is not proved: {', '.join(unproved)}[/]"
        Console(stderr=as_json).print(told, highlight=False)
    raise typer.Exit(1 if broken or unproved else 0)


def _table(name: str, outcomes: list) -> Table:  # type: ignore[type-arg]  # of Outcome, whose import loads torch
    table = Table(title=escape(name))
    for column in ("property", "declared", "verdict", "cases", "smallest counterexample found, or reason"):
        table.add_column(column, overflow="fold")
    for one in outcomes:
        if one.verdict is None:
            continue
        example = ", ".join(f"{key}={value}" for key, value in one.counterexample.items())
        reason = " — ".join(part for part in (one.why, example) if part)
        colour = COLOURS.get(one.verdict.value, "white") if one.declared else "dim"
        table.add_row(
            f"{one.contract}\n[dim]{escape(one.title)}[/]",
            "yes" if one.declared else "no",
            f"[{colour}]{one.verdict.value}[/]",
            str(one.cases),
            escape(reason if len(reason) < 300 else reason[:300] + "…"),
        )
    return table
