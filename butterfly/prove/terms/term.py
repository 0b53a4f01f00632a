"""Terms of real arithmetic with if-then-else, exp, log and square roots; their text is SMT-LIB 2.

Equal terms are one object. Constants fold, and sums with 0 and products with 0 and 1 are simplified. Nothing else is
rewritten, so a query stays readable beside its graph. A term that may have no value is not simplified away, and an
infinity has no arithmetic. Arithmetic operators make terms; ``==`` compares objects.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from types import EllipsisType
from typing import ClassVar, TypeAlias

import numpy as np
import numpy.typing as npt

from butterfly.core.canonical import sha256_text
from butterfly.evaluation.scalars import UnmodelledError

Operand: TypeAlias = "Term | Fraction | float"
"""What a term takes arithmetic with; a boolean counts as a float here."""


class Term:
    """A node: an operator and its arguments, a constant's value, or a symbol's name."""

    __slots__ = ("args", "depends", "op", "text", "total", "value")
    _known: ClassVar[dict[tuple[object, ...], Term]] = {}

    op: str
    args: tuple[Term, ...]
    value: Fraction | None
    depends: frozenset[str]
    """The axes (groups of workers, ranges of coordinates) whose generic member it depends on."""
    text: str
    total: bool
    """Whether it has a value whatever its unknowns are: it holds no quotient by an unknown, logarithm or root."""

    @classmethod
    def of(cls, op: str, *args: Term, value: Fraction | None = None, depends: frozenset[str] = frozenset()) -> Term:
        """The one term of these parts."""
        key = (op, args, value, depends)
        if key not in cls._known:
            term = cls.__new__(cls)
            term.op, term.args, term.value = op, args, value
            term.depends = depends.union(*(argument.depends for argument in args))
            term.text = _text(op, args, value)
            partial = op in ("log", "sqrt") or (op == "/" and not args[1].value)
            term.total = not partial and all(argument.total for argument in args)
            cls._known[key] = term
        return cls._known[key]

    def __repr__(self) -> str:
        return self.text

    def __add__(self, other: object) -> Term:
        if not isinstance(other, NUMBERS):
            return NotImplemented
        other = _finite(self, lifted(other))
        if self.value is not None and other.value is not None:
            return constant(self.value + other.value)
        return other if self is ZERO else self if other is ZERO else Term.of("+", self, other)

    def __mul__(self, other: object) -> Term:
        if not isinstance(other, NUMBERS):
            return NotImplemented
        other = lifted(other)
        if self.op in CONNECTIVES and other.op in CONNECTIVES:
            return conjunction([self, other])
        _finite(self, other)
        if self.value is not None and other.value is not None:
            return constant(self.value * other.value)
        if (self is ZERO or other is ZERO) and _valued(self, other):
            return ZERO
        return other if self is ONE else self if other is ONE else Term.of("*", self, other)

    def __truediv__(self, other: object) -> Term:
        if not isinstance(other, NUMBERS):
            return NotImplemented
        other = _finite(self, lifted(other))
        if self.value is not None and other.value:
            return constant(self.value / other.value)
        return self if other is ONE else Term.of("/", self, other)

    def __neg__(self) -> Term:
        if self.value is not None:
            return constant(-self.value)
        return self.args[0] if self.op == "-" else Term.of("-", self)

    def __sub__(self, other: object) -> Term:
        if not isinstance(other, NUMBERS):
            return NotImplemented
        other = lifted(other)
        return ZERO if self is _finite(self, other) and _valued(self) else self + -other

    def __radd__(self, other: Operand) -> Term:
        return lifted(other) + self

    def __rmul__(self, other: Operand) -> Term:
        return lifted(other) * self

    def __rsub__(self, other: Operand) -> Term:
        return lifted(other) - self

    def __rtruediv__(self, other: Operand) -> Term:
        return lifted(other) / self

    def __getitem__(self, index: tuple[()] | EllipsisType | None) -> npt.NDArray[np.object_] | Term:
        """As numpy's numbers do: indexed as an array without an axis."""
        array = np.empty((), dtype=object)
        array[()] = self
        entry: npt.NDArray[np.object_] | Term = array[index]
        return entry

    def __bool__(self) -> bool:
        raise TypeError(f"{self.text} has no truth value in Python; compare terms with less and same")


