"""Means whose own backward pass is wrong where only some of the inputs need gradients; and one that is right."""

from typing import Any

import torch
from torch import Tensor

from butterfly.fusion import LatentMean


class _Mean(torch.autograd.Function):
    """Outputs [k, d] and weights [k, 1] → [d]."""

    @staticmethod
    def forward(ctx: Any, outputs: Tensor, weights: Tensor) -> Tensor:
        fused = (outputs * weights).sum(0) / weights.sum(0)
        ctx.save_for_backward(outputs, weights, fused)
        return fused

    @staticmethod
    def of_outputs(ctx: Any, upstream: Tensor) -> Tensor:
        outputs, weights, _ = ctx.saved_tensors
        return weights / weights.sum(0) * upstream.expand(outputs.shape)

    @staticmethod
    def of_weights(ctx: Any, upstream: Tensor) -> Tensor:
        outputs, weights, fused = ctx.saved_tensors
        return ((outputs - fused) / weights.sum(0) * upstream).sum(-1, keepdim=True)

    @classmethod
    def backward(cls, ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        outputs, weights = ctx.needs_input_grad
        return (
            cls.of_outputs(ctx, upstream[0]) if outputs else None,
            cls.of_weights(ctx, upstream[0]) if weights else None,
        )


class _WrongGate(_Mean):
    """The gradient of the weights has the wrong sign where the workers are frozen."""

    @classmethod
    def backward(cls, ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        outputs, weights = super().backward(ctx, *upstream)
        return outputs, (-weights if outputs is None and weights is not None else weights)


class _WrongWorkers(_Mean):
    """The gradient of the outputs is doubled where the gate is frozen."""

    @classmethod
    def backward(cls, ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        outputs, weights = super().backward(ctx, *upstream)
        return (2 * outputs if weights is None and outputs is not None else outputs), weights


class _Pool(LatentMean):
    function: type[_Mean] = _Mean

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        if outputs.ndim > 2:
            return super().pool(outputs, weights, alive)
        fused: Tensor = self.function.apply(outputs, weights)  # type: ignore[no-untyped-call]
        return fused


class Right(_Pool):
    """Right: each gradient is made where it is wanted."""


class WrongGate(_Pool):
    """A gate trained on frozen workers goes uphill."""

    function = _WrongGate


class WrongWorkers(_Pool):
    """Workers trained under a frozen gate move twice as far."""

    function = _WrongWorkers


WRONG: dict[type[Any], str] = {
    WrongGate: "weights alone need gradients",
    WrongWorkers: "outputs alone need gradients",
}
RIGHT: tuple[type[Any], ...] = (Right,)
