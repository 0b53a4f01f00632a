"""A written worker is a plain checkpoint that any reader takes for what it is."""

import json
import os
import stat
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from transformers import AutoModelForCausalLM, AutoTokenizer

from butterfly.core.errors import ModelError
from butterfly.models import load_base
from butterfly.models.anatomy import Anatomy
from butterfly.models.base import DECIDING, BaseModel
from butterfly.models.checkpoint import OWN_SHARD, shared_keys, untied_tensors, write_shared, write_worker
from butterfly.models.shape import Kept
from butterfly.models.smaller import shrink
from tests.tiny import EVERY, write_model

IDS = torch.arange(3, 12)[None]


def _written(base: BaseModel, split: Path) -> tuple[Path, torch.Tensor]:
    small, _ = shrink(base.model, Kept((0, 1, 3)))
    shared = shared_keys(small, 1)
    tensors = untied_tensors(base.model, base.dtype)
    digest = write_shared({key: tensors[key] for key in shared}, split, base.model)
    folder = split / "workers" / "one"
    write_worker(small, base, shared, digest, folder, base.dtype)
    return folder, small(IDS).logits


@pytest.mark.parametrize("family", EVERY)
@torch.no_grad()
def test_a_worker_is_read_as_it_was(tmp_path: Path, family: str) -> None:
    base = load_base(str(write_model(tmp_path / "base", family)), "cpu")
    folder, logits = _written(base, tmp_path / "split")
    assert torch.equal(AutoModelForCausalLM.from_pretrained(folder)(IDS).logits, logits)
    assert json.loads((folder / "config.json").read_text())["tie_word_embeddings"] is Anatomy(base.model).tied
    copied = [name for name in DECIDING if name != "config.json" and (base.path / name).is_file()]
    assert {"generation_config.json", "tokenizer.json", "tokenizer_config.json"} <= set(copied)
    for name in copied:
        assert (folder / name).read_bytes() == (base.path / name).read_bytes()
    assert len(AutoTokenizer.from_pretrained(folder)) == len(base.tokenizer)


def test_experts_are_stored_one_by_one(tmp_path: Path) -> None:
    base = load_base(str(write_model(tmp_path / "base", "qwen3_moe")), "cpu")
    folder, _ = _written(base, tmp_path / "split")
    with safe_open(base.path / "model.safetensors", "pt") as file:
        layers = {key for key in file.keys() if "layers.3." not in key and "layers.4." not in key}  # noqa: SIM118
    index = json.loads((folder / "model.safetensors.index.json").read_text())["weight_map"]
    assert set(index) == layers
    assert "model.layers.2.mlp.experts.3.down_proj.weight" in index


def test_files_are_as_readable_as_the_umask_says(tmp_path: Path) -> None:
    base = load_base(str(write_model(tmp_path / "base")), "cpu")
    before = os.umask(0o027)
    try:
        folder, _ = _written(base, tmp_path / "split")
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert (folder / OWN_SHARD).is_file()
    assert modes == {0o640}


@torch.no_grad()
def test_older_readers_find_the_rotary_fields(tmp_path: Path) -> None:
    path = write_model(tmp_path / "base")
    config = json.loads((path / "config.json").read_text())
    config["rope_parameters"] = {"rope_theta": 5e5, "rope_type": "linear", "factor": 4.0}
    (path / "config.json").write_text(json.dumps(config))
    folder, logits = _written(load_base(str(path), "cpu"), tmp_path / "split")
    found = json.loads((folder / "config.json").read_text())
    assert found["rope_theta"] == 5e5
    assert found["rope_scaling"] == {"rope_type": "linear", "factor": 4.0}
    assert found["torch_dtype"] == found["dtype"] == "float32"
    del found["rope_parameters"]
    (folder / "config.json").write_text(json.dumps(found))
    assert torch.equal(AutoModelForCausalLM.from_pretrained(folder)(IDS).logits, logits)


def test_what_cannot_be_shared_is_named(tmp_path: Path) -> None:
    base = load_base(str(write_model(tmp_path / "base")), "cpu")
    with pytest.raises(ModelError, match=r"no\.such"):
        write_worker(base.model, base, {"no.such"}, "0", tmp_path / "a" / "b", base.dtype)
    with pytest.raises(ModelError, match="share fewer layers"):
        write_worker(base.model, base, shared_keys(base.model, 5), "0", tmp_path / "a" / "b", base.dtype)
