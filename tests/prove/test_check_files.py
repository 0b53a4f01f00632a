"""What lies in the folder of the proofs beside proved claims: each file that is changed, added or broken is told."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from butterfly.contracts.operator import of_pool
from butterfly.core.verdict import Verdict
from butterfly.fusion import LatentMean
from butterfly.prove.artifacts import stability
from butterfly.prove.artifacts.claim_artifact import QUERIES, RECORD, REPLAYED
from butterfly.prove.artifacts.claim_recheck import problems as claim_problems
from butterfly.prove.artifacts.index import INDEX, write_index
from butterfly.prove.artifacts.operators_table import PAGE, PROJECT
from butterfly.prove.artifacts.pages import DOCUMENTS
from butterfly.prove.artifacts.refutation_artifact import RECORD as REFUTED
from butterfly.prove.artifacts.registry import beside
from butterfly.prove.artifacts.stability import SEEDS, Stability
from butterfly.prove.artifacts.statement_artifact import RECORD as STATED
from butterfly.prove.check import whole
from butterfly.prove.claims.claim import Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants
from butterfly.prove.prove import Derivation, prove_operator
from butterfly.prove.solving.solvers import versions
from tests.prove.edits import edited

PROOFS = Path(__file__).resolve().parents[2] / "proofs"
LYING, MONOTONE = "P-robust/lying", "P-mono/coordinate"
FOLDER = "LatentMean/P-robust-lying"


@cache
def claim(contract: str) -> Claim:
    """The claim as the code makes it."""
    (claimed,) = claims_of(of_pool(LatentMean()), [contract])
    return claimed


def look(root: Path, made: Claim) -> list[str]:
    """What is wrong with the artifact of a claim; nothing is solved."""
    operator = of_pool(LatentMean())
    return list(claim_problems(root, operator, made, None, Mutants(ExportedGraphs(operator))))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh artifact of a claim that is refuted."""
    root = tmp_path_factory.mktemp("proofs")
    (proof,) = prove_operator(of_pool(LatentMean()), [LYING])
    assert proof.verdict is Verdict.REFUTED
    proof.write(root)
    return root


def _case(**changes: Any) -> Callable[[Path], None]:
    return edited(RECORD, lambda record: record["counterexample"]["case"].update(changes))


def _changed(**changes: Any) -> Callable[[Path], None]:
    return edited(RECORD, lambda record: record.update(changes))


CHANGED: dict[str, Callable[[Path], object]] = {
    "a reason": _changed(why="so"),
    "an obligation": _changed(obligations=[{"name": "g0-one-1"}]),
    "queries beside it": lambda folder: (folder / QUERIES).write_text("(check-sat)\n"),
    "an assumption": _changed(assumptions=["all is well"]),
    "an axiom": _changed(axioms=["all is well"]),
    "nothing that it rests on": _changed(rests_on=[]),
    "mutants": _changed(mutants=[]),
    "witnesses": _changed(witnesses={"case, exactly": 1}),
    "another operator": _changed(operator="LinearPool"),
    "it is declared": _changed(declared=True),
    "more in the counterexample": edited(RECORD, lambda record: record["counterexample"].update(remark="sound")),
    "a reason of the counterexample": edited(RECORD, lambda record: record["counterexample"].update(why="so")),
    "replayed elsewhere": edited(RECORD, lambda record: record["counterexample"].update(replayed="on paper")),
    "a counterexample that is none": edited(RECORD, lambda record: record.update(counterexample=[])),
    "a case that is none": edited(RECORD, lambda record: record["counterexample"].update(case=[])),
    "a case that keeps the law": _case(other=[[0.0], [0.0], [0.0]]),
    "all are Byzantine": _case(lying=[0, 1, 2]),
    "weights of other workers": _case(weights=[1.0, 1.0]),
    "no weights": _case(weights=[0.0, 0.0, 0.0]),
    "none alive": _case(alive=[False, False, False]),
    "no numbers": _case(outputs=[["nan"], ["nan"], ["nan"]]),
    "unsupported": _changed(verdict="unsupported"),
    "proved": _changed(verdict="proved"),
    "no word": _changed(verdict=["refuted"]),
}


@pytest.mark.parametrize("name", CHANGED)
def test_a_changed_record_of_a_refutation_is_told(made: Path, tmp_path: Path, name: str) -> None:
    shutil.copytree(made / FOLDER, tmp_path / FOLDER)
    assert look(tmp_path, claim(LYING)) == []
    CHANGED[name](tmp_path / FOLDER)
    assert look(tmp_path, claim(LYING)) != []


