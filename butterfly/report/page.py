"""The compliance page: one HTML file that needs no network and no script."""

import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from pydantic import JsonValue

from butterfly.core.files import replace_file
from butterfly.core.verdict import Verdict
from butterfly.report import palette, plots, wording
from butterfly.report.drill_plot import draw_drill
from butterfly.report.gains import gains
from butterfly.schema.compliance import CapabilityResult, ClauseResult, ComplianceReport, ModelAccuracy, ModelCost

PAGE_NAME = "compliance.html"
LEDGER = "docs/ledger.md"
"""Where every clause is explained, seen from the root of the library's repository."""


def write_page(report: ComplianceReport, folder: Path) -> Path:
    """Write ``compliance.html`` into ``folder`` and return its path; an older page is replaced as a whole.

    Everything that a report says is escaped. Raises ``OutputError`` when the file cannot be written.
    """
    path = folder / PAGE_NAME
    replace_file(path, render_page(report))
    return path


def render_page(report: ComplianceReport) -> str:
    """The page as text: the same for the same report, down to the byte."""
    environment = Environment(
        loader=PackageLoader("butterfly.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "percent": wording.percent,
        "count": wording.count,
        "size": wording.size,
        "ms": wording.milliseconds,
        "capability": wording.capability_name,
        "model": wording.model_name,
        "figure": _figure,
        "share_right": wording.share_right,
    }
    costs = [_Cost(cost, wording.share_of_base(report, cost)) for cost in report.models]
    return environment.get_template("compliance.html.j2").render(
        report=report,
        outcome=wording.outcome(report),
        tallies=wording.tallies(report),
        parts=PARTS,
        gains=gains(report),
        matrix=_matrix(report),
        certificates={part.name: part for part in report.certificates.capabilities} if report.certificates else {},
        margins=report.certificates.margins if report.certificates else [],
        meanings=wording.MEANINGS,
        reading_order=wording.READING_ORDER,
        pills=palette.PILLS,
        colours=palette,
        interval=wording.interval,
        capabilities=[_capability(result) for result in report.capabilities],
        signatures=Markup(plots.draw_signatures(report.signatures)) if report.signatures.layers else None,
        signature_range=_signature_range(report),
        gate=Markup(plots.draw_gate(report.gate)) if report.gate and report.gate.weights else None,
        grams=_grams(report),
        costs=costs,
        drill=report.drill,
        drill_pictures=draw_drill(report.drill) if report.drill else [],
        widest_share=max((cost.share for cost in costs if cost.share is not None), default=1.0),
        groups=_groups(report),
    )


@dataclass(frozen=True, slots=True)
class _Accuracy:
    """A row of the figures behind a picture."""

    result: ModelAccuracy
    share: float | None


@dataclass(frozen=True, slots=True)
class _Capability:
    """A capability's picture and the figures behind it."""

    result: CapabilityResult
    picture: Markup
    rows: list[_Accuracy]


@dataclass(frozen=True, slots=True)
class _Cost:
    """A model's costs and its share of the base's parameters."""

    cost: ModelCost
    share: float | None


@dataclass(frozen=True, slots=True)
class _Row:
    """A claim, the place to link to, and the path of its artifact from the page."""

    claim: ClauseResult
    anchor: str
    link: str
    artifact: str | None
    ledger: str
    """Where the clause is explained."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Claims under one heading."""

    title: str
    rows: list[_Row]
    part: str
    """The heading above the groups that it belongs to; empty where it goes on with the part before."""
    anchor: str
    """What the counts at the top of the page link to; empty where it goes on with the part before."""


def _capability(result: CapabilityResult) -> _Capability:
    rows = [_Accuracy(model, wording.share_right(model)) for model in wording.in_reading_order(list(result.models))]
    return _Capability(result, Markup(plots.draw_accuracies(result)), rows)


def _signature_range(report: ComplianceReport) -> tuple[float, float] | None:
    values = [value for row in report.signatures.capabilities.values() for value in row]
    return (min(values), max(values)) if values else None


def _grams(report: ComplianceReport) -> list[tuple[str, str, Markup]]:
    """The matrices of similarity between workers: of what they say, and of where they part from the base."""
    grams = report.grams
    if grams is None or not grams.workers:
        return []
    named = (
        ("How alike the workers are", "The cosine between each two workers’ outputs.", grams.outputs),
        (
            "How alike their residuals are",
            "The cosine between each two workers’ residuals, worker minus base.",
            grams.residuals,
        ),
    )
    return [(title, caption, Markup(plots.draw_gram(grams.workers, matrix, title))) for title, caption, matrix in named]


PARTS = {wording.MEASURED: "measured", wording.LIBRARY: "library", wording.UNEXAMINED: "unexamined"}
"""The name of some counts → the place of their claims on the page."""
FAILURE = ("P-robust/crash", "P-robust/lying", "N3")
"""Clauses about workers that fail or are Byzantine."""


def _groups(report: ComplianceReport) -> list[_Group]:
    """What holds of this split, what of the library's operators, what nothing was found of; each in its own part.

    In each group required claims come first, those that do not hold before those that do.
    """
    library = [claim for claim in report.claims if claim.verdict in wording.OF_THE_LIBRARY]
    rest = [claim for claim in report.claims if claim.verdict is Verdict.UNSUPPORTED]
    split = [claim for claim in report.claims if claim not in library and claim not in rest]
    parts = {
        "What holds of this split": {
            "Capabilities and workers": [claim for claim in split if claim.id[0] in "ACDJ" and claim.id not in FAILURE],
            "Workers that fail": [claim for claim in split if claim.id in FAILURE],
            "The fusion": [claim for claim in split if claim.id[0] not in "ACDJ" and claim.id not in FAILURE],
        },
        "What holds of the library’s operators, whatever is split": {
            "Proved": [claim for claim in library if claim.verdict is not Verdict.REFUTED],
            "Refuted: the specification’s claim is false": [
                claim for claim in library if claim.verdict is Verdict.REFUTED
            ],
        },
        "What was not examined": {"Each says what it lacks": rest},
    }
    groups = []
    for (part, titled), place in zip(parts.items(), PARTS.values(), strict=True):
        heading, anchor = part, place
        for title, claims in titled.items():
            if claims:
                groups.append(_Group(title, [_row(claim) for claim in sorted(claims, key=_urgency)], heading, anchor))
                heading = anchor = ""
    return groups


def _urgency(claim: ClauseResult) -> tuple[bool, bool, int]:
    return not claim.required, claim.verdict.passes, wording.READING_ORDER.index(claim.verdict)


def _matrix(report: ComplianceReport) -> list[tuple[str, list[ModelAccuracy | None]]]:
    """Each model with its accuracies, a column a capability."""
    results = report.capabilities
    ordered = [row.model for result in results for row in wording.in_reading_order(list(result.models))]
    cells = {(result.name, row.model): row for result in results for row in result.models}
    return [(model, [cells.get((result.name, model)) for result in results]) for model in dict.fromkeys(ordered)]


def _row(claim: ClauseResult) -> _Row:
    artifact = f"evidence/{quote(claim.artifact.removeprefix('evidence/'))}" if claim.artifact else None
    name = quote(claim.id)
    return _Row(claim, f"claim-{name}", f"#claim-{quote(name)}", artifact, f"{LEDGER}#{name}")


def _figure(value: JsonValue) -> str:
    """A piece of evidence as it stands in compliance.json; an object or a list of such, a line a member."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "\n".join(f"{key}: {json.dumps(member, ensure_ascii=False)}" for key, member in value.items())
    if isinstance(value, list) and any(isinstance(member, dict | list) for member in value):
        return "\n".join(json.dumps(member, ensure_ascii=False) for member in value)
    return json.dumps(value, ensure_ascii=False)
