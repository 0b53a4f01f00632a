"""The figures of a README, from a report: ``python -m butterfly.report.readme README.md compliance.json``."""

import sys
from pathlib import Path

from butterfly.core.files import replace_file
from butterfly.core.splice import spliced
from butterfly.schema.compliance import ComplianceReport

START, END = "<!-- figures: made by `make figures` -->", "<!-- end of figures -->"


def figures(report: ComplianceReport) -> str:
    """Accuracies with 95 % intervals, the verdicts of the required claims, and the sizes, as Markdown."""
    names = [result.name for result in report.capabilities]
    lines = ["| model | parameters | " + " | ".join(names) + " |", "|:---|---:|" + "---:|" * len(names)]
    parameters = {cost.model: f"{cost.parameters:,}" for cost in report.models}
    labels = dict.fromkeys(model.model for result in report.capabilities for model in result.models)
    for label in labels:
        cells = []
        for result in report.capabilities:
            found = next((model for model in result.models if model.model == label), None)
            cells.append(
                f"{found.right / found.items:.1%} ({found.low:.1%}–{found.high:.1%}){' *own*' if found.own else ''}"
                if found
                else "–"
            )
        lines.append(f"| {label} | {parameters.get(label, '–')} | " + " | ".join(cells) + " |")
    for label, values in (
        ("guessing", [result.guess_accuracy for result in report.capabilities]),
        ("best constant answer", [result.constant_accuracy for result in report.capabilities]),
    ):
        lines.append(f"| *{label}* | | " + " | ".join(f"{value:.1%}" for value in values) + " |")
    required = [claim for claim in report.claims if claim.required]
    held = sum(claim.verdict.passes for claim in required)
    lines += [
        "",
        f"{report.capabilities[0].items:,} test items per capability. {held} of {len(required)} required claims hold.",
        *(f"- `{one.id}` **{one.verdict}**: {one.statement}" for one in required if not one.verdict.passes),
    ]
    return "\n".join(lines)


def updated(readme: str, report: ComplianceReport) -> str:
    """The README's text with its figures replaced; ``ConfigurationError`` where it has no place for them."""
    return spliced(readme, START, figures(report), END)


if __name__ == "__main__":
    page, source = map(Path, sys.argv[1:])
    replace_file(page, updated(page.read_text(encoding="utf-8"), ComplianceReport.load(source)))
