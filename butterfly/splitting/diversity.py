"""Joint training of all workers with diversity regularisation (specification 6.2).

The specification penalises the mean cosine between the workers' outputs. Workers that are accurate cannot have small
ones (ledger C2.2, N5), so by default the residuals are penalised: what a worker says beyond what its teacher says. Both
are taken of the last hidden states, whose size does not grow with the vocabulary.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cosine_similarity

from butterfly.capability.encoding import Batch
from butterfly.core.progress import SILENT, Progress
from butterfly.schema.configuration import DiversityOf
from butterfly.splitting.machine import Machine
from butterfly.splitting.objective import Objective, answer_latents
from butterfly.splitting.training import Training, TrainingRecord, train


@dataclass(frozen=True, slots=True)
class Diversity:
    """How much, and of what."""

    weight: float
    of: DiversityOf


def mean_cosine(latents: Sequence[Tensor]) -> Tensor:
    """The mean over positions and pairs of workers of the cosine of their latents, float32 []; 0 for one worker.

    Args:
        latents: each worker's last hidden states [M, d], at the same positions.
    """
    pairs = [cosine_similarity(a.float(), b.float(), dim=-1).mean() for a, b in combinations(latents, 2)]
    return torch.stack(pairs).mean() if pairs else latents[0].new_zeros((), dtype=torch.float32)


class JointObjective(nn.Module):
    """All workers on the batch of one of them: the owner's answer, and how alike all of them are."""

    def __init__(self, workers: Mapping[str, Any], teacher: Any, diversity: Diversity) -> None:
        super().__init__()
        self.objectives = nn.ModuleList(Objective(worker, teacher) for worker in workers.values())
        self.diversity = diversity

    def forward(self, batch: Batch, owner: int, distillation_weight: float) -> Tensor:
        """The owner's loss plus the weighted mean cosine, in nats per token [].

        Args:
            batch: rows of ids and labels, int64 [B, T].
            owner: the worker whose batch it is, from 0.
            distillation_weight: of the divergence from the teacher, at least 0.
        """
        terms = self.objectives[owner](batch, distillation_weight > 0)
        others = [
            terms.latents if n == owner else answer_latents(objective.student, batch)
            for n, objective in enumerate(self.objectives)
        ]
        loss: Tensor = terms.answer + distillation_weight * terms.divergence
        return loss + self.diversity.weight * self.alike(others, batch)

    def alike(self, latents: list[Tensor], batch: Batch) -> Tensor:
        """The mean cosine of the outputs, or of the residuals from the teacher, float32 [].

        Args:
            latents: each worker's last hidden states at the positions of the batch that predict an answer [M, d].
            batch: rows of ids and labels, int64 [B, T].
        """
        if self.diversity.of is DiversityOf.RESIDUALS:
            with torch.no_grad():
                base_latents = answer_latents(self.objectives[0].teacher, batch)
            latents = [latent - base_latents for latent in latents]
        return mean_cosine(latents)


@torch.no_grad()
def measured_diversity(
    workers: Mapping[str, Any], teacher: Any, data: Sequence[Batch], machine: Machine
) -> dict[str, float]:
    """The mean cosine of outputs and of residuals over the batches, each weighing the same."""
    cosines = dict.fromkeys((kind.value for kind in DiversityOf), 0.0)
    with machine.autocast():
        for each in data:
            batch = each.to(machine.device)
            latents = [answer_latents(worker, batch) for worker in workers.values()]
            base_latents = answer_latents(teacher, batch)
            cosines[DiversityOf.OUTPUTS.value] += mean_cosine(latents).item() / len(data)
            cosines[DiversityOf.RESIDUALS.value] += mean_cosine([own - base_latents for own in latents]).item() / len(
                data
            )
    return cosines


def train_jointly(
    workers: Mapping[str, Any],
    teacher: Any,
    data: Mapping[str, Sequence[Batch]],
    diversity: Diversity,
    training: Training,
    machine: Machine,
    *,
    checkpoint: Path | None = None,
    after_step: Callable[[], None] | None = None,
    progress: Progress = SILENT,
) -> TrainingRecord:
    """Train all workers together, in place, each on its own capability's batches.

    Args:
        data: each worker's batches, by its id.
        after_step: called after every step, such as for masks that keep pruned weights at zero.
    """
    pairs = [(owner, batch) for owner, worker_id in enumerate(workers) for batch in data[worker_id]]

    def loss_of(module: Any, batch: Batch, epoch: int, index: int) -> Tensor:
        with machine.autocast():
            loss: Tensor = module(batch, pairs[index][0], training.distillation_weight)
        return loss

    return train(
        JointObjective(workers, teacher, diversity), [batch for _, batch in pairs], loss_of, training,
        machine.accelerator, checkpoint=checkpoint, after_step=after_step, progress=progress,
        stage="train jointly for diversity",
    )  # fmt: skip
