"""``butterfly generate DIR --prompt "…" [--fail WORKER_ID] [--draft γ] [--runtime ray]``"""

from pathlib import Path
from typing import Annotated

import typer

from butterfly.cli.placement import Device, Dtype
from butterfly.cli.runtimes import RayAddress, Runtime, RuntimeOption, load_fused


def command(
    split: Annotated[Path, typer.Argument(help="A split directory.")],
    prompt: Annotated[
        str, typer.Option("--prompt", help="The text to continue. A newline is added if it has none at the end.")
    ],
    fail: Annotated[list[str] | None, typer.Option("--fail", help="A worker to switch off; may be repeated.")] = None,
    longest: Annotated[
        int, typer.Option("--max-new-tokens", min=1, help="The largest number of tokens to generate.")
    ] = 64,
    runtime: RuntimeOption = Runtime.LOCAL,
    ray_address: RayAddress = None,
    draft: Annotated[
        int,
        typer.Option(
            "--draft",
            min=0,
            help="Let the heaviest worker draft this many tokens per round. The answer stays the same.",
        ),
    ] = 0,
    device: Device = "auto",
    dtype: Dtype = "auto",
) -> None:
    """Print what the fused model answers."""
    from butterfly.capability.item import Item
    from butterfly.core.errors import DatasetError
    from butterfly.runtime.generation import answers

    if not prompt.strip():
        raise DatasetError(f"prompt={prompt!r} is empty; give some text to continue")
    fused = load_fused(split, device, dtype, runtime, ray_address, tree=not (fail or draft))
    for worker_id in fail or ():
        fused.fail(worker_id)
    fused.drafting = draft
    typer.echo(answers(fused, fused.tokenizer, [Item(prompt, "").prompt], longest)[0])
    if sentence := fused.account.sentence(fused.bounded):
        typer.echo(sentence, err=True)
    tally = fused.tally
    if tally.rounds:
        share = "no drafted token" if tally.acceptance is None else f"{tally.acceptance:.1%} of the drafted tokens"
        typer.echo(f"kept {share}; {tally.tokens_per_round:.2f} tokens a round", err=True)
