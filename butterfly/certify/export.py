"""One worker of a split as a folder of real files that needs neither the split nor this library."""

import shutil
from pathlib import Path

from butterfly.certify.inventory import check_inventory, record_of
from butterfly.core.canonical import write_json
from butterfly.core.errors import ConfigurationError, ModelError
from butterfly.core.files import staged_directory

ORIGIN = "butterfly.json"
"""Says of which split and base an exported worker is."""


def export_worker(split: Path, worker_id: str, out: Path) -> Path:
    """Copy a worker out of a split, every link to a shared shard replaced by the shard itself.

    Args:
        split: the folder of the split; it is only read.
        worker_id: which worker.
        out: where it goes; must not exist, or be empty.

    Returns:
        The folder, which ``AutoModelForCausalLM.from_pretrained`` loads.

    Raises:
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
        origin = {
            "split": record["name"], "worker": worker_id, "capability": workers[worker_id]["capability"],
            "layers": workers[worker_id]["layers"], "base_sha256": record["base_sha256"],
        }  # fmt: skip
        write_json(staged / ORIGIN, origin)
    return out
