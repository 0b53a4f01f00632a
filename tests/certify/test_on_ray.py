"""A split on Ray: its report has the figures of one process, and the traffic that it counted is evidence."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

from butterfly.certify.drilled import CHAOS, check_drill
from butterfly.certify.traffic import TRAFFIC, communication
from butterfly.cli.main import app
from butterfly.cluster.load import load
from butterfly.core.canonical import sha256_file
from butterfly.core.verdict import Verdict
from butterfly.report.pages import check_pages
from butterfly.report.write import write_report
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.load import load as load_here, read_record
from butterfly.runtime.pools import POOLS
from butterfly.schema.compliance import ComplianceReport
from butterfly.schema.configuration import SplitConfiguration
from butterfly.schema.drill import DrillRecord
from butterfly.splitting.data import capabilities_of
from tests.certify.tampering import redo
from tests.certify.test_tampering import faults
from tests.cluster.local_ray import local_ray

pytestmark = pytest.mark.audit

ray = pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")


@pytest.fixture(scope="module", autouse=True)
def started() -> Iterator[None]:
    with local_ray():
        yield


@pytest.fixture(scope="module")
def on_ray(reported_split: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reported split with a report that was made on Ray; its base is where that of the other is."""
    split = Path(shutil.copytree(reported_split, tmp_path_factory.mktemp("ray") / "split", symlinks=True))
    done = CliRunner().invoke(app, ["chaos", str(split), "--tokens", "8", "--device", "cpu"])
    assert done.exit_code == 0, done.output
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


def edited(on_ray: Path, folder: Path, what: str) -> Path:
    split = Path(shutil.copytree(on_ray, folder / "copy", symlinks=True))
    record = json.loads((split / TRAFFIC).read_text())
    EDITS[what](record["workers"]["w-echo"])
    (split / TRAFFIC).write_text(json.dumps(record))
    return split


@pytest.mark.parametrize("what", EDITS)
def test_traffic_that_was_edited_has_another_verdict(on_ray: Path, tmp_path: Path, what: str) -> None:
    measured: Any = SimpleNamespace(split=on_ray, worker_ids=("w-formal", "w-echo"))
    assert communication(measured).verdict is Verdict.TESTED
    measured.split = edited(on_ray, tmp_path, what)
    assert communication(measured).verdict is not Verdict.TESTED


def test_traffic_that_was_edited_is_found_also_with_every_hash_anew(
    reported_split: Path, on_ray: Path, tmp_path: Path
) -> None:
    split, base = edited(on_ray, tmp_path, "a byte more was sent"), reported_split.parent / "base"
    assert faults(split, base)[0] == "evidence"
    redo(split)
    here = {"split_sha256": sha256_file(split / "split.json")}  # the one of the record in the traffic too
    drill = json.loads((split / CHAOS).read_text()) | here
    traffic = json.loads((split / TRAFFIC).read_text()) | here
    (split / TRAFFIC).write_text(json.dumps(traffic))
    (split / CHAOS).write_text(json.dumps(drill))
    report = json.loads((split / "compliance.json").read_text())
    (split / "compliance.json").write_text(json.dumps(report | {"drill": drill}))
    redo(split)
    assert "verdicts" in faults(split, base)


def test_the_page_shows_the_drill_and_the_pools_under_harm(on_ray: Path) -> None:
    report = ComplianceReport.load(on_ray / "compliance.json")
    assert report.drill is not None
    assert report.evidence[CHAOS] == sha256_file(on_ray / CHAOS)
    page = (on_ray / "compliance.html").read_text()
    for row in report.drill.rows:
        assert row.holds
        assert f'<th scope="row">{row.injected}</th><td>{row.worker}</td>' in page
    for title in ("Failed workers", "Byzantine workers"):
        assert f"<h3>{title}</h3>" in page
    for each in report.drill.quality:
        assert [harmed.workers for harmed in each.failed] == [0, 1]
        assert [harmed.workers for harmed in each.byzantine] == [0, 1, 2]
        assert each.failed[0].right == each.byzantine[0].right
    assert {each.pool for each in report.drill.quality} == set(POOLS)


HARM: dict[str, Callable[[Any], object]] = {
    "a smaller deviation": lambda drill: drill["rows"][0].update(deviation=0.0),
    "a harm less": lambda drill: drill["rows"].pop(),
    "a better pool": lambda drill: drill["quality"][0]["failed"][1].update(right=1.0),
    "a worker that is none": lambda drill: drill["rows"][0].update(worker="no-such"),
}


@pytest.fixture(scope="module")
def whole(on_ray: Path) -> FusedModel:
    return load_here(on_ray, "cpu", "float32")


@pytest.mark.parametrize("what", HARM)
def test_a_drill_that_was_edited_is_found(on_ray: Path, whole: FusedModel, tmp_path: Path, what: str) -> None:
    split = Path(shutil.copytree(on_ray, tmp_path / "copy", symlinks=True))
    configuration = SplitConfiguration.model_validate(read_record(split)["configuration"])
    capabilities = capabilities_of(configuration, split)
    report = ComplianceReport.load(split / "compliance.json")
    assert check_drill(split, report, configuration, capabilities, whole, rerun=what == "a better pool").holds
    drill = json.loads((split / CHAOS).read_text())
    HARM[what](drill)
    (split / CHAOS).write_text(json.dumps(drill))
    assert not check_drill(split, report, configuration, capabilities, whole, rerun=False).holds
    if what in ("a better pool", "a worker that is none"):  # even where the report says the same
        report = report.model_copy(update={"drill": DrillRecord.from_json(json.dumps(drill), "the drill")})
        assert not check_drill(split, report, configuration, capabilities, whole, rerun=True).holds


def test_a_drill_that_was_edited_is_found_also_with_every_hash_anew(
    reported_split: Path, on_ray: Path, tmp_path: Path
) -> None:
    split, base = Path(shutil.copytree(on_ray, tmp_path / "copy", symlinks=True)), reported_split.parent / "base"
    drill = json.loads((split / CHAOS).read_text())
    HARM["a smaller deviation"](drill)
    (split / CHAOS).write_text(json.dumps(drill))
    assert faults(split, base)[0] == "evidence"
    redo(split)
    here = {"split_sha256": sha256_file(split / "split.json")}  # the one of the record in the drill and the traffic too
    for name in (TRAFFIC, CHAOS):
        (split / name).write_text(json.dumps(json.loads((split / name).read_text()) | here))
    report = json.loads((split / "compliance.json").read_text())
    report["drill"] |= here
    (split / "compliance.json").write_text(json.dumps(report))
    redo(split)
    assert faults(split, base)[0] == "drill"
