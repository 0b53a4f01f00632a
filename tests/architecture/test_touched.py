"""Which tests ``make check`` runs."""

from pathlib import Path

from tests.touched import relevant

PROVE = Path("butterfly/prove")


def test_a_module_has_the_test_of_its_name() -> None:
    assert relevant([PROVE / "solving" / "solvers.py"]) == ["tests/prove/solving/test_solvers.py"]


def test_a_module_without_a_test_of_its_name_has_those_of_its_folder() -> None:
    folder = "tests/prove/solving"
    assert relevant([PROVE / "solving" / "cvc5_subprocess.py", PROVE / "solving" / "solvers.py"]) == [folder]


def test_a_changed_test_is_run_and_a_removed_one_is_not() -> None:
    changed = [Path("tests/architecture/test_touched.py"), Path("tests/architecture/test_gone.py"), Path("README.md")]
    assert relevant(changed) == ["tests/architecture/test_touched.py"]
