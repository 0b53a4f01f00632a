"""The smooth median: proofs of any number whose residual is 0, or at most τ, by the residual's exported graph.

ψ(t) = t/√(1+t²) is cut out of the queries by a lemma, proved beside them (``prove.claims.psi_lemma``). Two roots of one
residual are one number, as the residual increases strictly: so order, grouping and the dead do not matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from butterfly.contracts.contract import CONTRACTS, Contract
from butterfly.contracts.violation import outside
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.claims.analytic import analytic_claim
from butterfly.prove.claims.claim import DEAD, DOMAINS, LIARS, MANY, ONE_AND_REST, TOKEN_AND_REST, Claim, Shape
from butterfly.prove.claims.psi_lemma import cut, lemmas
from butterfly.prove.export.exported_graphs import Graphs
from butterfly.prove.induction.auxiliary_invariants import whole_distance
from butterfly.prove.induction.induction import Induction
from butterfly.prove.symbolic.cases import Choice, symbolic_case
from butterfly.prove.symbolic.implicit_root import AnyRoot, Root
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.psi import psi
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    conjunction,
    function,
    implication,
    less,
    parameter,
    symbol,
)

SHAPES = {
    "N1/agreement": Shape(ONE_AND_REST),
    "N1/fold": Shape((MANY, MANY)),
    "N1/monoid": Shape((MANY,) * 4),
    "N1/permutation": Shape((MANY,) * 4),
    "N1/positions": Shape((MANY, MANY)),
    "N3/shift": Shape(),
    "P-mono/coordinate": Shape(),
    "P-mono/score": Shape(ONE_AND_REST, TOKEN_AND_REST),
    "P-robust/crash": Shape((MANY, MANY), choice=DEAD),
    "P-robust/lying": Shape((MANY, MANY), choice=LIARS),
    "P-smooth/lipschitz": Shape(),
    "T7.1/optimal": Shape(ONE_AND_REST),
    "T7.1/range": Shape(),
    "T7.1/within": Shape(),
}
SWAPS = {"N1/permutation": [Choice(swapped=n) for n in range(3)]}
"""Contracts that are read of the rows of the batched form once for each swap of neighbours."""
ONE_RESIDUAL = ("N1/fold", "N1/monoid", "N1/permutation", "N1/positions", "P-robust/crash")
"""Contracts that compare roots of what is the same residual, written otherwise."""


def median_claims(graphs: Graphs, contracts: Sequence[str] | None = None) -> Iterator[Claim]:
    """The contracts of the smooth median that a residual proves, and N3 with its τ."""
    for contract in CONTRACTS.values():
        if outside(contract, graphs.operator) or not (contracts is None or contract.id in contracts):
            continue
        if contract.id in SHAPES:
            yield _claim(graphs, contract, ZERO)
        elif contract.id in ("P-smooth", "L3.2/repaired"):
            yield analytic_claim(graphs, contract)
        else:
            declared = contract.id in (graphs.operator.claims or ())
            why = "no obligation says this of a root by its residual"
            yield Claim(graphs.operator.name, contract.id, contract.title, "", True, why=why, declared=declared)
    if contracts is None or "N3" in contracts:
        made = _claim(graphs, CONTRACTS["P-robust/lying"], symbol("tau"))
        made.id, made.title = "N3", "with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)"
        yield made


def _claim(graphs: Graphs, contract: Contract, tolerance: Term) -> Claim:
    graphs.read.clear()
    shape = SHAPES[contract.id]
    made = Claim(graphs.operator.name, contract.id, contract.title, shape.sizes, False)
    try:
        made.obligations = lemmas()
        choices = SWAPS.get(contract.id, [shape.choice])
        for n, choice in enumerate(choices):
            found, reader = _read(graphs, contract, shape, choice, tolerance)
            prefix = f"reading{n + 1}-" if len(choices) > 1 else ""
            made.obligations += [replace(one, name=prefix + one.name) for one in found]
            labels = dict.fromkeys(label for label, _ in reader.reading.assumptions)
            made.assumptions = list(dict.fromkeys([*made.assumptions, DOMAINS[reader.domain], *labels]))
    except UnmodelledError as error:
        made.obligations, made.why = [], str(error)
    made.graphs = graphs.digest
    return made


def _read(
    graphs: Graphs, contract: Contract, shape: Shape, choice: Choice, tolerance: Term
) -> tuple[list[Obligation], AnyRoot]:
    """What is asked of a law for one choice of who changes places, lies or is dead."""
    reader = AnyRoot(graphs, shape.groups, shape.ranges, tolerance)
    case = symbolic_case(reader, contract, choice)
    law = contract.law if tolerance is ZERO else _n3
    stated = law(reader, **case)
    induction = Induction(reader)
    _facts(induction, contract.id, case)
    return list(map(cut, [*induction.steps(), *induction.conclusion([stated], {})])), reader


def _n3(a: AnyRoot, outputs: Grid, weights: Grid, alive: Grid, other: Grid, lying: list[int]) -> Term:
    """Within (u − U)·√(1−r²) ≤ δ·r above the honest workers' largest U, and as much below their smallest."""
    honest = [i for i in range(len(weights)) if i not in lying]
    said = a.stack([other[i] if i in lying else outputs[i] for i in range(len(weights))])
    fused, tau = a.pool(said, weights, alive), a.tolerance
    liars, rest = a.sum(weights[lying], 0).item(), a.sum(weights[honest], 0).item()
    r = (liars + tau * (liars + rest)) / rest
    a.assume("τ is not negative", at_most(ZERO, tau))
    a.assume("r is below 1", less(r, ONE))
    root, delta = function("sqrt", ONE - r * r), parameter("delta")
    claims = []
    for sign in (1, -1):
        largest = a.largest(outputs[honest] if sign > 0 else -outputs[honest], 0)
        for one, bound in zip(fused if sign > 0 else -fused, largest, strict=True):
            claims.append(at_most((one - bound) * root, delta * r))
    return conjunction(claims)


