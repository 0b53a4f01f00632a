"""A split that is built on Ray has the weights of one that is built here, and a report on Ray its figures."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from butterfly.cli.main import app
from butterfly.cluster.tasks import side_by_side_on_ray
from butterfly.core.errors import DatasetError
from butterfly.core.progress import SILENT
from butterfly.core.verdict import Verdict
from butterfly.schema.compliance import ComplianceReport
from tests.cluster.local_ray import local_ray

ray = pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")


@pytest.fixture(scope="module", autouse=True)
def started() -> Iterator[None]:
    with local_ray():
        yield


@pytest.fixture(scope="module")
def built(started: None, reported_split: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reported split, built again on Ray."""
    folder, there = tmp_path_factory.mktemp("built"), reported_split.parent
    for path in [there / "configuration.json", *there.glob("*.jsonl")]:
        shutil.copy(path, folder)
    split = folder / "out"
    command = ["split", str(there / "base"), "--config", str(folder / "configuration.json"), "--out", str(split)]
    done = CliRunner().invoke(app, [*command, "--control", "--device", "cpu", "--runtime", "ray"])
    assert done.exit_code == 0, done.output
    return split


def test_workers_that_ray_builds_are_the_same_bytes(reported_split: Path, built: Path) -> None:
    files = [json.loads((each / "split.json").read_text())["files"] for each in (built, reported_split)]
    weights = [{name: digest for name, digest in each.items() if name.endswith(".safetensors")} for each in files]
    assert weights[0] == weights[1]
    assert any(name.startswith("workers/") for name in weights[0])


def test_a_report_on_ray_has_the_figures_of_one_process_and_counts_bytes(reported_split: Path, built: Path) -> None:
    done = CliRunner().invoke(app, ["report", str(built), "--device", "cpu", "--runtime", "ray"])
    assert not isinstance(done.exception, Exception), done.output
    remote, local = (ComplianceReport.load(split / "compliance.json") for split in (built, reported_split))
    assert remote.capabilities == local.capabilities
    rows = [next(claim for claim in report.claims if claim.id == "T7.4") for report in (remote, local)]
    assert [row.verdict for row in rows] == [Verdict.TESTED, Verdict.UNSUPPORTED]
    assert [claim.id for claim in remote.claims if claim.verdict is Verdict.UNSUPPORTED] == []


def test_a_job_that_fails_on_ray_raises_what_it_raised(tmp_path: Path) -> None:
    def work(limit: int, job: int) -> None:
        if job > limit:
            raise DatasetError(f"job={job}; expected at most {limit}")
        (tmp_path / str(job)).touch()

    side_by_side_on_ray(work, 2, [0, 1, 2], SILENT, "try")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0", "1", "2"]
    with pytest.raises(DatasetError, match="job=3; expected at most 2"):
        side_by_side_on_ray(work, 2, [1, 3], SILENT, "try")
