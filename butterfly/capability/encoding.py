"""Items as token batches for training and for teacher-forced measurements."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from butterfly.capability.item import Item
from butterfly.core.errors import DatasetError

IGNORED = -100
"""The label of positions that are not to be predicted: the prompt and the padding."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Items padded on the right. B items, T positions; int64."""

    ids: Tensor
    """Token ids [B, T]."""
    labels: Tensor
    """The token to predict *at* each position, that is the next one, or ``IGNORED`` [B, T]."""

    @property
    def targets(self) -> Tensor:
        """The labels that count [M]."""
        return self.labels[self.labels != IGNORED]


def batches(tokenizer: Any, items: Sequence[Item], size: int, longest: int) -> list[Batch]:
    """Items as batches of at most ``size``, of like length, shortest first.

    Raises:
        DatasetError: an item longer than ``longest`` tokens, the model's context.
    """
    encoded = []
    for item in items:
        prompt = tokenizer(item.prompt)["input_ids"]
        target = tokenizer(item.target, add_special_tokens=False)["input_ids"]
        whole = [*prompt, *target, tokenizer.eos_token_id]
        if len(whole) > longest:
            raise DatasetError(
                f"item {item.input[:60]!r} has {len(whole)} tokens; the model reads {longest}: shorten it"
            )
        encoded.append((whole, len(prompt)))
    encoded.sort(key=lambda pair: len(pair[0]))
    result = []
    for start in range(0, len(encoded), size):
        rows = encoded[start : start + size]
        width = len(rows[-1][0])
        ids = torch.full((len(rows), width), tokenizer.pad_token_id)
        labels = torch.full((len(rows), width), IGNORED)
        for n, (whole, prompt_length) in enumerate(rows):
            ids[n, : len(whole)] = torch.tensor(whole)
            labels[n, prompt_length - 1 : len(whole) - 1] = torch.tensor(whole[prompt_length:])
        result.append(Batch(ids, labels))
    return result
