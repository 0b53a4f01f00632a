"""Names are the field's terms: no filler, no class name twice, and types in place of ``Any``."""

import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "butterfly"
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
"""The words of a name in snake case or camel case."""
FILLER = {"one", "found", "said", "thing", "told", "who", "whose", "reading", "reader"}
"""Names that say nothing of what they hold."""
BESIDE = ("tests", "properties", "benchmarks", "docs", "examples")
"""The folders beside the package."""
NOUNLESS = {"one", "found", "said"}
"""The fillers that stay out of those folders too."""
DIALECT = {
    "bough", "crew", "everybody", "everyone", "ghost", "ghosts", "grove", "hear", "heard", "liar", "liars", "nobody",
    "refused", "scene", "scenes", "siege", "somebody", "told", "twin", "twins", "victim", "victims", "watched",
    "watching", "whoever", "world", "worlds",
}  # fmt: skip
"""Words for which the field has a term; a name holds none of them, alone or beside others."""
KEPT = {
    ("fusion/kernels/cpu/blocks.py", "everybody"),
    ("fusion/kernels/linear_kernel.py", "who"),
    ("fusion/kernels/median_kernel.py", "found"),
}
"""Sources whose committed measurements are of their very bytes."""
PROSE = re.compile(
    r"\b(nobody|liars?|ghosts?|twins?|whoever|watched|flip rate|open sizes|over with|hears?|heard)\b", re.IGNORECASE
)
"""The same for docstrings, comments, messages and pages."""
PAGES = (
    "butterfly/**/*.py", "spec/**/*.agda", "tests/**/*.py", "properties/**/*.py", "benchmarks/**/*.py",
    "benchmarks/**/*.md", "examples/**/*.py", "proofs/*.md", "docs/*.md", "*.md",
)  # fmt: skip
"""What is searched for them."""
HASHED = {"butterfly/fusion/kernels/mean_kernel.py"}
"""Files with such a word whose bytes are in measurements."""
UNTYPED = {
    "export/state_tuples.py": "a state and its source are whatever class the user wrote",
    "records/json_object.py": "a record has no known type until it is compared with what the code makes",
    "solving/compound_certificates.py": "a recorded certificate has no known type until it is checked",
    "statements/counterexample.py": "a number is a fraction, a term or a tensor, as the interpretation has it",
}
"""Modules of the prover with ``Any``, and why."""
NAMED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.MatchAs, ast.MatchStar, ast.ExceptHandler)
"""Statements and patterns that bind their own name."""
SPECIFICATION = ("spec/protocols/", "spec/language.py")
"""The mirror of the specification keeps the specification's words."""
SHARED = {"Config": "each kernel has its own, in files whose hash is in measurements on an accelerator"}
"""Class names that modules still share. None may be added."""


@cache
def modules(package: Path = PACKAGE) -> tuple[tuple[str, ast.Module], ...]:
    paths = sorted(package.rglob("*.py"))
    return tuple((path.relative_to(package).as_posix(), ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


def bound(tree: ast.Module) -> set[str]:
    """The names that a module gives: variables, parameters, attributes, functions, classes."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            names.add(node.id)
        elif isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
            names.add(node.attr)
        elif isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, NAMED) and node.name:
            names.add(node.name)
        elif isinstance(node, ast.alias) and node.asname:
            names.add(node.asname)
    return names


def shared_classes(package: Path = PACKAGE) -> set[str]:
    """The names of public classes at the top of two modules, beside the mirror of the specification."""
    homes = defaultdict(list)
    for name, tree in modules(package):
        for node in tree.body:
            if (
                isinstance(node, ast.ClassDef)
                and not node.name.startswith(("_",))
                and not name.startswith(SPECIFICATION)
            ):
                homes[node.name].append(name)
    return {name for name, places in homes.items() if len(places) > 1}


def uses_any(tree: ast.Module) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "Any" for node in ast.walk(tree))


def test_variables_are_named_by_what_they_hold() -> None:
    filler = {(name, word) for name, tree in modules() for word in unclear(bound(tree))}
    assert filler - KEPT == set()
    assert filler >= KEPT, "take what is no longer there from KEPT"


def test_names_beside_the_package_are_nouns() -> None:
    assert nounless() == set()


def nounless(root: Path = ROOT) -> set[tuple[str, str]]:
    """The files beside the package that bind ``one``, ``found`` or ``said``, each with the name."""
    return {
        (f"{folder}/{name}", word)
        for folder in BESIDE
        for name, tree in modules(root / folder)
        for word in {*map(plain, bound(tree))} & NOUNLESS
    }


def unclear(names: set[str]) -> set[str]:
    """The fillers among the names, and the names that hold a word of the dialect."""
    fillers = {*map(plain, names)} & FILLER
    return fillers | {name for name in names if {*map(str.lower, WORDS.findall(name))} & DIALECT}


def plain(name: str) -> str:
    """Without underscores; constants, such as the term 1, are no filler."""
    return name if name.isupper() else name.strip("_").lower()


def prose(root: Path = ROOT) -> set[str]:
    """The files with a word of the dialect, but this one, which lists them."""
    files = {path for pattern in PAGES for path in root.glob(pattern)} - {Path(__file__)}
    return {path.relative_to(root).as_posix() for path in files if PROSE.search(path.read_text(encoding="utf-8"))}


def test_prose_has_the_terms_of_the_field() -> None:
    assert prose() == HASHED


def test_no_class_name_is_given_twice() -> None:
    assert shared_classes() == set(SHARED)


def test_the_prover_has_types() -> None:
    loose = {name.removeprefix("prove/") for name, tree in modules() if name.startswith("prove/") and uses_any(tree)}
    assert loose == set(UNTYPED), "say why, or take what is typed by now from UNTYPED"


PLANTED = {
    "tests/e.py": "with open('e') as said: pass\n",
    "properties/f.py": "rows = [found for found in range(3)]\n",
    "benchmarks/g.py": "call = lambda one: 1\n",
    "docs/h.py": "try: pass\nexcept ValueError as found: pass\n",
    "examples/i.py": "import json as said\n",
    "tests/j.py": "foundation, told = 1, 'one, found and said'\n",
}
"""Files beside a package: each but the last binds a filler."""


def test_the_checks_fire(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("from typing import Any\n\nclass Twice:\n    found: Any = 1\n")
    (tmp_path / "b.py").write_text("class Twice: ...\n\ndef said(one): return [thing for thing in one]\n")
    trees = dict(modules(tmp_path))
    assert bound(trees["a.py"]) == {"Twice", "found"}
    assert unclear(bound(trees["b.py"])) == {"said", "one", "thing"}
    assert unclear({"TwinClaim", "not_heard", "unheard_of", "_one", "foundation", "ONE"}) == {
        "TwinClaim",
        "not_heard",
        "one",
    }
    (tmp_path / "butterfly").mkdir()
    (tmp_path / "butterfly" / "c.py").write_text('"""A worker that nobody heard of."""\n')
    (tmp_path / "butterfly" / "d.py").write_text('"""A worker without weight."""\n')
    assert prose(tmp_path) == {"butterfly/c.py"}
    for place, text in PLANTED.items():
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text(text)
    assert nounless(tmp_path) == {
        ("tests/e.py", "said"), ("properties/f.py", "found"), ("benchmarks/g.py", "one"), ("docs/h.py", "found"),
        ("examples/i.py", "said"),
    }  # fmt: skip
    assert shared_classes(tmp_path) == {"Twice"}
    assert uses_any(trees["a.py"])
    assert not uses_any(trees["b.py"])
