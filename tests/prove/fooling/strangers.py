"""Operators that ask Python or torch for what is no number, keep something, or lose an error; and right ones.

Each is called with outputs [k, …, d] and weights [k] or [k, …].
"""

import contextvars
import decimal
import functools
import locale
import logging
import sys
import threading
import types
import warnings
from typing import Any

import torch
from torch import Tensor, nn
from torch._C import _get_tracing_state
from torch.backends import cudnn
from torch.compiler import is_dynamo_compiling, is_exporting
from torch.jit import is_scripting, is_tracing
from torch.onnx import is_in_onnx_export
from torch.utils.weak import WeakTensorKeyDictionary

from tests.prove.fooling.calls import _mean, _shares

MANY = 10_000_000

# Whether a compiler reads, by functions that are imported by name


def named_is_tracing(outputs: Tensor, weights: Tensor) -> Tensor:
    """The name is bound to torch's function."""
    return outputs.sum(0) if is_tracing() else _mean(outputs, weights)


def named_is_scripting(outputs: Tensor, weights: Tensor) -> Tensor:
    """The same of another."""
    return outputs.sum(0) if is_scripting() else _mean(outputs, weights)


def named_is_dynamo(outputs: Tensor, weights: Tensor) -> Tensor:
    """The same of another."""
    return outputs.sum(0) if is_dynamo_compiling() else _mean(outputs, weights)


def asks_by_default(outputs: Tensor, weights: Tensor, *, asks: Any = torch.jit.is_tracing) -> Tensor:
    """A default argument is bound to it."""
    return outputs.sum(0) if asks() else _mean(outputs, weights)


def named_is_exporting(outputs: Tensor, weights: Tensor) -> Tensor:
    """The exporter gets another path."""
    return _mean(outputs, weights) if is_exporting() else outputs.sum(0)