NOT_A_NUMBER = "nan"
"""What a symbol depends on that may stand for NaN or infinity: 0 times it is not 0."""
INFINITE = "infinite"
"""What the symbol of an infinity depends on: it may be compared and chosen, and has no arithmetic."""
LONGEST = 400
"""Longer texts are cut to a digest: they serve to sort terms, not to be read."""


def _valued(*terms: Term) -> bool:
    """Whether 0 times each of them is 0, and the difference with itself too."""
    return all(term.total and NOT_A_NUMBER not in term.depends for term in terms)


def _finite(term: Term, other: Term) -> Term:
    """The other, where neither may be an infinity."""
    if INFINITE in term.depends | other.depends:
        raise UnmodelledError("it computes with an infinity; expected that it is compared or chosen only")
    return other


def _text(op: str, args: tuple[Term, ...], value: Fraction | None) -> str:
    if value is not None:
        return number_text(value)
    text = f"({op} {' '.join(argument.text for argument in args)})" if args else op
    return text if len(text) <= LONGEST else f"({op} #{sha256_text(text)})"


def number_text(value: Fraction) -> str:
    """A rational in SMT-LIB."""
    size = f"{abs(value.numerator)}.0"
    text = size if value.denominator == 1 else f"(/ {size} {value.denominator}.0)"
    return f"(- {text})" if value < 0 else text


def constant(value: Fraction | float) -> Term:
    """An exact number: every finite float is one."""
    return Term.of("number", value=Fraction(value))


def symbol(name: str, *depends: str) -> Term:
    """A real unknown."""
    return Term.of(name, depends=frozenset(depends))


OWN = "self_"
"""The prefix of the symbols of an operator's parameters; no other symbol has it."""


def parameter(name: str) -> Term:
    """The symbol of an operator's own number."""
    return symbol(f"{OWN}{name}")


NUMBERS = (Term, int, float, Fraction)
"""What a term takes arithmetic with; arrays of terms take it entry by entry themselves."""
ZERO, ONE = constant(0), constant(1)
TRUE, FALSE = Term.of("true"), Term.of("false")
CONNECTIVES = frozenset({"and", "or", "not", "<", "<=", "=", "=>", "true", "false"})


def lifted(value: Operand) -> Term:
    """A term, of a term or a number or a plain boolean."""
    if isinstance(value, Term):
        return value
    if isinstance(value, bool):
        return TRUE if value else FALSE
    return constant(value)


def less(left: Term, right: Term) -> Term:
    """left < right."""
    if left.value is not None and right.value is not None:
        return lifted(left.value < right.value)
    return FALSE if left is right else Term.of("<", left, right)


def at_most(left: Term, right: Term) -> Term:
    """left ≤ right."""
    if left.value is not None and right.value is not None:
        return lifted(left.value <= right.value)
    return TRUE if left is right else Term.of("<=", left, right)


def same(left: Term, right: Term) -> Term:
    """left = right."""
    if left is right:
        return TRUE
    if left.value is not None and right.value is not None:
        return FALSE
    return Term.of("=", left, right)


def negation(claim: Term) -> Term:
    """Not."""
    if claim in (TRUE, FALSE):
        return FALSE if claim is TRUE else TRUE
    return claim.args[0] if claim.op == "not" else Term.of("not", claim)


def conjunction(claims: Iterable[Term]) -> Term:
    """All of them."""
    parts: list[Term] = []
    for claim in claims:
        parts += claim.args if claim.op == "and" else [claim]
    if FALSE in parts:
        return FALSE
    parts = list(dict.fromkeys(part for part in parts if part is not TRUE))
    return TRUE if not parts else parts[0] if len(parts) == 1 else Term.of("and", *parts)


def implication(condition: Term, claim: Term) -> Term:
    """The claim, where the condition holds."""
    if condition is TRUE or claim is TRUE:
        return claim
    return TRUE if condition is FALSE else Term.of("=>", condition, claim)


