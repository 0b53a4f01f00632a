"""One type-check of the specification for all tests, its interface files kept for the session (shared by workers)."""

import fcntl
import sys
from pathlib import Path

import pytest

from butterfly.core.errors import DependencyError
from butterfly.spec.agda import Agda, Checked, copy_sources, find_agda
from butterfly.spec.source import sources


@pytest.fixture(scope="session")
def checked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Agda, list[Checked]]:
    """Agda over a copy of the sources that has been checked, and what the check said."""
    try:
        program = find_agda()
    except DependencyError as error:
        if sys.version_info >= (3, 13):
            pytest.skip(f"Agda on PyPI has wheels for Python 3.10 to 3.12 only: {error}")
        raise
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if base.name.startswith("popen-") else base
    folder = shared / "specification"
    with (shared / "specification.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            folder.mkdir()
            copy_sources(sources(), folder)
        agda = Agda(program, folder)
        results = agda.check_all()
    return agda, results


@pytest.fixture(scope="session")
def agda(checked: tuple[Agda, list[Checked]]) -> Agda:
    """Agda over the checked copy, for questions; its files are not to be changed."""
    return checked[0]


@pytest.fixture
def broken(agda: Agda, tmp_path: Path) -> Agda:
    """Agda over a copy of the checked sources with their interfaces, to break."""
    for path in sorted(agda.root.rglob("*")):
        copy = tmp_path / path.relative_to(agda.root)
        if path.is_dir():
            copy.mkdir(parents=True, exist_ok=True)
        elif path.name != "Everything.agda":
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    return Agda(agda.program, tmp_path)
