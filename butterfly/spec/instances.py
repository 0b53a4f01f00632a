"""What satisfies each protocol: the library's own classes first. The assignments are checked by the type checker."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import torch
from torch import Tensor

from butterfly.fusion import LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian
from butterfly.fusion.smooth_median import Multiset
from butterfly.fusion.weighted_mean import Sums
from butterfly.spec.protocols import algebra, models, pools, rationals, smoothness, spaces


@dataclass(frozen=True)
class Linear:
    """A model in three parts, as in Definition 1.1, small enough to try."""

    embedding: Tensor

    def encode(self, x: int) -> Tensor:
        return self.embedding[x]

    def transform(self, x: Tensor) -> Tensor:
        return x.tanh()

    def decode(self, x: Tensor) -> Tensor:
        return (self.embedding @ x).softmax(-1)


@dataclass(frozen=True)
class Sure:
    """A worker that is certain of one token, with the evidence that it gives it a probability of one."""

    token: int
    vocabulary: int = 3

    def model(self, _: Any) -> Tensor:
        return torch.nn.functional.one_hot(torch.tensor(self.token), self.vocabulary).double()

    def evidence(self, x: Any, y: int) -> bool:
        return bool(self.model(x)[y] == 1)


SEMIRINGS: list[algebra.CommutativeSemiring[Fraction]] = [algebra.RationalSemiring()]
RINGS: list[algebra.OrderedRing[Fraction]] = [algebra.Rationals()]
FIELDS: list[algebra.OrderedField[Fraction]] = [algebra.Rationals()]
MONOIDS: list[algebra.CommutativeMonoid[Fraction]] = [algebra.Sums()]
MEANS: list[pools.Pool[Sums]] = [LatentMean(), LinearPool(), LogPool()]
LOG_SUM_EXP: pools.Pool[Any] = LogSumExpPool()
MEDIAN: pools.Pool[Multiset] = SmoothMedian()
STATES: list[pools.State] = [LinearPool().lift(torch.tensor(0.5), torch.tensor([0.25, 0.75]))]
NORMS: list[spaces.NormedSpace] = [spaces.SumNorm()]
ABSOLUTE_NORMS: list[spaces.AbsoluteNorm] = [spaces.SumNorm()]
SCORES: list[spaces.ConcaveScore[Tensor]] = [spaces.LogScore()]
INFLUENCES: list[spaces.BoundedInfluence[Tensor]] = [spaces.SmoothSign()]
RISING: list[spaces.RisingInfluence[Tensor]] = [spaces.SmoothSign()]
LARGEST: list[spaces.Largest] = [spaces.LargestOf([1.0, 3.0, 2.0])]
MODELS: list[models.Model[int, Tensor, Tensor]] = [Linear(torch.eye(3, dtype=torch.float64))]
WORKERS: list[models.Worker] = [Sure(1)]
DIFFERENTIALS: list[models.ReverseDifferential[models.TorchMap]] = [models.Autograd()]
SMOOTH: list[smoothness.SmoothStructure] = [smoothness.TwiceDifferentiable()]
SOLVING: list[smoothness.Solving] = [smoothness.TwiceDifferentiable()]
LOGARITHMS: list[smoothness.Logarithm] = [smoothness.TorchExponential()]
EXPONENTIALS: list[smoothness.Exponential] = [smoothness.TorchExponential()]

_QUARTERS = torch.tensor([0.25, 0.75], dtype=torch.float64)
_ROOTS = torch.tensor([0.75, 0.25], dtype=torch.float64)

INSTANCES: dict[str, list[Any]] = {
    "Butterfly.Algebra.Base.CommutativeSemiring": [*SEMIRINGS],
    "Butterfly.Algebra.Base.OrderedRing": [*RINGS],
    "Butterfly.Algebra.Base.OrderedField": [*FIELDS],
    "Butterfly.Monoid.Base.CommutativeMonoid": [*MONOIDS],
    "Butterfly.Integer.Base.ℤ": [rationals.Integer(0, 3)],
    "Butterfly.Rational.Base.ℚ": [rationals.rational(Fraction(-3, 4))],
    "Butterfly.Pool.Base.Pool": [*MEANS, LOG_SUM_EXP, MEDIAN],
    "Butterfly.Pool.Base.State": [*STATES],
    "Butterfly.Pool.Base.Weights": [pools.Weights(_QUARTERS)],
    "Butterfly.Pool.Base.Distribution": [pools.Distribution(_QUARTERS)],
    "Butterfly.Pool.Properties.Test": [pools.Test(_QUARTERS)],
    "Butterfly.Pool.Refuted.Geometric-mean": [pools.GeometricMean(_ROOTS, _ROOTS, _ROOTS, _ROOTS)],
    "Butterfly.Space.Base.NormedSpace": [*NORMS],
    "Butterfly.Space.Base.AbsoluteNorm": [*ABSOLUTE_NORMS],
    "Butterfly.Retention.Properties.ConcaveScore": [*SCORES],
    "Butterfly.Median.Properties.BoundedInfluence": [*INFLUENCES],
    "Butterfly.Median.Solutions.RisingInfluence": [*RISING],
    "Butterfly.Cost.Properties.Largest": [*LARGEST],
    "Butterfly.Model.Base.Model": [*MODELS],
    "Butterfly.Model.Base.Worker": [*WORKERS],
    "Butterfly.Gradient.Base.ReverseDifferential": [*DIFFERENTIALS],
    "Butterfly.Smooth.Base.SmoothStructure": [*SMOOTH],
    "Butterfly.Smooth.Base.Solving": [*SOLVING],
    "Butterfly.Logarithm.Base.Logarithm": [*LOGARITHMS],
    "Butterfly.Smooth.Base.Exponential": [*EXPONENTIALS],
}
"""Agda record → objects with every member of its protocol."""