def choice(condition: Operand, yes: Term, no: Term) -> Term:
    """One of two."""
    known = lifted(condition)
    if yes is no or known is TRUE:
        return yes
    return no if known is FALSE else Term.of("ite", known, yes, no)


def function(name: str, argument: Term) -> Term:
    """exp, log or sqrt of a term."""
    _finite(argument, argument)
    return Term.of(name, argument)


def vanishes(term: Term) -> bool:
    """Whether a term is 0 by its form, wherever it has a value."""
    if term.op == "*":
        return any(map(vanishes, term.args))
    return term is ZERO or (term.op in ("/", "-") and vanishes(term.args[0]))


def is_symbol(term: Term) -> bool:
    """Whether it is an unknown."""
    return not term.args and term.value is None and term.op not in CONNECTIVES


def parts(*terms: Term) -> Iterator[Term]:
    """Every distinct subterm, arguments before what they are in."""
    seen: set[int] = set()
    stack = [(term, False) for term in reversed(terms)]
    while stack:
        term, done = stack.pop()
        if done:
            yield term
        elif id(term) not in seen:
            seen.add(id(term))
            stack.append((term, True))
            stack.extend((argument, False) for argument in reversed(term.args))


BUILD: dict[str, Callable[..., Term]] = {
    "+": lambda x, y: x + y,
    "*": lambda x, y: x * y,
    "/": lambda x, y: x / y,
    "-": lambda x: -x,
    "<": less,
    "<=": at_most,
    "=": same,
    "not": negation,
    "=>": implication,
    "ite": choice,
    "and": lambda *claims: conjunction(claims),
}


def rebuilt(term: Term, replace: Callable[[Term], Term | None], memo: dict[Term, Term] | None = None) -> Term:
    """The term with each symbol for which ``replace`` gives another one exchanged."""
    known = {} if memo is None else memo
    for part in parts(term):
        if part in known:
            continue
        if not part.args:
            given = replace(part) if is_symbol(part) else None
            known[part] = part if given is None else given
        else:
            args = [known[arg] for arg in part.args]
            known[part] = BUILD[part.op](*args) if part.op in BUILD else Term.of(part.op, *args)
    return known[term]


def exchanged(term: Term, table: dict[Term, Term]) -> Term:
    """The term with whole subterms exchanged, the outermost first."""
    known: dict[Term, Term] = {}
    for part in parts(term):
        if part in table:
            known[part] = table[part]
        elif not part.args:
            known[part] = part
        else:
            args = [known[arg] for arg in part.args]
            known[part] = BUILD[part.op](*args) if part.op in BUILD else Term.of(part.op, *args)
    return known[term]


def monomials(term: Term, axis: str) -> dict[tuple[Term, ...], Term]:
    """The term as Σ coefficient · product, where the products hold all that depends on ``axis`` and nothing else."""
    if axis not in term.depends:
        return {(): term}
    if term.op == "+":
        return _added(monomials(term.args[0], axis), monomials(term.args[1], axis))
    if term.op == "-":
        return {key: -value for key, value in monomials(term.args[0], axis).items()}
    if term.op == "*":
        result: dict[tuple[Term, ...], Term] = {}
        for monomial, first in monomials(term.args[0], axis).items():
            for other, second in monomials(term.args[1], axis).items():
                key = tuple(sorted((*monomial, *other), key=lambda atom: atom.text))
                result = _added(result, {key: first * second})
        return result
    if term.op == "/" and axis not in term.args[1].depends:
        return {key: value / term.args[1] for key, value in monomials(term.args[0], axis).items()}
    return {(term,): ONE}


def _added(left: dict[tuple[Term, ...], Term], right: dict[tuple[Term, ...], Term]) -> dict[tuple[Term, ...], Term]:
    result = dict(left)
    for key, value in right.items():
        result[key] = result[key] + value if key in result else value
    return {key: value for key, value in result.items() if value is not ZERO}


def product(factors: Iterable[Term]) -> Term:
    """Their product, 1 of none."""
    result = ONE
    for factor in factors:
        result = result * factor
    return result
