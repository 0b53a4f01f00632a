"""The proofs that a report may cite: those of the operator that runs, with a whole artifact.

No solver is needed. Graphs, laws and queries are derived again from the running code and compared with the committed
ones. ``butterfly prove --check`` solves them again.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.canonical import sha256_text
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.claim_artifact import BETWEEN, GOOD, QUERIES, RECORD, hashes, queries
from butterfly.prove.artifacts.refutation_artifact import RECORD as REFUTED, hashes as refuted_hashes, problems
from butterfly.prove.artifacts.statement_artifact import RECORD as STATED, problems as statement_problems
from butterfly.prove.claims.claim import EXACT, FOLD, Claim
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.statements.refutations import REFUTATIONS
from butterfly.prove.statements.standing import standing

INDEX = "SOUNDNESS.md"
"""What tells our folder of proofs from any other of that name."""
NO_PROOFS = "the package was installed without its proofs"
RATIONAL = "rational numbers, exact"


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


def find_proofs() -> Path | None:
    """The folder of the artifacts: inside an installed package, or of the checkout that this package runs from."""
    here = Path(__file__).resolve()
    places = (here.parents[1] / "proofs", here.parents[2] / "proofs")
    return next((place for place in places if (place / INDEX).is_file()), None)


def cite(root: Path | None, operator: Operator, contracts: Iterable[str]) -> Cited:
    """The proofs of some contracts of the running operator; its graphs are exported once for all of them.

    Seconds for an operator that has proofs; nothing is exported for contracts whose record does not say proved.
    """
    wished = list(dict.fromkeys(contracts))
    if root is None:
        return dict.fromkeys(wished, NO_PROOFS)
    # A claim that reads the batched form as the fold rests on the proof that it is.
    asked = list(dict.fromkeys([*wished, FOLD])) if operator.monoid else wished
    found: Cited = {}
    records: dict[str, tuple[str, JsonObject]] = {}
    for contract in asked:
        path = root / operator.name / contract.replace("/", "-") / RECORD
        try:
            text = path.read_text(encoding="utf-8")
            said = json.loads(text)
            word = Verdict(said["verdict"])
        except FileNotFoundError:
            found[contract] = f"there is no artifact of it for {operator.name}"
        except (OSError, ValueError, KeyError, TypeError):
            found[contract] = "its artifact cannot be read"
        else:
            records[contract] = text, said
            if word not in GOOD:
                found[contract] = f"its artifact says {word}" + (f" ({said['why']})" if said.get("why") else "")
    wanted = [contract for contract in asked if contract not in found]
    claims = {claim.id: claim for claim in claims_of(operator, wanted)} if wanted else {}
    for contract in wanted:
        claim = claims.get(contract)
        if claim is None:
            found[contract] = f"the code makes no such claim of {operator.name}"
            continue
        text, said = records[contract]
        why = "; ".join(_unfit(root, operator, claim, said))
        found[contract] = (
            f"its artifact does not fit the code that runs: {why}" if why else _citation(claim, text, said)
        )
    for contract in wanted:
        if contract in claims and not isinstance(found[contract], str):
            for other in claims[contract].rests_on:
                if isinstance(found[other], str):
                    found[contract] = f"it rests on {other}: {found[other]}"
    return {contract: found[contract] for contract in wished}


def _unfit(root: Path, operator: Operator, claim: Claim, said: JsonObject) -> Iterator[str]:
    """What of a record that says proved is not so of the running code."""
    try:
        if claim.why or not claim.obligations:
            yield claim.why or "it has no obligations"
            return
        for key, value in hashes(operator, claim).items():
            if said["hashes"].get(key) != value:
                yield f"another hash of the {key}"
        for key, stated in (
            ("sizes", claim.sizes),
            ("assumptions", claim.assumptions),
            ("arithmetic", claim.arithmetic),
        ):
            if said[key] != stated:
                yield f"other {key}"
        if (root / claim.folder / QUERIES).read_text(encoding="utf-8") != BETWEEN.join(queries(claim)):
            yield "the committed queries are not those that the code makes"
        if said["verdict"] == Verdict.PROVED and claim.bounded:
            yield "it is proved for the sizes named and no others"
        answers = {one["name"]: one["z3"]["result"] for one in said["obligations"]}
        if answers != {obligation.name: "unsat" for obligation in claim.obligations}:
            yield "an obligation is left open"
    except (OSError, KeyError, TypeError, AttributeError) as error:
        yield f"it cannot be read ({type(error).__name__})"


def _citation(claim: Claim, text: str, said: JsonObject) -> Citation:
    digests = {"record": sha256_text(text), **said["hashes"]}
    folder = f"proofs/{claim.folder}"
    return Citation(claim.id, folder, Verdict(said["verdict"]), claim.sizes, claim.arithmetic, digests)


def cite_refutation(root: Path | None, id: str) -> Citation | str:
    """The artifact of a refutation, where it is what the code that runs here makes; else why there is none."""
    if root is None:
        return NO_PROOFS
    refutation = REFUTATIONS[id]
    if why := "; ".join(problems(root, refutation)):
        return f"its artifact does not fit the code that runs: {why}"
    text = (root / refutation.folder / REFUTED).read_text(encoding="utf-8")
    digests = {"record": sha256_text(text), **refuted_hashes(refutation)}
    return Citation(id, f"proofs/{refutation.folder}", Verdict.REFUTED, "the numbers given", RATIONAL, digests)


def cite_standing(root: Path | None, id: str) -> Citation | str:
    """The artifact of a statement that is no contract's, where it is what the code that runs here makes."""
    if root is None:
        return NO_PROOFS
    one = next((one for one in standing() if one.id == id and id not in CONTRACTS), None)
    if one is None:
        return "nothing states it for the prover"
    if why := "; ".join(statement_problems(root, one)):
        return f"its artifact does not fit the code that runs: {why}"
    text = (root / one.folder / STATED).read_text(encoding="utf-8")
    digests = {"record": sha256_text(text), **json.loads(text)["hashes"]}
    return Citation(id, f"proofs/{one.folder}", Verdict.PROVED, "; ".join(one.assumptions), EXACT, digests)
