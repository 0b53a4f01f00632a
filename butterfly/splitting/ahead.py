"""Workers built side by side, ahead of the phase that takes them up one after the other.

Every stage is found by its hash afterwards, so building ahead changes when a worker is made and nothing else. Each
process has one thread, where the phase alone would use them all: sums may be rounded in another order.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import torch

from butterfly.core.progress import SILENT, Progress
from butterfly.core.seeds import seed_everything
from butterfly.core.side_by_side import side_by_side
from butterfly.models.device import TRAINED_BYTES, processes_at_once
from butterfly.models.shape import full_shape, parameters_of
from butterfly.splitting.context import Context
from butterfly.splitting.machine import Machine
from butterfly.splitting.plan import Plan
from butterfly.splitting.training import CPU_TOKENS
from butterfly.splitting.trunk import Trunk
from butterfly.splitting.worker import Builder
from butterfly.splitting.workspace import Workspace

ACTIVATIONS = 8, 5
"""Float32 numbers that a layer keeps of a token for its backward pass: for each of its width and of its neurons."""
Stage = Callable[[Builder], object]
"""Does one stage; what it returns is not wanted."""


def build_processes(device: torch.device, workers: int, config: Any) -> int:
    """How many workers are built at a time.

    Args:
        config: the base's transformers configuration; no worker is larger.
    """
    whole = full_shape(config)
    a_layer = ACTIVATIONS[0] * config.hidden_size + ACTIVATIONS[1] * whole.neurons
    activations = 4 * CPU_TOKENS * len(whole.layers) * a_layer
    return processes_at_once(device, workers, TRAINED_BYTES * parameters_of(config, whole) + activations)


def build_ahead(context: Context, plan: Plan, trunk: Trunk, control: bool) -> None:
    """Build every worker, and its control, where several processes do it sooner than one, or where Ray is asked to."""
    processes = build_processes(context.machine.device, len(plan.workers), context.base.model.config)
    if processes == 1 and context.spread is None:
        return
    pairs = list(zip(plan.workers, context.configuration.workers, strict=True))
    stays: Any = None  # the device, the processes that were launched here, and the terminal
    travels = replace(context, machine=stays, workspace=stays, progress=SILENT, spread=None)
    luggage = travels, plan, trunk, context.workspace.folder

    def together(stages: Sequence[Stage], name: str) -> None:
        def job(stage: Stage, progress: Progress) -> None:
            stage(Builder(replace(context, progress=progress), plan, trunk))

        if context.spread is not None:
            context.spread(_build_elsewhere, luggage, stages, context.progress, name)
        else:
            side_by_side([partial(job, stage) for stage in stages], processes, context.progress, name)

    capabilities = dict.fromkeys(planned.capability for planned in plan.workers)
    together([partial(Builder.scores, capability=each) for each in capabilities], "score the parts of the model")
    together([partial(Builder.choose, worker=planned) for planned, _ in pairs], "choose the parts of workers")
    builds = [partial(Builder.worker, planned=planned, configured=configured) for planned, configured in pairs]
    if control:
        builds += [partial(Builder.control, planned=planned, configured=configured) for planned, configured in pairs]
    together(builds, "build workers")


def _build_elsewhere(luggage: tuple[Context, Plan, Trunk, Path], stage: Stage) -> None:
    """Do a stage in a process that was not forked from this one; what it makes is found by its hash."""
    context, plan, trunk, folder = luggage
    machine = Machine.of(context.base)
    seed_everything(context.configuration.seed)
    work = Workspace(folder, machine.accelerator)
    stage(Builder(replace(context, machine=machine, workspace=work), plan, trunk))
