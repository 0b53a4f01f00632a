"""Proofs of the operator that a split runs, cited by hash beside what was measured of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from butterfly.certify.citations import Beside, Wanted, derived
from butterfly.certify.finding import Finding
from butterfly.certify.subjects import SUBJECTS, Subject, wanted_of
from butterfly.core.verdict import Verdict
from butterfly.prove.citation import Citation, Cited, find_proofs
from butterfly.prove.statements.refutations import REFUTATIONS
from butterfly.runtime.fused import FusedModel

READS_OUTPUTS = "the proof is of weights that do not read the workers' outputs, and this split's do"


class Proofs:
    """The artifacts of every operator that the report speaks of, each derived again once for all its clauses.

    Args:
        fused: the fused model of the split.
        cite: gives the citations of each pool; ``citations.remembered`` derives no state of the code twice.
        beside: gives those of statements and refutations; ``Beside.remembered`` likewise.
    """

    def __init__(
        self,
        fused: FusedModel,
        cite: Callable[[Sequence[Wanted]], list[Cited]] = lambda wanted: [*map(derived, wanted)],
        beside: Callable[[Path | None], Beside] = Beside,
    ) -> None:
        self.fused = fused
        self.beside = beside(find_proofs())
        wanted = wanted_of(fused.pool)
        self.cited: dict[str, Cited] = dict(zip((repr(each.pool) for each in wanted), cite(wanted), strict=True))

    def of(self, subject: Subject) -> Cited:
        """What is known of each contract of a clause."""
        if subject.weights_given and self.fused.weighting.reads_outputs:
            return dict.fromkeys((*subject.proofs, *subject.contracts, *subject.statements), READS_OUTPUTS)
        known = self.cited[repr(subject.operator_of(self.fused.pool))]
        citations = {contract: known[contract] for contract in (*subject.proofs, *subject.contracts)}
        return citations | {id: self.beside.standing(id) for id in subject.statements}


def proved(clause: str, finding: Finding, proofs: Proofs) -> Finding:
    """A finding with the proofs of its clause.

    What held in every case is ``proved`` where a proof of every contract of the clause fits the code that runs here,
    and stays ``tested``, with the reason, where one is missing, stale or of another operator. No other verdict moves:
    a proof over the reals outweighs no failure of what runs. A refuted row cites the counterexample's artifact.
    """
    if finding.verdict is Verdict.REFUTED and clause in REFUTATIONS:
        refutation = proofs.beside.refutation(clause)
        if isinstance(refutation, str):
            return replace(finding, evidence=finding.evidence | {"not_cited": refutation})
        return replace(finding, proofs=(refutation,))
    subject = SUBJECTS.get(clause)
    if subject is None or finding.verdict not in (Verdict.TESTED, Verdict.PROVED, Verdict.FAILED):
        return finding
    known = proofs.of(subject)
    citations = tuple(citation for citation in known.values() if isinstance(citation, Citation))
    open_ones = {contract: reason for contract, reason in known.items() if isinstance(reason, str)}
    if finding.verdict is not Verdict.TESTED:
        return replace(finding, proofs=citations)
    if open_ones:
        evidence = finding.evidence | {"not_proved": open_ones}
        return Finding(finding.verdict, f"{finding.statement} Not proved: {_reasons(open_ones)}.", evidence, citations)
    bounded = any(citation.verdict is Verdict.PROVED_BOUNDED for citation in citations)
    limits = [
        *(citation.sizes for citation in citations),
        *(citation.arithmetic for citation in citations),
        subject.scope,
    ]
    scope = "; ".join(dict.fromkeys(filter(None, limits)))
    name = type(subject.operator_of(proofs.fused.pool)).__name__
    graph = f" from the exported graph of {name}" if subject.contracts else ""
    word = Verdict.PROVED_BOUNDED if bounded else Verdict.PROVED
    return Finding(word, f"Proved{graph} ({scope}). Tested: {finding.statement}", finding.evidence, citations)


def _reasons(open_ones: dict[str, str]) -> str:
    """Each reason once, with the contracts that it is of."""
    return "; ".join(
        f"{', '.join(contract for contract, reason in open_ones.items() if reason == why)}: {why}"
        for why in dict.fromkeys(open_ones.values())
    )
