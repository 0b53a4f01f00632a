"""Signatures by activation (specification 4.1), collected with hooks in one pass over the data.

The specification's score is the mean magnitude of a layer's output. On a residual stream it grows with depth whatever
the task, so beside it we keep how much each layer *changes* the stream, relative to its size, at the positions where
the capability's answers are predicted. Layers are chosen by that second score.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from butterfly.analysis.parts import ModelParts, evaluated, first, hidden_states
from butterfly.capability.encoding import IGNORED, Batch
from butterfly.capability.item import Item
from butterfly.core.errors import DatasetError

if TYPE_CHECKING:
    from transformers import PreTrainedModel


@dataclass(frozen=True, slots=True)
class ActivationSignature:
    """One score per layer, each a mean over the positions that predict an answer."""

    magnitude: tuple[float, ...]
    """mean |h_l|, the specification's score."""
    change: tuple[float, ...]
    """mean ‖h_l − h_{l−1}‖ / ‖h_l‖."""


@torch.no_grad()
def activation_signature(model: PreTrainedModel, batches: Sequence[Batch]) -> ActivationSignature:
    """The signature of the answers in ``batches``, in one pass without the unembedding; the model is left as it was.

    Positions are summed in float32 on the model's device, batches in float64. The prompt and the padding do not count.

    Args:
        model: a causal language model of a known family, on any device.
        batches: rows of ids and labels, int64 [B, T]; B and T may differ from batch to batch.

    Raises:
        DatasetError: no position of the batches predicts an answer.
    """
    parts = ModelParts(model)
    scores: list[Tensor] = []
    counted = torch.zeros((), dtype=torch.bool)

    def collect(_: Any, args: tuple[Any, ...], kwargs: dict[str, Any], output: Any) -> None:
        old, new = hidden_states(args, kwargs)[counted].float(), first(output)[counted].float()
        size = torch.linalg.vector_norm(new, dim=-1)
        change = torch.linalg.vector_norm(new - old, dim=-1) / size
        scores.append(torch.stack([new.abs().mean(-1).sum(), change.sum()]))

    total, seen = torch.zeros(len(parts.layers), 2, dtype=torch.float64), 0
    hooks = [layer.register_forward_hook(collect, with_kwargs=True) for layer in parts.layers]
    try:
        with evaluated(model):
            for batch in batches:
                counted = (batch.labels != IGNORED).to(parts.device)
                seen += int(counted.sum())
                scores.clear()
                parts.read(batch)
                total += torch.stack(scores).cpu().double()
    finally:
        for hook in hooks:
            hook.remove()
    require_answers(seen)
    magnitude, change = (total / seen).T.tolist()
    return ActivationSignature(tuple(magnitude), tuple(change))


def require_answers(seen: int) -> None:
    """``DatasetError`` where 0 positions were seen that predict an answer."""
    if not seen:
        raise DatasetError("0 positions predict an answer, expected at least one; give items with a target")


def neutral_items(items: Sequence[Item], seed: int) -> list[Item]:
    """The items with the words of prompt and target shuffled: the same vocabulary, no task.

    Signatures are compared after this corpus's own signature is taken off (ledger, D4.1): raw magnitudes are all
    positive, so their cosine is near 1 whatever the capabilities.

    Args:
        items: of any capabilities, mixed.
        seed: of the shuffling; the same items and seed give the same result.
    """
    rng = random.Random(seed)

    def shuffled(text: str) -> str:
        words = text.split(" ")
        rng.shuffle(words)
        return " ".join(words)

    def mixed(item: Item) -> Item:
        turns = tuple((role, shuffled(content)) for role, content in item.turns)
        return Item(shuffled(item.input), shuffled(item.target), turns)

    return [mixed(item) for item in items]
