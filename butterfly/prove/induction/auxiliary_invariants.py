"""The summands that a law needs to be ≥ 0 at every worker or coordinate, so that their sums are.

A hint adds an obligation, never an assumption: each summand's sign is proved at the generic member, and its sum's by
the induction. Most are read off the law itself: largest members, rises, absolute values, distributions.
"""

from fractions import Fraction
from typing import Any

from butterfly.evaluation.scalars import Grid
from butterfly.fusion import Domain
from butterfly.prove.export.exported_graphs import objects
from butterfly.prove.induction.induction import Induction
from butterfly.prove.symbolic.cases import TOKEN
from butterfly.prove.symbolic.interpreter import Symbolic
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    constant,
    exchanged,
    implication,
    less,
    parameter,
    parts,
    same,
    symbol,
)


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
        absolutes(induction, axis)
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
    return reader.scalars.exp(parameter("beta") * x) if scaled(reader) else x


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
            if axis not in entry.depends:
                continue
            sides = [entry]
            if entry.op == "ite" and entry.args[1] is -entry.args[2]:
                inner = entry.args[2]
                flipped = inner.args[1].args[0] - inner.args[0] if _difference(inner) else -inner
                sides = [inner, flipped]
            for side in sides:
                if not scaled(reader):
                    induction.nonnegative(axis, "the largest is above", weight * (bound - side))
                elif side.op == "ite":
                    continue
                elif side.op == "-" and not _difference(side.args[0]):
                    _ordered(induction, axis, weight, -bound, -side, "the smallest is below")
                elif _difference(side):
                    induction.hint(raised(reader, bound + side.args[1].args[0]))
                    factor = reader.scalars.exp(parameter("beta") * bound)
                    moved = factor * raised(reader, side.args[1].args[0]) - raised(reader, side.args[0])
                    induction.nonnegative(axis, "moved by at most the largest", weight * moved)
                else:
                    _ordered(induction, axis, weight, side, bound, "the largest is above")


def _difference(term: Term) -> bool:
    """Whether a term is one thing less another."""
    return term.op == "+" and term.args[1].op == "-"


def absolutes(induction: Induction, axis: str) -> None:
    """w·(|e| ± e) ≥ 0 for each absolute value summed over the group."""
    for ghost in list(induction.sums.known.values()):
        if ghost.axis != axis:
            continue
        for one in parts(ghost.body):
            if one.op == "ite" and one.args[1] is -one.args[2]:
                for inner in one.args[1:]:
                    swapped = exchanged(ghost.body, {one: inner})
                    induction.nonnegative(axis, "absolute values are above", ghost.body - swapped)


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


