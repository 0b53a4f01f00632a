"""Everything that is measured of a split, once, on test data that nothing was trained or chosen on."""

import os
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from butterfly.capability import Capability, Item, Split
from butterfly.certify.exchangeable import Losses
from butterfly.certify.judging import Right, judge, losses_of
from butterfly.certify.positions import ReadItem, read_positions
from butterfly.certify.teacher_forcing import Distributions, teacher_forced
from butterfly.core.errors import ConfigurationError
from butterfly.core.progress import Progress
from butterfly.core.seeds import derive
from butterfly.fusion import LinearPool
from butterfly.models.base import SHIPPED, BaseModel, load_base
from butterfly.models.shape import Kept, full_shape
from butterfly.models.smaller import shrink
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.latency import latency_ms
from butterfly.runtime.load import check_files, load, load_worker, read_record
from butterfly.schema.configuration import Budget, SplitConfiguration
from butterfly.splitting.data import capabilities_of, data_digests

PROMPT = 400
"""Characters of the text from which latency is measured, at most."""
FORCED_ITEMS = 150
"""Test items per capability, drawn at random, whose distributions are compared position by position."""


def distilled(budget: Budget) -> bool:
    """Whether workers were fine-tuned with distillation."""
    return budget.specialise_epochs > 0 and budget.distillation_weight > 0


@dataclass(frozen=True)
class Cost:
    """What a model costs to keep and to run."""

    parameters: int
    bytes_on_disk: int
    latency_ms: dict[str, float]
    layers: list[int]


@dataclass(frozen=True)
class Measured:
    """A split with all that was measured of it."""

    split: Path
    record: dict[str, Any]
    configuration: SplitConfiguration
    base: BaseModel
    fused: FusedModel
    capabilities: Mapping[str, Capability]
    right: Mapping[str, Mapping[str, Right]]
    """capability → model ("base", worker id, "fused", "control:…", "cut:…") → which test items it answers rightly."""
    nats: Mapping[str, Mapping[str, NDArray[np.float64]]]
    """capability → model → mean negative log-probability of each test item's right tokens, in nats per token."""
    answers: Mapping[str, Mapping[str, tuple[str, ...] | None]]
    """capability → model → its answers to the test items; None where text is judged by its next token."""
    guess: Mapping[str, float]
    constant: Mapping[str, float]
    costs: Mapping[str, Cost]
    distributions: Distributions
    """With the split's own weighting."""
    read: Sequence[ReadItem]
    """What they say item by item."""
    validation: Mapping[str, Losses]
    """capability → the base on its validation items, as many as there are test items at most."""

    @property
    def worker_ids(self) -> list[str]:
        return [worker["worker_id"] for worker in self.record["workers"]]

    def accepted_targets(self, capability: str) -> int:
        """How many test items have a target that the grader accepts."""
        return self.capabilities[capability].accepted_targets()

    def own(self, worker_id: str) -> str:
        """The capability that a worker was built for."""
        return next(str(worker["capability"]) for worker in self.record["workers"] if worker["worker_id"] == worker_id)


