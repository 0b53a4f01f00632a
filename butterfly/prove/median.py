"""The smooth median: proofs of any number whose residual is 0, or at most τ, by the residual's exported graph.

The search for the root stays outside: its bracket is checked at run time. ψ(t) = t/√(1+t²) is cut out of the queries by
a lemma, proved beside them: ψ lies between −1 and 1, is 0 at 0 and strictly increasing, and ψ(t) ≤ r for 0 ≤ r < 1
gives t·√(1−r²) ≤ r.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from butterfly.contracts.contract import CONTRACTS, Contract
from butterfly.contracts.scalars import Grid, UnmodelledError
from butterfly.contracts.violation import outside
from butterfly.prove.captured import Graphs, objects
from butterfly.prove.cases import symbolic_case
from butterfly.prove.claims import MANY, ONE_AND_REST, Claim, Shape
from butterfly.prove.induction import Induction
from butterfly.prove.obligation import Obligation
from butterfly.prove.reader import Symbolic
from butterfly.prove.scene import Scene
from butterfly.prove.terms import (
    ONE,
    ZERO,
    Term,
    at_most,
    conjunction,
    exchanged,
    function,
    implication,
    less,
    parts,
    same,
    symbol,
)

Bound = Callable[[Term], Term]
SHAPES = {
    "T7.1/within": Shape(),
    "P-mono/coordinate": Shape(),
    "N3/shift": Shape(),
    "P-smooth/lipschitz": Shape(),
    "N1/agreement": Shape(ONE_AND_REST),
    "P-robust/lying": Shape((MANY, MANY), lying=(1,)),
}


def psi(t: Term) -> Term:
    """ψ(t), as the residual's graph writes it."""
    return t / function("sqrt", t * t + ONE)


class AnyRoot(Symbolic):
    """The median's reader: what it pools is any number whose residual, by its graph, is within τ of 0."""

    def __init__(self, graphs: Graphs, shape: Shape, tolerance: Term = ZERO) -> None:
        super().__init__(graphs, shape.groups, shape.ranges)
        self.tolerance = tolerance
        self.roots: list[tuple[Term, Grid]] = []

    def pool(self, outputs: Grid, weights: Grid, alive: Any) -> Grid:
        """A symbol at each coordinate, and what its residual is."""
        result = []
        for v in range(outputs.shape[-1]):
            column = outputs[:, v]
            known = [root for root, said in self.roots if all(a is b for a, b in zip(said, column, strict=True))]
            if known:
                result.append(known[0])
                continue
            root = symbol(f"root_{len(self.roots)}", *([f"c{v}"] if self.ranges[v] else []))
            self.roots.append((root, column))
            found = self._residual(root, column, weights)
            if self.tolerance is ZERO:
                self.assume("the residual is 0 at the root", same(found, ZERO))
            else:
                self.assume("the residual is at most τ", at_most(found, self.tolerance))
                self.assume("the residual is at least −τ", at_most(-self.tolerance, found))
            result.append(root)
        return objects(result)

    def _residual(self, root: Term, column: Grid, weights: Grid) -> Term:
        captured = self.graphs.residual(len(column))
        reductions = self._reductions()
        said = captured(self.scalars, objects([root]), column[:, None], weights, operations=reductions)
        found: Term = said[0][0]
        return found


def median_claims(graphs: Graphs, contracts: Sequence[str] | None = None) -> list[Claim]:
    """The contracts of the smooth median that a residual proves, and N3 with its τ."""
    found = []
    spoken_of = [one for one in CONTRACTS.values() if not outside(one, graphs.operator)]
    for contract in spoken_of:
        if contract.id in SHAPES and (contracts is None or contract.id in contracts):
            found.append(_claim(graphs, contract, ZERO))
        elif contracts is None or contract.id in contracts:
            why = "the state is the multiset of what arrived; what is proved is proved of the residual"
            declared = contract.id in (graphs.operator.claims or ())
            found.append(Claim(graphs.operator.name, contract.id, contract.title, "", True, why=why, declared=declared))
    if contracts is None or "N3" in contracts:
        lying = CONTRACTS["P-robust/lying"]
        made = _claim(graphs, lying, symbol("tau"))
        made.id, made.title = "N3", "with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)"
        found.append(made)
    return found


