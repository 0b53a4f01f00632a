"""Fine-tuning: of the base on every capability, of a worker on its own, with distillation (specification 6.1)."""

import copy
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from butterfly.capability.encoding import Batch
from butterfly.core.progress import SILENT, Progress
from butterfly.models.checkpoint import shared_keys
from butterfly.splitting.machine import Machine
from butterfly.splitting.masking import keep_masked
from butterfly.splitting.objective import Objective
from butterfly.splitting.search import mean_nats
from butterfly.splitting.training import Loss, Training, TrainingRecord, schedule, train


def freeze(model: Any, shared: int) -> set[str]:
    """Let only a worker's own layers be trained; the names of what is frozen."""
    frozen = shared_keys(model, shared)
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(name not in frozen)
    return frozen


def loss_with_distillation(machine: Machine, training: Training) -> Loss:
    """Cross-entropy and, from ``distil_from_epoch`` on, the weighted divergence from the teacher."""

    def loss_of(module: Any, batch: Batch, epoch: int, index: int) -> Tensor:
        distil = training.distillation_weight > 0 and epoch >= training.distil_from_epoch
        with machine.autocast():
            terms = module(batch, distil)
        loss: Tensor = terms.answer + training.distillation_weight * terms.divergence
        return loss

    return loss_of


def specialise(
    student: Any,
    teacher: Any | None,
    batches: Sequence[Batch],
    validation: Sequence[Batch],
    training: Training,
    machine: Machine,
    *,
    checkpoint: Path | None = None,
    masks: dict[str, Tensor] | None = None,
    progress: Progress = SILENT,
    stage: str = "specialise",
) -> TrainingRecord:
    """Train, in place, the parameters of ``student`` that require a gradient; float32 masters are expected there.

    Args:
        student: a causal language model, of which batches of ids and labels, int64 [B, T], are asked.
        teacher: the base, from which the student is distilled; None where it is not.
        batches: what the student is trained on.
        validation: the weights that are best on it are kept; empty: the last ones.
        training: steps, learning rate and the like.
        machine: the device, and the dtype of the computation.
        checkpoint: a file from which training resumes after a kill.
        masks: by parameter name, where weights stay, bool in the parameter's shape; elsewhere they are zero before,
            during and after.
        progress: where steps are reported.
        stage: the name of this training there.
    """
    if training.gradient_checkpointing:
        student.gradient_checkpointing_enable({"use_reentrant": False})
    masked = [(parameter, masks[name]) for name, parameter in student.named_parameters() if masks and name in masks]
    keep_masked(masked)
    record = train(
        Objective(student, teacher),
        batches,
        loss_with_distillation(machine, training),
        training,
        machine.accelerator,
        validate=(lambda: mean_nats(student, validation, machine.compute)) if validation else None,
        checkpoint=checkpoint,
        after_step=partial(keep_masked, masked) if masked else None,
        progress=progress,
        stage=stage,
    )
    if training.gradient_checkpointing:
        student.gradient_checkpointing_disable()
    student.eval()
    return record


def cast_parameters(model: Any, dtype: torch.dtype) -> None:
    """Put a model's parameters into ``dtype``, in place; buffers such as rotary frequencies keep theirs."""
    for parameter in model.parameters():
        parameter.data = parameter.data.to(dtype)


def tuned_copy(model: Any) -> Any:
    """A copy of a model with float32 masters, all of it but the embedding and the unembedding to be trained."""
    tuned = copy.deepcopy(model).float()
    untouched = {id(tuned.get_input_embeddings().weight), id(tuned.get_output_embeddings().weight)}
    for parameter in tuned.parameters():
        parameter.requires_grad_(id(parameter) not in untouched)
    return tuned


def short(
    training: Training, steps: int, batches: Sequence[Batch], evaluations: int = 1
) -> tuple[Training, list[Batch]]:
    """A training of ``steps`` steps, and its batches: spread over all of them, or all of them several times over."""
    count = len(batches)
    few = [batches[n * count // steps if steps < count else n % count] for n in range(steps)]
    epochs = 1 if steps else 0
    return replace(training, epochs=epochs, tokens=None, patience=0, evaluations=evaluations, distil_from_epoch=0), few


def longer(training: Training, batches: Sequence[Batch], more: Sequence[Batch]) -> Training:
    """A training on ``batches`` and ``more`` with as many steps as it has on ``batches`` alone."""
    if not more:
        return training
    return replace(training, tokens=None, steps=len(schedule(batches, training)))
