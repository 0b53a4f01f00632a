"""The claims of an operator: each contract that speaks of it, read as fits the contract and the operator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

import butterfly.contracts.laws as _laws
from butterfly.contracts.contract import CONTRACTS, Contract
from butterfly.contracts.operator import Operator, of_pool
from butterfly.contracts.violation import outside
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian
from butterfly.prove.claims.analytic import analytic_claim
from butterfly.prove.claims.claim import (
    DEAD,
    DOMAINS,
    FOLD,
    LIARS,
    MANY,
    ONE_AND_REST,
    ONE_WORKER,
    TOKEN,
    TOKEN_AND_REST,
    Claim,
    Shape,
)
from butterfly.prove.claims.median import median_claims
from butterfly.prove.export.exported_graphs import Graphs
from butterfly.prove.generality.coordinatewise import pointwise
from butterfly.prove.generality.every_size import closed
from butterfly.prove.generality.rowwise import rowwise
from butterfly.prove.induction import bounded_sizes
from butterfly.prove.induction.auxiliary_invariants import conclude, suggest
from butterfly.prove.induction.induction import Induction
from butterfly.prove.rounding.rounding_claim import ARITHMETIC, SIZES, rounding_claim
from butterfly.prove.symbolic.cases import symbolic_case
from butterfly.prove.symbolic.interpreter import Symbolic
from butterfly.prove.terms.obligation import Obligation

LAWS = _laws.__all__
SHAPES: dict[str, tuple[Shape, ...]] = {
    "N1/monoid": (Shape((MANY,) * 4),),
    "N1/fold": (Shape(batched=True), Shape((MANY, MANY), choice=DEAD, batched=True)),
    "N1/positions": (Shape(batched=True),),
    "N1/permutation": (Shape((MANY, ONE_WORKER, ONE_WORKER, MANY)),),
    "N1/agreement": (Shape(ONE_AND_REST),),
    "N1/size": (Shape((ONE_WORKER,), induced=True),),
    "N2": (Shape((MANY, MANY), TOKEN_AND_REST, LIARS),),
    "P-mono/score": (Shape(ONE_AND_REST, TOKEN_AND_REST),),
    "P-mono/probability": (Shape(ONE_AND_REST, TOKEN_AND_REST),),
    "P-robust/crash": (Shape((MANY, MANY), choice=DEAD), Shape((MANY, MANY), choice=DEAD, batched=True)),
    "P-robust/lying": (Shape((MANY, MANY), choice=LIARS),),
    "P-robust/log-odds": (Shape(ONE_AND_REST, TOKEN_AND_REST),),
    "T7.1/optimal": (Shape(ONE_AND_REST),),
    "T7.2/margin": (Shape((MANY, MANY), TOKEN_AND_REST),),
    "T7.2/soft": (Shape(ONE_AND_REST, TOKEN_AND_REST),),
    "T7.2/logloss": (Shape((MANY,), TOKEN_AND_REST),),
}
"""How a law is read; by default of one group of workers at one coordinate that stands for all."""


def _fixed(contract: Contract) -> tuple[Shape, ...]:
    """How the law of an operator that is no monoid is read."""
    return tuple(
        Shape((ONE_WORKER,) * k, (TOKEN,) * bounded_sizes.COORDINATES, choice)
        for k in bounded_sizes.WORKERS
        for choice in bounded_sizes.choices(contract, k)
    )


def operators() -> dict[str, Operator]:
    """The library's operators, by name."""
    pools = (LatentMean(), LinearPool(), LogPool(), LogSumExpPool(), SmoothMedian())
    return {type(pool).__name__: of_pool(pool) for pool in pools}


def claims_of(
    operator: Operator, contracts: Sequence[str] | None = None, graphs: Graphs | None = None
) -> Iterator[Claim]:
    """Every contract that speaks of the operator and that terms can read; from graphs that may be captured already."""
    graphs = graphs or Graphs(operator)
    # Of an operator broken on purpose, the whole one's sizes are known to be open.
    if graphs.whole is None and (why := _another(graphs)):
        for one in CONTRACTS.values():
            if (contracts is None or one.id in contracts) and not outside(one, operator):
                declared = operator.claims is None or one.id in operator.claims
                yield Claim(operator.name, one.id, one.title, "", True, why=why, declared=declared)
        return
    if isinstance(operator.source, SmoothMedian):
        yield from median_claims(graphs, contracts)
        return
    for contract in CONTRACTS.values():
        if (contracts is None or contract.id in contracts) and not outside(contract, operator):
            yield claim(graphs, contract)


