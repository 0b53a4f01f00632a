"""What the user asked of a split in figures, and the word that follows from each figure's interval."""

from collections.abc import Sequence

from butterfly.certify.exact_statistics import clopper_pearson
from butterfly.certify.risk import items_needed, upper_bound
from butterfly.core.verdict import Verdict
from butterfly.schema.certificates import Certificate, Certificates, Estimate, RequirementResult
from butterfly.schema.compliance import CapabilityResult, ModelCost, Role
from butterfly.schema.configuration import Requirements

TOO_SMALL = "the sample is too small to tell."


def requirement_results(
    asked: Requirements,
    certificates: Certificates,
    capabilities: Sequence[CapabilityResult],
    costs: Sequence[ModelCost],
) -> list[RequirementResult]:
    """One result for each requirement that has a figure and each capability.

    Args:
        asked: the requirements of the configuration.
        certificates: of the split.
        capabilities: the accuracies, for what the base itself reaches.
        costs: the sizes of all models.
    """
    parts = {part.name: part for part in certificates.capabilities}
    confidence = 1 - (1 - certificates.confidence) / max(1, len(capabilities))
    results = []
    for capability in capabilities:
        part = parts[capability.name]
        results.append(_accuracy_loss(part, asked.accuracy_loss))
        if asked.error_rate is not None:
            results.append(_error_rate(part, capability, asked.error_rate, confidence))
        if asked.perplexity_ratio is not None:
            results.append(_perplexity(part, asked.perplexity_ratio))
    if asked.distance_from_base is not None:
        names = {capability.name for capability in capabilities}
        for margins in certificates.margins:
            if margins.name in names:
                low = 1 - float(upper_bound(1 - margins.distance, margins.items, confidence))
                estimate = Estimate(value=margins.distance, low=low, high=margins.distance_bound)
                needed = _sample(asked.distance_from_base, margins.items, confidence)
                what = f"Mean total variation between fused model and base on a new item. {needed}"
                results.append(_result("distance_from_base", margins.name, asked.distance_from_base, estimate, what))
    if asked.size_on_disk is not None:
        results.append(_size(costs, asked.size_on_disk))
    return results


def at_most(estimate: Estimate, most: float) -> Verdict:
    """``certified`` where the whole interval is at most ``most``, ``failed`` where none of it is, else ``unknown``."""
    if estimate.high <= most:
        return Verdict.CERTIFIED
    return Verdict.FAILED if estimate.low > most else Verdict.UNKNOWN


def _result(
    name: str, of: str, most: float, estimate: Estimate, statement: str, why: str = TOO_SMALL
) -> RequirementResult:
    verdict = at_most(estimate, most)
    if verdict is Verdict.UNKNOWN:
        statement += " The interval contains what is asked: " + why
    return RequirementResult(name=name, of=of, asked=most, measured=estimate, verdict=verdict, statement=statement)


def _accuracy_loss(part: Certificate, most: float) -> RequirementResult:
    paired = next(pair for pair in part.pairs if pair.against == "base")
    statement = (
        f"Of {part.items:,} items the fused model loses {paired.lost:,} that the base gets right and gains "
        f"{paired.gained:,}."
    )
    why = TOO_SMALL if part.kept is not None else "the base has no right answer, so there is nothing to lose."
    return _result("accuracy_loss", part.name, most, paired.loss, statement, why)


def _error_rate(part: Certificate, capability: CapabilityResult, most: float, confidence: float) -> RequirementResult:
    """The chance of a wrong answer; first whether the base itself could meet it."""
    fused = next(model for model in capability.models if model.role is Role.FUSED)
    base = next(model for model in capability.models if model.role is Role.BASE)
    wrong = fused.items - fused.right
    low, high = clopper_pearson(wrong, fused.items, confidence)
    base_low = float(clopper_pearson(base.items - base.right, base.items, confidence)[0])
    feasible = (
        "The base's own error rate is above the required one, so no split that keeps its answers can pass."
        if base_low > most
        else "The base itself may meet it."
    )
    statement = f"{feasible} {wrong:,} of {fused.items:,} answers are wrong. {_sample(most, fused.items, confidence)}"
    estimate = Estimate(value=wrong / fused.items, low=float(low), high=min(float(high), part.error_bound))
    return _result("error_rate", part.name, most, estimate, statement)


def _sample(risk: float, items: int, confidence: float) -> str:
    """How many items a bound needs, beside how many there are."""
    needed = items_needed(risk, confidence)
    if needed is None:
        return "No sample is large enough to certify a loss of 0."
    return f"A bound of {risk:g} needs {needed:,} items without any loss; there are {items:,}."


def _perplexity(part: Certificate, most: float) -> RequirementResult:
    if part.perplexity_ratio is None:
        nothing = Estimate(value=0.0, low=0.0, high=0.0)
        return RequirementResult(
            name="perplexity_ratio", of=part.name, asked=most, measured=nothing, verdict=Verdict.UNKNOWN,
            statement="There are too few items, or a loss is not finite, so there is no ratio.",
        )  # fmt: skip
    statement = "Perplexity of the fused model over the base's on the same tokens."
    return _result("perplexity_ratio", part.name, most, part.perplexity_ratio, statement)


def _size(costs: Sequence[ModelCost], most: float) -> RequirementResult:
    sizes = {cost.role: cost.bytes_on_disk for cost in costs}
    ratio = sizes[Role.FUSED] / sizes[Role.BASE]
    statement = f"The fused model's weights have {sizes[Role.FUSED]:,} bytes, the base's {sizes[Role.BASE]:,}."
    return _result("size_on_disk", "fused", most, Estimate(value=ratio, low=ratio, high=ratio), statement)
