"""An operator that leaves or raises gets no table and no exit 0."""

import pytest
from typer.testing import CliRunner

from butterfly.cli.main import app
from butterfly.core.errors import ConfigurationError

HERE = "tests.prove.fooling.no_verdict"


@pytest.mark.parametrize("name", ["Leaves", "LeavesTheProver"])
def test_an_operator_that_ends_the_process_is_exit_one_with_one_line(name: str) -> None:
    done = CliRunner().invoke(app, ["check", f"{HERE}:{name}", "--prove", "--examples", "5"])
    assert done.exit_code == 1
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("butterfly:")]
    assert f"{name} cannot be examined to the end" in line
    assert "SystemExit: 0" in line


def test_an_operator_that_writes_to_its_inputs_is_misuse() -> None:
    done = CliRunner().invoke(app, ["check", f"{HERE}:WritesToItsInputs", "--prove"])
    assert isinstance(done.exception, ConfigurationError)
    assert "changes its outputs" in str(done.exception)
