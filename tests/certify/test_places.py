"""Who may read a split, and where a report or a split may be written."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = """
import sys
from pathlib import Path
from butterfly.core.errors import OutputError
from butterfly.report.write import write_report
from butterfly.splitting.split import split
for work in (
    lambda: write_report(Path(sys.argv[1]), device="cpu"),
    lambda: split("no such base", sys.argv[2], Path(sys.argv[1], "inside")),
):
    try:
        work()
    except OutputError as error:
        print(error)
"""
DROPPED = "-dac_override,-dac_read_search,-fowner"
"""What lets root write in a read-only folder."""


def test_every_file_is_as_readable_as_the_record(reported_split: Path) -> None:
    modes = {
        path.relative_to(reported_split): stat.S_IMODE(path.stat().st_mode)
        for path in reported_split.rglob("*")
        if path.is_file()
    }
    assert len(modes) > 20
    assert set(modes.values()) == {modes[Path("split.json")]}


def test_a_place_that_cannot_be_written_is_named_before_anything_is_measured(
    reported_split: Path, tmp_path: Path
) -> None:
    setpriv = shutil.which("setpriv")
    if os.geteuid() == 0 and setpriv is None:
        pytest.skip("root may write everywhere, and setpriv (util-linux), which makes it a user, is not installed")
    as_a_user = [str(setpriv), f"--bounding-set={DROPPED}", f"--inh-caps={DROPPED}"] if os.geteuid() == 0 else []
    copy = shutil.copytree(reported_split, tmp_path / "split", symlinks=True)  # its base is not beside it
    configuration = reported_split.parent / "configuration.json"
    copy.chmod(0o555)
    try:
        done = subprocess.run(
            [*as_a_user, sys.executable, "-c", COMMAND, str(copy), str(configuration)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    finally:
        copy.chmod(0o755)
    report, made = done.stdout.splitlines()
    assert report == f"cannot write '{copy}': Permission denied; choose a directory that you may write to"
    assert made == report
