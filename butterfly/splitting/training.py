"""The training loop: AdamW on float32 masters, resumable at any step, over as many processes as were launched.

``accelerate`` gives the processes (``accelerate launch -m butterfly.cli.main split …``) and averages their gradients.
"""

import math
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from accelerate import Accelerator
from torch import Tensor, nn

from butterfly.capability.encoding import Batch
from butterfly.core.errors import ModelError
from butterfly.core.progress import SILENT, Progress

WARM_UP = 0.1
"""The share of the steps over which the learning rate rises."""
CHECKPOINT_EVERY_S = 60.0
"""Seconds between two checkpoints of a training in progress."""
CPU_TOKENS, ACCELERATOR_TOKENS = 2048, 16_384
"""Tokens of a batch that go through the model at once: activations of a longer one would outgrow the model."""


@dataclass(frozen=True, slots=True)
class Training:
    """How a model is trained."""

    epochs: int = 1
    learning_rate: float = 1e-5
    distillation_weight: float = 0.1
    """The weight of KL(teacher ‖ student) beside the cross-entropy."""
    distil_from_epoch: int = 0
    """The first epoch with distillation; the specification's is 1, the second."""
    accumulation: int = 1
    """Batches whose gradients are added up for one step."""
    gradient_checkpointing: bool = False
    patience: int = 0
    """Evaluations without a better validation loss after which training stops; 0 trains to the end."""
    evaluations: int = 4
    """Evaluations on validation data, spread over the training; the best weights are kept."""
    tokens: int | None = None
    """The most tokens, padding included, that training reads; None for all epochs whole."""
    steps: int | None = None
    """The most steps; None for all epochs whole."""
    seed: int = 0


@dataclass(slots=True)
class TrainingRecord:
    """What happened in a training."""

    steps: int = 0
    tokens: int = 0
    losses: list[float] = field(default_factory=list)
    """The loss of every step, in nats per token."""
    validation: list[tuple[int, float]] = field(default_factory=list)
    """(step, validation loss in nats per token)."""
    best_step: int = 0
    stopped_early: bool = False
    time_s: float = 0.0


Loss = Callable[[Any, Batch, int, int], Tensor]
"""(module, batch, epoch, index of the batch) → loss []."""


def schedule(batches: Sequence[Batch], training: Training) -> list[list[tuple[int, int]]]:
    """Every step as its batches, (epoch, index): each epoch in an order of its own, cut where ``tokens`` are read or
    ``steps`` made."""
    rng = random.Random(training.seed)
    order: list[tuple[int, int]] = []
    read = 0
    for epoch in range(training.epochs):
        for index in rng.sample(range(len(batches)), len(batches)):
            read += batches[index].ids.numel()
            if training.tokens is not None and read > training.tokens and order:
                break
            order.append((epoch, index))
        else:
            continue
        break
    size = training.accumulation
    return [order[n : n + size] for n in range(0, len(order), size)][: training.steps]


