"""Twins: of each proved claim, the same claim of operators broken on purpose, which must not hold.

A hypothesis that nothing meets, or a goal that says nothing, would prove the twin as well. An obligation of a broken
operator is refuted by a case in which all that it assumes is met and its goal is false, with the numbers of the broken
operator in torch; and the property suite finds a counterexample of its law. What no broken operator touches is
arithmetic: there the twin is the obligation without its hypotheses, or with a goal moved by 1, and Z3 must say ``sat``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from butterfly.contracts.contract import CONTRACTS
from butterfly.contracts.operator import Operator
from butterfly.contracts.strategies import Limits
from butterfly.contracts.suite import examine
from butterfly.core.errors import ButterflyError
from butterfly.core.verdict import Verdict
from butterfly.fusion import SmoothMedian
from butterfly.prove.claims.claim import FOLD, Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import Graphs
from butterfly.prove.mutants.operator_mutants import Broken, answering, batching, folding, hearing, swamping, tight
from butterfly.prove.mutants.weaker_obligation import Ask, weakened
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.witnesses.witness import refuted

BATCHED = (FOLD, "N1/positions", "P-robust/crash", "P-smooth", "D3.1/hessian", "L3.2/repaired")
"""Claims that read the batched form."""
UNIVERSAL = ("T7.1/optimal",)
"""Laws that hold of every operator, here a triangle inequality: none can be broken so that the law is."""
SHARED = {"N3": "P-robust/lying"}
"""A claim that is no contract → the contract whose law and cases it shares."""
EXAMPLES = 100


def breakages(operator: Operator, contract: str) -> list[Broken]:
    """Operators that break the claim, or should."""
    if contract == "N6":
        return [tight(operator), swamping(operator)]
    if isinstance(operator.source, SmoothMedian):
        return hearing(operator)
    if not operator.monoid:
        return answering(operator)
    return batching(operator) if contract in BATCHED else folding(operator)


class Twins:
    """The broken forms of one operator and their graphs, each captured once for all claims."""

    def __init__(self, graphs: Graphs) -> None:
        self.whole = graphs
        self.known: dict[tuple[str, bool], tuple[Broken, Graphs]] = {}

    def broken(self, contract: str) -> dict[str, tuple[Broken, Graphs]]:
        """By how they are broken."""
        found = {}
        for one in breakages(self.whole.operator, contract):
            key = (one.name, contract in BATCHED)
            if key not in self.known:
                self.known[key] = (one, Graphs(one.operator, whole=self.whole, broken=one.parts))
            found[one.name] = self.known[key]
        return found

    def failing(self, made: Claim, how: str, ask: Ask, but: Collection[str] = ()) -> list[Obligation]:
        """The obligations of the claim, by name and role, that a case of a broken operator refutes, ``but`` those."""
        _, graphs = self.broken(made.id)[how]
        asked = {(one.name, one.role) for one in made.obligations if one.name not in but}
        try:
            twin = _claim(graphs, made.id)
        except ButterflyError:
            return []
        named = [one for one in twin.obligations if (one.name, one.role) in asked]
        return [one for one in named if refuted(one, ask)]

    def counterexample(self, contract: str, how: str) -> dict[str, Any]:
        """The property suite's, of the broken operator in torch; empty where it finds none."""
        law, broken = CONTRACTS[SHARED.get(contract, contract)], self.broken(contract)[how][0]
        found = examine(law, broken.operator, examples=EXAMPLES, limits=Limits(workers=3, size=3))
        return found.counterexample if found.verdict is Verdict.REFUTED else {}


def _claim(graphs: Graphs, contract: str) -> Claim:
    (found,) = claims_of(graphs.operator, [contract], graphs)
    return found


def twins_of(made: Claim, twins: Twins, ask: Ask) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """The broken operators of a claim, each with what it refutes and the counterexample of its law; and the twin of
    every obligation, in words.

    An operator may break an obligation (the invariant of its state) and keep the law, which then needs another proof:
    its counterexample is empty. One that breaks the law too is asked for by ``lacking``.
    """
    found: list[dict[str, Any]] = []
    words: dict[str, str] = {}
    for how in twins.broken(made.id):
        if len(words) == len(made.obligations):
            break
        fresh = twins.failing(made, how, ask, words)
        if not fresh:
            continue
        case = twins.counterexample(made.id, how)
        said = {one.name: ask("z3", one.query(())).result for one in fresh}
        found.append({"broken": how, "refuted": said, "counterexample": case})
        words |= {name: f"{how}: {'PROVED ALTHOUGH FALSE' if z3 == 'unsat' else z3}" for name, z3 in said.items()}
    for one in made.obligations:
        if one.name not in words:
            words[one.name] = weakened(one, ask)
    return found, {one.name: words[one.name] for one in made.obligations}


def lacking(contract: str, found: Sequence[dict[str, Any]], words: dict[str, str]) -> str:
    """What is missing of the twins of a claim; empty where every obligation has one."""
    if contract not in UNIVERSAL and not any(one["counterexample"] and one["refuted"] for one in found):
        return "it has no twin: of no broken operator an obligation is false and the law has a counterexample"
    if proved := [name for name, said in words.items() if "PROVED" in said]:
        return f"its twin is proved, which is false: {', '.join(proved)}"
    if alone := [name for name, said in words.items() if not said]:
        return f"obligations without a twin: {', '.join(alone)}"
    return ""
