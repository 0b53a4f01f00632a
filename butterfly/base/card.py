"""The card of the shipped base model, from the record of its training: ``python -m butterfly.base.card DIR``."""

import json
import sys
from pathlib import Path
from typing import Any

from butterfly.core.files import replace_file

SEEN_IN = "benchmarks/demo/compliance.json"


def card(record: dict[str, Any]) -> str:
    """The Markdown of the card."""
    lines = [
        "# butterfly-base",
        "",
        "A Llama-architecture causal language model with a byte-level BPE tokenizer, trained on the training splits of",
        "`logical_reasoning`, `pattern_recognition` and `formal_verification`. It is an example to split, not a",
        "product: it knows nothing else.",
        "",
        "Its accuracies on held-out items, by generation and exact graders, with those of guessing and of the best",
        f"constant answer, are in `{SEEN_IN}` and in the README of the repository.",
        "",
        "Every step went through all of its layers: nothing in the training made it easy to cut.",
        "",
        "| stage | device | seed | steps | batch | peak learning rate | items | training time, s | torch |",
        "|---:|---|---:|---:|---:|---:|---:|---:|---|",
    ]
    for number, stage in enumerate([*record.get("before", []), record], 1):
        keys = ("device", "seed", "steps", "batch", "peak_learning_rate", "items", "training_time_s", "torch")
        lines.append(f"| {number} | " + " | ".join(str(stage[key]) for key in keys) + " |")
    for number, stage in enumerate([*record.get("before", []), record], 1):
        if "note" in stage:
            lines += ["", f"Stage {number}: {stage['note']}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    (folder,) = map(Path, sys.argv[1:])
    replace_file(folder / "README.md", card(json.loads((folder / "training.json").read_text(encoding="utf-8"))))
