"""The drawing of the layers in a page, made from the import linter's contracts: ``python docs/layers.py PAGE``.

Each row of the drawing is a layer. A package may import what stands below it, and nothing beside or above it.
"""

import sys
import tomllib
from pathlib import Path
from typing import Any

from butterfly.core.files import replace_file
from butterfly.core.splice import spliced

ROOT = Path(__file__).resolve().parents[1]
START, END = "<!-- layers of {}: made by `make layers` -->", "<!-- end of the layers of {} -->"


def layered(root: Path = ROOT) -> dict[str, list[list[str]]]:
    """Package → its layers, the highest first, each with the modules that stand side by side in it."""
    settings: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [contract for contract in settings["tool"]["importlinter"]["contracts"] if contract["type"] == "layers"]
    return {
        contract["containers"][0]: [[name.strip(" ()") for name in layer.split("|")] for layer in contract["layers"]]
        for contract in contracts
    }


def drawing(package: str, layers: list[list[str]]) -> str:
    """A Mermaid flowchart of a package's layers."""
    lines = ["```mermaid", "flowchart TB"]
    for n, layer in enumerate(layers):
        lines += [f'  subgraph layer{n}[" "]', "    direction LR"]
        lines += [f'    {package.rpartition(".")[2]}_{name}["{name}"]' for name in layer]
        lines.append("  end")
    lines += [f"  layer{n} --> layer{n + 1}" for n in range(len(layers) - 1)]
    return "\n".join([*lines, "```"])


def updated(page: str, layers: dict[str, list[list[str]]]) -> str:
    """The page with each drawing replaced.

    Raises:
        ConfigurationError: it has no place for one.
    """
    for package, rows in layers.items():
        page = spliced(page, START.format(package), drawing(package, rows), END.format(package))
    return page


if __name__ == "__main__":
    page = Path(sys.argv[1])
    replace_file(page, updated(page.read_text(encoding="utf-8"), layered()))
