"""The interpreter that runs the operator, for run-time checks and property tests.

Inputs are balls of radius 0. The operator's result is a ball whose radius is the rounding bound that it states (N6).
Everything else is ball arithmetic. So a violated law is violated by the operator, whatever was rounded on the way, and
no tolerance is written down.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.balls import Balls, Verdicts
from butterfly.contracts.operator import Operator
from butterfly.core.errors import FusionError
from butterfly.fusion import Domain
from butterfly.fusion.rounding import accumulator, softmax_bound


class NotFiniteError(FusionError):
    """The operator made NaN or infinity of finite inputs."""


@dataclass(frozen=True)
class BallState:
    """A state of the operator, and who is in it."""

    state: Any
    members: tuple[tuple[Tensor, Tensor], ...]
    """Weight and output of each."""


class Numeric:
    """An operator read with torch, in one dtype."""

    def __init__(self, operator: Operator, dtype: torch.dtype = torch.float64) -> None:
        self.operator = operator
        self.dtype = dtype
        self.domain: Domain = operator.domain
        self.met: bool | None = None
        """Whether the condition of some implication surely held so far; ``None`` while none was asked."""
        self.apart: tuple[float, float] | None = None
        """Of the claim that is most surely false: how far its sides are apart, and the larger side."""

    # The operator

    def pool(self, outputs: Balls, weights: Balls, alive: Tensor) -> Balls:
        """The operator's answer, with its rounding and that of its inputs."""
        x, w = outputs.middle.to(self.dtype), self._weights(weights)
        drift = (x.double() - outputs.middle).abs() + outputs.radius
        drift = torch.where(_beside(alive, drift), drift, 0.0).amax(0)
        with torch.no_grad():
            fused = self.operator.pool(x, w, alive)
            bound = self.operator.rounding_bound(x, w, alive)
        return self._finite(fused, bound + self.operator.lipschitz * drift)

    def distribution(self, pooled: Balls) -> Balls:
        """The operator's distribution of a pooled value."""
        if self.domain is Domain.PROBABILITIES:
            return pooled
        narrow = pooled.middle.to(self.dtype)
        drift = (narrow.double() - pooled.middle).abs() + pooled.radius
        distribution = self.operator.distribution(narrow)
        return self._finite(distribution, softmax_bound(narrow, drift))

    def lift(self, weight: Balls, output: Balls) -> BallState:
        """The state of one worker."""
        w, x = self._weights(weight), output.middle.to(self.dtype)
        return BallState(self.operator.source.lift(w, x), ((w, x),))

    def merge(self, left: BallState, right: BallState) -> BallState:
        """Both together."""
        return BallState(self.operator.source.merge(left.state, right.state), left.members + right.members)

    def empty(self, like: Balls) -> BallState:
        """The empty state."""
        return BallState(self.operator.source.empty(like.middle.to(self.dtype)), ())

    def finish(self, state: BallState) -> Balls:
        """The pooled value, with the rounding of a fold in any order."""
        weights = torch.stack([w for w, _ in state.members])
        outputs = torch.stack([x for _, x in state.members])
        all_alive = torch.ones(len(weights), dtype=torch.bool)
        return self._finite(
            self.operator.source.finish(state.state), self.operator.rounding_bound(outputs, weights, all_alive)
        )

    def state_size(self, workers: int) -> int:
        """How many numbers the state of so many workers holds."""
        return self.operator.state_size(workers)

    def influence(self, weights: Balls, alive: Tensor, lying: Sequence[int], largest: float) -> Balls:
        """What the operator states, and at most ``largest``."""
        mask = torch.zeros(len(alive), dtype=torch.bool)
        mask[list(lying)] = True
        wide = torch.where(_beside(alive, weights.middle), weights.middle, 0.0)
        stated = torch.tensor(min(self.operator.influence(wide, mask), largest), dtype=torch.float64)
        return Balls(stated, stated * 64 * len(alive) * torch.finfo(torch.float64).eps)

    def lipschitz(self) -> Balls:
        """What the operator states."""
        return self.number(self.operator.lipschitz)

    def _weights(self, weights: Balls) -> Tensor:
        narrow = weights.middle.to(accumulator(self.dtype))
        assert bool((narrow.double() == weights.middle).all()), "weights are drawn in the accumulator's dtype"
        return narrow

    def _finite(self, computed: Tensor, bound: Tensor) -> Balls:
        wide = computed.double()
        assert not bool(torch.isnan(bound).any()), f"{self.operator.name} states a rounding bound of NaN"
        bad = ~torch.isfinite(wide) & torch.isfinite(bound)
        if bool(bad.any()):
            value = wide[bad][0].item()
            raise NotFiniteError(f"{self.operator.name} gave {value} for finite inputs; expected a number")
        return Balls(torch.where(torch.isfinite(wide), wide, 0.0), torch.where(torch.isfinite(wide), bound, torch.inf))

    # The arithmetic

    def number(self, value: float) -> Balls:
        """A constant, exact."""
        return Balls.exact(torch.tensor(value, dtype=torch.float64))

    def sum(self, array: Balls, axis: int) -> Balls:
        """The sum over an axis."""
        return array.sum(axis)

    def largest(self, array: Balls, axis: int) -> Balls:
        """The maximum over an axis."""
        return array.largest(axis)

    def abs(self, array: Balls) -> Balls:
        """Absolute values."""
        return array.abs()

    def exp(self, array: Balls) -> Balls:
        """Exponentials."""
        return array.exp()

    def log(self, array: Balls) -> Balls:
        """Natural logarithms."""
        return array.log()

    def stack(self, arrays: Sequence[Balls]) -> Balls:
        """Along a new first axis."""
        return Balls.stack(list(arrays))

    def put(self, array: Balls, index: tuple[Any, ...], value: Balls) -> Balls:
        """A copy with ``value`` at ``index``."""
        middle, radius = array.middle.clone(), array.radius.clone()
        middle[index], radius[index] = value.middle, value.radius
        return Balls(middle, radius)

    # The claims

    def at_most(self, left: Balls, right: Balls) -> Verdicts:
        """left ≤ right."""
        return self._widest_kept(left, right, Verdicts(left.high <= right.low, left.low <= right.high))

    def below(self, left: Balls, right: Balls) -> Verdicts:
        """left < right."""
        return self._widest_kept(left, right, Verdicts(left.high < right.low, left.low < right.high))

    def equal(self, left: Balls, right: Balls) -> Verdicts:
        """left = right."""
        exact = (left.radius == 0) & (right.radius == 0) & (left.middle == right.middle)
        return self._widest_kept(left, right, Verdicts(exact, (left.low <= right.high) & (right.low <= left.high)))

    def _widest_kept(self, left: Balls, right: Balls, claims: Verdicts) -> Verdicts:
        """The claims; the widest gap of those that are surely false is kept."""
        if claims.violated:
            gaps = torch.where(claims.possibly, 0.0, (left.middle - right.middle).abs())
            sizes = torch.maximum(left.middle.abs(), right.middle.abs()).expand(gaps.shape)
            worst = gaps.argmax()
            widest = (gaps.flatten()[worst].item(), sizes.flatten()[worst].item())
            self.apart = max(self.apart or widest, widest)
        return claims

    def both(self, *claims: Verdicts) -> Verdicts:
        """All of the claims, everywhere."""
        surely = torch.tensor([bool(claim.surely.all()) for claim in claims], dtype=torch.bool)
        possibly = torch.tensor([bool(claim.possibly.all()) for claim in claims], dtype=torch.bool)
        return Verdicts(surely.all(), possibly.all())

    def implies(self, condition: Verdicts, claim: Verdicts) -> Verdicts:
        """The claim, where the condition surely holds."""
        self.met = bool(self.met) or condition.met
        return Verdicts(~condition.possibly | claim.surely, ~condition.surely | claim.possibly)


def _beside(alive: Tensor, array: Tensor) -> Tensor:
    """Who is alive, shaped to broadcast over [k, …]."""
    return alive.reshape(len(alive), *[1] * (array.ndim - 1))
