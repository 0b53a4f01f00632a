"""Files are small, named for what they hold, stand where the layout says, and name no machine."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = {".py", ".pyi", ".agda", ".sh"}
MOST_LINES = 400
NAMELESS = {"common", "helper", "helpers", "misc", "util", "utils"}
TOP_LEVEL = {
    ".ci",
    ".gitattributes",
    ".gitignore",
    ".pre-commit-config.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "benchmarks",
    "butterfly",
    "constraints.txt",
    "docs",
    "examples",
    "proofs",
    "properties",
    "pyproject.toml",
    "spec",
    "tests",
}
REQUIRED = TOP_LEVEL - {".gitattributes", "benchmarks", "examples"}
# A user's home, or a place that only one machine has; not the same words inside an address or a longer path.
MACHINE_PATH = re.compile(rb"(?<![\w.:/~}-])/(?:home|Users|root|work|mnt|tmp|private|workspace)/\w|\b[A-Z]:\\Users\\")


def tracked(root: Path) -> list[Path]:
    """Every file of the repository, committed or about to be, relative to ``root``."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip("not a git checkout, so what belongs to the repository is not known")
    names = [Path(name) for name in done.stdout.split("\0") if name]
    return [name for name in names if (root / name).is_file()]


def long_files(root: Path, files: list[Path]) -> list[str]:
    counts = {path: (root / path).read_bytes().count(b"\n") for path in files if path.suffix in CODE}
    return [f"{path}: {count} lines" for path, count in counts.items() if count > MOST_LINES]


def nameless_files(files: list[Path]) -> list[str]:
    return [str(path) for path in files if NAMELESS & {part.partition(".")[0].lower() for part in path.parts}]


def machine_paths(root: Path, files: list[Path]) -> list[str]:
    matches = ((path, MACHINE_PATH.search((root / path).read_bytes())) for path in files)
    return [f"{path}: {match.group().decode()}" for path, match in matches if match]


def test_no_code_file_is_long() -> None:
    assert long_files(ROOT, tracked(ROOT)) == []


def test_every_file_is_named_for_what_it_holds() -> None:
    assert nameless_files(tracked(ROOT)) == []


def test_no_file_names_a_machine() -> None:
    assert machine_paths(ROOT, tracked(ROOT)) == []


def test_the_top_level_is_the_layout() -> None:
    places = {path.parts[0] for path in tracked(ROOT)}
    assert places - TOP_LEVEL == set()
    assert REQUIRED - places == set()


def test_the_checks_fire(tmp_path: Path) -> None:
    home = b"/".join([b"", b"home", b"someone", b"model"])
    (tmp_path / "long.py").write_text("x = 1\n" * (MOST_LINES + 1))
    (tmp_path / "path.json").write_bytes(b'{"model": "' + home + b'"}')
    (tmp_path / "address.md").write_bytes(b"https://example.org" + home)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    files = tracked(tmp_path)
    assert sorted(map(str, files)) == ["address.md", "long.py", "path.json"]
    assert long_files(tmp_path, files) == [f"long.py: {MOST_LINES + 1} lines"]
    assert machine_paths(tmp_path, files) == [f"path.json: {home[:7].decode()}"]
    assert nameless_files([Path("a/utils/b.py"), Path("a/Common.py"), Path("a/commonly.py")]) == [
        "a/utils/b.py",
        "a/Common.py",
    ]
