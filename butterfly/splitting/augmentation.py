"""More prompts for a small capability: a distinctive word of a prompt is replaced, and the teacher answers.

A cut model forgets what its training items do not ask for. So the base draws other words for the places where items
differ. The worker then learns the teacher's answers to these prompts, beside the right answers to its own items.
TinyBERT is distilled on such data (Jiao et al. 2020). Only the right answers of the training items are read.
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from butterfly.capability.encoding import IGNORED, Batch, Row, batched
from butterfly.runtime.generation import context_length
from butterfly.splitting.machine import Machine

RARE = 0.1
"""A token in fewer than this share of the prompts is distinctive."""
CANDIDATES, TEMPERATURE = 0.05, 1.5
"""A new token is drawn from this share of the vocabulary, the most probable tokens. The temperature is above 1, so that
rare words are drawn too."""
AT_ONCE = 256
"""The number of prompts in one forward pass."""


class Gap(NamedTuple):
    """A prompt whose tokens from ``start`` to ``end`` are to be replaced by one token."""

    prompt: tuple[int, ...]
    start: int
    end: int


def more_batches(
    base: Any, teacher: Any, tokenizer: Any, batches: Sequence[Batch], copies: int, size: int, seed: int,
    machine: Machine,
) -> list[Batch]:  # fmt: skip
    """For each item with a prompt, ``copies`` new items that the teacher answers, as batches of at most ``size``.

    A document gives no new items, nor does an item whose prompt has no distinctive token.

    Args:
        base: the model that draws the new token of each prompt.
        teacher: the model that answers, greedily, at most one token longer than the longest answer in ``batches``.
        tokenizer: gives the end and the padding.
    """
    items = list(_items(batches))
    gaps = list(_gaps([prompt for prompt, _ in items], copies, random.Random(seed)))
    if not gaps:
        return []
    generator = torch.Generator(machine.device).manual_seed(seed)
    with torch.no_grad(), machine.autocast():
        prompts = list(_filled(base, gaps, generator))
        longest = max(answer for _, answer in items) + 1
        rows = list(_answered(teacher, prompts, longest, tokenizer.eos_token_id, machine.device))
    return batched(rows, size, tokenizer)


def _items(batches: Sequence[Batch]) -> Iterator[tuple[tuple[int, ...], int]]:
    """Of each row the prompt's tokens, and how many tokens the answer has."""
    for batch in batches:
        for ids, labels in zip(batch.ids.tolist(), batch.labels.tolist(), strict=True):
            counted = [place for place, label in enumerate(labels) if label != IGNORED]
            yield tuple(ids[: counted[0] + 1]), len(counted)


def _gaps(prompts: Sequence[tuple[int, ...]], copies: int, rng: random.Random) -> Iterator[Gap]:
    """A run of rare tokens in each prompt, drawn anew for each copy; the first token stays, as models begin with it."""
    known = Counter(token for prompt in prompts for token in set(prompt))
    for _ in range(copies):
        for prompt in prompts:
            rare = [known[token] < RARE * len(prompts) for token in prompt]
            places = [place for place in range(1, len(prompt)) if rare[place]]
            if not places:
                continue
            start = end = rng.choice(places)
            while start > 1 and rare[start - 1]:
                start -= 1
            while end < len(prompt) and rare[end]:
                end += 1
            yield Gap(prompt, start, end)


def _filled(base: Any, gaps: Sequence[Gap], generator: torch.Generator) -> Iterator[tuple[int, ...]]:
    """The prompts with one token in each gap, drawn from what the base says after the tokens before it."""
    by_start: dict[int, list[Gap]] = defaultdict(list)
    for gap in gaps:
        by_start[gap.start].append(gap)
    for start, alike in sorted(by_start.items()):
        for first in range(0, len(alike), AT_ONCE):
            some = alike[first : first + AT_ONCE]
            ids = torch.tensor([gap.prompt[:start] for gap in some], device=generator.device)
            logits = _next_logits(base, ids) / TEMPERATURE
            least = logits.topk(math.ceil(CANDIDATES * logits.shape[-1])).values[:, -1:]
            chances = logits.masked_fill(logits < least, -torch.inf).softmax(-1)
            drawn = torch.multinomial(chances, 1, generator=generator)[:, 0].tolist()
            for gap, token in zip(some, drawn, strict=True):
                yield (*gap.prompt[:start], token, *gap.prompt[gap.end :])


def _answered(
    teacher: Any, prompts: Sequence[tuple[int, ...]], longest: int, end: int, device: torch.device
) -> Iterator[Row]:
    """Each prompt with the teacher's greedy answer, up to its end, ``longest`` tokens or the end of the context."""
    by_length: dict[int, list[tuple[int, ...]]] = defaultdict(list)
    for prompt in prompts:
        by_length[len(prompt)].append(prompt)
    for length, alike in sorted(by_length.items()):
        for first in range(0, len(alike), AT_ONCE):
            ids = torch.tensor(alike[first : first + AT_ONCE], device=device)
            for _ in range(min(longest, context_length(teacher) - length)):
                ids = torch.cat([ids, _next_logits(teacher, ids).argmax(-1, keepdim=True)], 1)
            for row in ids.tolist():
                answer = row[length:]
                if end in answer:
                    answer = answer[: answer.index(end) + 1]
                yield Row(row[:length] + answer, length, 0)


def _next_logits(model: Any, ids: Tensor) -> Tensor:
    """Logits [B, V] in float32 of the token after ids [B, T]."""
    logits: Tensor = model(input_ids=ids, use_cache=False, logits_to_keep=1).logits[:, -1]
    return logits.float()
