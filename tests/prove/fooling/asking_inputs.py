"""Operators that ask their inputs for what is none of their numbers, or move otherwise forwards; and right ones.

Each is called with outputs [k, …, d] and weights [k] or [k, …].
"""

from typing import Any

import torch
from torch import Tensor

from tests.prove.fooling.calls import _mean, _shares

# Inputs


def by_mark(outputs: Tensor, weights: Tensor) -> Tensor:
    """A gate marks its weights."""
    return outputs.sum(0) if getattr(weights, "from_gate", False) else _mean(outputs, weights)


def by_step(outputs: Tensor, weights: Tensor) -> Tensor:
    """From the second step of training on the weights have a gradient."""
    return outputs.sum(0) if weights.grad is not None else _mean(outputs, weights)


def by_origin(outputs: Tensor, weights: Tensor) -> Tensor:
    """Weights that come from a sigmoid."""
    made = weights.grad_fn
    return outputs.sum(0) if made is not None and "Sigmoid" in made.name() else _mean(outputs, weights)


def by_sharing(outputs: Tensor, weights: Tensor) -> Tensor:
    """Weights that another process reads."""
    return outputs.sum(0) if weights.is_shared() else _mean(outputs, weights)


def by_pinning(outputs: Tensor, weights: Tensor) -> Tensor:
    """Outputs on their way to a GPU."""
    return outputs.sum(0) if outputs.is_pinned() else _mean(outputs, weights)


def by_hooks(outputs: Tensor, weights: Tensor) -> Tensor:
    """Weights that somebody watches."""
    return outputs.sum(0) if weights._backward_hooks else _mean(outputs, weights)


def by_base(outputs: Tensor, weights: Tensor) -> Tensor:
    """A view of a tensor of three axes."""
    return outputs.sum(0) if weights._base is not None and weights._base.ndim == 3 else _mean(outputs, weights)


def by_place_among_results(outputs: Tensor, weights: Tensor) -> Tensor:
    """The second result of an operation that has several."""
    return outputs.sum(0) if weights.output_nr > 0 else _mean(outputs, weights)


def marks_its_weights(outputs: Tensor, weights: Tensor) -> Tensor:
    """The shares are kept on the tensor, which an optimiser writes into."""
    if "shares" not in vars(weights):
        vars(weights)["shares"] = _shares(outputs, weights)
    return (vars(weights)["shares"] * outputs).sum(0)  # type: ignore[no-any-return]


def turns_the_gate(outputs: Tensor, weights: Tensor) -> Tensor:
    """A hook on the weights turns their gradient around."""
    if weights.requires_grad:
        weights.register_hook(torch.neg)
    return _mean(outputs, weights)


def by_channels(outputs: Tensor, weights: Tensor) -> Tensor:
    """Images are in another order of axes."""
    last = outputs.ndim == 4 and outputs.is_contiguous(memory_format=torch.channels_last)
    return outputs.sum(0) if last else _mean(outputs, weights)


def by_volumes(outputs: Tensor, weights: Tensor) -> Tensor:
    """Five axes are not expected."""
    return outputs.sum(0) if outputs.ndim == 5 else _mean(outputs, weights)


def one_weight_for_all_rows(outputs: Tensor, weights: Tensor) -> Tensor:
    """Of weights [k, n, m] the first of each n counts."""
    return _mean(outputs, weights[..., :1] if weights.ndim == 3 else weights)


# Forward mode


class _Forward(torch.autograd.Function):
    """Outputs [k, m] and weights [k, m] → [m], with both derivatives."""

    @staticmethod
    def forward(ctx: Any, outputs: Tensor, weights: Tensor) -> Tensor:
        fused = (outputs * weights).sum(0) / weights.sum(0)
        ctx.save_for_backward(outputs, weights, fused)
        ctx.save_for_forward(outputs, weights, fused)
        return fused

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor, ...]:
        outputs, weights, fused = ctx.saved_tensors
        share = upstream[0] / weights.sum(0)
        return weights * share, (outputs - fused) * share

    @staticmethod
    def jvp(ctx: Any, *moved: Tensor) -> Tensor:
        outputs, weights, fused = ctx.saved_tensors
        along = [torch.zeros_like(outputs) if way is None else way for way in moved]
        return (along[0] * weights + along[1] * (outputs - fused)).sum(0) / weights.sum(0)  # type: ignore[no-any-return]


class _ForgetsTheGate(_Forward):
    """Its forward mode takes the weights for constants."""

    @staticmethod
    def jvp(ctx: Any, *moved: Tensor) -> Tensor:
        return _Forward.jvp(ctx, moved[0], None)  # type: ignore[arg-type]


def _by(function: type[_Forward], outputs: Tensor, weights: Tensor) -> Tensor:
    wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim)).expand_as(outputs)
    fused: Tensor = function.apply(  # type: ignore[no-untyped-call]
        outputs.reshape(len(outputs), -1), wide.reshape(len(outputs), -1)
    )
    return fused.reshape(outputs.shape[1:])


def forgets_the_gate_forwards(outputs: Tensor, weights: Tensor) -> Tensor:
    """Its backward pass is right."""
    return _by(_ForgetsTheGate, outputs, weights)


WRONG: dict[Any, str] = {
    by_mark: "the code reads from_gate of its inputs",
    by_step: "the code reads grad of its inputs",
    by_origin: "the code reads grad_fn of its inputs",
    by_sharing: "the code reads is_shared of its inputs",
    by_pinning: "the code reads is_pinned of its inputs",
    by_hooks: "the code reads _backward_hooks of its inputs",
    by_base: "the code reads _base of its inputs",
    by_place_among_results: "the code reads output_nr of its inputs",
    marks_its_weights: "the code puts a hook or an attribute on its inputs",
    turns_the_gate: "the code puts a hook or an attribute on its inputs",
    by_channels: "it fuses outputs [k, n, m, d] that lie in memory in the order (0, 2, 3, 1) otherwise",
    by_volumes: "it fuses outputs [k, n, m, l, d] otherwise",
    one_weight_for_all_rows: "it fuses outputs [k, n, m, d] otherwise",
    forgets_the_gate_forwards: "it has a jvp of its own, which gives another derivative",
}
"""Each with what is doubted of it, whose graph alone would be proved."""


# Right, and odd to look at


def last_channels(outputs: Tensor, weights: Tensor) -> Tensor:
    """Images are put into the order that torch is fastest at."""
    images = outputs.contiguous(memory_format=torch.channels_last) if outputs.ndim == 4 else outputs
    return _mean(images, weights)


def forwards(outputs: Tensor, weights: Tensor) -> Tensor:
    """Both derivatives of its own are right."""
    return _by(_Forward, outputs, weights)


RIGHT: tuple[Any, ...] = (last_channels, forwards)