def _claim(graphs: Graphs, contract: Contract, tolerance: Term) -> Claim:
    graphs.read.clear()
    shape = SHAPES[contract.id]
    made = Claim(graphs.operator.name, contract.id, contract.title, shape.sizes, False)
    try:
        reader = AnyRoot(graphs, shape, tolerance)
        case = symbolic_case(reader, contract, list(shape.lying), [])
        law = contract.law if tolerance is ZERO else _n3
        stated = law(reader, **case)
        induction = Induction(reader)
        _facts(induction, contract.id, case)
        found = [*induction.steps(), *induction.conclusion([stated], {})]
        made.obligations = [*_lemmas(), *map(_cut, found)]
        made.assumptions = [
            "outputs are real numbers",
            *dict.fromkeys(label for label, _ in reader.reading.assumptions),
        ]
    except UnmodelledError as error:
        made.why = str(error)
    made.graphs = graphs.digest
    return made


def _n3(a: AnyRoot, outputs: Grid, weights: Grid, alive: Grid, other: Grid, lying: list[int]) -> Term:
    """Within (u − U)·√(1−r²) ≤ δ·r above the honest workers' largest U, and as much below their smallest."""
    honest = [i for i in range(len(weights)) if i not in lying]
    said = a.stack([other[i] if i in lying else outputs[i] for i in range(len(weights))])
    fused, tau = a.pool(said, weights, alive), a.tolerance
    liars, rest = a.sum(weights[lying], 0).item(), a.sum(weights[honest], 0).item()
    r = (liars + tau * (liars + rest)) / rest
    a.assume("τ is not negative", at_most(ZERO, tau))
    a.assume("r is below 1", less(r, ONE))
    root, delta = function("sqrt", ONE - r * r), symbol("delta")
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
    delta = symbol("delta")
    for i, generic in enumerate(reader.groups):
        if not generic:
            continue
        axis, weight = f"g{i}", symbol(f"weight{i}", f"g{i}")
        induction.nonnegative(axis, "weights are not negative", weight)
        pulls = [psi((root - column[i]) / delta) for root, column in reader.roots]
        for pull in pulls:
            induction.nonnegative(axis, "ψ is at most 1", weight * (ONE - pull))
            induction.nonnegative(axis, "ψ is at least −1", weight * (ONE + pull))
        for bound, entries in reader.bounds.items():
            for entry in [one for one in entries if axis in one.depends and one.op != "ite"]:
                for (root, column), pull in zip(reader.roots, pulls, strict=True):
                    if entry is column[i]:
                        induction.nonnegative(
                            axis, "ψ at the largest is below", weight * (pull - psi((root - bound) / delta))
                        )
                    elif entry is -column[i]:
                        induction.nonnegative(
                            axis, "ψ at the smallest is above", weight * (psi((root + bound) / delta) - pull)
                        )
        if len(pulls) == 2:
            slack = next(iter(reader.bounds), None) if contract == "P-smooth/lipschitz" else None
            moved = case["shift"].item() if "shift" in case else ZERO
            first, second = reader.roots[0][0] - moved, reader.roots[1][0]
            far = ZERO if slack is None else slack
            _strict(induction, axis, weight, less(second + far, first), pulls[0] - pulls[1])
            if contract != "P-mono/coordinate":
                _strict(induction, axis, weight, less(first + far, second), pulls[1] - pulls[0])
        if contract == "N1/agreement":
            root, said = reader.roots[0][0], reader.roots[0][1][i]
            _strict(induction, axis, weight, less(said, root), pulls[0])
            _strict(induction, axis, weight, less(root, said), -pulls[0])


