"""``butterfly check`` as a user runs it, on the examples."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def check(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "butterfly.cli.main", "check", *arguments], capture_output=True, text=True, cwd=ROOT
    )


def words(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    return {one["contract"]: one["verdict"] for one in json.loads(done.stdout)["properties"]}


def test_the_confident_example_fails_smoothness_and_monotonicity() -> None:
    done = check("examples/max_confidence.py:MaxConfidence", "--domain", "probabilities", "--json", "--examples", "10")
    assert done.returncode == 1, done.stderr
    found = words(done)
    assert found["P-smooth"] == found["P-mono/score"] == "refuted"
    assert found["N1/permutation"] == "tested"
    smooth = next(one for one in json.loads(done.stdout)["properties"] if one["contract"] == "P-smooth")
    assert "jumps" in smooth["why"]
    assert smooth["counterexample"]["outputs"]


def test_the_example_of_a_mean_passes() -> None:
    done = check("examples/own_operator.py:weighted_mean", "--domain", "reals", "--examples", "10")
    assert done.returncode == 0, done.stderr
    assert "no case broke what weighted_mean declares" in done.stdout
    assert "what is tested is not proved" in done.stdout


def test_misuse_is_one_line_and_exit_code_two() -> None:
    for arguments in (["examples/own_operator.py:nobody"], ["examples/own_operator.py:weighted_mean"]):
        done = check(*arguments)
        assert done.returncode == 2
        assert done.stderr.startswith("butterfly: ")
        assert len(done.stderr.splitlines()) == 1
