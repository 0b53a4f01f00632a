"""An operator that leaves, crashes, raises or does not come back gets no table and no exit 0."""

import json

import pytest
from typer.testing import CliRunner

from butterfly.cli.main import app
from butterfly.core.errors import ConfigurationError

HERE = "tests.prove.fooling.no_verdict"
ENDS = {
    "Leaves": "SystemExit: 0",
    "LeavesAtOnce": "it ended its process (exit code 0) while",
    "Crashes": "it crashed its process (SIGSEGV) while",
    "Loops": "it did not come back within 5 s while",
}


@pytest.mark.parametrize("name", ENDS)
def test_an_operator_that_ends_the_process_is_exit_one_with_one_line(name: str) -> None:
    done = CliRunner().invoke(app, ["check", f"{HERE}:{name}", "--examples", "5", "--limit", "5"])
    assert done.exit_code == 1
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("butterfly:")]
    assert f"{name} cannot be examined to the end" in line
    assert ENDS[name] in line
    assert not done.stdout


def test_one_that_ends_the_prover_is_too() -> None:
    done = CliRunner().invoke(app, ["check", f"{HERE}:LeavesTheProver", "--prove", "--examples", "5"])
    assert done.exit_code == 1
    assert "LeavesTheProver cannot be examined to the end" in done.stderr
    assert not done.stdout


def test_an_operator_that_writes_to_its_inputs_is_misuse() -> None:
    done = CliRunner().invoke(app, ["check", f"{HERE}:WritesToItsInputs"])
    assert isinstance(done.exception, ConfigurationError)
    assert "changes its outputs" in str(done.exception)


def test_what_an_operator_prints_is_no_part_of_the_result() -> None:
    done = CliRunner().invoke(app, ["check", f"{HERE}:Prints", "--examples", "5", "--json"])
    assert done.exit_code == 0
    assert len(json.loads(done.stdout)["properties"]) > 20
