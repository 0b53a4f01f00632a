"""What a pool is: a commutative monoid of partial fusions, and its batched form."""

from abc import abstractmethod
from typing import Any, ClassVar, Generic, TypeVar

import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.fusion.checks import check_finite, checked, one_of, traced
from butterfly.fusion.domain import Domain, NonFinite, StateForm
from butterfly.fusion.rounding import softmax_bound

# Shapes: k workers, … any batch, d vocabulary or latent size.

S = TypeVar("S", bound=tuple[Tensor, ...])
"""A partial fusion: a named tuple of tensors. Except the median's, its size is the same for all numbers of workers."""


class Pool(torch.nn.Module, Generic[S]):
    """A weighted fusion of worker outputs that any surviving subset of workers can finish.

    Laws, over the real numbers: ``merge`` is associative and commutative, ``empty`` is its unit, and
    ``pool(outputs, weights, alive)`` equals ``finish`` of the merged lifts of the workers alive (ledger N1). In
    floating point the two agree within ``rounding_bound`` (N6).

    Weights need not sum to one: they are renormalised over the survivors. float64 is computed in float64; float32,
    bfloat16 and float16 in float32, and the batched form gives the dtype that it was given.

    Values are checked, except inside ``torch.compile``, ``torch.export`` and ``torch.func`` transforms. There only
    shapes and dtypes are checked.

    Args:
        nonfinite: whether a worker with NaN or infinity is rejected, or left out at the positions where it has them.
        validate: whether the values of outputs, weights and result are checked. Without it, bad values give NaN.
    """

    domains: ClassVar[tuple[Domain, ...]]
    """The domains that the pool accepts; the first is the default."""
    state_form: ClassVar[StateForm] = StateForm.SUMS
    """The form of a state, which the prover needs to know."""
    smoothness_order: ClassVar[float] = float("inf")
    """How many times the pool is continuously differentiable in outputs and positive weights (P-smooth)."""
    lipschitz: ClassVar[float] = 1.0
    """The pooled value moves by at most this times the largest absolute change of a worker's output."""
    needs_normalised: ClassVar[bool] = True
    """Whether a constant added to all logits of one worker would change the fused distribution."""
    claims: ClassVar[frozenset[str]]
    """The ids of the contracts that the pool declares to keep."""

    def __init__(
        self, *, domain: Domain | None = None, nonfinite: NonFinite = NonFinite.REJECT, validate: bool = True
    ) -> None:
        super().__init__()
        self.domain = one_of(self.domains[0] if domain is None else domain, self.domains, "domain", type(self).__name__)
        self.nonfinite = one_of(nonfinite, tuple(NonFinite), "nonfinite", type(self).__name__)
        self.validate = validate

    @abstractmethod
    def lift(self, weight: Tensor, output: Tensor) -> S:
        """The state of one worker: ``weight`` [… ] or scalar, non-negative; ``output`` [… , d]."""

    @abstractmethod
    def merge(self, left: S, right: S) -> S:
        """The state of the workers of both sides together."""

    @abstractmethod
    def finish(self, state: S) -> Tensor:
        """The pooled value [… , d] of a state, in the accumulator's dtype; not defined (NaN) for total weight zero."""

    @abstractmethod
    def empty(self, like: Tensor) -> S:
        """The state of no worker, for outputs shaped and typed as ``like`` [… , d]."""

    @abstractmethod
    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The batched arithmetic: ``outputs`` [k, … , d] in the accumulator's dtype and ``weights`` [k, … , 1], both 0
        for failed workers, ``alive`` [k, 1 … 1] or [k, … , 1] bool; gives [… , d]."""

    @abstractmethod
    def rounding_bound(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """How far the batched form, or a fold in any order, may be from the exact value [… , d], float64 (N6).

        Of finite outputs of the workers ``alive`` [k] and weights as the accumulator holds them, as long as nothing
        overflows on the way: a fold sums Σ w_i|x_i|, which may do so where the batched form does not.
        """

    def influence(self, weights: Tensor, lying: Tensor) -> Tensor:
        """How far Byzantine workers ``lying`` [k] bool can move the pooled value, [] for ``weights`` [k] and […] for
        [k, …]; ∞ if unbounded.

        Each pool states what is measured: total variation, or distance from the honest workers' range.
        """
        return torch.where(weights[lying].sum(0) > 0, torch.inf, 0.0)

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """Outputs [k, … , d] with weights [k] or [k, …] of the workers alive [k] bool, fused to [… , d].

        Raises:
            FusionError: shapes that do not fit; no survivor; a survivor whose output is not finite or outside the
                domain; a negative or non-finite weight, or survivors whose weights sum to zero; a fused value that
                overflows. Outputs of failed workers may hold anything, NaN included.
        """
        values, wide, mask = checked(self, outputs, weights, alive)
        fused = self.pool(values, wide, mask).to(outputs.dtype)
        if self.validate and not traced(fused):
            check_finite(self, fused.detach())
        return fused

    def distribution(self, pooled: Tensor) -> Tensor:
        """The fused probabilities [… , d] of a pooled value: itself, or its softmax where the pool takes logits.

        Raises:
            FusionError: the pool takes latents, which are no distribution before the unembedding.
        """
        if self.domain is Domain.REALS:
            raise FusionError(f"{type(self).__name__}: domain=reals has no distribution; expected another domain")
        return pooled if self.domain is Domain.PROBABILITIES else pooled.softmax(-1)

    def distribution_bound(self, pooled: Tensor, error: Tensor) -> Tensor:
        """How far ``distribution(pooled)`` may be from the exact one, when ``pooled`` is within ``error`` [… , d]."""
        return error if self.domain is Domain.PROBABILITIES else softmax_bound(pooled, error)

    def extra_repr(self) -> str:
        """The parameters that make two pools of one class different."""
        return f"domain={self.domain.value}"


AnyPool = Pool[Any]
"""A pool with any type of state."""