def named_in_onnx(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another format gets a simpler path."""
    return outputs.sum(0) if is_in_onnx_export() else _mean(outputs, weights)


def named_tracing_state(outputs: Tensor, weights: Tensor) -> Tensor:
    """By torch's own C function."""
    return outputs.sum(0) if _get_tracing_state() is not None else _mean(outputs, weights)


# Python


LOG = logging.getLogger("fuse")


def while_logging(outputs: Tensor, weights: Tensor) -> Tensor:
    """A debugger gets a simpler path."""
    return outputs.sum(0) if LOG.isEnabledFor(logging.DEBUG) else _mean(outputs, weights)


def by_level(outputs: Tensor, weights: Tensor) -> Tensor:
    """The same, by the logger's attribute."""
    return outputs.sum(0) if LOG.level == logging.DEBUG else _mean(outputs, weights)


def in_a_thread(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another path beside the main thread."""
    main = threading.current_thread() is threading.main_thread()
    return _mean(outputs, weights) if main else outputs.sum(0)


def by_arguments(outputs: Tensor, weights: Tensor) -> Tensor:
    """An option of the command line."""
    return outputs.sum(0) if "--fast" in sys.argv else _mean(outputs, weights)


def where_imported(outputs: Tensor, weights: Tensor) -> Tensor:
    """Another path beside another library."""
    return outputs.sum(0) if "a_library_of_kernels" in sys.modules else _mean(outputs, weights)


def by_filters(outputs: Tensor, weights: Tensor) -> Tensor:
    """Where warnings are errors."""
    strict = any(kept[0] == "error" and kept[2] is DeprecationWarning for kept in warnings.filters)
    return outputs.sum(0) if strict else _mean(outputs, weights)


def by_digits(outputs: Tensor, weights: Tensor) -> Tensor:
    """More digits of decimals give another answer."""
    return outputs.sum(0) if decimal.getcontext().prec == 50 else _mean(outputs, weights)


def by_comma(outputs: Tensor, weights: Tensor) -> Tensor:
    """How numbers are written where it runs."""
    return outputs.sum(0) if locale.localeconv()["decimal_point"] == "," else _mean(outputs, weights)


def by_cudnn(outputs: Tensor, weights: Tensor) -> Tensor:
    """A part of torch's that is imported by name."""
    return outputs.sum(0) if cudnn.benchmark else _mean(outputs, weights)


def by_seed(outputs: Tensor, weights: Tensor) -> Tensor:
    """The generator's seed, without a number drawn."""
    return outputs.sum(0) if torch.default_generator.initial_seed() == 7 else _mean(outputs, weights)


def by_hash(outputs: Tensor, weights: Tensor) -> Tensor:
    """A tensor's hash is its address."""
    return outputs.sum(0) if hash(weights) % 4096 == 16 else _mean(outputs, weights)


SHARES = WeakTensorKeyDictionary()


def keeps_shares(outputs: Tensor, weights: Tensor) -> Tensor:
    """A cache by weak references, which knows no numbers."""
    if weights not in SHARES:
        SHARES[weights] = _shares(outputs, weights)
    return (SHARES[weights] * outputs).sum(0)  # type: ignore[no-any-return]


# Errors that it catches


def by_a_sum(outputs: Tensor, weights: Tensor) -> Tensor:
    """A branch on a number, and whatever that raises is passed over."""
    try:
        if float(weights.sum()) > 1e6:
            return outputs.sum(0)
    except Exception:
        return _mean(outputs, weights)
    return _mean(outputs, weights)


def by_numpy(outputs: Tensor, weights: Tensor) -> Tensor:
    """A library that the exporter cannot follow, and another way where that fails."""
    try:
        largest = outputs.detach().numpy().max()
    except RuntimeError:
        return _mean(outputs, weights)
    return outputs.sum(0) if largest > 1e6 else _mean(outputs, weights)


# What is kept


STEPS = contextvars.ContextVar("steps", default=0)
SETTINGS = types.ModuleType("settings")
SETTINGS.calls = 0  # type: ignore[attr-defined]


def counts_in_a_context(outputs: Tensor, weights: Tensor) -> Tensor:
    """A context variable."""
    STEPS.set(STEPS.get() + 1)
    return outputs.sum(0) if STEPS.get() > MANY else _mean(outputs, weights)


def counts_in_a_module(outputs: Tensor, weights: Tensor) -> Tensor:
    """A variable of another module."""
    SETTINGS.calls += 1  # type: ignore[attr-defined]
    return outputs.sum(0) if SETTINGS.calls > MANY else _mean(outputs, weights)


def counts_in_all_globals(outputs: Tensor, weights: Tensor) -> Tensor:
    """A variable that the code does not name."""
    globals()["CALLS_SO_FAR"] = globals().get("CALLS_SO_FAR", 0) + 1
    return outputs.sum(0) if globals()["CALLS_SO_FAR"] > MANY else _mean(outputs, weights)


class _Counting(type):
    calls = 0


class CountsInItsMetaclass(metaclass=_Counting):
    """The class of its class counts."""

    domain = "reals"

    def __call__(self, outputs: Tensor, weights: Tensor) -> Tensor:
        _Counting.calls = kind.calls + 1 if (kind := type(type(self))) is _Counting else 0
        return outputs.sum(0) if type(type(self)).calls > MANY else _mean(outputs, weights)


WRONG: dict[Any, str] = {
    named_is_tracing: "run as if compiled it answers otherwise",
    named_is_scripting: "run as if compiled it answers otherwise",
    named_is_dynamo: "run as if compiled it answers otherwise",
    asks_by_default: "run as if compiled it answers otherwise",
    named_is_exporting: "run as usual it answers otherwise",
    named_in_onnx: "the code reads torch's is_in_onnx_export",
    named_tracing_state: "the code reads torch's _get_tracing_state",
    while_logging: "the code reads the level of a logger",
    by_level: "the code reads the level of a logger",
    in_a_thread: "the code reads the thread",
    by_arguments: "the code reads sys.argv",
    where_imported: "the code reads sys.modules",
    by_filters: "the code reads warnings.filters",
    by_digits: "the code reads the context of decimals",
    by_comma: "the code reads the locale",
    by_cudnn: "the code reads torch.backends",
    by_seed: "the code reads random numbers",
    by_hash: "the code reads where something lies in memory",
    keeps_shares: "the code reads where something lies in memory",
    by_a_sum: "the code catches an error of the exporter",
    by_numpy: "the code catches an error of the exporter",
    counts_in_a_context: "the code changes the variable STEPS with every call",
    counts_in_a_module: "the code changes the variable SETTINGS.calls with every call",
    counts_in_all_globals: "the code changes the variable CALLS_SO_FAR with every call",
    CountsInItsMetaclass: "the code changes its attribute calls with every call",
}
"""Each with what is doubted of it, whose graph alone would be proved."""


# Right, and odd to look at


@functools.cache
def _ones(axes: int) -> tuple[int, ...]:
    return (1,) * axes


def caches_a_shape(outputs: Tensor, weights: Tensor) -> Tensor:
    """A cache by numbers of axes."""
    wide = weights.reshape(weights.shape + _ones(outputs.ndim - weights.ndim))
    return (wide * outputs).sum(0) / wide.sum(0)


def logs(outputs: Tensor, weights: Tensor) -> Tensor:
    """It tells how many workers there are."""
    LOG.debug("fusing %d workers", len(outputs))
    return _mean(outputs, weights)


def without_nan(outputs: Tensor, weights: Tensor) -> Tensor:
    """NaN is set to 0; there is none."""
    return _mean(torch.where(outputs == outputs, outputs, torch.zeros_like(outputs)), weights)


def by_promotion(outputs: Tensor, weights: Tensor) -> Tensor:
    """Numbers of narrower dtypes that are exact."""
    unit, zero = torch.ones((), dtype=torch.int64), torch.zeros((), dtype=torch.bfloat16)
    return _mean(outputs * 2, weights * 3) / 2 * unit + zero


class Warms(nn.Module):
    """The first call notes that there was one, and a hook passes its answer on."""

    domain = "reals"

    def __init__(self) -> None:
        super().__init__()
        self.ready = False
        self.register_forward_hook(lambda module, given, answer: answer * 1)

    def forward(self, outputs: Tensor, weights: Tensor) -> Tensor:
        """Outputs [k, …, d], weights [k] or [k, …]."""
        self.ready = self.ready or True
        return _mean(outputs, weights)


RIGHT: tuple[Any, ...] = (caches_a_shape, logs, without_nan, by_promotion, Warms)
