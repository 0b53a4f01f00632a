"""The script that made the base model: its loss is the model's own, its sub-networks are those of workers."""

import random
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import cross_entropy
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from butterfly.base.train import ALWAYS_KEPT, DROP_FROM, SHAPE, Data, encode, kept_layers, like_length, load, loss_of
from butterfly.capability.builtin import Split, items
from butterfly.capability.item import Item
from butterfly.models.base import SHIPPED, load_base


def _stored(tokenizer: PreTrainedTokenizerFast, drawn: list[Item], folder: Path) -> Data:
    np.savez(folder / "items.npz", **encode(tokenizer, drawn))
    return load(folder / "items.npz")


def test_the_loss_is_that_of_the_whole_model_on_the_targets(tmp_path: Path) -> None:
    tokenizer = load_base(SHIPPED).tokenizer
    drawn = list(items("logical_reasoning", Split.TRAIN, 5))
    data = _stored(tokenizer, drawn, tmp_path)
    torch.manual_seed(0)
    model = LlamaForCausalLM(LlamaConfig(vocab_size=len(tokenizer), **SHAPE)).eval()
    total, count = 0.0, 0
    for item in drawn:
        prompt = tokenizer(item.prompt)["input_ids"]
        target = [*tokenizer(item.target, add_special_tokens=False)["input_ids"], tokenizer.eos_token_id]
        with torch.no_grad():
            logits = model(torch.tensor([prompt + target])).logits[0, len(prompt) - 1 : -1]
        total += cross_entropy(logits, torch.tensor(target), reduction="sum").item()
        count += len(target)
    with torch.no_grad():
        found = loss_of(model, data, torch.arange(5), list(range(model.config.num_hidden_layers)))
    assert abs(found.item() - total / count) < 1e-5


def test_batches_hold_every_item_once_but_for_the_rest(tmp_path: Path) -> None:
    data = _stored(load_base(SHIPPED).tokenizer, list(items("pattern_recognition", Split.TRAIN, 50)), tmp_path)
    torch.manual_seed(0)
    batches = like_length(data, 8)
    found = torch.cat(batches).tolist()
    assert [len(batch) for batch in batches] == [8] * 6
    assert len(set(found)) == 48
    assert all(int(data.lengths[batch].max() - data.lengths[batch].min()) <= 16 for batch in batches[:-1])


def test_sub_networks_are_those_of_workers() -> None:
    rng = random.Random(0)
    assert all(kept_layers(rng, 12, DROP_FROM - 0.01) == list(range(12)) for _ in range(100))
    drawn = [kept_layers(rng, 12, DROP_FROM) for _ in range(500)]
    assert {len(kept) for kept in drawn} == {7, 8, 9, 12}
    assert all(kept[:ALWAYS_KEPT] == [0, 1, 2, 3] and kept[-1] == 11 and kept == sorted(kept) for kept in drawn)
    assert {n for kept in drawn if len(kept) < 12 for n in kept} == set(range(12))
