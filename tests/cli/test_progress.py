"""Bars on a terminal, lines elsewhere: both say the stage's name, its count and its end."""

import io

import pytest
from rich.console import Console

from butterfly.cli.progress import RichProgress
from butterfly.core.progress import Progress


def run(console: Console) -> None:
    progress: Progress = RichProgress(console)
    with progress.stage("train [logic]", 4) as advance:
        advance(3)
        with progress.stage("validate", 2) as inner:
            inner(2)
        advance()
    with progress.stage("write") as advance:
        advance(7)


def test_lines_where_there_is_no_terminal() -> None:
    output = io.StringIO()
    run(Console(file=output, force_terminal=False, width=40))
    lines = output.getvalue().splitlines()
    assert [line.rpartition(" in ")[0] or line for line in lines] == [
        "train [logic]: started, 4 steps",
        "validate: started, 2 steps",
        "validate: done, 2 of 2 steps",
        "train [logic]: done, 4 of 4 steps",
        "write: started",
        "write: done, 7 steps",
    ]


def test_a_stage_that_fails_says_how_far_it_came() -> None:
    output = io.StringIO()
    progress = RichProgress(Console(file=output, force_terminal=False))
    with pytest.raises(KeyboardInterrupt), progress.stage("train", 4) as advance:
        advance()
        raise KeyboardInterrupt
    assert "train: stopped, 1 of 4 steps" in output.getvalue()


def test_bars_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    output = io.StringIO()
    run(Console(file=output, force_terminal=True, width=100))
    shown = output.getvalue()
    assert all(part in shown for part in ("train [logic]", "4/4", "validate", "2/2", "0:00:00", "left", "write"))
    assert "started" not in shown


def test_a_failed_stage_leaves_the_terminal_free_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    output = io.StringIO()
    progress = RichProgress(Console(file=output, force_terminal=True, width=100))
    with pytest.raises(ValueError, match="mine"), progress.stage("first", 1):
        raise ValueError("mine")
    with progress.stage("second", 1) as advance:
        advance()
    assert "second" in output.getvalue()
