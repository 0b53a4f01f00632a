"""Writing that happens as a whole or not at all: into a hidden neighbour, flushed to disk, then renamed."""

import errno
import hashlib
import os
import platform
import re
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from butterfly.core.errors import OutputError

# What a writer cannot help, with the fix that a user can apply.
_FIXES = {
    errno.ENOSPC: "free some space or choose a directory on another disk",
    errno.EDQUOT: "free some of the quota or choose a directory on another disk",
    errno.EFBIG: "raise the file size limit (ulimit -f) or choose another disk",
    errno.EROFS: "choose a directory on a file system that can be written",
    errno.EACCES: "choose a directory that you may write to",
    errno.EPERM: "choose a directory that you may write to",
    errno.ENOTDIR: "choose a path whose parents are directories, not files",
    errno.EEXIST: "choose a path whose parents are directories, not files",
    errno.ENAMETOOLONG: "choose a shorter name",
    errno.ELOOP: "choose a path without a circle of links",
}
# Only writing can fail in these ways, so inside the block they speak of the output whatever file they name.
_WRITE_ONLY = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS}
# How native writers (safetensors, tokenizers) spell a failed system call in an exception that is no OSError.
_NATIVE_ERRNO = re.compile(r"\(os error (\d+)\)")


@contextmanager
def staged_directory(target: Path) -> Iterator[Path]:
    """Yield a temporary directory beside ``target`` that becomes ``target`` when the block succeeds.

    ``target`` appears whole or not at all. After any failure or interrupt the temporary directory is removed, with
    every parent that was made for it. Raises ``OutputError`` if ``target`` is not a new or empty directory, or if the
    disk, a permission or the path prevents writing.
    """
    made: list[Path] = []
    stage: Path | None = None
    try:
        final = _free_place(target)
        _make_parents(final.parent, made)
        stage = final.with_name(_partial_name(final))
        stage.mkdir()
        yield stage
        _flush_tree(stage)
        stage.rename(final)
    except BaseException as error:
        if stage is not None:
            shutil.rmtree(stage, ignore_errors=True)
        _remove_empty(made)
        rejection = _output_error(error, target, stage)
        if rejection is None:
            raise
        raise rejection from error
    with suppress(OSError):
        _flush(final.parent)


def require_free(target: Path) -> None:
    """Check, before any work, that ``staged_directory`` can make ``target``.

    Raises:
        OutputError: ``target`` holds something that would be lost, or its folder cannot be written.
    """
    require_writable(_free_place(target).parent)


def require_writable(folder: Path) -> None:
    """Check, before any work, that files can be written to ``folder``. The check leaves nothing there.

    What is missing of the path is made in a trial folder of each process, so several may look at once. Raises
    ``OutputError`` if the disk, a permission or the path prevents it.
    """
    try:
        there = next(place for place in (folder, *folder.parents) if place.exists())
        with TemporaryDirectory(dir=there, prefix=".") as trial:
            Path(trial, folder.relative_to(there)).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        rejection = _output_error(error, folder, None)
        if rejection is None:
            raise
        raise rejection from error


def replace_file(path: Path, text: str) -> None:
    """Write ``text`` (UTF-8) to ``path``, replacing what was there: readers see the old file or the new, never a part.

    Missing parents are made. Raises ``OutputError`` when the file cannot be written; the old one is then untouched.
    """
    replace_files({path: text})


def replace_files(texts: Mapping[Path, str | bytes]) -> None:
    """Write files that belong together, as ``replace_file`` does: an interrupt leaves all old or all new.

    Every text is on disk before the first file is put in place, and once that has begun it is finished: an interrupt,
    of whatever kind and however often, is raised when all are new.
    """
    partials: dict[Path, Path] = {}
    path = Path()
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            partials[path] = path.with_name(_partial_name(path))
            partials[path].write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
            _flush(partials[path])
        try:
            for path in texts:
                partials[path].replace(path)
        except BaseException as error:
            if not isinstance(error, Exception):
                _finish(partials)
            raise
    except BaseException as error:
        for partial in partials.values():
            with suppress(OSError):
                partial.unlink(missing_ok=True)
        rejection = _output_error(error, path, partials.get(path))
        if rejection is None:
            raise
        raise rejection from error
    for folder in {path.parent for path in texts}:
        with suppress(OSError):
            _flush(folder)