def parts_of(batch: Batch, device: torch.device, processes: int) -> int:
    """In how many parts each of several processes reads its share of a batch; the same number in all of them."""
    most = CPU_TOKENS if device.type == "cpu" else ACCELERATOR_TOKENS
    rows = max(1, len(batch.ids) // processes)
    return min(rows, -(-batch.ids.numel() // processes // most))


def train(
    module: nn.Module,
    batches: Sequence[Batch],
    loss_of: Loss,
    training: Training,
    accelerator: Accelerator,
    *,
    validate: Callable[[], float] | None = None,
    checkpoint: Path | None = None,
    after_step: Callable[[], None] | None = None,
    progress: Progress = SILENT,
    stage: str = "train",
) -> TrainingRecord:
    """Train the parameters of ``module`` that require a gradient, in place; the best weights on validation are kept.

    Args:
        loss_of: the loss of a batch or of a part of its rows, a mean over the positions that count; it calls the module
            that it is given.
        validate: the validation loss in nats per token; without it the last weights are kept.
        checkpoint: a file from which training resumes after a kill. It is removed with the stage's folder.
        after_step: called after every step, such as for masks that keep pruned weights at zero.

    Raises:
        ModelError: the loss is not finite.
    """
    steps = schedule(batches, training)
    record = TrainingRecord()
    parameters = [parameter for parameter in module.parameters() if parameter.requires_grad]
    if not steps or not parameters:
        return record
    optimizer = torch.optim.AdamW(parameters, lr=training.learning_rate)
    warm = max(1, int(WARM_UP * len(steps)))
    rates = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (len(steps) - step) / (len(steps) - warm + 1)))
    )
    state = _State(parameters, optimizer, rates, record, checkpoint)
    state.restore()
    wrapped = accelerator.prepare_model(module) if accelerator.num_processes > 1 else module
    evaluate_at = {
        round(len(steps) * n / training.evaluations) for n in range(1, training.evaluations + 1)
    } if validate is not None else set()  # fmt: skip
    device = parameters[0].device
    started, saved = time.monotonic() - record.time_s, time.monotonic()
    module.train()
    with progress.stage(stage, len(steps)) as advance:
        advance(record.steps)
        for chosen in steps[record.steps :]:
            total = 0.0
            for epoch, index in chosen:
                whole = batches[index].share(accelerator.process_index, accelerator.num_processes)
                answers = max(1, len(whole.targets))
                for part in whole.parts(parts_of(batches[index], device, accelerator.num_processes)):
                    share = len(part.targets) / answers / len(chosen)
                    loss = share * loss_of(wrapped, part.to(device), epoch, index)
                    loss.backward()
                    total += loss.item()
                record.tokens += batches[index].ids.numel()
            if not math.isfinite(total):
                raise ModelError(
                    f"{stage}: the loss became {total} at step {record.steps + 1} with learning_rate="
                    f"{training.learning_rate}; lower budget.learning_rate"
                )
            nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            rates.step()
            optimizer.zero_grad(set_to_none=True)
            if after_step is not None:
                after_step()
            record.steps += 1
            record.losses.append(total)
            advance(1)
            if validate is not None and record.steps in evaluate_at:
                module.eval()
                state.judge(validate(), training.patience)
                module.train()
            record.time_s = time.monotonic() - started
            if record.stopped_early:
                break
            if checkpoint is not None and time.monotonic() - saved >= CHECKPOINT_EVERY_S:
                if accelerator.is_main_process:
                    state.save()
                saved = time.monotonic()
    state.keep_best()
    module.eval()
    return record


class _State:
    """Everything that a training in progress is, so that it can go on after a kill as if nothing had happened."""

    def __init__(
        self, parameters: list[nn.Parameter], optimizer: Any, rates: Any, record: TrainingRecord, path: Path | None
    ) -> None:
        self.parameters, self.optimizer, self.rates, self.record, self.path = parameters, optimizer, rates, record, path
        self.best: list[Tensor] | None = None
        self.worse = 0

    def judge(self, loss: float, patience: int) -> None:
        """Note a validation loss; keep a copy of the weights if it is the best, stop if patience is at its end."""
        lowest = min((value for _, value in self.record.validation), default=math.inf)
        self.record.validation.append((self.record.steps, loss))
        if loss < lowest:
            self.best = [parameter.detach().to("cpu", copy=True) for parameter in self.parameters]
            self.record.best_step, self.worse = self.record.steps, 0
        else:
            self.worse += 1
        self.record.stopped_early = bool(patience) and self.worse >= patience

    def keep_best(self) -> None:
        """Put the best weights back, where there were any."""
        if self.best is not None and self.record.best_step != self.record.steps:
            with torch.no_grad():
                for parameter, value in zip(self.parameters, self.best, strict=True):
                    parameter.copy_(value)

    def save(self) -> None:
        """Write the checkpoint beside itself, then rename: a kill leaves the old one or the new."""
        assert self.path is not None
        content = {
            "parameters": [parameter.detach() for parameter in self.parameters],
            "optimizer": self.optimizer.state_dict(),
            "rates": self.rates.state_dict(),
            "random": torch.get_rng_state(),
            "best": self.best,
            "worse": self.worse,
            "record": {name: getattr(self.record, name) for name in TrainingRecord.__slots__},
        }
        draft = self.path.with_suffix(".draft")
        torch.save(content, draft)
        draft.replace(self.path)

    def restore(self) -> None:
        """Go on from the checkpoint, if there is one."""
        if self.path is None or not self.path.is_file():
            return
        content = torch.load(self.path, map_location="cpu", weights_only=True)
        with torch.no_grad():
            for parameter, value in zip(self.parameters, content["parameters"], strict=True):
                parameter.copy_(value)
        self.optimizer.load_state_dict(content["optimizer"])
        self.rates.load_state_dict(content["rates"])
        torch.set_rng_state(content["random"])
        self.best, self.worse = content["best"], content["worse"]
        for name, value in content["record"].items():
            setattr(self.record, name, value)
