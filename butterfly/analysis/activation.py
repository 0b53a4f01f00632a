"""Signatures by activation (specification 4.1), collected with hooks in one pass over the data.

The specification's score is the mean magnitude of a layer's output. On a residual stream it grows with depth whatever
the task, so beside it we keep how much each layer *changes* the stream, relative to its size, at the positions where
the capability's answers are predicted. Layers are chosen by that second score.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from butterfly.capability.encoding import IGNORED, Batch
from butterfly.capability.item import Item


@dataclass(frozen=True, slots=True)
class Signature:
    """One score per layer, each a mean over the positions that predict an answer."""

    magnitude: tuple[float, ...]
    """mean |h_l|, the specification's score."""
    change: tuple[float, ...]
    """mean ‖h_l − h_{l−1}‖ / ‖h_l‖."""


@torch.no_grad()
def activation_signature(model: Any, batches: Sequence[Batch]) -> Signature:
    """The signature of the answers in ``batches``, which must hold at least one; the model is left as it was."""
    layers = model.model.layers
    magnitude, change = torch.zeros(len(layers)), torch.zeros(len(layers))
    counted = torch.zeros((), dtype=torch.bool)
    seen = 0

    def collect(place: int, before: Tensor, after: Tensor) -> None:
        old, new = before[counted], after[counted]
        magnitude[place] += new.abs().mean(-1).sum()
        change[place] += ((new - old).norm(dim=-1) / new.norm(dim=-1)).sum()

    hooks = [
        layer.register_forward_hook(lambda _, inputs, output, place=place: collect(place, inputs[0], output))
        for place, layer in enumerate(layers)
    ]
    try:
        for batch in batches:
            counted = batch.labels != IGNORED
            seen += int(counted.sum())
            model(input_ids=batch.ids, use_cache=False, logits_to_keep=1)
    finally:
        for hook in hooks:
            hook.remove()
    return Signature(tuple((magnitude / seen).tolist()), tuple((change / seen).tolist()))


def neutral_items(items: Sequence[Item], seed: int) -> list[Item]:
    """The items with the words of prompt and target shuffled: the same vocabulary, no task.

    Signatures are compared after this corpus's own signature is taken off (ledger, D4.1): raw magnitudes are all
    positive, so their cosine is near 1 whatever the capabilities.
    """
    rng = random.Random(seed)

    def shuffled(text: str) -> str:
        words = text.split(" ")
        rng.shuffle(words)
        return " ".join(words)

    return [Item(shuffled(item.input), shuffled(item.target)) for item in items]


def centred_cosine(one: Sequence[float], two: Sequence[float], neutral: Sequence[float]) -> float:
    """Cosine of two signatures after the neutral one is subtracted, in [−1, 1]."""
    a, b, c = (torch.tensor(list(each), dtype=torch.float64) for each in (one, two, neutral))
    return float(torch.nn.functional.cosine_similarity(a - c, b - c, dim=0))
