"""Two reports side by side: what the newer one lost against the older."""

from collections.abc import Iterator
from dataclasses import dataclass

from butterfly.report.wording import NOTHING, capability_name, model_name, percent, share_right
from butterfly.schema.compliance import ComplianceReport, ModelAccuracy


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that differs between two reports."""

    what: str
    before: str
    now: str
    regression: bool
    """Whether it is worse now, and by more than its interval allows."""


def differences(report: ComplianceReport, before: ComplianceReport) -> list[Difference]:
    """What differs, regressions first.

    A claim or a requirement that passed and does not pass now is a regression, and so is one that is gone. An accuracy
    is one when its interval lies wholly below that of before.

    Args:
        report: the report in question.
        before: what it is held against.
    """
    rows = [*_claims(report, before), *_requirements(report, before), *_accuracies(report, before)]
    return sorted(rows, key=lambda row: not row.regression)


def _claims(report: ComplianceReport, before: ComplianceReport) -> Iterator[Difference]:
    now = {claim.id: claim.verdict for claim in report.claims}
    for claim in before.claims:
        verdict = now.get(claim.id)
        if verdict is not claim.verdict:
            lost = claim.verdict.passes and not (verdict is not None and verdict.passes)
            yield Difference(claim.id, claim.verdict.value, verdict.value if verdict else NOTHING, lost)


def _requirements(report: ComplianceReport, before: ComplianceReport) -> Iterator[Difference]:
    now = {(result.name, result.of): result.verdict for result in report.requirements}
    for result in before.requirements:
        verdict = now.get((result.name, result.of))
        if verdict is not result.verdict:
            lost = result.verdict.passes and not (verdict is not None and verdict.passes)
            what = f"{result.name} of {capability_name(result.of)}"
            yield Difference(what, result.verdict.value, verdict.value if verdict else NOTHING, lost)


def _accuracies(report: ComplianceReport, before: ComplianceReport) -> Iterator[Difference]:
    now = {(part.name, model.model): model for part in report.capabilities for model in part.models}
    for part in before.capabilities:
        for old in part.models:
            new = now.get((part.name, old.model))
            what = f"{model_name(old.model)} on {capability_name(part.name)}"
            if new is None:
                yield Difference(what, _shown(old), NOTHING, True)
            elif share_right(new) != share_right(old):
                yield Difference(what, _shown(old), _shown(new), new.high < old.low)


def _shown(accuracy: ModelAccuracy) -> str:
    return percent(share_right(accuracy))
