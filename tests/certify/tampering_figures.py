"""Ways to tamper with the figures of a report, each with a phrase of the sentence that tells it.

The strongest invents evidence and writes every figure that follows from it, every hash and the statement anew.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from butterfly.certify.between_workers import cosines, mean_weights
from butterfly.certify.certificates import certificates
from butterfly.certify.exchangeable import VALIDATION, read_validation_evidence
from butterfly.certify.items import ITEMS, read_items_evidence
from butterfly.certify.positions import POSITIONS, read_positions_evidence
from butterfly.certify.requirements import requirement_results
from butterfly.schema.compliance import ComplianceReport
from butterfly.schema.configuration import SplitConfiguration
from tests.certify.tampering import Tamper, claim, in_report, of_lines, redo, redone


def refigured(name: str, change: Callable[[list[Any]], object]) -> Tamper:
    """Invented evidence, and every figure that follows from it."""

    def tamper(split: Path) -> None:
        of_lines(name, change)(split)
        record = json.loads((split / "split.json").read_text())
        configuration = SplitConfiguration.model_validate(record["configuration"])
        report = ComplianceReport.load(split / "compliance.json")
        judged, read = read_items_evidence(split), read_positions_evidence(split)
        worker_ids, asked = [worker["worker_id"] for worker in record["workers"]], configuration.requirements
        certified = certificates(
            judged, read, worker_ids, asked.confidence, record["seed"], read_validation_evidence(split)
        )
        figures = {
            "certificates": certified,
            "requirements": requirement_results(asked, certified, report.capabilities, report.models),
            "gate": mean_weights(read, judged, worker_ids),
            "grams": cosines(read, worker_ids),
        }
        written = report.model_copy(update=figures)
        off = max(row[j] for i, row in enumerate(written.grams.outputs) for j in range(len(row)) if i != j)
        residual = max(row[j] for i, row in enumerate(written.grams.residuals) for j in range(len(row)) if i != j)
        (split / "compliance.json").write_text(written.to_json())
        in_report(
            lambda document: claim(document, "C2.2")["evidence"].update(
                largest_cosine_of_outputs=off, largest_cosine_of_residuals=residual
            )
        )(split)
        redo(split)

    return tamper


def twice(report: Any) -> None:
    report["claims"].insert(1, report["claims"][0])


def exchanged(lines: list[Any]) -> None:
    """Each line is of the other capability."""
    names = sorted({line["capability"] for line in lines})
    other = dict(zip(names, names[::-1], strict=True))
    for line in lines:
        line["capability"] = other[line["capability"]]


def sure(lines: list[Any]) -> None:
    """One worker has all the weight at every item."""
    for line in lines:
        first, *others = line["workers"]
        line["workers"][first][0] = 1.0
        for name in others:
            line["workers"][name][0] = 0.0


def apart(lines: list[Any]) -> None:
    """No two workers say the same."""
    for line in lines:
        for rows in (line["products"], line["residual_products"]):
            for i, row in enumerate(rows):
                row[:] = [0.0 if j < i else value for j, value in enumerate(row)]


def nearer(lines: list[Any]) -> None:
    for line in lines:
        line["workers"] = {name: [weight, 0.0] for name, (weight, _) in line["workers"].items()}


def skipping(lines: list[Any]) -> None:
    for line in lines:
        line["skipped"] = {level: [1.0, 0.0] for level in line["skipped"]}


def gate(report: Any) -> None:
    report["gate"]["weights"]["echo"] = {"w-formal": 0.0, "w-echo": 1.0}


def latencies(report: Any) -> None:
    for cost in report["models"]:
        cost.update(latency_p50_ms=0.1, latency_p95_ms=0.1, latency_p99_ms=0.1)


READ_OTHERWISE, NOT_WRITTEN = "is read otherwise", "not what a report wrote"
OF_FIGURES: dict[str, tuple[Tamper, str]] = {
    "a claim listed twice": (in_report(twice), "claims[1].id"),
    "answers to two capabilities exchanged": (of_lines(ITEMS, exchanged), "the items are not the first"),
    "what was read of two capabilities exchanged": (of_lines(POSITIONS, exchanged), "are not those that are drawn"),
    "validation items of two capabilities exchanged": (of_lines(VALIDATION, exchanged), "validation items"),
    "edited mean weights": (redone(in_report(gate)), "mean weights do not follow"),
    "mean weights left out": (redone(in_report(lambda report: report.update(gate=None))), "mean weights do not follow"),
    "edited cosines": (
        redone(in_report(lambda report: report["grams"]["outputs"][0].__setitem__(1, 0.0))), "cosines between workers",
    ),
    "cosines left out": (redone(in_report(lambda report: report.update(grams=None))), "cosines between workers"),
    "edited cosines of a row": (
        redone(in_report(lambda report: claim(report, "C2.2")["evidence"].update(largest_cosine_of_outputs=0.0))),
        "C2.2: the figures",
    ),
    "invented weights": (refigured(POSITIONS, sure), READ_OTHERWISE),
    "invented inner products": (refigured(POSITIONS, apart), READ_OTHERWISE),
    "invented distances of workers": (refigured(POSITIONS, nearer), READ_OTHERWISE),
    "invented skipping": (refigured(POSITIONS, skipping), READ_OTHERWISE),
    "invented leads": (refigured(POSITIONS, lambda lines: [line.update(lead=0.9) for line in lines]), READ_OTHERWISE),
    "invented bounds": (refigured(POSITIONS, lambda lines: [line.update(bound=0.0) for line in lines]), READ_OTHERWISE),
    "inner products of fewer workers": (
        of_lines(POSITIONS, lambda lines: lines[0].update(products=[[1.0]])),
        "the inner products are not those of 2",
    ),
    "evidence of an earlier form": (of_lines(POSITIONS, lambda lines: lines[0].pop("workers")), NOT_WRITTEN),
    "evidence of another form": (of_lines(POSITIONS, lambda lines: lines[0].update(note=1)), NOT_WRITTEN),
}  # fmt: skip
"""What was done → how, and what the sentence says."""
