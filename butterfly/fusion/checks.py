"""What a pool rejects, before any arithmetic: one error that names the value, and never a silent NaN."""

from enum import StrEnum
from typing import Protocol, TypeVar

import torch
from torch import Tensor
from torch._C import _functorch

from butterfly.core.errors import FusionError
from butterfly.fusion.domain import Domain, NonFinite
from butterfly.fusion.rounding import ELEMENTARY_ULPS, accumulator, gamma, unit

Choice = TypeVar("Choice", bound=StrEnum)

DTYPES = (torch.float64, torch.float32, torch.bfloat16, torch.float16)
"""What outputs may be given in."""


class Checks(Protocol):
    """What a pool says of the values that it takes."""

    domain: Domain
    nonfinite: NonFinite
    validate: bool

    @property
    def needs_normalised(self) -> bool:
        """Whether the outputs must be normalised: see ``Pool.needs_normalised``."""


def checked(pool: Checks, outputs: Tensor, weights: Tensor, alive: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
    """Outputs [k, … , d] and weights [k, … , 1], both 0 for failed workers and in the accumulator's dtype, and
    who is alive: [k, 1 … 1], or [k, … , 1] where the pool leaves out, position by position, who is not finite there.

    Raises:
        FusionError: see ``Pool.forward``.
    """
    check_shapes(outputs, weights, alive)
    k = outputs.shape[0]
    mask = torch.ones(k, dtype=torch.bool, device=outputs.device) if alive is None else alive.to(outputs.device)
    mask = mask.reshape(k, *[1] * (outputs.ndim - 1))
    if pool.nonfinite is NonFinite.EXCLUDE:
        mask = mask & outputs.isfinite().all(-1, keepdim=True)
    acc = accumulator(outputs.dtype)
    wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim)).to(acc)
    nothing = torch.zeros((), dtype=acc, device=outputs.device)
    values, surviving = torch.where(mask, outputs.to(acc), nothing), torch.where(mask, wide, nothing)
    if pool.validate and not traced(outputs, weights, mask):
        check_values(pool, outputs.detach(), surviving.detach(), mask)
    return values, surviving, mask


def check_shapes(outputs: Tensor, weights: Tensor, alive: Tensor | None) -> None:
    """Reject what no pool can take, whatever the values.

    Raises:
        FusionError: no tensors; shapes or dtypes that do not fit.
    """
    for name, argument in (("outputs", outputs), ("weights", weights), ("alive", alive)):
        if not isinstance(argument, Tensor) and not (name == "alive" and argument is None):
            raise FusionError(f"{name} is a {type(argument).__name__}; expected a torch.Tensor")
    if outputs.ndim < 2 or outputs.shape[0] == 0:
        raise FusionError(f"outputs has shape {tuple(outputs.shape)}; expected [k, … , d] with at least one worker")
    k = outputs.shape[0]
    if outputs.dtype not in DTYPES:
        raise FusionError(f"outputs has dtype {outputs.dtype}; expected a floating-point dtype of 16, 32 or 64 bits")
    if weights.shape not in (outputs.shape[:1], outputs.shape[:-1]):
        raise FusionError(
            f"weights has shape {tuple(weights.shape)}; expected [k] = {(k,)} or [k, …] = {tuple(outputs.shape[:-1])}"
        )
    if weights.is_complex():
        raise FusionError(f"weights has dtype {weights.dtype}; expected real numbers")
    if alive is not None and (alive.shape != (k,) or alive.dtype is not torch.bool):
        raise FusionError(f"alive has shape {tuple(alive.shape)} and dtype {alive.dtype}; expected ({k},) of bool")


def one_of(value: str, allowed: tuple[Choice, ...], name: str, of: str) -> Choice:
    """The one of ``allowed`` that ``value`` names.

    Raises:
        FusionError: none does.
    """
    for choice in allowed:
        if choice == value:
            return choice
    raise FusionError(f"{of}: {name}={value}; expected one of {', '.join(allowed)}")


