"""Each refutation holds over fractions, in the solvers and in torch; whatever is changed about one is noticed."""

import json
import re
import shutil
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import torch

from butterfly.certify.catalogue import CATALOGUE
from butterfly.core.errors import FusionError
from butterfly.core.verdict import Verdict
from butterfly.fusion import LatentMean, LinearPool, LogPool
from butterfly.prove.artifacts.claim_artifact import QUERIES
from butterfly.prove.artifacts.refutation_artifact import RECORD, astray, problems, show, write
from butterfly.prove.artifacts.registry import strays
from butterfly.prove.statements.counterexample import Claimed, Comparison, Exact, Interpretation, TorchInterpretation
from butterfly.prove.statements.refutations import REFUTATIONS, Refutation
from tests.prove.silent import silent

PROOFS = Path(__file__).resolve().parents[3] / "proofs"
EVERY = pytest.mark.parametrize("refutation", REFUTATIONS.values(), ids=lambda refutation: refutation.id)


@EVERY
def test_the_committed_artifact_says_refuted(refutation: Refutation) -> None:
    assert json.loads((PROOFS / refutation.folder / RECORD).read_text(encoding="utf-8"))["verdict"] == "refuted"


def test_no_artifact_is_without_a_refutation(tmp_path: Path) -> None:
    assert strays(PROOFS) == []
    shutil.copytree(PROOFS / "refutations", tmp_path / "refutations")
    shutil.copytree(tmp_path / "refutations" / "T7.1-bare", tmp_path / "refutations" / "T9-bare")
    assert strays(tmp_path) == ["refutations/T9-bare"]


@EVERY
@pytest.mark.parametrize("file", [RECORD, QUERIES])
def test_every_numeral_counts(refutation: Refutation, file: str, tmp_path: Path) -> None:
    """Each numeral of the numbers, of the exact values and of the queries, changed alone."""
    shutil.copytree(PROOFS / refutation.folder, tmp_path / refutation.folder)
    path = tmp_path / refutation.folder / file
    text = path.read_text(encoding="utf-8")
    end = text.index('"replayed"') if file == RECORD else len(text)
    start = text.index('"conclusions_that_fail"') if file == RECORD else 0
    numerals = [numeral for numeral in re.finditer(r"\d+", text[start:end]) if len(numeral.group()) < 60]
    assert numerals
    for numeral in numerals[:: max(1, len(numerals) // 6)]:
        low, high = start + numeral.start(), start + numeral.end()
        path.write_text(f"{text[:low]}{int(numeral.group()) + 1}{text[high:]}", encoding="utf-8")
        assert list(problems(tmp_path, refutation)) != [], numeral
    path.write_text(text, encoding="utf-8")
    assert list(problems(tmp_path, refutation)) == []


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "a number": lambda record: record["numbers"].update({next(iter(record["numbers"])): "7/8"}),
    "a result in torch": lambda record: record["replayed"][0].__setitem__(0, record["replayed"][0][0] + 1e-9),
    "not a number in torch": lambda record: record["replayed"][0].__setitem__(0, float("nan")),
    "a result left out": lambda record: record["replayed"].pop(),
    "the verdict": lambda record: record.update(verdict="proved"),
    "the claim": lambda record: record.update(claim="1 = 1"),
    "the source's hash": lambda record: record["hashes"].update({"source of LinearPool": "0" * 64}),
    "an open answer": lambda record: record["answers"][0]["z3"].update(result="unknown"),
    "an answer that objects": lambda record: record["answers"][0]["cvc5"].update(result="sat"),
    "no answers": lambda record: record["answers"].clear(),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_record_is_noticed(name: str, tmp_path: Path) -> None:
    refutation = REFUTATIONS["P-mono/confidence"]
    shutil.copytree(PROOFS / refutation.folder, tmp_path / refutation.folder)
    path = tmp_path / refutation.folder / RECORD
    record = json.loads(path.read_text(encoding="utf-8"))
    CHANGES[name](record)
    path.write_text(json.dumps(record), encoding="utf-8")
    assert list(problems(tmp_path, refutation)) != []


def test_a_missing_artifact_and_a_silent_solver_are_noticed(tmp_path: Path) -> None:
    refutation = REFUTATIONS["T7.1/bare"]
    assert "cannot be read" in next(problems(tmp_path, refutation))
    assert any("z3 does not say unsat" in what for what in problems(PROOFS, refutation, silent()))
    assert write(tmp_path, refutation, silent()) is Verdict.UNKNOWN


def harmless(r: Interpretation) -> Claimed:
    """A claim that holds: no refutation."""
    x = r.number("x", 1)
    fused = r.fuse(LinearPool(), [[x, 0 * x], [0 * x, x]], [x, x])
    return Claimed((Comparison("more than there is", 2 * x, x),), (Comparison("half", fused[0], x / 2),))


def test_what_holds_is_not_refuted() -> None:
    why = show(Refutation("T7.1/none", "", "", harmless, ())).why
    assert "more than there is: this hypothesis fails" in why
    assert "half: this conclusion holds" in why
    assert "in torch: half: this conclusion holds" in why


def test_an_operator_that_is_off_in_torch_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    right = LinearPool.forward
    monkeypatch.setattr(LinearPool, "forward", lambda self, *given: right(self, *given) + 1e-9)
    assert "torch gives" in show(REFUTATIONS["P-mono/confidence"]).why
    assert list(astray([["1/2"]], [[0.5, 0.5]], [[0.0, 0.0]])) == ["another number of results in torch"]


def test_the_exact_log_pool_needs_squares_and_agrees_with_its_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    half = [Fraction(1, 2)] * 2
    with pytest.raises(FusionError, match="no rational root"):
        Exact().fuse(LogPool(), [[Fraction(1, 3), Fraction(2, 3)], [Fraction(1, 2)] * 2], half)
    monkeypatch.setattr("butterfly.prove.statements.counterexample._geometric_mean", lambda *_: [Fraction(1, 2)] * 3)
    assert "was expected" in show(REFUTATIONS["T7.1/log-range"]).why


@pytest.mark.parametrize(
    ("r", "at"),
    [(Exact(), Fraction(3)), (TorchInterpretation(), torch.tensor(3.0, dtype=torch.float64))],
    ids=["exact", "torch"],
)
def test_slopes_are_autograd_s(r: Interpretation, at: Any) -> None:
    ones = [r.fixed(Fraction(1))] * 2
    assert r.slope(lambda t: r.fuse(LatentMean(), [[t * t], [t]], ones)[0], at) == 3.5


def test_ids_are_of_the_ledger() -> None:
    rows = {clause.partition("/")[0] for clause in CATALOGUE}
    assert {id.partition("/")[0] for id in REFUTATIONS} <= rows
    assert {"T7.1/bare", "T7.2/argmax", "T7.2/soft-gate", "L3.2/as-written", "P-mono/log", "T7.1/log-range",
            "P-mono/confidence", "S3.1/fusion_correct", "N7/raw"} == set(REFUTATIONS)  # fmt: skip