RISE = {"outputs": [[0.0]], "weights": [1.0], "alive": [True], "rise": [[-1.0]]}


def test_what_an_operator_declares_is_not_refuted_by_a_record(tmp_path: Path) -> None:
    more = {"counterexample": {"case": RISE, "why": "", "replayed": REPLAYED}}
    Derivation(of_pool(LatentMean()), replace(claim(MONOTONE), obligations=[]), [], Verdict.REFUTED, more).write(
        tmp_path
    )
    assert any("declares" in problem for problem in look(tmp_path, claim(MONOTONE)))
    of_another = replace(claim(MONOTONE), declared=False)
    Derivation(of_pool(LatentMean()), replace(of_another, obligations=[]), [], Verdict.REFUTED, more).write(tmp_path)
    assert any("rise is negative" in problem for problem in look(tmp_path, of_another))


@pytest.mark.parametrize("key", ["why", "assumptions", "axioms", "witnesses", "counterexample", "mutants", "sizes"])
def test_a_changed_record_of_what_is_unsupported_is_told(tmp_path: Path, key: str) -> None:
    made = replace(claim(LYING), obligations=[], why="no obligation says this", declared=True)
    Derivation(of_pool(LatentMean()), made, [], Verdict.UNSUPPORTED, {}).write(tmp_path)
    assert look(tmp_path, made) == []
    _changed(**{key: "so"})(tmp_path / FOLDER)
    assert look(tmp_path, made) != []


