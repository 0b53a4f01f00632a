"""The proofs that a report may cite: those of the operator that runs, with a whole artifact.

Citing is as strict as ``butterfly prove --check`` of the same artifact: graphs, laws, queries and records are derived
again from the running code, every query is solved again, certificates are verified and mutants run. A record's own
verdict counts for nothing. Without the solvers nothing is cited.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.canonical import sha256_text
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.artifact import Artifact, StandingArtifact
from butterfly.prove.artifacts.claim_artifact import GOOD, RECORD
from butterfly.prove.artifacts.claim_recheck import ClaimArtifact
from butterfly.prove.artifacts.refutation_artifact import (
    RECORD as REFUTED,
    RefutationArtifact,
    hashes as refuted_hashes,
)
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.artifacts.statement_artifact import RECORD as STATED, StatementArtifact
from butterfly.prove.claims.claim import EXACT, FOLD, Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.claims.restriction import restriction_fault, widened
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.statements.independent_statements import IndependentStatement, independent_statements
from butterfly.prove.statements.refutations import REFUTATIONS, Refutation

INDEX = "SOUNDNESS.md"
"""What tells our folder of proofs from any other of that name."""
NO_PROOFS = "the package was installed without its proofs"
RATIONAL = "rational numbers, exact"
DENIED = "the record says"
"""How a fault begins that is of the verdict; it comes before all others."""
SHOWN = 3
"""Of what does not fit in an artifact; the first says enough, and an edited record may have hundreds."""


@dataclass(frozen=True)
class Citation:
    """A proof by hash."""

    contract: str
    folder: str
    verdict: Verdict
    sizes: str
    arithmetic: str
    sha256: dict[str, str]
    """Of the record and the queries, and of the operator's source, its graphs and the law, each derived again here."""


Cited = dict[str, Citation | str]
"""Contract → its citation, or why there is none."""
STATEMENT, REFUTATION = "statement", "refutation"
"""What is cited that is of no pool, by kind."""


def contracts_of(pool: object) -> str:
    """Contracts that are cited, by the pool that they are of, with its parameters."""
    return f"contracts of {pool!r}"


def find_proofs() -> Path | None:
    """The folder of the artifacts: inside an installed package, or of the checkout that this package runs from."""
    here = Path(__file__).resolve()
    places = (here.parents[1] / "proofs", here.parents[2] / "proofs")
    return next((place for place in places if (place / INDEX).is_file()), None)


def cite(root: Path | None, operator: Operator, contracts: Iterable[str]) -> Cited:
    """The proofs of some contracts of the running operator; its graphs are exported once for all of them.

    A minute for all contracts of a pool; nothing is exported for contracts whose record does not say proved.
    """
    wished = list(dict.fromkeys(contracts))
    if root is None:
        return dict.fromkeys(wished, NO_PROOFS)
    if (wide := widened(operator)) is not operator:
        faults = {contract: restriction_fault(operator, wide, contract) for contract in wished}
        proofs = cite(root, wide, [contract for contract in wished if not faults[contract]])
        return {id: f"its proof is of {wide.domain}: {faults[id]}" if faults[id] else proofs[id] for id in wished}
    # A claim that reads the batched form as the fold rests on the proof that it is.
    asked = list(dict.fromkeys([*wished, FOLD])) if operator.monoid else wished
    citations: Cited = {}
    records: dict[str, tuple[str, JsonObject]] = {}
    for contract in asked:
        path = root / operator.name / contract.replace("/", "-") / RECORD
        try:
            text = path.read_text(encoding="utf-8")
            record = json.loads(text)
            word = Verdict(record["verdict"])
        except FileNotFoundError:
            citations[contract] = f"there is no artifact of it for {operator.name}"
        except (OSError, ValueError, KeyError, TypeError):
            citations[contract] = "its artifact cannot be read"
        else:
            records[contract] = text, record
            if word not in GOOD:
                citations[contract] = f"its artifact says {word}" + (f" ({record['why']})" if record.get("why") else "")
    wanted = [contract for contract in asked if contract not in citations]
    graphs, solved = ExportedGraphs(operator), Solved()
    mutants = Mutants(graphs)
    claims = {claim.id: claim for claim in claims_of(operator, wanted, graphs)} if wanted else {}
    for contract in sorted(wanted, key=lambda id: id == FOLD):
        claim = claims.get(contract)
        if claim is None:
            citations[contract] = f"the code makes no such claim of {operator.name}"
            continue
        cited = [id for id in citations if not isinstance(citations[id], str)]
        if contract not in wished and not any(contract in claims[id].rests_on for id in cited):
            continue
        text, record = records[contract]
        citations[contract] = unfit(root, ClaimArtifact(operator, claim, mutants), solved) or _citation(
            claim, text, record
        )
    for contract in wished:
        if contract in claims and not isinstance(citations[contract], str):
            for other in claims[contract].rests_on:
                if isinstance(citations[other], str):
                    citations[contract] = f"it rests on {other}: {citations[other]}"
    return {contract: citations[contract] for contract in wished}


