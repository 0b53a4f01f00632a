"""What a split buys beside its base: size, speed and accuracy, a row a model."""

from dataclasses import dataclass

from butterfly.report.wording import share_right
from butterfly.schema.compliance import ComplianceReport, ModelAccuracy, ModelCost, Role


@dataclass(frozen=True, slots=True)
class Gain:
    """A model beside the base."""

    cost: ModelCost
    capability: str | None
    """What its accuracy is on: a worker's own capability; None for all together."""
    accuracy: float | None
    kept: float | None
    """Its accuracy as a share of the base's on the same items."""
    size: float | None
    """Its bytes on disk as a share of the base's."""
    speed: float | None
    """The base's median latency over its own: above 1 is faster."""


def gains(report: ComplianceReport) -> list[Gain]:
    """Base, fused model and workers; none where the report has no costs of a base."""
    base = next((cost for cost in report.models if cost.role is Role.BASE), None)
    if base is None:
        return []
    order = {Role.BASE: 0, Role.FUSED: 1, Role.WORKER: 2}
    shown = sorted((cost for cost in report.models if cost.role in order), key=lambda cost: order[cost.role])
    rows = []
    for cost in shown:
        own = next(
            (
                capability.name
                for capability in report.capabilities
                for each in capability.models
                if _is_own(each, cost)
            ),
            None,
        )
        accuracy, whole = _accuracy(report, cost.model, own), _accuracy(report, base.model, own)
        rows.append(
            Gain(
                cost=cost,
                capability=own,
                accuracy=accuracy,
                kept=accuracy / whole if accuracy is not None and whole else None,
                size=cost.bytes_on_disk / base.bytes_on_disk if base.bytes_on_disk else None,
                speed=base.latency_p50_ms / cost.latency_p50_ms if cost.latency_p50_ms else None,
            )
        )
    return rows


def _is_own(accuracy: ModelAccuracy, cost: ModelCost) -> bool:
    return accuracy.own and accuracy.model == cost.model


def _accuracy(report: ComplianceReport, model: str, capability: str | None) -> float | None:
    """The share right on one capability, or the mean over all, each counting the same."""
    shares = [
        share_right(accuracy)
        for result in report.capabilities
        for accuracy in result.models
        if accuracy.model == model and capability in (None, result.name)
    ]
    known = [share for share in shares if share is not None]
    return sum(known) / len(known) if known else None
