"""``butterfly chaos DIR [--runtime ray]``"""

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from butterfly.cli.placement import Device, Dtype
from butterfly.cli.runtimes import RayAddress, Runtime, RuntimeOption, load_fused


def command(
    split: Annotated[Path, typer.Argument(help="A split directory.")],
    prompt: Annotated[
        str, typer.Option("--prompt", help="The text to continue while workers are harmed.")
    ] = "x is positive",
    rounds: Annotated[int, typer.Option("--rounds", min=1, help="The number of times that each harm is done.")] = 1,
    tokens: Annotated[int, typer.Option("--tokens", min=8, help="The number of tokens of each answer.")] = 16,
    seed: Annotated[
        int, typer.Option("--seed", min=0, help="The random seed for which worker is harmed, and when.")
    ] = 0,
    generations: Annotated[
        int, typer.Option("--generations", min=0, help="Then generate this many answers under random failures.")
    ] = 0,
    deadline: Annotated[
        float,
        typer.Option("--deadline", min=0.01, help="Seconds that a worker may take for one pass during these answers."),
    ] = 1.0,
    runtime: RuntimeOption = Runtime.LOCAL,
    ray_address: RayAddress = None,
    device: Device = "auto",
    dtype: Dtype = "float32",
) -> None:
    """Harm workers in the middle of answers and print the results; exit 1 if a row does not hold.

    With --runtime ray their processes are killed, stopped and started late as well, and a cluster of the drill's own
    loses its head node. Columns: seconds until the worker was left out,
    tokens without it, the largest total variation allowed for and measured at a token, and whether it spoke again.
    What came of it goes into evidence/chaos.json, which the next butterfly report DIR cites, with the quality of every
    pool under failed and Byzantine workers.
    """
    from butterfly.capability.encoding import prompt_tokens
    from butterfly.capability.item import Item
    from butterfly.certify.drilled import CHAOS, drill_record
    from butterfly.cluster.drill import drill
    from butterfly.core.errors import DatasetError
    from butterfly.core.files import replace_file, require_writable

    if not prompt.strip():
        raise DatasetError(f"prompt={prompt!r} is empty; give some text to continue")
    require_writable((split / CHAOS).parent)
    fused = load_fused(split, device, dtype, runtime, ray_address)
    ids = prompt_tokens(fused.tokenizer, Item(prompt, "").prompt)
    rows = list(drill(fused, ids, tokens, rounds, seed))
    if runtime is Runtime.RAY:
        from butterfly.cluster.headless import lost_head

        rows.append(lost_head(fused, ids, tokens, tokens // 2))
    Console().print(
        harm_table(f"Harm done to the workers of {split.resolve().name}, runtime {runtime.value}", rows, tokens)
    )
    held = sum(row.holds for row in rows)
    typer.echo(f"{held} of {len(rows)} answers were finished, told who was missing, kept their bound and were undone")
    result = None
    if generations:
        from butterfly.cli.progress import terminal_progress
        from butterfly.cluster.campaign import run_campaign

        whole = load_fused(split, str(fused.device), dtype)
        with terminal_progress().stage("generate under random failures", generations) as advance:
            result = run_campaign(fused, whole, [ids], generations, tokens, seed, deadline, lambda _result: advance(1))
        fused.revive()
        done = ", ".join(f"{kind} {times}" for kind, times in sorted(result.harms.items()))
        typer.echo(
            f"{result.finished} of {result.generations} generations were finished under failures ({done}): "
            f"{result.tokens} tokens, {result.without} of them without some worker, {result.wrong} wrong without a word"
        )
    record = drill_record(split, fused, rows, result, runtime=runtime.value, prompt=prompt, tokens=tokens, seed=seed)
    replace_file(split / CHAOS, record.to_json())
    typer.echo(f"written to {split / CHAOS}; next: butterfly report {split}")
    raise typer.Exit(0 if held == len(rows) and (result is None or result.holds) else 1)


def harm_table(title: str, rows: list[Any], tokens: int) -> Table:
    """A row a harm; where the terminal is narrow, a worker's name breaks and no figure is cut."""
    table = Table(title=title, box=None, pad_edge=False)
    for name in ("injected", "worker", "detected", "absent", "bound", "measured", "rejoined"):
        table.add_column(name, no_wrap=name != "worker", overflow="fold")
    for row in rows:
        table.add_row(
            row.injected,
            row.worker,
            "no" if row.noticed is None else f"{row.noticed:.3f} s",
            f"{row.absent} of {tokens}",
            "none" if row.bound is None else f"{row.bound:.3f}",
            f"{row.deviation:.3f}",
            "LOST" if row.lost else "yes" if row.rejoined else "NO",
        )
    return table
