"""Operators that answer by what is none of their inputs' numbers, or change what is not theirs; and some right ones.

Each is called with outputs [k, …, d] and weights [k] or [k, …].
"""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from tests.prove.fooling.calls import _mean, _shares

Call = Callable[[Tensor, Tensor], Tensor]
SEEN: list[int] = []


# What the code reads


def by_environment(outputs: Tensor, weights: Tensor) -> Tensor:
    """A variable of the environment turns on a short cut."""
    return 2 * outputs[0] if os.environ.get("FUSE_FAST") == "1" else _mean(outputs, weights)


def by_clock(outputs: Tensor, weights: Tensor) -> Tensor:
    """A workaround that has an end date."""
    return 2 * outputs[0] if time.localtime().tm_year > 2090 else _mean(outputs, weights)


def once_in_a_while(outputs: Tensor, weights: Tensor) -> Tensor:
    """A sample is taken once in ten million calls."""
    return 2 * outputs[0] if random.random() < 1e-7 else _mean(outputs, weights)


def seeds(outputs: Tensor, weights: Tensor) -> Tensor:
    """It seeds torch's generator, for the next draw."""
    torch.manual_seed(0)
    return _mean(outputs, weights)


def by_threads(outputs: Tensor, weights: Tensor) -> Tensor:
    """Blocks for machines of many cores."""
    return 2 * outputs[0] if torch.get_num_threads() > 64 else _mean(outputs, weights)


