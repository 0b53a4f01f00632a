"""A directory or file appears whole or not at all, whatever goes wrong while it is written."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, models

from butterfly.core.errors import OutputError
from butterfly.core.files import replace_file, replace_files, require_writable, staged_directory

MEBIBYTE = 2**20


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of one mebibyte."""
    mount = tmp_path / "disk"
    mount.mkdir()
    try:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(mount)], capture_output=True)
    except FileNotFoundError:
        pytest.skip("no mount command here; test_file_size_limit covers a write that the system rejects")
    if mounted.returncode != 0:
        pytest.skip("mounting a small file system needs root; test_file_size_limit covers a write that is rejected")
    yield mount
    subprocess.run(["umount", str(mount)], check=True)


def write_bytes(stage: Path) -> None:
    (stage / "big").write_bytes(b"x" * 2 * MEBIBYTE)


def write_safetensors(stage: Path) -> None:
    save_file({"x": torch.zeros(MEBIBYTE)}, stage / "model.safetensors")


def write_tokenizer(stage: Path) -> None:
    words = {f"a-rather-long-word-{number:09}": number for number in range(40_000)}
    Tokenizer(models.WordLevel(words, unk_token="unknown")).save(str(stage / "tokenizer.json"))


def test_success_gives_the_whole_directory_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "new" / "split"
    with staged_directory(target) as stage:
        assert stage.parent == target.parent
        assert stage.name.startswith(".split.partial-")
        (stage / "workers").mkdir()
        (stage / "workers" / "a.txt").write_text("a")
        assert not target.exists()
    assert (target / "workers" / "a.txt").read_text() == "a"
    assert [entry.name for entry in target.parent.iterdir()] == ["split"]


def test_what_a_killed_process_left_is_removed_by_the_next_one(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from butterfly.core.files import staged_directory\n"
        "with staged_directory(Path(sys.argv[1])) as stage:\n"
        "    (stage / 'half').write_text('half')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, str(tmp_path / "split")]).returncode == -signal.SIGKILL
    (left,) = tmp_path.iterdir()
    assert left.name.startswith(".split.partial-")
    with staged_directory(tmp_path / "other"):
        assert left.exists()
    with staged_directory(tmp_path / "split") as stage, staged_directory(tmp_path / "split.copy"):
        assert not left.exists()
        assert stage.exists()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["other", "split", "split.copy"]


def test_permissions_are_those_of_an_ordinary_directory(tmp_path: Path) -> None:
    (tmp_path / "ordinary").mkdir()
    with staged_directory(tmp_path / "staged"):
        pass
    assert (tmp_path / "staged").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


def test_an_empty_directory_is_filled_also_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "empty")
    with staged_directory(tmp_path / "link") as stage:
        (stage / "a.txt").write_text("a")
    assert (tmp_path / "empty" / "a.txt").read_text() == "a"
    assert (tmp_path / "link").is_symlink()


def test_an_occupied_directory_is_rejected_and_untouched(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept")
    with (
        pytest.raises(OutputError, match=r"already holds 'kept\.txt'; expected a new or empty directory: choose"),
        staged_directory(tmp_path),
    ):
        pytest.fail("the block must not run")
    assert [entry.name for entry in tmp_path.iterdir()] == ["kept.txt"]


def test_a_file_in_the_way_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(OutputError, match="is a file"), staged_directory(tmp_path / "file"):
        pytest.fail("the block must not run")
    with pytest.raises(OutputError, match="Not a directory; choose a path"), staged_directory(tmp_path / "file/below"):
        pytest.fail("the block must not run")
    assert (tmp_path / "file").read_text() == "kept"


def test_the_current_directory_is_rejected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OutputError, match="name a new directory inside it"), staged_directory(Path()):
        pytest.fail("the block must not run")


def test_a_circle_of_links_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(OutputError, match="circle of links"), staged_directory(tmp_path / "a"):
        pytest.fail("the block must not run")


@pytest.mark.parametrize("error", [ValueError("mine"), KeyboardInterrupt(), SystemExit(143), FileNotFoundError(2, "x")])
def test_any_failure_leaves_nothing_and_keeps_its_type(tmp_path: Path, error: BaseException) -> None:
    with pytest.raises(type(error)) as raised, staged_directory(tmp_path / "new" / "split") as stage:
        (stage / "half.txt").write_text("half")
        raise error
    assert raised.value is error
    assert list(tmp_path.iterdir()) == []


def test_what_others_put_into_a_new_parent_is_kept(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="mine"), staged_directory(tmp_path / "new" / "split"):
        (tmp_path / "new" / "theirs.txt").write_text("theirs")
        raise ValueError("mine")
    assert [entry.name for entry in (tmp_path / "new").iterdir()] == ["theirs.txt"]


def test_a_target_that_fills_up_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="Directory not empty"), staged_directory(tmp_path / "split") as stage:
        (stage / "ours.txt").write_text("ours")
        (tmp_path / "split").mkdir()
        (tmp_path / "split" / "theirs.txt").write_text("theirs")
    assert sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*")) == ["split", "split/theirs.txt"]


@pytest.mark.parametrize("write", [write_bytes, write_safetensors, write_tokenizer])
def test_full_disk(full_disk: Path, write: object) -> None:
    assert callable(write)
    with (
        pytest.raises(OutputError, match="No space left on device; free some space") as raised,
        staged_directory(full_disk / "split") as stage,
    ):
        write(stage)
    assert "\n" not in str(raised.value)
    assert list(full_disk.iterdir()) == []