def _strict(induction: Induction, axis: str, weight: Term, condition: Term, summand: Term) -> None:
    """Under the condition each summand is > 0, so Σ w·summand is ≥ 0, and > 0 where there is weight."""
    total = induction.sums.total(weight * summand, axis)
    mass = induction.sums.total(weight, axis)
    induction.add(axis, "ψ increases", implication(condition, at_most(ZERO, total)))
    induction.add(
        axis, "ψ increases strictly", implication(condition, implication(less(ZERO, mass), less(ZERO, total)))
    )


def _is_psi(term: Term) -> bool:
    return term.op == "/" and psi(term.args[0]) is term


def _cut(one: Obligation) -> Obligation:
    """ψ by its lemma: each ψ(t) becomes an unknown of which the lemma's instances are known."""
    claims = [claim for _, claim in one.hypotheses] + [one.goal]
    found = [term for term in parts(*claims) if _is_psi(term)]
    table = {term: symbol(f"psi_{n}", *sorted(term.depends)) for n, term in enumerate(found)}
    given = [(label, exchanged(claim, table)) for label, claim in one.hypotheses]
    roots = [term for term in parts(*claims) if term.op == "sqrt" and _complement(term) is not None]
    for n, term in enumerate(found):
        t, value = term.args[0], table[term]
        given += [("lemma on ψ", claim) for claim in _properties(t, value)]
        for other in found[n + 1 :]:
            x, y = other.args[0], table[other]
            given += [
                ("lemma on ψ", implication(less(t, x), less(value, y))),
                ("lemma on ψ", implication(less(x, t), less(y, value))),
            ]
            given.append(("lemma on ψ", implication(same(t, x), same(value, y))))
        for root in roots:
            given += [("lemma on ψ", exchanged(claim, table)) for claim in _inverse(t, value, root)]
    stands = {value: term for term, value in table.items()}
    return replace(one, hypotheses=tuple(given), goal=exchanged(one.goal, table), stands=stands)


def _complement(root: Term) -> Term | None:
    """r, of a square root of 1 − r² (or of its largest with 0)."""
    inside = root.args[0]
    for one in parts(inside):
        if one.op == "*" and one.args[0] is one.args[1] and one.args[0].op == "/":
            return one.args[0]
    return None


def _properties(t: Term, value: Term) -> list[Term]:
    return [
        less(value, ONE),
        less(-ONE, value),
        implication(less(ZERO, t), less(ZERO, value)),
        implication(less(t, ZERO), less(value, ZERO)),
        implication(same(t, ZERO), same(value, ZERO)),
    ]


def _inverse(t: Term, value: Term, root: Term) -> list[Term]:
    """ψ(t) ≤ r gives t·√(1−r²) ≤ r, and −ψ(t) ≤ r gives −t·√(1−r²) ≤ r, for 0 ≤ r < 1."""
    r = _complement(root)
    assert r is not None
    inside = root.args[0]
    fits = conjunction([at_most(ZERO, r), less(r, ONE), same(inside, ONE - r * r)])
    return [
        implication(conjunction([fits, at_most(value, r)]), at_most(t * root, r)),
        implication(conjunction([fits, at_most(-value, r)]), at_most(-t * root, r)),
    ]


def _lemmas() -> list[Obligation]:
    """The lemma on ψ, from its formula."""
    t, x, r = symbol("t"), symbol("x"), symbol("r")
    one, two = psi(t), psi(x)
    root = function("sqrt", ONE - r * r)
    fits = conjunction([at_most(ZERO, r), less(r, ONE)])
    goals = [
        *_properties(t, one),
        implication(less(t, x), less(one, two)),
        implication(conjunction([fits, at_most(one, r)]), at_most(t * root, r)),
        implication(conjunction([fits, at_most(-one, r)]), at_most(-t * root, r)),
    ]
    role, scene = "the lemma on ψ(t) = t/√(1+t²)", Scene()
    return [Obligation(f"lemma-{n + 1}", role, (), goal, scene=scene) for n, goal in enumerate(goals)]
