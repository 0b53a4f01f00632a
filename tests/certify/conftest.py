"""A small split with its report, made once; operators whose proofs are cited are looked at once."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from butterfly.report.write import write_report
from butterfly.splitting.split import split
from tests.kept_suites import kept_suites, shared_folder
from tests.remembered import remembered_programs
from tests.tiny import write_model

WORKERS = {"w-formal": "formal_verification", "w-echo": "echo"}


@pytest.fixture(autouse=True, scope="session")
def operators_are_looked_at_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with remembered_programs(), kept_suites(shared_folder(tmp_path_factory) / "suites"):
        yield


@pytest.fixture(scope="session")
def reported_split(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A split of a small random base into a built-in capability and one from files; its base is beside it.

    Everything that a row of the report asks for is turned on: masks, distillation, diversity and controls.
    """
    folder = tmp_path_factory.mktemp("reported")
    base = write_model(folder / "base", dtype=torch.bfloat16)
    for part, start in (("train", 0), ("validation", 100), ("test", 200)):
        rows = [{"input": f"say {n}", "target": str(n)} for n in range(start, start + 20)]
        (folder / f"{part}.jsonl").write_text("\n".join(map(json.dumps, rows)))
    files = {part: f"{part}.jsonl" for part in ("train", "validation", "test")}
    workers: list[dict[str, Any]] = [
        {"worker_id": name, "capability_focus": focus, "fine_tune_dataset": focus, "pruning_threshold": 0.6}
        for name, focus in WORKERS.items()
    ]
    workers[1] |= {"data": files, "grader": "number"}
    document = {
        "strategy": "hybrid_functional",
        "base_model": "tiny",
        "workers": workers,
        "fusion_strategy": "linear_pool",
        "fusion_hyperparams": {
            "smoothness_order": 2, "combination_weights_learnable": True, "confidence_weighting": False,
        },
        "budget": {
            "parameter_share": 0.9, "specialise_items": 20, "specialise_epochs": 1, "batch_size": 20,
            "learning_rate": 1e-3, "analysis_items": 10, "fusion_items": 20, "evaluation_items": 20, "teacher": "base",
            "diversity_weight": 0.1,
        },
        "shared_layers": 2,
    }  # fmt: skip
    path = folder / "configuration.json"
    path.write_text(json.dumps(document))
    written = split(str(base), path, folder / "out", control=True, device="cpu")
    write_report(written, device="cpu")
    return written
