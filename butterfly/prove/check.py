"""Re-checks every artifact: derived again from the code, compared byte for byte, solved again, certificates verified.

What an artifact says of itself counts for nothing: the verdict is computed again from fresh answers.
"""

import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
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
from butterfly.prove.artifacts import BETWEEN, MET, QUERIES, RECORD, TWINS, Solved, alone, hashes, queries
from butterfly.prove.captured import Graphs
from butterfly.prove.certificates import relation
from butterfly.prove.checker import Polynomial, holds
from butterfly.prove.claims import Claim, claims_of, operators
from butterfly.prove.index import index_text
from butterfly.prove.models import Model, model
from butterfly.prove.obligation import Obligation
from butterfly.prove.prove import chosen
from butterfly.prove.refuted import all_problems as refutation_problems
from butterfly.prove.solvers import Answer, solvers
from butterfly.prove.standing import standing
from butterfly.prove.twins import Twins

SLOWEST = ("LogSumExpPool", "SmoothMedian", "LinearPool", "LogPool", "LatentMean")
"""In which order operators are checked side by side: what takes long goes first."""
GOOD = (Verdict.PROVED, Verdict.PROVED_BOUNDED)


@dataclass(frozen=True)
class Problem:
    """What is wrong with an artifact."""

    folder: str
    what: str

    def __str__(self) -> str:
        return f"{self.folder}: {self.what}"


def _nobody(query: str) -> Answer:
    return Answer("unknown", "none", "", 0, 0, 0)


def check(
    root: Path, *, solve: bool = True, only: str | None = None, processes: int = 1, progress: Progress = SILENT
) -> list[Problem]:
    """Everything that is stale, missing, edited, or not proved although its record says so; empty when all is well.

    Operators are checked one by one, or in so many ``processes`` side by side.

    Raises:
        ConfigurationError: no operator of that name.
        DependencyError: what is to be solved again has no solver.
    """
    if solve:
        solvers()
    problems: list[Problem] = []
    found: set[str] = set()
    names = list(chosen(only))
    work = partial(_operator, root, solve)
    with progress.stage("check", len(names)) as advance, ExitStack() as stack:
        if processes > 1 and len(names) > 1:
            # A fresh interpreter each: a solver or torch with threads does not survive a fork.
            pool = stack.enter_context(ProcessPoolExecutor(min(processes, len(names)), get_context("spawn")))
            results = pool.map(work, sorted(names, key=SLOWEST.index))
        else:
            results = map(work, names)
        for folders, wrong in results:
            found |= folders
            problems += wrong
            advance()
    if only is None:
        solved = Solved() if solve else Solved(_nobody, _nobody)
        problems += _standing(root, solved, solve)
        problems += [Problem(*found) for found in refutation_problems(root, solved if solve else None)]
        on_disk = {str(one.parent.relative_to(root)) for one in root.rglob(RECORD)}
        problems += [Problem(one, "no claim of the code has this artifact") for one in sorted(on_disk - found)]
        index = root / "README.md"
        if not index.is_file() or index.read_text(encoding="utf-8") != index_text(root):
            problems.append(Problem("README.md", "the index is not the one that the records make; run butterfly prove"))
    return problems


def _operator(root: Path, solve: bool, name: str) -> tuple[set[str], list[Problem]]:
    """The folders of one operator's claims, and what is wrong with them."""
    operator = operators()[name]
    solved = Solved() if solve else None
    graphs = Graphs(operator)
    claims, twins = list(claims_of(operator, None, graphs)), Twins(graphs)
    wrong = [Problem(one.folder, what) for one in claims for what in _check(root, operator, one, solved, twins)]
    return {one.folder for one in claims}, wrong


