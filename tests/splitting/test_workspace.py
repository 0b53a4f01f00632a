"""What a stopped run has done is found by the hash of what it depends on, and by nothing else."""

from pathlib import Path

import pytest
from accelerate import Accelerator

from butterfly.core.errors import OutputError
from butterfly.splitting.workspace import CHECKPOINT, Workspace, workspace


def count(folder: Path) -> None:
    path = folder / "times"
    path.write_text(f"{int(path.read_text()) + 1 if path.is_file() else 1}")


def test_a_stage_is_made_once_for_the_same_inputs(tmp_path: Path, accelerator: Accelerator) -> None:
    with workspace(tmp_path / "out", False, accelerator) as work:
        first = work.stage("worker", {"layers": [0, 1]}, count)
        assert work.stage("worker", {"layers": [0, 1]}, count) == first
        assert work.stage("worker", {"layers": [0, 2]}, count) != first
        assert (first / "times").read_text() == "1"
    assert list(tmp_path.iterdir()) == []


def test_a_stopped_stage_begins_again_with_nothing_but_its_checkpoint(tmp_path: Path, accelerator: Accelerator) -> None:
    def stopped(folder: Path) -> None:
        (folder / "checkpoint").mkdir()
        (folder / "checkpoint" / "config.json").touch()
        (folder / "link").symlink_to(tmp_path, target_is_directory=True)
        (folder / "half.json").touch()
        (folder / CHECKPOINT).write_text("step 7")
        raise KeyboardInterrupt

    def resumed(folder: Path) -> None:
        assert [path.name for path in folder.iterdir()] == [CHECKPOINT]
        assert (folder / CHECKPOINT).read_text() == "step 7"
        count(folder)

    with pytest.raises(KeyboardInterrupt), workspace(tmp_path / "out", False, accelerator) as work:
        work.stage("done", {}, count)
        work.stage("worker", {}, stopped)
    with pytest.raises(OutputError, match=r"1 finished stages .* add --resume"):
        Workspace.open(tmp_path / "out", False, accelerator)
    with workspace(tmp_path / "out", True, accelerator) as work:
        assert (work.stage("done", {}, stopped) / "times").read_text() == "1"
        assert [path.name for path in work.stage("worker", {}, resumed).iterdir()] == ["times"]
    assert list(tmp_path.iterdir()) == []
