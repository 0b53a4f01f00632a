"""What the shipped base model learns from: the training splits of the built-in capabilities, as tokens."""

import math
import multiprocessing
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from butterfly.capability.builtin import Split, items
from butterfly.capability.item import Item

VOCABULARY = 512
SHARES = {"logical_reasoning": 1.0, "pattern_recognition": 1.0, "formal_verification": 0.5}
"""Training items of each capability, relative to ``--items``, and its rows in a batch: the harder, the more."""


@dataclass(frozen=True, slots=True)
class Data:
    """Items of one capability. n items, T the longest, a multiple of 8."""

    ids: Tensor
    """Token ids [n, T] int16, padded on the right."""
    lengths: Tensor
    """Tokens of each item [n] int64."""
    prompts: Tensor
    """Tokens of its prompt [n] int64."""

    def to(self, device: torch.device) -> "Data":
        """The same items on ``device``."""
        return Data(self.ids.to(device), self.lengths.to(device), self.prompts.to(device))


@dataclass(frozen=True, slots=True)
class Bucket:
    """Batches of items of about the same length, so that there is little padding and few shapes."""

    width: int
    """Tokens of the longest item, rounded up to a multiple of 8."""
    reach: int
    """Tokens of the longest target."""
    batches: Tensor
    """Item numbers [batches, rows] int64, in random order."""


def train_tokenizer(texts: list[str]) -> PreTrainedTokenizerFast:
    """A byte-level BPE tokenizer: any text can be encoded, digits stand alone."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=VOCABULARY,
            special_tokens=["<pad>", "<s>", "</s>"],
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        ),
    )
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        pad_token="<pad>",
        padding_side="left",
        clean_up_tokenization_spaces=False,
    )


def _draw(task: tuple[str, int, int]) -> tuple[Item, ...]:
    name, count, seed = task
    return items(name, Split.TRAIN, count, seed)


def draw_items(per_capability: int, processes: int, chunk: int = 5_000) -> dict[str, list[Item]]:
    """Distinct training items of each built-in capability, the same however many processes draw them."""
    tasks = [
        (name, chunk, 1 + n) for name, share in SHARES.items() for n in range(math.ceil(share * per_capability / chunk))
    ]
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        drawn = pool.map(_draw, tasks, chunksize=1)
    distinct: dict[str, dict[str, Item]] = {name: {} for name in SHARES}
    for (name, _, _), chunk_items in zip(tasks, drawn, strict=True):
        distinct[name].update((item.digest, item) for item in chunk_items)
    return {name: list(by_digest.values()) for name, by_digest in distinct.items()}


def encode(tokenizer: PreTrainedTokenizerFast, drawn: list[Item]) -> dict[str, Any]:
    """All token ids end to end [total] uint16, the length of each item [n] and of its prompt [n], uint16."""
    prompts = tokenizer([item.prompt for item in drawn])["input_ids"]
    targets = tokenizer([item.target for item in drawn], add_special_tokens=False)["input_ids"]
    rows = [[*p, *t, tokenizer.eos_token_id] for p, t in zip(prompts, targets, strict=True)]
    return {
        "ids": np.fromiter((token for row in rows for token in row), dtype=np.uint16),
        "lengths": np.array([len(row) for row in rows], dtype=np.uint16),
        "prompts": np.array([len(prompt) for prompt in prompts], dtype=np.uint16),
    }


def prepare(
    folder: Path, per_capability: int, processes: int, seed: int, tokenizer: PreTrainedTokenizerFast | None = None
) -> None:
    """Draw the training items, train a tokenizer on some of them if none is given, and write both under ``folder``."""
    started = time.monotonic()
    drawn = draw_items(per_capability, processes)
    together = [item for items in drawn.values() for item in items]
    print(f"{len(together)} items in {time.monotonic() - started:.0f} s", flush=True)
    if tokenizer is None:
        sample = random.Random(seed).sample(together, min(len(together), 30_000))
        tokenizer = train_tokenizer([item.prompt + item.target for item in sample])
    tokenizer.save_pretrained(folder)
    for name, drawn_items in drawn.items():
        np.savez_compressed(folder / f"{name}.npz", **encode(tokenizer, drawn_items))


def load(path: Path) -> Data:
    """The items of one capability that ``prepare`` wrote."""
    stored = np.load(path)
    lengths, prompts = stored["lengths"].astype(np.int64), stored["prompts"].astype(np.int64)
    inside = np.arange(_padded(int(lengths.max()))) < lengths[:, None]
    ids = np.zeros(inside.shape, dtype=np.int16)
    ids[inside] = stored["ids"].astype(np.int16)
    return Data(torch.from_numpy(ids), torch.from_numpy(lengths), torch.from_numpy(prompts))


def _padded(width: int) -> int:
    return -(-width // 8) * 8


def buckets(data: Data, rows: int) -> list[Bucket]:
    """The items shuffled into batches of ``rows``; of each length those left over are dropped."""
    shuffled = torch.randperm(len(data.lengths))
    widths = -(-data.lengths[shuffled] // 8) * 8
    batches = []
    for width in widths.unique().tolist():
        inside = shuffled[widths == width]
        inside = inside[: len(inside) // rows * rows]
        if len(inside):
            reach = int((data.lengths[inside] - data.prompts[inside]).max())
            batches.append(Bucket(width, reach, inside.reshape(-1, rows)))
    return batches
