"""Checks the artifact of a claim against what the code makes now, and solves it again where solvers are asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.claim_artifact import GOOD, QUERIES, RECORD, REPLAYED, gaps, queries, record, verdict
from butterfly.prove.artifacts.recheck import again, astray
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.claim import Claim
from butterfly.prove.mutants.mutant_check import Mutants, lacking
from butterfly.prove.mutants.mutant_recheck import recheck_mutants
from butterfly.prove.records.differences import differences, plain
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.records.record_file import Unreadable, record as record_of, reports_unreadable
from butterfly.prove.records.replay import NoCounterexample, breaks
from butterfly.prove.terms.obligation import Obligation


@dataclass(frozen=True)
class ClaimArtifact:
    """The artifact of one contract of one operator."""

    operator: Operator
    claim: Claim
    mutants: Mutants
    record_name: ClassVar = RECORD
    answers: ClassVar = "obligations"

    @property
    def folder(self) -> str:
        """Where it lies."""
        return self.claim.folder

    @property
    def obligations(self) -> Sequence[Obligation]:
        """What proves the claim."""
        return self.claim.obligations

    def problems(self, root: Path, solved: Solved | None) -> Iterator[str]:
        """What is wrong with it."""
        return problems(root, self.operator, self.claim, solved, self.mutants)


@reports_unreadable
def problems(root: Path, operator: Operator, claim: Claim, solved: Solved | None, mutants: Mutants) -> Iterator[str]:
    """What is wrong with the artifact of a claim."""
    folder = root / claim.folder
    recorded = record_of(folder / RECORD)
    word = recorded.get("verdict")
    if word in GOOD:
        yield from _proved(folder, operator, claim, recorded, solved, mutants)
    elif word in (Verdict.UNSUPPORTED, Verdict.REFUTED):
        if (folder / QUERIES).exists():
            yield f"the record says {word}, and there are queries beside it"
        bare = replace(claim, obligations=[])
        if word == Verdict.UNSUPPORTED:
            if not claim.why:
                yield "the record says unsupported, and the code makes obligations"
            more: JsonObject = {}
        else:
            why, more = _refuted(operator, claim, recorded)
            yield from why
        yield from differences(recorded, plain(record(operator, bare, [], Verdict(word), more)))
    else:
        yield f"the record says {word}; expected a proof, a refutation, or the reason why there is neither"


def _proved(
    folder: Path, operator: Operator, claim: Claim, recorded: JsonObject, solved: Solved | None, mutants: Mutants
) -> Iterator[str]:
    """What is wrong with a record that says proved."""
    if claim.why or not claim.obligations:
        yield f"the record is stale: it says {recorded['verdict']}, and the code makes no obligations: {claim.why}"
        return
    texts = queries(claim)
    yield from astray(folder, claim.obligations, texts, recorded, search=solved is not None)
    for other in claim.rests_on:
        try:
            proved = record_of(folder.parent / other.replace("/", "-") / RECORD).get("verdict") in GOOD
        except Unreadable as error:
            proved = False
            yield f"rests on {other}: {error}"
        if not proved:
            yield f"rests on {other}, which is not proved"
    results = again(claim.obligations, texts, recorded, solved)
    more: JsonObject = {"mutants": recorded.get("mutants")}
    if solved is not None and verdict(claim, results) in GOOD:
        more["mutants"], words, wrong = recheck_mutants(claim, mutants, recorded.get("mutants"), solved)
        yield from wrong
        results = [replace(result, mutant_check=words[result.name]) for result in results]
    word = verdict(claim, results)
    missing = lacking(claim.id, more["mutants"], {result.name: result.mutant_check for result in results})
    if word not in GOOD or missing:
        why = "; ".join(filter(None, [gaps(results), missing]))
        yield f"the record says {recorded['verdict']}; it is {word}: {why}"
    yield from differences(recorded, plain(record(operator, claim, results, word, more)))


def _refuted(operator: Operator, claim: Claim, recorded: JsonObject) -> tuple[list[str], JsonObject]:
    """What is wrong with a record's counterexample, and how the code would record it."""
    if claim.declared:
        return ["the operator declares what the record calls refuted"], {}
    case = recorded["counterexample"]["case"]
    try:
        why = breaks(CONTRACTS[claim.id], operator, case)
    except NoCounterexample as error:
        return [f"of the counterexample: {error}"], {}
    return [], {"counterexample": {"case": case, "why": why, "replayed": REPLAYED}}
