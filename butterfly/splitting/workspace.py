"""The folder of a split's finished stages, so that a killed run can go on.

The folder ``.<name>.unfinished`` is beside ``out``. In it each finished stage has a folder, named by the hash of
everything that the stage depends on. A stage in progress has one with its training's checkpoint. A stage whose hash is
there is not done again. A change of the configuration, the base or an item changes only the hashes of the stages that
depend on it.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from accelerate import Accelerator

from butterfly.core.canonical import canonical_json, sha256_text
from butterfly.core.errors import OutputError
from butterfly.models.checkpoint import DRAFT, SHARED

RUNNING = ".running"
ANALYSIS = "analysis"
"""The folder of the analysis's results."""
CHECKPOINT = "checkpoint.pt"
"""The checkpoint of a stage's training. It is removed when the stage is done."""


class Workspace:
    """The stages of one split, finished and in progress. Of several processes only the main one writes."""

    def __init__(self, folder: Path, accelerator: Accelerator) -> None:
        self.folder, self.accelerator = folder, accelerator

    @classmethod
    def open(cls, out: Path, resume: bool, accelerator: Accelerator) -> "Workspace":
        """The workspace beside ``out``.

        Raises:
            OutputError: there is one of an earlier run, and neither ``resume`` nor a fresh start was asked for.
        """
        out = out.resolve()
        folder = out.parent / f".{out.name}.unfinished"
        if folder.exists() and not resume:
            done = sorted(path.name for path in folder.iterdir() if not path.name.endswith(RUNNING))
            raise OutputError(
                f"{folder} holds {len(done)} finished stages of a split to {out.name!r} that did not end; "
                "add --resume to go on with it, or remove that directory to start again"
            )
        accelerator.wait_for_everyone()
        folder.mkdir(parents=True, exist_ok=True)
        if accelerator.is_main_process:
            for left in (folder / SHARED).glob(f"{DRAFT}*"):
                left.unlink()
        accelerator.wait_for_everyone()
        return cls(folder, accelerator)

    @property
    def main(self) -> bool:
        """Whether this process writes."""
        return bool(self.accelerator.is_main_process)

    def stage(self, name: str, inputs: Mapping[str, Any], make: Callable[[Path], None]) -> Path:
        """The folder of a stage's results: found by the hash of its name and ``inputs``, else made by ``make``.

        ``make`` gets a folder that is empty, but for the training's checkpoint where the stage was stopped before; the
        folder appears under its name only when whole. Every process runs ``make``; only the main one may write.
        """
        digest = sha256_text(canonical_json({"stage": name, **inputs}))[:24]
        done = self.folder / f"{name}-{digest}"
        if done.is_dir():
            return done
        running = self.folder / f"{name}-{digest}{RUNNING}"
        if self.main:
            _begin(running)
        self.accelerator.wait_for_everyone()
        make(running)
        self.accelerator.wait_for_everyone()
        if self.main:
            (running / CHECKPOINT).unlink(missing_ok=True)
            running.replace(done)
        self.accelerator.wait_for_everyone()
        return done

    def remove(self) -> None:
        """Remove everything: the split is whole, and what it needs has been linked there."""
        self.accelerator.wait_for_everyone()
        if self.main:
            shutil.rmtree(self.folder)


def _begin(running: Path) -> None:
    """Make a stage's folder. Of what a stopped stage left there only the training's checkpoint is kept."""
    running.mkdir(exist_ok=True)
    for left in running.iterdir():
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
        elif left.name != CHECKPOINT:
            left.unlink()


@contextmanager
def workspace(out: Path, resume: bool, accelerator: Accelerator) -> Iterator[Workspace]:
    """A workspace that is removed when the block succeeds, and kept for ``--resume`` when it does not."""
    made = Workspace.open(out, resume, accelerator)
    try:
        yield made
    except BaseException:
        if made.main and not any(made.folder.iterdir()):
            made.folder.rmdir()
        raise
    made.remove()
