"""Checks every artifact: derives it again, compares it byte for byte, solves it again, verifies its certificates.

The verdict that an artifact states is not used. It is computed again from fresh answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from butterfly.contracts.registry import proved_operators
from butterfly.core.progress import SILENT, Progress
from butterfly.prove.artifacts.claim_artifact import GOOD, QUERIES
from butterfly.prove.artifacts.claim_recheck import ClaimArtifact
from butterfly.prove.artifacts.index import INDEX, problems as index_problems
from butterfly.prove.artifacts.layout import problems as layout_problems
from butterfly.prove.artifacts.operators_table import PAGE, problems as table_problems
from butterfly.prove.artifacts.pages import DOCUMENTS, problems as page_problems
from butterfly.prove.artifacts.registry import STRAY, beside, strays
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.artifacts.stability import RECORD as STABILITY, problems as stability_problems
from butterfly.prove.citation import Citation, claim_citation, contracts_of, standing_citation
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.claims.plans import Method, claimed_ids, plan_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants
from butterfly.prove.prove import chosen
from butterfly.prove.solving.process_pool import side_by_side
from butterfly.prove.solving.solvers import solvers


@dataclass(frozen=True)
class Problem:
    """What is wrong with an artifact."""

    folder: str
    what: str

    def __str__(self) -> str:
        return f"{self.folder}: {self.what}"


@dataclass(frozen=True)
class CheckedProofs:
    """The result of the check of all artifacts."""

    problems: list[Problem]
    citations: list[tuple[str, Citation]]
    """The owner and the citation of each checked proof, as ``prove.citation`` would derive it. Empty if there is any
    problem or no solver was asked, because one proof may rest on another."""


def check(
    root: Path, *, solve: bool = True, only: str | None = None, processes: int = 1, progress: Progress = SILENT
) -> list[Problem]:
    """The problems that ``examine`` finds; empty when all is well."""
    return examine(root, solve=solve, only=only, processes=processes, progress=progress).problems


def examine(
    root: Path, *, solve: bool = True, only: str | None = None, processes: int = 1, progress: Progress = SILENT
) -> CheckedProofs:
    """Everything that is stale, missing, edited, or not proved although its record says so.

    ``processes`` is the number of parallel processes.

    Raises:
        ConfigurationError: no operator of that name.
        DependencyError: a solver is not installed.
    """
    if solve:
        solvers()
    records: dict[str, str] = {}
    problems: list[Problem] = []
    citations: list[tuple[str, Citation]] = []
    units = [_Claims(root, solve, *share) for share in _shares(root, list(chosen(only)))]
    work: list[_Claims | _Beside] = [*units] if only else [*units, _Beside(root, solve)]
    with (
        progress.stage("check", len(work)) as advance,
        side_by_side(_run, work, min(processes, len(work))) as results,
    ):
        for share in results:
            records |= share.records
            problems += share.problems
            citations += share.citations
            advance()
    if only is None:
        problems += whole(root, records)
    return CheckedProofs(problems, [] if problems or not solve else citations)


def whole(root: Path, records: Mapping[str, str]) -> list[Problem]:
    """What is wrong with the files as a whole: unknown files, pages, the index, the instability, the table in docs/.

    Args:
        root: the folder of the artifacts.
        records: the folder of each artifact that the code makes → the name of its record.
    """
    problems = [Problem(*problem) for problem in layout_problems(root, records)]
    problems += [Problem(STABILITY, what) for what in stability_problems(root)]
    problems += [Problem(name, what) for name in DOCUMENTS for what in page_problems(root, name)]
    problems += [Problem(PAGE, what) for what in table_problems(root)]
    return problems + [Problem(INDEX, what) for what in index_problems(root)]


def _shares(root: Path, names: list[str]) -> list[tuple[list[str], list[str]]]:
    """Operators and contracts to check in one process: the claims about floats of all operators, whose queries are much
    the same; then the claims about reals of each operator, the one with the longest queries first."""

    def size(name: str) -> int:
        return sum(path.stat().st_size for path in (root / name).glob(f"*/{QUERIES}"))

    ids = claimed_ids()
    floats = [id for id in ids if plan_of(id).method is Method.ROUNDING]
    reals = [id for id in ids if id not in floats]
    return [(names, floats), *(([name], reals) for name in sorted(names, key=size, reverse=True))]


@dataclass
class _Share:
    """What one process checked."""

    records: dict[str, str] = field(default_factory=dict)
    """The folder of each artifact → the name of its record."""
    problems: list[Problem] = field(default_factory=list)
    citations: list[tuple[str, Citation]] = field(default_factory=list)


@dataclass(frozen=True)
class _Claims:
    """Some claims of some operators."""

    root: Path
    solve: bool
    names: list[str]
    contracts: list[str]

    def run(self) -> _Share:
        """The folders of the claims, what is wrong with them, and what may be cited where nothing is."""
        solved = Solved() if self.solve else None
        share = _Share()
        for name in self.names:
            operator = proved_operators()[name]
            graphs = ExportedGraphs(operator)
            if all(plan_of(contract).method is Method.ROUNDING for contract in self.contracts):
                graphs.seen["program"] = ""  # looked at with the claims of reals, which say so where there is another
            mutants = Mutants(graphs)
            artifacts = [
                ClaimArtifact(operator, claim, mutants) for claim in claims_of(operator, self.contracts, graphs)
            ]
            share.records |= {artifact.folder: artifact.record_name for artifact in artifacts}
            for artifact in artifacts:
                wrong = [Problem(artifact.folder, what) for what in artifact.problems(self.root, solved)]
                share.problems += wrong
                if not wrong and (cited := claim_citation(self.root, artifact.claim)).verdict in GOOD:
                    share.citations.append((contracts_of(operator.source), cited))
        return share


@dataclass(frozen=True)
class _Beside:
    """What stands beside the claims of operators."""

    root: Path
    solve: bool

    def run(self) -> _Share:
        """What is wrong with the statements and the refutations, and what may be cited of them where nothing is."""
        solved = Solved() if self.solve else None
        share = _Share()
        for artifact in beside():
            share.records[artifact.folder] = artifact.record_name
            wrong = [Problem(artifact.folder, what) for what in artifact.problems(self.root, solved)]
            share.problems += wrong
            if not wrong:
                share.citations.append(standing_citation(self.root, artifact))
        share.problems += [Problem(folder, STRAY) for folder in strays(self.root)]
        return share


def _run(work: _Claims | _Beside) -> _Share:
    return work.run()
