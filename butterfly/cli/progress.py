"""Progress on the terminal: bars with time left, or one line at each stage's start and end where there is none."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress as Bars,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from butterfly.core.progress import SILENT, Advance, Progress


def first_process() -> bool:
    """Whether this is the only process of its kind, or the one of several that speaks."""
    return os.environ.get("RANK", "0") == "0"


def terminal_progress() -> Progress:
    """Progress on the terminal, silent in all but the first of several processes."""
    return RichProgress() if first_process() else SILENT


class RichProgress:
    """A ``Progress`` drawn by rich, on standard error so that standard output stays for results.

    A stage opened inside another shares its display. Where the output is not a terminal, each stage prints one line
    when it starts and one when it ends.
    """

    def __init__(self, console: Console | None = None) -> None:
        self._console = console if console is not None else Console(stderr=True)
        self._bars: Bars | None = None

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:
        """Show a stage of ``total`` steps until the block ends."""
        drawn = self._console.is_terminal and not self._console.is_dumb_terminal
        with self._bar(name, total) if drawn else self._lines(name, total) as advance:
            yield advance

    @contextmanager
    def _bar(self, name: str, total: int | None) -> Iterator[Advance]:
        """A bar with count, time elapsed and time left; the outermost stage owns the display."""
        if self._bars is not None:
            yield self._task(self._bars, name, total)
            return
        with Bars(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("left"),
            TimeRemainingColumn(),
            console=self._console,
        ) as bars:
            self._bars = bars
            try:
                yield self._task(bars, name, total)
            finally:
                self._bars = None

    @staticmethod
    def _task(bars: Bars, name: str, total: int | None) -> Advance:
        """Add a bar and return what moves it."""
        task = bars.add_task(name, total=total)

        def advance(steps: int = 1, /) -> None:
            bars.advance(task, steps)

        return advance

    @contextmanager
    def _lines(self, name: str, total: int | None) -> Iterator[Advance]:
        """A line at the start, and one at the end that says how far the stage came and how long it took."""
        done = 0
        started = time.monotonic()

        def advance(steps: int = 1, /) -> None:
            nonlocal done
            done += steps

        self._print(f"{name}: started" if total is None else f"{name}: started, {total} steps")
        outcome = "stopped"
        try:
            yield advance
            outcome = "done"
        finally:
            steps = f"{done}" if total is None else f"{done} of {total}"
            self._print(f"{name}: {outcome}, {steps} steps in {time.monotonic() - started:.1f} s")

    def _print(self, line: str) -> None:
        """Print one plain line, whatever brackets or numbers a name holds."""
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)
