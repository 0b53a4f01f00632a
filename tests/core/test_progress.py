"""Silence is the default, and it lets errors through."""

import pytest

from butterfly.core.progress import SILENT, Progress, SilentProgress


def compute(progress: Progress = SILENT) -> int:
    total = 0
    with progress.stage("add", 3) as advance:
        for number in range(3):
            total += number
            advance()
    return total


def test_silence_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert compute() == 3
    with SilentProgress().stage("unknown length") as advance:
        advance(5)
    assert capsys.readouterr() == ("", "")


def test_errors_pass_through() -> None:
    with pytest.raises(ValueError, match="mine"), SILENT.stage("add", 1):
        raise ValueError("mine")
