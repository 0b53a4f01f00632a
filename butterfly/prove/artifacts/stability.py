"""Solver instability: each obligation under ten seeds and renamings of its symbols, and which answers change."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from butterfly.contracts.registry import proved_operators
from butterfly.core.canonical import sha256_text, write_json
from butterfly.core.progress import SILENT, Progress
from butterfly.prove.artifacts.claim_artifact import BETWEEN, QUERIES
from butterfly.prove.artifacts.registry import ANSWERS, beside, records
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.records.differences import differences
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.records.record_file import record, reports_unreadable, text
from butterfly.prove.solving.process_pool import side_by_side
from butterfly.prove.solving.solvers import Z3_RESOURCES, Answer, ask_z3, solvers, versions
from butterfly.prove.terms.obligation import Obligation

RECORD = "stability.json"
COMMAND = "butterfly prove --stability"
SEEDS = 10


@dataclass(frozen=True)
class Stability:
    """What came of asking every distinct obligation under each seed and renaming."""

    z3: str
    obligations: int
    seeds: int
    unstable: list[str]
    """Runs that did not answer ``unsat``: the obligation's place, and the seed."""
    most: float
    """The largest share of Z3's resource limit that an answer took."""
    queries: str
    """A hash of what was asked, as the records have it."""
    command: str = field(default=COMMAND)

    @property
    def runs(self) -> int:
        """How often Z3 was asked."""
        return self.obligations * self.seeds

    def __str__(self) -> str:
        rate = len(self.unstable) / max(self.runs, 1)
        return (
            f"{len(self.unstable)} of {self.runs} runs are unstable ({rate:.2%}): {self.obligations} distinct "
            f"obligations under {self.seeds} seeds and renamings each, Z3 {self.z3}; no answer took more than "
            f"{self.most:.0%} of the resource limit"
        )


def every() -> Iterator[tuple[str, Obligation]]:
    """Each distinct obligation of what is claimed, stated and refuted, with its place."""
    claimed = (claim for operator in proved_operators().values() for claim in claims_of(operator) if claim.declared)
    made = [(f"{claim.folder}/{obligation.name}", obligation) for claim in claimed for obligation in claim.obligations]
    made += [(f"{artifact.folder}/{part.name}", part) for artifact in beside() for part in artifact.obligations]
    distinct: dict[str, tuple[str, Obligation]] = {}
    for place, obligation in made:
        distinct.setdefault(obligation.key(), (place, obligation))
    yield from distinct.values()


def stability(root: Path, seeds: int = SEEDS, *, processes: int = 1, progress: Progress = SILENT) -> Stability:
    """Ask Z3 each obligation under each seed and renaming.

    Raises:
        DependencyError: a solver is not installed.
    """
    solvers()
    asked = list(every())
    queries = [[obligation.query((), partial(renamed, seed)) for seed in range(seeds)] for _, obligation in asked]
    unstable, most = [], 0
    with (
        progress.stage("stability", len(asked)) as advance,
        side_by_side(_answers, queries, processes) as answered,
    ):
        for (place, _), answers in zip(asked, answered, strict=True):
            unstable += [f"{place} seed {answer.seed}" for answer in answers if answer.result != "unsat"]
            most = max([most, *(answer.used for answer in answers)])
            advance()
    return Stability(versions()["z3"], len(asked), seeds, unstable, most / Z3_RESOURCES, recorded(root))


def _answers(queries: list[str]) -> list[Answer]:
    return [ask_z3(query, seed) for seed, query in enumerate(queries)]


def renamed(seed: int, name: str) -> str:
    """Another name for a symbol, other for every seed."""
    return f"n{sha256_text(f'{seed} {name}')[:12]}"


def recorded(root: Path) -> str:
    """A hash of all queries that the records speak of."""
    digests = [(path, json.loads(text(path))["hashes"]["queries"]) for path in records(root)]
    return sha256_text("\n".join(f"{path.parent.relative_to(root)} {queries}" for path, queries in digests))


def distinct(root: Path) -> int:
    """How many queries there are beside each other, less their two lines of heading."""
    texts = [text(path).split(BETWEEN) for path in root.rglob(QUERIES)]
    return len({"\n".join(query.splitlines()[2:]) for queries in texts for query in queries})


def used(root: Path) -> float:
    """The largest share of Z3's resource limit that a recorded answer took."""
    most = 0.0
    for path in records(root):
        answers = json.loads(text(path))[ANSWERS[path.name]]
        most = max([most, *(answer["z3"]["used"] / Z3_RESOURCES for answer in answers)])
    return most


def write(root: Path, stability: Stability) -> None:
    """The committed instability."""
    write_json(root / RECORD, asdict(stability))


def read(root: Path) -> Stability | None:
    """The committed instability; nothing where it was not measured."""
    path = root / RECORD
    return Stability(**json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None


@reports_unreadable
def problems(root: Path) -> Iterator[str]:
    """What is wrong with the committed instability, which is held to the queries and not measured again."""
    committed = record(root / RECORD)
    good: JsonObject = {
        "z3": versions()["z3"],
        "obligations": distinct(root),
        "seeds": SEEDS,
        "unstable": [],
        "most": committed.get("most"),
        "queries": recorded(root),
        "command": COMMAND,
    }
    problems = list(differences(committed, good))
    yield from problems
    if problems:
        yield f"it was not measured for these queries, or shows unstable; run {COMMAND}"
    most = committed.get("most")
    if not isinstance(most, float) or not used(root) <= most <= 1:
        yield f"most is {most!r}; expected a share of the limit, and no less than the records' answers took"
