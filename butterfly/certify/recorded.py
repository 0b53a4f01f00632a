"""The record of a split against its own configuration: whose workers they are, before any name becomes a path."""

from collections.abc import Mapping
from typing import Any

from butterfly.certify.check import Check
from butterfly.schema.configuration import SplitConfiguration


def check_record(record: Mapping[str, Any], configuration: SplitConfiguration) -> Check:
    """The record has the workers that its configuration asks for, in their order, and its seed.

    The configuration has been read strictly, so its names of workers can name directories and none is there twice.

    Args:
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
    return Check("record", tuple(faults), f"the {len(asked)} workers are those that the configuration asks for")


def _named(workers: list[tuple[Any, Any]]) -> str:
    return ", ".join(f"{worker_id!r} for {capability!r}" for worker_id, capability in workers) or "none"
