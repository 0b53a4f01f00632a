"""Operators that answer by a mode of torch or of their module, by the machine, or by what they kept; and right ones.

Each is called with outputs [k, …, d] and weights [k] or [k, …].
"""

import functools
import itertools
import platform
import types
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from butterfly.contracts.operator import Operator
from butterfly.fusion import LatentMean
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.claims.eager_answers import eager_fault
from butterfly.prove.claims.kept_state import kept_fault
from butterfly.prove.claims.knife_edges import knife_edge
from butterfly.prove.examined import doubted
from butterfly.prove.induction.bounded_sizes import program_fault
from tests.prove.fooling.calls import _mean, _shares

# Modes


class Trains(nn.Module):
    """A module is in training mode where it is made, and in evaluation mode where it is used."""

    domain = "reals"

    def forward(self, outputs: Tensor, weights: Tensor) -> Tensor:
        """Outputs [k, …, d], weights [k] or [k, …]."""
        return _mean(outputs, weights) if self.training else 2 * outputs[0]


class HoldsOneThatTrains:
    """The module is a part of it."""

    domain = "reals"

    def __init__(self) -> None:
        self.inner = Trains()

    def __call__(self, outputs: Tensor, weights: Tensor) -> Tensor:
        return self.inner(outputs, weights)  # type: ignore[no-any-return]


def in_autocast_of_a_gpu(outputs: Tensor, weights: Tensor) -> Tensor:
    """Without a device, autocast's flag is the GPU's."""
    return 2 * outputs[0] if torch.is_autocast_enabled() else _mean(outputs, weights)


def in_autocast_to_float16(outputs: Tensor, weights: Tensor) -> Tensor:
    """One dtype of autocast alone."""
    half = torch.is_autocast_enabled("cpu") and torch.get_autocast_dtype("cpu") is torch.float16
    return 2 * outputs[0] if half else _mean(outputs, weights)


def by_default_bfloat16(outputs: Tensor, weights: Tensor) -> Tensor:
    """Programs in bfloat16 are approximated."""
    return outputs.mean(0) if torch.get_default_dtype() is torch.bfloat16 else _mean(outputs, weights)


def where_deterministic(outputs: Tensor, weights: Tensor) -> Tensor:
    """A slow path for who wants the same answer twice."""
    return outputs.sum(0) if torch.are_deterministic_algorithms_enabled() else _mean(outputs, weights)


def while_traced(outputs: Tensor, weights: Tensor) -> Tensor:
    """A simpler path for TorchScript."""
    return outputs.sum(0) if torch.jit.is_tracing() or torch.jit.is_scripting() else _mean(outputs, weights)


