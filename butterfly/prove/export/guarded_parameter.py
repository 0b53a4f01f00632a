"""A parameter that rejects branches on it during the export.

A branch would hide what the code does at other numbers. Python arithmetic with the parameter is rejected too: it rounds
at the marker numbers and would round differently at others.
"""

import inspect
from collections.abc import Callable
from typing import NoReturn, Self

from torch import Tensor
from torch.nn import Module

from butterfly.evaluation.scalars import UnmodelledError

SIGNS = ("__neg__", "__pos__", "__abs__")
"""Methods that do not round: their result is guarded too."""
ARITHMETIC = (
    "__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__truediv__", "__rtruediv__", "__pow__",
    "__rpow__",
)  # fmt: skip
"""Methods that torch computes: with a tensor they become operations of the graph."""
REJECTED = (
    "__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__", "__bool__", "__hash__", "__int__", "__float__",
    "__trunc__", "__floor__", "__ceil__", "__round__", "__floordiv__", "__rfloordiv__", "__mod__", "__rmod__",
    "__divmod__", "__rdivmod__", "__str__", "__format__", "__array_ufunc__", "__array__", "is_integer",
    "as_integer_ratio", "hex",
)  # fmt: skip
"""Methods whose result could lead to another graph at another number."""


class GuardedParameter(float):
    """A number of a parameter, or computed from it, that torch takes for the number that it is."""

    name: str

    @classmethod
    def of(cls, value: float, name: str) -> Self:
        """The number of the parameter of that name."""
        made = cls(value)
        made.name = name
        return made


def let_torch_describe(operator: Module) -> None:
    """Hide the parameters from the description of an operator that torch's tracer asks for.

    torch 2.11 prepares a warning with it. Anyone else is rejected: what the operator's code reads from the text may be
    another thing at another number.

    Args:
        operator: a copy with guarded parameters; its ``extra_repr`` is replaced.
    """

    def extra_repr() -> str:
        asking = inspect.currentframe().f_back  # type: ignore[union-attr]  # CPython has frames
        while asking is not None and asking.f_code is Module.__repr__.__code__:
            asking = asking.f_back  # of this module, or of those around it
        if asking is not None and str(asking.f_globals.get("__name__")).startswith("torch.fx."):
            return ""
        raise UnmodelledError(
            "the code asks for the text of its own parameters, so it may do another thing at other numbers"
        )

    vars(operator)["extra_repr"] = extra_repr


def _signed(method: str) -> Callable[..., object]:
    def compute(self: GuardedParameter) -> GuardedParameter:
        return GuardedParameter.of(getattr(float, method)(self), self.name)

    return compute


def _computed(method: str) -> Callable[..., object]:
    def compute(self: GuardedParameter, *others: object) -> object:
        return NotImplemented if isinstance(others[0], Tensor) else _reject(self, method)

    return compute


def _rejected(method: str) -> Callable[..., object]:
    return lambda self, *others: _reject(self, method)


def _reject(number: GuardedParameter, method: str) -> NoReturn:
    raise UnmodelledError(
        f"the code asks {method} of its parameter {number.name!r}, so it may do another thing at another number; "
        "expected it in arithmetic with tensors alone; let its name begin with _ to be read at the number that it has"
    )


for _names, _made in ((SIGNS, _signed), (ARITHMETIC, _computed), (REJECTED, _rejected)):
    for _name in _names:
        setattr(GuardedParameter, _name, _made(_name))
