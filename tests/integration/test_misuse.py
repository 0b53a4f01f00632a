"""What the command line says to misuse, in a process of its own; and the schemas that it exports."""

from pathlib import Path

import pytest

from tests.command_line import run, run_afresh


@pytest.mark.parametrize(
    "arguments",
    [
        ["report", "nowhere"],
        ["generate", "nowhere", "--prompt", "x"],
        ["split", "nowhere", "--config", "nothing.json", "--out", "x"],
        ["split", "butterfly-base", "--config", "nothing.json"],
        ["no-such-command"],
        ["generate"],
    ],
)
def test_misuse_is_one_line_and_exit_code_2(arguments: list[str], tmp_path: Path) -> None:
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


def test_the_schemas_are_exported(tmp_path: Path) -> None:
    assert run_afresh("schemas", "--out", tmp_path).returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        "configuration.schema.json", "manifest.schema.json", "compliance.schema.json",
    }  # fmt: skip
