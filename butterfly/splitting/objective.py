"""What a worker is trained to do: say the next token of its data, as its teacher does (specification 6.1)."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, kl_div
from torch.utils.checkpoint import checkpoint

from butterfly.capability.encoding import IGNORED, Batch
from butterfly.models.anatomy import Anatomy

CHUNK = 2**25
"""Logits that are held at once: 128 MiB in float32."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The two terms of a batch, each a mean over the positions that count, in nats per token."""

    answer: Tensor
    """Cross-entropy of the right tokens []."""
    divergence: Tensor
    """KL(teacher ‖ student) []; 0 where there is no teacher."""
    latents: Tensor
    """The student's last hidden states at those positions [M, d]."""


def answer_latents(model: Any, batch: Batch) -> Tensor:
    """Last hidden states, after the final norm, at the positions that predict an answer [M, d]."""
    return Anatomy(model).latents(batch.ids, batch.mask)[batch.labels != IGNORED]


def chunk_positions(vocabulary: int) -> int:
    """How many positions' logits are held at once."""
    return max(1, CHUNK // vocabulary)


@torch.no_grad()
def summed_nats(anatomy: Anatomy, latents: Tensor, targets: Tensor) -> float:
    """The cross-entropy, summed over positions, in nats.

    Logits are made for ``CHUNK`` numbers at a time, in float32.

    Args:
        anatomy: of the model, of which the unembedding is read.
        latents: last hidden states after the final norm [M, d].
        targets: the right tokens, int64 [M].
    """
    total = torch.zeros((), dtype=torch.float64, device="cpu")
    rows = chunk_positions(anatomy.vocabulary)
    for start in range(0, len(targets), rows):
        logits = anatomy.project(latents[start : start + rows]).float()
        total += cross_entropy(logits, targets[start : start + rows], reduction="sum").double().cpu()
    return total.item()


class Objective(nn.Module):
    """A student with its loss, as one module: what is wrapped for several processes is all that a step runs."""

    def __init__(self, student: Any, teacher: Any | None) -> None:
        super().__init__()
        self.student = student
        self._teacher = [teacher]  # in a list, so that it is no part of the module that is trained

    @property
    def teacher(self) -> Any | None:
        return self._teacher[0]

    def forward(self, batch: Batch, distil: bool) -> Terms:
        """The terms of ``batch``; the divergence only if ``distil``.

        Logits are made for ``CHUNK`` numbers at a time, in float32, and made again in the backward pass.
        """
        latents = answer_latents(self.student, batch)
        targets = batch.targets
        teacher_latents = None
        if distil and self.teacher is not None:
            with torch.no_grad():
                teacher_latents = answer_latents(self.teacher, batch)
        count = max(1, len(targets))
        rows = chunk_positions(Anatomy(self.student).vocabulary)
        answer = latents.new_zeros((), dtype=torch.float32)
        divergence = torch.zeros_like(answer)
        for start in range(0, len(targets), rows):
            part = slice(start, start + rows)
            arguments = (latents[part], targets[part], None if teacher_latents is None else teacher_latents[part])
            if len(targets) > rows and torch.is_grad_enabled():
                nats, kl = checkpoint(self._sums, *arguments, use_reentrant=False)
            else:
                nats, kl = self._sums(*arguments)
            answer, divergence = answer + nats, divergence + kl
        return Terms(answer / count, divergence / count, latents)

    def _sums(self, latents: Tensor, targets: Tensor, teacher_latents: Tensor | None) -> tuple[Tensor, Tensor]:
        """Both terms, summed over the positions of a chunk."""
        logits = Anatomy(self.student).project(latents).float()
        answer = cross_entropy(logits, targets, reduction="sum")
        if teacher_latents is None:
            return answer, torch.zeros_like(answer)
        with torch.no_grad():
            wanted = Anatomy(self.teacher).project(teacher_latents).float().log_softmax(-1)
        return answer, kl_div(logits.log_softmax(-1), wanted, reduction="sum", log_target=True)
