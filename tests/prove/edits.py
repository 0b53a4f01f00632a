"""Artifacts changed by hand, and written as the code writes them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from butterfly.core.canonical import write_json


def edited(name: str, change: Callable[[dict[str, Any]], object]) -> Callable[[Path], None]:
    """A change to the record of that name in an artifact's folder."""

    def apply(folder: Path) -> None:
        record = json.loads((folder / name).read_text())
        change(record)
        write_json(folder / name, record)

    return apply
