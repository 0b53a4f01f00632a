"""Certificates of polynomial goals: nonnegative combinations of products of hypotheses, in exact rationals.

The goal p ≥ 0 is written as Σ c · h·g + Σ q · e, with c ≥ 0, h and g hypotheses h ≥ 0 (or 1), and e hypotheses e = 0
multiplied by a rational; a goal p = 0 as an identity, or from equations alone. Subterms that are no polynomial (a
quotient, an exponential) count as unknowns of their own. ``prove.solving.certificate_checker`` verifies one with the
standard library alone; a linear program only finds it.
"""

import sys
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations_with_replacement

import numpy as np
from scipy.optimize import linprog

from butterfly.prove.solving.certificate_checker import Polynomial, added, holds, multiplied
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import Term

MOST_PRODUCTS = 400
LARGEST_DENOMINATOR = 64
LARGEST_FLOAT = Fraction(sys.float_info.max)
"""A coefficient beyond it is not one that the linear program can compute with."""


def polynomial(term: Term) -> Polynomial:
    """A term as monomial → coefficient; what is no polynomial is an unknown by its text."""
    if term.value is not None:
        return {(): term.value} if term.value else {}
    if term.op == "+":
        return added(polynomial(term.args[0]), polynomial(term.args[1]))
    if term.op == "-":
        return {key: -value for key, value in polynomial(term.args[0]).items()}
    if term.op == "*":
        return multiplied(polynomial(term.args[0]), polynomial(term.args[1]))
    return {(term.text,): Fraction(1)}


def relation(claim: Term) -> tuple[str, Polynomial] | None:
    """A comparison as (≥ or =, polynomial): what is at least, or exactly, 0."""
    if claim.op in ("<=", "<", "="):
        low, high = polynomial(claim.args[0]), polynomial(claim.args[1])
        return ("=" if claim.op == "=" else ">="), added(high, {key: -value for key, value in low.items()})
    return None


def certificate(obligation: Obligation) -> list[list[object]] | None:
    """Parts (kind, coefficient, factors) as JSON, or ``None``: no polynomial goal, or none found."""
    goal = relation(obligation.goal)
    if goal is None or obligation.goal.op == "<":
        return None
    relations = (relation(claim) for _, claim in obligation.hypotheses)
    known = [inequality for inequality in relations if inequality is not None]
    return search(*goal, known)


def search(
    kind: str, target: Polynomial, known: Sequence[tuple[str, Polynomial]], wanted: Sequence[Polynomial] = ()
) -> list[list[object]] | None:
    """A certificate that a polynomial is at least, or exactly, 0 under what is known; ``None`` where none is found.

    Products of ``wanted`` are preferred to others.
    """
    sides: list[tuple[str, Polynomial]] = [(">=", {(): Fraction(1)}), *((sort, poly) for sort, poly in known if poly)]
    products: list[tuple[str, tuple[Polynomial, Polynomial]]] = []
    for left, right in combinations_with_replacement(sides, 2):
        sort = "=" if "=" in (left[0], right[0]) else ">="
        if sort == ">=" and kind == "=":
            continue
        products.append((sort, (left[1], right[1])))
    if len(products) > MOST_PRODUCTS:
        return None
    solution = _solve(target, products, wanted)
    if solution is None or not holds(kind, target, solution, known):
        return None
    return [[sort, str(value), [_plain(factor) for factor in factors]] for sort, value, factors in solution]


def _solve(
    target: Polynomial,
    products: list[tuple[str, tuple[Polynomial, Polynomial]]],
    wanted: Sequence[Polynomial],
) -> list[tuple[str, Fraction, tuple[Polynomial, Polynomial]]] | None:
    """Coefficients by a linear program, rounded to small rationals; none where a number is beyond its arithmetic."""
    if not target:
        return []
    expanded = [multiplied(*factors) for _, factors in products]
    if any(abs(value) > LARGEST_FLOAT for poly in [target, *expanded] for value in poly.values()):
        return None
    rows = sorted({key for poly in [target, *expanded] for key in poly})
    index = {key: n for n, key in enumerate(rows)}
    matrix = np.zeros((len(rows), len(products)))
    for column, poly in enumerate(expanded):
        for key, value in poly.items():
            matrix[index[key], column] = float(value)
    goal = np.array([float(target.get(key, 0)) for key in rows])
    liked = [left in wanted and right in wanted for _, (left, right) in products]
    bounds = [
        (None, None) if kind == "=" else (0, 1 if like else None)
        for (kind, _), like in zip(products, liked, strict=True)
    ]
    if not products:
        return None
    done = linprog(np.where(liked, -1.0, 1.0), A_eq=matrix, b_eq=goal, bounds=bounds, method="highs-ds")
    if done.status != 0:
        return None
    values = [Fraction(float(value)).limit_denominator(LARGEST_DENOMINATOR) for value in done.x]
    return [(kind, value, factors) for (kind, factors), value in zip(products, values, strict=True) if value]


def _plain(poly: Polynomial) -> list[list[object]]:
    return [[str(value), list(key)] for key, value in sorted(poly.items())]
