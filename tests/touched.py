"""Runs the tests of what differs from a commit: ``python -m tests.touched COMMIT [OPTIONS OF PYTEST]``.

A changed test is run itself. For a changed module, its own test is run, of the same name in the mirrored folder; and
where there is none, the tests of that folder. What depends on the module is left to ``make test``.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def changed(commit: str, root: Path = ROOT) -> list[Path]:
    """The files that differ from where this branch left a commit, and those that are new."""
    base = _git(root, "merge-base", commit, "HEAD")[0]
    names = [*_git(root, "diff", "--name-only", base), *_git(root, "ls-files", "--others", "--exclude-standard")]
    return [Path(name) for name in dict.fromkeys(names)]


def _git(root: Path, *command: str) -> list[str]:
    done = subprocess.run(["git", *command], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def relevant(files: Iterable[Path], root: Path = ROOT) -> list[str]:
    """The test files and folders to run for these files, relative to the repository."""
    tests = dict.fromkeys(test for path in files for test in _relevant(path, root))
    return [str(test) for test in tests if not any(folder in tests for folder in test.parents)]


def _relevant(path: Path, root: Path) -> Iterator[Path]:
    if path.suffix != ".py" or not path.parts:
        return
    if path.parts[0] in ("tests", "properties"):
        if path.name.startswith("test_") and (root / path).is_file():
            yield path
    elif path.parts[0] == "butterfly":
        folder = Path("tests", *path.parts[1:-1])
        own = folder / f"test_{path.stem}.py"
        if (root / own).is_file():
            yield own
        elif len(folder.parts) > 1 and list((root / folder).glob("test_*.py")):
            yield folder


def run(tests: Sequence[str], options: Sequence[str] = (), root: Path = ROOT) -> int:
    """pytest's exit code for these tests; 0 as well where there are none but those left to ``make audit``."""
    if not tests:
        return 0
    code = subprocess.run([sys.executable, "-m", "pytest", *options, *tests], cwd=root, check=False).returncode
    return 0 if code == pytest.ExitCode.NO_TESTS_COLLECTED else code


if __name__ == "__main__":
    raise SystemExit(run(relevant(changed(sys.argv[1])), sys.argv[2:]))
