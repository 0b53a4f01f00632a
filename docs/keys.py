"""The tables of a configuration's keys in a page, made from the schema: ``python docs/keys.py PAGE``."""

import json
import sys
from pathlib import Path

from pydantic.fields import FieldInfo

from butterfly.core.files import replace_file
from butterfly.core.splice import spliced
from butterfly.schema.configuration import (
    Budget,
    FusionHyperparams,
    LayerSelection,
    Requirements,
    SplitConfiguration,
    WorkerConfiguration,
    WorkerData,
)
from butterfly.schema.strict import StrictModel

START, END = "<!-- keys: made by `make table` -->", "<!-- end of keys -->"
SECTIONS: dict[str, type[StrictModel]] = {
    "The whole": SplitConfiguration,
    "`workers[]`": WorkerConfiguration,
    "`workers[].layer_selection`": LayerSelection,
    "`workers[].data`": WorkerData,
    "`fusion_hyperparams`": FusionHyperparams,
    "`budget`": Budget,
    "`requirements`": Requirements,
}


def default(field: FieldInfo) -> str:
    """What a key is without being given: its JSON, or that it must be given; a section's keys have their own."""
    if field.is_required():
        return "required"
    return "see below" if isinstance(field.default, StrictModel) else f"`{json.dumps(field.default)}`"


def tables() -> str:
    """A table of keys, defaults and meanings for each section of a configuration."""
    parts = []
    for title, section in SECTIONS.items():
        rows = [
            f"| `{name}` | {default(field)} | {field.description} |" for name, field in section.model_fields.items()
        ]
        parts.append("\n".join([f"### {title}", "| key | default | meaning |", "|:---|:---|:---|", *rows]))
    return "\n\n".join(parts)


def updated(page: str) -> str:
    """The page with its tables replaced.

    Raises:
        ConfigurationError: it has no place for them.
    """
    return spliced(page, START, tables(), END)


if __name__ == "__main__":
    page = Path(sys.argv[1])
    replace_file(page, updated(page.read_text(encoding="utf-8")))
