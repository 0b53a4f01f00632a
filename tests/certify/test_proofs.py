"""A row cites the proofs that fit the code that runs; where one does not, it stays tested and says why."""

import shutil
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from butterfly.certify import proofs as certified, subjects
from butterfly.certify.catalogue import CATALOGUE
from butterfly.certify.citations import Beside
from butterfly.certify.finding import Finding
from butterfly.certify.proofs import Proofs, proved
from butterfly.certify.subjects import SUBJECTS, Subject
from butterfly.contracts.operator import of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.canonical import sha256_file
from butterfly.core.verdict import Verdict
from butterfly.fusion import LatentMean, LogPool
from butterfly.prove import citation
from butterfly.prove.artifacts.claim_artifact import QUERIES, RECORD
from butterfly.prove.citation import Citation, cite, cite_standing, find_proofs
from butterfly.prove.claims.claim import Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants
from butterfly.prove.prove import prove_operator
from tests.prove.edits import edited

RANGE, LYING, FOLD = "T7.1/range", "P-robust/lying", "N1/fold"
TESTED = Finding(Verdict.TESTED, "It held.", {"cases": 3})


@cache
def derived() -> list[Claim]:
    """The claims as the code makes them, exported once."""
    return list(claims_of(of_pool(LatentMean()), [FOLD, RANGE]))


@cache
def mutants() -> Mutants:
    """The broken operators, exported once."""
    return Mutants(ExportedGraphs(of_pool(LatentMean())))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fresh artifacts of a claim that is proved, of what it rests on, and of one that is refuted."""
    root = tmp_path_factory.mktemp("proofs")
    for proof in prove_operator(of_pool(LatentMean()), [FOLD, RANGE, LYING]):
        proof.write(root)
    return root


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derives the claim once for all the tests that change only its artifact."""
    monkeypatch.setattr(citation, "claims_of", lambda *_: derived())
    monkeypatch.setattr(citation, "Mutants", lambda _: mutants())


def cite_from(root: Path | None, monkeypatch: pytest.MonkeyPatch, subject: Subject) -> None:
    """Let a report have one row, and its proofs in this folder."""
    for module in (certified, subjects):
        monkeypatch.setattr(module, "find_proofs", lambda: root)
        monkeypatch.setattr(module, "SUBJECTS", {RANGE: subject})


def finding(root: Path | None, monkeypatch: pytest.MonkeyPatch, reads_outputs: bool = False, **changes: Any) -> Finding:
    """A tested row that stands on the range contract of a split's pool."""
    cite_from(root, monkeypatch, Subject(**{"contracts": (RANGE,), **changes}))
    fused: Any = SimpleNamespace(pool=LatentMean(), weighting=SimpleNamespace(reads_outputs=reads_outputs))
    return proved(RANGE, TESTED, Proofs(fused))


def test_a_row_cites_the_artifact_by_hash(made: Path, monkeypatch: pytest.MonkeyPatch, quick: None) -> None:
    row = finding(made, monkeypatch)
    assert row.verdict is Verdict.PROVED
    assert "every k, every d" in row.statement
    assert row.statement.endswith("Tested: It held.")
    (citation,) = row.proofs
    assert (citation.contract, citation.folder) == (RANGE, "proofs/LatentMean/T7.1-range")
    assert citation.sha256["record"] == sha256_file(made / "LatentMean" / "T7.1-range" / RECORD)
    assert citation.sha256["queries"] == sha256_file(made / "LatentMean" / "T7.1-range" / QUERIES)
    assert {"source", "graphs", "law"} < set(citation.sha256)


