"""``butterfly schemas --out DIR``"""

from pathlib import Path
from typing import Annotated

import typer


def command(
    out: Annotated[Path, typer.Option("--out", help="The directory to write to. It is made if it does not exist.")],
) -> None:
    """Write the JSON Schemas of the splitting configuration, the worker manifest and the compliance report."""
    from butterfly.core.canonical import write_json
    from butterfly.schema import json_schemas

    for name, schema in json_schemas().items():
        path = out / f"{name}.schema.json"
        write_json(path, schema)
        typer.echo(path)
