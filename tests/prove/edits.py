"""Artifacts changed by hand."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def edited(name: str, change: Callable[[dict[str, Any]], object]) -> Callable[[Path], None]:
    """A change to the record of that name in an artifact's folder."""

    def apply(folder: Path) -> None:
        said = json.loads((folder / name).read_text())
        change(said)
        (folder / name).write_text(json.dumps(said))

    return apply