def _edit_query(folder: Path) -> None:
    text = (folder / QUERIES).read_text()
    assert "(<= 0.0" in text
    (folder / QUERIES).write_text(text.replace("(<= 0.0", "(<= 1.0", 1))


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "of another source": (
        edited(RECORD, lambda record: record["hashes"].update(source="0" * 64)),
        "hashes.source is",
    ),
    "of other graphs": (
        edited(RECORD, lambda record: record["hashes"].update(graphs="0" * 64)),
        "hashes.graphs is",
    ),
    "of another law": (edited(RECORD, lambda record: record["hashes"].update(law="0" * 64)), "hashes.law is"),
    "an edited query": (_edit_query, "the bytes of queries.smt2 are not those"),
    "larger sizes": (edited(RECORD, lambda record: record.update(sizes="everything")), "sizes is"),
    "another arithmetic": (edited(RECORD, lambda record: record.update(arithmetic="floats")), "arithmetic is"),
    "an assumption left out": (edited(RECORD, lambda record: record["assumptions"].pop()), "assumptions is"),
    "z3.result is 'unknown'": (
        edited(RECORD, lambda record: record["obligations"][0]["z3"].update(result="unknown")),
        "z3.result is 'unknown'",
    ),
    "without queries": (lambda folder: (folder / QUERIES).unlink(), "there is no queries.smt2"),
    "missing": (lambda folder: shutil.rmtree(folder), "no artifact of it for LatentMean"),
    "not JSON": (lambda folder: (folder / RECORD).write_text("proved"), "cannot be read"),
    "not proved": (edited(RECORD, lambda record: record.update(verdict="unknown")), "says unknown"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_an_artifact_that_does_not_fit_is_not_cited(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: None, name: str
) -> None:
    root = tmp_path / "proofs"
    shutil.copytree(made, root)
    change, why = BROKEN[name]
    change(root / "LatentMean" / "T7.1-range")
    row = finding(root, monkeypatch)
    assert row.verdict is Verdict.TESTED
    assert row.proofs == ()
    assert row.statement.startswith("It held. Not proved: T7.1/range: ")
    assert why in row.statement
    assert why in row.evidence["not_proved"][RANGE]


def test_what_a_claim_rests_on_must_fit_too(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: None
) -> None:
    root = tmp_path / "proofs"
    shutil.copytree(made, root)
    edited(RECORD, lambda record: record["hashes"].update(law="0" * 64))(root / "LatentMean" / "N1-fold")
    row = finding(root, monkeypatch)
    assert row.verdict is Verdict.TESTED
    assert row.proofs == ()
    assert "it rests on N1/fold: its artifact does not fit" in row.statement


def test_a_changed_operator_is_not_the_one_that_was_proved(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LatentMean, "finish", lambda self, state: state.total / state.weight + 0 * state.total)
    assert "does not fit" in str(cite(made, of_pool(LatentMean()), [RANGE])[RANGE])


def test_another_operator_and_a_refuted_claim_are_told_from_a_proof(made: Path) -> None:
    assert cite(made, of_pool(LogPool()), [RANGE]) == {RANGE: "there is no artifact of it for LogPool"}
    assert cite(made, of_pool(LatentMean()), [LYING]) == {LYING: "its artifact says refuted"}


def test_a_row_is_proved_only_where_every_contract_of_it_is(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: None
) -> None:
    row = finding(made, monkeypatch, contracts=(RANGE, LYING))
    assert row.verdict is Verdict.TESTED
    assert [citation.contract for citation in row.proofs] == [RANGE]
    assert row.evidence["not_proved"] == {LYING: "its artifact says refuted"}
    row = finding(tmp_path, monkeypatch, contracts=(RANGE, LYING))
    assert row.statement == f"It held. Not proved: {RANGE}, {LYING}: there is no artifact of it for LatentMean."


def test_weights_that_read_the_outputs_are_outside_the_proof(
    made: Path, monkeypatch: pytest.MonkeyPatch, quick: None
) -> None:
    assert finding(made, monkeypatch, reads_outputs=True).verdict is Verdict.PROVED
    row = finding(made, monkeypatch, reads_outputs=True, weights_given=True)
    assert row.verdict is Verdict.TESTED
    assert "weights that do not read" in row.statement


def test_an_installation_without_proofs_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    row = finding(None, monkeypatch)
    assert row.verdict is Verdict.TESTED
    assert "installed without its proofs" in row.statement


def test_an_installed_package_finds_the_proofs_that_its_wheel_carries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    place = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]["proofs"]
    monkeypatch.setattr(citation, "__file__", str(tmp_path / "butterfly" / "prove" / "citation.py"))
    (tmp_path / "proofs").mkdir()  # another package's
    assert find_proofs() is None
    (tmp_path / place).mkdir(parents=True)
    (tmp_path / place / "SOUNDNESS.md").touch()
    assert find_proofs() == (tmp_path / place).resolve()


@pytest.mark.parametrize("word", [verdict for verdict in Verdict if verdict is not Verdict.TESTED])
def test_only_what_held_is_called_proved(
    made: Path, monkeypatch: pytest.MonkeyPatch, quick: None, word: Verdict
) -> None:
    cite_from(made, monkeypatch, Subject((RANGE,)))
    fused: Any = SimpleNamespace(pool=LatentMean(), weighting=SimpleNamespace(reads_outputs=False))
    row = proved(RANGE, Finding(word, "As it is."), Proofs(fused))
    assert (row.verdict, row.statement) == (word, "As it is.")
    assert bool(row.proofs) is (word in (Verdict.PROVED, Verdict.FAILED))


def test_a_refuted_row_cites_the_counterexample(tmp_path: Path) -> None:
    refuted = Finding(Verdict.REFUTED, "Not so.", {"numbers": 3})
    clause, root = "T7.1/bare", find_proofs()
    assert root is not None
    proofs: Any = SimpleNamespace(beside=Beside(root))
    row = proved(clause, refuted, proofs)
    assert row.verdict is Verdict.REFUTED
    (citation,) = row.proofs
    assert citation.folder == "proofs/refutations/T7.1-bare"
    assert citation.sha256["queries"] == sha256_file(root / "refutations" / "T7.1-bare" / QUERIES)
    for other, why in ((tmp_path, "does not fit"), (None, "installed without its proofs")):
        proofs.beside = Beside(other)
        unfit = proved(clause, refuted, proofs)
        assert unfit.proofs == ()
        assert why in unfit.evidence["not_cited"]


def test_a_statement_without_an_operator_is_cited_by_its_artifact(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = find_proofs()
    row = finding(root, monkeypatch, contracts=(), statements=("N5",))
    assert row.verdict is Verdict.PROVED
    assert row.statement.startswith("Proved (in the span of three vectors")
    assert row.proofs[0].folder == "proofs/arithmetic/N5"
    assert "there is no statement.json" in str(cite_standing(tmp_path, "N5"))
    assert cite_standing(root, "Z9") == "nothing states it for the prover"
    shutil.copytree(Path(str(root)) / "arithmetic" / "N5", tmp_path / "arithmetic" / "N5")
    (tmp_path / "arithmetic" / "N5" / QUERIES).write_text("(check-sat)\n")
    assert "not those that the code makes" in str(cite_standing(tmp_path, "N5"))


def test_the_committed_proofs_fit_the_code() -> None:
    root = find_proofs()
    assert root is not None
    citation = cite(root, of_pool(LatentMean()), [RANGE])[RANGE]
    assert isinstance(citation, Citation), citation


def test_every_subject_is_of_clauses_and_contracts_that_there_are() -> None:
    assert set(SUBJECTS) <= set(CATALOGUE)
    assert {contract for subject in SUBJECTS.values() for contract in subject.contracts} <= set(CONTRACTS)
