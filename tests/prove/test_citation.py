"""A forged record is never cited, however well it is forged: citing solves again."""

import json
import shutil
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from butterfly.contracts.operator import Operator, of_pool
from butterfly.core.canonical import sha256_text, write_json
from butterfly.core.verdict import Verdict
from butterfly.fusion import AnyPool, LatentMean, LogPool
from butterfly.prove import citation
from butterfly.prove.artifacts.claim_artifact import BETWEEN, QUERIES, RECORD, Result, queries, record
from butterfly.prove.artifacts.recheck import LIMITS
from butterfly.prove.citation import Citation, cite, find_proofs
from butterfly.prove.claims.claim import Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants
from butterfly.prove.solving.compound_certificates import compound_certificate
from butterfly.prove.solving.solvers import versions
from tests.prove.edits import edited

RANGE, FOLD = "T7.1/range", "N1/fold"


@cache
def derived(pool: AnyPool, contract: str) -> tuple[Claim, Claim, Mutants]:
    """The claim of a contract, the fold that it rests on, and the pool's mutants, exported once for all tests."""
    graphs = ExportedGraphs(of_pool(pool))
    claims = {claim.id: claim for claim in claims_of(of_pool(pool), [contract, FOLD], graphs)}
    return claims[contract], claims[FOLD], Mutants(graphs)


def copied(tmp_path: Path, pool: AnyPool, contract: str) -> Path:
    """The committed artifacts of a contract and of the fold, to forge."""
    committed = find_proofs()
    assert committed is not None
    for id in (contract, FOLD):
        folder = Path(type(pool).__name__, id.replace("/", "-"))
        shutil.copytree(committed / folder, tmp_path / folder)
    return tmp_path


def cited(root: Path, pool: AnyPool, contract: str, monkeypatch: pytest.MonkeyPatch) -> Citation | str:
    """What a report would cite."""
    claim, fold, mutants = derived(pool, contract)
    monkeypatch.setattr(citation, "claims_of", lambda *_: [fold, claim])
    monkeypatch.setattr(citation, "Mutants", lambda _: mutants)
    return cite(root, of_pool(pool), [contract])[contract]


def forged(operator: Operator, claim: Claim) -> dict[str, Any]:
    """A record as the code would write it of a claim whose every obligation both solvers prove."""

    def answer(solver: str) -> dict[str, Any]:
        common = {"solver": solver, "version": versions()[solver], "seed": 0, "limit": LIMITS[solver]}
        return {"result": "unsat", "used": 1000 if solver == "z3" else 0, **common}

    how = "finish: half of it"
    named = [obligation.name for obligation in claim.obligations]
    results = [
        Result(
            obligation.name, obligation.role, "unsat", answer("z3"), answer("cvc5"), "sat", "case, exactly",
            compound_certificate(obligation), f"{how}: sat",
        )
        for obligation in claim.obligations
    ]  # fmt: skip
    mutant = {"mutant": how, "refuted": dict.fromkeys(named, "sat"), "counterexample": {"weights": [1.0]}}
    return record(operator, claim, results, Verdict.PROVED, {"mutants": [mutant]})


def test_a_refuted_claim_rewritten_as_proved_is_not_cited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """LogPool does not keep P-mono/probability: its queries are derived, and every ``unsat`` is made up."""
    contract = "P-mono/probability"
    root = copied(tmp_path, LogPool(), contract)
    claim, _, _ = derived(LogPool(), contract)
    assert json.loads((root / claim.folder / RECORD).read_text())["verdict"] == "refuted"
    write_json(root / claim.folder / RECORD, forged(of_pool(LogPool()), claim))
    (root / claim.folder / QUERIES).write_text(BETWEEN.join(queries(claim)))
    answer = cited(root, LogPool(), contract, monkeypatch)
    assert isinstance(answer, str)
    assert "the record says proved; it is" in answer
    assert "z3 gives up on" in answer or "a solver says sat" in answer


def _axiom_in_the_queries(folder: Path) -> None:
    """A hypothesis that proves everything, with a hash that fits."""
    text = (folder / QUERIES).read_text().replace("; the goal, denied", "(assert false)\n; the goal, denied", 1)
    (folder / QUERIES).write_text(text)
    edited(RECORD, lambda record: record["hashes"].update(queries=sha256_text(text)))(folder)


def _certificate(record: dict[str, Any]) -> None:
    next(obligation for obligation in record["obligations"] if not obligation["certificate"])["certificate"] = [
        [">=", "1", [[["1", []]], [["1", ["sum_g0_0"]]]]]
    ]


FORGED: dict[str, Callable[[Path], object]] = {
    "an axiom hidden in the queries": _axiom_in_the_queries,
    "an axiom more": edited(RECORD, lambda record: record["axioms"].append("all is well: 0 = 1")),
    "a forged certificate": edited(RECORD, _certificate),
    "a use of Z3 that is another's": edited(RECORD, lambda record: record["obligations"][0]["z3"].update(used=1)),
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_proof_is_not_cited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    root = copied(tmp_path, LatentMean(), RANGE)
    FORGED[name](root / "LatentMean" / "T7.1-range")
    assert str(cited(root, LatentMean(), RANGE, monkeypatch)).startswith("its artifact does not fit")


def test_without_the_solvers_nothing_is_cited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = copied(tmp_path, LatentMean(), RANGE)
    monkeypatch.setitem(sys.modules, "z3", None)
    assert "butterfly-lm[solvers]" in str(cited(root, LatentMean(), RANGE, monkeypatch))


@pytest.mark.parametrize(
    ("cite_one", "folder", "answers"),
    [
        (lambda root: citation.cite_refutation(root, "T7.1/bare"), "refutations/T7.1-bare", "answers"),
        (lambda root: citation.cite_standing(root, "N5"), "arithmetic/N5", "obligations"),
    ],
    ids=["a refutation", "a statement"],
)
def test_what_stands_beside_claims_is_solved_again(
    tmp_path: Path, cite_one: Callable[[Path], Citation | str], folder: str, answers: str
) -> None:
    committed = find_proofs()
    assert committed is not None
    shutil.copytree(committed / folder, tmp_path / folder)
    assert isinstance(cite_one(tmp_path), Citation)
    (path,) = (tmp_path / folder).glob("*.json")
    record = json.loads(path.read_text())
    record[answers][0]["z3"]["used"] += 1
    write_json(path, record)
    assert "z3.used" in str(cite_one(tmp_path))
