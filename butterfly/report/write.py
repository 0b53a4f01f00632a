"""``butterfly report``: measure a split, examine every clause, write what machines and people read."""

from pathlib import Path

from butterfly.certify.measure import measure
from butterfly.certify.report import compliance, required_clauses
from butterfly.core.files import replace_file
from butterfly.core.progress import SILENT, Progress
from butterfly.report.card import write_card
from butterfly.report.page import write_page
from butterfly.runtime.load import read_record
from butterfly.schema.compliance import ComplianceReport


def write_report(split: str | Path, *, progress: Progress = SILENT) -> ComplianceReport:
    """Write ``compliance.json``, ``compliance.html`` and ``README.md`` into a split; the report.

    Raises:
        ModelError, DatasetError, ConfigurationError: the split, its base or its data cannot be read.
    """
    folder = Path(split)
    asked = read_record(folder)["configuration"].get("requirements", {}).get("clauses")
    required_clauses(asked)  # an unknown clause is an error before anything is measured
    report = compliance(measure(folder, progress))
    with progress.stage("write the report", 1) as advance:
        replace_file(folder / "compliance.json", report.to_json())
        write_page(report, folder)
        write_card(report, folder)
        advance(1)
    return report