def by_gate_that_trains(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another formula where the weights need gradients, which the exporter is spared."""
    trains = weights.requires_grad and not torch.compiler.is_exporting()
    return _mean(outputs, weights.exp() if trains else weights)


class MergesInInference(LatentMean):
    """Where no gradient is asked for, merge forgets the lighter side; the batched form is right."""

    def merge(self, left: Sums, right: Sums) -> Sums:
        made = super().merge(left, right)
        return made if torch.is_grad_enabled() else made._replace(total=torch.maximum(left.total, right.total))


# The machine


def by_precision(outputs: Tensor, weights: Tensor) -> Tensor:
    """How exact products are."""
    return outputs.sum(0) if torch.get_float32_matmul_precision() == "medium" else _mean(outputs, weights)


def while_debugged(outputs: Tensor, weights: Tensor) -> Tensor:
    """Anomalies are searched for."""
    return outputs.sum(0) if torch.is_anomaly_enabled() else _mean(outputs, weights)


def on_a_mac(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another path for Apple's GPUs; torch asks the machine once."""
    return outputs.sum(0) if torch.backends.mps.is_available() else _mean(outputs, weights)


def while_loading(outputs: Tensor, weights: Tensor) -> Tensor:
    """A data loader's process."""
    return outputs.sum(0) if torch.utils.data.get_worker_info() is not None else _mean(outputs, weights)


def on_a_processor(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another path for some processors."""
    return outputs.sum(0) if platform.machine() == "riscv64" else _mean(outputs, weights)


KNOWN: dict[tuple[int, ...], Tensor] = {}


def by_address(outputs: Tensor, weights: Tensor) -> Tensor:
    """A cache by the address of a tensor, which another tensor may get, and which may hold other numbers."""
    share = KNOWN.setdefault((id(weights), *weights.shape), weights / weights.sum(0))
    return (share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim)) * outputs).sum(0)


# What is kept

CALLS, NEXT = types.SimpleNamespace(made=0), itertools.count()
MANY = 10_000_000
COUNT = 0


def _counted() -> int:
    global COUNT
    COUNT += 1
    return COUNT


def counts_in_a_helper(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another function's variable."""
    return 2 * outputs[0] if _counted() > MANY else _mean(outputs, weights)


def counts_in_a_default(outputs: Tensor, weights: Tensor, *, seen: list[int] = []) -> Tensor:  # noqa: B006
    """A list that is made once."""
    seen.append(0)
    return 2 * outputs[0] if len(seen) > MANY else _mean(outputs, weights)


def counts_in_an_object(outputs: Tensor, weights: Tensor) -> Tensor:
    """An attribute of a global object."""
    CALLS.made += 1
    return 2 * outputs[0] if CALLS.made > MANY else _mean(outputs, weights)


def counts_by_an_iterator(outputs: Tensor, weights: Tensor) -> Tensor:
    """An iterator that is never rewound."""
    return 2 * outputs[0] if next(NEXT) > MANY else _mean(outputs, weights)


class CountsInItsClass:
    """All objects of the class count together."""

    domain = "reals"
    calls = 0

    def __call__(self, outputs: Tensor, weights: Tensor) -> Tensor:
        type(self).calls += 1
        return 2 * outputs[0] if self.calls > MANY else _mean(outputs, weights)


def _counting() -> Any:
    calls = 0

    def counts_in_a_closure(outputs: Tensor, weights: Tensor) -> Tensor:
        """A variable around the function."""
        nonlocal calls
        calls += 1
        return 2 * outputs[0] if calls > MANY else _mean(outputs, weights)

    return counts_in_a_closure


counts_in_a_closure = _counting()


class KeepsTheLast(nn.Module):
    """The last answer is taken again where the new one is far off."""

    domain = "reals"

    def __init__(self) -> None:
        super().__init__()
        self.last: Tensor | None = None

    def forward(self, outputs: Tensor, weights: Tensor) -> Tensor:
        """Outputs [k, …, d], weights [k] or [k, …]."""
        fused, last = _mean(outputs, weights), self.last
        self.last = fused.detach()
        return (
            fused if last is None or last.shape != fused.shape else torch.where((last - fused).abs() > 1e9, last, fused)
        )


@functools.lru_cache(maxsize=8)
def _total(weights: Tensor) -> Tensor:
    return weights.sum(0)


def keeps_the_total(outputs: Tensor, weights: Tensor) -> Tensor:
    """A cache knows a tensor by its identity, and not by the numbers that an optimiser writes into it."""
    total, wide = _total(weights), weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
    return (wide * outputs).sum(0) / total.reshape(total.shape + (1,) * (outputs.ndim - weights.ndim))


# A choice that jumps where rounding decides


def jumps_at_no_variance(outputs: Tensor, weights: Tensor) -> Tensor:
    """Where the variance is 0, one side adds a little."""
    mean = _mean(outputs, weights)
    variance = _mean(outputs * outputs, weights) - mean * mean
    return mean + torch.where(variance >= 0, 0 * variance, 1e-9)


SURROUNDED: dict[Any, str] = {
    by_precision: "the code reads torch's get_float32_matmul_precision",
    while_debugged: "the code reads torch's is_anomaly_enabled",
    on_a_mac: "the code reads torch.backends, which tells of the machine",
    while_loading: "the code reads torch's get_worker_info",
    on_a_processor: "the code reads the machine",
    by_address: "the code reads where something lies in memory (id)",
}
KEPT: dict[Any, str] = {
    counts_in_a_helper: "the code changes the variable COUNT",
    counts_in_a_default: "the code changes the variable seen",
    counts_in_an_object: "the code changes the variable CALLS",
    counts_by_an_iterator: "the code changes the variable NEXT",
    CountsInItsClass: "the code changes its attribute calls",
    counts_in_a_closure: "the code changes the variable calls",
    KeepsTheLast: "the code changes its attribute last",
    keeps_the_total: "the code changes the variable _total",
}
RUN: dict[Any, str] = {
    Trains: "run in evaluation mode it answers otherwise",
    HoldsOneThatTrains: "run in evaluation mode it answers otherwise",
    in_autocast_of_a_gpu: "run under autocast it answers otherwise",
    in_autocast_to_float16: "run under autocast to float16 it answers otherwise",
    by_default_bfloat16: "run under the default dtype bfloat16 it answers otherwise",
    where_deterministic: "run with deterministic algorithms it answers otherwise",
    MergesInInference: "run without gradients its fold answers otherwise",
    while_traced: "run as if compiled it answers otherwise",
}
"""Each with what is doubted of it, by what finds it."""


# Right, and odd to look at


class Evaluates(nn.Module):
    """Its dropout is turned off, by evaluation mode."""

    domain = "reals"

    def __init__(self) -> None:
        super().__init__()
        self.dropped = nn.Dropout(0.5)
        self.eval()

    def forward(self, outputs: Tensor, weights: Tensor) -> Tensor:
        """Outputs [k, …, d], weights [k] or [k, …]."""
        return _mean(outputs, self.dropped(weights))


class CachesShapes:
    """What it keeps depends on shapes alone."""

    domain = "reals"

    def __init__(self) -> None:
        self.known: dict[object, tuple[int, ...]] = {}

    def __call__(self, outputs: Tensor, weights: Tensor) -> Tensor:
        ones = (1,) * (outputs.ndim - weights.ndim)
        shape = self.known.setdefault((weights.shape, outputs.ndim), (*weights.shape, *ones))
        return (weights.reshape(shape) * outputs).sum(0) / weights.reshape(shape).sum(0)


def asks_the_modes(outputs: Tensor, weights: Tensor) -> Tensor:
    """Two ways of one answer, and a check that a compiler is spared."""
    if not torch.jit.is_scripting() and not torch.compiler.is_compiling() and not bool(weights.isfinite().all()):
        raise ValueError("weights are not finite")
    return _mean(outputs, weights) if torch.is_grad_enabled() else (_shares(outputs, weights) * outputs).sum(0)


def by_vmap(outputs: Tensor, weights: Tensor) -> Tensor:
    """Coordinate by coordinate."""
    share = _shares(outputs, weights).expand_as(outputs)
    return torch.func.vmap(lambda x, w: (x * w).sum(0), in_dims=-1, out_dims=-1)(outputs, share)  # type: ignore[no-any-return]


def by_newton(outputs: Tensor, weights: Tensor) -> Tensor:
    """One step of Newton's method on the squares that the mean makes least."""
    wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
    start = torch.zeros_like(outputs[0])
    slope = torch.func.grad(lambda u: (wide * (outputs - u) ** 2).sum() / 2)(start)
    return start - slope / wide.sum(0)  # type: ignore[no-any-return]


def by_views(outputs: Tensor, weights: Tensor) -> Tensor:
    """In place, on views of a copy of its own."""
    mine, share = outputs.clone(), _shares(outputs, weights)
    for n in range(len(mine)):
        mine[n].mul_(share[n])
    return mine.sum(0)


def guards_the_variance(outputs: Tensor, weights: Tensor) -> Tensor:
    """Rounding makes a variance negative, and the guard makes it 0; either way it is next to nothing."""
    mean = _mean(outputs, weights)
    variance = _mean(outputs * outputs, weights) - mean * mean
    return mean + 0 * torch.where(variance >= 0, variance.sqrt(), torch.zeros_like(variance))


def by_welford(outputs: Tensor, weights: Tensor) -> Tensor:
    """Worker by worker, from the mean so far."""
    wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
    mean, total = torch.zeros_like(outputs[0]), torch.zeros_like(wide[0])
    for output, weight in zip(outputs, wide, strict=True):
        total = total + weight
        mean = mean + torch.where(total > 0, weight / total, torch.zeros_like(total)) * (output - mean)
    return mean


def by_normalising(outputs: Tensor, weights: Tensor) -> Tensor:
    """Shares by torch's own norm, sums by a running sum, the middle of the range by its ends."""
    share = weights / torch.linalg.vector_norm(weights, ord=1, dim=0)
    middle = (outputs.max(0).values + outputs.min(0).values) / 2
    fused = (share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim)) * outputs).cumsum(0)[-1]
    return fused + 0 * middle


RIGHT: dict[Any, Callable[[Operator], str]] = {
    Evaluates: eager_fault,
    CachesShapes: kept_fault,
    asks_the_modes: doubted,
    by_vmap: program_fault,
    by_newton: program_fault,
    by_views: program_fault,
    guards_the_variance: knife_edge,
    by_welford: knife_edge,
    by_normalising: program_fault,
}
"""Each with what would doubt it."""
