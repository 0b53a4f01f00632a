"""Certificates of goals that are made of comparisons: conjunctions, implications, strict and unequal ones.

A conjunction has a certificate for each of its parts. An implication has one of its claim, with its condition among the
hypotheses. That of p > 0 is one of p ≥ 0 in which a product of strict hypotheses (or 1) has a positive part. That of
p ≠ 0 is one of p > 0 or of −p > 0. ``compound_certified`` verifies them with the checker of the standard library alone.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

from butterfly.prove.solving.certificate_checker import ONE, Polynomial, holds
from butterfly.prove.solving.certificates import certificate, relation, search
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import Term

EACH, STRICT = "each", "<"
"""How the certificate of a conjunction or implication begins, and that of a strict goal."""


def compound_certificate(obligation: Obligation) -> list[Any] | None:
    """The certificate of a goal, as JSON; ``None`` where none is found or the goal is of another kind."""
    goal = obligation.goal
    if goal.op in ("<=", "="):
        return certificate(obligation)
    if goal.op in ("and", "=>"):
        each = [compound_certificate(part) for part in _parts(obligation)]
        return None if None in each else [EACH, each]
    return next((proof for target in _positive(obligation) if (proof := _strict(obligation, target))), None)


def compound_certified(obligation: Obligation, recorded: Any) -> bool:
    """Whether a recorded certificate proves the obligation's goal from its own hypotheses."""
    goal = obligation.goal
    try:
        if goal.op in ("<=", "="):
            return _certified(obligation, recorded)
        if goal.op in ("and", "=>"):
            kind, parts = recorded
            return kind == EACH and all(
                compound_certified(part, part_record)
                for part, part_record in zip(_parts(obligation), parts, strict=True)
            )
        kind, parts = recorded
        return (
            kind == STRICT
            and _grows(obligation, parts)
            and any(_proves(obligation, ">=", target, parts) for target in _positive(obligation))
        )
    except (ValueError, TypeError, ZeroDivisionError):
        return False


def _parts(obligation: Obligation) -> list[Obligation]:
    """What a conjunction or an implication asks."""
    if obligation.goal.op == "and":
        return [replace(obligation, goal=goal) for goal in obligation.goal.args]
    condition, claim = obligation.goal.args
    given = condition.args if condition.op == "and" else (condition,)
    hypotheses = (*obligation.hypotheses, *(("the condition", claim) for claim in given))
    return [replace(obligation, goal=claim, hypotheses=hypotheses)]


def _positive(obligation: Obligation) -> Iterator[Polynomial]:
    """The polynomials of which it is enough to show that one is > 0; none where the goal is of another kind."""
    goal = obligation.goal
    if goal.op == "<":
        yield _difference(goal)
    elif goal.op == "not" and goal.args[0].op == "=":
        apart = _difference(goal.args[0])
        yield apart
        yield {key: -value for key, value in apart.items()}


def _difference(comparison: Term) -> Polynomial:
    sides = relation(comparison)
    assert sides is not None
    return sides[1]


def _strictly_positive(obligation: Obligation) -> list[Polynomial]:
    return [ONE, *(_difference(claim) for _, claim in obligation.hypotheses if claim.op == "<")]


def _strict(obligation: Obligation, target: Polynomial) -> list[Any] | None:
    """A certificate of a polynomial > 0."""
    strict = search(">=", target, _relations(obligation), _strictly_positive(obligation))
    return [STRICT, strict] if strict is not None and _grows(obligation, strict) else None


def _grows(obligation: Obligation, parts: list[Any]) -> bool:
    """Whether a part of the sum is more than 0."""
    known = _strictly_positive(obligation)
    return any(
        kind == ">=" and Fraction(value) > 0 and all(_polynomial(factor) in known for factor in factors)
        for kind, value, factors in parts
    )


def _relations(obligation: Obligation) -> list[tuple[str, Polynomial]]:
    return [
        inequality for inequality in (relation(claim) for _, claim in obligation.hypotheses) if inequality is not None
    ]


def _certified(obligation: Obligation, recorded: Any) -> bool:
    goal = relation(obligation.goal)
    assert goal is not None
    return _proves(obligation, goal[0], goal[1], recorded)


def _proves(obligation: Obligation, kind: str, target: Polynomial, recorded: Any) -> bool:
    """Whether the parts prove the relation, and are written as a certificate is."""
    read = [(sort, Fraction(value), tuple(map(_polynomial, factors))) for sort, value, factors in recorded]
    spelled = [[sort, str(value), [_plain(factor) for factor in factors]] for sort, value, factors in read]
    return spelled == recorded and holds(kind, target, read, _relations(obligation))  # type: ignore[arg-type]  # pairs, or it raises


def _polynomial(plain: list[Any]) -> Polynomial:
    return {tuple(key): Fraction(value) for value, key in plain}


def _plain(polynomial: Polynomial) -> list[Any]:
    return [[str(value), list(key)] for key, value in sorted(polynomial.items())]
