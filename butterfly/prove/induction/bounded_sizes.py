"""How the law of an operator without lift, merge and finish is read: at fixed sizes, one worker and coordinate each.

A law that follows from what the operator answers, whatever formula gives it, is cut there: the answer becomes a symbol
of which a lemma says what is needed. Whole, such a query is beyond the solver's resources at three workers.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import combinations, product
from typing import Any

from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import capture
from butterfly.evaluation.scalars import Grid
from butterfly.prove.export.example_inputs import Examples
from butterfly.prove.export.exported_graphs import objects
from butterfly.prove.generality.every_size import PLACED_ALIKE, positioned
from butterfly.prove.generality.one_program import alike, run, steady, unknowns
from butterfly.prove.symbolic.cases import Choice
from butterfly.prove.symbolic.interpreter import Symbolic
from butterfly.prove.terms.obligation import Obligation, defined
from butterfly.prove.terms.term import TRUE, Term, conjunction, exchanged, parts, symbol
from butterfly.prove.witnesses.valuation import Scene

WORKERS, COORDINATES, POSITIONS = (2, 3), 2, 2
"""The sizes."""


def _within(reader: Symbolic, outputs: Grid, said: Grid) -> Term:
    upper, lower = reader.largest(outputs, 0), reader.largest(-outputs, 0)
    return conjunction([reader.at_most(said, upper), reader.at_most(-said, lower)])


def _anything(reader: Symbolic, outputs: Grid, said: Grid) -> Term:
    return TRUE


Lemma = tuple[str, Callable[[Symbolic, Grid, Grid], Term]]
CUT: dict[str, Lemma] = {
    "T7.1/range": ("the answer is within the range", _within),
    "T7.1/optimal": ("the answer is a number", _anything),
}
"""Laws that hold of every answer of which the lemma does."""


def choices(contract: Contract, workers: int) -> list[Choice]:
    """Every choice that the law leaves among so many: of those who lie and of the dead, where it speaks of such, each
    some and not all; else everybody is alive."""
    some = [one for count in range(1, workers) for one in combinations(range(workers), count)]
    ranges: dict[str, Sequence[Any]] = {
        "lying": some if "lying" in contract.variables else [()],
        "dead": some if "junk" in contract.variables else [()],
        "swapped": range(workers - 1) if "order" in contract.variables else [0],
        "worker": range(workers) if "worker" in contract.variables else [0],
        "token": range(COORDINATES) if "token" in contract.variables else [0],
    }
    return [Choice(*one) for one in product(*ranges.values())]


def unsteady(operator: Operator) -> str:
    """Where the operator is another program than the one that is read, in words; empty where it is not.

    Raises:
        UnmodelledError: it cannot be exported, or holds an operation that is not modelled.
    """
    make = partial(Examples(operator).of, "pool", size=COORDINATES)
    if why := steady(*make(workers=max(WORKERS))):
        return f"{operator.name} does another thing {why}"
    for workers in range(1, max(WORKERS) + 1):
        wanted = positioned(partial(run, capture(*make(workers=workers))))
        for weighed in (False, True) if operator.weighs_positions else (False,):
            function, *example = make(workers=workers, positions=POSITIONS, weighed=weighed)
            given = unknowns(example)
            if not alike(wanted(given), run(capture(function, *example), given)):
                return PLACED_ALIKE.format(operator.name)
    return ""


def obligations(reader: Symbolic, contract: str, stated: Term, sizes: str) -> list[Obligation]:
    """Those of a law, and of the lemma that it is cut by."""
    given, scene, nodes = tuple(dict.fromkeys(reader.reading.assumptions)), Scene(reader), reader.reading.nodes
    found: list[Obligation] = []
    table: dict[Term, Term] = {}
    facts = given
    if contract in CUT:
        label, lemma = CUT[contract]
        for n, (outputs, _, _, said) in enumerate(reader.reading.batched):
            table |= {one: symbol(f"pooled{n}_{v}") for v, one in enumerate(said) if one.args}
            answer = objects([table.get(one, one) for one in said])
            facts += tuple((label, one) for one in _each(lemma(reader, outputs, answer)) if one is not TRUE)
            for m, one in enumerate(_each(lemma(reader, outputs, said))):
                goal = conjunction([defined(*said), one])
                role = f"{label}, at {sizes}"
                found.append(Obligation(f"answer-{n + 1}-{m + 1}", role, given, goal, nodes, scene=scene))
    stands = {value: term for term, value in table.items()}
    # Two sides of one text are equal by their form: that they have a value is asked for beside the law.
    spoken = {*parts(stated), *table}
    answers = [one for *_, said in reader.reading.batched for one in said.flatten() if one not in spoken]
    unspoken = [one for one in dict.fromkeys(map(defined, answers)) if one is not TRUE]
    for n, one in enumerate([*_each(stated), *unspoken]):
        claim = exchanged(one, table)
        goal, role = conjunction([defined(claim), claim]), f"the law at {sizes}"
        found.append(Obligation(f"law-{n + 1}", role, facts, goal, nodes, scene=scene, stands=stands))
    return found


def _each(claim: Term) -> tuple[Term, ...]:
    return claim.args if claim.op == "and" else (claim,)
