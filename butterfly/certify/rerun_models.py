"""The models of a split, run again on some of its items: what they hold, what they cost, what they answer."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from butterfly.capability import Capability, Split
from butterfly.certify.check import Check
from butterfly.certify.exchangeable import Losses
from butterfly.certify.items import JudgedItems, role
from butterfly.certify.judging import losses_of
from butterfly.certify.layers import nearest_layers
from butterfly.certify.measure import forced_items, weight_bytes
from butterfly.certify.positions import ReadItem, read_positions, triangles
from butterfly.certify.teacher_forcing import teacher_forced
from butterfly.core.progress import Progress
from butterfly.core.seeds import derive
from butterfly.fusion import LinearPool
from butterfly.models.base import BaseModel
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.generation import answer_limit, answers
from butterfly.runtime.load import load_worker
from butterfly.schema.compliance import ComplianceReport
from butterfly.schema.configuration import SplitConfiguration

TOLERANCE = 1e-3
"""By how much a loss or a distance may differ on another machine: nats, or total variation."""


def check_layers(split: Path, record: Mapping[str, Any], report: ComplianceReport, base: BaseModel) -> Check:
    """Declared layers are those of the weights; sizes are counted again."""
    faults, compared = [], 0
    costs = {cost.model: cost for cost in report.models}
    if len(costs) != len(report.models):
        faults.append("a model's size is stated twice")
    faults += [f"{cost.model} is said to be a {cost.role}" for cost in report.models if cost.role != role(cost.model)]
    expected = {"base": base.parameters}
    for worker in record["workers"]:
        worker_id, declared = worker["worker_id"], worker["layers"]
        model = load_worker(split, worker_id)
        expected[worker_id] = int(model.num_parameters())
        nearest = nearest_layers(base.model, model)
        compared += len(nearest)
        if len(nearest) != len(declared) or any(
            layer is not None and layer != declared_layer
            for layer, declared_layer in zip(nearest, declared, strict=False)
        ):
            faults.append(f"{worker_id}: declared layers {declared}, the weights are nearest to {nearest}")
        if worker_id in costs and costs[worker_id].layers != declared:
            faults.append(f"{worker_id}: the report's layers are not those of the record")
        if worker_id in costs and costs[worker_id].bytes_on_disk != weight_bytes(split / "workers" / worker_id):
            faults.append(f"{worker_id}: the report's bytes are not those of its files")
    faults += [
        f"{name}: the report's parameters are not those of the weights"
        for name, count in expected.items()
        if name not in costs or costs[name].parameters != count
    ]
    return Check("layers", tuple(faults), f"{compared} layers are nearest to the base's that they are said to be")


def check_models(
    split: Path,
    record: Mapping[str, Any],
    configuration: SplitConfiguration,
    capabilities: Mapping[str, Capability],
    judged: Mapping[str, Mapping[str, JudgedItems]],
    read: Sequence[ReadItem],
    validation: Mapping[str, Losses],
    base: BaseModel,
    fused: FusedModel,
    count: int,
    device: str,
    progress: Progress,
) -> Check:
    """Some items, drawn at random, answered and read again by the base, the workers and the fused model."""
    models: dict[str, Any] = {"base": base.model, "fused": fused}
    for worker in record["workers"]:
        models[worker["worker_id"]] = load_worker(split, worker["worker_id"], device=device)
    faults, repeated = [], 0
    for name, capability in capabilities.items():
        places: Sequence[int] = range(len(judged[name]["base"].items))
        rng = random.Random(derive(int(record["seed"]), "verify", name))
        chosen = sorted(rng.sample(places, min(count, len(places))))
        items = tuple(capability.test[n] for n in chosen)
        asked = replace(capability, test=items)
        limit = answer_limit(base.tokenizer, capability.test[: len(places)]) if capability.grader is not None else 0
        for model, runs in models.items():
            recorded = judged[name][model]
            off = np.abs(losses_of(runs, base.tokenizer, asked, Split.TEST) - recorded.nats[chosen])
            if not bool((off <= TOLERANCE).all()):
                faults.append(f"{model} on {name}: losses differ by up to {off.max():.3g} nats")
            if capability.grader is None:
                continue
            again = answers(runs, base.tokenizer, items, limit, progress, f"{name}: {model} again")
            repeated += len(again)
            texts = recorded.answers
            if texts is None or (wrong := sum(text != texts[n] for n, text in zip(chosen, again, strict=True))):
                faults.append(f"{model} on {name}: {wrong if texts else len(again)} of {len(again)} answers are others")
        part = capability.validation[: len(validation[name].items)]
        chosen = sorted(rng.sample(range(len(part)), min(count, len(part))))
        some = replace(capability, validation=tuple(part[n] for n in chosen))
        off = np.abs(losses_of(base.model, base.tokenizer, some, Split.VALIDATION) - validation[name].nats[chosen])
        if not bool((off <= TOLERANCE).all()):
            faults.append(f"base on {name}: losses on validation items differ by up to {off.max():.3g} nats")
    faults += _positions(configuration, capabilities, read, base, fused, count)
    return Check("models", tuple(faults), f"{repeated} answers were given again, word for word, with their losses")


def _positions(
    configuration: SplitConfiguration,
    capabilities: Mapping[str, Capability],
    read: Sequence[ReadItem],
    base: BaseModel,
    fused: FusedModel,
    count: int,
) -> list[str]:
    """Faults of the items that were read position by position: some of each capability, read again."""
    data, digests = [], {}
    for name, capability in capabilities.items():
        items = forced_items(configuration, name, capability)[:count]
        digests[name] = [item.digest for item in items]
        longest = base.model.config.max_position_embeddings
        data.append(replace(capability, test=items).batches(base.tokenizer, Split.TEST, 50, longest))
    positions = read_positions(
        teacher_forced(base, fused, data), digests, fused.worker_ids, isinstance(fused.pool, LinearPool),
        not fused.weighting.reads_outputs,
    )  # fmt: skip
    stated = {(item.capability, item.item): item for item in read}
    faults = []
    for item in positions:
        other = stated.get((item.capability, item.item))
        if other is None:
            faults.append(f"{item.capability}: item {item.item[:12]} was not read")
            continue
        counts = (item.positions, item.proved) == (other.positions, other.proved)
        here, there = _figures(item), _figures(other)
        same = here.keys() == there.keys() and all(abs(here[key] - there[key]) <= TOLERANCE for key in here)
        if not counts or not same:
            faults.append(f"{item.capability}: item {item.item[:12]} is read otherwise")
    return faults


def _figures(item: ReadItem) -> dict[tuple[Any, ...], float]:
    """Every share, distance and inner product of an item, a mean over its positions."""
    figures: dict[tuple[Any, ...], float] = {("distance",): item.distance}
    figures |= {("soft", model): share for model, share in item.soft.items()}
    figures |= {("worker", *place): share for place, share in _places(item.workers)}
    figures |= {("skipped", *place): share for place, share in _places(item.skipped)}
    figures |= {(name,): value for name, value in (("bound", item.bound), ("lead", item.lead)) if value is not None}
    for n, rows in enumerate(triangles(item)):
        figures |= {("product", n, i, j): x / item.positions for i, row in enumerate(rows) for j, x in enumerate(row)}
    return figures


def _places(pairs: Mapping[str, tuple[float, float]]) -> list[tuple[tuple[str, int], float]]:
    return [((name, n), value) for name, pair in pairs.items() for n, value in enumerate(pair)]
