"""Every example in a docstring runs and shows what it says; what users call says what it takes."""

import ast
import doctest
import importlib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in sorted((ROOT / "butterfly").rglob("*.py"))
    if ">>> " in path.read_text(encoding="utf-8")
]
PUBLIC = ("capability", "analysis", "models")
"""Packages whose functions users call; beside them ``split``, ``load`` and the methods of ``Capability``."""
CALLED = {"split": "splitting/split.py", "load": "runtime/load.py"}


def untold(function: ast.FunctionDef) -> list[str]:
    """The parameters that the docstring of a function does not explain, below ``Args:``."""
    told = (ast.get_docstring(function) or "").partition("Args:\n")[2]
    names = {name.strip() for line in told.splitlines() for name in line.partition(":")[0].split(",")}
    given = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    return [name for name in (argument.arg for argument in given) if name not in {"self", "cls"} | names]


def functions(path: Path) -> dict[str, ast.FunctionDef]:
    """The functions at the top of a module, by name."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return {node.name: node for node in body if isinstance(node, ast.FunctionDef)}


def called() -> dict[str, ast.FunctionDef]:
    """What users call, by package and name."""
    package = ROOT / "butterfly"
    public = {f"butterfly.{name}": functions(package / path)[name] for name, path in CALLED.items()}
    for folder in PUBLIC:
        for node in ast.parse((package / folder / "__init__.py").read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.module:
                there = functions((ROOT / node.module.replace(".", "/")).with_suffix(".py"))
                public |= {f"{folder}.{name.name}": there[name.name] for name in node.names if name.name in there}
    return public


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_true(name: str) -> None:
    results = doctest.testmod(importlib.import_module(name.removesuffix(".__init__")))
    assert results.attempted > 0
    assert results.failed == 0


def test_a_false_example_is_caught(capsys: pytest.CaptureFixture[str]) -> None:
    module = ModuleType("wrong", ">>> 1 + 1\n3\n")
    assert doctest.testmod(module).failed == 1
    assert "Expected:\n    3" in capsys.readouterr().out


def test_what_users_call_says_what_it_takes() -> None:
    public = called()
    assert {"butterfly.split", "capability.read_items", "analysis.analyse", "models.load_base"} <= set(public)
    assert {name: missing for name, function in public.items() if (missing := untold(function))} == {}


def test_a_parameter_that_is_not_explained_is_caught() -> None:
    text = 'def f(a, b, *, c, d):\n    """Of a.\n\n    Args:\n        a, c: numbers.\n        d: another.\n    """'
    (function,) = ast.parse(text).body
    assert isinstance(function, ast.FunctionDef)
    assert untold(function) == ["b"]
