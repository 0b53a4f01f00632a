"""The script that made the base model: its loss is the model's own, through every layer, and its steps lower it."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn.functional import cross_entropy
from transformers import LlamaForCausalLM, PreTrainedTokenizerFast

from butterfly.base.data import SHARES, Data, buckets, encode, load
from butterfly.base.train import SHAPE, Steps, configured, loss_of, parser, train
from butterfly.capability.builtin import Split, items
from butterfly.models.base import SHIPPED, load_base

TINY = SHAPE | {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 2, "head_dim": 4}


@pytest.fixture(scope="module")
def tokenizer() -> PreTrainedTokenizerFast:
    return load_base(SHIPPED).tokenizer


@pytest.fixture(scope="module")
def data(tokenizer: PreTrainedTokenizerFast, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Data]:
    folder = tmp_path_factory.mktemp("items")
    loaded = {}
    for name in SHARES:
        path: Path = folder / f"{name}.npz"
        np.savez(path, **encode(tokenizer, list(items(name, Split.TRAIN, 50))))
        loaded[name] = load(path)
    return loaded


def tiny(tokenizer: PreTrainedTokenizerFast) -> LlamaForCausalLM:
    torch.manual_seed(0)
    return LlamaForCausalLM(configured(tokenizer, TINY))


@pytest.mark.parametrize("name", SHARES)
def test_the_loss_is_that_of_the_whole_model_on_the_targets(
    name: str, tokenizer: PreTrainedTokenizerFast, data: dict[str, Data]
) -> None:
    model = tiny(tokenizer).eval()
    total, count = 0.0, 0
    for item in items(name, Split.TRAIN, 50)[:5]:
        prompt = tokenizer(item.prompt)["input_ids"]
        target = [*tokenizer(item.target, add_special_tokens=False)["input_ids"], tokenizer.eos_token_id]
        with torch.no_grad():
            logits = model(torch.tensor([prompt + target])).logits[0, len(prompt) - 1 : -1]
        total += cross_entropy(logits, torch.tensor(target), reduction="sum").item()
        count += len(target)
    encoded, chosen = data[name], torch.arange(5)
    width, reach = int(encoded.lengths[:5].max()), int((encoded.lengths - encoded.prompts)[:5].max())
    with torch.no_grad():
        loss = loss_of(model, encoded, chosen, width, reach)
        padded = loss_of(model, encoded, chosen, encoded.ids.shape[1], reach + 3)
    assert abs(loss.item() - total / count) < 1e-5
    assert abs(padded.item() - total / count) < 1e-5


def test_batches_hold_every_item_once_but_for_the_rest(data: dict[str, Data]) -> None:
    torch.manual_seed(0)
    for encoded in data.values():
        grouped = buckets(encoded, 4)
        chosen = torch.cat([bucket.batches.flatten() for bucket in grouped])
        assert len(chosen.unique()) == len(chosen) > 30
        for bucket in grouped:
            inside = bucket.batches.flatten()
            assert bucket.batches.shape[1] == 4
            assert bool(
                (encoded.lengths[inside] <= bucket.width).all() and (encoded.lengths[inside] > bucket.width - 8).all()
            )
            assert int((encoded.lengths - encoded.prompts)[inside].max()) == bucket.reach


def test_a_step_is_the_optimizers_on_the_sum_of_the_losses(
    tokenizer: PreTrainedTokenizerFast, data: dict[str, Data]
) -> None:
    model, same = tiny(tokenizer), tiny(tokenizer)
    torch.manual_seed(0)
    steps = Steps(model, data, dict.fromkeys(data, 4), seed=0)
    steps.step(0.01)
    optimizer = torch.optim.AdamW(same.parameters(), lr=0.01, betas=(0.9, 0.98), weight_decay=0.05)
    for name, encoded in data.items():
        chosen = steps.chosen[name]
        width = -(-int(encoded.lengths[chosen].max()) // 8) * 8
        with torch.autocast("cpu", torch.bfloat16):
            loss_of(same, encoded, chosen, width, int((encoded.lengths - encoded.prompts)[chosen].max())).backward()
    torch.nn.utils.clip_grad_norm_(same.parameters(), 1.0)
    optimizer.step()
    for stepped, expected in zip(model.parameters(), same.parameters(), strict=True):
        torch.testing.assert_close(stepped, expected, atol=1e-4, rtol=1e-3)


def test_training_lowers_the_loss(
    tokenizer: PreTrainedTokenizerFast, data: dict[str, Data], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("butterfly.base.train.LOGGED", 15)
    options = ["--out", "x", "--steps", "30", "--batch", "20", "--rate", "0.03", "--device", "cpu"]
    arguments = parser().parse_args(options)
    torch.manual_seed(0)
    steps, losses = train(tiny(tokenizer), data, arguments)()
    assert steps == 30
    assert losses.keys() == SHARES.keys()
    assert all(last < first for first, last in losses.values())
