"""What every phase of a split needs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from butterfly.capability import Capability, Split
from butterfly.capability.encoding import Batch
from butterfly.core.progress import Progress
from butterfly.core.seeds import derive
from butterfly.models.base import BaseModel
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.machine import Machine
from butterfly.splitting.search import calibration
from butterfly.splitting.training import Training
from butterfly.splitting.workspace import Workspace

CPU_ROWS, ACCELERATOR_ROWS = 8, 32
"""Rows of a batch that is analysed: attention weights of all layers are held at once, and an accelerator takes as long
for fewer."""
ANALYSIS_TOKENS = 8192
"""Tokens of a capability that are analysed, spread over all lengths: its signatures change little with more."""
VALIDATION_TOKENS = 16_384
"""Tokens of a capability on which sizes and trainings are judged and the fusion is learned, at most: each is read by
every worker many times over."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """The items of a capability as batches, as many as the budget allows."""

    analysis: list[Batch]
    train: list[Batch]
    validation: list[Batch]


Spread = Callable[[Callable[[Any, Any], None], Any, Sequence[Any], Progress, str], None]
"""Calls a function with what all jobs share and each job, on other machines: ``cluster.tasks.side_by_side_on_ray``."""


@dataclass(frozen=True)
class Context:
    """A base, what is asked of it, and where it is computed."""

    base: BaseModel
    configuration: SplitConfiguration
    capabilities: Mapping[str, Capability]
    data: Mapping[str, Encoded]
    digests: Mapping[str, Mapping[str, str]]
    """By capability and split, the hash of its items."""
    machine: Machine
    workspace: Workspace
    progress: Progress
    spread: Spread | None = None
    """Builds workers on other machines; None for this one."""

    def training(self, *names: str) -> Training:
        """How the part of the run that ``names`` name is trained."""
        budget = self.configuration.budget
        return Training(
            epochs=budget.specialise_epochs,
            learning_rate=budget.learning_rate,
            distillation_weight=budget.distillation_weight,
            accumulation=budget.accumulation,
            gradient_checkpointing=budget.gradient_checkpointing,
            patience=budget.patience,
            tokens=budget.specialise_tokens,
            seed=derive(self.configuration.seed, *names),
        )

    def inputs(self, **more: Any) -> dict[str, Any]:
        """What every stage depends on, and ``more``: a finished stage is reused only if all of it is the same."""
        limits = {"parameter_share", "flops_share", "latency_ms", "evaluation_items"}  # sizes follow from these
        budget = self.configuration.budget.model_dump(mode="json", exclude=limits)
        return {
            "base": self.base.identity,
            "budget": budget,
            "seed": self.configuration.seed,
            "device": self.machine.device.type,
            "compute": str(self.machine.compute),
            "processes": self.machine.accelerator.num_processes,
            **more,
        }


def analysis_rows(device: torch.device) -> int:
    """How many rows a batch has that is analysed on ``device``."""
    return CPU_ROWS if device.type == "cpu" else ACCELERATOR_ROWS


def encode(base: BaseModel, capability: Capability, configuration: SplitConfiguration, device: torch.device) -> Encoded:
    """The batches of a capability that training and choosing read on ``device``; no test item is among them."""
    budget, longest = configuration.budget, longest_input(base)

    def batches(split: Split, limit: int, size: int = budget.batch_size) -> list[Batch]:
        return capability.batches(base.tokenizer, split, size, longest, limit)

    return Encoded(
        calibration(batches(Split.TRAIN, budget.analysis_items, analysis_rows(device)), ANALYSIS_TOKENS),
        batches(Split.TRAIN, budget.specialise_items),
        calibration(batches(Split.VALIDATION, budget.fusion_items), VALIDATION_TOKENS),
    )


def longest_input(base: BaseModel) -> int:
    """How many tokens the base reads at once."""
    config = base.model.config
    return int(getattr(config, "max_position_embeddings", 0) or getattr(config, "n_positions", 1024))