def _distances(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """Whatever number P is at least Σ|m − x|: each worker is within P of m, so what is added up is between."""
    reader = induction.reader
    for v, x in enumerate(case["outputs"][i]):
        model = case["model"][v]
        distance = reader.abs(model - x).item()
        induction.nonnegative(axis, "distances are not negative", distance)
        whole = reader.sums.total(distance, axis)
        most = induction.parameter(f"most_{v}", [f"c{v}"] if reader.ranges[v] else [])
        for label, summand in (
            ("no worker is farther above", raised(reader, model + most) - raised(reader, x)),
            ("no worker is farther below", raised(reader, x) - raised(reader, model - most)),
        ):
            held = at_most(ZERO, reader.sums.total(weight * summand, axis))
            induction.add(axis, label, implication(at_most(whole, most), held))
        induction.values.append({most: whole_distance(reader, case, v)})


def whole_distance(reader: Symbolic, case: dict[str, Any], v: int) -> Term:
    """Σ|m − x| over the workers, at one coordinate."""
    column = objects([reader.abs(case["model"][v] - x).item() for x in case["outputs"][:, v]])
    found: Term = reader.sum(column, 0).item()
    return found


def _midpoints(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """2t·Σ w·e^((x+y)/2) ≤ t²·Σ w·e^x + Σ w·e^y for every t, at t = e^((F(y) − F(x))/2)."""
    reader = induction.reader
    if not scaled(reader):
        return
    beta, exp, half = parameter("beta"), reader.scalars.exp, constant(Fraction(1, 2))
    for v, (x, y) in enumerate(zip(case["outputs"][i], case["other"][i], strict=True)):
        t = induction.parameter(f"ratio_{v}", [f"c{v}"] if reader.ranges[v] else [])
        middle = exp(beta * (half * (x + y)))
        square = t * t * raised(reader, x) + raised(reader, y) - constant(2) * t * middle
        induction.hint(exp(half * (beta * x)), exp(half * (beta * y)))
        induction.nonnegative(axis, "a square is not negative", weight * square)
        ends = [reader.pool(case[name], case["weights"], case["alive"])[v] for name in ("outputs", "other")]
        low, high = (exp(half * (beta * one)) for one in ends)
        induction.hint(low, high, exp(beta * (half * (ends[0] + ends[1]))))
        induction.values.append({t: high / low})


def _shifts(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """Σ w·e^(x + s) = e^s · Σ w·e^x."""
    reader = induction.reader
    if scaled(reader):
        factor = reader.scalars.exp(parameter("beta") * case["shift"].item())
        for x in case["outputs"][i]:
            moved = weight * raised(reader, x + case["shift"].item()) - factor * (weight * raised(reader, x))
            induction.add(axis, "shifted exponentials", same(reader.sums.total(moved, axis), ZERO))


def _batches(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """The batched form subtracts a largest u first: e^(x − u) · e^u = e^x."""
    reader = induction.reader
    if not scaled(reader):
        return
    beta, exp = parameter("beta"), reader.scalars.exp
    said = [x for name in ("outputs", "other") if name in case for x in case[name][i]]
    for x in said:
        whole = reader.sums.total(weight * raised(reader, x), axis)
        mass = reader.sums.total(weight, axis)
        induction.nonnegative(axis, "exponentials are positive", weight * raised(reader, x))
        induction.add(
            axis, "where there is weight, exponentials add up", implication(less(ZERO, mass), less(ZERO, whole))
        )
    for ghost in list(reader.sums.known.values()):
        if ghost.axis != axis:
            continue
        for bound in reader.bounds:
            if bound in parts(ghost.body) and any(one.op == "exp" for one in parts(ghost.body)):
                for x in said:
                    if x in parts(ghost.body):
                        moved = ghost.body * exp(beta * bound) - weight * raised(reader, x)
                        label = "the batched exponentials are those of the fold"
                        induction.add(axis, label, same(reader.sums.total(moved, axis), ZERO))
                        induction.hint(exp(beta * bound))


def _log_losses(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """log s ≤ log m + (s − m)/m at every m > 0; the law takes m = F(y)."""
    reader = induction.reader
    log = reader.scalars.log
    pivot = induction.parameter("pivot", (), lambda one: less(ZERO, one))
    said = reader.reading.folds[0].outputs[TOKEN]
    induction.hints_of_steps.append(reader.scalars.exp(log(said) - log(pivot)))
    tangent = log(pivot) + (said - pivot) / pivot
    induction.nonnegative(axis, "the logarithm is below its tangent", weight * (tangent - log(said)))
    induction.nonnegative(axis, "what is pooled is positive", weight * said)
    whole = reader.sums.total(weight * said, axis)
    mass = reader.sums.total(weight, axis)
    induction.add(axis, "where there is weight, so is probability", implication(less(ZERO, mass), less(ZERO, whole)))
    induction.values.append({pivot: reader.reading.finished[0][1][TOKEN]})


def _log_shares(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """exp(l) ≥ e^m·(1 + l − m) at every m, for l the worker's log-probability; the law takes m = Σ w·l / Σ w."""
    reader = induction.reader
    exp, sums = reader.scalars.exp, reader.sums
    x = case["outputs"][i][0]
    largest = next(one for one, members in reader.bounds.items() if members == [x])
    whole = sums.total(exp(x - largest), "c0")
    said = x - largest - reader.scalars.log(whole)
    odds = exp(x - largest) / whole
    pivot = induction.parameter("pivot", ["c0"])
    induction.hint(exp(said), exp(said - pivot), exp(pivot))
    induction.nonnegative(axis, "exp is above its tangent", weight * (odds - exp(pivot) * (ONE + said - pivot)))
    mass = sums.total(weight, axis)
    held = sums.total(sums.total(weight * odds, axis), "c0")
    induction.add(axis, "each worker's probabilities sum to 1", same(held, mass))
    mixed = sums.total(weight / mass * said, axis)
    induction.lean = True
    induction.values.append({pivot: mixed})
    upper = objects([sums.total(weight * odds, axis) / mass])
    induction.below_everywhere("the geometric mean is below the arithmetic one", objects([exp(mixed)]), upper)
    fused = reader.pool(case["outputs"], case["weights"], case["alive"])[0]
    top = next(one for one, members in reader.bounds.items() if members == [fused])
    apart = top - sums.total(weight / mass * (largest + reader.scalars.log(whole)), axis)
    moved = objects([exp(fused - top) * exp(apart)])
    induction.below_everywhere("the mixture is the fusion, shifted", objects([exp(mixed)]), moved)
    induction.below_everywhere("the fusion is the mixture, shifted", moved, objects([exp(mixed)]))
    rest = sums.total(exp(fused - top), "c0")
    induction.hint(exp(apart + reader.scalars.log(rest)), exp(apart))


def _nothing(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """No hint of its own."""


SPECIFIC = {
    "T7.1/range": _distances,
    "T7.1/optimal": _distances,
    "D3.1/convex": _midpoints,
    "N3/shift": _shifts,
    "N1/fold": _batches,
    "N1/positions": _batches,
    "P-robust/crash": _batches,
    "T7.1/log": _log_shares,
    "T7.2/logloss": _log_losses,
}


def conclude(induction: Induction, contract: str, case: dict[str, Any], claim: Term) -> None:
    """Bounds at every coordinate, whose sums the law needs; exponentials of what the law compares."""
    reader = induction.reader
    if scaled(reader):
        for one in claim.args if claim.op == "and" else (claim,):
            if one.op in ("<=", "<", "="):
                induction.hint(*(raised(reader, side) for side in one.args))
        if contract == "P-smooth/lipschitz":
            bound = next(iter(reader.bounds))
            for _, said in reader.reading.finished:
                induction.hint(raised(reader, bound), *(raised(reader, bound + one) for one in said))
    if reader.domain is not Domain.PROBABILITIES or "lying" not in case:
        return
    sums, weights, alive, outputs = reader.sums, case["weights"], case["alive"], case["outputs"]
    mass = [sums.total(weights[i], f"g{i}") for i in (0, 1)]
    said = [[sums.total(weights[i] * x, f"g{i}") for x in outputs[i]] for i in (0, 1)]
    fused = reader.pool(outputs, weights, alive)
    if contract == "N2":
        some = reader.pool(outputs[[0]], weights[[0]], alive[[0]])
        upper = [skipped + mass[1] / mass[0] * kept for kept, skipped in zip(*said, strict=True)]
        lower = reader.abs(fused - some) * (mass[0] + mass[1])
        label = "W·|F − F_S| is at most what was skipped and what was renormalised"
    else:
        lies = reader.pool(reader.stack([outputs[0], case["other"][1]]), weights, alive)
        other = [sums.total(weights[1] * x, "g1") for x in case["other"][1]]
        upper = [(one + two) / (mass[0] + mass[1]) for one, two in zip(said[1], other, strict=True)]
        lower, label = reader.abs(lies - fused), "what the liars said and now say"
    induction.below_everywhere(label, lower, objects(upper))
