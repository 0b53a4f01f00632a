"""Re-checks every artifact: derived again from the code, compared byte for byte, solved again, certificates verified.

What an artifact says of itself counts for nothing: the verdict is computed again from fresh answers.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS, proved_operators
from butterfly.core.progress import SILENT, Progress
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.claim_artifact import QUERIES, RECORD, Solved, gaps, queries, record, verdict
from butterfly.prove.artifacts.index import INDEX, problems as index_problems
from butterfly.prove.artifacts.layout import problems as layout_problems
from butterfly.prove.artifacts.recheck import again, astray
from butterfly.prove.artifacts.refutation_artifact import all_problems as refutation_problems
from butterfly.prove.artifacts.stability import RECORD as STABILITY, problems as stability_problems
from butterfly.prove.artifacts.statement_artifact import all_problems as standing_problems
from butterfly.prove.claims.claim import Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.claims.plans import Method, claimed_ids, plan_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants, lacking
from butterfly.prove.mutants.mutant_recheck import recheck_mutants
from butterfly.prove.prove import REPLAYED, chosen
from butterfly.prove.records.differences import differences, plain
from butterfly.prove.records.record_file import Unreadable, record as record_of, told
from butterfly.prove.records.replay import NoCounterexample, breaks
from butterfly.prove.solving.process_pool import side_by_side
from butterfly.prove.solving.solvers import solvers

GOOD = (Verdict.PROVED, Verdict.PROVED_BOUNDED)


@dataclass(frozen=True)
class Problem:
    """What is wrong with an artifact."""

    folder: str
    what: str

    def __str__(self) -> str:
        return f"{self.folder}: {self.what}"


def check(
    root: Path, *, solve: bool = True, only: str | None = None, processes: int = 1, progress: Progress = SILENT
) -> list[Problem]:
    """Everything that is stale, missing, edited, or not proved although its record says so; empty when all is well.

    One after the other, or in so many ``processes`` side by side.

    Raises:
        ConfigurationError: no operator of that name.
        DependencyError: what is to be solved again has no solver.
    """
    if solve:
        solvers()
    found: set[str] = set()
    problems: list[Problem] = []
    units = [_Claims(root, solve, *one) for one in _shares(root, list(chosen(only)))]
    work: list[_Claims | _Beside] = [*units] if only else [*units, _Beside(root, solve)]
    with (
        progress.stage("check", len(work)) as advance,
        side_by_side(_run, work, min(processes, len(work))) as results,
    ):
        for folders, wrong in results:
            found |= folders
            problems += wrong
            advance()
    if only is None:
        problems += whole(root, found)
    return problems


def whole(root: Path, folders: Collection[str]) -> list[Problem]:
    """What is wrong with the files as a whole, of which the claims lie in these folders: what nobody looks at, the
    index, and the flip rate."""
    found = [Problem(*one) for one in layout_problems(root, folders)]
    found += [Problem(STABILITY, what) for what in stability_problems(root)]
    return found + [Problem(INDEX, what) for what in index_problems(root)]


def _shares(root: Path, names: list[str]) -> list[tuple[list[str], list[str]]]:
    """Operators and contracts to check in one process: the claims about floats of all operators, whose queries are much
    the same; then the claims about reals of each operator, the one with the longest queries first."""

    def size(name: str) -> int:
        return sum(one.stat().st_size for one in (root / name).glob(f"*/{QUERIES}"))

    ids = claimed_ids()
    floats = [id for id in ids if plan_of(id).method is Method.ROUNDING]
    reals = [id for id in ids if id not in floats]
    return [(names, floats), *(([name], reals) for name in sorted(names, key=size, reverse=True))]


@dataclass(frozen=True)
class _Claims:
    """Some claims of some operators."""

    root: Path
    solve: bool
    names: list[str]
    contracts: list[str]

    def run(self) -> tuple[set[str], list[Problem]]:
        """The folders of the claims, and what is wrong with them."""
        solved = Solved() if self.solve else None
        found, wrong = set(), []
        for name in self.names:
            operator = proved_operators()[name]
            graphs = ExportedGraphs(operator)
            if all(plan_of(one).method is Method.ROUNDING for one in self.contracts):
                graphs.seen["program"] = ""  # looked at with the claims of reals, which say so where there is another
            claims, mutants = list(claims_of(operator, self.contracts, graphs)), Mutants(graphs)
            found |= {one.folder for one in claims}
            for one in claims:
                wrong += [Problem(one.folder, what) for what in _check(self.root, operator, one, solved, mutants)]
        return found, wrong


@dataclass(frozen=True)
class _Beside:
    """What stands beside the claims of operators."""

    root: Path
    solve: bool

    def run(self) -> tuple[set[str], list[Problem]]:
        """What is wrong with the statements and the refutations; their folders are looked at by themselves."""
        solved = Solved() if self.solve else None
        found = [*standing_problems(self.root, solved), *refutation_problems(self.root, solved)]
        return set(), [Problem(*one) for one in found]


def _run(work: _Claims | _Beside) -> tuple[set[str], list[Problem]]:
    return work.run()


@told
def _check(root: Path, operator: Operator, claim: Claim, solved: Solved | None, mutants: Mutants) -> Iterator[str]:
    """What of the artifact of a claim is not so."""
    folder = root / claim.folder
    said = record_of(folder / RECORD)
    word = said.get("verdict")
    if word in GOOD:
        yield from _proved(folder, operator, claim, said, solved, mutants)
    elif word in (Verdict.UNSUPPORTED, Verdict.REFUTED):
        if (folder / QUERIES).exists():
            yield f"the record says {word}, and there are queries beside it"
        bare = replace(claim, obligations=[])
        if word == Verdict.UNSUPPORTED:
            if not claim.why:
                yield "the record says unsupported, and the code makes obligations"
            more: dict[str, Any] = {}
        else:
            why, more = _refuted(operator, claim, said)
            yield from why
        yield from differences(said, plain(record(operator, bare, [], Verdict(word), more)))
    else:
        yield f"the record says {word}; expected a proof, a refutation, or the reason why there is neither"


def _proved(
    folder: Path, operator: Operator, claim: Claim, said: dict[str, Any], solved: Solved | None, mutants: Mutants
) -> Iterator[str]:
    """What is wrong with a record that says proved."""
    if claim.why or not claim.obligations:
        yield f"the record is stale: it says {said['verdict']}, and the code makes no obligations: {claim.why}"
        return
    texts = queries(claim)
    yield from astray(folder, claim.obligations, texts, said)
    for other in claim.rests_on:
        try:
            proved = record_of(folder.parent / other.replace("/", "-") / RECORD).get("verdict") in GOOD
        except Unreadable as error:
            proved = False
            yield f"rests on {other}: {error}"
        if not proved:
            yield f"rests on {other}, which is not proved"
    results = again(claim.obligations, texts, said, solved)
    more: dict[str, Any] = {"mutants": said.get("mutants")}
    if solved is not None:
        more["mutants"], words, wrong = recheck_mutants(claim, mutants, said.get("mutants"), solved)
        yield from wrong
        results = [replace(one, mutant_check=words[one.name]) for one in results]
    word = verdict(claim, results)
    missing = lacking(claim.id, more["mutants"], {one.name: one.mutant_check for one in results})
    if word not in GOOD or missing:
        yield f"the record says {said['verdict']}; it is {word}: {'; '.join(filter(None, [gaps(results), missing]))}"
    yield from differences(said, plain(record(operator, claim, results, word, more)))


def _refuted(operator: Operator, claim: Claim, said: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
    """What is wrong with a record's counterexample, and how the code would record it."""
    if claim.declared:
        return ["the operator declares what the record calls refuted"], {}
    case = said["counterexample"]["case"]
    try:
        why = breaks(CONTRACTS[claim.id], operator, case)
    except NoCounterexample as error:
        return [f"of the counterexample: {error}"], {}
    return [], {"counterexample": {"case": case, "why": why, "replayed": REPLAYED}}
