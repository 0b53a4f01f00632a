"""The fenced blocks of a page, and what runs them from top to bottom as a reader would."""

import ast
import json
import re
import shlex
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer
from typer.testing import CliRunner

from butterfly.cli.main import app
from butterfly.schema.configuration import SplitConfiguration, WorkerConfiguration

ROOT = Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
SLOW, FAILS = "minutes", "exit code 1"
"""What the comment of a command says if it is only parsed, and if it exits with 1."""


@dataclass(frozen=True)
class Block:
    """A fenced block."""

    language: str
    text: str


def blocks(page: str) -> list[Block]:
    """The fenced blocks of a page, in its order."""
    return [Block(language, text) for language, text in FENCE.findall(page)]


def run_page(page: str) -> None:
    """Run every block of a page in the current directory.

    Raises:
        AssertionError: a command that fails or does not parse, a value that is another, a language that nothing runs.
    """
    names: dict[str, object] = {"__name__": "page"}
    for block in blocks(page):
        if block.language == "python":
            run_python(block.text, names)
        elif block.language == "bash":
            for line in block.text.splitlines():
                run_command(line)
        elif block.language == "json":
            read_json(block.text)
        else:
            assert block.language == "mermaid", f"nothing runs a block of {block.language or 'no language'}"


def run_python(text: str, names: dict[str, object]) -> None:
    """Run code; the value of an expression whose comment is a tensor must print as that."""
    lines = text.splitlines()
    for statement in ast.parse(text).body:
        _, _, comment = lines[(statement.end_lineno or 1) - 1].partition("  # ")
        if isinstance(statement, ast.Expr) and "tensor(" in comment:
            value = eval(compile(ast.Expression(statement.value), "page", "eval"), names)
            assert repr(value) == comment[comment.index("tensor(") :], f"{comment!r} is {value!r}"
        else:
            exec(compile(ast.Module([statement], []), "page", "exec"), names)


def run_command(line: str) -> None:
    """Run one command of a shell block; slow ones, and those that install or build, are checked for what they name."""
    comment = line.partition("  # ")[2]
    program, *arguments = shlex.split(line, comments=True)
    if program == "make":
        targets = TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8"))
        assert set(arguments) <= set(targets), f"{line!r} names no target"
    elif program == "pip":
        check_requirement(arguments)
    else:
        assert program == "butterfly", f"nothing runs {line!r}"
        if SLOW in comment:
            parse(arguments)
            return
        result = CliRunner().invoke(app, arguments)
        if isinstance(result.exception, Exception):
            raise AssertionError(f"{line!r} fails: {result.exception}") from result.exception
        assert result.exit_code == int(FAILS in comment), f"{line!r} exits with {result.exit_code}: {result.output}"


def parse(arguments: list[str]) -> None:
    """Parse a command of ours down to its last option and run nothing.

    Raises:
        AssertionError: an unknown command or option, a missing or a wrong argument.
    """
    command: Any = typer.main.get_command(app)
    try:
        context = command.make_context("butterfly", list(arguments))
        while hasattr(command, "resolve_command"):
            name, command, rest = command.resolve_command(context, [*context._protected_args, *context.args])
            context = command.make_context(name, rest, parent=context)
    except Exception as error:
        raise AssertionError(f"butterfly {shlex.join(arguments)} does not parse: {error}") from error


def check_requirement(arguments: list[str]) -> None:
    """That ``pip install`` names this distribution, or the folder of it, with extras that there are."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    verb, *requirements = arguments
    assert verb == "install"
    for requirement in requirements:
        match = re.fullmatch(r"([\w.-]+)(?:\[([\w,]+)\])?", requirement)
        assert match is not None, requirement
        assert match[1] in (".", project["name"]), requirement
        assert set((match[2] or "solvers").split(",")) <= set(project["optional-dependencies"]), requirement


def read_json(text: str) -> None:
    """Read a configuration, or the part of a worker, as the library does."""
    document = json.loads(text)
    schema = SplitConfiguration if "workers" in document else WorkerConfiguration
    schema.from_json(text, "page")
