"""``butterfly check MODULE:OPERATOR``"""

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from enum import StrEnum
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from butterfly.cli.progress import RichProgress


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
    from butterfly.core.verdict import Verdict
    from butterfly.fusion import Domain

    if prove:
        from butterfly.prove.solving.solvers import solvers

        solvers()
    found = find_operator(operator, None if domain is None else Domain(domain.value))
    progress = RichProgress()
    outcomes: list[Outcome] = []
    with progress.stage(f"check {found.name}", len(CONTRACTS)) as advance:
        for contract in CONTRACTS.values():
            outcomes.append(examine(contract, found, dtype=getattr(torch, dtype.value), examples=examples))
            advance(1)
    beyond: set[str] = set()
    if prove:
        outcomes = list(_proved(found, outcomes, progress))
        beyond = {one.id for one in CONTRACTS.values() if one.analytic and not found.monoid}
    broken = [one for one in outcomes if one.broken]
    kept = [one.contract for one in outcomes if prove and one.declared and one.verdict is Verdict.TESTED]
    unproved = [one for one in kept if one not in beyond]
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


def _proved(found: Any, outcomes: list, progress: RichProgress) -> Iterator[Any]:  # type: ignore[type-arg]  # as below
    """The outcomes, ``proved`` where the prover discharges what no case broke, else with its reason."""
    from butterfly.core.verdict import Verdict
    from butterfly.prove.prove import prove_operator

    held = [one.contract for one in outcomes if one.declared and one.verdict is Verdict.TESTED]
    refuted = {one.contract for one in outcomes if one.broken or one.verdict is Verdict.REFUTED}
    proofs = {proof.claim.id: proof for proof in prove_operator(found, held, progress=progress)}
    for one in outcomes:
        proof = proofs.get(one.contract) if one.contract in held else None
        if proof is None:
            yield one
        elif broken := [other for other in proof.claim.rests_on if other in refuted]:
            yield replace(one, why=f"not proved: it rests on {', '.join(broken)}, which a case breaks")
        elif proof.verdict in (Verdict.PROVED, Verdict.PROVED_BOUNDED):
            yield replace(
                one, verdict=proof.verdict, why=f"{proof.claim.arithmetic.partition(';')[0]}: {proof.claim.sizes}"
            )
        else:
            yield replace(one, why=f"not proved: {proof.claim.why or proof.verdict.value}")


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
