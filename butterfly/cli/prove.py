"""``butterfly prove [--operator NAME] [--contract ID] [--check | --stability | --vnnlib DIR]``"""

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from butterfly.cli.progress import RichProgress
from butterfly.core.errors import ConfigurationError


def command(
    operator: Annotated[str | None, typer.Option("--operator", help="Only this operator, such as LinearPool.")] = None,
    contract: Annotated[
        str | None, typer.Option("--contract", help="Only this contract, such as T7.1/internality.")
    ] = None,
    check: Annotated[
        bool,
        typer.Option("--check", help="Derive and solve the committed proofs again and compare; exit 1 if one differs."),
    ] = False,
    stability: Annotated[
        bool,
        typer.Option(
            "--stability", help="Ask Z3 each obligation under ten seeds and renamings; record the answers that change."
        ),
    ] = False,
    vnnlib: Annotated[
        Path | None,
        typer.Option("--vnnlib", help="Write the contracts at three workers as VNN-LIB 2.0 queries into this folder."),
    ] = None,
    out: Annotated[Path, typer.Option("--out", help="The folder of the artifacts.")] = Path("proofs"),
) -> None:
    """Prove the operators' contracts from their exported graphs, or re-check the committed proofs."""
    console = Console()
    if contract is not None and check:
        raise ConfigurationError(
            "--contract cannot be given with --check; expected --operator, or neither: all is checked"
        )
    if stability and (operator is not None or contract is not None or check):
        raise ConfigurationError(
            "--stability asks every obligation; expected it without --operator, --contract and --check"
        )
    if vnnlib is not None:
        if contract is not None or check or stability:
            raise ConfigurationError(
                "--vnnlib writes queries and proves nothing; expected it with --operator alone, or by itself"
            )
        from butterfly.prove.artifacts.vnnlib import export
        from butterfly.prove.prove import chosen

        written = [path for claims in chosen(operator).values() for path in export(claims, vnnlib)]
        console.print(f"{len(written)} queries in {vnnlib}; every answer must be unsat", highlight=False)
        return
    if check:
        from butterfly.certify.citations import keeper
        from butterfly.prove.check import examine

        keep = keeper(out)
        checked = examine(out, only=operator, processes=os.cpu_count() or 1, progress=RichProgress())
        keep(checked.citations)  # so that a report need not derive the same again
        problems = checked.problems
        for problem in problems:
            console.print(str(problem), style="red", markup=False, emoji=False, highlight=False)
        console.print("every proof holds" if not problems else f"{len(problems)} problems")
        raise typer.Exit(1 if problems else 0)
    if stability:
        from butterfly.core.files import require_writable
        from butterfly.prove.artifacts.index import write_index
        from butterfly.prove.artifacts.stability import stability as measure, write

        require_writable(out)
        instability = measure(out, processes=os.cpu_count() or 1, progress=RichProgress())
        write(out, instability)
        write_index(out)
        console.print(f"{instability}", *instability.unstable, sep="\n", highlight=False)
        raise typer.Exit(1 if instability.unstable else 0)
    from butterfly.prove.generate import generate

    for proof in generate(out, operator, contract, progress=RichProgress()):
        console.print(f"{proof.claim.operator} {proof.claim.id}: [bold]{proof.verdict.value}[/]", highlight=False)