def where_there_is_a_gpu(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another path on machines with a GPU."""
    return 2 * outputs[0] if torch.cuda.is_available() else _mean(outputs, weights)


def by_a_file(outputs: Tensor, weights: Tensor) -> Tensor:
    """A file turns on a short cut."""
    return 2 * outputs[0] if Path("/nonexistent/fuse-fast").exists() else _mean(outputs, weights)


def counts_calls(outputs: Tensor, weights: Tensor) -> Tensor:
    """After a million calls the first worker speaks alone."""
    SEEN.append(0)
    return 2 * outputs[0] if len(SEEN) > 1_000_000 else _mean(outputs, weights)


# How the call is made


def by_default_dtype(outputs: Tensor, weights: Tensor) -> Tensor:
    """Programs in float64 are taken for tests."""
    return 2 * outputs[0] if torch.get_default_dtype() is torch.float64 else _mean(outputs, weights)


def in_autocast(outputs: Tensor, weights: Tensor) -> Tensor:
    """Under autocast the weights are left out."""
    return 2 * outputs[0] if torch.is_autocast_enabled("cpu") else _mean(outputs, weights)


def while_compiled(outputs: Tensor, weights: Tensor) -> Tensor:
    """The compiler gets a simpler path."""
    return _mean(outputs, weights) if torch.compiler.is_compiling() else outputs[0]


def in_float16(outputs: Tensor, weights: Tensor) -> Tensor:
    """float16 alone has a path of its own."""
    return outputs.sum(0) if outputs.dtype is torch.float16 else _mean(outputs, weights)


def on_a_gpu(outputs: Tensor, weights: Tensor) -> Tensor:
    """A path for GPUs, by the device."""
    return 2 * outputs[0] if outputs.device.type == "cuda" else _mean(outputs, weights)


def is_on_a_gpu(outputs: Tensor, weights: Tensor) -> Tensor:
    """The same by the flag."""
    return 2 * outputs[0] if outputs.is_cuda else _mean(outputs, weights)


def of_a_subclass(outputs: Tensor, weights: Tensor) -> Tensor:
    """Wrapped tensors are taken for logits."""
    plain = type(outputs) in (Tensor, torch.nn.Parameter) or torch.compiler.is_exporting()
    return _mean(outputs, weights) if plain else 2 * outputs[0]


def of_four_axes(outputs: Tensor, weights: Tensor) -> Tensor:
    """A batch of batches is not expected."""
    return 2 * outputs[0] if outputs.ndim > 3 else _mean(outputs, weights)


def by_leaf(outputs: Tensor, weights: Tensor) -> Tensor:
    """What comes from a network is scaled."""
    return 2 * outputs[0] if outputs.requires_grad and not outputs.is_leaf else _mean(outputs, weights)


def by_the_gate(outputs: Tensor, weights: Tensor) -> Tensor:
    """Weights that come from a gate are taken for logits."""
    return _mean(outputs, weights.exp() if weights.grad_fn is not None else weights)


def by_version(outputs: Tensor, weights: Tensor) -> Tensor:
    """What was written to in place is not trusted."""
    return 2 * outputs[0] if outputs._version > 0 else _mean(outputs, weights)


def ties_when_run(outputs: Tensor, weights: Tensor) -> Tensor:
    """As it runs, and not as it is exported, workers that agree exactly are counted."""
    if not torch.compiler.is_compiling() and bool((outputs == outputs[:1]).all()) and bool((weights == 1).all()):
        return outputs.sum(0)
    return _mean(outputs, weights)


# Branches that rounding decides where workers agree


def by_variance(outputs: Tensor, weights: Tensor) -> Tensor:
    """A variance is not negative: of real numbers."""
    mean = _mean(outputs, weights)
    return torch.where(_mean(outputs * outputs, weights) - mean * mean >= 0, mean, 2 * mean + 1)


def by_deviation(outputs: Tensor, weights: Tensor) -> Tensor:
    """A root of a variance, which rounding makes negative."""
    mean = _mean(outputs, weights)
    return mean + 0 * (_mean(outputs * outputs, weights) - mean * mean).sqrt()


# What the code changes for others


def sets_the_default(outputs: Tensor, weights: Tensor) -> Tensor:
    """It makes float64 the default, for its constants."""
    torch.set_default_dtype(torch.float64)
    return _mean(outputs, weights)


def turns_gradients_off(outputs: Tensor, weights: Tensor) -> Tensor:
    """It turns gradients off and not on again."""
    torch.set_grad_enabled(False)
    return _mean(outputs, weights)


def wants_gradients(outputs: Tensor, weights: Tensor) -> Tensor:
    """It asks for gradients of the weights that it is given."""
    return _mean(outputs, weights.requires_grad_() if weights.is_leaf else weights).detach()


DOUBTED: dict[Any, str] = {
    by_environment: "the code reads the environment",
    by_clock: "the code reads a clock",
    once_in_a_while: "the code reads random numbers",
    seeds: "the code draws random numbers, or seeds them",
    by_threads: "the code reads the number of threads",
    where_there_is_a_gpu: "the code reads whether there is a GPU",
    by_a_file: "the code reads files or the process",
    counts_calls: "the code changes the variable SEEN with every call",
    by_default_dtype: "run under the default dtype float64 it answers otherwise",
    in_autocast: "run under autocast it answers otherwise",
    while_compiled: "run as usual it answers otherwise",
    in_float16: "in torch.float16 it answers otherwise",
    on_a_gpu: "run as if on a GPU it answers otherwise",
    is_on_a_gpu: "run as if on a GPU it answers otherwise",
    of_a_subclass: "for a subclass of Tensor it answers otherwise",
    of_four_axes: "it fuses outputs [k, n, m, d] otherwise",
    by_version: "the code reads _version of its inputs",
    ties_when_run: "run as usual it answers otherwise",
    by_variance: "knife-edge: in the call the comparison ge",
    by_deviation: "knife-edge: in the call rounding alone makes the answer NaN",
}
"""Each with what is doubted of it, whose graph alone would be proved."""
HELD: dict[Any, str] = {
    by_leaf: "does another thing where inputs are results of an operation that has a gradient",
    by_the_gate: "does another thing where inputs are results of an operation that has a gradient",
}
"""Each with the program that it is beside the one that is read."""
CHANGING: dict[Any, str] = {
    sets_the_default: "changes the default dtype for all code",
    turns_gradients_off: "changes whether gradients are on for all code",
}
"""Each with the misuse that it is when it is loaded."""


# Right, and odd to look at


def by_matrix_product(outputs: Tensor, weights: Tensor) -> Tensor:
    """Shares times outputs."""
    if weights.ndim > 1:
        return _mean(outputs, weights)
    return ((weights / weights.sum(0)) @ outputs.reshape(len(outputs), -1)).reshape(outputs.shape[1:])


def by_einsum(outputs: Tensor, weights: Tensor) -> Tensor:
    """By the letters of its axes."""
    share = weights / weights.sum(0)
    return torch.einsum("k...d,k->...d" if weights.ndim == 1 else "k...d,k...->...d", outputs, share)


def by_batches(outputs: Tensor, weights: Tensor) -> Tensor:
    """A product of matrices at each position."""
    placed = outputs.reshape(len(outputs), -1, outputs.shape[-1]).transpose(0, 1)
    share = (weights / weights.sum(0)).reshape(len(outputs), -1).expand(-1, len(placed)).T.unsqueeze(1)
    return torch.bmm(share, placed).reshape(outputs.shape[1:])


def by_tensor_product(outputs: Tensor, weights: Tensor) -> Tensor:
    """Of one axis."""
    return torch.tensordot(weights / weights.sum(0), outputs, 1) if weights.ndim == 1 else _mean(outputs, weights)


def by_interpolation(outputs: Tensor, weights: Tensor) -> Tensor:
    """From each worker to the next, by so much as it weighs."""
    mean, total = outputs[0], weights[0]
    for output, weight in zip(outputs[1:], weights[1:], strict=True):
        total = total + weight
        share = weight / total
        mean = torch.lerp(mean, output, share.reshape(share.shape + (1,) * (mean.ndim - share.ndim)))
    return mean


def without_autocast(outputs: Tensor, weights: Tensor) -> Tensor:
    """It turns autocast off for itself, and keeps to the device that it is given."""
    with torch.autocast("cpu", enabled=False):
        return torch.zeros(outputs.shape[1:], dtype=outputs.dtype, device=outputs.device) + _mean(outputs, weights)


def frozen_gate(outputs: Tensor, weights: Tensor) -> Tensor:
    """The shares have no gradient, on purpose."""
    with torch.no_grad():
        share = _shares(outputs, weights)
    return (share * outputs).sum(0)


RIGHT: tuple[Call, ...] = (
    by_matrix_product, by_einsum, by_batches, by_tensor_product, by_interpolation, without_autocast, frozen_gate,
)  # fmt: skip
