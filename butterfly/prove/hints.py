"""The summands that a law needs to be ≥ 0 at every worker or coordinate, so that their sums are.

A hint adds an obligation, never an assumption: each summand's sign is proved at the generic member, and its sum's by
the induction. Most are read off the law itself: largest members, rises, absolute values, distributions.
"""

from typing import Any

from butterfly.contracts.graph import Grid
from butterfly.fusion import Domain
from butterfly.prove.induction import Induction
from butterfly.prove.reader import Symbolic
from butterfly.prove.terms import ONE, ZERO, Term, at_most, parts, same, symbol


def suggest(induction: Induction, contract: str, case: dict[str, Any]) -> None:
    """Add the invariants that the law is likely to need."""
    reader = induction.reader
    for i, generic in enumerate(reader.groups):
        if not generic:
            continue
        axis, weight = f"g{i}", symbol(f"weight{i}", f"g{i}")
        induction.nonnegative(axis, "weights are not negative", weight)
        for fold in [one for one in reader.reading.folds if one.group == axis]:
            _of_outputs(induction, fold.outputs, axis, weight)
        _of_bounds(induction, axis, weight)
        _of_absolutes(induction, axis)
        if "rise" in case:
            for x, rise in zip(case["outputs"][i], case["rise"][i], strict=True):
                _ordered(induction, axis, weight, x, x + rise, "outputs rise")
        for name in ("outputs", "other"):
            if name in case:
                _masses(induction, axis, weight, case[name][i])
        SPECIFIC.get(contract, _nothing)(induction, axis, weight, i, case)


def scaled(reader: Symbolic) -> bool:
    """Whether the state holds exponentials."""
    return reader.operator.monoid and reader.graphs.fields() == ["shift", "total", "weight"]


def raised(reader: Symbolic, x: Term) -> Term:
    """What a state adds up: x itself, or exp(β·x)."""
    return reader.scalars.exp(symbol("beta") * x) if scaled(reader) else x


def _ordered(induction: Induction, axis: str, weight: Term, low: Term, high: Term, label: str) -> None:
    reader = induction.reader
    induction.nonnegative(axis, label, weight * (raised(reader, high) - raised(reader, low)))


def _of_outputs(induction: Induction, outputs: Grid, axis: str, weight: Term) -> None:
    reader = induction.reader
    if reader.domain is Domain.PROBABILITIES:
        return
    if scaled(reader):
        for x in outputs:
            induction.nonnegative(axis, "exponentials are positive", weight * raised(reader, x))


def _of_bounds(induction: Induction, axis: str, weight: Term) -> None:
    """w·(U − x) ≥ 0 for a largest U; for scaled states the same of the exponentials."""
    reader = induction.reader
    for bound, entries in reader.bounds.items():
        for entry in entries:
            if axis not in entry.depends or axis in bound.depends:
                continue
            sides = [entry]
            if entry.op == "ite":
                sides = [entry.args[1], entry.args[2]]
            for side in sides:
                if not scaled(reader):
                    induction.nonnegative(axis, "the largest is above", weight * (bound - side))
                elif side.op == "-":
                    _ordered(induction, axis, weight, -bound, -side, "the smallest is below")
                elif side.op == "+" and side.args[1].op == "-":
                    factor = reader.scalars.exp(symbol("beta") * bound)
                    moved = factor * raised(reader, side.args[1].args[0]) - raised(reader, side.args[0])
                    induction.nonnegative(axis, "moved by at most the largest", weight * moved)
                else:
                    _ordered(induction, axis, weight, side, bound, "the largest is above")


def _of_absolutes(induction: Induction, axis: str) -> None:
    """w·(|e| ± e) ≥ 0 for each absolute value summed over the group."""
    for ghost in list(induction.sums.known.values()):
        if ghost.axis != axis:
            continue
        for one in parts(ghost.body):
            if one.op == "ite" and one.args[1] is -one.args[2]:
                rest = ghost.body
                other = induction.sums.mapped(rest, lambda _: None, {})
                assert other is rest
                for inner in one.args[1:]:
                    swapped = _swapped(rest, one, inner)
                    induction.nonnegative(axis, "absolute values are above", rest - swapped)


def _swapped(term: Term, old: Term, new: Term) -> Term:
    """One subterm exchanged for another."""
    from butterfly.prove.terms import BUILD

    known: dict[Term, Term] = {}
    for one in parts(term):
        args = [known[arg] for arg in one.args]
        known[one] = new if one is old else BUILD[one.op](*args) if one.op in BUILD else one
    return known[term]


def _masses(induction: Induction, axis: str, weight: Term, said: Grid) -> None:
    """Probabilities: Σ_v Σ w·x_v is Σ w, and each Σ w·x_v is from 0 to Σ w."""
    reader = induction.reader
    if reader.domain is not Domain.PROBABILITIES:
        return
    sums = reader.sums
    total = ZERO
    for v, x in enumerate(said):
        induction.nonnegative(axis, "probabilities are not negative", weight * x)
        induction.nonnegative(axis, "probabilities are at most 1", weight * (ONE - x))
        whole = sums.total(weight * x, axis)
        total = total + (sums.total(whole, f"c{v}") if reader.ranges[v] else whole)
    induction.add(axis, "the masses sum to the weights", same(total, sums.total(weight, axis)))


def _product(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """Σ w · Σ e ≥ Σ w·e for numbers ≥ 0: what one worker weighs is at most the whole."""
    reader = induction.reader
    model = case["model"]
    for v, x in enumerate(case["outputs"][i]):
        distance = reader.abs(model[v] - x).item()
        both = reader.sums.total(weight * distance, axis)
        induction.nonnegative(axis, "distances are not negative", distance)
        induction.nonnegative(axis, "distances are not negative", weight * distance)
        product = reader.sums.total(weight, axis) * reader.sums.total(distance, axis)
        induction.add(axis, "Σ w·e ≤ Σ w · Σ e", at_most(both, product))
        for side in (model[v] - x, x - model[v]):
            induction.nonnegative(axis, "absolute values are above", weight * (distance - side))


def _nothing(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """No hint of its own."""


SPECIFIC = {"T7.1/range": _product, "T7.1/optimal": _product}
