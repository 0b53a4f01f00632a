"""The claims of the smooth median, proved from the exported graph of its residual.

The root may be any number whose residual is 0, or at most τ. A lemma replaces ψ(t) = t/√(1+t²) in the queries and is
proved beside them (``prove.claims.psi_lemma``). The residual increases strictly, so two roots of it are one number:
order, grouping and failed workers do not matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from butterfly.contracts.contract import Contract
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.violation import outside
from butterfly.evaluation.scalars import Grid, UnmodelledError
from butterfly.prove.claims.analytic import analytic_claim
from butterfly.prove.claims.claim import DOMAINS, Claim
from butterfly.prove.claims.plans import Method, plan_of
from butterfly.prove.claims.psi_lemma import cut, lemmas
from butterfly.prove.claims.root_invariants import RootPlan, add_root_invariants
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.induction.induction import Induction
from butterfly.prove.symbolic.cases import Choice, symbolic_case
from butterfly.prove.symbolic.implicit_root import ImplicitRoot
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import (
    ONE,
    ZERO,
    Term,
    at_most,
    conjunction,
    function,
    less,
    parameter,
    symbol,
)


def median_claims(graphs: ExportedGraphs, contracts: Sequence[str] | None = None) -> Iterator[Claim]:
    """The contracts of the smooth median that a residual proves, and N3 with its τ."""
    for contract in CONTRACTS.values():
        if outside(contract, graphs.operator) or not (contracts is None or contract.id in contracts):
            continue
        plan = plan_of(contract.id)
        if plan.root is None:
            declared = graphs.operator.declares(contract.id)
            why = "no obligation says this of a root by its residual"
            yield Claim(graphs.operator.name, contract.id, contract.title, "", True, why=why, declared=declared)
        elif plan.method is Method.CALCULUS:
            yield analytic_claim(graphs, contract)
        else:
            yield _claim(graphs, contract, plan.root, ZERO)
    n3 = plan_of("N3")
    if n3.root is not None and (contracts is None or "N3" in contracts):
        made = _claim(graphs, CONTRACTS[n3.law_of], n3.root, symbol("tau"))
        made.id, made.title = "N3", "with residual at most τ, within δ·r/√(1−r²) of the honest, r = (W_f + τ)/(1 − W_f)"
        yield made


def _claim(graphs: ExportedGraphs, contract: Contract, plan: RootPlan, tolerance: Term) -> Claim:
    graphs.read.clear()
    made = Claim(graphs.operator.name, contract.id, contract.title, plan.shape.sizes, False)
    made.declared = graphs.operator.declares(contract.id)
    try:
        made.obligations = lemmas()
        choices = plan.swaps or (plan.shape.choice,)
        for n, choice in enumerate(choices):
            obligations, interpreter = _read(graphs, contract, plan, choice, tolerance)
            prefix = f"case{n + 1}-" if len(choices) > 1 else ""
            made.obligations += [replace(obligation, name=prefix + obligation.name) for obligation in obligations]
            labels = dict.fromkeys(label for label, _ in interpreter.trace.assumptions)
            made.assumptions = list(dict.fromkeys([*made.assumptions, DOMAINS[interpreter.domain], *labels]))
    except UnmodelledError as error:
        made.obligations, made.why = [], str(error)
    made.graphs = graphs.digest
    return made


def _read(
    graphs: ExportedGraphs, contract: Contract, plan: RootPlan, choice: Choice, tolerance: Term
) -> tuple[list[Obligation], ImplicitRoot]:
    """The obligations of a law for one choice of swapped, Byzantine or failed workers."""
    interpreter = ImplicitRoot(graphs, plan.shape.groups, plan.shape.ranges, tolerance)
    case = symbolic_case(interpreter, contract, choice)
    law: Callable[..., Term] = contract.law if tolerance is ZERO else _n3
    stated = law(interpreter, **case)
    induction = Induction(interpreter)
    add_root_invariants(induction, plan, case)
    return list(map(cut, [*induction.steps(), *induction.conclusion([stated], {})])), interpreter


def _n3(a: ImplicitRoot, outputs: Grid, weights: Grid, alive: Grid, other: Grid, lying: list[int]) -> Term:
    """Within (u − U)·√(1−r²) ≤ δ·r above the honest workers' largest U, and as much below their smallest."""
    honest = [i for i in range(len(weights)) if i not in lying]
    mixed = a.stack([other[i] if i in lying else outputs[i] for i in range(len(weights))])
    fused, tau = a.pool(mixed, weights, alive), a.tolerance
    byzantine, rest = a.sum(weights[lying], 0).item(), a.sum(weights[honest], 0).item()
    r = (byzantine + tau * (byzantine + rest)) / rest
    a.assume("τ is not negative", at_most(ZERO, tau))
    a.assume("r is below 1", less(r, ONE))
    root, delta = function("sqrt", ONE - r * r), parameter("delta")
    claims = []
    for sign in (1, -1):
        largest = a.largest(outputs[honest] if sign > 0 else -outputs[honest], 0)
        for value, bound in zip(fused if sign > 0 else -fused, largest, strict=True):
            claims.append(at_most((value - bound) * root, delta * r))
    return conjunction(claims)
