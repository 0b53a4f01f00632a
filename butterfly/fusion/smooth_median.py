"""The smooth median: the root of Σ w_i ψ((u − x_i)/δ), ψ(t) = t/√(1+t²), over the workers alive (ledger N3)."""

from typing import ClassVar, NamedTuple

import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.fusion.checks import checked, positive_normal
from butterfly.fusion.domain import Domain, NonFinite, StateForm
from butterfly.fusion.pool import Pool
from butterfly.fusion.root import Bracket, bracket, residual, root
from butterfly.fusion.rounding import accumulator, cast_error, enlarged


class Multiset(NamedTuple):
    """Every worker so far; the one state that grows with them."""

    values: Tensor
    """Outputs [n, … , d]."""
    weights: Tensor
    """Weights [n, … , 1]."""


class SmoothMedian(Pool[Multiset]):
    """Fuses latents or log-probabilities. It is smooth, increasing in every worker, and tolerates a Byzantine minority.

    It minimises Σ w_i √(δ² + (u − x_i)²), a smooth version of the absolute deviations that a median minimises: for δ
    small beside the spread it is near the weighted median, for δ large near the weighted mean. With Byzantine weight
    W_f < ½ it stays within δ·r/√(1−r²) of the honest workers' range, r = W_f/(1 − W_f) (N3).

    Solved in float64 by bisection, and each call can state how far its answer may be from the root: ``bracket``.
    Between groups of workers that are far apart the root moves freely: its derivative in a weight grows as the cube of
    their distance in δ, as it truly does, and overflows with it.

    >>> import torch
    >>> outputs = torch.tensor([[0.0], [0.1], [1e6]])
    >>> SmoothMedian(delta=0.1)(outputs, torch.ones(3))
    tensor([0.1230])

    The mean would be carried away:

    >>> from butterfly.fusion import LatentMean
    >>> LatentMean()(outputs, torch.ones(3))
    tensor([333333.3750])
    """

    domains: ClassVar = (Domain.REALS, Domain.LOGITS)
    state_form: ClassVar = StateForm.ROWS
    claims: ClassVar = frozenset({
        "L3.2/repaired", "N1/fold", "N1/idempotence", "N1/monoid", "N1/permutation", "N1/positions", "N3/translation",
        "N6", "P-mono/coordinate", "P-mono/score", "P-robust/crash", "P-robust/distribution", "P-robust/lying",
        "P-smooth", "P-smooth/lipschitz", "T7.1/internality", "T7.1/optimal", "T7.1/range",
    })  # fmt: skip

    def __init__(
        self,
        delta: float = 1.0,
        *,
        domain: Domain | None = None,
        nonfinite: NonFinite = NonFinite.REJECT,
        validate: bool = True,
    ) -> None:
        """Args: delta: the width δ > 0 of the smooth corner, a normal number of float32; the rest as for ``Pool``."""
        super().__init__(domain=domain, nonfinite=nonfinite, validate=validate)
        positive_normal(delta=delta)
        self.delta = float(delta)

    def lift(self, weight: Tensor, output: Tensor) -> Multiset:
        """A multiset of one."""
        acc = accumulator(output.dtype)
        wide = weight[..., None].to(acc).expand_as(output[..., :1])
        return Multiset(output.to(acc)[None], wide[None])

    def merge(self, left: Multiset, right: Multiset) -> Multiset:
        """Both together."""
        return Multiset(torch.cat([left.values, right.values]), torch.cat([left.weights, right.weights]))

    def finish(self, state: Multiset) -> Tensor:
        """The root [… , d]."""
        if state.values.shape[0] == 0:
            raise FusionError("the state holds no worker; expected at least one survivor to fuse")
        weights = state.weights.double().expand_as(state.values)
        middle: Tensor = root(state.values.double(), weights.contiguous(), self.delta)
        return middle.to(state.values.dtype)

    def empty(self, like: Tensor) -> Multiset:
        """The empty state."""
        nothing = like.new_zeros((0, *like.shape), dtype=accumulator(like.dtype))
        return Multiset(nothing, nothing[..., :1])

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The root over all workers; the weight of a failed worker is 0."""
        return self.finish(Multiset(outputs, weights.expand_as(outputs[..., :1])))

    def bracket(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Bracket:
        """The certified bracket around the root, lower and upper end [… , d], float64, of weights as the accumulator
        holds them. Arguments and errors are those of ``forward``."""
        values, wide, _ = checked(self, outputs, weights, alive)
        return bracket(values.double(), wide.double().expand_as(values), self.delta)

    def residual(self, at: Tensor, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """Σ w_i ψ((u − x_i)/δ) / Σ w_i at ``at`` [… , d], float64: zero at the exact root. Written as the formula is,
        so for |u − x_i| below 1e154·δ, whose square float64 holds; ``bracket`` has no such limit."""
        return residual(at.double(), *self._wide(outputs, weights, alive), self.delta)

    def _wide(self, outputs: Tensor, weights: Tensor, alive: Tensor | None) -> tuple[Tensor, Tensor]:
        k, rank = outputs.shape[0], outputs.ndim
        mask = torch.ones(k, dtype=torch.bool, device=outputs.device) if alive is None else alive
        mask = mask.reshape(k, *[1] * (rank - 1))
        wide = weights.to(accumulator(outputs.dtype)).double()
        wide = wide.reshape(weights.shape + (1,) * (rank - weights.ndim)).expand_as(outputs)
        return torch.where(mask, outputs.double(), 0.0), torch.where(mask, wide, 0.0)

    def rounding_bound(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """Half the bracket's width, and the casts."""
        certified = self.bracket(outputs, weights, alive)
        size, acc = certified.middle.abs(), accumulator(outputs.dtype)
        error = certified.width + cast_error(size, torch.float64, acc)
        return enlarged(error + cast_error(size + error, acc, outputs.dtype), 8)

    def influence(self, weights: Tensor, lying: Tensor) -> Tensor:
        """Distance from the honest workers' range: δ·r/√(1−r²), r = W_f/(1 − W_f); ∞ from half of the weight on."""
        share = (weights[lying].sum(0) / weights.sum(0)).double()
        r = share / (1 - share)
        return torch.where(r < 1, self.delta * r / (1 - r * r).clamp_min(0).sqrt(), torch.inf)

    def extra_repr(self) -> str:
        """δ and the domain."""
        return f"delta={self.delta}, {super().extra_repr()}"
