"""What each operation of an exported graph does to smoothness (ledger, D1.1).

An op is smooth when it is C^∞ at every point its arguments can take. Ops in no table are not shown smooth.
"""

from collections.abc import Callable
from typing import Any

from torch import fx

from butterfly.analysis.shift import (
    Sign,
    Value,
    add,
    entangled,
    exponential,
    logarithm,
    multiply,
    number,
    total,
)

Operands = Callable[[Any], Value]
"""The value of an argument of a node: another node, a number, or a constant."""
Rule = Callable[[fx.Node, Operands], Value | str]
"""The value of a node, or why the op is not shown smooth there."""

MOVES = frozenset({
    "_unsafe_view", "alias", "cat", "chunk", "expand", "flatten", "flip", "getitem", "movedim", "permute", "repeat",
    "repeat_interleave", "reshape", "select", "slice", "split", "split_with_sizes", "stack", "t", "transpose",
    "unbind", "unflatten", "view",
})  # fmt: skip
"""Entries are moved or copied, never changed: linear, and signs stay."""

SMOOTH = frozenset({
    "addmm", "baddbmm", "bmm", "cos", "cumsum", "diff", "einsum", "erf", "gelu", "linear", "log_softmax",
    "_log_softmax", "logsumexp", "matmul", "mm", "native_group_norm", "outer", "roll", "sin", "sinh", "cosh", "silu",
    "tanh", "tril", "triu", "var",
})  # fmt: skip
"""C^∞ everywhere. softmax and its like are one op each: the shift inside them is shown to cancel by the calculus of
``shift`` on their decompositions."""

POSITIVE_RESULT = frozenset({"_softmax", "sigmoid", "softmax"})
"""C^∞ everywhere, with positive values."""

KINKED = frozenset({
    "abs", "amax", "amin", "clamp", "clamp_max", "clamp_min", "elu", "hardsigmoid", "hardswish", "hardtanh",
    "leaky_relu", "linalg_vector_norm", "max", "maximum", "min", "minimum", "norm", "relu", "relu_", "softplus",
})  # fmt: skip
STEPPED = frozenset({
    "argmax", "argmin", "argsort", "bitwise_and", "bitwise_not", "bitwise_or", "bucketize", "ceil", "eq", "floor",
    "floor_divide", "ge", "gt", "histc", "isinf", "isnan", "le", "logical_and", "logical_not", "logical_or", "lt", "ne",
    "nonzero", "one_hot", "remainder", "round", "sign", "sort", "topk", "trunc",
})  # fmt: skip

SAME = frozenset({"alias", "clone", "contiguous", "detach", "lift_fresh_copy"})
"""The identity, shapes included."""


def _same(node: fx.Node, of: Operands) -> Value | str:
    return of(node.args[0])


def _cast(node: fx.Node, of: Operands) -> Value | str:
    """Read over the reals a cast is the identity, unless it quantises: to whole numbers or to floats of one byte."""
    made = node.meta["val"].dtype
    if not made.is_floating_point or made.itemsize == 1:
        return f"rounds to {made}"
    return of(node.args[0])


def _dropout(node: fx.Node, of: Operands) -> Value | str:
    return "drops entries at random" if len(node.args) > 2 and node.args[2] else of(node.args[0])


def _sum_of(factor: int) -> Rule:
    def rule(node: fx.Node, of: Operands) -> Value | str:
        left, two, aligned = _pair(node, of)
        if node.kwargs.get("alpha", 1) != 1:
            return entangled([left, two])
        return add(left, two, aligned, factor)

    return rule


def _product(node: fx.Node, of: Operands) -> Value | str:
    left, two, aligned = _pair(node, of)
    if node.args[0] is node.args[1] and not left.symbols:
        return Value(left.active, sign=max(left.sign, Sign.NONNEGATIVE))
    return multiply(left, two, aligned)


def _quotient(node: fx.Node, of: Operands) -> Value | str:
    left, two, aligned = _pair(node, of)
    if node.kwargs.get("rounding_mode"):
        return "rounds"
    if two.active and two.sign is not Sign.POSITIVE:
        return "divides by what is not shown positive"
    return multiply(left, two, aligned, -1)


def _negated(node: fx.Node, of: Operands) -> Value | str:
    value = of(node.args[0])
    return entangled([value]) if value.scales else add(number(0), value, True, -1)


def _power(node: fx.Node, of: Operands) -> Value | str:
    value, exponent = of(node.args[0]), node.args[1]
    if not isinstance(exponent, int | float):
        return "has an exponent that varies"
    if float(exponent).is_integer() and exponent >= 0:
        even = Sign.NONNEGATIVE if exponent % 2 == 0 else Sign.ANY
        return entangled([value], max(value.sign, even))
    if value.sign is not Sign.POSITIVE:
        return f"takes the power {exponent} of what is not shown positive"
    return entangled([value], Sign.POSITIVE)


def _of_positive(result: Callable[[Value], Value]) -> Rule:
    def rule(node: fx.Node, of: Operands) -> Value | str:
        value = of(node.args[0])
        return result(value) if value.sign is Sign.POSITIVE else "is applied to what is not shown positive"

    return rule


