"""Fine-tuning a worker on its capability, with distillation from the base (specification 6.1).

The shared base is frozen, so its hidden states are computed once and the worker's own layers train on them.
"""

import copy
import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, kl_div

from butterfly.capability.encoding import IGNORED, Batch
from butterfly.core.errors import ModelError
from butterfly.core.progress import SILENT, Progress
from butterfly.models.base import BaseModel


@dataclass(frozen=True, slots=True)
class Prepared:
    """A batch whose shared base has been computed."""

    shared: Tensor
    """Hidden states after the shared layers [B, T, d]."""
    batch: Batch


@dataclass(frozen=True, slots=True)
class Training:
    """How a worker is trained; the defaults are the specification's."""

    epochs: int = 1
    learning_rate: float = 1e-5
    distillation_weight: float = 0.1
    seed: int = 0


def run_layers(base: BaseModel, layers: Iterable[Any], hidden: Tensor) -> Tensor:
    """``hidden`` [B, T, d] through decoder layers, right-padded, without a cache."""
    positions = torch.arange(hidden.shape[1])[None]
    rotary = base.model.model.rotary_emb(hidden, position_ids=positions)
    for layer in layers:
        hidden = layer(hidden, attention_mask=None, position_ids=positions, position_embeddings=rotary)
    return hidden


def unembed(base: BaseModel, hidden: Tensor) -> Tensor:
    """Logits [… , V] of last hidden states [… , d]."""
    logits: Tensor = base.model.lm_head(base.model.model.norm(hidden))
    return logits


@torch.no_grad()
def prepare(
    base: BaseModel, shared: int, batches: Sequence[Batch], progress: Progress, stage: str = "shared base"
) -> list[Prepared]:
    """Run the shared base once over every batch."""
    prepared = []
    with progress.stage(stage, len(batches)) as advance:
        for batch in batches:
            embedded = base.model.model.embed_tokens(batch.ids)
            prepared.append(Prepared(run_layers(base, base.model.model.layers[:shared], embedded), batch))
            advance(1)
    return prepared


def specialise(
    base: BaseModel,
    shared: int,
    layers: Sequence[int],
    prepared: Sequence[Prepared],
    training: Training,
    progress: Progress = SILENT,
    stage: str = "specialise",
) -> tuple[nn.ModuleList, list[float]]:
    """The worker's own layers, copied from the base and trained; and the loss of every step, in nats per token.

    From the second epoch on, a Kullback–Leibler term to the base's own prediction is added, as the specification has
    it. AdamW with a linear warm-up over a tenth of the steps and a linear decay to zero.
    """
    own = nn.ModuleList(copy.deepcopy(base.model.model.layers[n]) for n in layers[shared:])
    upper = base.model.model.layers[shared:]
    steps = training.epochs * len(prepared)
    losses: list[float] = []
    if steps == 0:
        return own.eval(), losses
    own.train()
    optimizer = torch.optim.AdamW(own.parameters(), lr=training.learning_rate)
    warm = max(1, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm + 1)))
    )
    rng = random.Random(training.seed)
    with progress.stage(stage, steps) as advance:
        for epoch in range(training.epochs):
            for each in rng.sample(prepared, len(prepared)):
                wanted = each.batch.labels != IGNORED
                logits = unembed(base, run_layers(base, own, each.shared)[wanted])
                loss = cross_entropy(logits, each.batch.targets)
                if epoch > 0 and training.distillation_weight > 0:
                    with torch.no_grad():
                        teacher = unembed(base, run_layers(base, upper, each.shared)[wanted]).log_softmax(-1)
                    divergence = kl_div(logits.log_softmax(-1), teacher, reduction="batchmean", log_target=True)
                    loss = loss + training.distillation_weight * divergence
                optimizer.zero_grad(set_to_none=True)
                loss.backward()
                nn.utils.clip_grad_norm_(own.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                losses.append(loss.item())
                if not math.isfinite(losses[-1]):
                    raise ModelError(
                        f"{stage}: the loss became {losses[-1]} at step {len(losses)} with learning_rate="
                        f"{training.learning_rate}; lower budget.learning_rate"
                    )
                advance(1)
    return own.eval(), losses
