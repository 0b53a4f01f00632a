"""``butterfly check --prove`` and ``prove`` on what cannot be proved: named, explained, and the exit code is set."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
MAIN = "from butterfly.cli.main import main; main()"
EXHAUSTED = """
from functools import partial
from butterfly.prove.artifacts import solved
solved.Solved.__init__.__defaults__ = (partial(solved.ask_z3, limit=1), solved.ask_cvc5)
"""
NOTHING_IS_CAPTURED = """
import torch
def export(*given, **named):
    raise AssertionError("an operator is exported")
torch.export.export = export
"""
INTERRUPTED = """
import os, signal
from butterfly.prove.solving.cvc5_subprocess import Cvc5Subprocess
ask = Cvc5Subprocess.ask
def asked(self, *given):
    said = ask(self, *given)
    os.killpg(0, signal.SIGINT)
    return said
Cvc5Subprocess.ask = asked
"""
OPERATORS = """
def mean(outputs, weights):
    shares = weights / weights.sum(0)
    return (shares.reshape(shares.shape + (1,) * (outputs.ndim - shares.ndim)) * outputs).sum(0)

def branches(outputs, weights):
    return mean(outputs, weights) if bool(outputs.sum() > 0) else mean(outputs, weights)

def reads(outputs, weights):
    return mean(outputs, weights) * (1.0 if weights.sum().item() > 0 else 2.0)

def loops(outputs, weights):
    rows = [weight * output for weight, output in zip(weights.tolist(), outputs)]
    return sum(rows) / sum(weights.tolist())

def sorts(outputs, weights):
    return mean(outputs.sort(-1).values.sort(-1).values * 0 + outputs, weights)

mean.claims = branches.claims = reads.claims = loops.claims = sorts.claims = {"T7.1/internality"}
"""


def run(*arguments: str, before: str = "", path: str = "") -> subprocess.CompletedProcess[str]:
    """The command line in a process and a process group of its own."""
    return subprocess.run(
        [sys.executable, "-c", before + MAIN, *arguments], start_new_session=True,
        capture_output=True, text=True, cwd=ROOT, env=os.environ | {"PYTHONPATH": f"{path}{os.pathsep}{ROOT}"},
    )  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A user's file."""
    path = tmp_path / "operators_of_a_user.py"
    path.write_text(OPERATORS)
    return path


def proved(file: Path, name: str, before: str = "") -> tuple[int, dict[str, Any], list[str]]:
    """The exit code, what is said of the claim, and what is not proved; on standard error progress alone, and that."""
    asked = ("check", f"{file}:{name}", "--domain", "reals", "--examples", "3", "--prove", "--json")
    done = run(*asked, before=before)
    output = json.loads(done.stdout)
    told = [line for line in done.stderr.splitlines() if not line.startswith((f"check {name}: ", f"prove {name}: "))]
    assert told == ([f"1 of what no case broke is not proved: {output['unproved'][0]}"] if output["unproved"] else [])
    return (
        done.returncode,
        next(row for row in output["properties"] if row["contract"] == "T7.1/internality"),
        output["unproved"],
    )


def test_an_operator_that_is_given_the_survivors_alone_is_proved(file: Path) -> None:
    code, claim, unproved = proved(file, "mean")
    assert (code, claim["verdict"], unproved) == (0, "proved-bounded", [])


@pytest.mark.parametrize(
    ("name", "before", "why"),
    [
        ("branches", "", "torch.export cannot export the operator: it branches on what a tensor holds"),
        ("reads", "", "torch.export cannot export the operator: it branches on what a tensor holds"),
        ("loops", "", "aten._local_scalar_dense.default is not modelled"),
        ("sorts", "", "aten.sort.default is not modelled"),
        ("mean", EXHAUSTED, "z3 gives up on case1-law-1 within 1 units of its resources"),
    ],
)
def test_what_is_not_proved_says_why_and_exits_with_one(
    file: Path, tmp_path: Path, name: str, before: str, why: str
) -> None:
    own = tmp_path / "own.py"  # what it does first happens in the process in which the operator is examined
    own.write_text(before + file.read_text(encoding="utf-8"), encoding="utf-8")
    code, claim, unproved = proved(own, name)
    assert (code, claim["verdict"], unproved) == (1, "tested", ["T7.1/internality"])
    assert why in claim["why"]


