"""Formulas: sympy terms as the numbers of ``butterfly.evaluation.graph``.

The formula of an operator comes from its exported graph, and its derivatives from sympy. Tests compare them with
automatic differentiation.
"""

from collections.abc import Sequence
from typing import Any

import sympy

from butterfly.evaluation.scalars import UnmodelledError


class Symbols:
    """Exact terms over the reals. A comparison of symbols stays open, and ``choose`` makes it piecewise."""

    def number(self, value: float) -> sympy.Expr:
        """The exact value of a finite float."""
        return sympy.Rational(value)

    def exp(self, x: sympy.Expr) -> sympy.Expr:
        """e^x."""
        return sympy.exp(x)

    def log(self, x: sympy.Expr) -> sympy.Expr:
        """The natural logarithm."""
        return sympy.log(x)

    def sqrt(self, x: sympy.Expr) -> sympy.Expr:
        """The square root."""
        return sympy.sqrt(x)

    def less(self, x: sympy.Expr, y: sympy.Expr) -> Any:
        """x < y."""
        return sympy.Lt(x, y)

    def same(self, x: sympy.Expr, y: sympy.Expr) -> Any:
        """x = y."""
        return sympy.Eq(x, y)

    def choose(self, condition: Any, yes: Any, no: Any) -> Any:
        """One of the two, or both with the condition."""
        if condition in (True, sympy.true):
            return yes
        return no if condition in (False, sympy.false) else sympy.Piecewise((yes, condition), (no, True))

    def neither(self, *conditions: Any) -> Any:
        """None of them."""
        return sympy.Not(sympy.Or(*[sympy.sympify(condition) for condition in conditions]))

    def root(self, values: Sequence[Any], weights: Sequence[Any], delta: Any) -> Any:
        """Rejected: the root has no formula; its residual has."""
        raise UnmodelledError("the median's root has no closed form; differentiate its residual implicitly")
