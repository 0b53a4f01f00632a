"""Invariants of sums of ψ over a group, where the pooled value is a root of Σ w·ψ((u − x)/δ)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from butterfly.evaluation.scalars import UnmodelledError
from butterfly.prove.claims.claim import ONE_GROUP, ClaimSizes
from butterfly.prove.induction.auxiliary_invariants import Invariants
from butterfly.prove.induction.induction import Induction
from butterfly.prove.induction.law_invariants import none, whole_distance
from butterfly.prove.symbolic.cases import Choice, LawVariables
from butterfly.prove.symbolic.implicit_root import ImplicitRoot, Root
from butterfly.prove.terms.psi import psi
from butterfly.prove.terms.term import ONE, ZERO, Term, at_most, implication, less, parameter, symbol


@dataclass(frozen=True)
class RootPlan:
    """How a law is proved of a pool whose pooled value is the root of a residual."""

    shape: ClaimSizes = ONE_GROUP
    swaps: tuple[Choice, ...] = ()
    """The law is interpreted once for each, in place of the choice of the shape."""
    one_residual: bool = False
    """Whether the law compares roots of the same residual, written in different ways."""
    rises: bool = False
    """Whether the law says only that one root is at least the other, not that they are equal."""
    moves: bool = False
    """Whether outputs move, by at most the largest change."""
    invariants: Invariants = none


def add_root_invariants(induction: Induction, plan: RootPlan, case: LawVariables) -> None:
    """Add the invariants of every group whose members' outputs a root is sought among."""
    interpreter = _searching(induction)
    roots = list(interpreter.roots.values())
    for i, generic in enumerate(interpreter.groups):
        if not generic:
            continue
        axis, weight = f"g{i}", symbol(f"weight{i}", f"g{i}")
        induction.nonnegative(axis, "weights are not negative", weight)
        for root in roots if not plan.one_residual else ():
            for output in dict.fromkeys(root.of(axis)):
                _of_one(induction, axis, weight, root, output)
        for pair in _pairs(roots, plan.one_residual):
            _of_two(induction, axis, weight, plan, case, pair)
        plan.invariants(induction, axis, weight, i, case)


def agreed(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """Every worker says the same, so that ψ has one sign wherever the root is not what they say."""
    root = next(iter(_searching(induction).roots.values()))
    every = set(root.of(axis))
    if len(every) != 1:
        raise UnmodelledError(f"a root of {len(every)} different outputs; expected the one that all agree on")
    (output,) = every
    pull = _pull(root, output)
    _strict(induction, axis, weight, less(output, root.symbol), pull)
    _strict(induction, axis, weight, less(root.symbol, output), -pull)


def near_the_model(induction: Induction, axis: str, weight: Term, i: int, case: LawVariables) -> None:
    """Whatever number P is at least Σ|m − x|: each worker is within P of m, so each ψ is between those there."""
    interpreter, delta = _searching(induction), parameter("delta")
    for v, (root, x) in enumerate(zip(interpreter.roots.values(), case["outputs"][i], strict=True)):
        model = case["model"][v]
        distance = interpreter.abs(model - x).item()
        induction.nonnegative(axis, "distances are not negative", distance)
        most = induction.parameter(f"most_{v}", [f"c{v}"] if interpreter.ranges[v] else [])
        near = at_most(interpreter.sums.total(distance, axis), most)
        above, below = (psi((root.symbol - end) / delta) for end in (model + most, model - most))
        for label, gap in (("farther above", _pull(root, x) - above), ("farther below", below - _pull(root, x))):
            held = at_most(ZERO, interpreter.sums.total(weight * gap, axis))
            induction.add(axis, f"no worker is {label}", implication(near, held))
        induction.values.append({most: whole_distance(interpreter, case, v)})


def _searching(induction: Induction) -> ImplicitRoot:
    assert isinstance(induction.interpreter, ImplicitRoot)
    return induction.interpreter


def _pull(root: Root, output: Term) -> Term:
    return psi((root.symbol - output) / parameter("delta"))


def _pairs(roots: Sequence[Root], one_residual: bool) -> Iterator[tuple[Root, Root]]:
    """Roots that the law compares: at one coordinate, and for one residual of the same outputs."""
    for n, first in enumerate(roots):
        for second in roots[n + 1 :]:
            comparable = not one_residual or _weighty_outputs(first) == _weighty_outputs(second)
            if comparable and first.symbol.depends == second.symbol.depends:
                yield first, second


def _weighty_outputs(root: Root) -> set[Term]:
    return {x for x, weight in zip(root.values, root.weights, strict=True) if weight is not ZERO}


def _of_one(induction: Induction, axis: str, weight: Term, root: Root, output: Term) -> None:
    """ψ lies between −1 and 1, and is below what it is at the largest output."""
    interpreter, delta, pull = induction.interpreter, parameter("delta"), _pull(root, output)
    induction.nonnegative(axis, "ψ is at most 1", weight * (ONE - pull))
    induction.nonnegative(axis, "ψ is at least −1", weight * (ONE + pull))
    for bound, entries in interpreter.bounds.items():
        if output in entries:
            far = psi((root.symbol - bound) / delta)
            induction.nonnegative(axis, "ψ at the largest is below", weight * (pull - far))
        elif -output in entries:
            far = psi((root.symbol + bound) / delta)
            induction.nonnegative(axis, "ψ at the smallest is above", weight * (far - pull))


def _of_two(
    induction: Induction, axis: str, weight: Term, plan: RootPlan, case: LawVariables, pair: tuple[Root, Root]
) -> None:
    """A root beyond the other, by more than outputs moved, makes each ψ larger."""
    first, second = pair
    slack = next(iter(induction.interpreter.bounds), ZERO) if plan.moves else ZERO
    moved = case["shift"].item() if "shift" in case else ZERO
    low, high = first.symbol - moved, second.symbol
    for x, y in zip(dict.fromkeys(first.of(axis)), dict.fromkeys(second.of(axis)), strict=True):
        gap = _pull(first, x) - _pull(second, y)
        _strict(induction, axis, weight, less(high + slack, low), gap)
        if not plan.rises:
            _strict(induction, axis, weight, less(low + slack, high), -gap)


def _strict(induction: Induction, axis: str, weight: Term, condition: Term, summand: Term) -> None:
    """Under the condition each summand is > 0, so Σ w·summand is ≥ 0, and > 0 where there is weight."""
    total = induction.sums.total(weight * summand, axis)
    mass = induction.sums.total(weight, axis)
    induction.add(axis, "ψ increases", implication(condition, at_most(ZERO, total)))
    induction.add(
        axis, "ψ increases strictly", implication(condition, implication(less(ZERO, mass), less(ZERO, total)))
    )
