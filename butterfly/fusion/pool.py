"""What a pool is: a commutative monoid of partial fusions, and its batched form."""

from abc import abstractmethod
from typing import NamedTuple

import torch
from torch import Tensor

from butterfly.core.errors import FusionError

# Shapes: k workers, … any batch, d vocabulary or latent size.


class State(NamedTuple):
    """A partial fusion. Its size does not depend on how many workers it holds."""

    total: Tensor
    """Σ w_i x_i over the workers so far [… , d]."""
    weight: Tensor
    """Σ w_i over the workers so far [… , 1]."""


class Pool(torch.nn.Module):
    """A weighted fusion of worker outputs that any surviving subset of workers can finish.

    Laws, over the real numbers: ``merge`` is associative and commutative, ``empty`` is its unit, and
    ``pool(outputs, weights, alive)`` equals ``finish`` of the merged lifts of the workers alive. In floating point the
    two agree up to rounding of the sums.

    Weights need not sum to one: they are renormalised over the survivors.
    """

    @abstractmethod
    def lift(self, weight: Tensor, output: Tensor) -> State:
        """The state of one worker: ``weight`` [… ] or scalar, non-negative; ``output`` [… , d]."""

    @abstractmethod
    def finish(self, state: State) -> Tensor:
        """The fused output [… , d] of a state; not defined (NaN) for a state of total weight zero."""

    @abstractmethod
    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """The batched form: ``outputs`` [k, … , d], ``weights`` [k] or [k, …], ``alive`` [k] bool; gives [… , d]."""

    @staticmethod
    def merge(left: State, right: State) -> State:
        """The state of the workers of both sides together."""
        return State(left.total + right.total, left.weight + right.weight)

    @staticmethod
    def empty(like: Tensor) -> State:
        """The state of no worker, for outputs shaped and typed as ``like`` [… , d]."""
        return State(torch.zeros_like(like), torch.zeros_like(like[..., :1]))


def checked(outputs: Tensor, weights: Tensor, alive: Tensor | None) -> tuple[Tensor, Tensor]:
    """Outputs with the dead zeroed [k, … , d], and weights of the dead zeroed [k, … , 1].

    Raises:
        FusionError: shapes that do not fit, no survivor, a negative or non-finite weight, or survivors whose weights
            sum to zero. Outputs of dead workers may hold anything, NaN included.
    """
    if outputs.ndim < 2 or outputs.shape[0] == 0:
        raise FusionError(f"outputs has shape {tuple(outputs.shape)}; expected [k, … , d] with at least one worker")
    k = outputs.shape[0]
    if not outputs.is_floating_point():
        raise FusionError(f"outputs has dtype {outputs.dtype}; expected a floating-point dtype")
    if weights.shape not in (outputs.shape[:1], outputs.shape[:-1]):
        raise FusionError(
            f"weights has shape {tuple(weights.shape)}; expected [k] = {(k,)} or [k, …] = {tuple(outputs.shape[:-1])}"
        )
    if alive is not None and (alive.shape != (k,) or alive.dtype is not torch.bool):
        raise FusionError(f"alive has shape {tuple(alive.shape)} and dtype {alive.dtype}; expected ({k},) of bool")
    mask = torch.ones(k, dtype=torch.bool, device=outputs.device) if alive is None else alive
    if not torch.compiler.is_compiling():
        _check_values(weights, mask)
    mask = mask.reshape(k, *[1] * (outputs.ndim - 1))
    shape = weights.shape + (1,) * (outputs.ndim - weights.ndim)
    wide = weights.reshape(shape).to(outputs.dtype)
    nothing = torch.zeros((), dtype=outputs.dtype, device=outputs.device)
    return torch.where(mask, outputs, nothing), torch.where(mask, wide, nothing)


def _check_values(weights: Tensor, alive: Tensor) -> None:
    if not bool(alive.any()):
        raise FusionError("no worker is alive; expected at least one survivor to fuse")
    living = weights[alive]
    if not bool((torch.isfinite(living) & (living >= 0)).all()):
        raise FusionError("a weight of a living worker is negative or not finite; expected weights ≥ 0")
    if not bool((living.sum(0) > 0).all()):
        raise FusionError("the weights of the living workers sum to 0; expected a positive sum")
