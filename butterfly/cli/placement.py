"""The options that say where and in what a model runs."""

from typing import Annotated

import typer

Device = Annotated[
    str,
    typer.Option(
        "--device", help="The device: auto, cpu, cuda, cuda:1 or mps. auto takes an accelerator if there is one."
    ),
]
Dtype = Annotated[
    str, typer.Option("--dtype", help="The dtype to compute in: auto (the checkpoint's), float32, bfloat16 or float16.")
]
