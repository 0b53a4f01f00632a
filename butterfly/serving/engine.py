"""The thread that runs the fused model: it lets sequences in, steps, hands tokens out, and brings workers back."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence as Rows
from dataclasses import dataclass

import torch

from butterfly.core.errors import ButterflyError
from butterfly.runtime.fused import FusedModel
from butterfly.serving.decoding_batch import DecodingBatch
from butterfly.serving.limits import Limits
from butterfly.serving.metrics import Metrics
from butterfly.serving.retries import FIRST_WAIT, Retries
from butterfly.serving.sequence import Sequence

GATHER, HOLD = 4, 3
"""Reading one prompt holds all rows up nearly as long as reading several: newcomers are let in together when they are a
fourth of the rows that run, and after three steps at the latest."""

LOOK = 1.0
"""Seconds between two checks, while idle, that workers in processes of their own are alive."""


class Busy(ButterflyError):
    """As many sequences wait as may."""


class Closing(ButterflyError):
    """The server finishes what runs and takes nothing new."""


@dataclass(frozen=True)
class Piece:
    """What a step gave one sequence."""

    sequence: Sequence
    text: str
    tokens: int
    """How many tokens the sequence has by now."""
    drawn: int
    """How many of them it tells log-probabilities of."""
    final: bool


class Engine:
    """One batch of the fused model, fed by any number of threads.

    Args:
        deliver: is given what each step brought, on the engine's thread; it must not wait for anybody.
    """

    def __init__(
        self, fused: FusedModel, limits: Limits, metrics: Metrics, deliver: Callable[[list[Piece]], None]
    ) -> None:
        self.fused, self.limits, self.metrics, self._deliver = fused, limits, metrics, deliver
        self.batch = DecodingBatch(fused)
        self._waiting: deque[Sequence] = deque()
        self._changed = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="butterfly-engine", daemon=True)
        self.pass_started: float | None = None
        """When the pass that runs now began, on the monotonic clock."""
        self._held = 0
        """For how many steps those that wait have been held back."""
        self._retries = Retries(time.monotonic())

    @property
    def alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    @property
    def waiting(self) -> int:
        """Sequences that wait for a place."""
        return len(self._waiting)

    def start(self) -> None:
        """Begin to serve."""
        self._thread.start()

    def close(self) -> None:
        """Finish what runs and waits, then stop."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()

    def submit(self, rows: Rows[Sequence]) -> None:
        """Queue the sequences of a request, all or none.

        Raises:
            Busy: too many wait already.
            Closing: the server is stopping.
        """
        with self._changed:
            if self._closing:
                raise Closing("the server is stopping; send the request to another one or again later")
            if len(self._waiting) + len(rows) > self.limits.waiting:
                raise Busy(f"{len(self._waiting)} sequences wait already, {self.limits.waiting} may; try again later")
            self._waiting.extend(rows)
            self._changed.notify()

    def cancel(self, rows: Iterable[Sequence]) -> None:
        """Generate no further: the client is gone."""
        for row in rows:
            row.close("cancelled")

    def _run(self) -> None:
        with torch.inference_mode():
            while True:
                with self._changed:
                    if not (self._waiting or self.batch.rows or self._closing):
                        self._changed.wait(self._idle_seconds())
                    idle = not (self._waiting or self.batch.rows)
                    if self._closing and idle:
                        return
                try:
                    if idle:
                        self._look()
                    else:
                        self._turn()
                except Exception as error:  # whatever it is, the thread goes on, so that no client waits for ever
                    rows = list(self.batch.rows)
                    self._fail(rows, f"{type(error).__name__}: {error}")
                    self._hand_out(rows)

    def _idle_seconds(self) -> float | None:
        """How long nothing must be done; None where all workers are in this process and well."""
        if self.fused.failures:
            return FIRST_WAIT
        return LOOK if self.fused.where() else None

    def _look(self) -> None:
        """Bring workers back, and notice those that ended since they were last asked."""
        self._recover()
        self.pass_started = time.monotonic()
        try:
            self.fused.ping()
        finally:
            self.pass_started = None
        self._note_failures()

    def _turn(self) -> None:
        self._expire()
        self._recover()
        newcomers = self._next()
        if newcomers:
            self._try(lambda: self.batch.admit(newcomers), newcomers)
        running = [row for row in self.batch.rows if row not in newcomers]
        if running:
            rows = list(self.batch.rows)
            self._try(self.batch.step, rows)
        self._note_failures()
        self.metrics.rows.set(len(self.batch.rows))
        self.metrics.waiting.set(len(self._waiting))

    def _try(self, work: Callable[[], None], rows: list[Sequence]) -> None:
        self.pass_started = time.monotonic()
        try:
            work()
        except Exception as error:  # these requests fail, the others go on
            self._fail(rows, f"{type(error).__name__}: {error}")
        self.metrics.steps.observe(time.monotonic() - self.pass_started)
        self.pass_started = None
        self._hand_out(rows)

    def _fail(self, rows: list[Sequence], why: str) -> None:
        """Report the error to the clients of these rows, and drop the batch: its state is unknown."""
        for row in rows:
            row.close("error", why)
        if any(row in self.batch.rows for row in rows):
            self.batch.clear()
        self._note_failures()
        self.fused.recover()  # the next request is sent to all workers again
        self._retries.known = frozenset(self.fused.failures)

    def _next(self) -> list[Sequence]:
        """Those that join now: as many as there are places, and as the positions of one pass allow."""
        chosen: list[Sequence] = []
        width = 0
        with self._changed:
            if len(self._waiting) * GATHER < len(self.batch.rows) and self._held < HOLD:
                self._held += bool(self._waiting)
                return []
            self._held = 0
            while self._waiting and len(self.batch.rows) + len(chosen) < self.limits.rows:
                width = max(width, len(self._waiting[0].prompt))
                if chosen and width * (len(chosen) + 1) > self.limits.prefill:
                    break
                chosen.append(self._waiting.popleft())
        return chosen

    def _expire(self) -> None:
        now = time.monotonic()
        with self._changed:
            late = [row for row in (*self._waiting, *self.batch.rows) if row.deadline <= now]
            for row in late:
                row.close("timeout")
            ended = [row for row in (*self._waiting, *self.batch.rows) if row.finish is not None]
            self._waiting = deque(row for row in self._waiting if row.finish is None)
        if ended:
            self.batch.leave()
            self._hand_out(ended)

    def _hand_out(self, rows: list[Sequence]) -> None:
        pieces = []
        for row in rows:
            final = row.finish is not None
            if final or row.streams:
                pieces.append(Piece(row, row.words.fresh(final), len(row.tokens), len(row.drawn), final))
            if final:
                self._count(row)
        if pieces:
            self._deliver(pieces)

    def _count(self, row: Sequence) -> None:
        self.metrics.tokens.labels("completion").inc(len(row.tokens))
        self.metrics.seconds.observe(time.monotonic() - row.arrived)
        if row.first is not None:
            self.metrics.first.observe(row.first - row.arrived)

    def _note_failures(self) -> None:
        failed = set(self.fused.failures)
        for worker_id in self._retries.note(failed, time.monotonic()):
            self.metrics.failures.labels(worker_id).inc()
        for worker_id in self.fused.worker_ids:
            self.metrics.up.labels(worker_id).set(worker_id not in failed)

    def _recover(self) -> None:
        if self.fused.failures and self._retries.due(time.monotonic()):
            self.fused.recover()
            self._note_failures()
