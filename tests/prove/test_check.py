"""Whatever is changed about an artifact, the check says so: no verdict is taken from a file."""

import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from butterfly.contracts.operator import of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.canonical import write_json
from butterfly.core.errors import ConfigurationError
from butterfly.fusion import LatentMean
from butterfly.prove import check as checking
from butterfly.prove.artifacts.claim_artifact import QUERIES, RECORD
from butterfly.prove.artifacts.recheck import answer
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.check import check
from butterfly.prove.claims.claim import Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants
from butterfly.prove.prove import prove_operator
from butterfly.prove.solving.solvers import Answer
from tests.prove.edits import edited
from tests.prove.silent import silent, unknown

CONTRACT = "T7.1/internality"
CLAIMED = ["N1/fold", CONTRACT]
"""The claim, and what it rests on."""
FOLDER = "LatentMean/T7.1-internality"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh artifact of one claim."""
    root = tmp_path_factory.mktemp("proofs")
    for proof in prove_operator(of_pool(LatentMean()), CLAIMED):
        assert proof.verdict == "proved"
        proof.write(root)
    return root


@cache
def derived() -> list[Claim]:
    """The claim as the code makes it."""
    return list(claims_of(of_pool(LatentMean()), CLAIMED))


@cache
def answers() -> Solved:
    """The solvers' answers, for all tests: each asks much the same."""
    return Solved()


@pytest.fixture(autouse=True)
def _answers_are_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "Solved", answers)


@cache
def mutants() -> Mutants:
    """The broken operators, exported once for all tests."""
    return Mutants(ExportedGraphs(of_pool(LatentMean())))


def problems(root: Path, monkeypatch: pytest.MonkeyPatch, claims: list[Claim] | None = None) -> list[str]:
    """What the check finds wrong with the one claim."""
    known = claims or derived()
    monkeypatch.setattr(checking, "claims_of", lambda _, ids, __: [claim for claim in known if claim.id in ids])
    monkeypatch.setattr(checking, "Mutants", lambda _: mutants())
    return [str(problem) for problem in check(root, only="LatentMean")]


