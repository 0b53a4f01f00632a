"""Jobs in processes of their own: results in order, progress reported, failures raised, nothing left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
import torch

from butterfly.core.errors import ButterflyError, DatasetError
from butterfly.core.progress import SILENT, Advance, Progress
from butterfly.core.side_by_side import processes_for, side_by_side

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are forked on Linux alone")


class Recorded:
    """A progress that remembers."""

    def __init__(self) -> None:
        self.steps: dict[str, int] = {}
        self.open: list[str] = []

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:
        self.open.append(name)
        self.steps[name] = 0

        def advance(steps: int = 1, /) -> None:
            self.steps[name] += steps

        try:
            yield advance
        finally:
            self.open.remove(name)


def trained(seed: int, progress: Progress) -> tuple[int, torch.Tensor]:
    """A few steps of gradient descent on a matrix large enough for torch to use threads."""
    torch.manual_seed(seed)
    weight = torch.randn(300, 300, requires_grad=True)
    with progress.stage(f"job {seed}", 3) as advance:
        for _ in range(3):
            (weight @ weight).square().mean().backward()
            advance()
    assert weight.grad is not None
    return os.getpid(), weight.grad.detach()


def test_results_come_in_order_from_other_processes() -> None:
    _, before = trained(0, SILENT)  # threads of torch exist before the fork
    progress = Recorded()
    results = side_by_side([partial(trained, seed) for seed in (0, 1, 2)], 2, progress, "train")
    assert os.getpid() not in {process for process, _ in results}
    torch.testing.assert_close(results[0][1], before)
    for seed, (_, gradient) in enumerate(results):
        torch.testing.assert_close(gradient, trained(seed, SILENT)[1])
    assert progress.steps == {"train, 2 at a time": 3, "job 0": 3, "job 1": 3, "job 2": 3}
    assert not progress.open


def test_one_process_is_this_one() -> None:
    assert side_by_side([lambda _: os.getpid()], 1, SILENT, "stay") == [os.getpid()]


def test_an_error_comes_back_as_it_was_and_the_others_end() -> None:
    def fails(progress: Progress) -> None:
        with progress.stage("fail"):
            raise DatasetError("items.jsonl:3: no target; add it")

    def waits(_: Progress) -> None:
        time.sleep(600)

    progress = Recorded()
    with pytest.raises(DatasetError, match="no target"):
        side_by_side([waits, fails], 2, progress, "fail")
    assert not progress.open


def test_a_killed_process_is_an_error_that_says_so() -> None:
    def killed(_: Progress) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(ButterflyError, match="exit code -9"):
        side_by_side([killed, lambda _: None], 2, SILENT, "die")


PARENT = """
import os, sys, time
from butterfly.core.progress import SILENT
from butterfly.core.side_by_side import side_by_side
def job(_):
    with open(sys.argv[1], "a") as file:
        print(os.getpid(), file=file)
    time.sleep(600)
side_by_side([job, job], 2, SILENT, "wait")
"""


def test_they_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    listed = tmp_path / "processes"
    parent = subprocess.Popen([sys.executable, "-c", PARENT, str(listed)])
    until = time.monotonic() + 60
    while not (listed.exists() and len(listed.read_text().split()) == 2):
        assert time.monotonic() < until
        time.sleep(0.05)
    parent.kill()
    parent.wait()
    children = [Path("/proc") / process for process in listed.read_text().split()]

    def alive(child: Path) -> bool:
        try:
            return child.joinpath("stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
        except (FileNotFoundError, ProcessLookupError):
            return False

    while any(map(alive, children)):
        assert time.monotonic() < until
        time.sleep(0.05)


def test_as_many_processes_as_threads_jobs_and_memory_allow(monkeypatch: pytest.MonkeyPatch) -> None:
    if torch.accelerator.is_available():
        pytest.skip("with an accelerator there is one process; the other cases need a machine without")
    for threads, jobs, each, free, wanted in (
        (2, 3, 0, None, 2), (4, 3, 0, None, 3), (16, 3, 0, None, 1), (1, 3, 0, None, 1), (2, 3, 10, 19, 1),
        (2, 3, 10, 20, 2),
    ):  # fmt: skip
        monkeypatch.setattr(torch, "get_num_threads", lambda threads=threads: threads)
        assert processes_for(jobs, each, free) == wanted
