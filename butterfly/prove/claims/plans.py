"""How the law of each contract is proved: one record per contract, in one table.

A contract without a record has the default plan: its law is interpreted for one group of workers at one coordinate.
"""

from dataclasses import dataclass
from enum import Enum, auto

from butterfly.contracts.registry import CONTRACTS
from butterfly.prove.claims.claim import (
    BYZANTINE,
    CRASHED,
    FOLD,
    MANY,
    ONE_AND_REST,
    ONE_GROUP,
    ONE_WORKER,
    TOKEN_AND_REST,
    ClaimSizes,
)
from butterfly.prove.claims.root_invariants import RootPlan, agreed, near_the_model
from butterfly.prove.induction import law_invariants
from butterfly.prove.induction.auxiliary_invariants import Invariants
from butterfly.prove.induction.bounded_sizes import ANSWER, IN_RANGE, Lemma
from butterfly.prove.induction.law_invariants import Conclusion
from butterfly.prove.symbolic.cases import Choice


class Method(Enum):
    """By what a law is proved."""

    INDUCTION = auto()
    """Invariants of the states, by induction over the workers (``prove.induction``)."""
    CALCULUS = auto()
    """Derivatives of the batched form (``prove.symbolic.calculus``)."""
    ROUNDING = auto()
    """The standard model of floating point (``prove.rounding``)."""


@dataclass(frozen=True)
class ProofPlan:
    """How one law is proved."""

    shapes: tuple[ClaimSizes, ...] = (ONE_GROUP,)
    """The numbers of workers and coordinates that the law is interpreted at, one after the other."""
    method: Method = Method.INDUCTION
    invariants: Invariants = law_invariants.none
    conclusion: Conclusion = law_invariants.byzantine_before_and_after
    lemma: Lemma | None = None
    """At bounded sizes: what the law needs to know of the answer, which is then any number of which that holds."""
    root: RootPlan | None = None
    """Of a pool that searches a root; ``None`` where no obligation says this of a root."""
    batched: bool = False
    """Whether the law reads the batched form, so that mutants of the batched form break it."""
    universal: bool = False
    """Whether the law holds of every operator, so that no mutant breaks it."""
    law_of: str = ""
    """The contract whose law and cases a claim shares that is no contract itself."""


_PAIR = (MANY, MANY)
PLANS: dict[str, ProofPlan] = {
    "D3.1/convex": ProofPlan(invariants=law_invariants.midpoints),
    "D3.1/hessian": ProofPlan((ClaimSizes(batched=True),), Method.CALCULUS, batched=True),
    "L3.2/repaired": ProofPlan(
        (ClaimSizes(_PAIR, TOKEN_AND_REST, batched=True),), Method.CALCULUS, root=RootPlan(), batched=True
    ),
    "N1/idempotence": ProofPlan(
        (ClaimSizes(ONE_AND_REST),), root=RootPlan(ClaimSizes(ONE_AND_REST), invariants=agreed)
    ),
    FOLD: ProofPlan(
        (ClaimSizes(batched=True), ClaimSizes(_PAIR, choice=CRASHED, batched=True)),
        invariants=law_invariants.batches,
        root=RootPlan(ClaimSizes(_PAIR), one_residual=True),
        batched=True,
    ),
    "N1/monoid": ProofPlan((ClaimSizes((MANY,) * 4),), root=RootPlan(ClaimSizes((MANY,) * 4), one_residual=True)),
    "N1/permutation": ProofPlan(
        (ClaimSizes((MANY, ONE_WORKER, ONE_WORKER, MANY)),),
        root=RootPlan(ClaimSizes((MANY,) * 4), tuple(Choice(swapped=n) for n in range(3)), one_residual=True),
    ),
    "N1/positions": ProofPlan(
        (ClaimSizes(batched=True),),
        invariants=law_invariants.batches,
        root=RootPlan(ClaimSizes(_PAIR), one_residual=True),
        batched=True,
    ),
    "N1/size": ProofPlan((ClaimSizes((ONE_WORKER,), induced=True),)),
    "N2": ProofPlan(
        (ClaimSizes(_PAIR, TOKEN_AND_REST, BYZANTINE),), conclusion=law_invariants.skipped_and_renormalised
    ),
    "N3": ProofPlan(root=RootPlan(ClaimSizes(_PAIR, choice=BYZANTINE)), law_of="P-robust/lying"),
    "N3/translation": ProofPlan(invariants=law_invariants.shifts, root=RootPlan()),
    "N6": ProofPlan(method=Method.ROUNDING),
    "P-mono/coordinate": ProofPlan(root=RootPlan(rises=True)),
    "P-mono/probability": ProofPlan((ClaimSizes(ONE_AND_REST, TOKEN_AND_REST),)),
    "P-mono/score": ProofPlan(
        (ClaimSizes(ONE_AND_REST, TOKEN_AND_REST),), root=RootPlan(ClaimSizes(ONE_AND_REST, TOKEN_AND_REST), rises=True)
    ),
    "P-robust/crash": ProofPlan(
        (ClaimSizes(_PAIR, choice=CRASHED), ClaimSizes(_PAIR, choice=CRASHED, batched=True)),
        invariants=law_invariants.batches,
        root=RootPlan(ClaimSizes(_PAIR, choice=CRASHED), one_residual=True),
        batched=True,
    ),
    "P-robust/log-odds": ProofPlan((ClaimSizes(ONE_AND_REST, TOKEN_AND_REST),)),
    "P-robust/lying": ProofPlan(
        (ClaimSizes(_PAIR, choice=BYZANTINE),), root=RootPlan(ClaimSizes(_PAIR, choice=BYZANTINE))
    ),
    "P-smooth": ProofPlan((ClaimSizes(batched=True),), Method.CALCULUS, root=RootPlan(), batched=True),
    "P-smooth/lipschitz": ProofPlan(conclusion=law_invariants.moved_by_the_largest, root=RootPlan(moves=True)),
    "T7.1/log": ProofPlan(invariants=law_invariants.log_shares),
    "T7.1/optimal": ProofPlan(
        (ClaimSizes(ONE_AND_REST),),
        invariants=law_invariants.distances,
        lemma=ANSWER,
        root=RootPlan(ClaimSizes(ONE_AND_REST), invariants=near_the_model),
        universal=True,
    ),
    "T7.1/range": ProofPlan(
        invariants=law_invariants.distances, lemma=IN_RANGE, root=RootPlan(invariants=near_the_model)
    ),
    "T7.1/internality": ProofPlan(root=RootPlan()),
    "T7.2/logloss": ProofPlan((ClaimSizes((MANY,), TOKEN_AND_REST),), invariants=law_invariants.log_losses),
    "T7.2/margin": ProofPlan((ClaimSizes(_PAIR, TOKEN_AND_REST),)),
    "T7.2/soft": ProofPlan((ClaimSizes(ONE_AND_REST, TOKEN_AND_REST),)),
}
"""Contract → how its law is proved. A claim that is no contract shares the law of one."""


def plan_of(id: str) -> ProofPlan:
    """The plan of a contract or of a claim that shares the law of one."""
    return PLANS.get(id, ProofPlan())


def claimed_ids() -> list[str]:
    """The ids of everything that can be claimed of an operator: the contracts, and what shares the law of one."""
    return [*CONTRACTS, *(id for id, plan in PLANS.items() if plan.law_of)]


def law_id(id: str) -> str:
    """The contract whose law a claim is of."""
    return plan_of(id).law_of or id
