"""Re-checks every artifact: derived again from the code, compared byte for byte, solved again, certificates verified.

What an artifact says of itself counts for nothing: the verdict is computed again from fresh answers.
"""

import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import torch

from butterfly.contracts.contract import CONTRACTS
from butterfly.contracts.operator import Operator
from butterfly.contracts.suite import exact
from butterfly.contracts.violation import ContractViolation, check_case
from butterfly.core.progress import SILENT, Progress
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts import RECORD, Solved, command, hashes, queries
from butterfly.prove.captured import Graphs
from butterfly.prove.claims import Claim, claims_of, operators
from butterfly.prove.index import index_text
from butterfly.prove.prove import REPLAYED, chosen
from butterfly.prove.recorded import unlike
from butterfly.prove.refuted import all_problems as refutation_problems
from butterfly.prove.solvers import solvers
from butterfly.prove.stability import RECORD as STABILITY, problems as stability_problems
from butterfly.prove.stated import all_problems as standing_problems
from butterfly.prove.twins import SHARED, Twins

SLOWEST = ("LogSumExpPool", "SmoothMedian", "LinearPool", "LogPool", "LatentMean")
"""In which order operators are checked side by side: what takes long goes first."""
FLOATS = "N6"
KEYS = {
    "command", "operator", "contract", "title", "verdict", "why", "declared", "sizes", "arithmetic", "assumptions",
    "rests_on", "axioms", "hashes", "models", "obligations", "twins", "counterexample",
}  # fmt: skip
"""What a record may say."""
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
    units = [_Claims(root, solve, *one) for one in _shares(list(chosen(only)))]
    work: list[_Claims | _Beside] = [*units] if only else [*units, _Beside(root, solve)]
    with progress.stage("check", len(work)) as advance, ExitStack() as stack:
        if processes > 1:
            # A fresh interpreter each: a solver or torch with threads does not survive a fork.
            pool = stack.enter_context(ProcessPoolExecutor(min(processes, len(work)), get_context("spawn")))
            results = pool.map(_run, work)
        else:
            results = map(_run, work)
        for folders, wrong in results:
            found |= folders
            problems += wrong
            advance()
    if only is None:
        on_disk = {str(one.parent.relative_to(root)) for one in root.rglob(RECORD)}
        problems += [Problem(one, "no claim of the code has this artifact") for one in sorted(on_disk - found)]
        problems += [Problem(STABILITY, what) for what in stability_problems(root)]
        index = root / "README.md"
        if not index.is_file() or index.read_text(encoding="utf-8") != index_text(root):
            problems.append(Problem("README.md", "the index is not the one that the records make; run butterfly prove"))
    return problems


def _shares(names: list[str]) -> list[tuple[list[str], list[str]]]:
    """Operators and contracts to look at together: the claims of reals of each, the slowest first; and N6 of all, whose
    queries are much the same."""
    reals = [id for id in (*CONTRACTS, *SHARED) if id != FLOATS]
    return [*(([name], reals) for name in sorted(names, key=SLOWEST.index)), (names, [FLOATS])]


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
            operator = operators()[name]
            graphs = Graphs(operator)
            claims, twins = list(claims_of(operator, self.contracts, graphs)), Twins(graphs)
            found |= {one.folder for one in claims}
            for one in claims:
                wrong += [Problem(one.folder, what) for what in _check(self.root, operator, one, solved, twins)]
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


def _check(root: Path, operator: Any, claim: Claim, solved: Solved | None, twins: Twins) -> Iterator[str]:
    folder = root / claim.folder
    if not (folder / RECORD).is_file():
        yield "the artifact is missing; run butterfly prove"
        return
    try:
        said = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        word = Verdict(said["verdict"])
        wanted: dict[str, Any] = {
            "contract": claim.id,
            "operator": claim.operator,
            "title": claim.title,
            "sizes": claim.sizes,
            "arithmetic": claim.arithmetic,
            "command": command(claim),
            "declared": claim.declared,
        }
        if word in GOOD:
            wanted |= {"assumptions": claim.assumptions, "axioms": claim.axioms, "rests_on": list(claim.rests_on)}
        if extra := set(said) - KEYS:
            yield f"it holds what no record has: {', '.join(sorted(extra))}"
        for key, value in wanted.items():
            if said[key] != value:
                yield f"{key} is {said[key]!r}; the code says {value!r}"
        asked = claim if word in GOOD else replace(claim, obligations=[])
        for key, value in hashes(operator, asked).items():
            if said["hashes"].get(key) != value:
                yield f"the hash of the {key} is not that of the running code: the record is stale"
        if word not in GOOD:
            yield from _not_proved(operator, claim, said, word)
            return
        if claim.why or not claim.obligations:
            yield f"the record says {word}, and the code makes no obligations: {claim.why}"
            return
        if word is not (Verdict.PROVED_BOUNDED if claim.bounded else Verdict.PROVED):
            yield f"the record says {word}, and the claim is {'' if claim.bounded else 'not '}bounded"
        for other in claim.rests_on:
            beside = json.loads((folder.parent / other.replace("/", "-") / RECORD).read_text(encoding="utf-8"))
            if beside["verdict"] not in GOOD:
                yield f"rests on {other}, which is not proved"
        yield from unlike(folder, claim.obligations, queries(claim), said, solved)
        if solved is not None:
            yield from twins.problems(claim, said, solved)
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        yield f"the record cannot be read: {type(error).__name__}: {error}"


def _not_proved(operator: Operator, claim: Claim, said: dict[str, Any], word: Verdict) -> Iterator[str]:
    """What is wrong with a record that does not say proved: each such word has its own evidence."""
    if word is Verdict.UNSUPPORTED:
        if not claim.why or said["why"] != claim.why:
            yield f"the record says unsupported ({said['why']}), and the code: {claim.why or 'it has obligations'}"
    elif word is Verdict.REFUTED:
        if (
            said["counterexample"].keys() != {"case", "why", "replayed"}
            or said["counterexample"]["replayed"] != REPLAYED
        ):
            yield "the counterexample is not recorded as it was replayed"
        case = {name: exact(value, torch.float64) for name, value in said["counterexample"]["case"].items()}
        try:
            check_case(CONTRACTS[claim.id], operator, torch.float64, case)
        except ContractViolation:
            return
        yield "the record says refuted, and its counterexample keeps the law"
    else:
        yield f"the record says {word}; expected a proof, a refutation, or the reason why there is neither"
