"""The invariants that single laws need, beside those that every law gets (``auxiliary_invariants``).

Each function adds invariants for one group of workers. They are proved, never assumed.
"""

from collections.abc import Callable
from fractions import Fraction

from butterfly.fusion import Domain
from butterfly.prove.export.exported_graphs import objects
from butterfly.prove.induction.auxiliary_invariants import both_outputs, raised, scaled
from butterfly.prove.induction.induction import Induction
from butterfly.prove.symbolic.cases import TOKEN, LawVariables
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    constant,
    implication,
    less,
    parameter,
    parts,
    same,
)

Conclusion = Callable[[Induction, LawVariables], None]
"""Adds what the law itself needs beside the invariants."""


def distances(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """Whatever number P is at least Σ|m − x|: each worker is within P of m, so what is added up is between."""
    interpreter = induction.interpreter
    for v, x in enumerate(case["outputs"][i]):
        model = case["model"][v]
        distance = interpreter.abs(model - x).item()
        induction.nonnegative(axis, "distances are not negative", distance)
        whole = interpreter.sums.total(distance, axis)
        most = induction.parameter(f"most_{v}", [f"c{v}"] if interpreter.ranges[v] else [])
        for label, summand in (
            ("no worker is farther above", raised(interpreter, model + most) - raised(interpreter, x)),
            ("no worker is farther below", raised(interpreter, x) - raised(interpreter, model - most)),
        ):
            held = at_most(ZERO, interpreter.sums.total(weight * summand, axis))
            induction.add(axis, label, implication(at_most(whole, most), held))
        induction.values.append({most: whole_distance(interpreter, case, v)})


def whole_distance(interpreter: Interpreter, case: LawVariables, v: int) -> Term:
    """Σ|m − x| over the workers, at one coordinate."""
    column = objects([interpreter.abs(case["model"][v] - x).item() for x in case["outputs"][:, v]])
    total: Term = interpreter.sum(column, 0).item()
    return total


def midpoints(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """2t·Σ w·e^((x+y)/2) ≤ t²·Σ w·e^x + Σ w·e^y for every t, at t = e^((F(y) − F(x))/2)."""
    interpreter = induction.interpreter
    if not scaled(interpreter):
        return
    beta, exp, half = parameter("beta"), interpreter.scalars.exp, constant(Fraction(1, 2))
    for v, (x, y) in enumerate(zip(case["outputs"][i], case["other"][i], strict=True)):
        t = induction.parameter(f"ratio_{v}", [f"c{v}"] if interpreter.ranges[v] else [])
        middle = exp(beta * (half * (x + y)))
        square = t * t * raised(interpreter, x) + raised(interpreter, y) - constant(2) * t * middle
        induction.hint(exp(half * (beta * x)), exp(half * (beta * y)))
        induction.nonnegative(axis, "a square is not negative", weight * square)
        ends = [interpreter.pool(rows, case["weights"], case["alive"])[v] for rows in both_outputs(case)]
        low, high = (exp(half * (beta * end)) for end in ends)
        induction.hint(low, high, exp(beta * (half * (ends[0] + ends[1]))))
        induction.values.append({t: high / low})


def shifts(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """Σ w·e^(x + s) = e^s · Σ w·e^x."""
    interpreter = induction.interpreter
    if scaled(interpreter):
        factor = interpreter.scalars.exp(parameter("beta") * case["shift"].item())
        for x in case["outputs"][i]:
            moved = weight * raised(interpreter, x + case["shift"].item()) - factor * (weight * raised(interpreter, x))
            induction.add(axis, "shifted exponentials", same(interpreter.sums.total(moved, axis), ZERO))


def batches(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """The batched form subtracts a largest u first: e^(x − u) · e^u = e^x."""
    interpreter = induction.interpreter
    if not scaled(interpreter):
        return
    beta, exp = parameter("beta"), interpreter.scalars.exp
    outputs = [x for rows in both_outputs(case) for x in rows[i]]
    for x in outputs:
        whole = interpreter.sums.total(weight * raised(interpreter, x), axis)
        mass = interpreter.sums.total(weight, axis)
        induction.nonnegative(axis, "exponentials are positive", weight * raised(interpreter, x))
        induction.add(
            axis, "where there is weight, exponentials add up", implication(less(ZERO, mass), less(ZERO, whole))
        )
    for sum_symbol in list(interpreter.sums.known.values()):
        if sum_symbol.axis != axis:
            continue
        for bound in interpreter.bounds:
            if bound in parts(sum_symbol.body) and any(part.op == "exp" for part in parts(sum_symbol.body)):
                for x in outputs:
                    if x in parts(sum_symbol.body):
                        moved = sum_symbol.body * exp(beta * bound) - weight * raised(interpreter, x)
                        label = "the batched exponentials are those of the fold"
                        induction.add(axis, label, same(interpreter.sums.total(moved, axis), ZERO))
                        induction.hint(exp(beta * bound))


def log_losses(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """log s ≤ log m + (s − m)/m at every m > 0; the law takes m = F(y)."""
    interpreter = induction.interpreter
    log = interpreter.scalars.log
    pivot = induction.parameter("pivot", (), lambda number: less(ZERO, number))
    output = interpreter.trace.folds[0].outputs[TOKEN]
    induction.hints_of_steps.append(interpreter.scalars.exp(log(output) - log(pivot)))
    tangent = log(pivot) + (output - pivot) / pivot
    induction.nonnegative(axis, "the logarithm is below its tangent", weight * (tangent - log(output)))
    induction.nonnegative(axis, "a weighted output is positive", weight * output)
    whole = interpreter.sums.total(weight * output, axis)
    mass = interpreter.sums.total(weight, axis)
    label = "if the weight is positive, so is the probability"
    induction.add(axis, label, implication(less(ZERO, mass), less(ZERO, whole)))
    induction.values.append({pivot: interpreter.trace.finished[0][1][TOKEN]})


def log_shares(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """exp(l) ≥ e^m·(1 + l − m) at every m, for l the worker's log-probability; the law takes m = Σ w·l / Σ w."""
    interpreter = induction.interpreter
    exp, sums = interpreter.scalars.exp, interpreter.sums
    x = case["outputs"][i][0]
    largest = next(bound for bound, members in interpreter.bounds.items() if members == [x])
    whole = sums.total(exp(x - largest), "c0")
    log_share = x - largest - interpreter.scalars.log(whole)
    odds = exp(x - largest) / whole
    pivot = induction.parameter("pivot", ["c0"])
    induction.hint(exp(log_share), exp(log_share - pivot), exp(pivot))
    induction.nonnegative(axis, "exp is above its tangent", weight * (odds - exp(pivot) * (ONE + log_share - pivot)))
    mass = sums.total(weight, axis)
    held = sums.total(sums.total(weight * odds, axis), "c0")
    induction.add(axis, "each worker's probabilities sum to 1", same(held, mass))
    mixed = sums.total(weight / mass * log_share, axis)
    induction.lean = True
    induction.values.append({pivot: mixed})
    upper = objects([sums.total(weight * odds, axis) / mass])
    induction.below_everywhere("the geometric mean is below the arithmetic one", objects([exp(mixed)]), upper)
    fused = interpreter.pool(case["outputs"], case["weights"], case["alive"])[0]
    top = next(bound for bound, members in interpreter.bounds.items() if members == [fused])
    apart = top - sums.total(weight / mass * (largest + interpreter.scalars.log(whole)), axis)
    moved = objects([exp(fused - top) * exp(apart)])
    induction.below_everywhere("the mixture is the fusion, shifted", objects([exp(mixed)]), moved)
    induction.below_everywhere("the fusion is the mixture, shifted", moved, objects([exp(mixed)]))
    rest = sums.total(exp(fused - top), "c0")
    induction.hint(exp(apart + interpreter.scalars.log(rest)), exp(apart))


def none(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """Add no invariants beside those that every law gets."""


def nothing(induction: Induction, case: LawVariables) -> None:
    """Add nothing for the law."""


def moved_by_the_largest(induction: Induction, case: LawVariables) -> None:
    """Speak of the exponentials of pooled values that are moved by the largest change."""
    interpreter = induction.interpreter
    if scaled(interpreter):
        bound = next(iter(interpreter.bounds))
        for _, fused in interpreter.trace.finished:
            induction.hint(raised(interpreter, bound), *(raised(interpreter, bound + entry) for entry in fused))


def skipped_and_renormalised(induction: Induction, case: LawVariables) -> None:
    """W·|F − F_S| at every coordinate is at most what was skipped and what was renormalised (N2)."""
    interpreter, weights, alive, outputs = induction.interpreter, case["weights"], case["alive"], case["outputs"]
    if interpreter.domain is not Domain.PROBABILITIES:
        return
    mass, sums = _pooled(induction, case)
    fused = interpreter.pool(outputs, weights, alive)
    some = interpreter.pool(outputs[[0]], weights[[0]], alive[[0]])
    upper = [skipped + mass[1] / mass[0] * kept for kept, skipped in zip(*sums, strict=True)]
    lower = interpreter.abs(fused - some) * (mass[0] + mass[1])
    label = "W·|F − F_S| is at most what was skipped and what was renormalised"
    induction.below_everywhere(label, lower, objects(upper))


def byzantine_before_and_after(induction: Induction, case: LawVariables) -> None:
    """The fusion moves at every coordinate by at most what the Byzantine workers said and now say."""
    interpreter, weights, alive, outputs = induction.interpreter, case["weights"], case["alive"], case["outputs"]
    if interpreter.domain is not Domain.PROBABILITIES or "lying" not in case:
        return
    mass, sums = _pooled(induction, case)
    fused = interpreter.pool(outputs, weights, alive)
    moved = interpreter.pool(interpreter.stack([outputs[0], case["other"][1]]), weights, alive)
    other = [induction.sums.total(weights[1] * x, "g1") for x in case["other"][1]]
    upper = [(before + after) / (mass[0] + mass[1]) for before, after in zip(sums[1], other, strict=True)]
    label = "what the Byzantine workers said and now say"
    induction.below_everywhere(label, interpreter.abs(moved - fused), objects(upper))


def _pooled(induction: Induction, case: LawVariables) -> tuple[list[Term], list[list[Term]]]:
    """The weight of each of two groups, and the weighted sum of their outputs at every coordinate."""
    sums, weights = induction.sums, case["weights"]
    mass = [sums.total(weights[i], f"g{i}") for i in (0, 1)]
    return mass, [[sums.total(weights[i] * x, f"g{i}") for x in case["outputs"][i]] for i in (0, 1)]
