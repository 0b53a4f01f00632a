"""Proves what can be proved of an operator; looks for a counterexample of the rest with the property suite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS, proved_operators
from butterfly.contracts.strategies import CaseLimits
from butterfly.contracts.suite import examine
from butterfly.core.canonical import write_json
from butterfly.core.errors import ConfigurationError
from butterfly.core.files import replace_file
from butterfly.core.progress import SILENT, Progress
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.claim_artifact import (
    BETWEEN,
    GOOD,
    QUERIES,
    RECORD,
    REPLAYED,
    Result,
    gaps,
    queries,
    record,
    solve,
    verdict,
)
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.claim import FOLD, Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants, check_mutants, lacking
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.solving.solvers import solvers

EXAMPLES = 60


@dataclass(frozen=True)
class Derivation:
    """A claim, its verdict, and what stands behind it."""

    operator: Operator
    claim: Claim
    results: list[Result]
    verdict: Verdict
    more: JsonObject

    def write(self, root: Path) -> None:
        """The artifact, into ``root/<operator>/<contract>/``."""
        folder = root / self.claim.folder
        if self.results:
            replace_file(folder / QUERIES, BETWEEN.join(queries(self.claim)))
        write_json(folder / RECORD, record(self.operator, self.claim, self.results, self.verdict, self.more))


def prove_operator(
    operator: Operator,
    contracts: Sequence[str] | None = None,
    *,
    solved: Solved | None = None,
    progress: Progress = SILENT,
) -> Iterator[Derivation]:
    """Every contract that speaks of the operator, or some: proved, refuted, unknown or unsupported.

    A contract that the operator does not declare is first looked at by the property suite, as it is likely refuted. The
    counterexample is one of the real operator in torch. What is called proved has a mutant
    (``prove.mutants.mutant_check``), and what it rests on is proved too.

    Raises:
        DependencyError: a solver is not installed.
    """
    solvers()
    answers, graphs = solved or Solved(), ExportedGraphs(operator)
    claims = list(claims_of(operator, contracts, graphs))
    mutants = Mutants(graphs)
    fold: list[Verdict] = []
    with progress.stage(f"prove {operator.name}", len(claims)) as advance:
        for claim in claims:
            proof = _prove(operator, claim, answers, mutants)
            if proof.verdict in GOOD and claim.rests_on:
                fold = fold or [
                    _prove(operator, claim, answers, mutants).verdict for claim in claims_of(operator, [FOLD], graphs)
                ]
                if not all(word in GOOD for word in fold):
                    claim.why = f"rests on {FOLD}, which is not proved"
                    proof = replace(proof, verdict=Verdict.UNKNOWN)
            yield proof
            advance()


def _prove(operator: Operator, claim: Claim, solved: Solved, mutants: Mutants) -> Derivation:
    if not claim.declared or (operator.claims is None and not claim.why):
        refutation = refute(operator, claim.id)
        if refutation is not None:
            claim.obligations = []
            return Derivation(operator, claim, [], Verdict.REFUTED, {"counterexample": refutation})
    if claim.why:
        return Derivation(operator, claim, [], Verdict.UNSUPPORTED, {})
    results = solve(claim, solved)
    word = verdict(claim, results)
    more: JsonObject = {}
    if word is Verdict.UNKNOWN:
        refutation = refute(operator, claim.id)
        if refutation is not None:
            word, more = Verdict.REFUTED, {"counterexample": refutation}
        else:
            claim.why = gaps(results)
    if word in GOOD:
        more["mutants"], words = check_mutants(claim, mutants, solved)
        results = [replace(result, mutant_check=words[result.name]) for result in results]
        if missing := lacking(claim.id, more["mutants"], words):
            word, claim.why = Verdict.UNKNOWN, missing
    return Derivation(operator, claim, results, word, more)


def refute(operator: Operator, contract: str) -> JsonObject | None:
    """A counterexample by the property suite, run on the real operator in torch."""
    if contract not in CONTRACTS:
        return None
    examination = examine(CONTRACTS[contract], operator, examples=EXAMPLES, limits=CaseLimits(workers=4, size=4))
    if examination.verdict is not Verdict.REFUTED:
        return None
    return {"case": examination.counterexample, "why": examination.why, "replayed": REPLAYED}


def chosen(operator: str | None) -> dict[str, Operator]:
    """The operators to prove, all or one.

    Raises:
        ConfigurationError: none of that name.
    """
    known = proved_operators()
    if operator is None:
        return known
    if operator not in known:
        raise ConfigurationError(f"--operator {operator}: no such operator; expected one of {', '.join(known)}")
    return {operator: known[operator]}
