"""``butterfly check`` as a user runs it, on the examples."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.command_line import run

ROOT = Path(__file__).parents[2]


def check(*arguments: str) -> subprocess.CompletedProcess[str]:
    return run("check", *arguments, cwd=ROOT)


OPERATORS = """
import math
import torch

def geometric(outputs, weights):
    share = weights / weights.sum(0)
    share = share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim))
    return torch.softmax((share * outputs.clamp(min=1e-30).log()).sum(0), -1)

def by_entropy(outputs, weights):
    share = weights / weights.sum(0)
    share = share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim))
    size = math.log(outputs.shape[-1])
    return (share * outputs).sum(0) * (size / size) if size else outputs[0] * float("nan")

def writes_past_four(outputs, weights):
    share = weights / weights.sum(0)
    share = share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim))
    if len(outputs) < 5:
        return (share * outputs).sum(0)
    return outputs.mul_(share).sum(0)
"""


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


def test_a_counterexample_is_a_snippet_that_can_be_pasted_and_run(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(OPERATORS)
    done = check(f"{path}:geometric", "--domain", "probabilities", "--examples", "2")
    assert done.returncode == 1, done.stderr
    _, _, rest = done.stdout.partition("# breaks T7.1/internality")
    pasted = rest[: rest.index("\n)\n") + 3].partition("\n")[2]
    pasting = subprocess.run([sys.executable, "-c", pasted], capture_output=True, text=True, cwd=ROOT)
    assert pasting.returncode == 1
    assert "ContractViolation: geometric in float64 breaks T7.1/internality" in pasting.stderr
    assert max(len(line) for line in done.stdout.splitlines() if line.startswith("│")) < 80


def test_a_size_without_a_number_is_told_once_and_the_others_go_on(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(OPERATORS)
    done = check(f"{path}:by_entropy", "--domain", "reals", "--json", "--examples", "2")
    assert done.returncode == 1, done.stderr
    assert json.loads(done.stdout)["faults"] == ["gives NaN at d = 1"]
    assert words(done)["T7.1/internality"] == words(done)["P-smooth"] == "tested"
    done = check(f"{path}:by_entropy", "--domain", "reals", "--json", "--examples", "2", "--sizes", "2-6")
    assert done.returncode == 0, done.stderr
    assert "asked of 2 to 6 coordinates only" in json.loads(done.stdout)["assumed"]


def test_an_operator_that_writes_to_its_inputs_at_some_size_is_found(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(OPERATORS)
    done = check(f"{path}:writes_past_four", "--domain", "reals", "--json", "--examples", "2")
    assert done.returncode == 1, done.stderr
    (fault,) = {one.partition(" at ")[0].partition(" [")[0] for one in json.loads(done.stdout)["faults"]}
    assert fault.startswith("raises WritesError (writes_past_four writes to its outputs")
