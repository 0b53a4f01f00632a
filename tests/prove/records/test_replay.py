"""A counterexample counts where it is a case that the law speaks of and breaks it; what the suite found is one."""

import json
from pathlib import Path
from typing import Any

import pytest

from butterfly.contracts.operator import of_pool
from butterfly.contracts.registry import CONTRACTS, proved_operators
from butterfly.fusion import AnyPool, LatentMean, LinearPool, LogPool
from butterfly.prove.artifacts.claim_artifact import RECORD
from butterfly.prove.records.replay import NoCounterexample, breaks

PROOFS = Path(__file__).resolve().parents[3] / "proofs"
REFUTED = [path for path in sorted(PROOFS.rglob(RECORD)) if '"verdict": "refuted"' in path.read_text(encoding="utf-8")]
ALL: dict[str, Any] = {"weights": [1.0, 1.0, 1.0], "alive": [True, True, True]}
BYZANTINE = {**ALL, "outputs": [[0.0], [0.0], [0.0]], "other": [[1e30], [0.0], [0.0]], "lying": [0]}
RISES = {**ALL, "outputs": [[0.0]] * 3, "rise": [[0.0]] * 3}
SCORES = {**RISES, "share": 0.5, "worker": 0, "token": 0}
JUNK = {**ALL, "outputs": [[0.0]] * 3, "junk": [["nan"]] * 3, "order": [0, 1, 2], "shift": 1.0}
HALVES = {**ALL, "outputs": [[0.5, 0.5]] * 3}
LOGS = {**ALL, "outputs": [[-0.6931471805599453] * 2] * 3}

IN_RANGE = "T7.1/internality"
NONE: dict[str, tuple[str, AnyPool, dict[str, Any], str]] = {
    "a fall": ("P-mono/coordinate", LatentMean(), RISES | {"rise": [[-1.0]] * 3}, "rise is negative"),
    "a negative weight": (
        "T7.1/internality",
        LatentMean(),
        HALVES | {"weights": [1.0, 1.0, -1.0]},
        "weight is negative",
    ),
    "no weight": (IN_RANGE, LatentMean(), HALVES | {"weights": [0.0] * 3}, "no surviving worker has weight"),
    "weight of the failed": (
        "T7.1/internality",
        LatentMean(),
        HALVES | {"weights": [0.0, 0.0, 1.0], "alive": [True, True, False]},
        "no surviving worker has weight",
    ),
    "weights of others": (IN_RANGE, LatentMean(), HALVES | {"weights": [1.0]}, "weights is no array"),
    "no worker": (IN_RANGE, LatentMean(), {"outputs": [], "weights": [], "alive": []}, "is no array"),
    "rows of unlike length": (
        "T7.1/internality",
        LatentMean(),
        HALVES | {"outputs": [[0.5], [0.5, 0.5], []]},
        "be read",
    ),
    "words": (IN_RANGE, LatentMean(), HALVES | {"outputs": [["so"], ["so"], ["so"]]}, "cannot be read"),
    "not a number": (IN_RANGE, LatentMean(), HALVES | {"outputs": [["nan"]] * 3}, "holds what is no number"),
    "an overflow": (IN_RANGE, LatentMean(), HALVES | {"outputs": [[4e307]] * 3}, "may overflow"),
    "whole numbers": (IN_RANGE, LatentMean(), HALVES | {"outputs": [[0, 1]] * 3}, "outputs[0][0] is 0"),
    "alive by number": (IN_RANGE, LatentMean(), HALVES | {"alive": [1, 1, 1]}, "alive is no array"),
    "no distribution": (IN_RANGE, LinearPool(), HALVES | {"outputs": [[0.5, 0.75]] * 3}, "not of the domain"),
    "negative shares": (IN_RANGE, LinearPool(), HALVES | {"outputs": [[-0.5, 1.5]] * 3}, "not of the domain"),
    "no log-probabilities": (IN_RANGE, LogPool(), LOGS | {"outputs": [[0.0, 0.0]] * 3}, "not of the domain"),
    "something left out": (IN_RANGE, LatentMean(), ALL, "does not name"),
    "something more": (IN_RANGE, LatentMean(), HALVES | {"other": [[0.5, 0.5]] * 3}, "does not name"),
    "half is Byzantine": (
        "P-robust/lying",
        LatentMean(),
        BYZANTINE | {"weights": [2.0, 1.0, 1.0]},
        "half of the surviving weight",
    ),
    "a failed worker is Byzantine": (
        "P-robust/lying",
        LatentMean(),
        BYZANTINE | {"alive": [False, True, True]},
        "no surviving worker",
    ),
    "one is Byzantine twice": ("P-robust/lying", LatentMean(), BYZANTINE | {"lying": [0, 0]}, "no surviving worker"),
    "Byzantine without a worker": ("P-robust/lying", LatentMean(), BYZANTINE | {"lying": [3]}, "no surviving worker"),
    "a Byzantine worker that sends no other output": (
        "P-robust/lying",
        LatentMean(),
        BYZANTINE | {"other": [[0.0]] * 3},
        "keeps the law",
    ),
    "no such worker": ("P-mono/score", LatentMean(), SCORES | {"worker": -1}, "worker is no index"),
    "a failed worker": ("P-mono/score", LatentMean(), SCORES | {"alive": [False, True, True]}, "not alive"),
    "no such token": ("P-mono/score", LatentMean(), SCORES | {"token": 1}, "token is no index"),
    "more than all": ("P-mono/score", LatentMean(), SCORES | {"share": 2.0}, "share is no number"),
}


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_case_of_the_law_refutes_nothing(name: str) -> None:
    contract, pool, case, why = NONE[name]
    with pytest.raises(NoCounterexample) as rejection:
        breaks(CONTRACTS[contract], of_pool(pool), case)
    assert why in str(rejection.value)


def test_no_permutation_and_no_shift_are_no_cases() -> None:
    law = next(contract for contract in CONTRACTS.values() if "order" in contract.variables)
    case = {name: JUNK[name] for name in law.variables if name in JUNK}
    with pytest.raises(NoCounterexample, match="keeps the law"):
        breaks(law, of_pool(LatentMean()), case)
    with pytest.raises(NoCounterexample, match="no permutation"):
        breaks(law, of_pool(LatentMean()), case | {"order": [0, 0, 1]})
    law = next(contract for contract in CONTRACTS.values() if "shift" in contract.variables)
    case = {name: JUNK[name] for name in law.variables if name in JUNK}
    with pytest.raises(NoCounterexample, match="shift is no number"):
        breaks(law, of_pool(LatentMean()), case | {"shift": 1e300})


def test_a_list_is_no_case() -> None:
    with pytest.raises(NoCounterexample, match="does not name"):
        breaks(CONTRACTS["T7.1/internality"], of_pool(LatentMean()), [])


@pytest.mark.parametrize("path", REFUTED, ids=lambda path: path.parent.name)
def test_what_the_suite_found_counts(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8"))
    operator, law = proved_operators()[record["operator"]], CONTRACTS[record["contract"]]
    assert breaks(law, operator, record["counterexample"]["case"]) == record["counterexample"]["why"]
