"""Terms as numbers for ``butterfly.evaluation.graph``."""

import math
from collections.abc import Sequence

import numpy as np

from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.terms.term import (
    INFINITE,
    NOT_A_NUMBER,
    Operand,
    Term,
    choice,
    conjunction,
    constant,
    function,
    less,
    lifted,
    negation,
    same,
    symbol,
)

INFINITY = symbol("infinity", INFINITE)
BEYOND = symbol("infinity")
"""The same as a bound: what is added to it is beyond every number too."""


class TermNumbers:
    """Real arithmetic; exp and log are functions known by axioms alone, a square root by its equation.

    ``parameters`` gives some exact numbers the name of a symbol: an operator's parameter, exported at that number. Of
    an infinity nothing is assumed: what holds of any number in its place holds of it, where it is only compared or
    chosen.
    """

    def __init__(self, parameters: dict[float, Term] | None = None, infinity: Term = INFINITY) -> None:
        self.parameters, self.infinity = parameters or {}, infinity

    def number(self, value: float) -> Term:
        """A constant, or the parameter that stands for it or for its negative."""
        if value in self.parameters:
            return self.parameters[value]
        if -value in self.parameters:
            return -self.parameters[-value]
        if math.isnan(value):
            raise UnmodelledError("it holds the constant NaN, which is no number")
        return constant(value) if math.isfinite(value) else self.infinity if value > 0 else -self.infinity

    def exp(self, x: Term) -> Term:
        """e^x; e^0 is 1."""
        return constant(1) if x.value == 0 else function("exp", x)

    def log(self, x: Term) -> Term:
        """The natural logarithm; that of 1 is 0."""
        return constant(0) if x.value == 1 else function("log", x)

    def sqrt(self, x: Term) -> Term:
        """The square root."""
        return function("sqrt", x)

    def less(self, x: Operand, y: Operand) -> Term:
        """x < y."""
        return less(*_numbers(x, y))

    def same(self, x: Operand, y: Operand) -> Term:
        """x = y."""
        return same(*_numbers(x, y))

    def choose(self, condition: Operand, yes: Operand, no: Operand) -> Term:
        """One of the two."""
        return choice(condition, lifted(yes), lifted(no))

    def neither(self, *conditions: Operand) -> Term:
        """None of them."""
        return conjunction(negation(lifted(condition)) for condition in conditions)

    def root(self, values: Sequence[Term], weights: Sequence[Term], delta: Term) -> Term:
        """Rejected: the search for the root is outside; its residual's own graph is what is proved of."""
        raise UnmodelledError(
            "the median's root comes from a search, not from a formula; the proofs are about its residual"
        )


def _numbers(*entries: Operand) -> list[Term]:
    terms = [lifted(entry) for entry in entries]
    if any(NOT_A_NUMBER in term.depends for term in terms):
        raise UnmodelledError(
            "it compares the output of a failed worker, which may be NaN; expected torch.where to drop it"
        )
    if len(set(terms)) < len(terms) and not (terms[0].total and INFINITE not in terms[0].depends):
        raise UnmodelledError(
            "it tests whether a quotient, a logarithm, a root or an infinity is finite; expected finite values"
        )
    return terms


def numeric_terms(entries: Grid) -> list[Term]:
    """The entries as terms.

    The output of a failed worker may be NaN, and 0 · NaN is not 0. So an entry that depends on such an output is
    rejected: a sum would drop it as a summand times 0.
    """
    terms = [lifted(entry) for entry in np.ravel(entries)]
    if any(NOT_A_NUMBER in term.depends for term in terms):
        raise UnmodelledError("a failed worker's output enters the arithmetic: it may be NaN, and 0 times NaN is not 0")
    return terms


def unknowns(name: str, count: int) -> list[Term]:
    """Symbols with numbers."""
    return [symbol(f"{name}_{n}") for n in range(count)]
