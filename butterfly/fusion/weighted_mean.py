"""The arithmetic that the affine pools share: Σ w_i x_i / Σ w_i over the workers alive."""

from typing import ClassVar, NamedTuple

import torch
from torch import Tensor

from butterfly.fusion.pool import Pool
from butterfly.fusion.rounding import accumulator, mean_bound


class Sums(NamedTuple):
    """A partial weighted mean."""

    total: Tensor
    """Σ w_i x_i over the workers so far [… , d]."""
    weight: Tensor
    """Σ w_i over the workers so far [… , 1]."""


class WeightedMean(Pool[Sums]):
    """A weighted mean over the surviving workers. Its subclasses say what the outputs are."""

    claims: ClassVar = frozenset({
        "D3.1/convex", "D3.1/hessian", "L3.2/repaired", "N1/idempotence", "N1/fold", "N1/monoid",
        "N1/permutation", "N1/positions", "N1/size", "N3/translation", "N6", "P-mono/coordinate", "P-robust/crash",
        "P-smooth", "P-smooth/lipschitz", "T7.1/affine", "T7.1/optimal", "T7.1/range", "T7.1/internality",
    })  # fmt: skip

    def lift(self, weight: Tensor, output: Tensor) -> Sums:
        """The weighted output [… , d] and the weight [… , 1] of one worker."""
        acc = accumulator(output.dtype)
        wide = weight[..., None].to(acc)
        return Sums(wide * output.to(acc), wide.expand_as(output[..., :1]))

    def merge(self, left: Sums, right: Sums) -> Sums:
        """The sums of both sides."""
        return Sums(left.total + right.total, left.weight + right.weight)

    def finish(self, state: Sums) -> Tensor:
        """Weighted sum over total weight [… , d]."""
        return state.total / state.weight

    def empty(self, like: Tensor) -> Sums:
        """Two zeros."""
        nothing = torch.zeros_like(like, dtype=accumulator(like.dtype))
        return Sums(nothing, nothing[..., :1])

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """Σ (w_i / Σ w) x_i [… , d]: shares first, so that no product exceeds its output and small weights do not
        vanish. Outputs within a rounding of the dtype's largest number may still overflow, as shares may sum to more
        than 1 by their rounding; ``forward`` rejects that."""
        return (weights / weights.sum(0) * outputs).sum(0)

    def rounding_bound(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """γ_{2k+4}·Σ w_i|x_i| / Σ w_i, what underflow adds, and the cast to the outputs' dtype."""
        k, rank = outputs.shape[0], outputs.ndim
        mask = torch.ones(k, dtype=torch.bool, device=outputs.device) if alive is None else alive
        wide = weights.reshape(weights.shape + (1,) * (rank - weights.ndim))
        return mean_bound(outputs, wide, mask.reshape(k, *[1] * (rank - 1)))
