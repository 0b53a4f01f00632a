"""An exported worker is real files that transformers loads, and says what the worker of the split says."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM

from butterfly.certify.export import export_worker
from butterfly.core.errors import ConfigurationError, ModelError
from butterfly.runtime.load import load_worker
from tests.splits import write_split


@pytest.fixture
def split(tmp_path: Path) -> Path:
    """A split whose worker ``one`` holds its configuration through a link, as workers hold shared shards."""
    split = write_split(tmp_path)
    record = json.loads((split / "split.json").read_text()) | {"name": "small"}
    for worker in record["workers"]:
        worker |= {"capability": "echo", "layers": [0, 1, 2]}
    (split / "shared").mkdir()
    linked = split / "workers" / "one" / "model.safetensors"
    shutil.move(linked, split / "shared" / "model.safetensors")
    linked.symlink_to("../../shared/model.safetensors")
    record["files"]["shared/model.safetensors"] = record["files"]["workers/one/model.safetensors"]
    (split / "split.json").write_text(json.dumps(record))
    return split


def test_it_loads_without_the_split(split: Path, tmp_path: Path) -> None:
    expected = load_worker(split, "one", device="cpu")(torch.arange(6)[None]).logits
    out = export_worker(split, "one", tmp_path / "alone")
    shutil.rmtree(split)
    assert not [path for path in out.rglob("*") if path.is_symlink()]
    found = AutoModelForCausalLM.from_pretrained(out, dtype=torch.float32)(torch.arange(6)[None]).logits
    torch.testing.assert_close(found, expected.float())
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
