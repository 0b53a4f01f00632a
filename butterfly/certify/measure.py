"""Everything that is measured of a split, once, on test data that nothing was trained or chosen on."""

import os
import random
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from butterfly.capability import Capability, baselines
from butterfly.capability.encoding import batches
from butterfly.certify.forced import Forced, forced
from butterfly.core.errors import ConfigurationError
from butterfly.core.progress import Progress
from butterfly.core.seeds import derive
from butterfly.models.base import SHIPPED, BaseModel, load_base
from butterfly.models.layers import keep_layers
from butterfly.runtime.answer import answers
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.latency import latency_ms
from butterfly.runtime.load import check_files, load, load_worker, read_record
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.data import capabilities_of
from butterfly.splitting.split import data_digests

FORCED_ITEMS = 150
"""Test items per capability, drawn at random, whose distributions are compared position by position."""

Right = NDArray[np.bool_]


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
    guess: Mapping[str, float]
    constant: Mapping[str, float]
    costs: Mapping[str, Cost]
    forced: Forced
    """With the split's own weighting."""

    @property
    def worker_ids(self) -> list[str]:
        return [worker["worker_id"] for worker in self.record["workers"]]

    def own(self, worker_id: str) -> str:
        """The capability that a worker was built for."""
        return next(str(one["capability"]) for one in self.record["workers"] if one["worker_id"] == worker_id)


def measure(split: Path, progress: Progress, base_model: str | None = None) -> Measured:
    """Load a split and its base, answer every test item with every model, and count costs.

    Args:
        base_model: where the base is now, where that is not the place, relative to the split, that was recorded.

    Raises:
        ModelError: the split or its base cannot be read, or the base is not the one that was split.
    """
    record = read_record(split)
    check_files(split, record)
    configuration = SplitConfiguration.model_validate(record["configuration"])
    base = load_base(base_model or _recorded_base(split, record), "cpu", "float32")
    if base.sha256 != record["base_sha256"]:
        raise ConfigurationError(
            f"base model {base.name!r} has changed since the split (sha256 {base.sha256[:12]}…, expected "
            f"{record['base_sha256'][:12]}…): restore it or split again"
        )
    capabilities = capabilities_of(configuration, split, progress)
    written = read_record(split, "evidence/data.json")
    for name, one in capabilities.items():
        if data_digests(one) != written[name]:
            raise ConfigurationError(f"the items of {name!r} are not those the split was made with; split again")
    fused = load(split)
    models: dict[str, Any] = {"base": base.model}
    costs = {"base": _cost(base.model, base, base.bytes, range(base.layers), capabilities)}
    for worker in record["workers"]:
        models[worker["worker_id"]] = load_worker(split, worker["worker_id"])
    for worker_id, model in list(models.items())[1:]:
        layers = next(one["layers"] for one in record["workers"] if one["worker_id"] == worker_id)
        costs[worker_id] = _cost(model, base, _bytes(split / "workers" / worker_id), layers, capabilities)
    models["fused"] = fused
    whole = _bytes(split / "shared") + _bytes(split / "fusion")
    own = sum(_bytes(split / "workers" / one, links=False) for one in list(models)[1:-1])
    costs["fused"] = _cost(fused, base, whole + own, [], capabilities)
    if record["controls"]:
        for worker in record["workers"]:
            control = load_worker(split, worker["worker_id"], "controls")
            trained = read_record(split, "evidence/training.json")[f"controls/{worker['worker_id']}"]
            size = _bytes(split / "controls" / worker["worker_id"])
            models[f"control:{worker['worker_id']}"] = control
            costs[f"control:{worker['worker_id']}"] = _cost(control, base, size, trained["layers"], capabilities)
    right: dict[str, dict[str, Right]] = {name: {} for name in capabilities}
    guess, constant = {}, {}
    for name, capability in capabilities.items():
        prompts = [item.prompt for item in capability.test]
        judged = dict(models)
        for worker in record["workers"]:
            if worker["capability"] == name:
                judged[f"cut:{worker['worker_id']}"] = keep_layers(base.model, worker["layers"])
            elif f"control:{worker['worker_id']}" in judged:
                del judged[f"control:{worker['worker_id']}"]
        for label, model in judged.items():
            said = answers(model, base.tokenizer, prompts, progress=progress, stage=f"{name}: {label}")
            graded = [capability.grader(item, text) for item, text in zip(capability.test, said, strict=True)]
            right[name][label] = np.array(graded, dtype=bool)
        with progress.stage(f"{name}: baselines", 1) as advance:
            guess[name] = baselines.guess_accuracy(capability, configuration.seed)
            constant[name] = baselines.constant_accuracy(capability)
            advance(1)
    longest = base.model.config.max_position_embeddings
    data = []
    for name, one in capabilities.items():
        rng = random.Random(derive(configuration.seed, "forced", name))
        drawn = rng.sample(one.test, min(FORCED_ITEMS, len(one.test)))
        data.append(batches(base.tokenizer, drawn, 50, longest))
    with progress.stage("teacher-forced distributions", 1) as advance:
        positions = forced(base, fused, data)
        advance(1)
    return Measured(split, record, configuration, base, fused, capabilities, right, guess, constant, costs, positions)


def _recorded_base(split: Path, record: Mapping[str, Any]) -> str:
    name = str(record["base_model"])
    return name if name == SHIPPED else os.path.normpath(split / name)


def _cost(model: Any, base: BaseModel, size: int, layers: Any, capabilities: Mapping[str, Capability]) -> Cost:
    prompt = next(iter(capabilities.values())).test[0].prompt
    return Cost(int(model.num_parameters()), size, latency_ms(model, base.tokenizer, prompt), list(layers))


def _bytes(folder: Path, links: bool = True) -> int:
    """Bytes of the weights under a folder; a linked shard counts unless ``links`` is false."""
    return sum(path.stat().st_size for path in folder.rglob("*.safetensors") if links or not path.is_symlink())
