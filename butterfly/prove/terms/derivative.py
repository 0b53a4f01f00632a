"""Derivatives of terms, and where a term is smooth.

The rules are those of calculus and are trusted; ``RULES`` names them. A choice by a condition that moves has no rule
and is rejected, so a maximum, an absolute value or a rectifier is never differentiated.
"""

from __future__ import annotations

from collections.abc import Mapping

from butterfly.evaluation.scalars import UnmodelledError
from butterfly.prove.terms.psi import is_psi, slope
from butterfly.prove.terms.sums import SumSymbol, SumTable
from butterfly.prove.terms.term import (
    BUILD,
    CONNECTIVES,
    ONE,
    ZERO,
    Term,
    choice,
    constant,
    is_symbol,
    less,
    negation,
    parts,
    same,
)

RULES = {
    "sum": "D(x + y) = Dx + Dy, and D(−x) = −Dx",
    "product": "D(x·y) = Dx·y + x·Dy",
    "quotient": "D(x / y) = Dx/y − x·Dy/y² where y ≠ 0",
    "exp": "D exp(x) = exp(x)·Dx",
    "log": "D log(x) = Dx/x where x > 0",
    "sqrt": "D √x = Dx/(2√x) where x > 0",
    "choice": "D of a choice whose condition does not move is the choice of the derivatives",
    "ψ": "D(t/√(1+t²)) = Dt/√(1+t²)³, which an obligation shows to be what the rules for quotients and roots give",
    "finite sum": "D Σ x_i = Σ D x_i",
    "implicit function": "r(u, x) = 0 with r smooth and ∂r/∂u ≠ 0 makes u smooth in x, and Du = −(∂r/∂x · Dx)/(∂r/∂u)",
    "closure": "sums, products, quotients, exp, log, √ and finite sums of C^∞ functions are C^∞ where they are defined "
    "and what is under a root is positive",
}
"""What is trusted of differentiation. All of it is textbook calculus."""

HALF = constant(1) / constant(2)
NAMED = {"+": "sum", "-": "sum", "*": "product", "/": "quotient", "exp": "exp", "log": "log", "sqrt": "sqrt",
         "ite": "choice"}  # fmt: skip
"""Operator → its rule."""
SMOOTH = ("+", "-", "*", "/", "exp")
CHOOSING = ("ite", *CONNECTIVES)


