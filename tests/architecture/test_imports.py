"""Imports run one way, and the operators load without the packages that only other parts need."""

import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
HEAVY = set(CONTRACTS[1]["forbidden_modules"])


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the import linter on the package that lies in ``folder``, by the contracts beside it."""
    command = [Path(sysconfig.get_path("scripts"), "lint-imports"), "--no-cache", "--config", folder / "pyproject.toml"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the package and its contracts, to break."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for source in sorted((ROOT / "butterfly").rglob("*.py")):
        copy = tmp_path / source.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, copy)
    return tmp_path


def test_the_package_keeps_its_layers() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_unbroken_copy_passes(copied: Path) -> None:
    done = lint_imports(copied)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("path", "line", "broken"),
    [
        ("core/broken.py", "import butterfly.fusion", "butterfly.core.broken -> butterfly.fusion"),
        ("fusion/broken.py", "import butterfly.cli", "butterfly.fusion.broken -> butterfly.cli"),
        ("fusion/broken.py", "import butterfly.schema", "butterfly.fusion.broken -> butterfly.schema"),
        ("fusion/broken.py", "import pydantic", "butterfly.fusion.broken -> pydantic"),
        ("core/broken.py", "import rich.progress", "butterfly.core.broken -> rich"),
        ("stray.py", "", "butterfly.stray"),
    ],
)
def test_a_wrong_import_is_caught(copied: Path, path: str, line: str, broken: str) -> None:
    (copied / "butterfly" / path).write_text(f"{line}\n")
    done = lint_imports(copied)
    assert done.returncode == 1
    assert broken in done.stdout


def test_the_contract_keeps_out_what_the_operators_must_not_need() -> None:
    assert {"matplotlib", "pydantic", "ray", "rich", "scipy", "transformers", "z3"} <= HEAVY


@pytest.mark.parametrize("module", ["butterfly", "butterfly.core", "butterfly.core.files", "butterfly.fusion"])
def test_a_light_import_loads_nothing_heavy(module: str) -> None:
    assert loaded(f"import {module}") == set()


def test_the_check_sees_a_heavy_import() -> None:
    assert "rich" in loaded("import butterfly, rich.progress")


def loaded(statement: str) -> set[str]:
    """Which heavy packages a fresh interpreter holds after ``statement``."""
    script = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return HEAVY & set(done.stdout.split())
