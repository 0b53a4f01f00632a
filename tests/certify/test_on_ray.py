"""A split on Ray: its report has the figures of one process, and the traffic that it counted is evidence."""

import json
import shutil
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from butterfly.certify.traffic import TRAFFIC
from butterfly.cluster.load import load
from butterfly.core.canonical import sha256_file
from butterfly.core.verdict import Verdict
from butterfly.report.pages import check_pages
from butterfly.report.write import write_report
from butterfly.schema.compliance import ComplianceReport
from tests.certify.tampering import redo
from tests.certify.test_tampering import faults

ray = pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")


@pytest.fixture(scope="module", autouse=True)
def started() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ray.init(
            num_cpus=2, object_store_memory=100 << 20, include_dashboard=False, log_to_driver=False,
            logging_level="error",
        )  # fmt: skip
    yield
    ray.shutdown()


@pytest.fixture(scope="module")
def on_ray(reported_split: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reported split with a report that was made on Ray; its base is where that of the other is."""
    split = Path(shutil.copytree(reported_split, tmp_path_factory.mktemp("ray") / "split", symlinks=True))
    write_report(
        split, base_model=str(reported_split.parent / "base"), device="cpu",
        load_fused=lambda folder, device, dtype: load(folder, device, dtype, deadline=20.0),
    )  # fmt: skip
    return split


def test_the_figures_are_those_of_one_process(reported_split: Path, on_ray: Path) -> None:
    local, remote = (ComplianceReport.load(split / "compliance.json") for split in (reported_split, on_ray))
    assert remote.capabilities == local.capabilities
    assert remote.certificates == local.certificates
    assert remote.gate == local.gate
    words = {claim.id: claim.verdict for claim in local.claims}
    assert {claim.id for claim in remote.claims if claim.verdict is not words[claim.id]} <= {"A1.2/budget", "T7.4"}
    assert words["T7.4"] is Verdict.UNSUPPORTED
    row = next(claim for claim in remote.claims if claim.id == "T7.4")
    assert row.verdict is Verdict.TESTED
    read = row.evidence["positions"]
    assert isinstance(read, dict)
    assert len(set(read.values())) == 1
    assert faults(on_ray, reported_split.parent / "base") == []
    assert check_pages(on_ray, remote).holds


EDITS: dict[str, Callable[[Any], object]] = {
    "a byte more was sent": lambda worker: worker.update(sent=worker["sent"] + 1),
    "a pass is left out": lambda worker: worker["passes"].pop(),
    "a pass more was answered": lambda worker: worker["passes"][0].update(answered=10**6),
}


@pytest.mark.parametrize("what", EDITS)
def test_traffic_that_was_edited_is_found(reported_split: Path, on_ray: Path, tmp_path: Path, what: str) -> None:
    split = Path(shutil.copytree(on_ray, tmp_path / "copy", symlinks=True))
    record = json.loads((split / TRAFFIC).read_text())
    EDITS[what](record["workers"]["w-echo"])
    (split / TRAFFIC).write_text(json.dumps(record))
    base = reported_split.parent / "base"
    assert faults(split, base)[0] == "evidence"
    redo(split)  # every hash anew, the one of the record in the traffic too
    record["split_sha256"] = sha256_file(split / "split.json")
    (split / TRAFFIC).write_text(json.dumps(record))
    redo(split)
    assert faults(split, base)[0] == "verdicts"