class Derivative:
    """d/dt of terms at t = 0, where each symbol moves at the rate that ``tangents`` gives, and no other one moves.

    With ``member``, an axis, the tangents are of one worker of that group: the sum over the group moves by that
    worker's own summand, and by whatever else moves in all of them.
    """

    def __init__(
        self,
        sums: SumTable,
        tangents: Mapping[Term, Term],
        *,
        member: str | None = None,
        implicit: Mapping[Term, Term] | None = None,
        frozen: bool = False,
        used: set[str] | None = None,
    ) -> None:
        self.sums, self.tangents, self.member, self.frozen = sums, dict(tangents), member, frozen
        self.implicit = dict(implicit or {})
        """A root → the residual that is 0 at it."""
        self.used = set() if used is None else used
        """The names of the rules that were applied."""
        self.known: dict[Term, Term] = {}

    def __call__(self, term: Term) -> Term:
        """The derivative.

        Raises:
            UnmodelledError: a choice by a condition that moves, or a function without a rule.
        """
        for part in parts(term):
            if part not in self.known:
                self.known[part] = self._symbol(part) if is_symbol(part) else self._rule(part)
        return self.known[term]

    def _symbol(self, term: Term) -> Term:
        if term in self.tangents:
            return self.tangents[term]
        if self.frozen:
            return ZERO
        if term in self.implicit:
            return self._root(term, self.implicit[term])
        sum_symbol = self.sums.by_symbol.get(term)
        return ZERO if sum_symbol is None else self._sum(sum_symbol)

    def _inner(self, tangents: Mapping[Term, Term], *, member: str | None = None, frozen: bool = False) -> Derivative:
        return Derivative(self.sums, tangents, member=member, frozen=frozen, used=self.used)

    def _sum(self, sum_symbol: SumSymbol) -> Term:
        if self.member is None:
            return self._total(self(sum_symbol.body), sum_symbol.axis)
        if sum_symbol.axis.startswith("c"):
            raise UnmodelledError(f"one worker's part in a sum over coordinates: {sum_symbol.body.text}")
        own = self._inner(self.tangents, frozen=True)(sum_symbol.body) if sum_symbol.axis == self.member else ZERO
        inner = [part for part in parts(sum_symbol.body) if part in self.sums.by_symbol or part in self.implicit]
        others = self._inner({part: self(part) for part in inner}, frozen=True)(sum_symbol.body)
        return own + self._total(others, sum_symbol.axis)

    def _total(self, term: Term, axis: str) -> Term:
        if term is ZERO:
            return ZERO
        self.used.add("finite sum")
        return self.sums.total(spread(term), axis)

    def _root(self, root: Term, residual: Term) -> Term:
        moved = self._inner({**self.tangents, root: ZERO}, member=self.member)(residual)
        if moved is ZERO:
            return ZERO
        self.used.add("implicit function")
        return -moved * (ONE / self._inner({root: ONE})(residual))

    def _rule(self, term: Term) -> Term:
        if term.value is not None:
            return ZERO
        moved = [self.known[arg] for arg in term.args]
        if all(each is ZERO for each in moved):
            return ZERO
        if term.op in CONNECTIVES:
            raise UnmodelledError(f"a choice by a condition that moves has no derivative here: {term.text}")
        name = "ψ" if is_psi(term) else NAMED.get(term.op)
        if name is None:
            raise UnmodelledError(f"no rule for the derivative of {term.op}")
        self.used.add(name)
        x, dx = term.args[0], moved[0]
        if term.op == "ite":
            return choice(x, moved[1], moved[2])
        if term.op == "+":
            return dx + moved[1]
        if term.op == "-":
            return -dx
        if term.op == "*":
            return dx * term.args[1] + x * moved[1]
        if is_psi(term):
            return slope(x) * dx
        if term.op == "/":
            inverse = ONE / term.args[1]
            return dx * inverse - x * moved[1] * inverse * inverse
        if term.op == "exp":
            return term * dx
        return dx * (ONE / x) if term.op == "log" else HALF * dx * (ONE / term)


def spread(term: Term) -> Term:
    """The term with quotients as products with an inverse, so that equal summands are written alike; ψ stays whole."""
    known: dict[Term, Term] = {}
    for part in parts(term):
        args = [known[arg] for arg in part.args]
        if part.op == "/":
            quotient = args[0] / args[1]
            # 0/y stays a quotient: as a product it would be 0, and that y is not 0 would not be asked.
            whole = args[0] is ZERO or is_psi(quotient)
            known[part] = quotient if whole else args[0] * (ONE / args[1])
        else:
            known[part] = BUILD[part.op](*args) if part.op in BUILD else Term.of(part.op, *args) if args else part
    return known[term]


def domain(sums: SumTable, *terms: Term, choices: bool = False) -> list[tuple[str, Term]]:
    """What makes the terms C^∞ functions of every symbol in them: a name and a claim each, summands included.

    With ``choices``, only of the symbols that no condition of a choice contains: those that a ``Derivative`` lets vary.

    Raises:
        UnmodelledError: a choice, whose two sides need not meet smoothly; or a function without a rule.
    """
    conditions: dict[Term, str] = {}
    seen: set[Term] = set()
    stack = list(terms)
    while stack:
        for part in parts(stack.pop()):
            if part in seen:
                continue
            seen.add(part)
            if part in sums.by_symbol:
                stack.append(sums.by_symbol[part].body)
            if part.op == "/" and not part.args[1].value:
                conditions[negation(same(part.args[1], ZERO))] = "no division by 0"
            elif part.op == "log":
                conditions[less(ZERO, part.args[0])] = "the logarithm is of a positive number"
            elif part.op == "sqrt":
                conditions[less(ZERO, part.args[0])] = "the root is of a positive number"
            elif part.args and part.op not in SMOOTH and not (choices and part.op in CHOOSING):
                raise UnmodelledError(f"{part.op} is not smooth by any rule here: {part.text}")
    return [(label, claim) for claim, label in conditions.items()]
