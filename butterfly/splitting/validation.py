"""Phase 3: what each worker keeps of its capability, and how the workers differ, on validation data."""

import json
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import torch

from butterfly.capability import Judge, Split
from butterfly.core.canonical import write_json
from butterfly.models.anatomy import Anatomy
from butterfly.runtime.latency import latency_ms
from butterfly.runtime.score import score
from butterfly.splitting.context import Context
from butterfly.splitting.objective import answer_latents
from butterfly.splitting.worker import Worker

RECORD = "validation.json"
ITEMS = 100
"""Validation items per worker whose accuracy the manifest states."""
POSITIONS = 500
"""Positions per capability whose outputs are compared."""


@dataclass(frozen=True)
class Validation:
    """What was measured of the workers before they are fused."""

    accuracy: dict[str, float]
    """Of each worker on its own capability."""
    latency_ms: dict[str, dict[str, float]]
    correlation: dict[str, float]
    """By "one, other": the correlation of two workers' last hidden states over the same positions, in [−1, 1]."""
    distance: dict[str, float]
    """By "one, other": the mean ‖M_i(x) − M_j(x)‖ of their next-token probabilities, from 0 to √2."""


def validate(context: Context, workers: list[Worker]) -> Validation:
    """Measure every worker on validation items of its own capability, and every pair on those of both."""

    def make(folder: Path) -> None:
        accuracy, latency = {}, {}
        for worker in workers:
            capability = context.capabilities[worker.plan.capability]
            judged = score(
                worker.model, context.base.tokenizer, capability, Split.VALIDATION, limit=ITEMS,
                progress=context.progress, stage=f"validate {worker.plan.worker_id}",
            )  # fmt: skip
            accuracy[worker.plan.worker_id] = judged.accuracy
            latency[worker.plan.worker_id] = latency_ms(worker.model, context.base.tokenizer, prompt_of(capability))
        correlation, distance = {}, {}
        for left, right in combinations(workers, 2):
            pair = f"{left.plan.worker_id}, {right.plan.worker_id}"
            correlation[pair], distance[pair] = _compared(context, left, right)
        if context.machine.main:
            write_json(folder / RECORD, asdict(Validation(accuracy, latency, correlation, distance)))

    inputs = context.inputs(workers=[worker.folder.parent.name for worker in workers], data=context.digests)
    folder = context.workspace.stage("validation", inputs, make)
    return Validation(**json.loads((folder / RECORD).read_text(encoding="utf-8")))


def prompt_of(capability: Any) -> str:
    """A text to generate from: the first validation item's prompt, or the start of the first document."""
    item = capability.validation[0]
    return str(item.input[:200] if capability.judge is Judge.NEXT_TOKEN else item.prompt)


@torch.no_grad()
def _compared(context: Context, left: Worker, right: Worker) -> tuple[float, float]:
    """Correlation of hidden states and mean distance of probabilities, on a spread of both capabilities' positions."""
    hidden: list[tuple[torch.Tensor, torch.Tensor]] = []
    distances = []
    for worker in (left, right):
        seen = 0
        for each in context.data[worker.plan.capability].validation:
            batch = each.to(context.machine.device)
            with context.machine.autocast():
                latents = [answer_latents(model.model, batch)[: POSITIONS - seen] for model in (left, right)]
                fused = [
                    Anatomy(model.model).project(part).float().softmax(-1)
                    for model, part in zip((left, right), latents, strict=True)
                ]
            hidden.append((latents[0].float().cpu(), latents[1].float().cpu()))
            distances.append((fused[0] - fused[1]).norm(dim=-1).cpu())
            seen += len(latents[0])
            if seen >= POSITIONS:
                break
    first, second = (torch.cat([pair[n] for pair in hidden]).flatten() for n in (0, 1))
    together = torch.corrcoef(torch.stack([first, second]))[0, 1].item()
    return together, torch.cat(distances).mean().item()
