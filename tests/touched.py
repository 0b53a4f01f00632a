"""The tests of what differs from a commit, one a line: ``python -m tests.touched [COMMIT]``.

A changed test is run itself. For a changed module, its own test is run, of the same name in the mirrored folder; and
where there is none, the tests of that folder. What depends on the module is left to ``make test``.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

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
    found = dict.fromkeys(one for path in files for one in _relevant(path, root))
    return [str(one) for one in found if not any(other in found for other in one.parents)]


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


if __name__ == "__main__":
    print(*relevant(changed(sys.argv[1] if len(sys.argv) > 1 else "main")), sep="\n")
