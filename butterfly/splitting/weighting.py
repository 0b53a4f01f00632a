"""Learning the fusion: fixed weights and a gate, on validation data that no worker was trained on.

The linear pool's loss needs only each worker's probability of one token per position. So these probabilities [k, M] are
computed once, and the weights are learned on them. Other pools are fused again in each step, a chunk of positions at a
time. A tensor of size [k, M, V] is never held in memory.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from butterfly.capability.encoding import IGNORED, Batch
from butterfly.core.progress import SILENT, Progress
from butterfly.fusion import AnyPool, ConfidenceWeights, FixedWeights, Gate, LinearPool, SmoothMedian, Weighting
from butterfly.runtime.fused import FusedModel

STEPS, SAMPLE, RATE = 300, 1024, 0.02
NUMBERS = 2**24
"""Numbers [k, M, V] that a step or a comparison of a pool without a closed form may go through."""
COMPARED = 400
"""Positions that a median goes through, at most: each of its numbers is a root."""
OWNER_WEIGHT = 0.1
"""Nats of the owner's term beside those of the answer.

Where several workers know an answer, the answers alone do not say whom to trust, and a gate would follow chance. The
small term makes it the worker that was fine-tuned on the item's capability.
"""
SHARPER = (1.0, 2.0, 4.0, 8.0)
"""Factors that a learned gate's scores are tried at: the last is nearly a choice of one worker."""


@dataclass(frozen=True, slots=True)
class FusionData:
    """What the weighting learns from: M positions that predict an answer; k workers, d the hidden size."""

    shared: Tensor
    """The shared base's hidden state [M, d]."""
    latents: Tensor
    """Each worker's last hidden state [k, M, d]."""
    targets: Tensor
    """The right token [M]."""
    owners: Tensor
    """The worker that was fine-tuned on the item's capability, 0 to k − 1 [M]."""
    log_probabilities: Tensor
    """Each worker's log-probability of the right token [k, M], float32."""

    def at(self, chosen: Tensor) -> "FusionData":
        """The positions ``chosen`` alone, int64 [n] or bool [M]."""
        return FusionData(
            self.shared[chosen], self.latents[:, chosen], self.targets[chosen], self.owners[chosen],
            self.log_probabilities[:, chosen],
        )  # fmt: skip


@torch.no_grad()
def collect(fused: FusedModel, data: Mapping[str, Sequence[Batch]], progress: Progress = SILENT) -> FusionData:
    """Every worker's last hidden states at the positions that predict an answer.

    Args:
        data: the batches of each worker's own capability, by the worker's id.
    """
    columns: list[list[Tensor]] = [[] for _ in range(5)]
    with progress.stage("run the workers on the fusion's data", sum(map(len, data.values()))) as advance:
        for worker_id, batches in data.items():
            for each in batches:
                batch = each.to(fused.device)
                wanted = batch.labels != IGNORED
                shared, latents = fused.latents(batch.ids, batch.mask)
                latents, targets = latents[:, wanted], batch.targets
                owners = torch.full_like(targets, fused.worker_ids.index(worker_id))
                values = shared[wanted], latents, targets, owners, fused.worker_log_probabilities(latents, targets)
                for column, value in zip(columns, values, strict=True):
                    column.append(value)
                advance(1)
    shared_, latents_, targets_, owners_, nats_ = columns
    return FusionData(
        torch.cat(shared_), torch.cat(latents_, 1), torch.cat(targets_), torch.cat(owners_), torch.cat(nats_, 1)
    )


def answer_loss(fused: FusedModel, pool: AnyPool, weighting: Weighting, data: FusionData, weights: Tensor) -> Tensor:
    """Mean negative log-probability of the right tokens, in nats per token [].

    The linear pool's is −log Σ w_i p_i(y), from ``data.log_probabilities`` alone.

    Args:
        fused: the model whose workers gave ``data``.
        pool: fuses them; it need not be the model's own.
        weighting: where ``weights`` come from.
        data: M positions that predict an answer.
        weights: of the workers at each position, not negative, floating-point [k, M].
    """
    if isinstance(pool, LinearPool) and not weighting.reads_outputs:
        tiny = torch.finfo(weights.dtype).tiny
        return -torch.logsumexp(weights.clamp_min(tiny).log() + data.log_probabilities, 0).mean()
    spoken = _fused_by(fused, pool, data.latents, weights)
    return -spoken.gather(-1, data.targets[:, None]).mean()


def _fused_by(fused: FusedModel, pool: AnyPool, latents: Tensor, weights: Tensor) -> Tensor:
    """Log-probabilities [M, V] under a pool that need not be the fused model's own."""
    own, fused.pool = fused.pool, pool
    try:
        return fused.fuse(latents, weights)
    finally:
        fused.pool = own


def loss_of(
    fused: FusedModel, weighting: Weighting, data: FusionData, owner_weight: float = 0.0, pool: AnyPool | None = None
) -> Tensor:
    """``answer_loss`` of the fused model's pool or another, and ``owner_weight`` times that of the owners' weights, [].

    Args:
        fused: the model whose workers gave ``data``.
        weighting: gives the weights; gradients reach its parameters.
        data: M positions that predict an answer.
        owner_weight: of the second term, at least 0.
        pool: fuses the workers; None: the model's own.
    """
    pool = fused.pool if pool is None else pool
    weights = fused.weigh(data.latents, data.shared, weighting)
    loss = answer_loss(fused, pool, weighting, data, weights)
    if owner_weight:
        owned = weights.gather(0, data.owners[None])[0].clamp_min(torch.finfo(weights.dtype).tiny)
        loss = loss - owner_weight * owned.log().mean()
    return loss


