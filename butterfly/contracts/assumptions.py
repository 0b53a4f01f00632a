"""The assumptions of a verdict on an operator: about its inputs, their sizes, and how they are held in memory."""

from torch.nn import Module

from butterfly.contracts.operator import Operator
from butterfly.contracts.strategies import CaseLimits
from butterfly.evaluation.holdings import HOLDINGS, UNSEEN, UNSEEN_BY_CASES
from butterfly.fusion import Domain

TAKEN: dict[Domain, str] = {
    Domain.REALS: "outputs are any finite numbers",
    Domain.PROBABILITIES: "outputs are distributions: no entry below 0, rows that sum to one. The suite also draws rows"
    " as a softmax gives them, which sum to one up to rounding",
    Domain.LOGITS: "outputs are logits, which may be any finite numbers",
}
"""What each domain assumes of outputs."""
NORMALISED = "outputs are log-probabilities, as needs_normalised says: the exponentials of a row sum to one"
SUMMED = "a proof is of rows that sum to exactly one; a branch that asks this of computed numbers is not proved"
WEIGHTS = "weights are finite and not negative, and a surviving worker has positive weight"


def assumptions(operator: Operator, limits: CaseLimits, proved: bool) -> list[str]:
    """The assumptions in words. Those of the domain come first."""
    normalised = operator.domain is Domain.LOGITS and operator.normalised
    assumed = [NORMALISED if normalised else TAKEN[operator.domain], WEIGHTS]
    if proved and (normalised or operator.domain is Domain.PROBABILITIES):
        assumed.append(SUMMED)
    if (limits.least_size, limits.size) != (CaseLimits().least_size, CaseLimits().size):
        assumed.append(f"asked of {_range(limits.least_size, limits.size)} coordinates only")
    if (limits.least_workers, limits.workers) != (CaseLimits().least_workers, CaseLimits().workers):
        assumed.append(f"asked of {_range(limits.least_workers, limits.workers)} workers only")
    if isinstance(operator.source, Module) and not operator.source.training:
        assumed.append("the module is in evaluation mode, as it was given; in training mode it may answer otherwise")
    unseen = UNSEEN if proved else (*UNSEEN, *UNSEEN_BY_CASES)
    assumed.append(f"inputs were looked at where they {', '.join(HOLDINGS)}; not looked at: {', '.join(unseen)}")
    return assumed


def _range(least: int, most: int) -> str:
    return str(least) if least == most else f"{least} to {most}"
