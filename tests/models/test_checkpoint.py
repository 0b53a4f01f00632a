"""A written worker is a plain checkpoint that any reader takes for what it is."""

import json
import os
import stat
import subprocess
import sys
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

Workers = dict[str, tuple[BaseModel, Path, torch.Tensor]]
IDS = torch.arange(3, 12)[None]


def _written(base: BaseModel, split: Path) -> tuple[Path, torch.Tensor]:
    small, _ = shrink(base.model, Kept((0, 1, 3)))
    shared = shared_keys(small, 1)
    tensors = untied_tensors(base.model, base.dtype)
    digest = write_shared({key: tensors[key] for key in shared}, split, base.model)
    folder = split / "workers" / "one"
    write_worker(small, base, shared, digest, folder, base.dtype)
    return folder, small(IDS).logits


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Workers:
    """Of every family the base, a worker's folder, and what the worker says of IDS."""
    written = {}
    with torch.no_grad():
        for family in EVERY:
            path = tmp_path_factory.mktemp(family)
            base = load_base(str(write_model(path / "base", family)), "cpu")
            written[family] = base, *_written(base, path / "split")
    return written


ALONE = """
import json, sys
import torch
from transformers import AutoModelForCausalLM
for folder in sys.argv[1:]:
    model = AutoModelForCausalLM.from_pretrained(folder)
    ids = torch.arange(3, 12)[None]
    said = [model.generate(ids, max_new_tokens=6, do_sample=False, use_cache=use).tolist() for use in (True, False)]
    print(json.dumps([said, model(ids).logits[0, -1].tolist()]))
assert "butterfly" not in sys.modules
"""


def test_workers_are_read_where_butterfly_is_not(workers: Workers) -> None:
    folders = [str(folder) for _, folder, _ in workers.values()]
    done = subprocess.run([sys.executable, "-c", ALONE, *folders], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for line, (family, (_, _, logits)) in zip(done.stdout.splitlines(), workers.items(), strict=True):
        (cached, uncached), last = json.loads(line)
        assert cached == uncached, family
        assert torch.allclose(torch.tensor(last), logits[0, -1], atol=1e-6), family


@pytest.mark.parametrize("family", EVERY)
@torch.no_grad()
def test_a_worker_is_read_as_it_was(workers: Workers, family: str) -> None:
    base, folder, logits = workers[family]
    assert torch.equal(AutoModelForCausalLM.from_pretrained(folder)(IDS).logits, logits)
    assert json.loads((folder / "config.json").read_text())["tie_word_embeddings"] is Anatomy(base.model).tied
    copied = [name for name in DECIDING if name != "config.json" and (base.path / name).is_file()]
    assert {"generation_config.json", "tokenizer.json", "tokenizer_config.json"} <= set(copied)
    for name in copied:
        assert (folder / name).read_bytes() == (base.path / name).read_bytes()
    assert len(AutoTokenizer.from_pretrained(folder)) == len(base.tokenizer)


def test_experts_are_stored_one_by_one(workers: Workers) -> None:
    base, folder, _ = workers["qwen3_moe"]
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
    content = json.loads((folder / "config.json").read_text())
    assert content["rope_theta"] == 5e5
    assert content["rope_scaling"] == {"rope_type": "linear", "factor": 4.0}
    assert content["torch_dtype"] == content["dtype"] == "float32"
    del content["rope_parameters"]
    (folder / "config.json").write_text(json.dumps(content))
    assert torch.equal(AutoModelForCausalLM.from_pretrained(folder)(IDS).logits, logits)


def test_what_cannot_be_shared_is_named(tmp_path: Path) -> None:
    base = load_base(str(write_model(tmp_path / "base")), "cpu")
    with pytest.raises(ModelError, match=r"no\.such"):
        write_worker(base.model, base, {"no.such"}, "0", tmp_path / "a" / "b", base.dtype)
    with pytest.raises(ModelError, match="share fewer layers"):
        write_worker(base.model, base, shared_keys(base.model, 5), "0", tmp_path / "a" / "b", base.dtype)
    shared = shared_keys(base.model, 2)
    digest = write_shared({"model.norm.weight": base.model.model.norm.weight}, tmp_path)
    with pytest.raises(ModelError, match=rf"shared base {digest} holds 32 numbers, the worker shares [\d,]+;"):
        write_worker(base.model, base, shared, digest, tmp_path / "workers" / "one", base.dtype)