def _sum(node: fx.Node, of: Operands) -> Value | str:
    value = of(node.args[0])
    rank = node.args[0].meta["val"].ndim  # type: ignore[union-attr]
    dims = node.args[1] if len(node.args) > 1 and isinstance(node.args[1], list | tuple) else []
    kept = bool(node.args[2]) if len(node.args) > 2 else False
    chosen = [dim for dim in dims if isinstance(dim, int)] or list(range(rank))
    return total(value, frozenset(dim % rank for dim in chosen), kept)


def _mean(node: fx.Node, of: Operands) -> Value | str:
    value = of(node.args[0])
    return entangled([value], value.sign)


def _normalised(place: int) -> Rule:
    """Layer and RMS norm: smooth when the constant under the root is positive; torch's default for None is."""

    def rule(node: fx.Node, of: Operands) -> Value | str:
        eps = node.args[place] if len(node.args) > place else node.kwargs.get("eps")
        if isinstance(eps, int | float) and eps <= 0:
            return f"has eps={eps}, so it is not smooth at 0"
        return entangled([of(argument) for argument in node.args[:1] + node.args[2:4]])

    return rule


def _chosen(node: fx.Node, of: Operands) -> Value | str:
    condition, *branches = (of(argument) for argument in node.args[:3])
    return "chooses by the activations" if condition.active else entangled(branches)


def _masked(node: fx.Node, of: Operands) -> Value | str:
    kept, mask, filled = (of(argument) for argument in node.args[:3])
    return "chooses by the activations" if mask.active else entangled([kept, filled])


def _gathered(node: fx.Node, of: Operands) -> Value | str:
    """index, gather, scatter and their like: linear in the source when the places do not depend on the input."""
    places = [argument for argument in node.all_input_nodes[1:] if not argument.meta["val"].dtype.is_floating_point]
    if any(of(place).active for place in places):
        return "reads or writes places chosen by the activations"
    return entangled([of(argument) for argument in node.all_input_nodes])


def _attention(node: fx.Node, of: Operands) -> Value | str:
    """Softmax of a bilinear form, times the values, under a mask that does not depend on the input."""
    dropped = node.args[4] if len(node.args) > 4 else node.kwargs.get("dropout_p", 0.0)
    return "drops entries at random" if dropped else entangled([of(each) for each in node.all_input_nodes])


def _squeezed(node: fx.Node, of: Operands) -> Value | str:
    value = of(node.args[0])
    return Value(value.active, value.shifts, value.scales, value.lost, frozenset(), value.sign)


RULES: dict[str, Rule] = {
    "add": _sum_of(1), "sub": _sum_of(-1), "mul": _product, "div": _quotient, "neg": _negated, "pow": _power,
    "exp": lambda node, of: exponential(of(node.args[0])), "log": _of_positive(logarithm),
    "sqrt": _of_positive(lambda value: entangled([value], Sign.POSITIVE)),
    "rsqrt": _of_positive(lambda value: entangled([value], Sign.POSITIVE)),
    "reciprocal": _of_positive(lambda value: entangled([value], Sign.POSITIVE)),
    "sum": _sum, "mean": _mean, "where": _chosen, "masked_fill": _masked,
    "layer_norm": _normalised(4), "native_layer_norm": _normalised(4), "rms_norm": _normalised(3),
    "index": _gathered, "gather": _gathered, "index_select": _gathered, "embedding": _gathered,
    "scatter": _gathered, "index_put": _gathered, "index_add": _gathered,
    "scaled_dot_product_attention": _attention, "dropout": _dropout,
    "to": _cast, "_to_copy": _cast, "type_as": _cast, "squeeze": _squeezed, "unsqueeze": _squeezed,
    **dict.fromkeys(SAME, _same),
}  # fmt: skip


def classify(node: fx.Node, name: str, of: Operands) -> Value | str:
    """The value of a node that depends on the embedding, or one clause that says why it is not shown smooth."""
    if name in RULES:
        return RULES[name](node, of)
    values = [of(argument) for argument in node.all_input_nodes]
    if name in MOVES:
        return entangled(values, min((value.sign for value in values), default=Sign.ANY))
    if name in POSITIVE_RESULT:
        return entangled(values, Sign.POSITIVE)
    if name in SMOOTH:
        return entangled(values)
    if name in KINKED:
        return "has a kink"
    if name in STEPPED:
        return "jumps or chooses by the activations"
    return "is not in the table of smooth ops"


def _pair(node: fx.Node, of: Operands) -> tuple[Value, Value, bool]:
    """Both operands, and whether entries that meet share their symbols.

    They do when both have one rank and one of them is not broadcast; other dimensions then mean something else.
    """
    shapes = [tuple(each.meta["val"].shape) if isinstance(each, fx.Node) else () for each in node.args[:2]]
    left, two = of(node.args[0]), of(node.args[1])
    aligned = len(shapes[0]) == len(shapes[1]) and tuple(node.meta["val"].shape) in shapes
    if len(shapes[0]) != len(shapes[1]):
        left, two = (
            value if len(shape) == node.meta["val"].ndim else _unplaced(value)
            for value, shape in zip((left, two), shapes, strict=True)
        )
    return left, two, aligned


def _unplaced(value: Value) -> Value:
    return Value(value.active, value.shifts, value.scales, value.lost, frozenset(), value.sign)
