"""The sources keep to what the specification promises: nothing postulated, no hole, nothing unsafe, words first."""

import re
from pathlib import Path

import pytest

from butterfly.spec.source import module_paths, sources

FORBIDDEN = re.compile(
    r"\bpostulate\b|\bprimitive\b|\{!|(?<![\w'′-])\?(?![\w?])|\bTERMINATING\b|\bNON_TERMINATING\b|\bNO_POSITIVITY_CHECK\b"
    r"|\bNO_TERMINATION_CHECK\b|\bNO_UNIVERSE_CHECK\b|\bREWRITE\b|primTrustMe|--type-in-type|--allow-\S+|--no-\S*check"
    r"|--rewriting|--unsafe|--omega-in-omega|--sized-types|--guardedness|--injective-type-constructors|-WnoX?\w*"
)
OPTIONS = re.compile(r"\A\{-# OPTIONS --safe --(cubical-compatible|cubical) #-\}\n\n(-- .+\n)")
MODULES = module_paths(sources())
CUBICAL = ("Butterfly.Path.", "Butterfly.Index")


def faults(name: str, text: str) -> list[str]:
    """What a module does that it must not, one line each."""
    code = re.sub(r"^\s*--.*$", "", text, flags=re.MULTILINE).replace("≤?", "≤").replace("_?_", "_")
    found = [f"{name}: {match.group()}" for match in FORBIDDEN.finditer(code)]
    opening = OPTIONS.match(text)
    if opening is None:
        found.append(f"{name}: does not open with its options and a paragraph in words")
    elif (opening.group(1) == "cubical") is not name.startswith(CUBICAL):
        found.append(f"{name}: --{opening.group(1)} is not the mode of this folder")
    return found


@pytest.mark.parametrize("name", MODULES)
def test_a_module_keeps_the_rules(name: str) -> None:
    assert faults(name, MODULES[name].read_text(encoding="utf-8")) == []


HEAD = "{-# OPTIONS --safe --cubical-compatible #-}\n\n-- Words.\n\nmodule M where\n"


@pytest.mark.parametrize(
    "line",
    [
        "postulate x : Set",
        "x = {!!}",
        "x = {! 0 !}",
        "x = ?",
        "{-# TERMINATING #-}",
        "{-# NON_TERMINATING #-}",
        "{-# NO_POSITIVITY_CHECK #-}",
        "{-# REWRITE x #-}",
        "{-# OPTIONS --type-in-type #-}",
        "{-# OPTIONS --allow-unsolved-metas #-}",
        "{-# OPTIONS -WnoUnsupportedIndexedMatch #-}",
        "x = primTrustMe",
    ],
)
def test_the_check_fires(line: str) -> None:
    assert faults("Butterfly.M", HEAD) == []
    assert len(faults("Butterfly.M", f"{HEAD}{line}\n")) == 1


def test_a_module_without_safe_or_words_is_caught() -> None:
    assert faults("Butterfly.M", HEAD.replace("--safe ", "")) != []
    assert faults("Butterfly.M", HEAD.replace("-- Words.\n\n", "")) != []
    assert faults("Butterfly.M", HEAD.replace("cubical-compatible", "cubical")) != []
    assert faults("Butterfly.M", HEAD.replace("cubical-compatible", "without-K")) != []


def test_the_folder_holds_nothing_but_modules_and_their_record() -> None:
    root = sources()
    others = {path.name for path in root.iterdir()} - {"Butterfly", "_build"}  # where an editor's Agda keeps its own
    assert others == {"README.md", "butterfly.agda-lib", "checked.json"}
    strangers = [path for path in Path(root / "Butterfly").rglob("*") if path.is_file() and path.suffix != ".agda"]
    assert [path for path in strangers if path.suffix != ".agdai"] == []
