"""A split that is built on Ray has the weights of one that is built here."""

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
from tests.cluster.local_ray import local_ray

ray = pytest.importorskip("ray", reason="the cluster runtime needs the extra 'ray'")


@pytest.fixture(scope="module", autouse=True)
def started() -> Iterator[None]:
    with local_ray():
        yield


def test_workers_that_ray_builds_are_the_same_bytes(reported_split: Path, tmp_path: Path) -> None:
    folder = reported_split.parent
    for path in [folder / "configuration.json", *folder.glob("*.jsonl")]:
        shutil.copy(path, tmp_path)
    split = tmp_path / "out"
    command = ["split", str(folder / "base"), "--config", str(tmp_path / "configuration.json"), "--out", str(split)]
    done = CliRunner().invoke(app, [*command, "--control", "--device", "cpu", "--runtime", "ray"])
    assert done.exit_code == 0, done.output
    files = [json.loads((each / "split.json").read_text())["files"] for each in (split, reported_split)]
    weights = [{name: digest for name, digest in each.items() if name.endswith(".safetensors")} for each in files]
    assert weights[0] == weights[1]
    assert any(name.startswith("workers/") for name in weights[0])


def test_a_job_that_fails_on_ray_raises_what_it_raised(tmp_path: Path) -> None:
    def work(limit: int, job: int) -> None:
        if job > limit:
            raise DatasetError(f"job={job}; expected at most {limit}")
        (tmp_path / str(job)).touch()

    side_by_side_on_ray(work, 2, [0, 1, 2], SILENT, "try")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0", "1", "2"]
    with pytest.raises(DatasetError, match="job=3; expected at most 2"):
        side_by_side_on_ray(work, 2, [1, 3], SILENT, "try")