def affordable_positions(fused: FusedModel, pool: AnyPool, weighting: Weighting, most: int) -> int:
    """How many positions one evaluation goes through: all of ``most`` for the linear pool, else ``NUMBERS`` in all."""
    if isinstance(pool, LinearPool) and not weighting.reads_outputs:
        return most
    most = min(most, COMPARED) if isinstance(pool, SmoothMedian) else most
    numbers = NUMBERS // 64 if isinstance(pool, SmoothMedian) else NUMBERS
    return max(1, min(most, numbers // (len(fused.worker_ids) * int(fused.config.vocab_size))))


def spread(count: int, most: int, device: torch.device) -> Tensor:
    """At most ``most`` of the positions 0 to ``count`` − 1, evenly spread: int64 [min(``most``, ``count``)]."""
    return torch.linspace(0, count - 1, min(most, count), device=device).long()


@torch.no_grad()
def compare_pools(
    fused: FusedModel, weighting: Weighting, data: FusionData, pools: Mapping[str, AnyPool]
) -> dict[str, dict[str, float]]:
    """The loss of each pool with the same weights, in nats per token, and on how many positions it was taken."""
    losses = {}
    for name, pool in pools.items():
        most = affordable_positions(fused, pool, weighting, len(data.targets))
        sample = data.at(spread(len(data.targets), most, data.targets.device))
        losses[name] = {"nats": loss_of(fused, weighting, sample, pool=pool).item(), "positions": len(sample.targets)}
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
    fixed = isinstance(weighting.prior if isinstance(weighting, ConfidenceWeights) else weighting, FixedWeights)
    owner_weight = 0.0 if fixed else OWNER_WEIGHT
    sample = affordable_positions(fused, fused.pool, weighting, SAMPLE)
    generator = torch.Generator().manual_seed(seed)
    weighting.to(data.targets.device)
    optimizer = torch.optim.Adam(weighting.parameters(), lr=RATE)
    with progress.stage(stage, STEPS) as advance:
        for _ in range(STEPS):
            chosen = torch.randint(len(data.targets), (sample,), generator=generator).to(data.targets.device)
            loss = loss_of(fused, weighting, data.at(chosen), owner_weight)
            optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(loss, inputs=list(weighting.parameters()))
            optimizer.step()
            advance(1)
    return mean_loss(fused, weighting, data)


@torch.no_grad()
def mean_loss(fused: FusedModel, weighting: Weighting, data: FusionData) -> float:
    """The loss in nats per token, over all positions where that is affordable, else over a spread of them."""
    most = affordable_positions(fused, fused.pool, weighting, len(data.targets))
    return loss_of(fused, weighting, data.at(spread(len(data.targets), most, data.targets.device))).item()


@dataclass(frozen=True, slots=True)
class TriedWeighting:
    """A way to weigh the workers, tried on validation data."""

    name: str
    weighting: Weighting
    nats: Mapping[str, float]
    """The loss on each worker's own capability, in nats per token."""

    @property
    def total(self) -> float:
        return sum(self.nats.values())


@torch.no_grad()
def do_no_harm(fused: FusedModel, learned: Weighting, data: FusionData) -> tuple[TriedWeighting, list[TriedWeighting]]:
    """The best way to weigh on validation data, and all that were tried: a fusion must not lose to a single worker.

    Tried are the learned weighting, a gate's scores sharpened towards a choice of one worker, and each worker alone.
    """
    tried = [_choice(fused, "learned", learned, data)]
    if isinstance(learned, Gate):
        tried += [_choice(fused, f"sharpened by {f:g}", _sharpened(learned, f), data) for f in SHARPER[1:]]
    tried += [
        _choice(fused, f"{worker_id} alone", _alone(n, fused), data) for n, worker_id in enumerate(fused.worker_ids)
    ]
    return min(tried, key=lambda choice: choice.total), tried


def _choice(fused: FusedModel, name: str, weighting: Weighting, data: FusionData) -> TriedWeighting:
    nats = {}
    for n, worker_id in enumerate(fused.worker_ids):
        own = (data.owners == n).nonzero()[:, 0]
        if len(own):
            nats[worker_id] = mean_loss(fused, weighting, data.at(own))
    return TriedWeighting(name, weighting, nats)


def _sharpened(gate: Gate, factor: float) -> Gate:
    sharper = Gate(gate.score.in_features, gate.score.out_features).to(gate.score.weight.device)
    sharper.load_state_dict({name: factor * value for name, value in gate.state_dict().items()})
    return sharper


def _alone(worker: int, fused: FusedModel) -> FixedWeights:
    """Weights that are 1 for one worker, as far as float32 can say it."""
    alone = FixedWeights(len(fused.worker_ids)).to(fused.device)
    with torch.no_grad():
        alone.logits.fill_(-100.0)
        alone.logits[worker] = 100.0
    return alone
