"""Workers built side by side, ahead of the phase that takes them up one after the other.

Every stage is found by its hash afterwards, so building ahead changes when a worker is made and nothing else. Each
process has one thread, where the phase alone would use them all: sums may be rounded in another order.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import torch

from butterfly.core.progress import Progress
from butterfly.core.side_by_side import side_by_side
from butterfly.models.device import TRAINED_BYTES, processes_at_once
from butterfly.models.shape import full_shape, parameters_of
from butterfly.splitting.context import Context
from butterfly.splitting.plan import Plan
from butterfly.splitting.training import CPU_TOKENS
from butterfly.splitting.trunk import Trunk
from butterfly.splitting.worker import Builder

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
    """Build every worker, and its control, where several processes do it sooner than one."""
    processes = build_processes(context.machine.device, len(plan.workers), context.base.model.config)
    if processes == 1:
        return
    pairs = list(zip(plan.workers, context.configuration.workers, strict=True))

    def together(stages: Sequence[Stage], name: str) -> None:
        def job(stage: Stage, progress: Progress) -> None:
            stage(Builder(replace(context, progress=progress), plan, trunk))

        side_by_side([partial(job, stage) for stage in stages], processes, context.progress, name)

    capabilities = dict.fromkeys(planned.capability for planned in plan.workers)
    together([partial(Builder.scores, capability=each) for each in capabilities], "score the parts of the model")
    together([partial(Builder.choose, worker=planned) for planned, _ in pairs], "choose the parts of workers")
    builds = [partial(Builder.worker, planned=planned, configured=configured) for planned, configured in pairs]
    if control:
        builds += [partial(Builder.control, planned=planned, configured=configured) for planned, configured in pairs]
    together(builds, "build workers")
