"""``butterfly check MODULE:OPERATOR``"""

import json
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console

from butterfly.cli.examination_table import print_examination
from butterfly.cli.progress import RichProgress
from butterfly.cli.supervised_process import ExaminationError, SupervisedProcess
from butterfly.core.errors import ConfigurationError


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


def command(
    operator: Annotated[str, typer.Argument(help="MODULE:NAME or FILE.py:NAME of a callable, a module or a pool.")],
    domain: Annotated[
        Taken | None,
        typer.Option("--domain", help="The kind of outputs that it takes; default: its attribute 'domain'."),
    ] = None,
    dtype: Annotated[Precision, typer.Option("--dtype", help="The dtype to run it in.")] = Precision.FLOAT64,
    examples: Annotated[int, typer.Option("--examples", min=1, help="The number of cases per property.")] = 50,
    prove: Annotated[
        bool, typer.Option("--prove", help="Also try to prove what no case broke, from the exported graph; minutes.")
    ] = False,
    sizes: Annotated[
        str | None, typer.Option("--sizes", help="Examine only these numbers of coordinates: 4, or 2-8.")
    ] = None,
    workers: Annotated[
        str | None, typer.Option("--workers", help="Examine only these numbers of workers: 3, or 2-8.")
    ] = None,
    limit: Annotated[
        float, typer.Option("--limit", min=1, help="Seconds that one contract, or one proof, may take.")
    ] = 900,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of the table.")] = False,
) -> None:
    """Run the property suite on your own operator. Exit 1 if something that it declares does not hold or, with
    --prove, is not proved.

    The operator is called with (outputs [k, …, d], weights [k] or [k, …], alive [k] bool), or with the first two of
    the surviving workers. It declares what its attribute 'claims' lists, and without one what every pool here keeps.

    Laws of derivatives are proved only of operators with lift, merge, finish and empty. For others they stay tested,
    and the exit code does not count them.
    """
    request = {
        "operator": operator,
        "domain": None if domain is None else domain.value,
        "dtype": dtype.value,
        "examples": examples,
        "prove": prove,
        "sizes": _range("--sizes", sizes),
        "workers": _range("--workers", workers),
    }
    name = operator.rpartition(":")[2]
    try:
        result = SupervisedProcess(request, limit, RichProgress()).result()
    except ExaminationError as error:
        typer.echo(f"butterfly: {name} cannot be examined to the end, so nothing is said of it: {error}", err=True)
        raise typer.Exit(1) from error
    unproved = result["unproved"]
    if as_json:
        typer.echo(json.dumps(result, indent=2))
    else:
        print_examination(Console(), name, result)
    if unproved:
        warning = f"[yellow]{len(unproved)} of what no case broke is not proved: {', '.join(unproved)}[/]"
        Console(stderr=as_json).print(warning, highlight=False)
    raise typer.Exit(0 if result["holds"] and not unproved else 1)


def _range(option: str, text: str | None) -> tuple[int, int] | None:
    """From the least to the most.

    Raises:
        ConfigurationError: it is none.
    """
    if text is None:
        return None
    least, _, most = text.partition("-")
    try:
        bounds = int(least), int(most or least)
    except ValueError:
        bounds = 0, 0
    if not 1 <= bounds[0] <= bounds[1]:
        raise ConfigurationError(f"{option} {text}; expected a number, or two such as 2-8")
    return bounds
