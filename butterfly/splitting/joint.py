"""The joint training of a split's workers for diversity, and what it changed (specification 6.2)."""

import json
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import torch

from butterfly.core.canonical import write_json
from butterfly.models.checkpoint import write_worker
from butterfly.splitting.context import Context
from butterfly.splitting.diversity import Diversity, measured_diversity, train_jointly
from butterfly.splitting.masking import keep_masked
from butterfly.splitting.search import mean_nats
from butterfly.splitting.specialise import cast_parameters, freeze
from butterfly.splitting.worker import Worker, read_worker
from butterfly.splitting.workspace import CHECKPOINT

RECORD = "diversity.json"


@dataclass(frozen=True)
class Joint:
    """The workers after the joint training, and what was measured before and after it."""

    workers: list[Worker]
    record: dict[str, Any]
    """Empty where the configuration asks for no diversity."""


def diversify(context: Context, workers: list[Worker], trunk: Any, shared: int) -> Joint:
    """Train the workers together with the diversity loss, if it has a weight; what was measured before and after."""
    budget = context.configuration.budget
    if budget.diversity_weight == 0 or len(workers) < 2:
        return Joint(workers, {})
    models = {worker.plan.worker_id: worker.model for worker in workers}
    training = replace(
        context.training("diversity"), epochs=budget.diversity_epochs, learning_rate=budget.learning_rate / 2
    )
    if training.tokens is not None:
        training = replace(training, tokens=training.tokens * len(workers))

    def measured() -> dict[str, Any]:
        probe = [context.data[worker.plan.capability].validation[0] for worker in workers]
        nats = {
            worker.plan.worker_id: mean_nats(
                worker.model, context.data[worker.plan.capability].validation, context.machine.compute
            )
            for worker in workers
        }
        return {"nats": nats, "cosine": measured_diversity(models, trunk, probe, context.machine)}

    made: list[Path] = []

    def make(folder: Path) -> None:
        made.append(folder)
        before = measured()
        for model in models.values():
            cast_parameters(model, torch.float32)
            freeze(model, shared)
        masked = [
            (parameter, parameter.detach() != 0)
            for worker in workers if worker.record["masked_weights"]
            for parameter in worker.model.parameters() if parameter.requires_grad
        ]  # fmt: skip

        record = train_jointly(
            models, trunk,
            {worker.plan.worker_id: context.data[worker.plan.capability].train for worker in workers},
            Diversity(budget.diversity_weight, budget.diversity_of), training, context.machine,
            checkpoint=folder / CHECKPOINT, after_step=partial(keep_masked, masked) if masked else None,
            progress=context.progress,
        )  # fmt: skip
        for model in models.values():
            cast_parameters(model, context.base.model.dtype)
            model.requires_grad_(False).eval()
        if context.machine.main:
            for worker in workers:
                digest = worker.record["shared_sha256"]
                target = folder / worker.plan.worker_id
                write_worker(
                    worker.model, context.base, freeze(worker.model, shared), digest, target, context.base.dtype
                )
                worker.model.requires_grad_(False)
            write_json(folder / RECORD, {"before": before, "after": measured(), "record": asdict(record)})

    folder = context.workspace.stage(
        "diversity", context.inputs(workers=[worker.folder.parent.name for worker in workers]), make
    )
    joint = []
    for worker in workers:
        written = folder / worker.plan.worker_id
        model = worker.model if made else read_worker(written, context).requires_grad_(False).eval()
        joint.append(replace(worker, model=model, folder=written))
    return Joint(joint, json.loads((folder / RECORD).read_text(encoding="utf-8")))