@pytest.fixture(scope="module")
def all_of_it(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed files, with an index and an instability that say they are of these."""
    root = tmp_path_factory.mktemp("all") / "proofs"
    shutil.copytree(PROOFS, root)
    for place in (PAGE, PROJECT):
        (root.parent / place).parent.mkdir(exist_ok=True)
        shutil.copyfile(PROOFS.parent / place, root.parent / place)
    measured = Stability(versions()["z3"], stability.distinct(root), SEEDS, [], 0.75, stability.recorded(root))
    stability.write(root, measured)
    write_index(root)
    return root


def of_all(root: Path) -> list[str]:
    """What is wrong with the files as a whole, where the claims are those that are committed."""
    records = {str(path.parent.relative_to(PROOFS)): RECORD for path in PROOFS.rglob(RECORD)}
    records |= {artifact.folder: artifact.record_name for artifact in beside()}
    return [str(problem) for problem in whole(root, records)]


def test_the_files_as_a_whole_pass(all_of_it: Path) -> None:
    assert of_all(all_of_it) == []


def _written(place: str, content: bytes | str) -> Callable[[Path], None]:
    def apply(root: Path) -> None:
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        (root / place).write_bytes(content if isinstance(content, bytes) else content.encode())

    return apply


def _moved(place: str, to: str) -> Callable[[Path], None]:
    """The same content behind a link."""

    def apply(root: Path) -> None:
        (root / place).rename(root.parent / to)
        (root / place).symlink_to(root.parent / to)

    return apply


def _replaced(place: str, old: str, new: str) -> Callable[[Path], None]:
    """The page with one occurrence changed."""

    def apply(root: Path) -> None:
        page = (root / place).read_text(encoding="utf-8")
        assert old in page
        (root / place).write_text(page.replace(old, new, 1), encoding="utf-8")

    return apply


def _removed(place: str) -> Callable[[Path], None]:
    return lambda root: (root / place).unlink()


def _folder(place: str) -> Callable[[Path], None]:
    def apply(root: Path) -> None:
        (root / place).unlink()
        (root / place).mkdir()

    return apply


RATE = "stability.json"
MEAN = f"LatentMean/T7.1-internality/{RECORD}"
NOTES = "LatentMean/T7.1-internality/notes.txt"
EXTRA: dict[str, tuple[Callable[[Path], object], str]] = {
    "a file of notes": (
        _written("LatentMean/T7.1-internality/notes.txt", "so"),
        "LatentMean/T7.1-internality/notes.txt",
    ),
    "a claim that there is not": (_written("LatentMean/T9.9/proof.json", "{}"), "LatentMean/T9.9"),
    "a record that there is not": (_written(f"LatentMean/T9.9/{RECORD}", "{"), "LatentMean/T9.9"),
    "a folder that there is not": (lambda root: (root / "NoSuch").mkdir(), "NoSuch"),
    "a hidden file": (_written(".hidden", ""), ".hidden"),
    "a file without a name in UTF-8": (lambda root: (root / "\udcff").write_text(""), "\\udcff"),
    "a record that is a pipe": (lambda root: ((root / MEAN).unlink(), os.mkfifo(root / MEAN)), MEAN),
    "a record that is a folder": (_folder(MEAN), MEAN),
    "a record behind a link": (_moved(MEAN, "record"), MEAN),
    "a claim behind a link": (_moved("LatentMean/T7.1-internality", "claim"), "LatentMean/T7.1-internality"),
    "an operator behind a link": (_moved("LatentMean", "operator"), "LatentMean"),
    "no soundness": (_removed("SOUNDNESS.md"), "SOUNDNESS.md"),
    "an empty table": (_written("MUTANTS.md", "\n"), "MUTANTS.md"),
    "operations that are no text": (_written("OPERATIONS.md", b"\xff"), "OPERATIONS.md"),
    "a document behind a link": (_moved("SOUNDNESS.md", "soundness"), "SOUNDNESS.md"),
    **{f"{name} of one line": (_written(name, f"# {name}\n"), name) for name in DOCUMENTS},
    **{f"{name} with a word more": (_replaced(name, ".", ", all of it."), INDEX) for name in DOCUMENTS},
    "a mutant more than there are": (
        _replaced("MUTANTS.md", "| refuted |", "| refuted | so |\n| x | refuted |"),
        "MUTANTS.md",
    ),
    "a mutant that was missed": (_replaced("MUTANTS.md", "| refuted |", "| MISSED |"), "MUTANTS.md"),
    "an operation left out": (_replaced("OPERATIONS.md", "| `abs` |", "| `ab` |"), "OPERATIONS.md"),
    "an operation that is wrong": (_replaced("OPERATIONS.md", "| 0 | 6 | 0 |", "| 0 | 6 | 1 |"), "OPERATIONS.md"),
    "a section of soundness left out": (_replaced("SOUNDNESS.md", "## Floats", "## Numbers"), "SOUNDNESS.md"),
    "soundness of a module that is not there": (_replaced("SOUNDNESS.md", "axioms.py", "axiom.py"), "SOUNDNESS.md"),
    "an index with another digest": (
        _replaced(INDEX, "| [SOUNDNESS.md](SOUNDNESS.md) | `", "| [SOUNDNESS.md](SOUNDNESS.md) | `0"),
        INDEX,
    ),
    "a table that praises": (_replaced(f"../{PAGE}", "proved | tested |", "proved | proved |"), PAGE),
    "no page of the table": (_removed(f"../{PAGE}"), PAGE),
    "a page without a table": (_written(f"../{PAGE}", "# Operators\n"), PAGE),
    "no index": (_removed(INDEX), INDEX),
    "an index that is no text": (_written(INDEX, b"\xff"), INDEX),
    "an index with other line ends": (
        lambda root: (root / INDEX).write_bytes((root / INDEX).read_bytes().replace(b"\n", b"\r\n")),
        INDEX,
    ),
    "an index of records that are none": (_written(MEAN, "[]"), INDEX),
    "an index of records without end": (_written(MEAN, "[" * 100_000), INDEX),
    "an index of statements that are none": (_written(f"arithmetic/N4/{STATED}", ""), INDEX),
    "an index of refutations that are none": (_written(f"refutations/T7.1-bare/{REFUTED}", "{}"), INDEX),
    "an instability of records that are none": (_written(MEAN, "{}"), RATE),
    "an instability of queries that are no text": (_written(f"arithmetic/N4/{QUERIES}", b"\xff"), RATE),
    "no instability": (_removed(RATE), RATE),
    "an instability that is cut off": (_written(RATE, "{"), RATE),
    "an instability of nothing": (_written(RATE, "{}\n"), RATE),
    "an instability of a list": (_written(RATE, "[]\n"), RATE),
    "an instability in words": (lambda root: edited(RATE, lambda record: record.update(most="x"))(root), RATE),
}


@pytest.mark.parametrize("name", EXTRA)
def test_a_file_that_is_not_the_code_s_is_told_by_its_name(all_of_it: Path, tmp_path: Path, name: str) -> None:
    root = shutil.copytree(all_of_it.parent, tmp_path / "all") / "proofs"
    change, place = EXTRA[name]
    change(root)
    assert any(problem.startswith(f"{place}: ") for problem in of_all(root))
