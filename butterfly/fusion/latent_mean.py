"""The mean of latents: Σ w_i h_i / Σ w_i over the workers alive, the specification's LatentSpace fusion."""

from typing import ClassVar

from butterfly.fusion.domain import Domain
from butterfly.fusion.weighted_mean import WeightedMean


class LatentMean(WeightedMean):
    """Fuses hidden states; stays within the workers' range in every coordinate, and is affine in each of them.

    Ledger: P-smooth (order ∞), P-mono (coordinatewise), D3.1 (Hessian 0), T7.1/affine, T7.4, N1. One worker can move
    the mean without bound where latents are unbounded: see N4.

    >>> import torch
    >>> LatentMean()(torch.tensor([[4.0, -2.0], [0.0, 2.0]]), torch.tensor([0.5, 0.5]))
    tensor([2., 0.])

    Weights that cannot be renormalised are rejected:

    >>> LatentMean()(torch.tensor([[4.0], [0.0]]), torch.tensor([0.0, 0.0]))
    Traceback (most recent call last):
        ...
    butterfly.core.errors.FusionError: the weights of the surviving workers sum to 0; expected a positive sum
    """

    domains: ClassVar = (Domain.REALS,)
    claims: ClassVar = WeightedMean.claims | {"P-mono/score"}