def test_full_disk_keeps_the_old_file(full_disk: Path) -> None:
    replace_file(full_disk / "a.json", "old")
    with pytest.raises(OutputError, match="No space left on device"):
        replace_file(full_disk / "a.json", "x" * 2 * MEBIBYTE)
    assert (full_disk / "a.json").read_text() == "old"
    assert [entry.name for entry in full_disk.iterdir()] == ["a.json"]


def test_file_size_limit(tmp_path: Path) -> None:
    script = """
import resource, sys
from pathlib import Path
from butterfly.core.errors import OutputError
from butterfly.core.files import staged_directory
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    with staged_directory(Path(sys.argv[1], "split")) as stage:
        (stage / "big").write_bytes(b"x" * 10_000)
except OutputError as error:
    sys.exit(str(error))
"""
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert "File too large; raise the file size limit" in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere; a file as the parent covers the rejection")
def test_a_read_only_parent_is_rejected(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with (
        pytest.raises(OutputError, match="Permission denied; choose a directory"),
        staged_directory(tmp_path / "split"),
    ):
        pytest.fail("the block must not run")
    with pytest.raises(OutputError, match="Permission denied"):
        replace_file(tmp_path / "a.json", "new")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, -signal.SIGINT), (signal.SIGTERM, 143)])
def test_a_real_signal_in_the_middle_leaves_nothing(tmp_path: Path, number: signal.Signals, code: int) -> None:
    script = """
import signal, sys, time
from pathlib import Path
from butterfly.core.files import staged_directory
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
with staged_directory(Path(sys.argv[1], "split")) as stage:
    (stage / "half").write_text("half")
    print("ready", flush=True)
    time.sleep(60)
"""
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        assert [path.name for path in tmp_path.rglob("half")] == ["half"]
        process.send_signal(number)
        assert process.wait(timeout=30) == code
    assert list(tmp_path.iterdir()) == []


def test_replace_file_writes_utf8_and_makes_parents(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.json"
    replace_file(path, "σ\n")
    replace_file(path, "τ\n")
    assert path.read_bytes() == "τ\n".encode()
    assert [entry.name for entry in path.parent.iterdir()] == ["a.json"]


def test_replace_file_rejects_a_file_as_parent_and_a_directory_as_target(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(OutputError, match="choose a path whose parents are directories"):
        replace_file(tmp_path / "file" / "a.json", "new")
    (tmp_path / "directory").mkdir()
    with pytest.raises(OutputError, match="Is a directory"):
        replace_file(tmp_path / "directory", "new")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["directory", "file"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("at", [{1}, {2}, {3}, {1, 2}, {2, 3, 4}])
def test_an_interrupt_of_the_command_line_leaves_files_that_belong_together_all_new(
    tmp_path: Path, at: set[int], number: signal.Signals
) -> None:
    script = f"""
import itertools, os, signal, sys
from pathlib import Path
from butterfly.cli import main
from butterfly.core.files import replace_files
calls, real = itertools.count(1), Path.replace
def interrupted(self, target):
    if next(calls) in {at}:
        os.kill(os.getpid(), {number:d})
    return real(self, target)
Path.replace = interrupted
main.app = lambda: replace_files({{Path(sys.argv[1], name): "new" for name in ("a.json", "b.html", "c.md")}})
main.main()
"""
    paths = [tmp_path / name for name in ("a.json", "b.html", "c.md")]
    replace_files(dict.fromkeys(paths, "old"))
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (130, "butterfly: interrupted; nothing was left half-written\n")
    assert {path.read_text() for path in paths} == {"new"}
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_leaves_files_that_belong_together_all_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[BaseException]
) -> None:
    paths = [tmp_path / name for name in ("a.json", "b.html", "c.md")]
    replace_files(dict.fromkeys(paths, "old"))
    calls, real = [0], Path.replace

    def interrupted(self: Path, target: Path) -> Path:
        calls[0] += 1
        if calls[0] == 2:
            raise kind
        return real(self, target)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(kind):
        replace_files(dict.fromkeys(paths, "new"))
    assert {path.read_text() for path in paths} == {"new"}
    assert len(list(tmp_path.iterdir())) == 3


def test_files_that_belong_together_stay_old_when_one_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file, not a folder")
    replace_file(tmp_path / "a.json", "old")
    with pytest.raises(OutputError, match=r"b\.json"):
        replace_files({tmp_path / "a.json": "new", tmp_path / "file" / "b.json": "new"})
    assert (tmp_path / "a.json").read_text() == "old"


def test_a_folder_that_can_be_written_is_looked_at_and_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "kept.txt").write_text("kept")
    for name in ("there", "new/below"):
        require_writable(tmp_path / name)
    assert sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*")) == ["there", "there/kept.txt"]


def test_several_may_look_at_the_same_folder_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(require_writable, [tmp_path / "new" / "below"] * 400)) == [None] * 400
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    for name in ("file", "file/below", "file/below/that"):
        with pytest.raises(OutputError, match=f"cannot write '.*{name}': Not a directory; choose a path whose parents"):
            require_writable(tmp_path / name)
    with pytest.raises(OutputError, match="choose a shorter name"):
        require_writable(tmp_path / "new" / ("n" * 300))
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
