"""Writes the artifacts of the library's own operators, and their index."""

from collections.abc import Iterator
from pathlib import Path

from butterfly.core.errors import ConfigurationError
from butterfly.core.files import require_writable
from butterfly.core.progress import SILENT, Progress
from butterfly.prove.artifacts.index import write_index
from butterfly.prove.artifacts.registry import beside
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.plans import claimed_ids
from butterfly.prove.prove import Derivation, chosen, prove_operator


def generate(
    root: Path, operator: str | None = None, contract: str | None = None, *, progress: Progress = SILENT
) -> Iterator[Derivation]:
    """Prove, write each artifact as it is there, and the index at the end.

    Raises:
        ConfigurationError: an operator or a contract that there is not, or none of the operators is spoken of by it.
        DependencyError: a solver is not installed.
        OutputError: ``root`` cannot be written; nothing has been derived then.
    """
    known = claimed_ids()
    if contract is not None and contract not in known:
        raise ConfigurationError(f"--contract {contract}: no such contract; expected one of {', '.join(known)}")
    asked_for = chosen(operator)
    require_writable(root)
    solved, some = Solved(), False
    for each in asked_for.values():
        wanted = None if contract is None else [contract]
        for proof in prove_operator(each, wanted, solved=solved, progress=progress):
            proof.write(root)
            some = True
            yield proof
    if not some:
        asked = operator or "any operator"
        raise ConfigurationError(f"--contract {contract}: it does not speak of {asked}; expected one that does")
    for artifact in beside():
        artifact.write(root, solved)
    write_index(root)
