"""Learning the fusion: fixed weights and a gate, on validation data that no worker was trained on."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import nll_loss

from butterfly.capability.encoding import IGNORED
from butterfly.core.progress import SILENT, Progress
from butterfly.fusion import Weighting
from butterfly.runtime.fused import FusedModel
from butterfly.splitting.specialise import Prepared

STEPS, SAMPLE, RATE = 300, 1024, 0.02


@dataclass(frozen=True, slots=True)
class FusionData:
    """What the weighting learns from: M positions that predict an answer."""

    shared: Tensor
    """The shared base's hidden state [M, d]."""
    latents: Tensor
    """Each worker's last hidden state [k, M, d]."""
    targets: Tensor
    """The right token [M]."""


@torch.no_grad()
def collect(fused: FusedModel, prepared: Sequence[Prepared]) -> FusionData:
    """Every worker's last hidden states at the positions that predict an answer."""
    shared, latents, targets = [], [], []
    for each in prepared:
        wanted = each.batch.labels != IGNORED
        context = fused.context(each.shared, None, None, None)
        shared.append(each.shared[wanted])
        latents.append(fused.worker_hidden(each.shared, **context)[:, wanted])
        targets.append(each.batch.targets)
    return FusionData(torch.cat(shared), torch.cat(latents, dim=1), torch.cat(targets))


def loss_of(fused: FusedModel, weighting: Weighting, data: FusionData) -> Tensor:
    """Mean negative log-probability of the right tokens under the fused model, in nats per token."""
    return nll_loss(fused.fuse(data.latents, fused.weigh(data.latents, data.shared, weighting)), data.targets)


def learn(
    fused: FusedModel,
    weighting: Weighting,
    data: FusionData,
    seed: int,
    progress: Progress = SILENT,
    stage: str = "learn the fusion",
) -> float:
    """Train ``weighting`` in place on samples of ``data``; the loss over all of it afterwards."""
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.Adam(weighting.parameters(), lr=RATE)
    with progress.stage(stage, STEPS) as advance:
        for _ in range(STEPS):
            chosen = torch.randint(len(data.targets), (SAMPLE,), generator=generator)
            sample = FusionData(data.shared[chosen], data.latents[:, chosen], data.targets[chosen])
            loss = loss_of(fused, weighting, sample)
            optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(loss, inputs=list(weighting.parameters()))
            optimizer.step()
            advance(1)
    with torch.no_grad():
        return loss_of(fused, weighting, data).item()
