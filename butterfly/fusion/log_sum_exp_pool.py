"""The log-sum-exp pool: (1/β) log(Σ w_i exp(β x_i) / Σ w_i) over the workers alive; between mean and maximum."""

from typing import ClassVar, NamedTuple

import torch
from torch import Tensor

from butterfly.fusion.checks import positive_normal
from butterfly.fusion.domain import Domain, NonFinite, StateForm
from butterfly.fusion.pool import Pool
from butterfly.fusion.rounding import ELEMENTARY_ULPS, accumulator, cast_error, enlarged, gamma, tiny, unit


class Scaled(NamedTuple):
    """Σ w_i exp(β x_i) = total · exp(β shift), so that no exponential overflows."""

    shift: Tensor
    """The largest x_i of positive weight so far [… , d]; the lowest number where there is none."""
    total: Tensor
    """Σ w_i exp(β (x_i − shift)) [… , d]."""
    weight: Tensor
    """Σ w_i [… , 1]."""


class LogSumExpPool(Pool[Scaled]):
    """Fuses latents or log-probabilities; convex, smooth and monotone at once (ledger D3.1 with a Hessian not zero).

    Near the weighted mean for small β, near the maximum for large. Coordinatewise within the workers' range, monotone
    and translation-equivariant, so 1-Lipschitz in the largest difference; bounded by no worker from above: see N4.
    Weights below the smallest normal number's share of the whole are outside the bounds that it states.

    Rounding costs about u/β (u = 6e-8 in float32): for β times the workers' spread below 1e-3 or so, the mean is the
    better pool, from which this one differs by at most β·spread²/8 (Hoeffding 1963). A worker of weight exactly 0 takes
    no part: its gradients are 0, and the gradient in its weight is not the one-sided derivative.

    >>> import torch
    >>> outputs = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
    >>> LogSumExpPool(beta=1.0)(outputs, torch.tensor([0.5, 0.5]))
    tensor([0.6201, 0.0000])

    On a vocabulary it takes log-probabilities; the constant that raw logits carry would leak through:

    >>> LogSumExpPool(domain=Domain.LOGITS)(torch.tensor([[5.0, 5.0]]), torch.ones(1))
    Traceback (most recent call last):
        ...
    butterfly.core.errors.FusionError: LogSumExpPool: outputs along the last axis have a logsumexp of 5.69315; expected 0: pass log_softmax(logits)
    """  # noqa: E501  # the message is one line

    domains: ClassVar = (Domain.REALS, Domain.LOGITS)
    state_form: ClassVar = StateForm.SCALED_SUMS
    claims: ClassVar = frozenset({
        "D3.1/convex", "D3.1/hessian", "L3.2/repaired", "N1/idempotence", "N1/fold", "N1/monoid",
        "N1/permutation", "N1/positions", "N1/size", "N3/translation", "N6", "P-mono/coordinate", "P-mono/score",
        "P-robust/crash", "P-robust/distribution", "P-smooth", "P-smooth/lipschitz", "T7.1/optimal",
        "T7.1/range", "T7.1/internality",
    })  # fmt: skip

    def __init__(
        self,
        beta: float = 1.0,
        *,
        domain: Domain | None = None,
        nonfinite: NonFinite = NonFinite.REJECT,
        validate: bool = True,
    ) -> None:
        """Args: beta: the inverse temperature β > 0, a normal number of float32; the rest as for ``Pool``."""
        super().__init__(domain=domain, nonfinite=nonfinite, validate=validate)
        positive_normal(beta=beta)
        self.beta = float(beta)

    def lift(self, weight: Tensor, output: Tensor) -> Scaled:
        """The output as its own shift; a worker of weight 0 shifts nothing."""
        acc = accumulator(output.dtype)
        wide = weight[..., None].to(acc).expand_as(output)
        return Scaled(torch.where(wide > 0, output.to(acc), torch.finfo(acc).min), wide, wide[..., :1])

    def merge(self, left: Scaled, right: Scaled) -> Scaled:
        """Both totals brought to the larger shift."""
        # The value does not depend on the shift, so no derivative flows through it.
        shift = torch.maximum(left.shift, right.shift).detach()
        total = left.total * self._scale(left.shift, shift) + right.total * self._scale(right.shift, shift)
        return Scaled(shift, total, left.weight + right.weight)

    def finish(self, state: Scaled) -> Tensor:
        """shift + log(total / weight) / β [… , d]."""
        return state.shift + (state.total / state.weight).log() / self.beta

    def empty(self, like: Tensor) -> Scaled:
        """The lowest number, and two zeros."""
        nothing = torch.zeros_like(like, dtype=accumulator(like.dtype))
        return Scaled(torch.full_like(nothing, torch.finfo(nothing.dtype).min), nothing, nothing[..., :1])

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """shift + log Σ (w_i / Σ w) exp(β (x_i − shift)) / β [… , d]."""
        counts = weights > 0
        shift = torch.where(counts, outputs, torch.finfo(outputs.dtype).min).amax(0).detach()
        scaled = self._scale(torch.where(counts, outputs, shift), shift)
        return shift + (weights / weights.sum(0) * scaled).sum(0).log() / self.beta

    def _scale(self, value: Tensor, shift: Tensor) -> Tensor:
        return (self.beta * (value - shift)).exp()

    def rounding_bound(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """The weighted relative error of the exponentials, carried through the logarithm; ∞ where a positive share of
        the weight is below the smallest normal number."""
        k, dtype, acc = outputs.shape[0], outputs.dtype, accumulator(outputs.dtype)
        mask = torch.ones(k, dtype=torch.bool, device=outputs.device) if alive is None else alive
        wide = weights.double().reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
        counts = mask.reshape(k, *[1] * (outputs.ndim - 1)) & (wide > 0)
        wide = torch.where(counts, wide, 0.0)
        total_weight = wide.sum(0)
        share = wide / total_weight
        values = outputs.double()
        shift = torch.where(counts, values, -torch.inf).amax(0)
        gap = torch.where(counts, self.beta * (shift - values), 0.0)
        part = share * torch.exp(-gap)
        total = part.sum(0)
        steps = (2 * ELEMENTARY_ULPS + 6) * (k + 2)
        # part · (e^(γ·gap) − 1), written so that neither factor overflows.
        slipped = share * torch.exp(-gap * (1 - gamma(6, acc))) * -torch.expm1(-gamma(6, acc) * gap)
        spread = (slipped * (1 + gamma(steps, acc)) + part * gamma(steps, acc)).sum(0)
        lost = (2 * k + 2) * tiny(acc) * (1 + 1 / total_weight)
        relative = (spread + lost) / total
        slip = torch.where(relative < 1, relative / (1 - relative), torch.inf)
        depth = -total.log().clamp_max(0.0)
        error = (slip + gamma(2 * ELEMENTARY_ULPS + 6, acc) * (depth + slip)) / self.beta
        error = error + 4 * unit(acc) * (shift.abs() + (depth + slip) / self.beta) + tiny(acc)
        error = torch.where((counts & (share < tiny(acc))).any(0), torch.inf, error)
        return enlarged(error + cast_error(shift.abs() + depth / self.beta + error, acc, dtype), 4 * k + 64)

    def extra_repr(self) -> str:
        """β and the domain."""
        return f"beta={self.beta}, {super().extra_repr()}"
