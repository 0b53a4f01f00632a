"""The options that say where and in what a model runs."""

from typing import Annotated

import typer

Device = Annotated[
    str, typer.Option("--device", help="Where it runs: auto, cpu, cuda, cuda:1, mps; auto takes an accelerator.")
]
Dtype = Annotated[
    str, typer.Option("--dtype", help="In what it computes: auto for the checkpoint's, float32, bfloat16, float16.")
]
