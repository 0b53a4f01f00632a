"""The record of a split against its own configuration: whose workers they are, before any name becomes a path."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from transformers import AutoConfig

from butterfly.certify.check import Check
from butterfly.schema.configuration import SplitConfiguration

MEMBERS = {
    "base_identity", "base_layers", "base_model", "base_parameters", "base_sha256", "compute", "configuration",
    "controls", "device", "files", "name", "processes", "schema_version", "seed", "shared_layers", "shared_sha256",
    "versions", "workers",
}  # fmt: skip
"""What a split writes into its record."""
WORKER_MEMBERS = {
    "capability", "depth", "flops_per_token", "groups", "head", "layers", "masked_weights", "neurons", "parameters",
    "worker_id",
}  # fmt: skip
"""What it writes of each worker."""
MOST_ITEMS = 1_000_000
"""Of a built-in capability: drawing them takes minutes. No split is made with more."""


def check_record(split: Path, record: Mapping[str, Any], configuration: SplitConfiguration) -> Check:
    """The record has the workers that its configuration asks for, in their order, and its seed; and nothing that is
    loaded or drawn later is out of all measure.

    The configuration has been read strictly, so its names of workers can name directories and none is there twice.

    Args:
        split: the folder of the split, whose files are known to be what was written.
        record: of a split.
        configuration: of the record.
    """
    asked = [(worker.worker_id, worker.capability_focus) for worker in configuration.workers]
    there = [(worker["worker_id"], worker["capability"]) for worker in record["workers"]]
    faults = []
    if there != asked:
        faults.append(f"split.json has the workers {_named(there)}, its configuration asks for {_named(asked)}")
    if record["seed"] != configuration.seed:
        faults.append(f"split.json has the seed {record['seed']}, its configuration {configuration.seed}")
    faults += [*_other_members(record), *_undrawable(configuration), *_depths(split, record)]
    return Check("record", tuple(faults), f"the {len(asked)} workers are those that the configuration asks for")


def _named(workers: list[tuple[Any, Any]]) -> str:
    return ", ".join(f"{worker_id!r} for {capability!r}" for worker_id, capability in workers) or "none"


def _other_members(record: Mapping[str, Any]) -> Iterator[str]:
    """Members that no split writes: nothing else would look at them."""
    parts: list[tuple[str, Mapping[str, Any], set[str]]] = [("split.json", record, MEMBERS)]
    parts += [(f"split.json, {worker['worker_id']}", worker, WORKER_MEMBERS) for worker in record["workers"]]
    for place, part, known in parts:
        yield from (f"{place}: no split writes {name[:40]!r}" for name in sorted(part.keys() - known))


def _undrawable(configuration: SplitConfiguration) -> Iterator[str]:
    """Numbers of items that would be drawn for ever."""
    if all(worker.data is not None for worker in configuration.workers):
        return
    for name in ("specialise_items", "analysis_items", "fusion_items", "evaluation_items"):
        if (count := getattr(configuration.budget, name)) > MOST_ITEMS:
            yield f"budget.{name} is {count:,}; no split draws more than {MOST_ITEMS:,}"


def _depths(split: Path, record: Mapping[str, Any]) -> Iterator[str]:
    """Checkpoints whose configuration has another number of layers than the record."""
    for worker in record["workers"]:
        folders = [f"workers/{worker['worker_id']}", *([f"controls/{worker['worker_id']}"] * bool(record["controls"]))]
        for name in folders:
            if not (split / name / "config.json").is_file():
                yield f"{name}/config.json is missing"
                continue
            try:
                depth = AutoConfig.from_pretrained(split / name).num_hidden_layers
            except (AttributeError, OSError, ValueError) as error:
                yield f"{name}: its configuration cannot be read ({str(error).splitlines()[0]})"
                continue
            if depth != len(worker["layers"]):
                yield f"{name} has {depth:,} layers by its configuration, {len(worker['layers'])} by the record"
