"""The base model that ships: small enough, loadable as anyone would, its card made from its record."""

import json
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from butterfly.base.card import card
from butterfly.models.base import SHIPPED, load_base, resolve

MOST_BYTES = 8 * 2**20


def test_the_checkpoint_is_small_and_its_card_is_the_records() -> None:
    folder = resolve(SHIPPED)
    assert sum(path.stat().st_size for path in folder.iterdir()) <= MOST_BYTES
    assert (folder / "README.md").read_text() == card(json.loads((folder / "training.json").read_text()))


def test_it_loads_without_our_code_and_says_the_same() -> None:
    folder = resolve(SHIPPED)
    base = load_base(SHIPPED, "cpu", "float32")
    ids = AutoTokenizer.from_pretrained(folder)("x is positive\n", return_tensors="pt")["input_ids"]
    plain = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    assert type(plain).__name__ == "LlamaForCausalLM"
    with torch.no_grad():
        assert torch.equal(plain(ids).logits, base.model(ids).logits)


def test_any_text_can_be_encoded(tmp_path: Path) -> None:
    tokenizer = load_base(SHIPPED).tokenizer
    for text in ("naïve ≥ 雪 🦋", "x is at least 3\n", "\t\x00"):
        assert tokenizer.decode(tokenizer(text)["input_ids"], skip_special_tokens=True) == text
