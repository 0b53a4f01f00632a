"""Learning the fusion: fixed weights and a gate, on validation data that no worker was trained on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import nll_loss

from butterfly.capability.encoding import IGNORED
from butterfly.core.progress import SILENT, Progress
from butterfly.fusion import AnyPool, FixedWeights, Weighting
from butterfly.runtime.fused import FusedModel
from butterfly.splitting.specialise import Prepared

STEPS, SAMPLE, RATE = 300, 1024, 0.02
COMPARED = 400
OWNER_WEIGHT = 0.1
"""Nats of the owner's term beside those of the answer.

Where several workers know an answer, the answers alone do not say whom to trust, and a gate would follow chance. The
small term makes it the worker that was specialised on the item's capability.
"""


@dataclass(frozen=True, slots=True)
class FusionData:
    """What the weighting learns from: M positions that predict an answer."""

    shared: Tensor
    """The shared base's hidden state [M, d]."""
    latents: Tensor
    """Each worker's last hidden state [k, M, d]."""
    targets: Tensor
    """The right token [M]."""
    owners: Tensor
    """The worker that was specialised on the item's capability, 0 to k − 1 [M]."""


@torch.no_grad()
def collect(fused: FusedModel, prepared: Mapping[str, Sequence[Prepared]]) -> FusionData:
    """Every worker's last hidden states at the positions that predict an answer.

    Args:
        prepared: the batches of each worker's own capability, by the worker's id.
    """
    shared, latents, targets, owners = [], [], [], []
    for worker_id, batches in prepared.items():
        for each in batches:
            wanted = each.batch.labels != IGNORED
            shared.append(each.shared[wanted])
            latents.append(fused.worker_hidden(each.shared)[:, wanted])
            targets.append(each.batch.targets)
            owners.append(torch.full_like(targets[-1], fused.worker_ids.index(worker_id)))
    return FusionData(torch.cat(shared), torch.cat(latents, dim=1), torch.cat(targets), torch.cat(owners))


def loss_of(fused: FusedModel, weighting: Weighting, data: FusionData, owner_weight: float = 0.0) -> Tensor:
    """Mean negative log-probability of the right tokens under the fused model, in nats per token.

    With ``owner_weight``, that of the owners under the weights is added, so often.
    """
    weights = fused.weigh(data.latents, data.shared, weighting)
    loss = nll_loss(fused.fuse(data.latents, weights), data.targets)
    if owner_weight:
        owned = weights.gather(0, data.owners[None])[0].clamp_min(torch.finfo(weights.dtype).tiny)
        loss = loss - owner_weight * owned.log().mean()
    return loss


@torch.no_grad()
def compare_pools(
    fused: FusedModel, weighting: Weighting, data: FusionData, pools: Mapping[str, AnyPool]
) -> dict[str, float]:
    """The loss of each pool with the same weights, in nats per token, on ``COMPARED`` positions all over ``data``."""
    chosen = torch.linspace(0, len(data.targets) - 1, min(COMPARED, len(data.targets))).long()
    sample = FusionData(data.shared[chosen], data.latents[:, chosen], data.targets[chosen], data.owners[chosen])
    own, losses = fused.pool, {}
    try:
        for name, pool in pools.items():
            fused.pool = pool
            losses[name] = loss_of(fused, weighting, sample).item()
    finally:
        fused.pool = own
    return losses


def learn(
    fused: FusedModel,
    weighting: Weighting,
    data: FusionData,
    seed: int,
    progress: Progress = SILENT,
    stage: str = "learn the fusion",
) -> float:
    """Train ``weighting`` in place on samples of ``data``; the loss over all of it afterwards, in nats per token.

    Weights that do not read the input learn from the answers alone.
    """
    owner_weight = 0.0 if isinstance(weighting, FixedWeights) else OWNER_WEIGHT
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.Adam(weighting.parameters(), lr=RATE)
    with progress.stage(stage, STEPS) as advance:
        for _ in range(STEPS):
            chosen = torch.randint(len(data.targets), (SAMPLE,), generator=generator)
            sample = FusionData(data.shared[chosen], data.latents[:, chosen], data.targets[chosen], data.owners[chosen])
            loss = loss_of(fused, weighting, sample, owner_weight)
            optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(loss, inputs=list(weighting.parameters()))
            optimizer.step()
            advance(1)
    with torch.no_grad():
        return loss_of(fused, weighting, data).item()
