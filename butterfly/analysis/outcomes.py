"""A joint sample of graded outcomes: models with random parts dropped, each graded on every capability."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import torch

from butterfly.analysis.activation import require_answers
from butterfly.analysis.parts import Columns, ModelParts, evaluated
from butterfly.capability.encoding import IGNORED, Batch
from butterfly.core.progress import SILENT, Progress
from butterfly.core.seeds import derive

if TYPE_CHECKING:
    from transformers import PreTrainedModel

DRAWS = 48
BLOCKS = 4
"""The number of blocks of neurons in a layer. A block is dropped as a whole."""
SHARES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""The chances to drop a part that are tried. A test has most power if about half of the right answers stay right."""
PILOTS = 3
"""The draws for each chance that is tried. They are not in the sample."""


class Unit(StrEnum):
    """What is graded."""

    ITEM = "item"
    """Right when the greedy answer is the target, token for token."""
    TOKEN = "token"
    """Right when the most probable next token is the real one: for text, which has no single right continuation."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Accuracies by capability, of the whole model and of each draw."""

    share: float
    """The chance to drop a part."""
    units: dict[str, Unit]
    whole: dict[str, float]
    accuracy: dict[str, tuple[float, ...]]


Part = tuple[Columns, slice]
"""Neighbouring columns of one weight, dropped together."""


def outcomes(
    model: PreTrainedModel,
    data: Mapping[str, Sequence[Batch]],
    *,
    draws: int = DRAWS,
    seed: int = 0,
    progress: Progress = SILENT,
) -> Outcomes:
    """Grade ``draws`` models on the batches of each capability.

    Parts are the key-value groups of each layer and its neurons in ``BLOCKS`` blocks. Each is dropped with the same
    chance, independently of the others, by zeros in the columns of the output or down projection. The chance is that of
    ``SHARES`` at which the pilots keep closest to half of the model's accuracy. If the model answers no whole item of a
    capability right, the capability is graded by tokens. The weights are restored bit by bit, even after a failure.

    Args:
        model: a causal language model of a known family, on any device.
        data: by capability, rows of ids and labels, int64 [B, T].
        draws: the number of models to grade, without the pilots.
        seed: decides which parts are dropped.
        progress: shows every draw.

    Raises:
        DatasetError: a capability without an answer.
    """
    for batches in data.values():
        require_answers(sum(len(batch.targets) for batch in batches))
    parts = ModelParts(model)
    every = _parts(parts)
    with evaluated(model), progress.stage("grade models with parts dropped", draws) as advance:
        both = {name: grade(parts, batches) for name, batches in data.items()}
        units = {name: Unit.ITEM if counts[Unit.ITEM] else Unit.TOKEN for name, counts in both.items()}
        whole = {name: both[name][unit] for name, unit in units.items()}

        def drawn(share: float, *names: object) -> dict[str, float]:
            rng = random.Random(derive(seed, "outcomes", *map(str, names)))
            with dropped([part for part in every if rng.random() < share]):
                return {name: grade(parts, batches)[units[name]] for name, batches in data.items()}

        def kept(share: float) -> float:
            pilots = [drawn(share, "pilot", share, n) for n in range(PILOTS)]
            return (
                sum(pilot[name] / whole[name] for pilot in pilots for name in data if whole[name]) / PILOTS / len(data)
            )

        share = min(SHARES, key=lambda each: abs(kept(each) - 0.5))
        sample = []
        for n in range(draws):
            sample.append(drawn(share, "draw", n))
            advance(1)
    return Outcomes(share, units, whole, {name: tuple(accuracies[name] for accuracies in sample) for name in data})


@torch.no_grad()
def grade(parts: ModelParts, batches: Sequence[Batch]) -> dict[Unit, float]:
    """Accuracy by items and by tokens, in one pass with the right answers as context.

    Greedy decoding gives the target exactly when each of its tokens is the most probable one after those before it.
    """
    items = tokens = right_items = right_tokens = 0
    for batch in batches:
        wanted = (batch.labels != IGNORED).to(parts.device)
        hidden = parts.read(batch)[wanted]
        predicted = torch.cat([parts.unembed(states).argmax(-1) for states in hidden.split(parts.chunk)])
        wrong = torch.zeros_like(wanted)
        wrong[wanted] = predicted != batch.targets.to(predicted.device)
        answered = wanted.any(-1)
        items += int(answered.sum())
        right_items += int((answered & ~wrong.any(-1)).sum())
        tokens += len(predicted)
        right_tokens += len(predicted) - int(wrong.sum())
    return {Unit.ITEM: right_items / items, Unit.TOKEN: right_tokens / tokens}


@contextmanager
def dropped(some: Sequence[Part]) -> Iterator[None]:
    """Zeros in the columns of ``some`` parts; what stood there is put back."""
    saved = []
    try:
        for columns, places in some:
            part = columns.units().detach()[..., places]
            saved.append((part, part.clone()))
            part.zero_()
        yield
    finally:
        for part, values in saved:
            part.copy_(values)


def _parts(parts: ModelParts) -> list[Part]:
    drawable: list[Part] = []
    for down, output in zip(parts.down, parts.output, strict=True):
        for columns, count in ((down, BLOCKS), (output, parts.groups)):
            width = columns.units().shape[-1]
            ends = [width * n // count for n in range(count + 1)]
            drawable += [(columns, slice(start, end)) for start, end in itertools.pairwise(ends) if start < end]
    return drawable
