"""What cannot be split is rejected with one clear line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoTokenizer

from butterfly.core.errors import ModelError
from butterfly.models.base import describe_base, load_base
from tests.tiny import write_model


def _edit(folder: Path, **changes: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def _truncate(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:1000])


def _drop_a_layer(folder: Path) -> None:
    _edit(folder, num_hidden_layers=6)


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (lambda folder: (folder / "config.json").unlink(), "config.json"),
        (lambda folder: (folder / "config.json").write_text("{"), "config.json cannot be read"),
        (lambda folder: (folder / "model.safetensors").unlink(), "cannot be read"),
        (_truncate, "cannot be read"),
        (_drop_a_layer, "lacks model.layers.5"),
        (lambda folder: _edit(folder, architectures=["LlamaForSequenceClassification"]), "ForCausalLM"),
        (lambda folder: _edit(folder, model_type="bert", architectures=["BertForCausalLM"]), "'bert'"),
        (lambda folder: _edit(folder, model_type="no-such-family"), "config.json cannot be read"),
    ],
)
def test_a_damaged_or_foreign_model_is_rejected(tmp_path: Path, damage: Callable[[Path], object], named: str) -> None:
    write_model(tmp_path)
    damage(tmp_path)
    with pytest.raises(ModelError) as caught:
        load_base(str(tmp_path))
    assert named in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_directory_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no such directory"):
        load_base(str(tmp_path / "nowhere"))


@pytest.mark.parametrize("asked", ["auto", "float32", "bfloat16"])
def test_a_base_has_the_dtype_that_was_asked_for(tmp_path: Path, asked: str) -> None:
    base = load_base(str(write_model(tmp_path, dtype=torch.bfloat16)), "cpu", asked)
    assert base.dtype == torch.bfloat16
    assert base.model.dtype == (torch.float32 if asked == "float32" else torch.bfloat16)
    assert base.model.model.rotary_emb.inv_freq.dtype == torch.float32
    assert base.device == torch.device("cpu")


@pytest.mark.parametrize(("device", "dtype", "named"), [("tpu", "auto", "'tpu'"), ("cpu", "int3", "'int3'")])
def test_an_unknown_device_or_dtype_is_named(tmp_path: Path, device: str, dtype: str, named: str) -> None:
    with pytest.raises(ModelError, match=named):
        load_base(str(write_model(tmp_path)), device, dtype)
    with pytest.raises(ModelError, match=named):
        describe_base(str(tmp_path), device, dtype)


def test_the_identity_follows_the_configuration_and_the_tokenizer(tmp_path: Path) -> None:
    before = load_base(str(write_model(tmp_path)), "cpu")
    _edit(tmp_path, rms_norm_eps=0.5)
    after = load_base(str(tmp_path), "cpu")
    assert before.sha256 == after.sha256
    assert before.identity != after.identity
    assert {"config.json", "tokenizer.json", "generation_config.json"} <= set(before.files)


def test_a_head_that_the_checkpoint_stores_apart_is_used_whatever_the_flag_says(tmp_path: Path) -> None:
    tied = load_base(str(write_model(tmp_path)), "cpu")
    assert tied.model.config.tie_word_embeddings is True
    tensors = load_file(tmp_path / "model.safetensors")
    apart = 2 * tensors["model.embed_tokens.weight"].flip(0)
    save_file(tensors | {"lm_head.weight": apart}, tmp_path / "model.safetensors", metadata={"format": "pt"})
    base = load_base(str(tmp_path), "cpu")
    assert torch.equal(base.model.lm_head.weight, apart)
    assert base.model.config.tie_word_embeddings is False


def test_a_tensor_that_holds_no_numbers_is_named(tmp_path: Path) -> None:
    path = write_model(tmp_path) / "model.safetensors"
    tensors = load_file(path)
    for bad in (float("nan"), float("inf")):
        tensors["model.layers.1.mlp.up_proj.weight"][3, 4] = bad
        save_file(tensors, path, metadata={"format": "pt"})
        with pytest.raises(ModelError, match=r"model\.layers\.1\.mlp\.up_proj\.weight holds 1 entries"):
            load_base(str(tmp_path), "cpu")


def test_large_numbers_are_numbers(tmp_path: Path) -> None:
    path = write_model(tmp_path) / "model.safetensors"
    tensors = load_file(path)
    tensors["model.norm.weight"].fill_(3e38)
    save_file(tensors, path, metadata={"format": "pt"})
    assert load_base(str(tmp_path), "cpu").model.model.norm.weight[0] > 1e38


def test_a_tokenizer_larger_than_the_embedding_is_rejected_with_both_sizes(tmp_path: Path) -> None:
    rows = load_base(str(write_model(tmp_path)), "cpu").model.config.vocab_size
    words = AutoTokenizer.from_pretrained(tmp_path)
    words.add_tokens(["<more>"])
    words.save_pretrained(tmp_path)
    with pytest.raises(ModelError, match=rf"{rows + 1} tokens and its embedding {rows} rows"):
        load_base(str(tmp_path), "cpu")


def test_the_index_decides_which_files_are_the_model(tmp_path: Path) -> None:
    model = load_base(str(write_model(tmp_path)), "cpu").model
    (tmp_path / "model.safetensors").unlink()
    model.save_pretrained(tmp_path, max_shard_size="100KB")
    before = load_base(str(tmp_path), "cpu")
    assert before.bytes == sum(file.stat().st_size for file in tmp_path.glob("model-*.safetensors"))
    save_file({"stray": torch.zeros(1)}, tmp_path / "adapter.safetensors")
    after = load_base(str(tmp_path), "cpu")
    assert (after.sha256, after.bytes) == (before.sha256, before.bytes)
    next(iter(sorted(tmp_path.glob("model-*.safetensors")))).unlink()
    with pytest.raises(ModelError, match=r"lacks model-00001-of-.*fetch the whole model again"):
        load_base(str(tmp_path), "cpu")


def test_pickled_weights_are_rejected_before_they_are_opened(tmp_path: Path) -> None:
    (write_model(tmp_path) / "model.safetensors").unlink()
    (tmp_path / "pytorch_model.bin").write_bytes(b"not a pickle: reading it would say so")
    for read in (load_base, describe_base):
        with pytest.raises(ModelError, match=r"is pickled \(pytorch_model\.bin\).*save_pretrained"):
            read(str(tmp_path), "cpu")


def test_the_reason_is_not_cut_off(tmp_path: Path) -> None:
    write_model(tmp_path)
    _edit(tmp_path, hidden_size=64)
    with pytest.raises(ModelError) as caught:
        load_base(str(tmp_path), "cpu")
    assert "\n" not in str(caught.value)
    assert "model.embed_tokens.weight: 512 x 32 stored, 512 x 64" in str(caught.value)


def test_the_generation_config_of_the_base_is_kept_whole(tmp_path: Path) -> None:
    path = write_model(tmp_path) / "generation_config.json"
    asked = {"eos_token_id": [2, 5], "no_repeat_ngram_size": 3, "min_new_tokens": 4}
    path.write_text(json.dumps(json.loads(path.read_text()) | asked))
    generation = load_base(str(tmp_path), "cpu").model.generation_config
    assert asked == {key: getattr(generation, key) for key in asked}
