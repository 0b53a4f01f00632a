"""The kinds of numbers that a graph can be evaluated over."""

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from butterfly.core.errors import FusionError

Grid = npt.NDArray[np.object_]
"""A numpy array of dtype object."""


class UnmodelledError(FusionError):
    """An operator that cannot be exported, or whose graph holds an operation that has no meaning here."""


class Scalars(Protocol):
    """One kind of exact number. Its entries know ``+ - * /`` and unary minus among themselves."""

    def number(self, value: float) -> Any:
        """The exact value of a float or an integer."""
        ...

    def exp(self, x: Any) -> Any:
        """e^x."""
        ...

    def log(self, x: Any) -> Any:
        """The natural logarithm."""
        ...

    def sqrt(self, x: Any) -> Any:
        """The square root."""
        ...

    def less(self, x: Any, y: Any) -> Any:
        """x < y, as a truth value of this kind."""
        ...

    def same(self, x: Any, y: Any) -> Any:
        """x = y, as a truth value of this kind."""
        ...

    def choose(self, condition: Any, yes: Any, no: Any) -> Any:
        """``yes`` where a truth value of this kind holds, else ``no``."""
        ...

    def neither(self, *conditions: Any) -> Any:
        """None of some truth values."""
        ...

    def root(self, values: Sequence[Any], weights: Sequence[Any], delta: Any) -> Any:
        """The root of Σ w ψ((u − x)/δ)."""
        ...
