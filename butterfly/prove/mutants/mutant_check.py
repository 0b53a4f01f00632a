"""Mutant checks: a proved claim must fail for operators that are broken on purpose.

A proof with contradictory hypotheses, or with a goal that is always true, would succeed for a mutant as well. So each
obligation is made again for a mutant, and a valuation must show that it fails: the valuation satisfies the hypotheses,
the goal is false, and the numbers are those of the mutant in torch. The property suite must also find a counterexample
of the mutant's law. Some obligations are arithmetic that no mutant touches. Those get a vacuity check: without its
hypotheses, or with its goal moved by 1, the obligation must be ``sat`` in Z3.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypedDict

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.strategies import CaseLimits
from butterfly.contracts.suite import examine
from butterfly.core.errors import ButterflyError
from butterfly.core.verdict import Verdict
from butterfly.fusion import StateForm
from butterfly.prove.claims.claim import Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.claims.plans import Method, law_id, plan_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.operator_mutants import (
    Mutant,
    answering,
    batching,
    changing_inputs,
    folding,
    swamping,
    tight,
)
from butterfly.prove.mutants.weaker_obligation import Ask, weakened
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.witnesses.witness import refuted

EXAMPLES = 100


class MutantRecord(TypedDict):
    """What one mutant does to a claim, as a record says it."""

    mutant: str
    refuted: dict[str, str]
    """Obligation → Z3's answer for the mutant."""
    counterexample: JsonObject
    """A case that breaks the law; empty where the mutant keeps it."""


def mutants_of(operator: Operator, contract: str) -> list[Mutant]:
    """The mutants that should break the claim."""
    plan = plan_of(contract)
    if plan.method is Method.ROUNDING:
        return [tight(operator), swamping(operator)]
    if operator.state_form is StateForm.ROWS:
        return changing_inputs(operator)
    if not operator.monoid:
        return answering(operator)
    return batching(operator) if plan.batched else folding(operator)


class Mutants:
    """The mutants of one operator and their graphs. Each is exported once and serves all claims."""

    def __init__(self, graphs: ExportedGraphs) -> None:
        self.whole = graphs
        self.known: dict[tuple[str, bool], tuple[Mutant, ExportedGraphs]] = {}

    def of(self, contract: str) -> dict[str, tuple[Mutant, ExportedGraphs]]:
        """The mutants for a contract, by name."""
        mutants = {}
        for mutant in mutants_of(self.whole.operator, contract):
            key = (mutant.name, plan_of(contract).batched)
            if key not in self.known:
                self.known[key] = (mutant, ExportedGraphs(mutant.operator, whole=self.whole, broken=mutant.parts))
            mutants[mutant.name] = self.known[key]
        return mutants

    def failing(self, made: Claim, how: str, ask: Ask, but: Collection[str] = ()) -> list[Obligation]:
        """The obligations of the claim that a valuation refutes for one mutant, except those named in ``but``."""
        _, graphs = self.of(made.id)[how]
        asked = {(obligation.name, obligation.role) for obligation in made.obligations if obligation.name not in but}
        try:
            mutant = _claim(graphs, made.id)
        except ButterflyError:
            return []
        named = [obligation for obligation in mutant.obligations if (obligation.name, obligation.role) in asked]
        return [obligation for obligation in named if refuted(obligation, ask)]

    def counterexample(self, contract: str, how: str) -> JsonObject:
        """The counterexample that the property suite finds for a mutant; empty when it finds none."""
        law, mutant = CONTRACTS[law_id(contract)], self.of(contract)[how][0]
        examination = examine(law, mutant.operator, examples=EXAMPLES, limits=CaseLimits(workers=3, size=3))
        return examination.counterexample if examination.verdict is Verdict.REFUTED else {}


def _claim(graphs: ExportedGraphs, contract: str) -> Claim:
    (claim,) = claims_of(graphs.operator, [contract], graphs)
    return claim


def check_mutants(made: Claim, mutants: Mutants, ask: Ask) -> tuple[list[MutantRecord], dict[str, str]]:
    """The mutants that break a claim, and for every obligation what makes it false, in words.

    Each mutant comes with the obligations that it refutes and a counterexample of the law. A mutant may break an
    obligation (an invariant of its state) and still keep the law; its counterexample is then empty. ``lacking``
    requires at least one mutant that breaks the law.
    """
    records: list[MutantRecord] = []
    words: dict[str, str] = {}
    for how in mutants.of(made.id):
        if len(words) == len(made.obligations):
            break
        fresh = mutants.failing(made, how, ask, words)
        if not fresh:
            continue
        case = mutants.counterexample(made.id, how)
        results = {obligation.name: ask("z3", obligation.query(())).result for obligation in fresh}
        records.append({"mutant": how, "refuted": results, "counterexample": case})
        words |= {name: f"{how}: {'PROVED ALTHOUGH FALSE' if z3 == 'unsat' else z3}" for name, z3 in results.items()}
    for obligation in made.obligations:
        if obligation.name not in words:
            words[obligation.name] = weakened(obligation, ask)
    return records, {obligation.name: words[obligation.name] for obligation in made.obligations}


def lacking(contract: str, records: Sequence[MutantRecord], words: dict[str, str]) -> str:
    """What is missing from the mutant checks of a claim; empty when every obligation has one."""
    if not plan_of(contract).universal and not any(
        record["counterexample"] and record["refuted"] for record in records
    ):
        return "no mutant breaks it: expected one that makes an obligation false and has a counterexample of the law"
    if proved := [name for name, word in words.items() if "PROVED" in word]:
        return f"proved for a mutant for which it is false: {', '.join(proved)}"
    if alone := [name for name, word in words.items() if not word]:
        return f"obligations that no mutant makes false: {', '.join(alone)}"
    return ""
