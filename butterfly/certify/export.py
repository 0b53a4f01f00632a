"""One worker of a split as a folder of real files that needs neither the split nor this library."""

import shutil
from dataclasses import asdict
from pathlib import Path

from butterfly.certify.int8 import Int8Cost, to_int8
from butterfly.certify.inventory import check_inventory, record_of
from butterfly.core.canonical import write_json
from butterfly.core.errors import ConfigurationError, ModelError
from butterfly.core.files import staged_directory
from butterfly.core.progress import SILENT, Progress
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.data import capabilities_of

ORIGIN = "butterfly.json"
"""Names the split and the base of an exported worker."""


def export_worker(
    split: Path, worker_id: str, out: Path, *, int8: bool = False, progress: Progress = SILENT
) -> Int8Cost | None:
    """Copy a worker out of a split, every link to a shared shard replaced by the shard itself.

    Args:
        split: the folder of the split; it is only read.
        worker_id: which worker.
        out: where it goes, for ``AutoModelForCausalLM.from_pretrained``; must not exist, or be empty.
        int8: whether its linear layers are stored as int8; loading it then needs torchao.
        progress: shows the measurement of int8.

    Returns:
        What int8 costs, measured on the test items of the worker's capability; None without int8.

    Raises:
        DependencyError: torchao is not installed, and int8 is asked for.
        ConfigurationError: the split has no such worker.
        ModelError: a file of the split is not what was written, or leads outside of it.
        OutputError: ``out`` is taken or cannot be written.
    """
    record = record_of(split)
    workers = {worker["worker_id"]: worker for worker in record["workers"]}
    if worker_id not in workers:
        raise ConfigurationError(f"{split} has no worker {worker_id!r}; it has {', '.join(sorted(workers))}")
    if faults := check_inventory(split, record).faults:
        raise ModelError(f"{split}: {faults[0]}; restore it or split again before a worker is exported")
    source = split / "workers" / worker_id
    with staged_directory(out) as staged:
        for path in sorted(source.rglob("*")):
            if path.is_file():
                target = staged / path.relative_to(source)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
        cost = None
        if int8:
            configuration = SplitConfiguration.model_validate(record["configuration"])
            capability = capabilities_of(configuration, split, progress)[workers[worker_id]["capability"]]
            cost = to_int8(staged, capability, configuration.budget.evaluation_items, progress)
        origin = {
            "split": record["name"], "worker": worker_id, "capability": workers[worker_id]["capability"],
            "layers": workers[worker_id]["layers"], "base_sha256": record["base_sha256"],
        }  # fmt: skip
        write_json(staged / ORIGIN, origin | ({"int8": asdict(cost)} if cost else {}))
    return cost
