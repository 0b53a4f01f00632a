"""Norms, concave scores, bounded influence, largest values: what single theorems ask for."""

from typing import Protocol, TypeVar

import torch
from torch import Tensor

from butterfly.spec.mirror import Mirror
from butterfly.spec.protocols.pools import near

T = TypeVar("T")


class NormedSpace(Protocol):
    """Agda: ``Butterfly.Space.Base.NormedSpace``; points are tensors [d]."""

    def norm(self, x: Tensor, /) -> Tensor: ...  # ‖_‖


class AbsoluteNorm(Protocol):
    """Agda: ``Butterfly.Space.Base.AbsoluteNorm``, a norm that reads absolute values only."""

    @property
    def space(self) -> NormedSpace: ...


class ConcaveScore(Protocol[T]):
    """Agda: ``Butterfly.Retention.Properties.ConcaveScore``, a score with a supergradient on its domain."""

    def inside(self, x: T, /) -> bool: ...  # Domain
    def score(self, x: T, /) -> T: ...
    def slope(self, a: T, /) -> T: ...


class BoundedInfluence(Protocol[T]):
    """Agda: ``Butterfly.Median.Properties.BoundedInfluence``, φ increasing from −1 to 1."""

    def influence(self, x: T, /) -> T: ...  # φ


class RisingInfluence(Protocol[T]):
    """Agda: ``Butterfly.Median.Solutions.RisingInfluence``, φ(x) − φ(y) = (x − y) q(x, y) with q positive."""

    def influence(self, x: T, /) -> T: ...  # φ
    def quotient(self, x: T, y: T, /) -> T: ...  # q


class Largest(Protocol):
    """Agda: ``Butterfly.Cost.Properties.Largest``: the largest of several times bounds all and is one of them."""

    @property
    def attained(self) -> int: ...
    def bounds(self, worker: int, /) -> bool: ...


class SumNorm:
    """Σ|x_v|: ``Butterfly.Space.Properties.sum-norm``."""

    @property
    def space(self) -> "SumNorm":
        return self

    def norm(self, x: Tensor) -> Tensor:
        return x.abs().sum()


class LogScore:
    """The logarithm, concave with slope 1/a: ``Butterfly.Logarithm.Properties.log-score`` of the real logarithm."""

    def inside(self, x: Tensor) -> bool:
        return bool((x > 0).all())

    def score(self, x: Tensor) -> Tensor:
        return x.log()

    def slope(self, a: Tensor) -> Tensor:
        return 1 / a


class SmoothSign:
    """ψ(t) = t/√(1 + t²), the influence of ``butterfly.fusion.SmoothMedian`` at δ = 1: ``Butterfly.Median.Root``."""

    def influence(self, x: Tensor) -> Tensor:
        return x / (1 + x * x).sqrt()

    def quotient(self, x: Tensor, y: Tensor) -> Tensor:
        r, s = (1 + x * x).sqrt(), (1 + y * y).sqrt()
        return (1 + r * s - x * y) / (r * s * (r + s))


class LargestOf:
    """The largest of some numbers."""

    def __init__(self, times: list[float]) -> None:
        self._times = times

    @property
    def attained(self) -> int:
        return self._times.index(max(self._times))

    def bounds(self, worker: int) -> bool:
        return self._times[worker] <= self._times[self.attained]


def _at_most(x: Tensor, y: Tensor) -> bool:
    return bool((x <= y).all()) or near(x, y)


MIRRORS = [
    Mirror(
        "Butterfly.Space.Base.NormedSpace",
        NormedSpace,
        {"‖_‖": "norm"},
        laws={
            "‖‖-cong": lambda n, x, y: not torch.equal(x, y) or near(n.norm(x), n.norm(y)),
            "‖‖-≥0": lambda n, x: bool(n.norm(x) >= 0),
            "‖‖-zero": lambda n: bool(n.norm(torch.zeros(1)) == 0),
            "‖‖-negate": lambda n, x: near(n.norm(-x), n.norm(x)),
            "‖‖-scale": lambda n, w, x: not bool((w >= 0).all()) or near(n.norm(w[0] * x), w[0] * n.norm(x)),
            "‖‖-triangle": lambda n, x, y: _at_most(n.norm(x + y), n.norm(x) + n.norm(y)),
        },
    ),
    Mirror(
        "Butterfly.Space.Base.AbsoluteNorm",
        AbsoluteNorm,
        {"space": "space"},
        laws={
            "‖‖-mono": lambda a, x, y: (
                not bool((x.abs() <= y.abs()).all()) or _at_most(a.space.norm(x), a.space.norm(y))
            ),
        },
    ),
    Mirror(
        "Butterfly.Retention.Properties.ConcaveScore",
        ConcaveScore,
        {"Domain": "inside", "score": "score", "slope": "slope"},
        laws={
            "tangent-above": lambda s, a, x: (
                not (s.inside(a) and s.inside(x)) or _at_most(s.score(x) - s.score(a), s.slope(a) * (x - a))
            )
        },
    ),
    Mirror(
        "Butterfly.Median.Properties.BoundedInfluence",
        BoundedInfluence,
        {"φ": "influence"},
        laws={
            "φ-mono": lambda b, x, y: not bool((x <= y).all()) or _at_most(b.influence(x), b.influence(y)),
            "φ-above": lambda b, x: bool((b.influence(x) >= -1).all()),
            "φ-below": lambda b, x: bool((b.influence(x) <= 1).all()),
        },
    ),
    Mirror(
        "Butterfly.Median.Solutions.RisingInfluence",
        RisingInfluence,
        {"φ": "influence", "q": "quotient"},
        laws={
            "q-positive": lambda b, x, y: bool((b.quotient(x, y) > 0).all()),
            "rises": lambda b, x, y: near(b.influence(x) - b.influence(y), (x - y) * b.quotient(x, y)),
        },
    ),
    Mirror("Butterfly.Cost.Properties.Largest", Largest, {"bounds": "bounds", "attained": "attained"}),
]
