"""What each core ATen operation means over exact numbers; tests fuzz each one against eager PyTorch."""

import math
import operator
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from butterfly.evaluation.scalars import Grid, Scalars, UnmodelledError

Arguments = list[Any]
"""The arguments of a node: arrays of entries, numbers, booleans, dimensions and lists of them."""
Named = dict[str, Any]
"""Its arguments by name."""


def _spread(function: Callable[..., Any], *arrays: Any) -> Grid:
    """A function of entries, broadcast over arrays."""
    entries = np.frompyfunc(function, len(arrays), 1)(*arrays)
    return entries if isinstance(entries, np.ndarray) else _zero_dimensional(entries)


def _zero_dimensional(entry: Any) -> Grid:
    result = np.empty((), dtype=object)
    result[()] = entry
    return result


def _fold(function: Callable[[Any, Any], Any], array: Grid, axes: Any, keep: bool) -> Grid:
    """A reduction over some axes, all of them where none is named."""
    wanted = list(range(array.ndim)) if axes in (None, []) else [axes] if isinstance(axes, int) else list(axes)
    for axis in sorted((axis % max(array.ndim, 1) for axis in wanted), reverse=True):
        if array.ndim == 0:
            break
        array = np.frompyfunc(function, 2, 1).reduce(array, axis=axis, keepdims=keep)
        if not isinstance(array, np.ndarray):
            array = _zero_dimensional(array)
    return array


class Operations:
    """What each core ATen operation means over exact numbers."""

    def __init__(self, scalars: Scalars) -> None:
        self.scalars = scalars

    def call(self, target: object, arguments: Arguments, named: Named) -> object:
        """The value of one node: a grid, or a size."""
        if target is operator.getitem:
            if arguments[0][arguments[1]] is None:
                raise UnmodelledError(
                    "where the largest or least number stands is not modelled; expected its value alone"
                )
            return arguments[0][arguments[1]]
        name = str(target).removeprefix("aten.").removesuffix(".default")
        if name not in MODELLED:
            raise UnmodelledError(f"the operation {target} is not modelled; expected those of proofs/OPERATIONS.md")
        value = MODELLED[name](self, *arguments, **{key: value for key, value in named.items() if key in KEPT})
        # numpy gives the entry of an array without axes.
        return value if value is None or isinstance(value, list) else _kept(value)

    def of(self, value: Any) -> Any:
        """An argument as entries: Python numbers become exact ones, booleans and arrays stay."""
        if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, float)):
            return value
        if isinstance(value, int) and abs(value) > WHOLE:
            raise UnmodelledError(f"the whole number {value} is none of float64's for certain; expected at most 2^53")
        return self.scalars.number(value)

    def elementwise(self, function: Callable[..., Any], *arguments: Any) -> Grid:
        """A function of entries, broadcast."""
        return _spread(function, *map(self.of, arguments))

    def known(self, entry: Any, truth: bool) -> bool:
        """What is so of every number; of what may be none, comparing it is rejected."""
        self.scalars.same(entry, entry)
        return truth

    def maximum(self, x: Any, y: Any) -> Any:
        """The larger of two numbers."""
        return self.scalars.choose(self.scalars.less(x, y), y, x)

    def minimum(self, x: Any, y: Any) -> Any:
        """The smaller of two numbers."""
        return self.scalars.choose(self.scalars.less(y, x), y, x)

    def either(self, *conditions: Any) -> Any:
        """Some of the conditions."""
        return self.scalars.neither(self.scalars.neither(*conditions))

    def every(self, *conditions: Any) -> Any:
        """All of the conditions."""
        return self.scalars.neither(*[self.scalars.neither(condition) for condition in conditions])


WHOLE = 2**53
"""Up to here every whole number is a float64; torch rounds a larger one before it reckons."""
KEPT = {"alpha", "keepdim", "dim"}
"""Keyword arguments that change a value over exact numbers; dtypes, devices and layouts do not."""


def _softmax(o: Operations, x: Grid, axis: int, *_: Any) -> Grid:
    odds = o.elementwise(o.scalars.exp, x)
    shares: Grid = odds / _fold(operator.add, odds, axis, True)
    return shares


