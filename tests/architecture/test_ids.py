"""One id, one property: contracts, proofs, theorems and the report's clauses speak of the same rows of the ledger."""

import json
from pathlib import Path

from butterfly.certify.catalogue import CATALOGUE
from butterfly.contracts.registry import CONTRACTS, LAWS, OPERATORS
from butterfly.spec.index import citations

ROOT = Path(__file__).resolve().parents[2]
ROWS = {clause.partition("/")[0] for clause in CATALOGUE}


def strays(ids: set[str], known: set[str]) -> set[str]:
    return {id for id in ids if id not in known and id.partition("/")[0] not in ROWS}


def test_every_contract_belongs_to_a_row_of_the_ledger() -> None:
    assert len(CONTRACTS) >= len(LAWS)
    assert strays(set(CONTRACTS), set(CATALOGUE)) == set()
    claimed = {clause for operator in OPERATORS.values() for clause in operator.claims or ()}
    assert claimed <= set(CONTRACTS)


def test_every_theorem_is_of_a_clause_of_the_report() -> None:
    theorems = set(citations().theorems)
    assert theorems
    assert theorems <= set(CATALOGUE)


def test_every_proof_is_of_a_contract_or_a_clause() -> None:
    records = [json.loads(path.read_text(encoding="utf-8")) for path in ROOT.glob("proofs/*/*/obligation.json")]
    assert records
    assert {record["contract"] for record in records} <= set(CONTRACTS) | set(CATALOGUE)


def test_an_id_of_nothing_is_a_stray() -> None:
    assert strays({"Z9/nothing", "N1/new"}, set(CATALOGUE)) == {"Z9/nothing"}
