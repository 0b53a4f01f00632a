"""The theorems of the Agda specification about a clause, cited by module, name and hash beside the measurement."""

from butterfly.certify.finding import NOT_EXAMINED, Finding
from butterfly.core.verdict import Verdict
from butterfly.spec.index import Citations, Standing, Theorem

_WORDS = {Standing.REFUTES: Verdict.REFUTED, Standing.PROVES: Verdict.PROVED, Standing.DEFINES: Verdict.PROVED}
"""A refutation comes first: a clause that has one is false as written, whatever else is proved of it."""
_OPENINGS = {
    Standing.REFUTES: "Refuted in the specification",
    Standing.PROVES: "Proved in the specification, for every number of workers and every size",
    Standing.DEFINES: "Stated in the specification as types that the checker accepts",
}


def cited(clause: str, finding: Finding, pool: str, citations: Citations) -> Finding:
    """A finding with the theorems of its clause in the evidence.

    A measurement keeps its verdict. Where nothing was measured the theorem gives the verdict, if it speaks of the pool
    named (a class of ``butterfly.fusion``) and of the whole clause; a record that is missing or stale gives none.
    """
    theorems = citations.theorems.get(clause, ())
    if not theorems:
        if finding is NOT_EXAMINED and citations.trouble:
            return Finding(finding.verdict, finding.statement, {"specification": citations.trouble})
        return finding
    evidence = {
        **finding.evidence,
        "theorems": [_citation(theorem, citations) for theorem in theorems],
        "agda": citations.agda,
    }
    if finding is not NOT_EXAMINED:
        return Finding(finding.verdict, finding.statement, evidence)
    spoken = [theorem for theorem in theorems if theorem.speaks_of(pool)]
    for standing, verdict in _WORDS.items():
        chosen = [theorem for theorem in spoken if theorem.standing is standing]
        if chosen:
            scope = "; ".join(theorem.scope for theorem in chosen)
            return Finding(verdict, f"{_OPENINGS[standing]}: {scope}.", evidence)
    return Finding(
        finding.verdict, f"Nothing measures this clause, and no theorem covers it whole for {pool}.", evidence
    )


def _citation(theorem: Theorem, citations: Citations) -> dict[str, object]:
    return {
        "module": theorem.module,
        "name": theorem.name,
        "sha256": citations.hashes[theorem.module],
        "standing": theorem.standing.value,
        "pools": list(theorem.pools),
        "scope": theorem.scope,
    }
