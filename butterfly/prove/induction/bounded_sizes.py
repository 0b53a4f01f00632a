"""Interprets the law of an operator without lift, merge and finish at fixed, small sizes.

Some laws follow from a property of the answer, whatever formula gives it. There the answer becomes a symbol with that
property, which is a lemma. The whole query would exceed the solver's limit at three workers.
"""

from collections.abc import Callable
from functools import partial
from itertools import combinations, product

from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import export_graph
from butterfly.evaluation.scalars import Grid
from butterfly.prove.export.example_inputs import ExampleInputs
from butterfly.prove.export.exported_graphs import objects
from butterfly.prove.generality.every_size import PLACED_ALIKE, positioned
from butterfly.prove.generality.one_program import alike, run, steady, unknowns
from butterfly.prove.symbolic.cases import Choice
from butterfly.prove.symbolic.interpreter import Interpreter
from butterfly.prove.terms.obligation import Obligation, defined
from butterfly.prove.terms.term import TRUE, Term, conjunction, exchanged, parts, symbol
from butterfly.prove.witnesses.valuation import Valuations

WORKERS, COORDINATES, POSITIONS = (2, 3), 2, 2
"""The sizes."""


def _within(interpreter: Interpreter, outputs: Grid, fused: Grid) -> Term:
    upper, lower = interpreter.largest(outputs, 0), interpreter.largest(-outputs, 0)
    return conjunction([interpreter.at_most(fused, upper), interpreter.at_most(-fused, lower)])


def _anything(interpreter: Interpreter, outputs: Grid, fused: Grid) -> Term:
    return TRUE


Lemma = tuple[str, Callable[[Interpreter, Grid, Grid], Term]]
"""In words, and of outputs and the answer: a law that holds of every answer of which its lemma does is cut there."""
IN_RANGE: Lemma = ("the answer is within the range", _within)
ANSWER: Lemma = ("the answer is a number", _anything)


def choices(contract: Contract, workers: int) -> list[Choice]:
    """Every choice of workers that the law leaves open.

    Where the law names Byzantine or failed workers, each nonempty proper subset of the workers is a choice. Otherwise
    every worker is alive.
    """
    some = [places for count in range(1, workers) for places in combinations(range(workers), count)]
    return [
        Choice(*places)
        for places in product(
            some if "lying" in contract.variables else [()],
            some if "junk" in contract.variables else [()],
            range(workers - 1) if "order" in contract.variables else [0],
            range(workers) if "worker" in contract.variables else [0],
            range(COORDINATES) if "token" in contract.variables else [0],
        )
    ]


def program_fault(operator: Operator) -> str:
    """Where the operator is another program than the one that is read, in words; empty where it is not.

    Raises:
        UnmodelledError: it cannot be exported, or holds an operation that is not modelled.
    """
    make = partial(ExampleInputs(operator).of, "pool", size=COORDINATES)
    if why := steady(*make(workers=max(WORKERS))):
        return f"{operator.name} does another thing {why}"
    for workers in range(1, max(WORKERS) + 1):
        wanted = positioned(partial(run, export_graph(*make(workers=workers))))
        for weighed in (False, True) if operator.weighs_positions else (False,):
            function, *example = make(workers=workers, positions=POSITIONS, weighed=weighed)
            given = unknowns(example)
            if not alike(wanted(given), run(export_graph(function, *example), given)):
                return PLACED_ALIKE.format(operator.name)
    return ""


def obligations(interpreter: Interpreter, cut: Lemma | None, stated: Term, sizes: str) -> list[Obligation]:
    """Those of a law, and of the lemma that it is cut by."""
    given, valuations, nodes = (
        tuple(dict.fromkeys(interpreter.trace.assumptions)),
        Valuations(interpreter),
        interpreter.trace.nodes,
    )
    obligations: list[Obligation] = []
    table: dict[Term, Term] = {}
    facts = given
    if cut is not None:
        label, lemma = cut
        for n, (outputs, _, _, fused) in enumerate(interpreter.trace.batched):
            table |= {entry: symbol(f"pooled{n}_{v}") for v, entry in enumerate(fused) if entry.args}
            answer = objects([table.get(entry, entry) for entry in fused])
            facts += tuple((label, fact) for fact in _each(lemma(interpreter, outputs, answer)) if fact is not TRUE)
            for m, part in enumerate(_each(lemma(interpreter, outputs, fused))):
                goal = conjunction([defined(*fused), part])
                role = f"{label}, at {sizes}"
                obligations.append(
                    Obligation(f"answer-{n + 1}-{m + 1}", role, given, goal, nodes, valuations=valuations)
                )
    stands = {value: term for term, value in table.items()}
    # Two sides of one text are equal by their form: that they have a value is asked for beside the law.
    spoken = {*parts(stated), *table}
    answers = [entry for *_, fused in interpreter.trace.batched for entry in fused.flatten() if entry not in spoken]
    unspoken = [answer for answer in dict.fromkeys(map(defined, answers)) if answer is not TRUE]
    for n, part in enumerate([*_each(stated), *unspoken]):
        claim = exchanged(part, table)
        goal, role = conjunction([defined(claim), claim]), f"the law at {sizes}"
        obligations.append(Obligation(f"law-{n + 1}", role, facts, goal, nodes, valuations=valuations, stands=stands))
    return obligations


def _each(claim: Term) -> tuple[Term, ...]:
    return claim.args if claim.op == "and" else (claim,)
