"""The engine's thread: limits, ends, and what it says of a worker that does not come back."""

import queue
import time
from collections.abc import Callable
from typing import Any

import pytest
import torch

from butterfly.models.anatomy import Anatomy
from butterfly.runtime.faults import Fault, put_in, take_out
from butterfly.serving.engine import Busy, Closing, Engine, Piece
from butterfly.serving.health import health
from butterfly.serving.limits import Limits
from butterfly.serving.metrics import Metrics
from butterfly.serving.sequence import Sampling, Sequence
from tests.runtime.families import fused_of


class Letters:
    """A tokenizer of single characters."""

    def decode(self, ids: list[int], **_options: object) -> str:
        return "".join(chr(ord("0") + token) for token in ids)


def sequence(length: int = 4, tokens: int = 6, deadline: float = float("inf")) -> Sequence:
    return Sequence(
        list(range(3, 3 + length)), Sampling(0.0, max_tokens=tokens), Letters(), frozenset(), 0, False, deadline
    )


class Running:
    """An engine over a tiny fused model, and the pieces that it hands out."""

    def __init__(self, **limits: Any) -> None:
        self.fused = fused_of("llama", 2)[1]
        self.pieces: queue.Queue[Piece] = queue.Queue()
        self.engine = Engine(self.fused, Limits(**limits), Metrics(self.fused.worker_ids), self._take)

    def _take(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            self.pieces.put(piece)

    def ended(self, count: int) -> list[Sequence]:
        """The next so many sequences that end."""
        rows: list[Sequence] = []
        while len(rows) < count:
            piece = self.pieces.get(timeout=30)
            rows += [piece.sequence] if piece.final else []
        return rows


@pytest.fixture
def running() -> Any:
    made: list[Running] = []

    def make(start: bool = True, **limits: Any) -> Running:
        made.append(Running(**limits))
        if start:
            made[-1].engine.start()
        return made[-1]

    yield make
    for each in made:
        if each.engine.alive:
            each.engine.close()


Make = Callable[..., Running]


def test_few_places_and_a_small_pass_serve_all_the_same(running: Make) -> None:
    wide, narrow = running(), running(rows=2, prefill=5)
    for each in (wide, narrow):
        each.engine.submit([sequence(length) for length in range(1, 8)])
    expected, narrowed = ({len(row.prompt): row.tokens for row in each.ended(7)} for each in (wide, narrow))
    assert narrowed == expected
    assert all(len(tokens) == 6 for tokens in narrowed.values())


def test_too_many_that_wait_are_rejected_whole(running: Make) -> None:
    each = running(start=False, waiting=3)
    each.engine.submit([sequence(), sequence()])
    with pytest.raises(Busy, match="2 sequences wait already, 3 may"):
        each.engine.submit([sequence(), sequence()])
    assert each.engine.waiting == 2
    each.engine.start()
    assert len(each.ended(2)) == 2


def test_time_runs_out_for_one_and_not_for_others(running: Make) -> None:
    each = running()
    late, other = sequence(tokens=40, deadline=time.monotonic()), sequence()
    each.engine.submit([late, other])
    assert {row.finish for row in each.ended(2)} == {"timeout", "length"}
    assert late.finish == "timeout"


def test_the_end_finishes_what_was_taken_and_takes_nothing_new(running: Make) -> None:
    each = running()
    each.engine.submit([sequence() for _ in range(5)])
    each.engine.close()
    assert [row.finish for row in each.ended(5)] == ["length"] * 5
    with pytest.raises(Closing, match="the server is stopping"):
        each.engine.submit([sequence()])
    assert health(each.engine)[1]["status"] == "failed"


def test_an_error_of_the_model_is_told_and_the_next_request_is_served(running: Make) -> None:
    each = running()
    place: Any = Anatomy(each.fused.inner).layers[0]
    kept, place.layer = place.layer, torch.nn.Identity()
    place.layer.forward = lambda *_args, **_options: 1 / 0
    each.engine.submit([sequence()])
    (row,) = each.ended(1)
    assert row.finish == "error"
    assert "ZeroDivisionError" in row.error
    place.layer = kept
    each.engine.submit([sequence()])
    assert each.ended(1)[0].finish == "length"


def test_a_worker_that_does_not_come_back_is_told_from_a_healthy_one(running: Make) -> None:
    each = running(stalled=0.05)
    assert health(each.engine) == (
        200,
        {"status": "healthy", "workers": {"one": {"state": "healthy"}, "two": {"state": "healthy"}}, "running": 0,
         "waiting": 0},
    )  # fmt: skip
    put_in(each.fused, "two", Fault.STALL, seconds=1.0)
    each.engine.submit([sequence()])
    for _ in range(1000):
        code, body = health(each.engine)
        if code == 503:
            break
        time.sleep(0.005)
    assert body["status"] == "stalled"
    assert body["workers"]["one"] == {"state": "healthy"}
    assert body["workers"]["two"]["state"] == "stalled"
    assert each.ended(1)[0].finish == "length"
    take_out(each.fused, "two")
    assert health(each.engine)[1]["status"] == "healthy"


@pytest.mark.filterwarnings("ignore::butterfly.runtime.failures.WorkerFailed")  # of the engine's thread
def test_a_worker_that_keeps_failing_is_tried_seldom_and_counted(running: Make) -> None:
    each = running()
    put_in(each.fused, "two", Fault.EXCEPTION, times=10**6)
    each.engine.submit([sequence(tokens=40) for _ in range(4)])
    for row in each.ended(4):
        assert (row.finish, row.error, row.spoke) == ("length", "", {"one": 40})
        assert row.bound > 0
    assert health(each.engine)[1]["workers"]["two"]["reason"].startswith("it raised RuntimeError")
    failures = each.engine.metrics.registry.get_sample_value("butterfly_worker_failures_total", {"worker": "two"})
    assert failures is not None
    assert 1 <= failures <= 4
