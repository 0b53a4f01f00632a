"""An exported worker is real files that transformers loads, and says what the worker of the split says."""

import json
import shutil
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM

from butterfly.certify.export import export_worker
from butterfly.core.canonical import sha256_file, write_json
from butterfly.core.errors import ConfigurationError, DependencyError, ModelError
from butterfly.runtime.load import load_worker
from butterfly.schema.manifest import WorkerManifest
from tests.splits import write_split

MANIFEST = {
    "worker_id": "one", "base_model": "base",
    "capabilities": [{
        "name": "formal_verification", "weight": 1.0, "validation_accuracy": 0.5, "layer_range": [0, 2],
        "attention_patterns": ["causal"], "specialized_heads": [],
    }],
    "parameter_count": "1K", "quantization": "float32", "hardware_affinity": ["cpu"],
    "latency_profile": {"p50": "1.00ms", "p95": "1.00ms", "p99": "1.00ms"},
}  # fmt: skip
"""As a split writes it beside a worker."""


@pytest.fixture
def split(tmp_path: Path) -> Path:
    """A split whose worker ``one`` holds its configuration through a link, as workers hold shared shards."""
    split = write_split(tmp_path)
    record = json.loads((split / "split.json").read_text()) | {"name": "small"}
    focuses = {"one": "formal_verification", "two": "pattern_recognition"}
    for worker in record["workers"]:
        worker |= {"capability": focuses[worker["worker_id"]], "layers": [0, 1, 2]}
    record["configuration"] = {
        "strategy": "hybrid_functional", "base_model": "base",
        "workers": [
            {"worker_id": name, "capability_focus": focus, "fine_tune_dataset": focus, "pruning_threshold": 0.0}
            for name, focus in focuses.items()
        ],
        "fusion_strategy": "linear_pool",
        "fusion_hyperparams": {
            "smoothness_order": 2, "combination_weights_learnable": False, "confidence_weighting": False,
        },
        "shared_layers": 2,
        "budget": {"evaluation_items": 12, "fusion_items": 8, "specialise_items": 8, "analysis_items": 8},
    }  # fmt: skip
    write_json(split / "workers" / "one" / "manifest.json", MANIFEST)
    record["files"]["workers/one/manifest.json"] = sha256_file(split / "workers" / "one" / "manifest.json")
    (split / "shared").mkdir()
    linked = split / "workers" / "one" / "model.safetensors"
    shutil.move(linked, split / "shared" / "model.safetensors")
    linked.symlink_to("../../shared/model.safetensors")
    record["files"]["shared/model.safetensors"] = record["files"]["workers/one/model.safetensors"]
    (split / "split.json").write_text(json.dumps(record))
    return split


def test_it_loads_without_the_split(split: Path, tmp_path: Path) -> None:
    expected = load_worker(split, "one", device="cpu")(torch.arange(6)[None]).logits
    out = tmp_path / "alone"
    assert export_worker(split, "one", out) is None
    shutil.rmtree(split)
    assert not [path for path in out.rglob("*") if path.is_symlink()]
    logits = AutoModelForCausalLM.from_pretrained(out, dtype=torch.float32)(torch.arange(6)[None]).logits
    torch.testing.assert_close(logits, expected.float())
    assert json.loads((out / "butterfly.json").read_text())["worker"] == "one"


def test_a_worker_whose_link_leads_outside_is_not_exported(split: Path, tmp_path: Path) -> None:
    shutil.move(split / "shared" / "model.safetensors", tmp_path / "outside.safetensors")
    linked = split / "workers" / "one" / "model.safetensors"
    linked.unlink()
    linked.symlink_to(tmp_path / "outside.safetensors")
    with pytest.raises(ModelError, match="leads outside"):
        export_worker(split, "one", tmp_path / "alone")
    assert not (tmp_path / "alone").exists()


def test_an_unknown_worker_is_named(split: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no worker 'three'; it has one, two"):
        export_worker(split, "three", tmp_path / "alone")


def test_int8_weights_load_without_the_split_and_their_cost_is_measured(split: Path, tmp_path: Path) -> None:
    pytest.importorskip("torchao", reason="the extra int8 is not installed; `make audit` runs this test with it")
    expected = load_worker(split, "one", device="cpu")(torch.arange(6)[None]).logits
    cost = export_worker(split, "one", tmp_path / "alone", int8=True)
    shutil.rmtree(split)
    out = tmp_path / "alone"
    assert not list(out.glob("int8"))
    assert {path.stat().st_mode for path in out.iterdir()} == {(out / "config.json").stat().st_mode}
    logits = AutoModelForCausalLM.from_pretrained(out, dtype="auto")(torch.arange(6)[None]).logits
    assert 0 < (logits - expected).abs().max() < 0.05 * expected.abs().max()

    origin = json.loads((out / "butterfly.json").read_text())
    assert cost is not None
    assert origin["int8"] == json.loads(json.dumps(asdict(cost)))
    assert cost.items == 12
    assert (
        cost.before.bytes_on_disk
        > cost.after.bytes_on_disk
        == sum(path.stat().st_size for path in out.glob("*.safetensors"))
    )
    assert cost.before.nats != cost.after.nats
    filled = WorkerManifest.model_validate_json((out / "manifest.json").read_text())
    assert filled.quantization == "int8"
    assert filled.capabilities[0].validation_accuracy == 0.0, "a random model answers nothing"
    assert filled.latency_profile.model_dump() != MANIFEST["latency_profile"]


def test_int8_without_torchao_says_how_to_get_it(split: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torchao.quantization", None)
    with pytest.raises(DependencyError, match=r"pip install 'butterfly-lm\[int8\]'"):
        export_worker(split, "one", tmp_path / "alone", int8=True)
    assert not (tmp_path / "alone").exists()
