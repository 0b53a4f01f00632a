"""What satisfies each protocol: the library's own classes first. The assignments are checked by the type checker."""

from fractions import Fraction

import torch
from torch import Tensor
from transformers import LlamaConfig, LlamaForCausalLM

from butterfly.capability.grader import GraderName, grader
from butterfly.capability.item import Item
from butterfly.fusion import (
    AnyPool,
    ConfidenceWeights,
    FixedWeights,
    Gate,
    LatentMean,
    LinearPool,
    LogPool,
    LogSumExpPool,
    SmoothMedian,
    Weighting,
)
from butterfly.fusion.log_sum_exp_pool import Scaled
from butterfly.fusion.smooth_median import Multiset
from butterfly.fusion.weighted_mean import Sums
from butterfly.models import keep_layers
from butterfly.runtime.fused import FusedModel
from butterfly.spec.language import AtLeast, NextToken, Parts, Specialist, gate, most_probable
from butterfly.spec.protocols import algebra, definitions, models, pools, rationals, smoothness, spaces

_SIZES: dict[str, int] = {
    "vocab_size": 7, "hidden_size": 8, "intermediate_size": 12, "num_hidden_layers": 3, "num_attention_heads": 2,
    "num_key_value_heads": 1, "max_position_embeddings": 16,
}  # fmt: skip


