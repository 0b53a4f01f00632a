"""Auxiliary invariants: summands that are ≥ 0 at every worker or coordinate, so that their sums are.

An auxiliary invariant adds obligations, never assumptions. The sign of each summand is proved for the generic worker,
and the sign of the sum by induction. Most come from the law itself: largest members, rises, absolute values,
distributions.
"""

from collections.abc import Callable

from butterfly.evaluation.scalars import Grid
from butterfly.fusion import Domain, StateForm
from butterfly.prove.induction.induction import Induction
from butterfly.prove.symbolic.cases import LawVariables
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    exchanged,
    parameter,
    parts,
    same,
    symbol,
)

Invariants = Callable[[Induction, str, Term, int, LawVariables], None]
"""Adds invariants of a group: the induction, the group's axis, its weight, its place, and the law's variables."""


def suggest(induction: Induction, case: LawVariables, own: Invariants) -> None:
    """Add the invariants of every group that any law is likely to need, and the law's ``own``."""
    interpreter = induction.interpreter
    for i, generic in enumerate(interpreter.groups):
        if not generic:
            continue
        axis, weight = f"g{i}", symbol(f"weight{i}", f"g{i}")
        induction.nonnegative(axis, "weights are not negative", weight)
        for fold in [fold for fold in interpreter.trace.folds if fold.group == axis]:
            _of_outputs(induction, fold.outputs, axis, weight)
        _of_bounds(induction, axis, weight)
        absolutes(induction, axis)
        if "rise" in case:
            for x, rise in zip(case["outputs"][i], case["rise"][i], strict=True):
                _ordered(induction, axis, weight, x, x + rise, "outputs rise")
        for rows in both_outputs(case):
            _masses(induction, axis, weight, rows[i])
        own(induction, axis, weight, i, case)


def both_outputs(case: LawVariables) -> list[Grid]:
    """The outputs that the law names, [k, d] each: the workers', and what else they might be."""
    return [rows for rows in (case.get("outputs"), case.get("other")) if rows is not None]


def scaled(interpreter: Interpreter) -> bool:
    """Whether the state holds exponentials."""
    return interpreter.operator.monoid and interpreter.operator.state_form is StateForm.SCALED_SUMS


def raised(interpreter: Interpreter, x: Term) -> Term:
    """What a state adds up: x itself, or exp(β·x)."""
    return interpreter.scalars.exp(parameter("beta") * x) if scaled(interpreter) else x


def _ordered(induction: Induction, axis: str, weight: Term, low: Term, high: Term, label: str) -> None:
    interpreter = induction.interpreter
    induction.nonnegative(axis, label, weight * (raised(interpreter, high) - raised(interpreter, low)))


def _of_outputs(induction: Induction, outputs: Grid, axis: str, weight: Term) -> None:
    interpreter = induction.interpreter
    if interpreter.domain is Domain.PROBABILITIES:
        return
    if scaled(interpreter):
        for x in outputs:
            induction.nonnegative(axis, "exponentials are positive", weight * raised(interpreter, x))


def _of_bounds(induction: Induction, axis: str, weight: Term) -> None:
    """w·(U − x) ≥ 0 for a largest U; for scaled states the same of the exponentials."""
    interpreter = induction.interpreter
    for bound, entries in interpreter.bounds.items():
        for entry in entries:
            if axis not in entry.depends:
                continue
            sides = [entry]
            if entry.op == "ite" and entry.args[1] is -entry.args[2]:
                inner = entry.args[2]
                flipped = inner.args[1].args[0] - inner.args[0] if _difference(inner) else -inner
                sides = [inner, flipped]
            for side in sides:
                if not scaled(interpreter):
                    induction.nonnegative(axis, "the largest is above", weight * (bound - side))
                elif side.op == "ite":
                    continue
                elif side.op == "-" and not _difference(side.args[0]):
                    _ordered(induction, axis, weight, -bound, -side, "the smallest is below")
                elif _difference(side):
                    induction.hint(raised(interpreter, bound + side.args[1].args[0]))
                    factor = interpreter.scalars.exp(parameter("beta") * bound)
                    moved = factor * raised(interpreter, side.args[1].args[0]) - raised(interpreter, side.args[0])
                    induction.nonnegative(axis, "moved by at most the largest", weight * moved)
                else:
                    _ordered(induction, axis, weight, side, bound, "the largest is above")


def _difference(term: Term) -> bool:
    """Whether a term is a difference of two terms."""
    return term.op == "+" and term.args[1].op == "-"


def absolutes(induction: Induction, axis: str) -> None:
    """w·(|e| ± e) ≥ 0 for each absolute value summed over the group."""
    for sum_symbol in list(induction.sums.known.values()):
        if sum_symbol.axis != axis:
            continue
        for part in parts(sum_symbol.body):
            if part.op == "ite" and part.args[1] is -part.args[2]:
                for inner in part.args[1:]:
                    swapped = exchanged(sum_symbol.body, {part: inner})
                    induction.nonnegative(axis, "absolute values are above", sum_symbol.body - swapped)


def _masses(induction: Induction, axis: str, weight: Term, fused: Grid) -> None:
    """Probabilities: Σ_v Σ w·x_v is Σ w, and each Σ w·x_v is from 0 to Σ w."""
    interpreter = induction.interpreter
    if interpreter.domain is not Domain.PROBABILITIES:
        return
    sums = interpreter.sums
    total = ZERO
    for v, x in enumerate(fused):
        induction.nonnegative(axis, "probabilities are not negative", weight * x)
        induction.nonnegative(axis, "probabilities are at most 1", weight * (ONE - x))
        whole = sums.total(weight * x, axis)
        total = total + (sums.total(whole, f"c{v}") if interpreter.ranges[v] else whole)
    induction.add(axis, "the masses sum to the weights", same(total, sums.total(weight, axis)))


def compared(induction: Induction, claim: Term) -> None:
    """Speak of the exponentials of what the law compares, where the state holds exponentials."""
    if not scaled(induction.interpreter):
        return
    for argument in claim.args if claim.op == "and" else (claim,):
        if argument.op in ("<=", "<", "="):
            induction.hint(*(raised(induction.interpreter, side) for side in argument.args))