def positive_normal(**parameters: float) -> None:
    """Reject a parameter that no accumulator could hold.

    Raises:
        FusionError: not above 0, or not a normal number of float32.
    """
    limits = torch.finfo(torch.float32)
    for name, value in parameters.items():
        if not limits.tiny <= value <= limits.max:
            raise FusionError(f"{name}={value}; expected a number from {limits.tiny:.2g} to {limits.max:.2g}")


def traced(*tensors: Tensor) -> bool:
    """Whether values cannot be looked at: inside the compiler, an export or a ``torch.func`` transform."""
    return torch.compiler.is_compiling() or any(map(_functorch.is_functorch_wrapped_tensor, tensors))


def check_values(pool: Checks, outputs: Tensor, weights: Tensor, alive: Tensor) -> None:
    """Reject values outside the pool's domain: ``outputs`` [k, … , d] as given, ``weights`` [k, … , 1] that are 0
    for failed workers, ``alive`` [k, 1 … 1] or [k, … , 1].

    Raises:
        FusionError: see ``Pool.forward``.
    """
    _check_weights(weights, alive)
    _check_outputs(pool, outputs, alive)


def check_finite(pool: Checks, fused: Tensor) -> None:
    """Reject a fused value that overflowed: outputs may lie within a rounding of the largest number of their dtype.

    Raises:
        FusionError: NaN or infinity in ``fused`` [… , d].
    """
    if not bool(fused.isfinite().all()):
        raise FusionError(
            f"{type(pool).__name__}: the fused value overflows {fused.dtype}; expected outputs below its largest "
            "number: scale them down, or pass a wider dtype"
        )


def _check_weights(surviving: Tensor, alive: Tensor) -> None:
    """``surviving`` [k, … , 1]: the weights, 0 for failed workers."""
    if not bool(alive.any(0).all()):
        raise FusionError("no worker is alive; expected at least one survivor to fuse")
    if not bool((torch.isfinite(surviving) & (surviving >= 0)).all()):
        raise FusionError("a weight of a surviving worker is negative or not finite; expected weights ≥ 0")
    total = surviving.sum(0)
    if not bool((total > 0).all()):
        raise FusionError("the weights of the surviving workers sum to 0; expected a positive sum")
    if not bool(torch.isfinite(total).all()):
        raise FusionError(
            "the weights of the surviving workers sum to infinity; expected a finite sum: scale the weights down"
        )


def _check_outputs(pool: Checks, outputs: Tensor, alive: Tensor) -> None:
    name = type(pool).__name__
    finite = (outputs.isfinite().all(-1, keepdim=True) | ~alive).flatten(1).all(1)
    if not bool(finite.all()):
        worker = int(torch.nonzero(~finite)[0])
        raise FusionError(
            f"{name}: the output of worker {worker} holds NaN or infinity; take it out with alive, or build the pool "
            "with nonfinite=NonFinite.EXCLUDE"
        )
    if pool.domain is Domain.REALS or not pool.needs_normalised:
        return
    surviving = outputs[alive.squeeze(-1).expand(outputs.shape[:-1])].double()
    acc, d = accumulator(outputs.dtype), outputs.shape[-1]
    relative = 2 * unit(outputs.dtype) + gamma(d + 2 * ELEMENTARY_ULPS + 8, acc)
    if pool.domain is Domain.PROBABILITIES:
        if bool((surviving < 0).any()):
            raise FusionError(f"{name}: outputs holds {surviving.min().item():g}; expected probabilities ≥ 0")
        total, allowed = surviving.sum(-1), torch.full((), relative, dtype=torch.float64, device=surviving.device)
        wanted, fix, target = "sum to", "pass softmax(logits)", 1.0
    else:
        total = surviving.logsumexp(-1)
        # The sum of the exponentials is 1 up to that of each rounded logit.
        allowed = relative * (2 + 2 * surviving.abs().amax(-1))
        wanted, fix, target = "have a logsumexp of", "pass log_softmax(logits)", 0.0
    off = (total - target).abs() - allowed
    if bool((off > 0).any()):
        worst = total.flatten()[off.flatten().argmax()].item()
        raise FusionError(f"{name}: outputs along the last axis {wanted} {worst:g}; expected {target:g}: {fix}")
