"""What the property suite and the prover together say of a user's operator: ``butterfly check --prove``."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import Outcome
from butterfly.core.progress import SILENT, Progress
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.claim_artifact import GOOD
from butterfly.prove.prove import Proof, prove_operator


def proved(operator: Operator, outcomes: Sequence[Outcome], progress: Progress = SILENT) -> list[Outcome]:
    """The outcomes of the property suite, with a proof where there is one, or with the reason why there is none.

    The prover is asked of what the operator declares and no case broke.

    Raises:
        DependencyError: a solver is not installed.
    """
    held = [outcome.contract for outcome in outcomes if outcome.declared and outcome.verdict is Verdict.TESTED]
    refuted = {outcome.contract for outcome in outcomes if outcome.broken or outcome.verdict is Verdict.REFUTED}
    proofs = {proof.claim.id: proof for proof in prove_operator(operator, held, progress=progress)}
    return [
        _joined(outcome, proofs[outcome.contract], refuted) if outcome.contract in proofs else outcome
        for outcome in outcomes
    ]


def _joined(outcome: Outcome, proof: Proof, refuted: set[str]) -> Outcome:
    claim = proof.claim
    if broken := [other for other in claim.rests_on if other in refuted]:
        return replace(outcome, why=f"not proved: it rests on {', '.join(broken)}, which a case breaks")
    if proof.verdict in GOOD:
        return replace(outcome, verdict=proof.verdict, why=f"{claim.arithmetic.partition(';')[0]}: {claim.sizes}")
    return replace(outcome, why=f"not proved: {claim.why or proof.verdict.value}")


def unproved(operator: Operator, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The contracts that the operator declares, that no case broke, and that should be proved and are not.

    Laws of derivatives can be proved of operators with lift, merge, finish and empty alone: of others they stay tested.
    """
    for outcome in outcomes:
        provable = operator.monoid or not CONTRACTS[outcome.contract].analytic
        if outcome.declared and outcome.verdict is Verdict.TESTED and provable:
            yield outcome.contract
