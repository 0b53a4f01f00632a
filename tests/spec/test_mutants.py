"""A false specification does not type-check: every mutant is rejected, for a reason of logic and not of spelling."""

import re
from pathlib import Path

import pytest

from butterfly.spec.agda import Agda
from butterfly.spec.source import module_path
from tests.spec.mutants import MUTANTS, Mutant

pytestmark = pytest.mark.audit
MISMATCH = re.compile(r"\s!=<?\s|do\s+not\s+match|should\s+be\s+a\s+function\s+type|should\s+be\s+empty")
"""How Agda says that a proof is of something else: two terms or two types differ. What it says of a misspelt name, of
syntax or of a question it cannot solve is none of these."""


@pytest.fixture(scope="module")
def copied(agda: Agda, tmp_path_factory: pytest.TempPathFactory) -> Agda:
    """A copy of the checked sources with their interfaces, so that a mutant costs its own module alone."""
    root = tmp_path_factory.mktemp("mutants")
    for path in agda.root.rglob("*.agda*"):
        copy = root / path.relative_to(agda.root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    return Agda(agda.program, root)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: f"{mutant.changed}: {mutant.name}")
def test_a_mutant_does_not_type_check(copied: Agda, mutant: Mutant) -> None:
    path = module_path(copied.root, mutant.changed)
    text = path.read_text(encoding="utf-8")
    interface = path.with_suffix(".agdai")
    kept = interface.read_bytes()
    assert mutant.old in text
    try:
        path.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8")
        checked = copied.check(mutant.failing or mutant.changed)
    finally:
        path.write_text(text, encoding="utf-8")
        interface.write_bytes(kept)
    assert not checked.holds
    if mutant.told:
        assert mutant.told in " ".join(checked.message.split())
    else:
        assert MISMATCH.search(checked.message), checked.message


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("mix n (weight w)", "mixed n (weight w)"),
        ("sums-to-one w", "sums-to-one (w"),
        ("fused : {V : Set} →", "fused :"),
        ("range-below : {V : Set} (x", "range-below : ∀ {z} {V : Set} (x"),
    ],
)
def test_a_slip_is_told_from_a_false_claim(copied: Agda, old: str, new: str) -> None:
    """The broken fixture: names, syntax and questions without an answer fail too, and would not pass for mutants."""
    path = module_path(copied.root, "Butterfly.Pool.Properties")
    text = path.read_text(encoding="utf-8")
    interface = path.with_suffix(".agdai")
    kept = interface.read_bytes()
    assert old in text
    try:
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        checked = copied.check("Butterfly.Pool.Properties")
    finally:
        path.write_text(text, encoding="utf-8")
        interface.write_bytes(kept)
    assert not checked.holds
    assert not MISMATCH.search(checked.message), checked.message


def test_there_are_many_and_the_unchanged_copy_passes(copied: Agda) -> None:
    assert len(MUTANTS) >= 20
    assert len({(mutant.changed, mutant.old, mutant.new) for mutant in MUTANTS}) == len(MUTANTS)
    assert copied.check("Butterfly.Index").holds


def test_interfaces_are_kept_where_the_test_looks(agda: Agda) -> None:
    assert Path(module_path(agda.root, "Butterfly.Index")).with_suffix(".agdai").is_file()
