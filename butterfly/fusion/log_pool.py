"""The logarithmic opinion pool (Genest and Zidek 1986): softmax of Σ w_i z_i / Σ w_i over the workers alive."""

from typing import ClassVar

from butterfly.fusion.domain import Domain
from butterfly.fusion.weighted_mean import WeightedMean


class LogPool(WeightedMean):
    """Fuses logits: the pooled value is their weighted mean, and its softmax the fused distribution.

    One weighted sum and no normalisers: a constant added to all logits of a worker does not change the softmax, so raw
    logits are as good as log-probabilities. Ledger: P-smooth (order ∞), P-mono (a worker's logit rises alone: the
    fused probability rises; refuted for a probability that rises while the rest move), T7.1/log, D3.1 (Hessian of the
    pooled value 0), N1. Its log-odds move by at most w_i‖Δz‖, without bound in z: one worker can veto.

    >>> import torch
    >>> pool = LogPool()
    >>> pooled = pool(torch.tensor([[2.0, 0.0], [0.0, 0.0]]), torch.tensor([0.5, 0.5]))
    >>> pooled, pool.distribution(pooled)
    (tensor([1., 0.]), tensor([0.7311, 0.2689]))

    A worker that is sure enough outvotes any number of others:

    >>> sure = torch.tensor([[-4000.0, 0.0], [9.0, 0.0], [9.0, 0.0]])
    >>> pool.distribution(pool(sure, torch.tensor([0.01, 0.495, 0.495])))
    tensor([3.1462e-14, 1.0000e+00])
    """

    domains: ClassVar = (Domain.LOGITS,)
    needs_normalised: ClassVar = False
    claims: ClassVar = WeightedMean.claims | {"P-robust/distribution", "P-robust/log-odds", "P-mono/score", "T7.1/log"}