def unfit(root: Path, artifact: Artifact, solved: Solved) -> str:
    """Why an artifact may not be cited; empty where it is what the code makes and proves again.

    The solvers are asked only of a record that fits the code without them.
    """
    wrong = [*artifact.problems(root, None)] or [*artifact.problems(root, solved)]
    wrong.sort(key=lambda what: not what.startswith(DENIED))
    more = f"; and {len(wrong) - SHOWN} more" if len(wrong) > SHOWN else ""
    return f"its artifact does not fit the code that runs: {'; '.join(wrong[:SHOWN])}{more}" if wrong else ""


def claim_citation(root: Path, claim: Claim) -> Citation:
    """The artifact of a claim, which is what the code makes and proves again."""
    text = (root / claim.folder / RECORD).read_text(encoding="utf-8")
    return _citation(claim, text, json.loads(text))


def _citation(claim: Claim, text: str, record: JsonObject) -> Citation:
    digests = {"record": sha256_text(text), **record["hashes"]}
    folder = f"proofs/{claim.folder}"
    return Citation(claim.id, folder, Verdict(record["verdict"]), claim.sizes, claim.arithmetic, digests)


def cite_refutation(root: Path | None, id: str) -> Citation | str:
    """The artifact of a refutation, where it is what the code that runs here makes; else why there is none."""
    if root is None:
        return NO_PROOFS
    refutation = REFUTATIONS[id]
    return unfit(root, RefutationArtifact(refutation), Solved()) or refutation_citation(root, refutation)


def refutation_citation(root: Path, refutation: Refutation) -> Citation:
    """The artifact of a refutation, which is what the code makes."""
    text = (root / refutation.folder / REFUTED).read_text(encoding="utf-8")
    digests = {"record": sha256_text(text), **refuted_hashes(refutation)}
    return Citation(
        refutation.id, f"proofs/{refutation.folder}", Verdict.REFUTED, "the numbers given", RATIONAL, digests
    )


def cite_standing(root: Path | None, id: str) -> Citation | str:
    """The artifact of a statement that is no contract's, where it is what the code that runs here makes."""
    if root is None:
        return NO_PROOFS
    statement = next(
        (statement for statement in independent_statements() if statement.id == id and id not in CONTRACTS), None
    )
    if statement is None:
        return "nothing states it for the prover"
    return unfit(root, StatementArtifact(statement), Solved()) or statement_citation(root, statement)


def statement_citation(root: Path, statement: IndependentStatement) -> Citation:
    """The artifact of a statement, which is what the code makes and proves again."""
    text = (root / statement.folder / STATED).read_text(encoding="utf-8")
    digests = {"record": sha256_text(text), **json.loads(text)["hashes"]}
    assumed = "; ".join(statement.assumptions)
    return Citation(statement.id, f"proofs/{statement.folder}", Verdict.PROVED, assumed, EXACT, digests)


def standing_citation(root: Path, artifact: StandingArtifact) -> tuple[str, Citation]:
    """What an artifact without a problem is of, and its citation."""
    if isinstance(artifact, RefutationArtifact):
        return REFUTATION, refutation_citation(root, artifact.refutation)
    assert isinstance(artifact, StatementArtifact)
    return STATEMENT, statement_citation(root, artifact.statement)
