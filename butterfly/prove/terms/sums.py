"""Finite sums over an axis of any length.

An axis is a group of workers (``g0``) or a range of coordinates (``c1``). One entry stands for every member. A sum over
the axis is a symbol that remembers its summand. Sums over coordinates stay outermost, sums of sums are split, and
factors that do not vary are taken out. These rules, and that a sum of numbers ≥ 0 is ≥ 0, are all that is assumed; each
follows by induction on the length.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from butterfly.evaluation.scalars import UnmodelledError
from butterfly.prove.terms.term import ZERO, Term, is_symbol, monomials, parts, product, rebuilt, symbol


@dataclass(frozen=True)
class SumSymbol:
    """A symbol for the sum of ``body`` over ``axis``."""

    symbol: Term
    axis: str
    body: Term


class SumTable:
    """Every sum symbol of one interpreter, by the text of its summand."""

    def __init__(self) -> None:
        self.known: dict[str, SumSymbol] = {}
        self.by_symbol: dict[Term, SumSymbol] = {}

    def total(self, term: Term, axis: str) -> Term:
        """The sum over an axis of a term in the symbols of the axis's generic member.

        Raises:
            UnmodelledError: a product of two sums over coordinates inside a sum over workers.
        """
        result = ZERO
        for atoms, coefficient in monomials(term, axis).items():
            inner = [atom for atom in atoms if atom in self.by_symbol and self.by_symbol[atom].axis.startswith("c")]
            if axis.startswith("g") and inner:
                if len(inner) > 1:
                    raise UnmodelledError(f"a product of sums over coordinates: {product(inner).text}")
                sum_symbol = self.by_symbol[inner[0]]
                rest = list(atoms)
                rest.remove(inner[0])
                total = self.total(self.total(product(rest) * sum_symbol.body, axis), sum_symbol.axis)
            else:
                total = self._sum_symbol(product(atoms), axis)
            result = result + coefficient * total
        return result

    def _sum_symbol(self, body: Term, axis: str) -> Term:
        key = f"{axis} {body.text} {sorted(body.depends)}"
        if key not in self.known:
            depends = (body.depends - {axis}) | ({f"sum {axis}"} if axis.startswith("c") else set())
            made = symbol(f"sum_{axis}_{len(self.known)}", *sorted(depends))
            self.known[key] = SumSymbol(made, axis, body)
            self.by_symbol[made] = self.known[key]
        return self.known[key].symbol

    def mapped(self, term: Term, replace: Callable[[Term], Term | None], memo: dict[Term, Term]) -> Term:
        """The term with symbols replaced, also inside the summands of sums over coordinates."""

        def replaced(symbol: Term) -> Term | None:
            given = replace(symbol)
            if given is not None:
                return given
            sum_symbol = self.by_symbol.get(symbol)
            if sum_symbol is None or not sum_symbol.axis.startswith("c"):
                return None
            body = self.mapped(sum_symbol.body, replace, memo)
            return None if body is sum_symbol.body else self.total(body, sum_symbol.axis)

        return rebuilt(term, replaced, memo)

    def coordinate_summand(self, term: Term) -> tuple[Term, Term] | None:
        """A term that is Σ_c body and nothing else, as (body, axis symbol); ``None`` for any other."""
        axes = sorted(name for name in term.depends if name.startswith("sum c"))
        if len(axes) != 1:
            return None
        body = ZERO
        for atoms, coefficient in monomials(term, axes[0]).items():
            if len(atoms) != 1 or atoms[0] not in self.by_symbol:
                return None
            body = body + coefficient * self.by_symbol[atoms[0]].body
        return body, symbol(axes[0])


def free(term: Term) -> list[Term]:
    """The unknowns of a term."""
    return [part for part in parts(term) if is_symbol(part)]