def _another(graphs: Graphs) -> str:
    """Where the operator is another program than what is read of it, in words; looked at once."""
    operator = graphs.operator
    if "program" not in graphs.seen:
        try:
            program = closed if operator.monoid else bounded_sizes.unsteady
            graphs.seen["program"] = program(operator)
        except UnmodelledError as error:
            graphs.seen["program"] = str(error)
    return graphs.seen["program"]


def claim(graphs: Graphs, contract: Contract) -> Claim:
    """The obligations of one contract; without any, and the reason, where they cannot be had."""
    operator = graphs.operator
    graphs.read.clear()
    declared = operator.claims is None or contract.id in operator.claims
    if contract.id == "N6":
        return _rounding(graphs, contract, declared)
    if contract.analytic:
        return analytic_claim(graphs, contract)
    shapes = SHAPES.get(contract.id, (Shape(),)) if operator.monoid else _fixed(contract)
    sizes = "; ".join(dict.fromkeys(shape.sizes for shape in shapes))
    bounded = not all((one.induced or any(one.groups)) and any(one.ranges) for one in shapes)
    made = Claim(operator.name, contract.id, contract.title, sizes, bounded, declared=declared)
    try:
        if mixed := pointwise(graphs) if operator.monoid else "":
            raise UnmodelledError(f"{operator.name} is not pointwise in the coordinates: {mixed}")
        for n, shape in enumerate(shapes):
            prefix = f"reading{n + 1}-" if len(shapes) > 1 else ""
            obligations, assumptions, folded = read(graphs, contract, shape)
            made.obligations += [replace(one, name=prefix + one.name) for one in obligations]
            made.rests_on = (FOLD,) if folded else made.rests_on
            made.assumptions += [one for one in assumptions if one not in made.assumptions]
    except UnmodelledError as error:
        made.obligations, made.why = [], str(error)
    made.graphs = graphs.digest
    return made


def _rounding(graphs: Graphs, contract: Contract, declared: bool) -> Claim:
    made = Claim(graphs.operator.name, contract.id, contract.title, SIZES, False, declared=declared)
    made.arithmetic = ARITHMETIC
    try:
        if mixed := pointwise(graphs) if graphs.operator.monoid else "it has no lift, merge and finish":
            raise UnmodelledError(f"{graphs.operator.name} is not pointwise in the coordinates: {mixed}")
        made.obligations, made.assumptions = rounding_claim(graphs, contract)
    except UnmodelledError as error:
        made.sizes, made.bounded, made.why = "", True, str(error)
    made.graphs = graphs.digest
    return made


def read(graphs: Graphs, contract: Contract, shape: Shape) -> tuple[list[Obligation], list[str], bool]:
    """The obligations of a law in one shape, what it assumes, and whether the batched form was read as the fold."""
    reader = Symbolic(graphs, shape.groups, shape.ranges, batched=shape.batched)
    case = symbolic_case(reader, contract, shape.choice)
    stated = contract.law(reader, **case)
    for outputs, weights, _, _ in reader.reading.batched if any(shape.groups) else ():
        if why := rowwise(graphs, outputs.shape[1:], np.shape(weights)[1:]):
            raise UnmodelledError(f"the batched form of {graphs.operator.name} cannot be read for any number: {why}")
    if not any(shape.groups):
        found = bounded_sizes.obligations(reader, contract.id, stated, shape.sizes)
        return found, _assumed(reader), reader.reading.folded
    induction = Induction(reader)
    suggest(induction, contract.id, case)
    conclude(induction, contract.id, case, stated)
    definitions = induction.tie()
    steps = induction.steps()
    return steps + induction.conclusion([stated], definitions), _assumed(reader), reader.reading.folded


def _assumed(reader: Symbolic) -> list[str]:
    labels = list(dict.fromkeys(label for label, _ in reader.reading.assumptions))
    told = [] if reader.operator.takes_alive else ["the operator is given the survivors alone"]
    return [DOMAINS[reader.domain], *labels, *told]
