"""The obligations of the laws about derivatives, interpreted with the calculus of terms."""

from __future__ import annotations

from butterfly.contracts.contract import Contract
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import Domain, StateForm
from butterfly.prove.claims.claim import DOMAINS, Claim
from butterfly.prove.claims.plans import plan_of
from butterfly.prove.claims.root_calculus import RootCalculus, cut, facts, lemmas
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.generality.coordinatewise import batched
from butterfly.prove.generality.every_size import backward_size_fault
from butterfly.prove.generality.rowwise import rowwise
from butterfly.prove.induction.induction import Induction
from butterfly.prove.symbolic.calculus import Calculus
from butterfly.prove.symbolic.cases import DEFAULT_CHOICE, symbolic_case
from butterfly.prove.terms.derivative import RULES
from butterfly.prove.terms.obligation import Obligation, defined
from butterfly.prove.terms.sums import SumSymbol
from butterfly.prove.terms.term import (
    ZERO,
    Term,
    conjunction,
    exchanged,
    function,
    implication,
    less,
    monomials,
    parameter,
    parts,
    product,
    rebuilt,
    same,
    symbol,
)


def analytic_claim(graphs: ExportedGraphs, contract: Contract) -> Claim:
    """The obligations of a law of derivatives; without any, and the reason, where they cannot be had."""
    operator = graphs.operator
    (shape,) = plan_of(contract.id).shapes
    declared = operator.declares(contract.id)
    made = Claim(operator.name, contract.id, contract.title, shape.sizes, False, declared=declared)
    try:
        if not operator.monoid:
            raise UnmodelledError("derivatives are only interpreted for a pool with lift, merge, finish and empty")
        if mixed := batched(graphs):
            raise UnmodelledError(f"{operator.name} is not coordinatewise: {mixed}")
        if contract.id == "L3.2/repaired" and graphs.whole is None and (why := backward_size_fault(operator)):
            raise UnmodelledError(why)
        kind = RootCalculus if operator.state_form is StateForm.ROWS else Calculus
        interpreter = kind(graphs, shape.groups, shape.ranges)
        made.obligations, made.assumptions = obligations(interpreter, contract)
        for fused, weights, _, _ in interpreter.trace.batched if not interpreter.implicit else ():
            if why := rowwise(graphs, fused.shape[1:], weights.shape[1:]):
                raise UnmodelledError(f"the batched form of {operator.name} cannot be read for any number: {why}")
        made.rules = [f"{name}: {RULES[name]}" for name in RULES if name in interpreter.used]
    except UnmodelledError as error:
        made.obligations, made.why = [], str(error)
    made.graphs = graphs.digest
    return made


def obligations(interpreter: Calculus, contract: Contract) -> tuple[list[Obligation], list[str]]:
    """The law, what it rests on, and the induction under both."""
    case = symbolic_case(interpreter, contract, DEFAULT_CHOICE)
    stated = contract.law(interpreter, **case)
    claims = [*interpreter.lemmas]
    claims += [
        ("the law, of any number of workers", argument)
        for argument in (stated.args if stated.op == "and" else (stated,))
    ]
    induction = Induction(interpreter)
    for i, generic in enumerate(interpreter.groups):
        if generic:
            known = facts if isinstance(interpreter, RootCalculus) else _facts
            known(induction, f"g{i}", symbol(f"weight{i}", f"g{i}"))
    given = [invariant for group in induction.invariants for invariant in induction.invariants[group]]
    given += interpreter.trace.assumptions
    given = _valued(induction, given)
    steps = induction.steps()
    for n, (role, claim) in enumerate(dict.fromkeys(claims)):
        if claim.op == "true":
            continue
        goal = conjunction([defined(claim), claim])
        steps.append(induction.obligation(f"law-{n + 1}", role, given, goal))
    if isinstance(interpreter, RootCalculus):
        steps = [*lemmas(), *map(cut, steps)]
    labels = list(dict.fromkeys(label for label, _ in interpreter.trace.assumptions))
    return steps, [DOMAINS[Domain(interpreter.domain)], *labels]


def _valued(induction: Induction, given: list[tuple[str, Term]]) -> list[tuple[str, Term]]:
    """Invariants that hold for every value of a parameter, at the values that the law needs."""
    kept = [(label, fact) for label, fact in given if not any(part in induction.parameters for part in parts(fact))]
    for values in induction.values:
        for label, fact in given:
            if any(part in values for part in parts(fact)):
                kept.append((f"{label}, at a value", rebuilt(fact, values.get)))
    return kept


def _facts(induction: Induction, axis: str, weight: Term) -> None:
    """What sums over a group keep to: those of positive summands, of squares, and of exponentials that are shifted."""
    sums = induction.sums
    induction.nonnegative(axis, "weights are not negative", weight)
    mass = sums.total(weight, axis)
    for sum_symbol in [known for known in sums.known.values() if known.axis == axis]:
        (atoms,) = monomials(sum_symbol.body, axis)
        repeated = [atom for atom in set(atoms) if atoms.count(atom) == 2]
        if weight in atoms and all(atom is weight or atom.op == "exp" for atom in atoms) and len(atoms) == 2:
            label = "exponentials are positive"
            induction.nonnegative(axis, label, sum_symbol.body)
            induction.add(axis, label, implication(less(ZERO, mass), less(ZERO, sum_symbol.symbol)))
            _shifted(induction, axis, sum_symbol)
        if repeated:
            rest = list(atoms)
            for _ in range(2):
                rest.remove(repeated[0])
            _spread(induction, axis, product(rest), repeated[0])


def _spread(induction: Induction, axis: str, factor: Term, moved: Term) -> None:
    """Σ p·(v − m)² ≥ 0 for every m; the law takes the mean, so that the variance is not negative."""
    sums = induction.sums
    mean = induction.parameter(f"mean_{axis}", sorted(name for name in moved.depends if name.startswith("c")))
    gap = moved - mean
    induction.nonnegative(axis, "squares are not negative", factor * (gap * gap))
    induction.values.append({mean: sums.total(factor * moved, axis) / sums.total(factor, axis)})


def _shifted(induction: Induction, axis: str, sum_symbol: SumSymbol) -> None:
    """Σ w·e^(x − s)·e^s does not depend on s."""
    interpreter = induction.interpreter
    assert isinstance(interpreter, Calculus)
    beta = parameter("beta")
    for shift, other in interpreter.shifts():
        if shift not in parts(sum_symbol.body) or beta not in interpreter.graphs.symbols.values():
            continue
        factor, second = function("exp", beta * shift), function("exp", beta * other)
        moved = exchanged(sum_symbol.body, {shift: other})
        total = induction.sums.total(sum_symbol.body * factor - moved * second, axis)
        induction.add(axis, "shifted exponentials", same(total, ZERO))
        induction.hint(factor, second, *(function("exp", beta * hint) for hint in interpreter.hints))
