"""How good every pool is on a split's test items when some of its workers fail, and when some are Byzantine."""

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from math import comb
from typing import Any

import torch
from torch import Tensor

from butterfly.capability import Capability, Split
from butterfly.capability.encoding import IGNORED
from butterfly.certify.measure import forced_items
from butterfly.core.seeds import derive
from butterfly.runtime.faults import garbage
from butterfly.runtime.fused import SWITCHED_OFF
from butterfly.runtime.pools import POOLS, describe_pool, new_pool
from butterfly.schema.configuration import SplitConfiguration
from butterfly.schema.drill import Harmed, PoolQuality

ITEMS = 10
"""Test items of a capability on which quality is measured."""
CHOICES = 8
"""Choices of the harmed workers for one number of them, at most; where there are more, some are drawn."""
NUMBERS = 9
"""How many numbers of harmed workers are tried, at most."""


@torch.no_grad()
def quality(
    fused: Any, configuration: SplitConfiguration, capabilities: dict[str, Capability]
) -> tuple[int, list[PoolQuality]]:
    """The number of positions, and each pool's share of right tokens there by the number of failed or Byzantine ones.

    Every pool gets the same workers under the split's own weighting. The workers answer once. Some are then left out of
    the pool, or their outputs are replaced by the drill's finite garbage.

    Args:
        fused: the fused model of the split, all workers alive.
        capabilities: of the split, by name.
    """
    shared, latents, targets = _read(fused, configuration, capabilities)
    replaced, workers = garbage(latents), len(fused.worker_ids)
    kept, own = fused.pool, describe_pool(fused.pool)
    rng = random.Random(derive(configuration.seed, "harmed"))
    failing = {number: _choices(workers, number, rng) for number in _numbers(workers - 1)}
    byzantine = {number: _choices(workers, number, rng) for number in _numbers(workers)}

    def right(hidden_states: Tensor) -> float:
        answer = fused.fuse(hidden_states, fused.weigh(hidden_states, shared)).argmax(-1)
        return float((answer == targets).double().mean())

    def without(chosen: Sequence[int]) -> float:
        fused.failures = {fused.worker_ids[n]: SWITCHED_OFF for n in chosen}
        try:
            return right(latents)
        finally:
            fused.failures = {}

    def among(chosen: Sequence[int]) -> float:
        hidden_states = latents.clone()
        hidden_states[list(chosen)] = replaced[list(chosen)]
        return right(hidden_states)

    qualities = []
    try:
        for name in POOLS:
            fused.pool = new_pool(name, own["beta"], own["delta"])
            figures = {
                what: [
                    Harmed(workers=number, right=sum(map(measure, chosen)) / len(chosen))
                    for number, chosen in choices.items()
                ]
                for what, choices, measure in (("failed", failing, without), ("byzantine", byzantine, among))
            }
            qualities.append(PoolQuality(pool=name, **figures))
    finally:
        fused.pool = kept
    return len(targets), qualities


def _read(
    fused: Any, configuration: SplitConfiguration, capabilities: dict[str, Capability]
) -> tuple[Tensor, Tensor, Tensor]:
    """Shared hidden states [M, d], the workers' last ones [k, M, d] and the right tokens [M]."""
    longest = int(getattr(fused.config, "max_position_embeddings", 1024))
    columns: list[tuple[Tensor, Tensor, Tensor]] = []
    for name, capability in capabilities.items():
        drawn = replace(capability, test=forced_items(configuration, name, capability)[:ITEMS])
        for each in drawn.batches(fused.tokenizer, Split.TEST, ITEMS, longest):
            batch = each.to(fused.device)
            wanted = batch.labels != IGNORED
            shared, latents = fused.latents(batch.ids, batch.mask)
            columns.append((shared[wanted], latents[:, wanted], batch.labels[wanted]))
    shared, latents, targets = zip(*columns, strict=True)
    return torch.cat(shared), torch.cat(latents, 1), torch.cat(targets)


def _numbers(most: int) -> list[int]:
    """Numbers from 0 to ``most``: all, or evenly spread ones."""
    if most < NUMBERS:
        return list(range(most + 1))
    return [round(place * most / (NUMBERS - 1)) for place in range(NUMBERS)]


def _choices(workers: int, number: int, rng: random.Random) -> list[tuple[int, ...]]:
    """Which workers are harmed: every choice of so many, or some."""
    if comb(workers, number) <= CHOICES:
        return list(combinations(range(workers), number))
    return [tuple(sorted(rng.sample(range(workers), number))) for _ in range(CHOICES)]