def test_a_fresh_artifact_passes(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert problems(made, monkeypatch) == []


def _query(old: str, new: str) -> Callable[[Path], None]:
    def apply(folder: Path) -> None:
        text = (folder / QUERIES).read_text()
        assert old in text
        (folder / QUERIES).write_text(text.replace(old, new, 1))

    return apply


def _certificate(record: dict[str, Any]) -> None:
    for obligation in record["obligations"]:
        if obligation["certificate"]:
            obligation["certificate"] = [[">=", "1", [[["1", []]], [["1", ["sum_g0_0"]]]]]]
            return
    raise AssertionError("no certificate to forge")


def _dropped(record: dict[str, Any]) -> None:
    next(obligation for obligation in record["obligations"] if obligation["certificate"]).update(certificate=None)


def _rewritten_use(change: int) -> Callable[[Path], None]:
    def apply(record: dict[str, Any]) -> None:
        record["obligations"][0]["z3"]["used"] += change

    return edited(RECORD, apply)


def _mutant(key: str, value: Any) -> Callable[[dict[str, Any]], None]:
    return lambda record: record["mutants"][0].update({key: value})


def _first(key: str, value: Any) -> Callable[[Path], None]:
    return edited(RECORD, lambda record: record["obligations"][0].update({key: value}))


def _answer(solver: str, key: str, value: Any) -> Callable[[Path], None]:
    return edited(RECORD, lambda record: record["obligations"][0][solver].update({key: value}))


def _text(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def _bytes(path: Path, old: bytes, new: bytes) -> None:
    path.write_bytes(path.read_bytes().replace(old, new))


def _linked(path: Path) -> None:
    """The same content, elsewhere."""
    elsewhere = path.parent.parent.parent / f"elsewhere-{path.name}"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)


_GOOD_CASE = {"outputs": [[-1.0]], "weights": [1.0], "alive": [True]}
TAMPERED: dict[str, Callable[[Path], object]] = {
    "flipped hash of the queries": edited(RECORD, lambda record: record["hashes"].update(queries="0" * 64)),
    "flipped hash of the source": edited(RECORD, lambda record: record["hashes"].update(source="0" * 64)),
    "graphs of an older operator": edited(RECORD, lambda record: record["hashes"].update(graphs="0" * 64)),
    "an older law": edited(RECORD, lambda record: record["hashes"].update(law="0" * 64)),
    "edited query": _query("(<= 0.0", "(<= 1.0"),
    "missing goal": _query("; the goal, denied", "; the goal"),
    "queries removed": lambda folder: (folder / QUERIES).unlink(),
    "record removed": lambda folder: (folder / RECORD).unlink(),
    "record of nothing": lambda folder: (folder / RECORD).write_text("{}\n"),
    "an obligation left out": edited(RECORD, lambda record: record["obligations"].pop()),
    "an obligation not discharged": edited(
        RECORD, lambda record: record["obligations"][0]["z3"].update(result="unknown")
    ),
    "an expected answer swapped": edited(RECORD, lambda record: record["obligations"][0].update(expected="sat")),
    "an assumption left out": edited(RECORD, lambda record: record["assumptions"].pop()),
    "another title": edited(RECORD, lambda record: record.update(title="everything is fine")),
    "larger sizes": edited(RECORD, lambda record: record.update(sizes="everything")),
    "a certificate made by hand": edited(RECORD, _certificate),
    "a certificate left out": edited(RECORD, _dropped),
    "a use of Z3 that is another's": _rewritten_use(1),
    "a use of Z3 that is far from its own": _rewritten_use(100_000),
    "no mutant": edited(RECORD, lambda record: record.update(mutants=[])),
    "a mutant that refutes something else": edited(RECORD, _mutant("refuted", {"g0-one-1": "sat"})),
    "a mutant that is not broken": edited(RECORD, _mutant("mutant", "finish left as it was")),
    "a counterexample that is none": edited(RECORD, _mutant("counterexample", _GOOD_CASE)),
    "an obligation without a mutant": edited(RECORD, lambda record: record["obligations"][0].update(mutant_check="")),
    "an obligation with the mutant of another": edited(
        RECORD, lambda record: record["obligations"][-1].update(mutant_check="taken as read")
    ),
    "an obligation that nothing meets": edited(RECORD, lambda record: record["obligations"][0].update(witness="none")),
    "hypotheses that contradict each other": edited(
        RECORD, lambda record: record["obligations"][0].update(hypotheses_alone="unsat")
    ),
    "a count that is not its own": edited(RECORD, lambda record: record["witnesses"].update({"case, exactly": 99})),
    "resting on nothing": edited(RECORD, lambda record: record.update(rests_on=[])),
    "met in another way": _first("witness", "case, up to rounding"),
    "hypotheses of which Z3 gave up": _first("hypotheses_alone", "unknown"),
    "another obligation's role": _first("role", "everything"),
    "more in an obligation": _first("remark", "sound"),
    "another version of Z3": _answer("z3", "version", "0.0.0"),
    "another version of cvc5": _answer("cvc5", "version", "0.0.0"),
    "another seed": _answer("z3", "seed", 1),
    "a larger limit": _answer("z3", "limit", 10**9),
    "more used than the limit": _answer("z3", "used", 10**9),
    "less used than nothing": _answer("z3", "used", -1),
    "a truth for a number": _answer("z3", "used", True),
    "more in an answer": _answer("z3", "remark", "sound"),
    "an objection of cvc5": _answer("cvc5", "result", "sat"),
    "more in the hashes": edited(RECORD, lambda record: record["hashes"].update(more="0" * 64)),
    "more in a mutant": edited(RECORD, _mutant("remark", "sound")),
    "counterexamples left out": edited(
        RECORD, lambda record: [mutant.update(counterexample={}) for mutant in record["mutants"]]
    ),
    "a counterexample that cannot be run": edited(
        RECORD, _mutant("counterexample", _GOOD_CASE | {"weights": [1.0, 2.0]})
    ),
    "a reason in a proof": edited(RECORD, lambda record: record.update(why="so")),
    "a counterexample in a proof": edited(RECORD, lambda record: record.update(counterexample={"case": _GOOD_CASE})),
    "an axiom more": edited(RECORD, lambda record: record["axioms"].append("all is well: 0 = 1")),
    "a key twice": lambda folder: _text(folder / RECORD, '{\n  "', '{\n  "verdict": "refuted",\n  "'),
    "other blanks": lambda folder: _text(folder / RECORD, "{\n  ", "{\n   "),
    "a record with other line ends": lambda folder: _bytes(folder / RECORD, b"\n", b"\r\n"),
    "queries with other line ends": lambda folder: _bytes(folder / QUERIES, b"\n", b"\r\n"),
    "queries with old line ends": lambda folder: _bytes(folder / QUERIES, b"\n", b"\r"),
    "queries that are no text": lambda folder: (folder / QUERIES).write_bytes(b"\xff"),
    "a record that is no text": lambda folder: (folder / RECORD).write_bytes(b"\xff"),
    "a record of lists": lambda folder: (folder / RECORD).write_text("[]\n"),
    "a record that is cut off": lambda folder: (folder / RECORD).write_text((folder / RECORD).read_text()[:-20]),
    "a record without end": lambda folder: (folder / RECORD).write_text("[" * 100_000),
    "a record of half a character": lambda folder: (folder / RECORD).write_text('{\n  "why": "\\ud800"\n}\n'),
    "a folder for a record": lambda folder: ((folder / RECORD).unlink(), (folder / RECORD).mkdir()),
    "queries behind a link": lambda folder: _linked(folder / QUERIES),
    "a record behind a link": lambda folder: _linked(folder / RECORD),
    "a folder behind a link": _linked,
}
"""What is done to an artifact; it is looked at and solved again."""


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_artifact_is_rejected(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    root = tmp_path / "proofs"
    shutil.copytree(made, root)
    TAMPERED[name](root / FOLDER)
    reported = problems(root, monkeypatch)
    assert reported != []
    assert all(problem.startswith(FOLDER) for problem in reported)


def test_a_refuted_verdict_swapped_for_proved_is_rejected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lying = "P-robust/lying"
    for proof in prove_operator(of_pool(LatentMean()), [lying]):
        assert proof.verdict == "refuted"
        proof.write(tmp_path)
    path = tmp_path / "LatentMean" / "P-robust-lying" / RECORD
    path.write_text(path.read_text().replace('"verdict": "refuted"', '"verdict": "proved"'))
    claims = list(claims_of(of_pool(LatentMean()), [lying]))
    monkeypatch.setattr(checking, "claims_of", lambda _, ids, __: [claim for claim in claims if claim.id in ids])
    assert check(tmp_path, only="LatentMean") != []


def test_a_changed_operator_makes_the_proof_stale(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LatentMean, "finish", lambda self, state: state.total / state.weight + 0 * state.total)
    changed = list(claims_of(of_pool(LatentMean()), CLAIMED))
    assert any("hashes.graphs is" in problem for problem in problems(made, monkeypatch, changed))


def test_an_answer_that_is_cut_off_proves_nothing(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "Solved", silent)
    assert any("unknown" in problem for problem in problems(made, monkeypatch))


def test_a_corroboration_that_cvc5_does_not_repeat_is_rejected(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "Solved", lambda: Solved(cvc5=unknown))
    assert any("cvc5.result is 'unsat'; the code says 'unknown'" in problem for problem in problems(made, monkeypatch))


def test_what_cvc5_gave_up_on_is_not_asked_again() -> None:
    def asked(_: str) -> Answer:
        raise AssertionError("cvc5 was asked")

    gave_up = {"result": "unknown"}
    assert answer("cvc5", "", gave_up, Solved(cvc5=asked))["result"] == "unknown"
    with pytest.raises(AssertionError, match="was asked"):
        answer("cvc5", "", {"result": "unsat"}, Solved(cvc5=asked))
    assert answer("z3", "", gave_up, Solved(z3=lambda _: Answer("sat", "z3", "", 0, 0, 0)))["result"] == "sat"


def test_a_proof_that_rests_on_one_that_is_gone_is_rejected(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "proofs"
    shutil.copytree(made, root)
    path = root / "LatentMean" / "N1-fold" / RECORD
    path.write_text(path.read_text().replace('"verdict": "proved"', '"verdict": "unknown"'))
    assert any("rests on N1/fold" in problem for problem in problems(root, monkeypatch))


@pytest.mark.parametrize("word", ["refuted", "unsupported", "unknown", "tested", "proved-bounded"])
def test_a_verdict_that_is_swapped_for_another_is_rejected(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    copied = shutil.copytree(made, tmp_path / "proofs")
    record = copied / FOLDER / RECORD
    content = json.loads(record.read_text())
    # A counterexample of another's making, which the law survives.
    case = {"outputs": [[1.0]], "other": [[1.0]], "weights": [1.0], "alive": [True], "rise": [[0.0]], "shift": 1.0}
    named = {name: case[name] for name in CONTRACTS[content["contract"]].variables}
    write_json(record, content | {"verdict": word, "why": "so", "counterexample": {"case": named}})
    assert problems(copied, monkeypatch) != []


def test_an_operator_that_there_is_not_is_no_good_news(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no such operator"):
        check(tmp_path, only="Nope")
