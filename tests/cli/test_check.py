"""``butterfly check`` as a user runs it, on the examples."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from butterfly.cli import check as check_command
from butterfly.cli.examination_table import print_examination
from tests.command_line import run
from tests.docs.blocks import run_page

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


def words(result: dict[str, Any]) -> dict[str, Any]:
    """The verdict of each contract."""
    return {each["contract"]: each["verdict"] for each in result["properties"]}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, dict[str, Any]]]:
    """The text and the result of each command of docs/check_prove.md, by operator. The page's blocks run here."""
    printed: dict[str, tuple[str, dict[str, Any]]] = {}

    def recorded(console: Console, name: str, result: dict[str, Any]) -> None:
        with console.capture() as text:
            print_examination(console, name, result)
        printed[name] = text.get(), json.loads(json.dumps(result))

    folder = tmp_path_factory.mktemp("page")
    shutil.copytree(ROOT / "examples", folder / "examples")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(check_command, "print_examination", recorded)
        run_page((ROOT / "docs" / "check_prove.md").read_text(encoding="utf-8"))
    return printed


def test_the_blocks_of_the_page_run(page: dict[str, tuple[str, dict[str, Any]]]) -> None:
    assert set(page) == {"weighted_mean", "MaxConfidence"}


def test_the_confident_example_fails_smoothness_and_monotonicity(page: dict[str, tuple[str, dict[str, Any]]]) -> None:
    _, result = page["MaxConfidence"]
    verdicts = words(result)
    assert verdicts["P-smooth"] == verdicts["P-mono/score"] == "refuted"
    assert verdicts["N1/permutation"] == "tested"
    smooth = next(each for each in result["properties"] if each["contract"] == "P-smooth")
    assert "jumps" in smooth["why"]
    assert smooth["counterexample"]["outputs"]


def test_the_example_of_a_mean_passes(page: dict[str, tuple[str, dict[str, Any]]]) -> None:
    text, _ = page["weighted_mean"]
    assert "no case broke what weighted_mean declares" in text
    assert "what is tested is not proved" in text


def test_misuse_is_one_line_and_exit_code_two() -> None:
    for arguments in (["examples/own_operator.py:missing"], ["examples/own_operator.py:weighted_mean"]):
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
    result = json.loads(done.stdout)
    assert result["faults"] == ["gives NaN at d = 1"]
    assert words(result)["T7.1/internality"] == words(result)["P-smooth"] == "tested"
    done = check(f"{path}:by_entropy", "--domain", "reals", "--json", "--examples", "2", "--sizes", "2-6")
    assert done.returncode == 0, done.stderr
    assert "asked of 2 to 6 coordinates only" in json.loads(done.stdout)["assumed"]


def test_an_operator_that_writes_to_its_inputs_at_some_size_is_found(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(OPERATORS)
    done = check(f"{path}:writes_past_four", "--domain", "reals", "--json", "--examples", "2")
    assert done.returncode == 1, done.stderr
    (fault,) = {line.partition(" at ")[0].partition(" [")[0] for line in json.loads(done.stdout)["faults"]}
    assert fault.startswith("raises WritesError (writes_past_four writes to its outputs")
