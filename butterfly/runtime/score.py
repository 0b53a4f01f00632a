"""How well a model does on the items of a capability: by its answers, or by the next token of a text."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import cross_entropy

from butterfly.capability import Capability, Judge, Split
from butterfly.capability.encoding import IGNORED, Batch
from butterfly.core.progress import SILENT, Progress
from butterfly.runtime.generation import answer_limit, answers, ends

NUMBERS = 2**25
"""Logits that are held at once."""
LONGEST = 2048
"""Tokens that are read at once, at most."""


@dataclass(frozen=True)
class Scores:
    """The scores of a model on n items."""

    right: NDArray[np.bool_]
    """Whether the item is answered rightly, or its drawn token predicted rightly [n]."""
    nats: NDArray[np.float64]
    """Mean negative log-probability of the item's right tokens, in nats per token [n]."""
    answers: tuple[str, ...] | None
    """The answers; None for text."""

    @property
    def accuracy(self) -> float:
        """The share that is right."""
        return float(self.right.mean())


@torch.no_grad()
def next_token_statistics(model: Any, batch: Batch) -> tuple[Tensor, Tensor]:
    """At the positions that predict an answer: the loss in nats [M] float32, and whether the best token is right [M].

    Positions are taken a few at a time, so that no more than ``NUMBERS`` logits are held.
    """
    wanted = batch.labels != IGNORED
    rows = max(1, NUMBERS // (batch.ids.shape[1] * int(model.config.vocab_size)))
    nats, right = [], []
    for start in range(0, len(batch.ids), rows):
        part = slice(start, start + rows)
        logits = model(input_ids=batch.ids[part], attention_mask=batch.mask[part], use_cache=False).logits
        logits_part = logits[wanted[part]].float()
        targets = batch.labels[part][wanted[part]]
        nats.append(cross_entropy(logits_part, targets, reduction="none"))
        right.append(logits_part.argmax(-1) == targets)
    return torch.cat(nats), torch.cat(right)


def score(
    model: Any,
    tokenizer: Any,
    capability: Capability,
    split: Split,
    *,
    limit: int | None = None,
    batch_size: int = 50,
    progress: Progress = SILENT,
    stage: str = "score",
) -> Scores:
    """Judge a model on the first ``limit`` items of a split of a capability, or on all.

    Where every token of an item's target, and the end after it, is the model's best token given those before it, the
    target is what greedy decoding says: that answer is not generated again.
    """
    items = capability.items(split)[:limit]
    longest = min(LONGEST, int(getattr(model.config, "max_position_embeddings", LONGEST)))
    nats: list[list[float]] = [[] for _ in items]
    hits: list[list[bool]] = [[] for _ in items]
    targets: list[list[int]] = [[] for _ in items]
    for each in capability.batches(tokenizer, split, batch_size, longest, limit):
        batch = each.to(model.device)
        loss, right = next_token_statistics(model, batch)
        places = batch.items[:, None].expand_as(batch.labels)[batch.labels != IGNORED]
        for place, lost, hit, token in zip(
            places.tolist(), loss.tolist(), right.tolist(), batch.targets.tolist(), strict=True
        ):
            nats[place].append(lost)
            hits[place].append(hit)
            targets[place].append(token)
    mean = np.array([np.mean(losses) for losses in nats])
    if capability.judge is Judge.NEXT_TOKEN:
        drawn = [hit[int(item.digest[:8], 16) % len(hit)] for item, hit in zip(items, hits, strict=True)]
        return Scores(np.array(drawn, dtype=bool), mean, None)
    assert capability.grader is not None
    stops = set(ends(model, tokenizer))
    given = [n for n in range(len(items)) if not all(hits[n]) or not stops.isdisjoint(targets[n][:-1])]
    texts = [tokenizer.decode(target, skip_special_tokens=True) for target in targets]
    most = answer_limit(tokenizer, items)
    for n, text in zip(given, answers(model, tokenizer, [items[n] for n in given], most, progress, stage), strict=True):
        texts[n] = text
    graded = [capability.grader(item, text) for item, text in zip(items, texts, strict=True)]
    return Scores(np.array(graded, dtype=bool), mean, tuple(texts))
