"""What a pool refuses, before any arithmetic: one error that names the value, and never a silent NaN."""

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from torch._C import _functorch

from butterfly.core.errors import FusionError
from butterfly.fusion.domain import Domain, NonFinite
from butterfly.fusion.rounding import ELEMENTARY_ULPS, accumulator, gamma, unit

if TYPE_CHECKING:
    from butterfly.fusion.pool import Pool


def checked(pool: "Pool[Any]", outputs: Tensor, weights: Tensor, alive: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
    """Outputs [k, … , d] with the dead zeroed and weights [k, … , 1] likewise, both in the accumulator's dtype, and
    who is alive [k, 1 … 1].

    Raises:
        FusionError: see ``Pool.forward``.
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
    if pool.nonfinite is NonFinite.EXCLUDE:
        mask = mask & outputs.isfinite().flatten(1).all(1)
    acc = accumulator(outputs.dtype)
    if pool.validate and not _traced(outputs, weights, mask):
        _check_weights(weights, mask, acc)
        _check_outputs(pool, outputs, mask)
    mask = mask.reshape(k, *[1] * (outputs.ndim - 1))
    wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim)).to(acc)
    nothing = torch.zeros((), dtype=acc, device=outputs.device)
    return torch.where(mask, outputs.to(acc), nothing), torch.where(mask, wide, nothing), mask


def _traced(*tensors: Tensor) -> bool:
    """Whether values cannot be looked at: inside the compiler, an export or a ``torch.func`` transform."""
    return torch.compiler.is_compiling() or any(map(_functorch.is_functorch_wrapped_tensor, tensors))


def _check_weights(weights: Tensor, alive: Tensor, acc: torch.dtype) -> None:
    if not bool(alive.any()):
        raise FusionError("no worker is alive; expected at least one survivor to fuse")
    living = weights[alive].to(acc)
    if not bool((torch.isfinite(living) & (living >= 0)).all()):
        raise FusionError("a weight of a living worker is negative or not finite; expected weights ≥ 0")
    total = living.sum(0)
    if not bool((total > 0).all()):
        raise FusionError("the weights of the living workers sum to 0; expected a positive sum")
    if not bool(torch.isfinite(total).all()):
        raise FusionError("the weights of the living workers sum to infinity; expected a finite sum: scale them down")


def _check_outputs(pool: "Pool[Any]", outputs: Tensor, alive: Tensor) -> None:
    name = type(pool).__name__
    finite = outputs.detach().isfinite().flatten(1).all(1) | ~alive
    if not bool(finite.all()):
        worker = int(torch.nonzero(~finite)[0])
        raise FusionError(
            f"{name}: the output of worker {worker} holds NaN or infinity; take it out with alive, or build the pool "
            "with nonfinite=NonFinite.EXCLUDE"
        )
    if pool.domain is Domain.REALS or not pool.needs_normalised:
        return
    living = outputs.detach()[alive].double()
    acc, d = accumulator(outputs.dtype), outputs.shape[-1]
    relative = 2 * unit(outputs.dtype) + gamma(d + 2 * ELEMENTARY_ULPS + 8, acc)
    if pool.domain is Domain.PROBABILITIES:
        if bool((living < 0).any()):
            raise FusionError(f"{name}: outputs holds {living.min().item():g}; expected probabilities ≥ 0")
        total, allowed = living.sum(-1), torch.full((), relative, dtype=torch.float64, device=living.device)
        wanted, fix, target = "sum to", "pass softmax(logits)", 1.0
    else:
        total = living.logsumexp(-1)
        # The sum of the exponentials is 1 up to that of each rounded logit.
        allowed = relative * (2 + 2 * living.abs().amax(-1))
        wanted, fix, target = "have a logsumexp of", "pass log_softmax(logits)", 0.0
    off = (total - target).abs() - allowed
    if bool((off > 0).any()):
        worst = total.flatten()[off.flatten().argmax()].item()
        raise FusionError(f"{name}: outputs along the last axis {wanted} {worst:g}; expected {target:g}: {fix}")
