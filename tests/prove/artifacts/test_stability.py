"""The committed instability: of these queries, under ten seeds and renamings, and 0."""

import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from butterfly.core.canonical import write_json
from butterfly.prove.artifacts import stability as measured
from butterfly.prove.artifacts.stability import RECORD, SEEDS, Stability, problems, read, renamed, stability
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import ZERO, at_most, symbol

PROOFS = Path(__file__).resolve().parents[3] / "proofs"
FOLDER = "arithmetic/N4"


def committed() -> Stability:
    measured = read(PROOFS)
    assert measured is not None
    return measured


def test_the_committed_instability_is_0_and_of_these_queries() -> None:
    assert list(problems(PROOFS)) == []
    assert committed().seeds == SEEDS
    assert committed().most < 1


@pytest.mark.parametrize(
    "change", [{"unstable": ["somewhere seed 3"]}, {"queries": "0" * 64}, {"seeds": 1}, {"obligations": 0}]
)
def test_an_instability_that_is_not_0_or_of_something_else_is_a_problem(
    tmp_path: Path, change: dict[str, object]
) -> None:
    shutil.copytree(PROOFS / FOLDER, tmp_path / FOLDER)
    good = replace(committed(), queries=measured.recorded(tmp_path), obligations=measured.distinct(tmp_path))
    write_json(tmp_path / RECORD, asdict(good))
    assert list(problems(tmp_path)) == []
    write_json(tmp_path / RECORD, asdict(good) | change)
    assert list(problems(tmp_path)) != []


@pytest.mark.parametrize("text", [None, "{", json.dumps({"unstable": []})])
def test_an_instability_that_is_missing_or_cut_off_is_a_problem(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / RECORD).write_text(text)
    assert list(problems(tmp_path)) != []


def test_what_does_not_follow_is_counted_under_every_seed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    x = symbol("x")
    false = Obligation("false", "x is not negative", (), at_most(ZERO, x))
    true = replace(false, hypotheses=(("x ≥ 0", at_most(ZERO, x)),))
    monkeypatch.setattr(measured, "every", lambda: [("a/false", false), ("a/true", true)])
    counted = stability(tmp_path, seeds=2)
    assert counted.unstable == ["a/false seed 0", "a/false seed 1"]
    assert counted.runs == 4
    assert "2 of 4 runs are unstable (50.00%)" in str(counted)


def test_names_differ_between_seeds() -> None:
    assert renamed(1, "x") != renamed(2, "x")
    assert renamed(1, "x") != renamed(1, "y")
