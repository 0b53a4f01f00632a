"""The kinds of artifact, and every artifact that stands beside the claims of operators."""

from collections.abc import Iterator
from pathlib import Path

from butterfly.prove.artifacts.artifact import Artifact, StandingArtifact
from butterfly.prove.artifacts.claim_recheck import ClaimArtifact
from butterfly.prove.artifacts.refutation_artifact import RefutationArtifact
from butterfly.prove.artifacts.statement_artifact import StatementArtifact
from butterfly.prove.statements.independent_statements import independent_statements
from butterfly.prove.statements.refutations import REFUTATIONS

KINDS: tuple[type[Artifact], ...] = (ClaimArtifact, StatementArtifact, RefutationArtifact)
ANSWERS: dict[str, str] = {kind.record_name: kind.answers for kind in KINDS}
"""The file of a kind's record → the key of the record under which the solvers' answers are."""
STRAY = "the code makes no artifact of this name"


def beside() -> list[StandingArtifact]:
    """The artifacts of statements and of refutations."""
    return [*map(StatementArtifact, independent_statements()), *map(RefutationArtifact, REFUTATIONS.values())]


def records(root: Path) -> Iterator[Path]:
    """The records of every kind, in the order of their paths."""
    yield from sorted(path for name in ANSWERS for path in root.rglob(name))


def strays(root: Path) -> list[str]:
    """The folders of statements and refutations that the code does not make."""
    known = {artifact.folder for artifact in beside()}
    names = {StatementArtifact.record_name, RefutationArtifact.record_name}
    folders = {str(path.parent.relative_to(root)) for path in records(root) if path.name in names}
    return sorted(folders - known)
