"""How much each worker counts: fixed weights, or a gate that reads the shared base's hidden state."""

from abc import abstractmethod

import torch
from torch import Tensor

from butterfly.core.errors import FusionError


class Weighting(torch.nn.Module):
    """Weights on the simplex: non-negative, one per worker, summing to one at every position."""

    @abstractmethod
    def forward(self, hidden: Tensor) -> Tensor:
        """Weights [k, …] for the shared base's hidden state ``hidden`` [… , d]."""


class FixedWeights(Weighting):
    """The same weights for every input, learnable on the open simplex as softmax of free logits.

    >>> FixedWeights(2)(torch.zeros(3, 8)).tolist()
    [[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]]

    Fewer than one worker is refused:

    >>> FixedWeights(0)
    Traceback (most recent call last):
        ...
    butterfly.core.errors.FusionError: workers=0; expected at least 1
    """

    def __init__(self, workers: int) -> None:
        super().__init__()
        _check_positive(workers=workers)
        self.logits = torch.nn.Parameter(torch.zeros(workers))

    def forward(self, hidden: Tensor) -> Tensor:
        """Weights [k, …], equal at every position."""
        weights = self.logits.softmax(0)
        return weights.reshape(-1, *[1] * (hidden.ndim - 1)).expand(-1, *hidden.shape[:-1])


class Gate(Weighting):
    """Weights from the input: softmax of an affine map of the normalised hidden state, a smooth partition of unity.

    Every weight is positive everywhere (ledger, T2.1), so no worker is ever quite silent. The gate reads the hidden
    state of the shared base, never the workers' outputs, so it moves no weight when an output moves (P-mono).

    >>> gate = Gate(hidden_size=8, workers=3)
    >>> gate(torch.randn(5, 8)).sum(0).allclose(torch.ones(5))
    True
    """

    def __init__(self, hidden_size: int, workers: int) -> None:
        super().__init__()
        _check_positive(hidden_size=hidden_size, workers=workers)
        self.norm = torch.nn.LayerNorm(hidden_size, elementwise_affine=False)
        self.score = torch.nn.Linear(hidden_size, workers)
        torch.nn.init.zeros_(self.score.weight)
        torch.nn.init.zeros_(self.score.bias)

    def forward(self, hidden: Tensor) -> Tensor:
        """Weights [k, …] for hidden states [… , d]."""
        scores: Tensor = self.score(self.norm(hidden))
        return scores.softmax(-1).movedim(-1, 0)


def _check_positive(**sizes: int) -> None:
    for name, size in sizes.items():
        if size < 1:
            raise FusionError(f"{name}={size}; expected at least 1")
