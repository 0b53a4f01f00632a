"""What a report may cite: a proof whose artifact is whole and speaks of the operator that runs here; else nothing.

No solver is run: the queries are derived again and compared byte for byte with the committed ones, and the hashes with
those of the running source. ``butterfly prove --check`` is what solves them again.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from butterfly.contracts.operator import Operator
from butterfly.core.canonical import sha256_text
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts import BETWEEN, QUERIES, RECORD, hashes, queries
from butterfly.prove.check import GOOD
from butterfly.prove.claims import claims_of


@dataclass(frozen=True)
class Citation:
    """A proof by hash."""

    folder: str
    verdict: Verdict
    sizes: str
    record_sha256: str
    queries_sha256: str


def cite(root: Path, operator: Operator, contract: str) -> Citation | None:
    """The proof of a contract of the running operator; ``None`` where it is missing, stale, edited or not proved."""
    for claim in claims_of(operator, [contract]):
        folder = root / claim.folder
        try:
            text = (folder / RECORD).read_text(encoding="utf-8")
            said = json.loads(text)
            word = Verdict(said["verdict"])
            fresh = said["hashes"] == hashes(operator, claim)
            same = (folder / QUERIES).read_text(encoding="utf-8") == BETWEEN.join(queries(claim))
            discharged = all(one["z3"]["result"] == "unsat" for one in said["obligations"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        too_much = word is Verdict.PROVED and claim.bounded
        if word in GOOD and claim.obligations and fresh and same and discharged and not too_much:
            queries_hash = said["hashes"]["queries"]
            return Citation(claim.folder, word, claim.sizes, sha256_text(text), queries_hash)
    return None
