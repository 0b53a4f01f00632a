"""Evidence item by item of what was read position by position.

Weights, distances to the base, probabilities of the right token, leads, and inner products between workers: the mean
weights and the cosines of a report are functions of these.
"""

import gzip
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from butterfly.certify.margins import proved_lead, rounding_slack
from butterfly.certify.teacher_forcing import Distributions
from butterfly.core.errors import ModelError
from butterfly.core.untrusted import unpacked_lines

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
    lead: float | None
    """The smallest lead of the right answer that the margins prove; None where the pool has no such proof."""
    distance: float
    """Total variation between base and fused model."""
    bound: float | None
    """Σ w_i of the workers' own, which bounds it; None where the pool has no such bound."""
    workers: dict[str, tuple[float, float]]
    """Worker → its weight, and the total variation between it and the base."""
    divergence: float | None
    """KL(M‖F) in nats; None where it is not finite."""
    soft: dict[str, float]
    """Model → its probability of the right token."""
    skipped: dict[str, tuple[float, float]]
    """Threshold → how many workers run, and the weight of those left out; empty where weights read the outputs."""
    products: list[list[float]]
    """⟨M_i, M_j⟩ for j ≤ i, summed over positions and tokens; in the order of the split's workers."""
    residual_products: list[list[float]]
    """⟨M_i − M, M_j − M⟩ likewise."""


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
    distances = (models[1:] - data.base).abs().sum(-1).div(2).clamp(0, 1)
    bound = (data.weights * distances[1:]).sum(0)
    divergence = torch.special.xlogy(data.base, data.base).sub(torch.special.xlogy(data.base, data.fused)).sum(-1)
    right = data.fused.argmax(-1) == data.targets
    lead = proved_lead(data) if linear else None
    slack = 2 * rounding_slack(data)
    skipped = {f"{level:g}": _left_out(data.weights, level) for level in THRESHOLDS} if known and linear else {}
    lines = []
    for number, (name, digests) in enumerate(capabilities.items()):
        for place, digest in enumerate(digests):
            rows = (data.capability == number) & (data.item == place)
            if not bool(rows.any()):
                continue
            nats = float(divergence[rows].mean())
            weights, (fused, *own) = data.weights[:, rows].mean(1).tolist(), distances[:, rows].mean(1).tolist()
            lines.append(
                ReadItem(
                    capability=name,
                    item=digest,
                    positions=int(rows.sum()),
                    right=int(right[rows].sum()),
                    proved=None if lead is None else int((lead[rows] > slack).sum()),
                    lead=None if lead is None else float(lead[rows].min()),
                    distance=fused,
                    bound=float(bound[rows].mean()) if linear else None,
                    workers=dict(zip(worker_ids, zip(weights, own, strict=True), strict=True)),
                    divergence=nats if math.isfinite(nats) else None,
                    soft=dict(zip(("base", "fused", *worker_ids), soft[:, rows].mean(1).tolist(), strict=True)),
                    skipped={
                        level: (float(count[rows].mean()), float(left[rows].mean()))
                        for level, (count, left) in skipped.items()
                    },
                    products=_products(data.workers[:, rows]),
                    residual_products=_products(data.workers[:, rows] - data.base[rows]),
                )
            )
    return lines


def _products(functions: Tensor) -> list[list[float]]:
    """The lower triangle of the inner products of k functions on some positions [k, M, V]."""
    flat = functions.flatten(1)
    return [row[: n + 1] for n, row in enumerate((flat @ flat.T).tolist())]


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
    pairs = {name: {key: (row[0], row[1]) for key, row in line[name].items()} for name in ("workers", "skipped")}
    item = ReadItem(**line | pairs)
    shares = [item.distance, *item.soft.values(), *(left for _, left in item.skipped.values())]
    shares += [share for row in item.workers.values() for share in row]
    if not all(0 <= share <= 1 + 1e-9 for share in shares) or not 0 <= item.right <= item.positions:
        raise ValueError(f"item {item.item[:12]}: a figure is out of its range")
    if any([len(row) for row in rows] != [*range(1, len(item.workers) + 1)] for rows in triangles(item)):
        raise ValueError(f"item {item.item[:12]}: the inner products are not those of {len(item.workers)} workers")
    return item


def triangles(item: ReadItem) -> tuple[list[list[float]], list[list[float]]]:
    """Both lower triangles of inner products: of the workers' outputs, and of their residuals to the base."""
    return item.products, item.residual_products
