"""The interpreter for laws about derivatives and rounding, over numbers."""

import torch
from torch import Tensor

from butterfly.contracts.balls import Balls, Verdicts
from butterfly.contracts.derivatives import Line, derivative, disagreement, jump, size
from butterfly.contracts.enclosures import exported
from butterfly.contracts.numeric import Numeric
from butterfly.evaluation.exact import Fractions, Intervals
from butterfly.evaluation.graph import grid
from butterfly.evaluation.scalars import UnmodelledError

SMALL = 2_000
"""Outputs with more numbers are cut down to so many coordinates for the exact oracle."""


class Analytic(Numeric):
    """``Numeric`` with derivatives and an oracle. Everything that is differentiated is computed in float64."""

    why = ""
    """What was found, in words, when a claim failed."""

    def smooth(self, outputs: Balls, towards: Balls, weights: Balls, alive: Tensor, order: int) -> Verdicts:
        """See ``butterfly.contracts.derivatives``."""
        line = self._line(outputs.middle, towards.middle, weights.middle, alive)
        scale = _scale(outputs, towards, alive)
        for n in range(order + 1):
            if n and (where := disagreement(line, n, scale)) is not None:
                self.why = f"derivative {n} at t = {where:.6g} is not the slope of derivative {n - 1}"
                return _claim(False)
            discontinuity = jump(line, n, scale)
            if discontinuity is not None:
                self.why = f"derivative {n} jumps at t = {discontinuity[0]:.12g} by {discontinuity[1]:.3g} of the scale"
                return _claim(False)
            scale = max(scale, size(line, n))
        return _claim(True)

    def curvature(self, outputs: Balls, direction: Balls, weights: Balls, alive: Tensor) -> Balls:
        """By autograd, coordinate by coordinate; the radius is what the same by differences leaves open."""
        towards = outputs.middle + direction.middle
        at, curvatures, radius = torch.zeros(1, dtype=torch.float64), [], []
        for token in range(outputs.shape[-1]):
            line = self._line(outputs.middle, towards, weights.middle, alive, token)
            second = derivative(line, at, 2)
            scale = derivative(line, at, 1).abs() + second.abs() + _scale(outputs, direction, alive)
            curvatures.append(second)
            radius.append(2.0**-36 * scale)
        return Balls(torch.cat(curvatures), torch.cat(radius))

    def flows(self, outputs: Balls, towards: Balls, weights: Balls, alive: Tensor) -> Verdicts:
        """One parameter θ moves every output and every weight; Loss is a sum of squares of the fused coordinates."""
        k, d = outputs.middle.shape[0], outputs.middle.shape[-1]
        mixture = _mixture(d)
        start, change = outputs.middle, towards.middle - outputs.middle
        start = torch.where(alive[:, None], start, 0.0)
        change = torch.where(alive[:, None], change, 0.0)
        tilt = torch.linspace(-0.5, 0.5, k, dtype=torch.float64)

        def loss(theta: Tensor, workers: Tensor, gate: Tensor) -> Tensor:
            x = start[:, None] + workers[:, None, None] * change[:, None]
            w = weights.middle[:, None] * (1 + gate[:, None] * tilt[:, None])
            fused = self.operator.pool(x.expand(-1, len(theta), -1), w.expand(-1, len(theta)), alive)
            return (fused.square() * mixture).sum(-1)

        def line(theta: Tensor) -> Tensor:
            x = start[:, None] + theta[None, :, None] * change[:, None]
            w = weights.middle[:, None] * (1 + theta[None] * tilt[:, None])
            return (self.operator.pool(x, w, alive).square() * mixture).sum(-1)

        def chain(at: Tensor) -> Tensor:
            """Each worker's path and the gate's, taken alone at that θ and summed."""
            total = []
            for theta in at:
                parts = theta.expand(2, k).clone().requires_grad_()
                value = loss(theta[None], parts[0], parts[1])
                (slopes,) = torch.autograd.grad(value.sum(), parts)
                total.append(slopes.sum())
            return torch.stack(total)

        scale = max(_scale(outputs, towards, alive), size(line, 0))
        where = disagreement(line, 1, scale, chain)
        if where is None:
            where = disagreement(line, 1, scale)
        if where is not None:
            self.why = f"at θ = {where:.6g} the gradient is not the slope of the loss"
        return _claim(where is None)

    def rounded(self, outputs: Balls, weights: Balls, alive: Tensor) -> Verdicts:
        """The operator's own graph over rationals, or over intervals where exp or a root occurs."""
        x, w = outputs.middle.to(self.dtype), self._weights(weights)
        x = x[..., : max(1, SMALL // len(x))] if self.operator.coordinatewise else x
        given = [torch.where(alive[:, None], x, 0.0), w, alive]
        if not self.operator.takes_alive:
            given = [x[alive], w[alive]]
        graph = exported(self.operator, tuple(given[0].shape), x.dtype)
        for numbers in (Fractions(), Intervals()):
            try:
                enclosed = graph(numbers, *(grid(tensor, numbers) for tensor in given))[0]
                break
            except UnmodelledError:
                if isinstance(numbers, Intervals):
                    raise
        computed = self.operator.pool(x, w, alive).double()
        bound = self.operator.rounding_bound(x, w, alive)
        claims = []
        for entry, got, allowed in zip(enclosed.flatten(), computed.flatten(), bound.flatten(), strict=True):
            low, high = (entry, entry) if isinstance(numbers, Fractions) else (entry.a, entry.b)
            claims.append(float(low - got.item()) <= allowed.item() and float(got.item() - high) <= allowed.item())
        if not all(claims):
            self.why = f"coordinate {claims.index(False)} is farther from the exact value than the stated bound"
        return _claim(all(claims))

    def _line(self, start: Tensor, end: Tensor, weights: Tensor, alive: Tensor, token: int | None = None) -> Line:
        start = torch.where(alive[:, None], start, 0.0)
        change = torch.where(alive[:, None], end, 0.0) - start
        mixture = _mixture(start.shape[-1])

        def line(t: Tensor) -> Tensor:
            x = start[:, None] + t[None, :, None] * change[:, None]
            fused = self.operator.pool(x, weights[:, None].expand(-1, len(t)), alive)
            return fused[..., token] if token is not None else (fused * mixture).sum(-1)

        return line


def _scale(start: Balls, end: Balls, alive: Tensor) -> float:
    """The largest absolute output of the surviving workers, and at least 1."""
    return max(1.0, torch.maximum(start.middle[alive].abs(), end.middle[alive].abs()).max().item())


def _mixture(d: int) -> Tensor:
    """Fixed positive coefficients, no two alike, so that no kink cancels another."""
    return 1 + torch.arange(d, dtype=torch.float64) / (d + 0.5)


def _claim(holds: bool) -> Verdicts:
    return Verdicts(torch.tensor(holds), torch.tensor(holds))
