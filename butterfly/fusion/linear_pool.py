"""The linear opinion pool of probabilities (Stone 1961): Σ w_i p_i / Σ w_i over the workers alive."""

from typing import ClassVar

from torch import Tensor

from butterfly.fusion.domain import Domain
from butterfly.fusion.weighted_mean import WeightedMean


class LinearPool(WeightedMean):
    """Fuses probabilities. The result is a distribution, and one worker moves it by at most its weight.

    Ledger: P-smooth (order ∞: affine in the outputs), P-mono (both orders, for weights that do not read the outputs),
    P-robust, T7.1/affine, T7.2/soft, N1, N2.

    >>> import torch
    >>> outputs = torch.tensor([[0.9, 0.1], [0.5, 0.5]])
    >>> LinearPool()(outputs, torch.tensor([0.75, 0.25]))
    tensor([0.8000, 0.2000])

    Without the first worker, the result is the output of the second:

    >>> LinearPool()(outputs, torch.tensor([0.75, 0.25]), torch.tensor([False, True]))
    tensor([0.5000, 0.5000])

    Without a worker alive there is nothing to fuse:

    >>> LinearPool()(outputs, torch.tensor([0.75, 0.25]), torch.tensor([False, False]))
    Traceback (most recent call last):
        ...
    butterfly.core.errors.FusionError: no worker is alive; expected at least one survivor to fuse
    """

    domains: ClassVar = (Domain.PROBABILITIES,)
    claims: ClassVar = WeightedMean.claims | {
        "N2", "P-mono/probability", "P-mono/score", "P-robust/distribution", "P-robust/lying",
        "T7.2/logloss", "T7.2/margin", "T7.2/soft",
    }  # fmt: skip

    def influence(self, weights: Tensor, lying: Tensor) -> Tensor:
        """In total variation: the Byzantine share of the weight, [] or […] (ledger P-robust)."""
        return weights[lying].sum(0) / weights.sum(0)
