"""A parameter while a graph is captured: code that branches on it is refused, as what it does elsewhere is not seen."""

from collections.abc import Callable
from typing import Any, Self

from butterfly.contracts.scalars import UnmodelledError

KEPT = (
    "__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__truediv__", "__rtruediv__", "__pow__",
    "__rpow__", "__neg__", "__pos__", "__abs__",
)  # fmt: skip
"""Arithmetic: its result is watched too."""
REFUSED = (
    "__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__", "__bool__", "__hash__", "__int__", "__float__",
    "__trunc__", "__floor__", "__ceil__", "__round__", "__floordiv__", "__rfloordiv__", "__mod__", "__rmod__",
    "__divmod__", "__rdivmod__", "__str__", "__format__", "__array_ufunc__", "__array__", "is_integer",
    "as_integer_ratio", "hex",
)  # fmt: skip
"""What may be another thing, or lead elsewhere, at another number."""


class Watched(float):
    """A number of a parameter, or computed from it, that torch takes for the number that it is."""

    name: str

    @classmethod
    def of(cls, value: float, name: str) -> Self:
        """The number of the parameter of that name."""
        made = cls(value)
        made.name = name
        return made


def _kept(method: str) -> Callable[..., Any]:
    def compute(self: Watched, *others: Any) -> Any:
        found = getattr(float, method)(self, *others)
        return Watched.of(found, self.name) if isinstance(found, float) else found

    return compute


def _refused(method: str) -> Callable[..., Any]:
    def refuse(self: Watched, *others: Any) -> Any:
        raise UnmodelledError(
            f"the code asks {method} of its parameter {self.name!r}, so it may do another thing at another number; "
            "expected it in arithmetic alone; let its name begin with _ to be read at the number that it has"
        )

    return refuse


for _name in KEPT:
    setattr(Watched, _name, _kept(_name))
for _name in REFUSED:
    setattr(Watched, _name, _refused(_name))
