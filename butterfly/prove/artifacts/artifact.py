"""What every artifact in ``proofs/`` is: a folder with queries and a record that the code can make again."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import ClassVar, Protocol

from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.terms.obligation import Obligation


class Artifact(Protocol):
    """Of a claim, a statement or a refutation."""

    record_name: ClassVar[str]
    """The file of the record."""
    answers: ClassVar[str]
    """The key of the record under which the solvers' answers are."""

    @property
    def folder(self) -> str:
        """Where it lies, relative to ``proofs/``."""
        ...

    @property
    def obligations(self) -> Sequence[Obligation]:
        """What the solvers are asked."""
        ...

    def problems(self, root: Path, solved: Solved | None) -> Iterator[str]:
        """What the code that runs makes otherwise; with ``solved`` the solvers are asked again."""
        ...


class StandingArtifact(Artifact, Protocol):
    """Of a statement or a refutation: it is solved and written by itself."""

    def write(self, root: Path, solved: Solved) -> None:
        """Solve, and write it.

        Args:
            root: the folder of all artifacts.
            solved: asks the solvers, and remembers their answers.
        """
        ...
