"""A split that is stopped at any moment can be resumed, and ends as if nothing had happened."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from butterfly.models import checkpoint
from butterfly.models.base import BaseModel
from butterfly.models.checkpoint import SHARED_SHARD
from butterfly.splitting import joint, worker
from butterfly.splitting.split import split
from tests.splitting.whole import configuration

UNFINISHED, SHARED = ".out.unfinished", "shared"


def stop_after(monkeypatch: pytest.MonkeyPatch, place: Any, name: str, calls: int = 1) -> Callable[[], None]:
    """End the process, as it seems, once ``place.name`` has been called so often; calling the result undoes it."""
    real, seen = getattr(place, name), []

    def stopping(*given: Any, **options: Any) -> Any:
        result = real(*given, **options)
        seen.append(name)
        if len(seen) == calls:
            raise KeyboardInterrupt
        return result

    monkeypatch.setattr(place, name, stopping)
    return lambda: monkeypatch.setattr(place, name, real)


@pytest.mark.usefixtures("without_analysis")
@pytest.mark.parametrize(("stage", "of_workers"), [("workers-sums", worker), ("diversity", joint)])
def test_a_split_that_is_stopped_while_a_worker_is_written_can_be_resumed(
    base: BaseModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stage: str, of_workers: Any
) -> None:
    asked = configuration(tmp_path, diversity_weight=0.1 if of_workers is joint else 0.0)
    let = stop_after(monkeypatch, of_workers, "write_worker")
    with pytest.raises(KeyboardInterrupt):
        split(str(base.path), asked, tmp_path / "out", device="cpu")
    let()
    (running,) = (tmp_path / UNFINISHED).glob("*.running")
    assert running.name.startswith(stage)
    assert any(path.name == "config.json" for path in running.rglob("*"))
    split(str(base.path), asked, tmp_path / "out", device="cpu", resume=True)
    names = {path.name for path in (tmp_path / "out" / "workers" / "sums").iterdir()}
    assert {"config.json", "model-00002-of-00002.safetensors", "manifest.json"} <= names
    assert not (tmp_path / UNFINISHED).exists()


def shared_bases(out: Path) -> tuple[set[str], set[str]]:
    """The files of shared bases in a split, and those that its workers read."""
    links = (out / "workers").glob(f"*/{SHARED_SHARD}")
    return {path.name for path in (out / SHARED).iterdir()}, {link.resolve(strict=True).name for link in links}


@pytest.mark.usefixtures("without_analysis")
def test_a_split_holds_no_shared_base_of_a_run_before_its_configuration_was_changed(
    base: BaseModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let = stop_after(monkeypatch, worker, "write_worker")
    with pytest.raises(KeyboardInterrupt):
        split(str(base.path), configuration(tmp_path, shared=1), tmp_path / "out", device="cpu")
    let()
    (before,) = (tmp_path / UNFINISHED / SHARED).iterdir()
    out = split(str(base.path), configuration(tmp_path, shared=2), tmp_path / "out", device="cpu", resume=True)
    there, read = shared_bases(out)
    assert there == read
    assert len(there) == 1
    assert before.name not in there
    files = json.loads((out / "split.json").read_text())["files"]
    assert {name for name in files if name.startswith(SHARED)} == {f"{SHARED}/{name}" for name in there}


@pytest.mark.usefixtures("without_analysis")
def test_a_shared_base_that_was_half_written_is_left_nowhere(
    base: BaseModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = configuration(tmp_path)
    let = stop_after(monkeypatch, checkpoint, "save_tensors")
    with pytest.raises(KeyboardInterrupt):
        split(str(base.path), asked, tmp_path / "out", device="cpu")
    let()
    (draft,) = (tmp_path / UNFINISHED / SHARED).iterdir()
    assert draft.name.startswith("draft-")
    draft = draft.rename(draft.with_name("draft-1.safetensors"))  # as if the process that stopped had another number
    let = stop_after(monkeypatch, worker, "write_worker")
    with pytest.raises(KeyboardInterrupt):
        split(str(base.path), asked, tmp_path / "out", device="cpu", resume=True)
    let()
    assert not draft.exists()
    there, read = shared_bases(split(str(base.path), asked, tmp_path / "out", device="cpu", resume=True))
    assert there == read
