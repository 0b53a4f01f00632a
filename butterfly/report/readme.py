"""The figures of a README, from a report: ``python -m butterfly.report.readme README.md compliance.json``."""

import sys
from pathlib import Path

from butterfly.core.files import replace_file
from butterfly.core.splice import spliced
from butterfly.models.base import SHIPPED, describe_base
from butterfly.schema.compliance import CapabilityResult, ComplianceReport, ModelAccuracy, Role

START, END = "<!-- figures: made by `make figures` -->", "<!-- end of figures -->"
COLUMNS = ("capability", "base", "its worker", "its control", "best other worker", "fused", "guess", "constant")


def figures(report: ComplianceReport) -> str:
    """Accuracies with 95 % intervals, one row a capability; then sizes and the verdicts of the required claims.

    A report of another base than the shipped one says so.
    """
    lines = [f"| {' | '.join(COLUMNS)} |", "|:---|" + "---:|" * (len(COLUMNS) - 1)]
    lines += [f"| {' | '.join(_row(result))} |" for result in report.capabilities]
    required = [claim for claim in report.claims if claim.required]
    held = sum(claim.verdict.passes for claim in required)
    items = ", ".join(dict.fromkeys(f"{result.items:,}" for result in report.capabilities))
    lines += [
        "",
        f"{items} test items per capability. {held} of {len(required)} required claims hold. Parameters:",
        f"{_sizes(report)}.",
        *(f"- `{claim.id}` **{claim.verdict}**: {claim.statement}" for claim in required if not claim.verdict.passes),
    ]
    base = next((cost.parameters for cost in report.models if cost.role is Role.BASE), None)
    shipped = describe_base(SHIPPED).parameters
    if base != shipped:
        lines.append(f"\n**These figures are of an earlier base;** the one that ships has {shipped:,} parameters.")
    return "\n".join(lines)


def _row(result: CapabilityResult) -> list[str]:
    """The cells of a capability."""
    own = next((model for model in result.models if model.own), None)
    others = [model for model in result.models if model.role is Role.WORKER and not model.own]
    return [
        result.name,
        _cell(_with_role(result, Role.BASE)),
        _cell(own),
        _cell(_with_role(result, Role.CONTROL)),
        _cell(max(others, key=lambda model: model.right, default=None)),
        _cell(_with_role(result, Role.FUSED)),
        f"{result.guess_accuracy:.1%}",
        f"{result.constant_accuracy:.1%}",
    ]


def _with_role(result: CapabilityResult, role: Role) -> ModelAccuracy | None:
    """The first model of a role that was judged on a capability."""
    return next((model for model in result.models if model.role is role), None)


def _cell(model: ModelAccuracy | None) -> str:
    """An accuracy with its interval, or a dash."""
    return "–" if model is None else f"{model.right / model.items:.1%} ({model.low:.1%}–{model.high:.1%})"


def _sizes(report: ComplianceReport) -> str:
    """The parameters of base, workers and fused model."""
    names = {Role.BASE: "base", Role.WORKER: "a worker", Role.FUSED: "fused"}
    sizes = {
        name: " or ".join(dict.fromkeys(f"{cost.parameters:,}" for cost in report.models if cost.role is role))
        for role, name in names.items()
    }
    return ", ".join(f"{name} {size}" for name, size in sizes.items() if size)


def updated(readme: str, report: ComplianceReport) -> str:
    """The README's text with its figures replaced; ``ConfigurationError`` where it has no place for them."""
    return spliced(readme, START, figures(report), END)


if __name__ == "__main__":
    page, source = map(Path, sys.argv[1:])
    replace_file(page, updated(page.read_text(encoding="utf-8"), ComplianceReport.load(source)))