def _standing(root: Path, solved: Solved, solve: bool) -> list[Problem]:
    """What is wrong with the statements that have no operator."""
    found = []
    for one in standing():
        for name, texts in ((QUERIES, one.queries()), (TWINS, one.twins())):
            path = root / one.folder / name
            if not path.is_file() or path.read_text(encoding="utf-8") != BETWEEN.join(texts):
                found.append(Problem(one.folder, f"{name} is not what the code makes"))
        for text in one.queries() if solve else ():
            if (said := solved("z3", text).result) != "unsat":
                found.append(Problem(one.folder, f"z3 says {said} and should say unsat: {text.splitlines()[2]}"))
        twins = one.twins() if solve else []
        for pair in zip(twins[::2], twins[1::2], strict=True):
            if all(solved("z3", text).result != "sat" for text in pair):
                found.append(Problem(one.folder, f"z3 refutes no twin: {pair[0].splitlines()[2]}"))
    return found


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
        }
        if word in GOOD:
            wanted |= {"assumptions": claim.assumptions, "axioms": claim.axioms, "declared": claim.declared}
            wanted |= {"rests_on": list(claim.rests_on)}
        for key, value in wanted.items():
            if said[key] != value:
                yield f"{key} is {said[key]!r}; the code says {value!r}"
        if word not in GOOD:
            yield from _not_proved(operator, claim, said, word)
            return
        if claim.why or not claim.obligations:
            yield f"the record says {word}, and the code makes no obligations: {claim.why}"
            return
        if word is not (Verdict.PROVED_BOUNDED if claim.bounded else Verdict.PROVED):
            yield f"the record says {word}, and the claim is {'' if claim.bounded else 'not '}bounded"
        for key, value in hashes(operator, claim).items():
            if said["hashes"].get(key) != value:
                yield f"the hash of the {key} is not that of the running code: the proof is stale"
        for other in claim.rests_on:
            beside = json.loads((folder.parent / other.replace("/", "-") / RECORD).read_text(encoding="utf-8"))
            if beside["verdict"] not in GOOD:
                yield f"rests on {other}, which is not proved"
        yield from _queries(folder, claim, said, solved)
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
        case = {name: exact(value, torch.float64) for name, value in said["counterexample"]["case"].items()}
        try:
            check_case(CONTRACTS[claim.id], operator, torch.float64, case)
        except ContractViolation:
            return
        yield "the record says refuted, and its counterexample keeps the law"
    else:
        yield f"the record says {word}; expected a proof, a refutation, or the reason why there is neither"


def _queries(folder: Path, claim: Claim, said: dict[str, Any], solved: Solved | None) -> Iterator[str]:
    texts = queries(claim)
    path = folder / QUERIES
    if not path.is_file() or path.read_text(encoding="utf-8") != BETWEEN.join(texts):
        yield "the queries are not those that the code makes"
    if [one["name"] for one in said["obligations"]] != [one.name for one in claim.obligations]:
        yield "the obligations are not those of the claim"
        return
    for recorded, obligation, text in zip(said["obligations"], claim.obligations, texts, strict=True):
        if (
            recorded["z3"]["result"] != "unsat"
            or recorded["cvc5"]["result"] == "sat"
            or recorded["expected"] != "unsat"
            or recorded["model"] not in MET
        ):
            yield f"{obligation.name}: the record calls the claim proved and this obligation not"
        if recorded["certificate"] is not None and not certified(obligation, recorded["certificate"]):
            yield f"{obligation.name}: the certificate does not prove the goal"
        if solved is None:
            continue
        answer = solved("z3", text)
        if answer.result != "unsat":
            yield f"{obligation.name}: z3 says {answer.result}; expected unsat"
        if recorded["cvc5"]["result"] == "unsat" and solved("cvc5", text).result == "sat":
            yield f"{obligation.name}: cvc5 says sat; expected unsat"
        met = model(obligation, "")
        if met is Model.NONE:
            met = model(obligation, solved("z3", alone(text)).result)
        if met not in MET:
            yield f"{obligation.name}: what meets its hypotheses is: {met}"


def certified(obligation: Obligation, parts: list[Any]) -> bool:
    """Whether a recorded certificate proves the obligation's goal from its own hypotheses."""
    goal = relation(obligation.goal)
    if goal is None or obligation.goal.op == "<":
        return False
    known = [one for one in (relation(claim) for _, claim in obligation.hypotheses) if one is not None]
    try:
        read = [(kind, Fraction(value), tuple(_poly(one) for one in factors)) for kind, value, factors in parts]
        return holds(goal[0], goal[1], read, known)  # type: ignore[arg-type]  # a malformed one raises below
    except (ValueError, TypeError, ZeroDivisionError):
        return False


def _poly(plain: list[Any]) -> Polynomial:
    return {tuple(key): Fraction(value) for value, key in plain}
