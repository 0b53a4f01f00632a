"""``butterfly report``: measure a split, examine every clause, write what machines and people read."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from butterfly.certify.attestation import attest
from butterfly.certify.measure import measure
from butterfly.certify.report import compliance, evidence_by_item, required_clauses
from butterfly.certify.traffic import TRAFFIC, traffic_text
from butterfly.core.errors import ModelError
from butterfly.core.files import replace_file, replace_files, require_writable
from butterfly.core.progress import SILENT, Progress
from butterfly.report.pages import rendered
from butterfly.runtime.load import load, read_record
from butterfly.schema.compliance import ComplianceReport


def write_report(
    split: str | Path,
    *,
    base_model: str | None = None,
    device: str = "auto",
    dtype: str = "float32",
    key: Path | None = None,
    load_fused: Callable[[Path, str, str], Any] = load,
    progress: Progress = SILENT,
) -> ComplianceReport:
    """Write ``compliance.json``, its page, the model card and the evidence by item into a split; the report.

    Args:
        base_model: where the base is now; without it, where it was, seen from the split.
        key: a PEM file with an Ed25519 private key that signs the statement over all files.
        device, dtype: where and in what the models run.
        load_fused: loads the fused model of a split, given a device and a dtype; with workers on Ray their traffic is
            written into the evidence.
        progress: shows every stage.

    Raises:
        ModelError, DatasetError, ConfigurationError: the split, its base or its data cannot be read.
        OutputError: the split cannot be written to; nothing was measured then.
    """
    folder = Path(split)
    asked = read_record(folder)["configuration"].get("requirements", {}).get("clauses")
    required_clauses(asked)  # an unknown clause is an error before anything is measured
    for place in (folder, folder / "evidence"):
        require_writable(place)
    measured = measure(folder, progress, base_model, device, dtype, load_fused)
    _keep_traffic(folder, measured.fused)
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


def _keep_traffic(folder: Path, fused: Any) -> None:
    """Write what travelled to and from workers elsewhere into the evidence.

    Raises:
        ModelError: one of them was lost meanwhile, so the answers are not those of all workers.
    """
    if not getattr(fused, "remote", False):
        return
    if fused.lost:
        worker_id, loss = fused.lost[0]
        raise ModelError(f"worker {worker_id!r} was lost while it was measured: {loss.reason}; write the report again")
    replace_file(folder / TRAFFIC, traffic_text(folder, "ray", fused.traffic))