@pytest.mark.parametrize("command", ["check", "prove", "prove --check", "prove --stability"])
def test_a_solver_that_is_not_installed_is_named_before_anything_is_derived(
    file: Path, tmp_path: Path, command: str
) -> None:
    (tmp_path / "z3.py").write_text("raise ModuleNotFoundError(\"No module named 'z3'\", name='z3')\n")
    asked = {
        "check": ("check", f"{file}:mean", "--domain", "reals", "--examples", "1", "--prove"),
        "prove": ("prove", "--operator", "SmoothMedian", "--contract", "T7.1/internality", "--out", str(tmp_path)),
        "prove --check": ("prove", "--check"),
        "prove --stability": ("prove", "--stability"),
    }
    done = run(*asked[command], before=NOTHING_IS_CAPTURED, path=str(tmp_path))
    assert done.returncode == 2, done.stderr
    assert "z3 is not installed; expected z3-solver and cvc5; install them with:" in done.stderr
    assert "proved" not in done.stdout


@pytest.mark.parametrize(
    ("solver", "error", "why"),
    [
        ("cvc5", "ImportError('libcvc5.so.1: cannot\\nopen it')", "ImportError: libcvc5.so.1: cannot open it)"),
        ("z3", "ModuleNotFoundError('No module named gmp', name='gmp')", "ModuleNotFoundError: No module named gmp"),
        ("z3", "Exception('libz3.so not found.')", "Exception: libz3.so not found."),
    ],
)
def test_a_solver_that_cannot_be_loaded_is_named_with_the_reason(
    tmp_path: Path, solver: str, error: str, why: str
) -> None:
    (tmp_path / f"{solver}.py").write_text(f"raise {error}\n")
    done = run("prove", "--operator", "LatentMean", "--out", str(tmp_path), path=str(tmp_path))
    assert done.returncode == 2, done.stderr
    assert f"butterfly: {solver} cannot be loaded ({why}" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("asked", [("--operator", "LatentMean"), ("--stability",)])
def test_a_folder_that_cannot_be_written_is_named_before_anything_is_derived(
    tmp_path: Path, asked: tuple[str, ...]
) -> None:
    (tmp_path / "file").write_text("kept")
    done = run("prove", *asked, "--out", str(tmp_path / "file" / "proofs"), before=NOTHING_IS_CAPTURED)
    assert done.returncode == 2, done.stderr
    assert done.stderr == (
        f"butterfly: cannot write '{tmp_path}/file/proofs': Not a directory; "
        "choose a path whose parents are directories, not files\n"
    )


def test_an_interrupt_of_the_whole_group_is_one_line(tmp_path: Path) -> None:
    asked = ("prove", "--operator", "LatentMean", "--contract", "T7.1/internality", "--out", str(tmp_path))
    done = run(*asked, before=INTERRUPTED)
    assert done.returncode == 130
    assert [line.partition(",")[0] for line in done.stderr.splitlines()] == [
        "prove LatentMean: started",
        "prove LatentMean: stopped",
        "butterfly: interrupted; nothing was left half-written",
    ]
    assert not list(tmp_path.iterdir())


def test_an_operator_or_a_contract_that_there_is_not_is_misuse(tmp_path: Path) -> None:
    for wrong in (("--operator", "NoSuch"), ("--contract", "T9")):
        done = run("prove", *wrong, "--out", str(tmp_path))
        assert done.returncode == 2
        assert f"{wrong[0]} {wrong[1]}: no such" in done.stderr


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (("--check", "--operator", "NoSuch"), "--operator NoSuch: no such operator"),
        (("--check", "--contract", "N1/fold"), "--contract cannot be given with --check"),
        (("--stability", "--operator", "LatentMean"), "--stability asks every obligation"),
        (("--operator", "LatentMean", "--contract", "N3"), "--contract N3: it does not speak of LatentMean"),
    ],
)
def test_what_would_be_passed_over_is_misuse(tmp_path: Path, asked: tuple[str, ...], why: str) -> None:
    done = run("prove", *asked, "--out", str(tmp_path))
    assert done.returncode == 2
    assert why in done.stderr
    assert not list(tmp_path.iterdir())
