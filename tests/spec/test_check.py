"""``butterfly spec check`` and ``html`` end to end, the index against Agda's reading of it, and Agda's absence."""

import json
import shutil
from contextlib import nullcontext
from pathlib import Path

import pytest
from typer.testing import CliRunner

from butterfly.certify.catalogue import CATALOGUE
from butterfly.cli import main, spec
from butterfly.core.errors import DependencyError, SpecificationError
from butterfly.spec import agda as agda_module, source
from butterfly.spec.agda import Agda, Checked, copy_sources
from butterfly.spec.index import Standing, check_reading, citations, read_index, read_unsupported, write_checked
from butterfly.spec.source import module_hashes, module_path, sources


def test_the_whole_specification_type_checks(checked: tuple[Agda, list[Checked]]) -> None:
    _, results = checked
    assert [(module.module, module.message) for module in results if not module.holds] == []
    assert {module.module for module in results} == set(module_hashes(sources()))


def test_the_index_is_read_as_agda_reads_it(agda: Agda) -> None:
    check_reading(sources(), agda)


def test_every_clause_of_the_ledger_has_a_theorem_or_a_reason() -> None:
    theorems, reasons = {theorem.clause for theorem in read_index(sources())}, read_unsupported(sources())
    assert theorems | set(reasons) == set(CATALOGUE)
    assert theorems & set(reasons) == set()


def test_every_clause_of_the_index_is_of_the_catalogue() -> None:
    index = read_index(sources())
    assert {theorem.clause for theorem in index} <= set(CATALOGUE)
    wanted = {
        "N1", "T7.1/bare", "T7.1/optimal", "T7.1/range", "T7.1/affine", "T7.2/soft", "T7.2/argmax", "T7.2/soft-gate",
        "N2", "L3.2/as-written", "L3.2/repaired", "S3.1/types", "S3.1/fusion_correct", "T2.1", "N4", "N5", "T7.3",
        "N7", "N7/raw", "T7.4", "T7.1/log", "T7.2/logloss", "T7.2/margin", "D3.1/convex",
        "P-smooth", "P-robust/crash", "P-robust/lying", "P-mono/score", "P-mono/probability", "D3.1/linear",
    }  # fmt: skip
    assert wanted <= {theorem.clause for theorem in index if theorem.standing is not Standing.PART}


