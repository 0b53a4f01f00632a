"""The sources keep to what the specification promises: nothing postulated, no hole, nothing unsafe, words first."""

import re
import shutil
from pathlib import Path

import pytest

from butterfly.spec.agda import Agda
from butterfly.spec.source import module_paths, sources

FORBIDDEN = re.compile(
    r"\bpostulate\b|\bprimitive\b|\{!|(?<![\w'′-])\?(?![\w?])|\bTERMINATING\b|\bNON_TERMINATING\b|\bNO_POSITIVITY_CHECK\b"
    r"|\bNO_TERMINATION_CHECK\b|\bNO_UNIVERSE_CHECK\b|\bREWRITE\b|primTrustMe|--type-in-type|--allow-\S+|--no-\S*check"
    r"|--rewriting|--unsafe|--omega-in-omega|--sized-types|--guardedness|--injective-type-constructors|-WnoX?\w*"
)
IMPORT = re.compile(r"\bimport\s+(\S+)")
BUILTIN = {
    "Agda.Builtin.Bool", "Agda.Builtin.Cubical.Path", "Agda.Builtin.Equality", "Agda.Builtin.List",
    "Agda.Builtin.Nat", "Agda.Builtin.Reflection", "Agda.Builtin.Sigma", "Agda.Builtin.String", "Agda.Builtin.Unit",
    "Agda.Primitive.Cubical",
}  # fmt: skip
"""The primitive modules that may be imported: none that asserts an equality or erases one."""
OPTIONS = re.compile(r"\A\{-# OPTIONS --safe --(cubical-compatible|cubical) #-\}\n\n(-- .+\n)")
MODULES = module_paths(sources())
COLUMNS = 120
CUBICAL = ("Butterfly.Path.", "Butterfly.Index")


def faults(name: str, text: str) -> list[str]:
    """What a module does that it must not, one line each."""
    code = re.sub(r"^\s*--.*$", "", text, flags=re.MULTILINE).replace("≤?", "≤").replace("_?_", "_")
    faulty = [f"{name}: {match.group()}" for match in FORBIDDEN.finditer(code)]
    faulty += [f"{name}: imports {module}" for module in IMPORT.findall(code) if not _known(module)]
    faulty += [f"{name}: a second pragma" for _ in range(text.count("{-#") - 1)]
    faulty += [f"{name}: {len(line)} columns" for line in text.splitlines() if len(line) > COLUMNS]
    opening = OPTIONS.match(text)
    if opening is None:
        faulty.append(f"{name}: does not open with its options and a paragraph in words")
    elif (opening.group(1) == "cubical") is not name.startswith(CUBICAL):
        faulty.append(f"{name}: --{opening.group(1)} is not the mode of this folder")
    return faulty


def _known(module: str) -> bool:
    return module in MODULES or module in BUILTIN


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
        "x = primTrustMe",
        "open import Agda.Builtin.TrustMe",
        "import Agda.Builtin.Equality.Erase",
        "import Butterfly.Nowhere",
        "{-# BUILTIN NATURAL Nat #-}",
        "{-# COMPILE GHC x = y #-}",
        "{-# INJECTIVE x #-}",
        "-- " + COLUMNS * "x",
    ],
)
def test_the_check_fires(line: str) -> None:
    assert faults("Butterfly.M", HEAD) == []
    assert len(faults("Butterfly.M", f"{HEAD}{line}\n")) == 1


@pytest.mark.parametrize(
    "pragma",
    [
        "{-# TERMINATING #-}",
        "{-# NON_TERMINATING #-}",
        "{-# NO_POSITIVITY_CHECK #-}",
        "{-# NO_UNIVERSE_CHECK #-}",
        "{-# REWRITE x #-}",
        "{-# OPTIONS --type-in-type #-}",
        "{-# OPTIONS --allow-unsolved-metas #-}",
        "{-# OPTIONS --no-termination-check #-}",
        "{-# OPTIONS -WnoUnsupportedIndexedMatch #-}",
    ],
)
def test_the_check_fires_on_unsafe_pragmas_by_name(pragma: str) -> None:
    assert len(faults("Butterfly.M", f"{HEAD}{pragma}\n")) >= 2


TRICKS = {
    "a postulate": "postulate x : Set",
    "trust without proof": "open import Agda.Builtin.TrustMe",
    "an erased equality": "open import Agda.Builtin.Equality.Erase",
    "a type of all types": "data U : Set where\n  u : Set → U",
    "a loop": "{-# TERMINATING #-}\nx : ⊥\nx = x",
    "a loop without a pragma": "x : ⊥\nx = x",
    "a paradox": "{-# NO_POSITIVITY_CHECK #-}\ndata D : Set where\n  d : (D → ⊥) → D",
    "a rewrite rule": "open import Agda.Builtin.Equality.Rewrite",
    "a hole": "x : ⊥\nx = ?",
    "an interaction point": "x : ⊥\nx = {! !}",
    "what is left to find": "x : ⊥\nx = _",
    "cases left out": "f : Bool → Bool\nf true = true",
    "cases left out by a pragma": "{-# NON_COVERING #-}\nf : Bool → Bool\nf true = true",
    "K": "k : {A : Set} {x : A} (p : x ≡ x) → p ≡ refl\nk refl = refl",
}


@pytest.fixture
def logic(agda: Agda, tmp_path: Path) -> Agda:
    """Agda over what a trick imports, and no other module of the specification."""
    shutil.copytree(agda.root / "Butterfly" / "Logic", tmp_path / "Butterfly" / "Logic")
    return Agda(agda.program, tmp_path)


def trick(agda: Agda, options: str, body: str) -> bool:
    """Whether a module of these options and lines type-checks beside the specification."""
    head = f"{{-# OPTIONS {options} #-}}\nmodule Butterfly.Trick where\nopen import Butterfly.Logic.Base\n"
    (agda.root / "Butterfly" / "Trick.agda").write_text(f"{head}{body}\n", encoding="utf-8")
    return agda.check("Butterfly.Trick").holds


def test_agda_itself_rejects_what_is_unsafe(logic: Agda) -> None:
    """Beside the search of the text: the flags of the check reject it, whatever the module's own options say."""
    safe = "--safe --cubical-compatible"
    assert trick(logic, safe, "x : ⊤\nx = tt")
    assert [name for name, body in TRICKS.items() if trick(logic, safe, body)] == []
    assert [name for name, body in TRICKS.items() if trick(logic, "--cubical-compatible", body)] == []
    unsafe = ("--type-in-type", "--rewriting", "--with-K", "--omega-in-omega", "--no-termination-check")
    assert [flag for flag in unsafe if trick(logic, f"{safe} {flag}", "x : ⊤\nx = tt")] == []


def test_a_module_that_no_other_imports_is_checked_too(logic: Agda) -> None:
    assert not trick(logic, "--safe --cubical-compatible", TRICKS["a loop without a pragma"])
    assert [(module.module, module.holds) for module in logic.check_all()] == [
        ("Butterfly.Logic.Base", True),
        ("Butterfly.Trick", False),
    ]


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
