"""Writes the artifacts of the library's own operators, and their index."""

from collections.abc import Iterator
from pathlib import Path

from butterfly.contracts.contract import CONTRACTS
from butterfly.core.errors import ConfigurationError
from butterfly.core.files import replace_file
from butterfly.core.progress import SILENT, Progress
from butterfly.prove.artifacts import BETWEEN, QUERIES, TWINS, Solved
from butterfly.prove.index import index_text
from butterfly.prove.prove import Proof, chosen, prove_operator
from butterfly.prove.standing import standing


def generate(
    root: Path, operator: str | None = None, contract: str | None = None, *, progress: Progress = SILENT
) -> Iterator[Proof]:
    """Prove, write each artifact as it is there, and the index at the end.

    Raises:
        ConfigurationError: an operator or a contract that there is not.
        DependencyError: a solver is not installed.
    """
    if contract is not None and contract not in CONTRACTS:
        raise ConfigurationError(f"--contract {contract}: no such contract; expected one of {', '.join(CONTRACTS)}")
    solved = Solved()
    for each in chosen(operator).values():
        wanted = None if contract is None else [contract]
        for proof in prove_operator(each, wanted, solved=solved, progress=progress):
            proof.write(root)
            yield proof
    for one in standing():
        replace_file(root / one.folder / QUERIES, BETWEEN.join(one.queries()))
        replace_file(root / one.folder / TWINS, BETWEEN.join(one.twins()))
    replace_file(root / "README.md", index_text(root))
