"""The artifact of a claim: its queries in one SMT-LIB file, and a record in JSON.

``queries.smt2`` follows from the code alone and is the same on every run, byte for byte. ``obligation.json`` adds the
solvers' answers, the assumptions and the hashes. Both are in ``proofs/<operator>/<contract>/``.
"""

import hashlib
import inspect
import sys
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.canonical import sha256_text
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.artifacts.source_files import source_files
from butterfly.prove.claims.claim import Claim
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.solving.compound_certificates import compound_certificate
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.witnesses.witness import Witness, witness

QUERIES, RECORD = "queries.smt2", "obligation.json"
BETWEEN = "(reset)\n"
GOOD = (Verdict.PROVED, Verdict.PROVED_BOUNDED)
REPLAYED = "the operator in torch, float64"
"""What a counterexample is run on."""
MET = (Witness.EXACT, Witness.ROUNDED)


@dataclass(frozen=True)
class Result:
    """What was found of one obligation."""

    name: str
    role: str
    expected: str
    z3: JsonObject
    cvc5: JsonObject
    hypotheses_alone: str
    """Z3's answer for the hypotheses without the goal: ``unsat`` would mean that nothing satisfies them."""
    witness: str
    """What meets the hypotheses: a case through the operator in torch (``Witness``)."""
    certificate: list[object] | None
    """A proof that the standard library checks, where the goal is polynomial and one was found."""
    mutant_check: str = ""
    """The mutant that makes the obligation false, and Z3's answer for it."""

    @property
    def impossible(self) -> bool:
        """Whether the prover contradicts itself: hypotheses that nothing meets, or a proof of what a case denies."""
        proved = self.z3["result"] == "unsat"
        return self.hypotheses_alone == "unsat" or (proved and self.witness in (Witness.FALSE, Witness.TORCH))

    @property
    def discharged(self) -> bool:
        """Z3 proved it, cvc5 does not object, and something meets the hypotheses."""
        solved = self.z3["result"] == "unsat" and self.cvc5["result"] != "sat" and self.hypotheses_alone != "unsat"
        return solved and self.witness in (*MET, Witness.SOLVER)


def command(claim: Claim) -> str:
    """What regenerates the artifact."""
    return f"butterfly prove --operator {claim.operator} --contract {claim.id}"


def queries(claim: Claim) -> list[str]:
    """The SMT-LIB text of each obligation."""
    heading = [command(claim), f"{claim.operator}, {claim.id}: {claim.title}"]
    return [obligation.query(heading) for obligation in claim.obligations]


def source_digest(operator: Operator) -> str:
    """The hash of the files that the operator's call passes through."""
    digest = hashlib.sha256()
    for path in source_files(operator):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def law_digest(contract: str) -> str:
    """The hash of the file that holds the law."""
    home = CONTRACTS[contract].law.__module__ if contract in CONTRACTS else "butterfly.prove.claims.median"
    module = sys.modules[home]
    return sha256_text(inspect.getsource(module))


def alone(query: str) -> str:
    """The query without its goal."""
    lines = query.splitlines()
    return "\n".join([*lines[:-2], lines[-1]]) + "\n"


def solve(claim: Claim, solved: Solved) -> list[Result]:
    """Every obligation of a claim, asked of both solvers."""
    return answered(claim.obligations, queries(claim), solved)


def met_by(obligation: Obligation, text: str, solved: Solved, enough: Collection[Witness]) -> Witness:
    """What meets an obligation's hypotheses: a case, or a model of Z3's where that is enough."""
    met = witness(obligation)
    if met is Witness.NONE and Witness.SOLVER in enough and solved("z3", alone(text)).result == "sat":
        return Witness.SOLVER
    return met


def answered(
    obligations: Sequence[Obligation], texts: Sequence[str], solved: Solved, enough: Collection[Witness] = MET
) -> list[Result]:
    """What both solvers say of each query, what meets its hypotheses, and a certificate where one is found."""
    results = []
    for obligation, text in zip(obligations, texts, strict=True):
        first, second = solved("z3", text), solved("cvc5", text)
        hypotheses = solved("z3", alone(text))
        certificate = compound_certificate(obligation)
        met = met_by(obligation, text, solved, enough)
        answers = (asdict(first), asdict(second), hypotheses.result)
        results.append(Result(obligation.name, obligation.role, "unsat", *answers, met.value, certificate))
    return results


def verdict(claim: Claim, results: list[Result]) -> Verdict:
    """One word: positive only when every obligation is discharged, and there is one."""
    if claim.why or not results:
        return Verdict.UNSUPPORTED
    if any(result.impossible for result in results):
        return Verdict.FAILED
    if all(result.discharged for result in results):
        return Verdict.PROVED_BOUNDED if claim.bounded else Verdict.PROVED
    return Verdict.UNKNOWN


def gaps(results: list[Result]) -> str:
    """What is missing of a claim that is not proved, by name."""
    missing = []
    for result in results:
        if result.z3["result"] == "unknown":
            missing.append(f"z3 gives up on {result.name} within {result.z3['limit']} units of its resources")
        elif result.z3["result"] == "sat" or result.cvc5["result"] == "sat":
            missing.append(f"{result.name} does not follow: a solver says sat")
        elif not result.discharged:
            missing.append(f"what meets the hypotheses of {result.name} is: {result.witness}")
    return "; ".join(missing)


def record(operator: Operator, claim: Claim, results: list[Result], word: Verdict, more: JsonObject) -> JsonObject:
    """What stands in ``obligation.json``."""
    return {
        "command": command(claim),
        "operator": claim.operator,
        "contract": claim.id,
        "title": claim.title,
        "verdict": word.value,
        "why": claim.why,
        "declared": claim.declared,
        "sizes": claim.sizes,
        "arithmetic": claim.arithmetic,
        "assumptions": claim.assumptions,
        "rests_on": list(claim.rests_on),
        "axioms": claim.axioms,
        "hashes": hashes(operator, claim),
        "witnesses": dict(sorted(Counter(result.witness for result in results).items())),
        "obligations": [asdict(result) for result in results],
        **more,
    }


def hashes(operator: Operator, claim: Claim) -> dict[str, str]:
    """Of the operator's source, of the graphs that were read, of the law, and of the queries."""
    return {
        "source": source_digest(operator),
        "graphs": claim.graphs,
        "law": law_digest(claim.id),
        "queries": sha256_text(BETWEEN.join(queries(claim))),
    }