def _finish(partials: Mapping[Path, Path]) -> None:
    """Put in place what is not there yet."""
    try:
        for path, partial in partials.items():
            if partial.exists():
                partial.replace(path)
    except BaseException as error:
        if not isinstance(error, Exception):
            _finish(partials)
        raise


def _free_place(target: Path) -> Path:
    """The absolute path of ``target``, links followed, once nothing there would be lost."""
    final = Path(os.path.realpath(target))
    if final.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(target))
    if final.exists() and not final.is_dir():
        raise OutputError(f"output {str(target)!r} is a file; expected a new or empty directory: choose another name")
    if final.is_dir():
        name = next(iter(sorted(entry.name for entry in final.iterdir())), None)
        if name is not None:
            raise OutputError(
                f"output directory {str(target)!r} already holds {name!r}; "
                "expected a new or empty directory: choose another name or remove it first"
            )
        if final.is_mount() or final == Path.cwd():
            raise OutputError(
                f"output directory {str(target)!r} is a mount point or the current directory, "
                "which cannot be replaced as a whole: name a new directory inside it"
            )
    return final


def _partial_name(path: Path) -> str:
    """A hidden name beside ``path`` that no other process uses, no longer than file systems allow.

    The name holds the machine and the process that write it. Leftovers of killed processes of this machine are removed.
    """
    machine = hashlib.sha256(platform.node().encode()).hexdigest()[:8]
    start = f".{path.name[:180]}.partial-{machine}-"
    for left in path.parent.iterdir() if path.parent.is_dir() else ():
        if left.name.startswith(start) and not _runs(left.name.removeprefix(start).partition("-")[0]):
            shutil.rmtree(left, ignore_errors=True) if left.is_dir() else left.unlink(missing_ok=True)
    return f"{start}{os.getpid()}-{secrets.token_hex(4)}"


def _runs(pid: str) -> bool:
    """Whether a process of this machine has this number; what is no number is taken to."""
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except (ValueError, OverflowError, PermissionError):
        return True
    return True


def _make_parents(parent: Path, made: list[Path]) -> None:
    """Make ``parent`` and what it stands in, noting each directory that was not there before."""
    missing = [path for path in (parent, *parent.parents) if not path.exists()]
    for path in reversed(missing):
        path.mkdir(exist_ok=True)
        made.append(path)
    if not parent.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(parent))


def _remove_empty(made: list[Path]) -> None:
    """Remove the parents that were made, unless they hold something by now."""
    for path in reversed(made):
        with suppress(OSError):
            path.rmdir()


def _flush(path: Path) -> None:
    """Wait until a file's bytes, or a directory's entries, are on disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _flush_tree(root: Path) -> None:
    """Flush every file and directory under ``root``, which holds no links that leave it."""
    for folder, _, names in os.walk(root):
        for name in names:
            path = Path(folder, name)
            if path.is_file():
                _flush(path)
        _flush(Path(folder))


def _output_error(error: BaseException, target: Path, partial: Path | None) -> OutputError | None:
    """The one clear line for a failure to write, or None when ``error`` is about something else."""
    code = _errno(error)
    if code is None:
        return None
    named = getattr(error, "filename", None)
    ours = partial is None or (named is not None and str(partial) in str(named))
    if code not in _WRITE_ONLY and not ours:
        return None
    fix = _FIXES.get(code, "choose another directory")
    return OutputError(f"cannot write {str(target)!r}: {os.strerror(code)}; {fix}")


def _errno(error: BaseException) -> int | None:
    """The system call's error number, from an ``OSError`` or from a native writer's message."""
    if isinstance(error, OSError):
        return error.errno
    match = _NATIVE_ERRNO.search(str(error)) if isinstance(error, Exception) else None
    return int(match.group(1)) if match else None
