"""Which tests ``make check`` runs."""

from pathlib import Path

import pytest

from tests.touched import relevant, run

PROVE = Path("butterfly/prove")


def test_a_module_has_the_test_of_its_name() -> None:
    assert relevant([PROVE / "solving" / "solvers.py"]) == ["tests/prove/solving/test_solvers.py"]


def test_a_module_without_a_test_of_its_name_has_those_of_its_folder() -> None:
    folder = "tests/prove/solving"
    assert relevant([PROVE / "solving" / "cvc5_subprocess.py", PROVE / "solving" / "solvers.py"]) == [folder]


def test_a_changed_test_is_run_and_a_removed_one_is_not() -> None:
    changed = [Path("tests/architecture/test_touched.py"), Path("tests/architecture/test_gone.py"), Path("README.md")]
    assert relevant(changed) == ["tests/architecture/test_touched.py"]


OPTIONS = ("-q", "-m", "not audit", "-p", "no:cacheprovider", "-c", "pytest.ini", "--rootdir", ".")


@pytest.mark.parametrize(
    ("test", "code"),
    [
        ("@pytest.mark.audit\ndef test_long() -> None: ...", 0),
        ("def test_wrong() -> None: raise AssertionError", 1),
    ],
)
def test_tests_that_are_left_to_the_audit_are_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, test: str, code: int
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = audit\n")
    (tmp_path / "test_it.py").write_text(f"import pytest\n\n{test}\n")
    assert run(["test_it.py"], OPTIONS, tmp_path) == code
    assert run([], OPTIONS, tmp_path) == 0