def test_check_prints_clause_theorem_and_verdict(agda: Agda, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over the copy that this session has checked from the text alone; that a fresh one is checked is seen below."""
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr(agda_module, "fresh", lambda root: nullcontext(agda))
    done = CliRunner().invoke(main.app, ["spec", "check"])
    assert done.exit_code == 0, done.output
    for theorem in read_index(sources()):
        assert theorem.clause in done.output
        assert theorem.name in done.output
    for clause, reason in read_unsupported(sources()).items():
        assert any(clause in line and "unsupported" in line and reason in line for line in done.output.splitlines())
    modules = len(module_hashes(sources()))
    assert f"{modules} of {modules} modules type-check" in done.output


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agda: Agda) -> Path:
    """A specification of one theorem, in place of the real one."""
    root = tmp_path / "spec"
    (root / "Butterfly").mkdir(parents=True)
    (root / "Butterfly" / "Truth.agda").write_text(
        "{-# OPTIONS --safe --cubical-compatible #-}\nmodule Butterfly.Truth where\n"
        "open import Agda.Builtin.Unit\nopen import Agda.Builtin.List\nholds : ⊤\nholds = tt\n"
    )
    for name in ("Claim", "Logic"):
        shutil.copytree(sources() / "Butterfly" / name, root / "Butterfly" / name)
    (root / "Butterfly" / "Index.agda").write_text(
        "{-# OPTIONS --safe --cubical #-}\nmodule Butterfly.Index where\n"
        "open import Butterfly.Claim.Base\nopen import Butterfly.Logic.Base\nimport Butterfly.Truth\n"
        'index : List Entry\nindex =\n  entry "N1" proves (quote Butterfly.Truth.holds)\n    "" "a truth" ∷\n  []\n'
        'unsupported : List Absence\nunsupported =\n  absent "N6" "not here" ∷\n  []\n'
    )
    monkeypatch.setattr(source, "find_sources", lambda: root)
    return root


def test_a_theorem_that_fails_exits_with_one(small: Path) -> None:
    assert CliRunner().invoke(spec.app, ["check"]).exit_code == 0
    truth = small / "Butterfly" / "Truth.agda"
    truth.write_text(truth.read_text().replace("holds = tt", "holds = []"))
    done = CliRunner().invoke(spec.app, ["check", "--write"])
    assert done.exit_code == 1
    assert "failed" in done.output
    assert "Butterfly.Truth does not type-check" in done.output
    assert not (small / "checked.json").exists()


@pytest.mark.parametrize(
    "hidden",
    [
        '{-\n  entry "N2" proves (quote Butterfly.Truth.holds)\n    "" "a truth" ∷\n-}\n',
        '{-\n  absent "N2" "a reason" ∷\n-}\n',
    ],
)
def test_an_entry_in_a_comment_is_rejected(small: Path, hidden: str) -> None:
    with (small / "Butterfly" / "Index.agda").open("a") as file:
        file.write(hidden)
    done = CliRunner().invoke(spec.app, ["check", "--write"])
    assert isinstance(done.exception, SpecificationError)
    assert "its text and its value differ" in str(done.exception)
    assert not (small / "checked.json").exists()


def test_warnings_are_errors(small: Path) -> None:
    truth = small / "Butterfly" / "Truth.agda"
    truth.write_text(
        truth.read_text() + "\nopen import Agda.Builtin.Bool\nopen import Agda.Builtin.Bool hiding (nothing)\n"
    )
    assert CliRunner().invoke(spec.app, ["check"]).exit_code == 1


def test_write_records_what_was_checked(small: Path) -> None:
    done = CliRunner().invoke(spec.app, ["check", "--write"])
    assert done.exit_code == 0, done.output
    record = json.loads((small / "checked.json").read_text())
    assert record["modules"] == module_hashes(small)
    assert record["theorems"][0]["clause"] == "N1"
    assert citations(small).trouble == ""
    edited = record | {"theorems": [record["theorems"][0] | {"standing": "refutes"}]}
    (small / "checked.json").write_text(json.dumps(edited))
    assert "other sources" in citations(small).trouble
    (small / "checked.json").write_text(json.dumps(record))
    assert citations(small).trouble == ""
    with (small / "Butterfly" / "Truth.agda").open("a") as file:
        file.write("\n-- later\n")
    assert "other sources" in citations(small).trouble
    assert citations(small).theorems == {}


def test_the_committed_record_is_of_these_sources(agda: Agda) -> None:
    cited = citations()
    assert cited.trouble == ""
    assert cited.agda == agda.version()
    assert cited.hashes == module_hashes(sources())


def test_html_is_linked_pages(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "pages"
    done = CliRunner().invoke(spec.app, ["html", "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert 'href="Butterfly.Truth.html"' in (out / "Butterfly.Index.html").read_text(encoding="utf-8")


def test_without_agda_one_line_names_the_fix(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(agda_module.sys, "executable", "nowhere/python")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr("sys.argv", ["butterfly", "spec", "check"])
    with pytest.raises(SystemExit) as left:
        main.main()
    lines = capsys.readouterr().err.splitlines()
    assert left.value.code == 2
    assert len(lines) == 1
    assert "pip install 'butterfly-lm[agda]'" in lines[0]


def test_without_sources_one_line_names_the_fix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "find_sources", lambda: None)
    with pytest.raises(SpecificationError, match="expected the spec/ folder of a checkout"):
        sources()


def test_an_agda_that_is_none_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(DependencyError, match="does not run"):
        Agda(tmp_path / "agda", tmp_path).version()
    with pytest.raises(SpecificationError, match="expected 'Agda version"):
        Agda(Path(shutil.which("true") or "true"), tmp_path).version()


def test_a_question_that_makes_no_sense_is_rejected(agda: Agda) -> None:
    with pytest.raises(SpecificationError, match=r"Butterfly\.Pool\.Evaluate: .*nonsense"):
        agda.normal_forms("Butterfly.Pool.Evaluate", ["nonsense"])


def test_an_index_that_cannot_be_read_is_rejected(tmp_path: Path) -> None:
    copy_sources(sources(), tmp_path)
    path = tmp_path / "Butterfly" / "Index.agda"
    path.write_text(path.read_text(encoding="utf-8").replace('entry "N1" proves', 'entry "N1"  proves'))
    with pytest.raises(SpecificationError, match="two lines an entry"):
        read_index(tmp_path)
    whole = module_path(sources(), "Butterfly.Index").read_text(encoding="utf-8")
    path.write_text(whole.replace('absent "N6" "', 'absent "N6"  "'), encoding="utf-8")
    with pytest.raises(SpecificationError, match="each once"):
        read_unsupported(tmp_path)
    assert "missing" in citations(tmp_path).trouble
    (tmp_path / "checked.json").write_text("{}")
    assert "cannot be read" in citations(tmp_path).trouble


def test_a_record_is_written_whole(tmp_path: Path) -> None:
    copy_sources(sources(), tmp_path)
    assert write_checked(tmp_path, "2.6.4.3") == tmp_path / "checked.json"
    assert citations(tmp_path).trouble == ""
