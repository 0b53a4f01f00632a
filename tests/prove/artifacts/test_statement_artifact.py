"""Statements beside the contracts: their artifacts are held to the code, to the solvers, and to what is broken."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from butterfly.fusion import LatentMean
from butterfly.prove.artifacts.claim_artifact import QUERIES
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.artifacts.statement_artifact import RECORD, mutant_checks, problems
from butterfly.prove.statements.gate_partition import Doubled, obligations, partition
from butterfly.prove.statements.independent_statements import IndependentStatement, independent_statements
from butterfly.prove.witnesses.witness import Witness, witness
from tests.prove.edits import edited

PROOFS = Path(__file__).resolve().parents[3] / "proofs"
ALL = independent_statements()
COSINES = next(statement for statement in ALL if statement.id == "T7.3")


@pytest.mark.parametrize("statement", ALL, ids=lambda statement: f"{statement.folder}")
def test_the_committed_artifact_is_what_the_code_makes(statement: IndependentStatement) -> None:
    assert list(problems(PROOFS, statement)) == []


def test_each_obligation_of_the_gate_has_a_case_in_torch_and_the_law_a_broken_gate() -> None:
    assert {witness(obligation) for obligation in partition()} <= {Witness.EXACT, Witness.ROUNDED}
    (gate,) = [statement for statement in ALL if statement.id == "T2.1"]
    words = mutant_checks(gate, Solved())
    assert all(words.values())
    assert words["LatentMean-law-1"] == "the gate is doubled: sat"
    assert words["LinearPool-positive-1"] == "the gate is lowered: sat"


def test_weights_that_the_gate_does_not_give_are_seen() -> None:
    obligation = obligations(LatentMean())[-1]
    obligation.valuations.gate = Doubled
    assert witness(obligation) is Witness.TORCH


def _first(key: str, value: Any) -> Callable[[Path], None]:
    return edited(RECORD, lambda record: record["obligations"][0].update({key: value}))


TAMPERED: dict[str, Callable[[Path], None]] = {
    "another verdict": edited(RECORD, lambda record: record.update(verdict="tested")),
    "another statement": edited(RECORD, lambda record: record.update(statement="everything is fast")),
    "an assumption left out": edited(RECORD, lambda record: record.update(assumptions=[])),
    "flipped hash of the source": edited(RECORD, lambda record: record["hashes"].update(source="0" * 64)),
    "flipped hash of the queries": edited(RECORD, lambda record: record["hashes"].update(queries="0" * 64)),
    "an obligation left out": edited(RECORD, lambda record: record["obligations"].clear()),
    "an obligation not discharged": _first("z3", {"result": "unknown"}),
    "an obligation that nothing meets": _first("witness", "none"),
    "an obligation without a mutant": _first("mutant_check", ""),
    "an obligation with another mutant": _first("mutant_check", "with its goal moved by 1"),
    "a certificate made by hand": _first("certificate", [[">=", "1", [[["1", []]]]]]),
    "edited query": lambda folder: (folder / QUERIES).write_text((folder / QUERIES).read_text() + "(check-sat)\n"),
    "no query": lambda folder: (folder / QUERIES).unlink(),
    "no record": lambda folder: (folder / RECORD).unlink(),
    "a record of nothing": lambda folder: (folder / RECORD).write_text("{}"),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_artifact_is_rejected(tmp_path: Path, name: str) -> None:
    folder = tmp_path / COSINES.folder
    shutil.copytree(PROOFS / COSINES.folder, folder)
    assert list(problems(tmp_path, COSINES, Solved())) == []
    TAMPERED[name](folder)
    assert list(problems(tmp_path, COSINES, Solved())) != []
