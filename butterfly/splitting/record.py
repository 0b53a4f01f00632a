"""The split on disk: checkpoints linked from the workspace, evidence, and the record of what made it."""

import os
import platform
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
import transformers

from butterfly.analysis import write_evidence
from butterfly.core.canonical import sha256_file, write_json
from butterfly.core.version import VERSION
from butterfly.models.base import SHIPPED
from butterfly.models.checkpoint import SHARED, SHARED_SHARD
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.fusion import WEIGHTS, fusion_record
from butterfly.splitting.manifest import manifest
from butterfly.splitting.phases import Splitting
from butterfly.splitting.plan import cost_of
from butterfly.splitting.worker import Worker


def write_split(run: Splitting, staging: Path, folder: Path, model: str, out: Path) -> None:
    """Put everything that a run found under ``staging``.

    Args:
        folder: what relative paths in the configuration are relative to.
        out: where the split will stand; the base's place is recorded relative to it.
    """
    context = run.context
    base, configuration = context.base, context.configuration
    (staging / SHARED).mkdir()
    for name in sorted({(worker.folder / SHARED_SHARD).readlink().name for worker in (*run.workers, *run.controls)}):
        os.link(context.workspace.folder / SHARED / name, staging / SHARED / name)  # a changed run left others there
    for place, workers in (("workers", run.workers), ("controls", run.controls)):
        for worker in workers:
            target = staging / place / worker.plan.worker_id
            shutil.copytree(worker.folder, target, copy_function=os.link, symlinks=True)
    for worker, configured in zip(run.workers, configuration.workers, strict=True):
        card = manifest(worker, configured, base, run.validation)
        path = staging / "workers" / worker.plan.worker_id / "manifest.json"
        path.write_text(card.to_json(), encoding="utf-8")
    (staging / "fusion").mkdir()
    os.link(run.fusion.folder / WEIGHTS, staging / "fusion" / WEIGHTS)
    ids = [worker.plan.worker_id for worker in run.workers]
    write_json(
        staging / "fusion" / "fusion.json",
        fusion_record(run.fusion, configuration, base.model.config.hidden_size, ids),
    )
    evidence = staging / "evidence"
    write_evidence(evidence, run.signatures)
    write_json(evidence / "training.json", _training(run))
    write_json(evidence / "validation.json", asdict(run.validation))
    write_json(evidence / "fusion.json", run.fusion.losses)
    write_json(evidence / "data.json", {name: dict(digests) for name, digests in context.digests.items()})
    if run.diversity:
        write_json(evidence / "diversity.json", run.diversity)
    write_json(staging / "split.json", _record(run, staging, folder, model, out))


def _training(run: Splitting) -> dict[str, Any]:
    records: dict[str, Any] = {"trunk": run.trunk.record}
    for place, workers in (("workers", run.workers), ("controls", run.controls)):
        records |= {f"{place}/{worker.plan.worker_id}": worker.record for worker in workers}
    return records


def _record(run: Splitting, staging: Path, folder: Path, model: str, out: Path) -> dict[str, Any]:
    context = run.context
    base = context.base
    return {
        "schema_version": "2",
        "name": out.resolve().name,
        "base_model": model if model == SHIPPED else os.path.relpath(Path(model).resolve(), out.resolve()),
        "base_sha256": base.sha256,
        "base_identity": base.identity,
        "base_parameters": base.parameters,
        "base_layers": base.layers,
        "configuration": keep_data(context.configuration, folder, staging),
        "processes": context.machine.accelerator.num_processes,
        "device": context.machine.device.type,
        "compute": str(context.machine.compute).removeprefix("torch."),
        "shared_layers": run.plan.shared,
        "shared_sha256": run.workers[0].record["shared_sha256"],
        "workers": [_worker(run, worker) for worker in run.workers],
        "controls": bool(run.controls),
        "seed": context.configuration.seed,
        "versions": {
            "butterfly": VERSION,
            "torch": torch.__version__,
            "transformers": transformers.__version__,
            "python": platform.python_version(),
        },
        "files": {
            str(path.relative_to(staging)): sha256_file(path) for path in sorted(staging.rglob("*")) if path.is_file()
        },
    }


def _worker(run: Splitting, worker: Worker) -> dict[str, Any]:
    cost = cost_of(run.context.base.model.config, worker.chosen.size, run.plan.shared)
    return {
        "worker_id": worker.plan.worker_id,
        "capability": worker.plan.capability,
        "layers": list(worker.chosen.kept.layers),
        "depth": worker.chosen.size.depth,
        "neurons": worker.chosen.size.neurons,
        "groups": worker.chosen.size.groups,
        "head": list(worker.plan.head),
        "parameters": cost.parameters,
        "flops_per_token": cost.flops_per_token,
        "masked_weights": worker.record["masked_weights"],
    }


def keep_data(configuration: SplitConfiguration, folder: Path, staging: Path) -> dict[str, Any]:
    """Copy the users' own data into the split; the configuration, its data paths now relative to the split."""
    given = configuration.model_dump(mode="json", exclude_unset=True)
    for worker in given["workers"]:
        for name, path in (worker.get("data") or {}).items():
            source = folder / path
            kept = Path("data") / worker["worker_id"] / (name if source.is_dir() else f"{name}.jsonl")
            (staging / kept).parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, staging / kept)
            else:
                shutil.copyfile(source, staging / kept)
            worker["data"][name] = kept.as_posix()
    return given
