"""The summary that a command prints when a report is written."""

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from butterfly.core.verdict import Verdict
from butterfly.report import wording
from butterfly.schema.compliance import ComplianceReport, ModelAccuracy, Role

_STYLES = {
    Verdict.FAILED: "bold red",
    Verdict.REFUTED: "yellow",
    Verdict.UNKNOWN: "yellow",
    Verdict.UNSUPPORTED: "dim",
}


def print_summary(report: ComplianceReport, console: Console) -> None:
    """Print accuracies, costs, the count of each verdict, and the required claims that do not hold.

    Every text of the report is printed as it stands: nothing in it is read as markup.
    """
    if report.capabilities:
        console.print(_accuracies(report))
    if report.models:
        console.print(_costs(report))
    console.print(_verdicts(report), soft_wrap=True)
    outcome = wording.outcome(report)
    console.print(
        Text.assemble(
            (outcome.headline, "bold green" if outcome.headline == "Passed" else "bold red"), f": {outcome.sentence}"
        ),
        soft_wrap=True,
    )
    for claim in outcome.missed:
        word = (claim.verdict.value, _STYLES.get(claim.verdict, ""))
        console.print(Text.assemble("  ", (claim.id, "bold"), " ", word, f": {claim.title}"), soft_wrap=True)
    for result in outcome.unmet:
        word = (result.verdict.value, _STYLES.get(result.verdict, ""))
        name = (f"{result.name} of {result.of}", "bold")
        console.print(Text.assemble("  ", name, " ", word, f": {result.statement}"), soft_wrap=True)


def _accuracies(report: ComplianceReport) -> Table:
    """A row a model, a column a capability; a worker's own capability is bold and starred."""
    table = _table("Accuracy, with 95 % intervals (* own capability)")
    table.add_column("model", overflow="fold")
    by_model: dict[str, dict[str, ModelAccuracy]] = {}
    for result in report.capabilities:
        table.add_column(Text(wording.capability_name(result.name)), justify="right")
        for accuracy in wording.in_reading_order(list(result.models)):
            by_model.setdefault(accuracy.model, {})[result.name] = accuracy
    for model, results in by_model.items():
        role = next(iter(results.values())).role
        cells = [_accuracy(results.get(result.name)) for result in report.capabilities]
        table.add_row(Text(wording.model_name(model)), *cells, style="dim" if role is Role.CONTROL else "")
    table.add_section()
    for name, shares in (
        ("guessing", [result.guess_accuracy for result in report.capabilities]),
        ("constant answer", [result.constant_accuracy for result in report.capabilities]),
    ):
        table.add_row(Text(name), *(Text(wording.percent(share)) for share in shares), style="dim")
    return table


def _accuracy(result: ModelAccuracy | None) -> Text:
    share = wording.share_right(result) if result is not None else None
    if result is None or share is None:
        return Text(wording.NOTHING)
    mark, style = ("*", "bold") if result.own else ("", "")
    return Text(f"{mark}{wording.percent(share)} {wording.interval(result.low, result.high)}", style=style)


def _costs(report: ComplianceReport) -> Table:
    """Parameters, bytes and latency of each model."""
    table = _table("Cost; latency in ms per generated token")
    table.add_column("model", overflow="fold")
    for name in ("parameters", "of the base's", "on disk", "p50", "p95", "p99"):
        table.add_column(name, justify="right")
    for cost in report.models:
        cells = (
            wording.count(cost.parameters),
            wording.percent(wording.share_of_base(report, cost)),
            wording.size(cost.bytes_on_disk),
            *map(wording.milliseconds, (cost.latency_p50_ms, cost.latency_p95_ms, cost.latency_p99_ms)),
        )
        style = "dim" if cost.role is Role.CONTROL else ""
        table.add_row(Text(wording.model_name(cost.model)), *map(Text, cells), style=style)
    return table


def _verdicts(report: ComplianceReport) -> Text:
    """How many claims bear each verdict, on one line."""
    counts = wording.count_verdicts(report)
    parts = [
        Text(f"{number} {verdict.value}", style=_STYLES.get(verdict, "green")) for verdict, number in counts.items()
    ]
    return Text.assemble(f"{len(report.claims)} claims: ", Text(", ").join(parts)) if parts else Text("No claims.")


def _table(title: str) -> Table:
    return Table(title=Text(title), title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
