"""Operators that break contracts on purpose: the suite must say so of each."""

import torch
from torch import Tensor

from butterfly.contracts.operator import Operator
from butterfly.fusion import Domain


def _shares(weights: Tensor, alive: Tensor, like: Tensor) -> Tensor:
    mask = alive.reshape(len(alive), *[1] * (like.ndim - 1))
    wide = weights.reshape(weights.shape + (1,) * (like.ndim - weights.ndim)).to(like.dtype)
    wide = torch.where(mask, wide, torch.zeros_like(wide))
    return wide / wide.sum(0)


def mean(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    mask = alive.reshape(len(alive), *[1] * (outputs.ndim - 1))
    return (_shares(weights, alive, outputs) * torch.where(mask, outputs, torch.zeros_like(outputs))).sum(0)


def largest(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """Continuous, and not differentiable where two workers tie."""
    return outputs[alive].amax(0)


def _bend(outputs: Tensor, weights: Tensor, alive: Tensor, power: int) -> Tensor:
    centred = mean(outputs, weights, alive)
    return centred + centred.abs() * centred ** (power - 1)


def bent_once(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """C¹ and not C²: u + |u|·u."""
    return _bend(outputs, weights, alive, 2)


def bent_twice(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """C² and not C³: u + |u|·u²."""
    return _bend(outputs, weights, alive, 3)


def most_confident(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    """The worker with the largest weighted probability speaks alone: it jumps."""
    sure = (weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim)) * outputs).amax(-1)
    sure = torch.where(alive.reshape(len(alive), *[1] * (outputs.ndim - 2)), sure, torch.full_like(sure, -1.0))
    return outputs.gather(0, sure.argmax(0)[None, ..., None].expand(1, *outputs.shape[1:]))[0]


class Straight(torch.autograd.Function):
    """A value with the wrong gradient."""

    @staticmethod
    def forward(ctx: object, value: Tensor) -> Tensor:
        return value.clone()

    @staticmethod
    def backward(ctx: object, upstream: Tensor) -> Tensor:  # type: ignore[override]  # one output
        return 0.5 * upstream


def half_the_gradient(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    fused: Tensor = Straight.apply(mean(outputs, weights, alive))  # type: ignore[no-untyped-call]
    return fused


def reals(function: object) -> Operator:
    return Operator(function, getattr(function, "__name__", "operator"), Domain.REALS)