def _fused(pool: AnyPool, weighting: Weighting) -> FusedModel:
    """Two workers of one layer each over a shared one, from a small random model."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        base = LlamaForCausalLM(LlamaConfig(**_SIZES)).eval()
    return FusedModel.of({str(n): keep_layers(base, [0, n]) for n in (1, 2)}, 1, pool, weighting)


def _at_most_four(x: Tensor, y: int) -> bool:
    """A capability: prompts of at most four tokens, with every token as an answer."""
    return len(x) <= 4 and 0 <= y < _SIZES["vocab_size"]


SEMIRINGS: list[algebra.CommutativeSemiring[Fraction]] = [algebra.RationalSemiring()]
RINGS: list[algebra.OrderedRing[Fraction]] = [algebra.Rationals()]
FIELDS: list[algebra.OrderedField[Fraction]] = [algebra.Rationals()]
MONOIDS: list[algebra.CommutativeMonoid[Fraction]] = [algebra.Sums()]
MEANS: list[pools.Pool[Sums]] = [LatentMean(), LinearPool(), LogPool()]
LOG_SUM_EXP: pools.Pool[Scaled] = LogSumExpPool()
MEDIAN: pools.Pool[Multiset] = SmoothMedian()
STATES: list[pools.State] = [LinearPool().lift(torch.tensor(0.5), torch.tensor([0.25, 0.75]))]
NORMS: list[spaces.NormedSpace] = [spaces.SumNorm()]
ABSOLUTE_NORMS: list[spaces.AbsoluteNorm] = [spaces.SumNorm()]
SCORES: list[spaces.ConcaveScore[Tensor]] = [spaces.LogScore()]
INFLUENCES: list[spaces.BoundedInfluence[Tensor]] = [spaces.SmoothSign()]
RISING: list[spaces.RisingInfluence[Tensor]] = [spaces.SmoothSign()]
LARGEST: list[spaces.Largest] = [spaces.LargestOf([1.0, 3.0, 2.0])]
MODELS: list[models.Model[Tensor, Tensor, pools.Distribution]] = [Parts(_fused(LatentMean(), FixedWeights(2)))]
LLMS: list[definitions.LLM[Tensor]] = [
    NextToken(_fused(pool, weighting))
    for pool in (LatentMean(), LinearPool(), LogPool(), LogSumExpPool(), SmoothMedian())
    for weighting in (FixedWeights(2), Gate(8, 2), ConfidenceWeights(FixedWeights(2)))
]
GATES: list[definitions.Gate] = [gate(FixedWeights(2)), gate(Gate(8, 2))]
CAPABILITIES: list[definitions.Capability[Item, str]] = [grader(name) for name in GraderName]
ACCURATE: list[definitions.Accurate] = [AtLeast(0.75), most_probable]
WORKERS: list[models.Worker] = [Specialist(llm, _at_most_four, AtLeast(1e-9)) for llm in LLMS]
DIFFERENTIALS: list[models.ReverseDifferential[models.TorchMap]] = [models.Autograd()]
SMOOTH: list[smoothness.SmoothStructure] = [smoothness.TwiceDifferentiable()]
SOLVING: list[smoothness.Solving] = [smoothness.TwiceDifferentiable()]
LOGARITHMS: list[smoothness.Logarithm] = [smoothness.TorchExponential()]
EXPONENTIALS: list[smoothness.Exponential] = [smoothness.TorchExponential()]

_PROMPT = torch.tensor([1, 5, 3])
_HIDDEN = torch.linspace(-1, 1, 8)
_WEIGHTS = [
    *(gate(_HIDDEN) for gate in GATES),
    pools.Weights(
        ConfidenceWeights(FixedWeights(2))(_HIDDEN[None], torch.tensor([[[0.25, 0.75]], [[0.5, 0.5]]]))[:, 0]
    ),
]
_QUARTERS = torch.tensor([0.25, 0.75], dtype=torch.float64)
_ROOTS = torch.tensor([0.75, 0.25], dtype=torch.float64)

INSTANCES: dict[str, list[object]] = {
    "Butterfly.Algebra.Base.CommutativeSemiring": [*SEMIRINGS],
    "Butterfly.Algebra.Base.OrderedRing": [*RINGS],
    "Butterfly.Algebra.Base.OrderedField": [*FIELDS],
    "Butterfly.Monoid.Base.CommutativeMonoid": [*MONOIDS],
    "Butterfly.Integer.Base.ℤ": [rationals.Integer(0, 3)],
    "Butterfly.Rational.Base.ℚ": [rationals.rational(Fraction(-3, 4))],
    "Butterfly.Pool.Base.Pool": [*MEANS, LOG_SUM_EXP, MEDIAN],
    "Butterfly.Pool.Base.State": [*STATES],
    "Butterfly.Pool.Base.Weights": [pools.Weights(_QUARTERS), *_WEIGHTS],
    "Butterfly.Pool.Base.Distribution": [pools.Distribution(_QUARTERS), *(llm(_PROMPT) for llm in LLMS)],
    "Butterfly.Pool.Properties.Test": [pools.Test(_QUARTERS)],
    "Butterfly.Pool.Refuted.Geometric-mean": [pools.GeometricMean(_ROOTS, _ROOTS, _ROOTS, _ROOTS)],
    "Butterfly.Space.Base.NormedSpace": [*NORMS],
    "Butterfly.Space.Base.AbsoluteNorm": [*ABSOLUTE_NORMS],
    "Butterfly.Retention.Properties.ConcaveScore": [*SCORES],
    "Butterfly.Median.Properties.BoundedInfluence": [*INFLUENCES],
    "Butterfly.Median.Solutions.RisingInfluence": [*RISING],
    "Butterfly.Pool.Base.Gate": [*GATES],
    "Butterfly.Model.Base.LLM": [*LLMS],
    "Butterfly.Model.Base.Capability": [*CAPABILITIES],
    "Butterfly.Model.Base.Accurate": [*ACCURATE],
    "Butterfly.Cost.Properties.Largest": [*LARGEST],
    "Butterfly.Model.Base.Model": [*MODELS],
    "Butterfly.Model.Base.Worker": [*WORKERS],
    "Butterfly.Gradient.Base.ReverseDifferential": [*DIFFERENTIALS],
    "Butterfly.Smooth.Base.SmoothStructure": [*SMOOTH],
    "Butterfly.Smooth.Base.Solving": [*SOLVING],
    "Butterfly.Logarithm.Base.Logarithm": [*LOGARITHMS],
    "Butterfly.Smooth.Base.Exponential": [*EXPONENTIALS],
}
"""Agda record or definition → objects with every member of its protocol."""
