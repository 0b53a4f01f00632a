"""Means with lift, merge and finish that answer otherwise by how their inputs are held; and one that is right."""

from typing import Any

import torch
from torch import Tensor

from butterfly.fusion import LatentMean
from butterfly.fusion.weighted_mean import Sums


class MergesItself(LatentMean):
    """A state that is merged with itself is taken for one that came twice by mistake."""

    def merge(self, left: Sums, right: Sums) -> Sums:
        return left if left.total is right.total else super().merge(left, right)


class SharesARow(LatentMean):
    """Expanded rows are taken for a placeholder."""

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """As a pool's."""
        fused = super().forward(outputs, weights, alive)
        return fused * 0 if outputs.stride(0) == 0 else fused


class LearntWeights(LatentMean):
    """Weights that are a parameter, beside outputs that need no gradient, are taken for logits."""

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """As a pool's."""
        learnt = isinstance(weights, torch.nn.Parameter) and not outputs.requires_grad
        return super().forward(outputs, weights.exp() if learnt else weights, alive)


class Packs(LatentMean):
    """Right: what is strided is made contiguous first."""

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """As a pool's."""
        return super().forward(outputs.contiguous(), weights.contiguous(), alive)


WRONG: dict[type[Any], str] = {
    MergesItself: "merge does another thing where both states are the same object",
    SharesARow: "pool does another thing where all workers share one row of memory",
    LearntWeights: "pool does another thing where weights alone are parameters",
}
RIGHT: tuple[type[Any], ...] = (Packs,)
