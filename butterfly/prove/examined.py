"""What the property suite and the prover together say of a user's operator: ``butterfly check --prove``."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from butterfly.contracts.first_look import circumstance_fault
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import Outcome
from butterfly.core.progress import SILENT, Progress
from butterfly.core.verdict import Verdict
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.prove.artifacts.claim_artifact import GOOD
from butterfly.prove.claims.caught_errors import caught_fault
from butterfly.prove.claims.eager_answers import eager_fault
from butterfly.prove.claims.forward_mode import forward_fault
from butterfly.prove.claims.input_attributes import attributes_fault
from butterfly.prove.claims.kept_state import kept_fault
from butterfly.prove.claims.knife_edges import knife_edge
from butterfly.prove.claims.surroundings import surroundings_fault
from butterfly.prove.generality.held_inputs import held_fault
from butterfly.prove.prove import Derivation, prove_operator

FAULTS: tuple[Callable[[Operator], str], ...] = (
    surroundings_fault, attributes_fault, kept_fault, held_fault, knife_edge, eager_fault, forward_fault,
    caught_fault, circumstance_fault,
)  # fmt: skip
"""What takes a proof's word away, each in words."""


def proved(operator: Operator, outcomes: Sequence[Outcome], progress: Progress = SILENT) -> list[Outcome]:
    """The outcomes of the property suite, with a proof where there is one, or with the reason why there is none.

    The prover is asked of what the operator declares and no case broke.

    Raises:
        DependencyError: a solver is not installed.
    """
    held = [outcome.contract for outcome in outcomes if outcome.declared and _open(outcome)]
    refuted = {outcome.contract for outcome in outcomes if outcome.broken or outcome.verdict is Verdict.REFUTED}
    proofs = {proof.claim.id: proof for proof in prove_operator(operator, held, progress=progress)}
    doubt = doubted(operator) if any(proof.verdict in GOOD for proof in proofs.values()) else ""
    return [
        _joined(outcome, proofs[outcome.contract], refuted, doubt) if outcome.contract in proofs else outcome
        for outcome in outcomes
    ]


def _open(outcome: Outcome) -> bool:
    """Whether no case broke a law, or rounding alone did by a few units: a proof is of real numbers."""
    few = outcome.verdict is Verdict.UNKNOWN and outcome.why.startswith("rounding: ")
    return outcome.verdict is Verdict.TESTED or few


def doubted(operator: Operator) -> str:
    """Why no proof of the operator's graph is one of the operator, in words; empty where it is."""
    try:
        return next(filter(None, (fault(operator) for fault in FAULTS)), "")
    except UnmodelledError as error:
        return str(error)


def _joined(outcome: Outcome, proof: Derivation, refuted: set[str], doubt: str) -> Outcome:
    claim = proof.claim
    if proof.verdict in GOOD and doubt:
        return replace(outcome, verdict=Verdict.UNKNOWN, why=doubt)
    if broken := [other for other in claim.rests_on if other in refuted]:
        return replace(outcome, why=f"not proved: it rests on {', '.join(broken)}, which a case breaks")
    if proof.verdict in GOOD:
        why = f"{claim.arithmetic.partition(';')[0]}: {claim.sizes}"
        return replace(outcome, verdict=proof.verdict, why=f"{why}; {outcome.why}" if outcome.why else why)
    return replace(outcome, why=f"not proved: {claim.why or proof.verdict.value}")


def unproved(operator: Operator, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The contracts that the operator declares, that no case broke, and that should be proved and are not.

    Laws of derivatives can be proved of operators with lift, merge, finish and empty alone: of others they stay tested.
    """
    for outcome in outcomes:
        provable = operator.monoid or not CONTRACTS[outcome.contract].analytic
        if outcome.declared and outcome.verdict in (Verdict.TESTED, Verdict.UNKNOWN) and provable:
            yield outcome.contract
