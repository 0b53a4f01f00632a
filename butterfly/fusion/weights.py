"""Weights of the workers: fixed, from a gate on the shared base's hidden state, or from the workers' confidence."""

from abc import abstractmethod
from typing import ClassVar

import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.fusion.checks import traced


class Weighting(torch.nn.Module):
    """Weights on the simplex: one per worker, non-negative, and of sum one at every position."""

    reads_outputs: ClassVar[bool] = False
    """Whether the weights depend on the workers' outputs. If they do, P-mono and N2 do not hold of the fusion."""

    @abstractmethod
    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        """Weights [k, …] for the shared base's hidden state ``hidden`` [… , d] and, where the weighting reads them, the
        workers' ``probabilities`` [k, … , V]."""


class FixedWeights(Weighting):
    """The same weights for every input, learnable on the open simplex as softmax of free logits.

    >>> FixedWeights(2)(torch.zeros(3, 8)).tolist()
    [[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]]

    Fewer than one worker is rejected:

    >>> FixedWeights(0)
    Traceback (most recent call last):
        ...
    butterfly.core.errors.FusionError: workers=0; expected at least 1
    """

    def __init__(self, workers: int) -> None:
        super().__init__()
        _check_positive(workers=workers)
        self.logits = torch.nn.Parameter(torch.zeros(workers))

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        """Weights [k, …], equal at every position."""
        weights = self.logits.softmax(0)
        return weights.reshape(-1, *[1] * (hidden.ndim - 1)).expand(-1, *hidden.shape[:-1])


class Gate(Weighting):
    """Weights from the input: softmax of an affine map of the normalised hidden state, a smooth partition of unity.

    Every weight is positive everywhere (ledger, T2.1), so every worker contributes. The gate reads the hidden
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

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        """Weights [k, …] for hidden states [… , d]."""
        scores: Tensor = self.score(self.norm(hidden))
        return scores.softmax(-1).movedim(-1, 0)


class ConfidenceWeights(Weighting):
    """A worker's weight is a prior times its largest probability, renormalised: its confidence.

    **Not monotone** (P-mono is refuted): a worker that moves probability to the right token may become less sure, and
    the fused probability of that token falls. The smallest counterexample is below. If you need the guarantee, use
    ``FixedWeights`` or ``Gate``. Also, workers cannot be skipped before they have run (N2).

    >>> from butterfly.fusion.linear_pool import LinearPool
    >>> weighting = ConfidenceWeights(FixedWeights(2))
    >>> def fused(first):
    ...     outputs = torch.tensor([first, [1.0, 0.0, 0.0]])
    ...     return LinearPool()(outputs, weighting(torch.zeros(4), outputs))[0].item()
    >>> fused([0.1, 0.0, 0.9]) < fused([0.0, 0.5, 0.5])  # worker 1 gives token 0 more, the fusion less
    True
    """

    reads_outputs: ClassVar = True

    def __init__(self, prior: Weighting) -> None:
        super().__init__()
        self.prior = prior

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        """Weights [k, …] from probabilities [k, … , V]; a worker with NaN or infinity has confidence 0 there.

        Raises:
            FusionError: no probabilities, or of another shape than the prior's weights; log-probabilities or logits.
        """
        prior: Tensor = self.prior(hidden)
        if probabilities is None or probabilities.shape[:-1] != prior.shape:
            shape = "None" if probabilities is None else f"of shape {tuple(probabilities.shape)}"
            raise FusionError(
                f"probabilities={shape}; expected the workers' own [{', '.join(map(str, prior.shape))}, V]"
            )
        fits = (probabilities >= 0) & (probabilities <= 1 + torch.finfo(probabilities.dtype).eps)
        if not traced(probabilities) and bool((wrong := ~fits & probabilities.isfinite()).any()):
            raise FusionError(f"probabilities holds {probabilities[wrong][0].item():g}; expected numbers from 0 to 1")
        valid = torch.where(fits, probabilities, 0.0)
        raw = prior * valid.amax(-1)
        return raw / raw.sum(0)


def _check_positive(**sizes: int) -> None:
    for name, size in sizes.items():
        if size < 1:
            raise FusionError(f"{name}={size}; expected at least 1")
