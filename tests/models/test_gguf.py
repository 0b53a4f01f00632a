"""A .gguf file is a base like any other."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from butterfly.core.errors import ModelError
from butterfly.models import load_base
from butterfly.models.checkpoint import shared_keys, untied_tensors, write_shared, write_worker
from butterfly.models.shape import Kept
from butterfly.models.smaller import shrink
from tests.tiny import write_model

gguf = pytest.importorskip("gguf", reason="the extra gguf is not installed")
IDS = torch.arange(3, 12)[None]


def _packed(model: Path, target: Path, blocks: Any = None) -> None:
    """The tiny Llama of ``model`` as a .gguf file, as llama.cpp writes one: query and key rows permuted.

    With ``blocks``, such as ``GGMLQuantizationType.Q8_0``, matrices whose rows are whole blocks are quantized.
    """
    base = load_base(str(model), "cpu")
    config, words = base.model.config, base.tokenizer
    writer = gguf.GGUFWriter(target, "llama")
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    writer.add_vocab_size(config.vocab_size)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    spelled = [words.convert_ids_to_tokens(n) for n in range(len(words))]
    writer.add_token_list(["<|endoftext|>", *spelled[1:]])  # else the reader adds it, beyond the embedding
    writer.add_token_types([1] * len(words))
    merges = json.loads((model / "tokenizer.json").read_text())["model"]["merges"]
    writer.add_token_merges([" ".join(merge) for merge in merges])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_hidden_layers)
    for key, tensor in load_file(model / "model.safetensors").items():
        heads = {"q_proj": config.num_attention_heads, "k_proj": config.num_key_value_heads}.get(key.split(".")[-2])
        if heads:
            tensor = tensor.view(heads, 2, -1, tensor.shape[1]).transpose(1, 2).reshape(tensor.shape)
        name = names.get_name(key, (".weight",))
        values = np.ascontiguousarray(tensor.numpy())
        if blocks is None or tensor.ndim < 2 or tensor.shape[1] % 32:
            writer.add_tensor(name, values)
        else:
            writer.add_tensor(name, gguf.quants.quantize(values, blocks), raw_dtype=blocks)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@torch.no_grad()
def test_a_gguf_file_is_a_base(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model")
    folder = tmp_path / "packed"
    folder.mkdir()
    _packed(model, folder / "tiny.gguf")
    base = load_base(str(folder), "cpu")
    logits = base.model(IDS).logits
    assert (logits - load_base(str(model), "cpu").model(IDS).logits).abs().max() < 1e-4
    assert load_base(str(folder / "tiny.gguf"), "cpu").identity == base.identity
    (folder / "config.json").write_bytes((model / "config.json").read_bytes())  # as some folders hold one beside it
    assert load_base(str(folder), "cpu").identity == base.identity
    small, _ = shrink(base.model, Kept((0, 2)))
    shared, tensors = shared_keys(small, 1), untied_tensors(base.model, base.dtype)
    digest = write_shared({key: tensors[key] for key in shared}, tmp_path / "split")
    worker = tmp_path / "split" / "workers" / "one"
    write_worker(small, base, shared, digest, worker, base.dtype)
    assert torch.equal(load_base(str(worker), "cpu").model(IDS).logits, small(IDS).logits)
    (folder / "tiny.gguf").rename(folder / "a.gguf")
    (folder / "b.gguf").touch()
    with pytest.raises(ModelError, match=r"holds 2 \.gguf files; name one of them, such as a\.gguf"):
        load_base(str(folder), "cpu")
    with pytest.raises(ModelError, match=r"b\.gguf cannot be read"):
        load_base(str(folder / "b.gguf"), "cpu")


@torch.no_grad()
def test_the_quantized_weights_of_a_file_become_dense_ones_that_can_be_saved(tmp_path: Path) -> None:
    model = write_model(tmp_path / "model")
    _packed(model, tmp_path / "tiny.gguf", gguf.GGMLQuantizationType.Q8_0)
    base = load_base(str(tmp_path / "tiny.gguf"), "cpu")
    logits = base.model(IDS).logits
    assert 0 < (logits - load_base(str(model), "cpu").model(IDS).logits).abs().max() < 0.5
    assert all(parameter.is_floating_point() for parameter in base.model.parameters())
    base.model.save_pretrained(tmp_path / "saved")
    assert torch.equal(type(base.model).from_pretrained(tmp_path / "saved")(IDS).logits, logits)
