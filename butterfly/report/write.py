"""``butterfly report``: measure a split, examine every clause, write what machines and people read."""

from pathlib import Path

from butterfly.certify.attestation import attest
from butterfly.certify.measure import measure
from butterfly.certify.report import compliance, evidence_by_item, required_clauses
from butterfly.core.files import replace_files
from butterfly.core.progress import SILENT, Progress
from butterfly.report.pages import rendered
from butterfly.runtime.load import read_record
from butterfly.schema.compliance import ComplianceReport


def write_report(
    split: str | Path,
    *,
    base_model: str | None = None,
    device: str = "auto",
    dtype: str = "float32",
    key: Path | None = None,
    progress: Progress = SILENT,
) -> ComplianceReport:
    """Write ``compliance.json``, its page, the model card and the evidence by item into a split; the report.

    Args:
        base_model: where the base is now; without it, where it was, seen from the split.
        key: a PEM file with an Ed25519 private key that signs the statement over all files.
        device, dtype: where and in what the models run.
        progress: hears of every stage.

    Raises:
        ModelError, DatasetError, ConfigurationError: the split, its base or its data cannot be read.
    """
    folder = Path(split)
    asked = read_record(folder)["configuration"].get("requirements", {}).get("clauses")
    required_clauses(asked)  # an unknown clause is an error before anything is measured
    measured = measure(folder, progress, base_model, device, dtype)
    evidence = evidence_by_item(measured)
    report = compliance(measured, evidence, progress)
    with progress.stage("write the report", 1) as advance:
        replace_files(
            {
                **{folder / name: text for name, text in rendered(report).items()},
                **{folder / name: content for name, content in evidence.items()},
                folder / "compliance.json": report.to_json(),
            }
        )
        attest(folder, report, key)
        advance(1)
    return report
