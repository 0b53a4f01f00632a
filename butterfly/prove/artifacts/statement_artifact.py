"""The artifact of a statement that belongs to no contract: its queries and a record.

Arithmetic has no operator to run: Z3 gives a model of its hypotheses, and its obligations get a vacuity check. The gate
has cases in torch, and mutants.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import ClassVar

from butterfly.core.canonical import sha256_text, write_json
from butterfly.core.files import replace_file
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.claim_artifact import BETWEEN, MET, QUERIES, Result, answered
from butterfly.prove.artifacts.recheck import again, astray
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.mutants.weaker_obligation import weakened
from butterfly.prove.records.differences import differences, plain
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.records.record_file import record as record_of, reports_unreadable
from butterfly.prove.statements.independent_statements import IndependentStatement
from butterfly.prove.terms.axioms import NAMES
from butterfly.prove.terms.obligation import COMMAND, Obligation
from butterfly.prove.witnesses.witness import Witness, refuted

RECORD = "statement.json"
ENOUGH = (*MET, Witness.SOLVER)
"""What may meet the hypotheses."""


def facts(statement: IndependentStatement) -> JsonObject:
    """What a record says that needs no solver."""
    used = {label for each in statement.obligations for label, _ in each.axioms}
    return {
        "command": COMMAND,
        "id": statement.id,
        "statement": statement.statement,
        "assumptions": list(statement.assumptions),
        "axioms": [f"{name}: {text}" for name, text in NAMES.items() if name in used],
        "hashes": {"source": statement.source, "queries": sha256_text(BETWEEN.join(statement.queries))},
    }


def mutant_checks(statement: IndependentStatement, solved: Solved) -> dict[str, str]:
    """Of each obligation, by its name: what makes it false, in words; empty where nothing does."""
    asked = {each.name for each in statement.obligations}
    refuting: dict[str, str] = {}
    for how, made in statement.broken().items():
        for each in made:
            if each.name in asked and each.name not in refuting and refuted(each, solved):
                refuting[each.name] = f"{how}: {solved('z3', each.query(())).result}"
    return {each.name: refuting.get(each.name) or weakened(each, solved) for each in statement.obligations}


def record(statement: IndependentStatement, results: Sequence[Result]) -> JsonObject:
    """What stands in the artifact: proved where every obligation is discharged and has a mutant."""
    good = all(each.discharged and each.mutant_check and "unsat" not in each.mutant_check for each in results)
    word = Verdict.PROVED if good and results else Verdict.UNKNOWN
    counts = dict(sorted(Counter(each.witness for each in results).items()))
    more = {"verdict": word.value, "witnesses": counts, "obligations": [asdict(each) for each in results]}
    return facts(statement) | more


def write(root: Path, statement: IndependentStatement, solved: Solved) -> Verdict:
    """Solve, and write the artifact; its verdict."""
    words = mutant_checks(statement, solved)
    results = answered(statement.obligations, statement.queries, solved, ENOUGH)
    made = record(statement, [replace(each, mutant_check=words[each.name]) for each in results])
    replace_file(root / statement.folder / QUERIES, BETWEEN.join(statement.queries))
    write_json(root / statement.folder / RECORD, made)
    return Verdict(made["verdict"])


@reports_unreadable
def problems(root: Path, statement: IndependentStatement, solved: Solved | None = None) -> Iterator[str]:
    """What of an artifact is not so, of the code that runs here; with ``solved`` the solvers are asked again."""
    folder = root / statement.folder
    recorded = record_of(folder / RECORD)
    yield from astray(folder, statement.obligations, statement.queries, recorded, search=solved is not None)
    results = again(statement.obligations, statement.queries, recorded, solved, ENOUGH)
    if solved is not None:
        words = mutant_checks(statement, solved)
        results = [replace(each, mutant_check=words[each.name]) for each in results]
    true = record(statement, results)
    if true["verdict"] != Verdict.PROVED:
        yield f"it is {true['verdict']}: an obligation is open or has no mutant"
    yield from differences(recorded, plain(true))


@dataclass(frozen=True)
class StatementArtifact:
    """The artifact of a statement that is no contract's."""

    statement: IndependentStatement
    record_name: ClassVar = RECORD
    answers: ClassVar = "obligations"

    @property
    def folder(self) -> str:
        """Where it lies."""
        return self.statement.folder

    @property
    def obligations(self) -> Sequence[Obligation]:
        """What proves the statement."""
        return self.statement.obligations

    def problems(self, root: Path, solved: Solved | None) -> Iterator[str]:
        """What is wrong with it."""
        return problems(root, self.statement, solved)

    def write(self, root: Path, solved: Solved) -> None:
        """Solve, and write it."""
        write(root, self.statement, solved)
