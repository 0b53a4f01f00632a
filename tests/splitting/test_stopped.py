"""A split that is stopped at any moment can be resumed, and ends as if nothing had happened."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from butterfly.models.base import BaseModel
from butterfly.splitting import joint, worker
from butterfly.splitting.split import split
from tests.splitting.whole import configuration

UNFINISHED = ".out.unfinished"


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


def files_of(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


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
    names = files_of(tmp_path / "out" / "workers" / "sums")
    assert {"config.json", "model-00002-of-00002.safetensors", "manifest.json"} <= names
    assert not (tmp_path / UNFINISHED).exists()
