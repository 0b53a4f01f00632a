"""The claims of an operator: every contract about it, interpreted by the plan of the contract."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.violation import outside
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import StateForm
from butterfly.prove.claims.analytic import analytic_claim
from butterfly.prove.claims.claim import (
    DOMAINS,
    FOLD,
    ONE_WORKER,
    TOKEN,
    Claim,
    ClaimSizes,
)
from butterfly.prove.claims.median import median_claims
from butterfly.prove.claims.plans import Method, plan_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.generality.coordinatewise import coordinatewise_fault
from butterfly.prove.generality.every_size import size_fault
from butterfly.prove.generality.rowwise import rowwise
from butterfly.prove.induction import bounded_sizes
from butterfly.prove.induction.auxiliary_invariants import compared, suggest
from butterfly.prove.induction.induction import Induction
from butterfly.prove.rounding.rounding_claim import ARITHMETIC, SIZES, rounding_claim
from butterfly.prove.symbolic.cases import symbolic_case
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.obligation import Obligation


def _fixed(contract: Contract) -> tuple[ClaimSizes, ...]:
    """How the law of an operator that is no monoid is read."""
    return tuple(
        ClaimSizes((ONE_WORKER,) * k, (TOKEN,) * bounded_sizes.COORDINATES, choice)
        for k in bounded_sizes.WORKERS
        for choice in bounded_sizes.choices(contract, k)
    )


def claims_of(
    operator: Operator, contracts: Sequence[str] | None = None, graphs: ExportedGraphs | None = None
) -> Iterator[Claim]:
    """Every contract that speaks of the operator and that terms can read; from graphs that may be exported already."""
    graphs = graphs or ExportedGraphs(operator)
    # Of an operator broken on purpose, the whole one's sizes are known to be open.
    if graphs.whole is None and (why := _another(graphs)):
        for law in CONTRACTS.values():
            if (contracts is None or law.id in contracts) and not outside(law, operator):
                yield Claim(operator.name, law.id, law.title, "", True, why=why, declared=operator.declares(law.id))
        return
    if operator.state_form is StateForm.ROWS:
        yield from median_claims(graphs, contracts)
        return
    for contract in CONTRACTS.values():
        if (contracts is None or contract.id in contracts) and not outside(contract, operator):
            yield claim(graphs, contract)


def _another(graphs: ExportedGraphs) -> str:
    """Where the operator is another program than what is read of it, in words; looked at once."""
    operator = graphs.operator
    if "program" not in graphs.seen:
        try:
            program = size_fault if operator.monoid else bounded_sizes.program_fault
            graphs.seen["program"] = program(operator)
        except UnmodelledError as error:
            graphs.seen["program"] = str(error)
    return graphs.seen["program"]


def claim(graphs: ExportedGraphs, contract: Contract) -> Claim:
    """The obligations of one contract; without any, and the reason, where they cannot be had."""
    operator = graphs.operator
    graphs.read.clear()
    declared = operator.declares(contract.id)
    plan = plan_of(contract.id)
    if plan.method is Method.ROUNDING:
        return _rounding(graphs, contract, declared)
    if plan.method is Method.CALCULUS:
        return analytic_claim(graphs, contract)
    shapes = plan.shapes if operator.monoid else _fixed(contract)
    sizes = "; ".join(dict.fromkeys(shape.sizes for shape in shapes))
    bounded = not all((shape.induced or any(shape.groups)) and any(shape.ranges) for shape in shapes)
    made = Claim(operator.name, contract.id, contract.title, sizes, bounded, declared=declared)
    try:
        if mixed := coordinatewise_fault(graphs) if operator.monoid else "":
            raise UnmodelledError(f"{operator.name} is not coordinatewise: {mixed}")
        for n, shape in enumerate(shapes):
            prefix = f"case{n + 1}-" if len(shapes) > 1 else ""
            obligations, assumptions, folded = read(graphs, contract, shape)
            made.obligations += [replace(obligation, name=prefix + obligation.name) for obligation in obligations]
            made.rests_on = (FOLD,) if folded else made.rests_on
            made.assumptions += [assumption for assumption in assumptions if assumption not in made.assumptions]
    except UnmodelledError as error:
        made.obligations, made.why = [], str(error)
    made.graphs = graphs.digest
    return made


def _rounding(graphs: ExportedGraphs, contract: Contract, declared: bool) -> Claim:
    made = Claim(graphs.operator.name, contract.id, contract.title, SIZES, False, declared=declared)
    made.arithmetic = ARITHMETIC
    try:
        if mixed := coordinatewise_fault(graphs) if graphs.operator.monoid else "it has no lift, merge and finish":
            raise UnmodelledError(f"{graphs.operator.name} is not coordinatewise: {mixed}")
        made.obligations, made.assumptions = rounding_claim(graphs, contract)
    except UnmodelledError as error:
        made.sizes, made.bounded, made.why = "", True, str(error)
    made.graphs = graphs.digest
    return made


def read(graphs: ExportedGraphs, contract: Contract, shape: ClaimSizes) -> tuple[list[Obligation], list[str], bool]:
    """The obligations of a law in one shape, what it assumes, and whether the batched form was read as the fold."""
    plan = plan_of(contract.id)
    interpreter = Interpreter(graphs, shape.groups, shape.ranges, batched=shape.batched)
    case = symbolic_case(interpreter, contract, shape.choice)
    stated = contract.law(interpreter, **case)
    for outputs, weights, _, _ in interpreter.trace.batched if any(shape.groups) else ():
        if why := rowwise(graphs, outputs.shape[1:], np.shape(weights)[1:]):
            raise UnmodelledError(f"the batched form of {graphs.operator.name} cannot be read for any number: {why}")
    if not any(shape.groups):
        obligations = bounded_sizes.obligations(interpreter, plan.lemma, stated, shape.sizes)
        return obligations, _assumed(interpreter), interpreter.trace.folded
    induction = Induction(interpreter)
    suggest(induction, case, plan.invariants)
    compared(induction, stated)
    plan.conclusion(induction, case)
    definitions = induction.tie()
    steps = induction.steps()
    return steps + induction.conclusion([stated], definitions), _assumed(interpreter), interpreter.trace.folded


def _assumed(interpreter: Interpreter) -> list[str]:
    labels = list(dict.fromkeys(label for label, _ in interpreter.trace.assumptions))
    restrictions = [] if interpreter.operator.takes_alive else ["the operator is given the survivors alone"]
    return [DOMAINS[interpreter.domain], *labels, *restrictions]