def _facts(induction: Induction, contract: str, case: dict[str, Any]) -> None:
    """What the sums of ψ keep to."""
    reader = induction.reader
    assert isinstance(reader, AnyRoot)
    roots = list(reader.roots.values())
    for i, generic in enumerate(reader.groups):
        if not generic:
            continue
        axis, weight = f"g{i}", symbol(f"weight{i}", f"g{i}")
        induction.nonnegative(axis, "weights are not negative", weight)
        for root in roots if contract not in ONE_RESIDUAL else ():
            for said in dict.fromkeys(root.of(axis)):
                _of_one(induction, axis, weight, root, said)
        for first, second in _pairs(roots, contract):
            _of_two(induction, axis, weight, contract, case, first, second)
        if contract == "N1/agreement":
            every = set(roots[0].of(axis))
            if len(every) != 1:
                raise UnmodelledError(f"a root of {len(every)} different outputs; expected the one that all agree on")
            (said,) = every
            pull = _pull(roots[0], said)
            _strict(induction, axis, weight, less(said, roots[0].symbol), pull)
            _strict(induction, axis, weight, less(roots[0].symbol, said), -pull)
        if contract in ("T7.1/range", "T7.1/optimal"):
            _near_the_model(induction, axis, weight, i, case)


def _pull(root: Root, said: Term) -> Term:
    return psi((root.symbol - said) / parameter("delta"))


def _pairs(roots: Sequence[Root], contract: str) -> Iterator[tuple[Root, Root]]:
    """Roots that the law compares: at one coordinate, and for one residual of the same outputs."""
    for n, first in enumerate(roots):
        for second in roots[n + 1 :]:
            comparable = contract not in ONE_RESIDUAL or _said(first) == _said(second)
            if comparable and first.symbol.depends == second.symbol.depends:
                yield first, second


def _said(root: Root) -> set[Term]:
    return {x for x, weight in zip(root.values, root.weights, strict=True) if weight is not ZERO}


def _of_one(induction: Induction, axis: str, weight: Term, root: Root, said: Term) -> None:
    """ψ lies between −1 and 1, and is below what it is at the largest output."""
    reader, delta, pull = induction.reader, parameter("delta"), _pull(root, said)
    induction.nonnegative(axis, "ψ is at most 1", weight * (ONE - pull))
    induction.nonnegative(axis, "ψ is at least −1", weight * (ONE + pull))
    for bound, entries in reader.bounds.items():
        if said in entries:
            far = psi((root.symbol - bound) / delta)
            induction.nonnegative(axis, "ψ at the largest is below", weight * (pull - far))
        elif -said in entries:
            far = psi((root.symbol + bound) / delta)
            induction.nonnegative(axis, "ψ at the smallest is above", weight * (far - pull))


def _of_two(
    induction: Induction, axis: str, weight: Term, contract: str, case: dict[str, Any], first: Root, second: Root
) -> None:
    """A root beyond the other, by more than outputs moved, makes each ψ larger."""
    slack = next(iter(induction.reader.bounds), ZERO) if contract == "P-smooth/lipschitz" else ZERO
    moved = case["shift"].item() if "shift" in case else ZERO
    one, two = first.symbol - moved, second.symbol
    for x, y in zip(dict.fromkeys(first.of(axis)), dict.fromkeys(second.of(axis)), strict=True):
        gap = _pull(first, x) - _pull(second, y)
        _strict(induction, axis, weight, less(two + slack, one), gap)
        if not contract.startswith("P-mono"):
            _strict(induction, axis, weight, less(one + slack, two), -gap)


def _strict(induction: Induction, axis: str, weight: Term, condition: Term, summand: Term) -> None:
    """Under the condition each summand is > 0, so Σ w·summand is ≥ 0, and > 0 where there is weight."""
    total = induction.sums.total(weight * summand, axis)
    mass = induction.sums.total(weight, axis)
    induction.add(axis, "ψ increases", implication(condition, at_most(ZERO, total)))
    induction.add(
        axis, "ψ increases strictly", implication(condition, implication(less(ZERO, mass), less(ZERO, total)))
    )


def _near_the_model(induction: Induction, axis: str, weight: Term, i: int, case: dict[str, Any]) -> None:
    """Whatever number P is at least Σ|m − x|: each worker is within P of m, so each ψ is between those there."""
    reader, delta = induction.reader, parameter("delta")
    assert isinstance(reader, AnyRoot)
    for v, (root, x) in enumerate(zip(reader.roots.values(), case["outputs"][i], strict=True)):
        model = case["model"][v]
        distance = reader.abs(model - x).item()
        induction.nonnegative(axis, "distances are not negative", distance)
        most = induction.parameter(f"most_{v}", [f"c{v}"] if reader.ranges[v] else [])
        near = at_most(reader.sums.total(distance, axis), most)
        above, below = (psi((root.symbol - end) / delta) for end in (model + most, model - most))
        for label, gap in (("farther above", _pull(root, x) - above), ("farther below", below - _pull(root, x))):
            held = at_most(ZERO, reader.sums.total(weight * gap, axis))
            induction.add(axis, f"no worker is {label}", implication(near, held))
        induction.values.append({most: whole_distance(reader, case, v)})
