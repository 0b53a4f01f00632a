"""How a long computation says how far it is, without knowing who listens.

Every long function takes a ``Progress`` and defaults to ``SILENT``; the command line passes one that draws bars.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol


class Advance(Protocol):
    """Says that ``steps`` more steps of the stage are done."""

    def __call__(self, steps: int = 1, /) -> None: ...


class Progress(Protocol):
    """Is notified of stages as they start, move and end.

    ``with progress.stage("train", 400) as advance: advance(1)``
    """

    def stage(self, name: str, total: int | None = None) -> AbstractContextManager[Advance]:
        """Open a stage of ``total`` steps, or of a number not known beforehand; leaving the block ends it."""
        ...


class SilentProgress:
    """A ``Progress`` that says nothing."""

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:
        """Open a stage that is not shown."""
        yield _ignore


def _ignore(steps: int = 1, /) -> None:
    """Advance nothing."""


SILENT: Progress = SilentProgress()
