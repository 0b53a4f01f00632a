"""Ball arithmetic: a float64 middle and a radius that holds the exact value.

The tolerance of a floating-point contract is such a radius; it is computed, not written down. A claim fails only where
its two sides are apart by more than their radii, so a failure is a failure of the operator.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from butterfly.fusion.rounding import ELEMENTARY_ULPS, gamma, tiny

U = gamma(1, torch.float64)


def _safe(middle: Tensor, radius: Tensor, operations: int = 1) -> Balls:
    """A ball whose middle was rounded ``operations`` times, and whose radius a few times."""
    grown = radius * (1 + 8 * U) + gamma(operations, torch.float64) * middle.abs() + tiny(torch.float64)
    return Balls(middle, torch.where(torch.isfinite(middle) & ~torch.isnan(grown), grown, torch.inf))


@dataclass(frozen=True, slots=True)
class Balls:
    """An array of numbers, each known to lie within ``radius`` of ``middle``. Both float64, of one shape."""

    middle: Tensor
    radius: Tensor

    @classmethod
    def exact(cls, values: Tensor) -> Balls:
        """Numbers that are what they are."""
        wide = values.double()
        return cls(wide, torch.zeros_like(wide))

    @property
    def shape(self) -> torch.Size:
        """The shape of the array."""
        return self.middle.shape

    @property
    def low(self) -> Tensor:
        """What the numbers are at least."""
        return self.middle - self.radius - 2 * U * self.middle.abs()

    @property
    def high(self) -> Tensor:
        """An upper bound of the numbers."""
        return self.middle + self.radius + 2 * U * self.middle.abs()

    @property
    def finite(self) -> bool:
        """Whether every middle is finite. No claim about NaN is proved or passed."""
        return bool(torch.isfinite(self.middle).all())

    def __len__(self) -> int:
        return len(self.middle)

    def __getitem__(self, index: Any) -> Balls:
        return Balls(self.middle[index], self.radius[index])

    def __neg__(self) -> Balls:
        return Balls(-self.middle, self.radius)

    def __add__(self, other: Balls) -> Balls:
        return _safe(self.middle + other.middle, self.radius + other.radius)

    def __sub__(self, other: Balls) -> Balls:
        return _safe(self.middle - other.middle, self.radius + other.radius)

    def __mul__(self, other: Balls) -> Balls:
        radius = self.middle.abs() * other.radius + self.radius * other.middle.abs() + self.radius * other.radius
        # 0 · ∞: a number that is exactly 0 makes 0, whatever the other's radius.
        nothing = ((self.middle == 0) & (self.radius == 0)) | ((other.middle == 0) & (other.radius == 0))
        return _safe(self.middle * other.middle, torch.where(nothing, 0.0, radius))

    def __truediv__(self, other: Balls) -> Balls:
        least = other.middle.abs() - other.radius
        middle = self.middle / other.middle
        radius = (self.radius + middle.abs() * other.radius) / least
        return _safe(middle, torch.where(least > 0, radius, torch.inf), 3)

    def abs(self) -> Balls:
        """Absolute values."""
        return Balls(self.middle.abs(), self.radius)

    def sum(self, axis: int) -> Balls:
        """The sum over an axis, in whatever order torch takes."""
        magnitude = (self.middle.abs() + self.radius).sum(axis)
        count = self.middle.shape[axis]
        radius = self.radius.sum(axis) * (1 + gamma(count, torch.float64)) + gamma(count, torch.float64) * magnitude
        return _safe(self.middle.sum(axis), radius)

    def largest(self, axis: int) -> Balls:
        """The maximum over an axis: it moves by at most the largest radius."""
        return Balls(self.middle.amax(axis), self.radius.amax(axis))

    def exp(self) -> Balls:
        """Exponentials, by monotonicity: e^m·(e^r − 1) bounds both sides, and so does e^(m + r)."""
        middle = self.middle.exp()
        near = middle * torch.expm1(self.radius.clamp_max(1.0))
        far = (self.middle + self.radius).exp() * (1 + gamma(16, torch.float64)) + tiny(torch.float64)
        return _safe(middle, torch.where(self.radius < 1, near, far), 2 * ELEMENTARY_ULPS)

    def log(self) -> Balls:
        """Natural logarithms of numbers that are surely positive; else the radius is infinite."""
        least = self.middle - self.radius
        radius = torch.where(least > 0, (self.middle / least).log() + gamma(8, torch.float64), torch.inf)
        radius = torch.where(self.radius == 0, 0.0, radius)
        return _safe(self.middle.log(), radius, 2 * ELEMENTARY_ULPS)

    @classmethod
    def stack(cls, arrays: list[Balls]) -> Balls:
        """Arrays of one shape along a new first axis."""
        return cls(torch.stack([array.middle for array in arrays]), torch.stack([array.radius for array in arrays]))


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Three-valued claims [any shape]: surely true, possibly true (neither: surely false)."""

    surely: Tensor
    possibly: Tensor

    @property
    def violated(self) -> bool:
        """Whether some claim is surely false."""
        return not bool(self.possibly.all())

    @property
    def met(self) -> bool:
        """Whether some condition is surely true. Otherwise the implication was never tested."""
        return bool(self.surely.any())
