"""Operators that break one law each, for the mutants of laws."""

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.fusion import Domain


def _mean(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim)).to(outputs.dtype)
    mask = alive.reshape(len(alive), *[1] * (outputs.ndim - 1))
    wide = torch.where(mask, wide, torch.zeros_like(wide))
    return (wide / wide.sum(0) * torch.where(mask, outputs, torch.zeros_like(outputs))).sum(0)


def above(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return outputs[alive].amax(0) + 1


def below(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return outputs[alive].amin(0) - 1


def negative(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    fused = _mean(outputs, weights, alive)
    return 2 * fused - 1 / fused.shape[-1]


def halved(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return _mean(outputs, weights, alive) / 2


def doubled(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return 2 * _mean(outputs, weights, alive)


def reads_failed_workers(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """Gives 7 where any worker, failed or not, outputs NaN or infinity."""
    return torch.where(outputs.isfinite().all(0), _mean(outputs, weights, alive), 7.0)


def opposite(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return -_mean(outputs, weights, alive)


def bumpy(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """The mean with a bump of height 1: steeper than 1 beside it, and not convex on it."""
    fused = _mean(outputs, weights, alive)
    return fused + 1 / (1 + fused * fused)


def offset(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return _mean(outputs, weights, alive) + 0.5


def first(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return outputs[alive][0]


def last_position(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """Fuses the last position of a batch and says it everywhere."""
    fused = _mean(outputs, weights, alive)
    return fused if fused.ndim == 1 else fused[-1:].expand_as(fused)


def most_confident(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """The worker with the largest probability, alone."""
    mask = alive.reshape(len(alive), *[1] * (outputs.ndim - 1))
    sure = torch.where(mask, outputs, torch.full_like(outputs, -1.0)).amax(-1)
    return outputs.gather(0, sure.argmax(0)[None, ..., None].expand(1, *outputs.shape[1:]))[0]


def upside_down(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """The likelier, the less."""
    fused = _mean(outputs, weights, alive)
    return (1 - fused) / max(1, fused.shape[-1] - 1)


def sharpened(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    fused = _mean(outputs, weights, alive) ** 2
    return fused / fused.sum(-1, keepdim=True)


ON_PROBABILITIES = frozenset({"most_confident", "negative", "sharpened", "upside_down"})


def violator(name: str, contract: str) -> Operator:
    """The operator of that name, on the domain that the contract speaks of."""
    if contract == "P-robust/log-odds":
        return Operator(globals()[name], name, Domain.LOGITS)
    simplex = name in ON_PROBABILITIES or contract == "P-robust/distribution"
    return Operator(globals()[name], name, Domain.PROBABILITIES if simplex else Domain.REALS)