def measure(
    split: Path,
    progress: Progress,
    base_model: str | None = None,
    device: str = "auto",
    dtype: str = "float32",
    load_fused: Callable[[Path, str, str], FusedModel] = load,
) -> Measured:
    """Load a split and its base, answer every test item with every model, and count costs.

    Args:
        base_model: where the base is now, where that is not the place, relative to the split, that was recorded.
        device: where the models run; ``auto`` for an accelerator where there is one.
        dtype: in what they run; ``auto`` for the checkpoint's.
        load_fused: loads the fused model of a split, given a device and a dtype.

    Raises:
        ModelError: the split or its base cannot be read, or the base is not the one that was split.
    """
    record = read_record(split)
    check_files(split, record)
    configuration = SplitConfiguration.model_validate(record["configuration"])
    base = the_same_base(base_model or recorded_base(split, record), record, device, dtype)
    capabilities = capabilities_of(configuration, split, progress)
    written = read_record(split, "evidence/data.json")
    for name, capability in capabilities.items():
        if data_digests(capability) != written[name]:
            raise ConfigurationError(f"the items of {name!r} are not those the split was made with; split again")
    fused = load_fused(split, device, dtype)
    models: dict[str, Any] = {"base": base.model}
    costs = {"base": _cost(base.model, base, base.bytes, range(base.layers), capabilities)}
    for worker in record["workers"]:
        models[worker["worker_id"]] = load_worker(split, worker["worker_id"], device=device, dtype=dtype)
    for worker_id, model in list(models.items())[1:]:
        layers = next(worker["layers"] for worker in record["workers"] if worker["worker_id"] == worker_id)
        costs[worker_id] = _cost(model, base, weight_bytes(split / "workers" / worker_id), layers, capabilities)
    models["fused"] = fused
    whole = weight_bytes(split / "shared") + weight_bytes(split / "fusion")
    own = sum(weight_bytes(split / "workers" / worker_id, links=False) for worker_id in list(models)[1:-1])
    costs["fused"] = _cost(fused, base, whole + own, [], capabilities)
    if record["controls"]:
        for worker in record["workers"]:
            control = load_worker(split, worker["worker_id"], "controls", device=device, dtype=dtype)
            trained = read_record(split, "evidence/training.json")[f"controls/{worker['worker_id']}"]
            size = weight_bytes(split / "controls" / worker["worker_id"])
            models[f"control:{worker['worker_id']}"] = control
            costs[f"control:{worker['worker_id']}"] = _cost(control, base, size, trained["layers"], capabilities)
    most, full = configuration.budget.evaluation_items, full_shape(base.model.config)
    asked: list[tuple[str, str, Any]] = []
    for name in capabilities:
        there = dict(models)
        for worker in record["workers"]:
            if worker["capability"] == name:
                whole_width = worker["neurons"] == full.neurons and worker["groups"] == full.groups
                if whole_width and distilled(configuration.budget):  # A6.1 alone asks what a worker was before
                    kept = Kept(tuple(worker["layers"]))
                    there[f"cut:{worker['worker_id']}"] = shrink(base.model, kept)[0]
            elif f"control:{worker['worker_id']}" in there:
                del there[f"control:{worker['worker_id']}"]
        asked += [(name, label, model) for label, model in there.items()]

    judged = judge(base, capabilities, asked, most, configuration.seed, progress)
    longest = base.model.config.max_position_embeddings
    data, digests = [], {}
    for name, capability in capabilities.items():
        drawn = forced_items(configuration, name, capability)
        digests[name] = [item.digest for item in drawn]
        data.append(replace(capability, test=drawn).batches(base.tokenizer, Split.TEST, 50, longest))
    with progress.stage("teacher-forced distributions", 1) as advance:
        positions = teacher_forced(base, fused, data)
        linear, known = isinstance(fused.pool, LinearPool), not fused.weighting.reads_outputs
        read = read_positions(positions, digests, fused.worker_ids, linear, known)
        advance(1)
    with progress.stage("the base on validation items", len(capabilities)) as advance:
        validation = {}
        for name, capability in capabilities.items():
            items = capability.validation[:most]
            nats = losses_of(base.model, base.tokenizer, replace(capability, validation=items), Split.VALIDATION)
            validation[name] = Losses(tuple(item.digest for item in items), nats)
            advance(1)
    return Measured(
        split, record, configuration, base, fused, capabilities,
        judged.right, judged.nats, judged.answers, judged.guess, judged.constant, costs, positions, read,
        validation,
    )  # fmt: skip


def forced_items(configuration: SplitConfiguration, name: str, capability: Capability) -> tuple[Item, ...]:
    """The test items of a capability that are read position by position."""
    rng = random.Random(derive(configuration.seed, "forced", name))
    tested = capability.test[: configuration.budget.evaluation_items]
    return tuple(rng.sample(tested, min(FORCED_ITEMS, len(tested))))


def the_same_base(path: str, record: Mapping[str, Any], device: str, dtype: str) -> BaseModel:
    """The base of a split, loaded.

    Raises:
        ModelError: it cannot be read.
        ConfigurationError: its weights, or files that decide what it says, have changed since the split.
    """
    base = load_base(path, device, dtype)
    if base.sha256 != record["base_sha256"] or base.identity != record["base_identity"]:
        what = "its weights" if base.sha256 != record["base_sha256"] else "its configuration, tokenizer or generation"
        raise ConfigurationError(
            f"base model {base.name!r} has changed since the split ({what}; expected weights of sha256 "
            f"{record['base_sha256'][:12]}… and the files beside them): restore it or split again"
        )
    return base


def recorded_base(split: Path, record: Mapping[str, Any]) -> str:
    name = str(record["base_model"])
    return name if name == SHIPPED else os.path.normpath(split / name)


def _cost(model: Any, base: BaseModel, size: int, layers: Any, capabilities: Mapping[str, Capability]) -> Cost:
    prompt = next(iter(capabilities.values())).test[0].prompt[:PROMPT]
    return Cost(int(model.num_parameters()), size, latency_ms(model, base.tokenizer, prompt), list(layers))


def weight_bytes(folder: Path, links: bool = True) -> int:
    """Bytes of the weights under a folder; a linked shard counts unless ``links`` is false."""
    return sum(path.stat().st_size for path in folder.rglob("*.safetensors") if links or not path.is_symlink())
