"""Each worker's capability is the one that its focus or its files name."""

import json
from pathlib import Path
from typing import Any

import pytest

from butterfly.core.errors import ConfigurationError, DatasetError
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.data import capabilities_of


def configuration(*workers: dict[str, Any]) -> SplitConfiguration:
    return SplitConfiguration.model_validate(
        {
            "strategy": "hybrid_functional",
            "base_model": "tiny",
            "workers": [
                {"worker_id": f"w{n}", "fine_tune_dataset": worker["capability_focus"], "pruning_threshold": 0.0}
                | worker
                for n, worker in enumerate(workers)
            ],
            "fusion_strategy": "linear_pool",
            "fusion_hyperparams": {
                "smoothness_order": 2, "combination_weights_learnable": True, "confidence_weighting": False,
            },
            "budget": {"specialise_items": 7, "analysis_items": 9, "fusion_items": 5, "evaluation_items": 3},
        }
    )  # fmt: skip


def test_a_built_in_capability_has_the_sizes_of_the_budget(tmp_path: Path) -> None:
    capability = capabilities_of(configuration({"capability_focus": "logical_reasoning"}), tmp_path)[
        "logical_reasoning"
    ]
    assert (len(capability.train), len(capability.validation), len(capability.test)) == (9, 5, 3)


def test_files_are_relative_to_the_configuration(tmp_path: Path) -> None:
    for n, name in enumerate(("train", "validation", "test")):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"input": f"say {n}", "target": str(n)}))
    data = {name: f"{name}.jsonl" for name in ("train", "validation", "test")}
    given = configuration({"capability_focus": "sums", "data": data, "grader": "number"})
    assert capabilities_of(given, tmp_path)["sums"].test[0].target == "2"
    with pytest.raises(DatasetError):
        capabilities_of(given, tmp_path / "elsewhere")


def test_an_unknown_focus_and_one_worker_too_many_are_rejected(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"workers\[0\]\.capability_focus='chess' is not built in"):
        capabilities_of(configuration({"capability_focus": "chess"}), tmp_path)
    twice = configuration({"capability_focus": "logical_reasoning"}, {"capability_focus": "logical_reasoning"})
    with pytest.raises(ConfigurationError, match=r"workers\[1\]\.capability_focus='logical_reasoning'"):
        capabilities_of(twice, tmp_path)


def test_faults_of_a_workers_own_data_name_the_worker(tmp_path: Path) -> None:
    for name in ("train", "validation"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"input": name, "target": "1"}))
    (tmp_path / "test.jsonl").write_text('{"input": "a", "target": "1"}\n\n{"input": "b", "target": "many"}\n')
    data = {name: f"{name}.jsonl" for name in ("train", "validation", "test")}
    given = configuration({"capability_focus": "sums", "data": data, "grader": "number"})
    with pytest.raises(DatasetError, match=r"workers\[0\]\.data of 'w0': .*test\.jsonl, line 3: .*'number'"):
        capabilities_of(given, tmp_path)


def test_a_data_set_without_data_is_not_recorded_and_forgotten(tmp_path: Path) -> None:
    given = configuration({"capability_focus": "logical_reasoning", "fine_tune_dataset": "my_corpus"})
    with pytest.raises(ConfigurationError, match=r"workers\[0\]\.fine_tune_dataset='my_corpus' has no data"):
        capabilities_of(given, tmp_path)
