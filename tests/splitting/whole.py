"""A whole split of a tiny model on the smallest budget, in this process: a few seconds."""

import json
from pathlib import Path
from typing import Any

from butterfly.schema.configuration import SplitConfiguration

OPERATIONS = {"sums": "+", "products": "*"}
BUDGET: dict[str, Any] = {
    "parameter_share": 0.9, "specialise_items": 8, "specialise_epochs": 1, "batch_size": 8, "learning_rate": 1e-3,
    "analysis_items": 2, "fusion_items": 4, "evaluation_items": 4, "search_steps": 1, "teacher": "base",
}  # fmt: skip
COUNT = {"train": 8, "validation": 4, "test": 4}


def configuration(folder: Path, *, opening: str = "", shared: int = 1, **budget: Any) -> SplitConfiguration:
    """Workers ``sums`` and ``products`` over common layers, and their data under ``folder``.

    Args:
        opening: text that each validation prompt begins with.
        budget: instead of values of ``BUDGET``.
    """
    workers = []
    for first, (name, operation) in enumerate(OPERATIONS.items()):
        second, files = 0, {}
        for part, count in COUNT.items():
            rows = []
            for second in range(second + 1, second + 1 + count):  # noqa: B020  # goes on where the last part ended
                prompt = f"{first + 3} {operation} {second} ="
                rows.append({"input": opening + prompt if part == "validation" else prompt, "target": str(second)})
            path = folder / f"{name}-{part}.jsonl"
            path.write_text("\n".join(map(json.dumps, rows)))
            files[part] = str(path)
        workers.append(
            {"worker_id": name, "capability_focus": name, "fine_tune_dataset": name, "pruning_threshold": 0.0,
             "data": files, "grader": "number"}
        )  # fmt: skip
    return SplitConfiguration.model_validate(
        {
            "strategy": "hybrid_functional",
            "base_model": "tiny",
            "workers": workers,
            "fusion_strategy": "linear_pool",
            "fusion_hyperparams": {
                "smoothness_order": 2, "combination_weights_learnable": True, "confidence_weighting": False,
            },
            "shared_layers": shared,
            "budget": BUDGET | budget,
        }
    )  # fmt: skip
