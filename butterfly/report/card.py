"""The model card: a README.md in the form that model hubs read, with every figure taken from the report."""

import json
import re
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from butterfly.core.files import replace_file
from butterfly.core.verdict import Verdict
from butterfly.report import wording
from butterfly.schema.compliance import ClauseResult, ComplianceReport, ModelAccuracy, Role

CARD_NAME = "README.md"
_MARKUP = re.compile(r"([\\`*_{}\[\]<>()#+!|~$&])")


def write_card(report: ComplianceReport, folder: Path) -> Path:
    """Write the model card ``README.md`` into ``folder`` and return its path; an older card is replaced as a whole.

    Raises ``OutputError`` when the file cannot be written.
    """
    path = folder / CARD_NAME
    replace_file(path, render_card(report))
    return path


def render_card(report: ComplianceReport) -> str:
    """The card as text: the same for the same report, down to the byte."""
    environment = Environment(
        loader=PackageLoader("butterfly.report"),
        autoescape=False,  # Markdown, not HTML: every text of the report goes through the filters below
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "md": _as_markdown,
        "quoted": _quoted,
        "percent": wording.percent,
        "count": wording.count,
        "size": wording.size,
        "ms": wording.milliseconds,
        "capability": wording.capability_name,
        "model": wording.model_name,
        "cell": _cell,
    }
    ordered = [model.model for result in report.capabilities for model in wording.in_reading_order(list(result.models))]
    return environment.get_template("card.md.j2").render(
        report=report,
        index=json.dumps(_model_index(report), ensure_ascii=True),
        outcome=wording.outcome(report),
        workers=_workers(report),
        models=list(dict.fromkeys(ordered)),
        results=[(result, {model.model: model for model in result.models}) for result in report.capabilities],
        costs=[(cost, wording.share_of_base(report, cost)) for cost in report.models],
        holds=[claim for claim in report.claims if claim.verdict.passes],
        refuted=_bearing(report, Verdict.REFUTED),
        failed=_bearing(report, Verdict.FAILED),
        unknown=_bearing(report, Verdict.UNKNOWN),
        unsupported=_bearing(report, Verdict.UNSUPPORTED),
    )


def _model_index(report: ComplianceReport) -> list[dict[str, Any]]:
    """The accuracies of the fused model and of the workers in the form of a hub's model-index."""
    return [
        {
            "name": report.split.name,
            "results": [
                {
                    "task": {"type": "text-generation"},
                    "dataset": {"type": result.name, "name": result.name, "split": "test"},
                    "metrics": [
                        {"type": "accuracy", "value": wording.share_right(model), "name": f"accuracy of {model.model}"}
                        for model in result.models
                        if model.role in (Role.FUSED, Role.WORKER) and model.items
                    ],
                }
                for result in report.capabilities
            ],
        }
    ]


def _workers(report: ComplianceReport) -> list[str]:
    """The workers in the order of the report, measured or costed."""
    named = [(cost.model, cost.role) for cost in report.models]
    named += [(model.model, model.role) for result in report.capabilities for model in result.models]
    return list(dict.fromkeys(model for model, role in named if role is Role.WORKER))


def _bearing(report: ComplianceReport, verdict: Verdict) -> list[ClauseResult]:
    return [claim for claim in report.claims if claim.verdict is verdict]


def _cell(result: ModelAccuracy | None) -> str:
    """An accuracy and its interval, bold where the worker is on its own capability."""
    if result is None:
        return wording.NOTHING
    accuracy = wording.share_right(result)
    if accuracy is None:
        return "no items"
    shown = f"{wording.percent(accuracy)} ({wording.interval(result.low, result.high)})"
    return f"**{shown}**" if result.own else shown


def _as_markdown(text: str) -> str:
    """The text as one line in which no letter is markup."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def _quoted(text: str) -> str:
    """The text as a double-quoted string, good for YAML and for Python."""
    return json.dumps(text, ensure_ascii=True)
