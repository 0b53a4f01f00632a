"""What a stopped run has done is found by the hash of what it depends on, and by nothing else."""

from pathlib import Path

import pytest
from accelerate import Accelerator

from butterfly.core.errors import OutputError
from butterfly.splitting.workspace import Workspace, workspace


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


def test_a_stopped_stage_goes_on_in_its_folder(tmp_path: Path, accelerator: Accelerator) -> None:
    def stopped(folder: Path) -> None:
        count(folder)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), workspace(tmp_path / "out", False, accelerator) as work:
        work.stage("done", {}, count)
        work.stage("worker", {}, stopped)
    with pytest.raises(OutputError, match=r"1 finished stages .* add --resume"):
        Workspace.open(tmp_path / "out", False, accelerator)
    with workspace(tmp_path / "out", True, accelerator) as work:
        assert (work.stage("done", {}, stopped) / "times").read_text() == "1"
        assert (work.stage("worker", {}, count) / "times").read_text() == "2"