def _log_softmax(o: Operations, x: Grid, axis: int, *_: Any) -> Grid:
    odds = o.elementwise(o.scalars.exp, x)
    logs: Grid = x - o.elementwise(o.scalars.log, _fold(operator.add, odds, axis, True))
    return logs


def _slice(o: Operations, x: Grid, axis: int = 0, start: Any = None, end: Any = None, step: int = 1) -> Grid:
    index = [slice(None)] * x.ndim
    index[axis] = slice(start, None if end is None or end > 2**62 else end, step)
    return x[tuple(index)]


def _index_select(o: Operations, x: Grid, axis: int, index: Grid) -> Grid:
    return np.take(x, [int(place) for place in index.tolist()], axis=axis)


def _power(o: Operations, x: Any, exponent: Any) -> Grid:
    if exponent == 0.5:
        return o.elementwise(o.scalars.sqrt, x)
    if isinstance(exponent, (int, float)) and float(exponent).is_integer() and 0 <= exponent <= 16:
        result = o.elementwise(lambda entry: o.scalars.number(1.0), x)
        for _ in range(int(exponent)):
            result = result * x
        return result
    raise UnmodelledError(f"a power of {exponent!r} is not modelled; expected 0.5 or a small whole number")


def _mean(o: Operations, x: Grid, axes: Any = None, keepdim: bool = False) -> Grid:
    total = _fold(operator.add, x, axes, keepdim)
    mean: Grid = total / o.scalars.number(x.size // max(total.size, 1))
    return mean


def _product(o: Operations, x: Grid, y: Grid) -> Grid:
    """Of matrices, or of as many in a batch: a sum over what is multiplied, first in a row for tables that sum so."""
    products = o.elementwise(operator.mul, x[..., None], y[..., None, :, :])
    summed: Grid = o.call("aten.sum.dim_IntList", [np.moveaxis(products, -2, 0), [0]], {})  # type: ignore[assignment]
    return summed


def _add(o: Operations, x: Any, y: Any, alpha: float = 1) -> Grid:
    return o.elementwise(operator.add, x, y if alpha == 1 else o.elementwise(operator.mul, y, alpha))


def _sub(o: Operations, x: Any, y: Any, alpha: float = 1) -> Grid:
    return o.elementwise(operator.sub, x, y if alpha == 1 else o.elementwise(operator.mul, y, alpha))


def _norm(o: Operations, x: Grid, order: float = 2, axes: Any = None, keepdim: bool = False, **_: Any) -> Grid:
    if order not in (1, 2):
        raise UnmodelledError(f"a norm of order {order!r} is not modelled; expected 1 or 2")
    sizes = x * x if order == 2 else o.elementwise(lambda e: o.maximum(e, -e), x)
    total = _fold(operator.add, sizes, axes, keepdim)
    return o.elementwise(o.scalars.sqrt, total) if order == 2 else total


def _scattered(o: Operations, x: Grid, y: Grid, axis: int = 0, *cut: int | None) -> Grid:
    """A copy of ``x`` with ``y`` in the place of a slice."""
    copy = np.array(x, dtype=object)
    copy[(slice(None),) * (axis % x.ndim) + (slice(*cut) if cut else slice(None),)] = y
    return copy


def _steps(o: Operations, start: int, end: int, step: int = 1) -> Grid:
    return np.array([o.of(number) for number in range(start, end, step)], dtype=object)


def _extreme(chosen: Callable[[Operations, Any, Any], Any]) -> Callable[..., list[Grid | None]]:
    """The largest or least along an axis; where it stands is no number here."""
    return lambda o, x, axis, keepdim=False: [_fold(partial(chosen, o), x, axis, keepdim), None]


def _sum_so_far(o: Operations, x: Grid, axis: int) -> Grid:
    return np.frompyfunc(operator.add, 2, 1).accumulate(x, axis=axis) if x.ndim else x


def _odds(o: Operations, x: Any) -> Grid:
    """1 + e^−x."""
    return o.elementwise(operator.add, o.elementwise(o.scalars.exp, -x), 1.0)


def _filled(o: Operations, shape: Any, value: Any, *_: Any) -> Grid:
    result = np.empty(tuple(shape), dtype=object)
    result[...] = o.of(value)
    return result


def _clamp(o: Operations, x: Grid, low: Any = None, high: Any = None) -> Grid:
    if low is not None:
        x = o.elementwise(o.maximum, x, low)
    return x if high is None else o.elementwise(o.minimum, x, high)


def _root(o: Operations, values: Grid, weights: Grid, delta: float) -> Grid:
    flat_values, flat_weights = values.reshape(len(values), -1), weights.reshape(len(weights), -1)
    result = np.empty(flat_values.shape[1], dtype=object)
    for n in range(flat_values.shape[1]):
        result[n] = o.scalars.root(list(flat_values[:, n]), list(flat_weights[:, n]), o.scalars.number(delta))
    return result.reshape(values.shape[1:])


def _squeeze(o: Operations, x: Grid, axes: Sequence[int]) -> Grid:
    return np.squeeze(x, tuple(axis for axis in axes if x.ndim and x.shape[axis] == 1))


def _same(o: Operations, x: Grid, *_: Any, **__: Any) -> Grid:
    return x


def _expand(o: Operations, x: Grid, shape: Sequence[int]) -> Grid:
    return np.broadcast_to(x, [x.shape[n - len(shape)] if size == -1 else size for n, size in enumerate(shape)])


def _compare(less: Callable[[Operations, Any, Any], Any]) -> Callable[..., Grid]:
    def compared(o: Operations, x: Grid, y: Any) -> Grid:
        if isinstance(y, float) and math.isinf(y):
            # Exact numbers are finite, so it does not matter which: as 0 does beside an infinity.
            return o.elementwise(lambda entry: o.known(entry, less(Operations(_FINITE), 0.0, y)), x)
        return o.elementwise(lambda left, right: less(o, left, right), x, y)

    return compared


class _Plain:
    """Floats beside an infinity, which no exact number is."""

    def less(self, x: float, y: float) -> bool:
        return x < y

    def same(self, x: float, y: float) -> bool:
        return x == y

    def neither(self, *conditions: bool) -> bool:
        return not any(conditions)


_FINITE: Any = _Plain()
_LESS = _compare(lambda o, x, y: o.scalars.less(x, y))
_MORE = _compare(lambda o, x, y: o.scalars.less(y, x))
_NOT_LESS = _compare(lambda o, x, y: o.scalars.neither(o.scalars.less(x, y)))
_NOT_MORE = _compare(lambda o, x, y: o.scalars.neither(o.scalars.less(y, x)))
_EQUAL = _compare(lambda o, x, y: o.scalars.same(x, y))
_OTHER = _compare(lambda o, x, y: o.scalars.neither(o.scalars.same(x, y)))

MODELLED: dict[str, Callable[..., Any]] = {
    "_assert_tensor_metadata": lambda o, *_: None,
    "_log_softmax": _log_softmax,
    "_softmax": _softmax,
    "_to_copy": _same,
    "abs": lambda o, x: o.elementwise(lambda e: o.maximum(e, -e), x),
    "add.Scalar": _add,
    "add.Tensor": _add,
    "alias": _same,
    "all.dim": lambda o, x, axis, keepdim=False: _fold(o.every, x, axis, keepdim),
    "amax": lambda o, x, axes=None, keepdim=False: _fold(o.maximum, x, axes, keepdim),
    "amin": lambda o, x, axes=None, keepdim=False: _fold(o.minimum, x, axes, keepdim),
    "any": lambda o, x: _fold(o.either, x, None, False),
    "any.dim": lambda o, x, axis, keepdim=False: _fold(o.either, x, axis, keepdim),
    "any.dims": lambda o, x, axes=None, keepdim=False: _fold(o.either, x, axes, keepdim),
    "arange.start_step": _steps,
    "bmm": _product,
    "butterfly.smooth_median_root": _root,
    "cat": lambda o, arrays, axis=0: np.concatenate(arrays, axis),
    "clamp": _clamp,
    "clone": _same,
    "cumsum": _sum_so_far,
    "detach": _same,
    "div.Scalar": lambda o, x, y: o.elementwise(operator.truediv, x, y),
    "div.Tensor": lambda o, x, y: o.elementwise(operator.truediv, x, y),
    "eq.Scalar": _EQUAL,
    "eq.Tensor": _EQUAL,
    "exp": lambda o, x: o.elementwise(o.scalars.exp, x),
    "expand": _expand,
    "expm1": lambda o, x: o.elementwise(operator.sub, o.elementwise(o.scalars.exp, x), 1.0),
    "full": _filled,
    "full_like": lambda o, x, value: _filled(o, x.shape, value),
    "ge.Scalar": _NOT_LESS,
    "ge.Tensor": _NOT_LESS,
    "gt.Scalar": _MORE,
    "gt.Tensor": _MORE,
    "index_select": _index_select,
    "isfinite": lambda o, x: o.elementwise(lambda e: o.known(e, True), x),
    "isnan": lambda o, x: o.elementwise(lambda e: o.known(e, False), x),
    "le.Scalar": _NOT_MORE,
    "le.Tensor": _NOT_MORE,
    "linalg_vector_norm": _norm,
    "log": lambda o, x: o.elementwise(o.scalars.log, x),
    "log1p": lambda o, x: o.elementwise(o.scalars.log, o.elementwise(operator.add, x, 1.0)),
    "logical_and": lambda o, x, y: o.elementwise(o.every, x, y),
    "logical_not": lambda o, x: o.elementwise(o.scalars.neither, x),
    "logical_or": lambda o, x, y: o.elementwise(o.either, x, y),
    "bitwise_and.Tensor": lambda o, x, y: o.elementwise(o.every, x, y),
    "bitwise_not": lambda o, x: o.elementwise(o.scalars.neither, x),
    "bitwise_or.Tensor": lambda o, x, y: o.elementwise(o.either, x, y),
    "lt.Scalar": _LESS,
    "lt.Tensor": _LESS,
    "max.dim": _extreme(Operations.maximum),
    "maximum": lambda o, x, y: o.elementwise(o.maximum, x, y),
    "mean.dim": _mean,
    "min.dim": _extreme(Operations.minimum),
    "minimum": lambda o, x, y: o.elementwise(o.minimum, x, y),
    "mm": _product,
    "mul.Scalar": lambda o, x, y: o.elementwise(operator.mul, x, y),
    "mul.Tensor": lambda o, x, y: o.elementwise(operator.mul, x, y),
    "ne.Scalar": _OTHER,
    "ne.Tensor": _OTHER,
    "neg": lambda o, x: -x,
    "permute": lambda o, x, axes: np.transpose(x, axes),
    "pow.Tensor_Scalar": _power,
    "reciprocal": lambda o, x: o.elementwise(operator.truediv, 1.0, x),
    "relu": lambda o, x: o.elementwise(o.maximum, x, 0.0),
    "rsqrt": lambda o, x: o.elementwise(operator.truediv, 1.0, o.elementwise(o.scalars.sqrt, x)),
    "rsub.Scalar": lambda o, x, y, alpha=1: _sub(o, y, x, alpha),
    "scalar_tensor": lambda o, value: _zero_dimensional(o.of(value)),
    "select.int": lambda o, x, axis, index: np.take(x, index, axis=axis),
    "sigmoid": lambda o, x: o.elementwise(operator.truediv, 1.0, _odds(o, x)),
    "slice.Tensor": _slice,
    "slice_scatter": _scattered,
    "sqrt": lambda o, x: o.elementwise(o.scalars.sqrt, x),
    "squeeze.dim": lambda o, x, axis: _squeeze(o, x, [axis]),
    "squeeze.dims": _squeeze,
    "sub.Scalar": _sub,
    "sub.Tensor": _sub,
    "sum.dim_IntList": lambda o, x, axes=None, keepdim=False: _fold(operator.add, x, axes, keepdim),
    "tanh": lambda o, x: o.elementwise(operator.sub, o.elementwise(operator.truediv, 2.0, _odds(o, x + x)), 1.0),
    "unsqueeze": lambda o, x, axis: np.expand_dims(x, axis if axis >= 0 else axis + x.ndim + 1),
    "view": lambda o, x, shape: x.reshape(shape),
    "where.self": lambda o, c, x, y: o.elementwise(o.scalars.choose, c, x, y),
}
"""Core ATen operation → its meaning. tests/contracts fuzz every one against eager PyTorch."""


def _kept(entry: Any) -> Grid:
    return entry if isinstance(entry, np.ndarray) else _zero_dimensional(entry)
