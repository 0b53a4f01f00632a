"""Evidence item by item of what was read position by position: distances, probabilities of the right token, margins."""

import gzip
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from butterfly.certify.fusion_error import proved_right
from butterfly.certify.teacher_forcing import Distributions
from butterfly.core.errors import ModelError
from butterfly.core.untrusted import unpacked_lines

if TYPE_CHECKING:
    from butterfly.certify.measure import Measured

POSITIONS = "evidence/positions.jsonl.gz"
"""One line an item that was read, beneath a split."""
THRESHOLDS = (0.5, 0.8, 0.9, 0.95, 0.99)
"""Weights that the workers which run must reach, tried together (N2)."""


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item, read position by position; each figure is a mean over its positions unless it is a count."""

    capability: str
    item: str
    """The hash of the item."""
    positions: int
    right: int
    """Positions at which the fused model's best token is right."""
    proved: int | None
    """Positions at which the workers' margins prove it right; None where the pool has no such proof."""
    distance: float
    """Total variation between base and fused model."""
    divergence: float | None
    """KL(M‖F) in nats; None where it is not finite."""
    soft: dict[str, float]
    """Model → its probability of the right token."""
    skipped: dict[str, tuple[float, float]]
    """Threshold → how many workers run, and the weight of those left out; empty where weights read the outputs."""


def read_positions(
    data: Distributions, capabilities: Mapping[str, Sequence[str]], worker_ids: Sequence[str], linear: bool, known: bool
) -> list[ReadItem]:
    """What each item that was read says.

    Args:
        data: the distributions at all positions.
        capabilities: capability → the hashes of the items that were read, in their order.
        worker_ids: the workers, in the order of the distributions.
        linear: whether the pool is linear, for which margins prove an answer.
        known: whether weights are known before the workers run, so that skipping has a bound.
    """
    index = data.targets.expand(len(worker_ids) + 2, -1)[..., None]
    models = torch.cat([data.base[None], data.fused[None], data.workers])
    soft = models.gather(-1, index)[..., 0]
    distance = (data.base - data.fused).abs().sum(-1).div(2).clamp(0, 1)
    divergence = torch.special.xlogy(data.base, data.base).sub(torch.special.xlogy(data.base, data.fused)).sum(-1)
    right = data.fused.argmax(-1) == data.targets
    proved = proved_right(data) if linear else None
    skipped = {f"{level:g}": _left_out(data.weights, level) for level in THRESHOLDS} if known and linear else {}
    lines = []
    for number, (name, digests) in enumerate(capabilities.items()):
        for place, digest in enumerate(digests):
            rows = (data.capability == number) & (data.item == place)
            if not bool(rows.any()):
                continue
            nats = float(divergence[rows].mean())
            lines.append(
                ReadItem(
                    capability=name,
                    item=digest,
                    positions=int(rows.sum()),
                    right=int(right[rows].sum()),
                    proved=None if proved is None else int(proved[rows].sum()),
                    distance=float(distance[rows].mean()),
                    divergence=nats if math.isfinite(nats) else None,
                    soft=dict(zip(("base", "fused", *worker_ids), soft[:, rows].mean(1).tolist(), strict=True)),
                    skipped={
                        level: (float(count[rows].mean()), float(left[rows].mean()))
                        for level, (count, left) in skipped.items()
                    },
                )
            )
    return lines


def _left_out(weights: Tensor, level: float) -> tuple[Tensor, Tensor]:
    """How many of the heaviest workers reach a weight [M], and the weight of the others [M]; ``weights`` [k, M]."""
    reached = weights.sort(dim=0, descending=True).values.cumsum(0)
    count = ((reached < level).sum(0) + 1).clamp(max=len(weights))
    left = (1 - reached.gather(0, (count - 1)[None])[0]).clamp(0, 1)
    return count.double(), torch.where(count == len(weights), torch.zeros_like(left), left)


def position_lines(items: Sequence[ReadItem]) -> bytes:
    """The evidence as compressed JSON lines; equal evidence gives equal bytes."""
    text = "".join(
        json.dumps(asdict(item), ensure_ascii=False, sort_keys=True, allow_nan=False) + "\n" for item in items
    )
    return gzip.compress(text.encode(), mtime=0)


def positions_of(measured: "Measured") -> list[ReadItem]:
    """The evidence of a split that was measured."""
    from butterfly.certify.measure import forced_items
    from butterfly.fusion import LinearPool

    return read_positions(
        measured.distributions,
        {
            name: [item.digest for item in forced_items(measured.configuration, name, capability)]
            for name, capability in measured.capabilities.items()
        },
        measured.worker_ids,
        isinstance(measured.fused.pool, LinearPool),
        not measured.fused.weighting.reads_outputs,
    )


def read_positions_evidence(split: Path) -> list[ReadItem]:
    """What a report's evidence holds.

    Raises:
        ModelError: the file is missing or is not one that a report wrote.
    """
    items = []
    for line in unpacked_lines(split / POSITIONS):
        try:
            items.append(_item(line))
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(f"{split / POSITIONS} is not what a report wrote ({error}): write it again") from error
    return items


def _item(line: dict[str, Any]) -> ReadItem:
    item = ReadItem(**line | {"skipped": {level: (row[0], row[1]) for level, row in line["skipped"].items()}})
    shares = [item.distance, *item.soft.values(), *(left for _, left in item.skipped.values())]
    if not all(0 <= share <= 1 + 1e-9 for share in shares) or not 0 <= item.right <= item.positions:
        raise ValueError(f"item {item.item[:12]}: a figure is out of its range")
    return item
