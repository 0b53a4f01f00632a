"""Jobs in parallel on the cores of one machine: forked processes of one thread each, which report their progress.

Small models gain nothing from a second thread, so two cores do two jobs in the time of one. A forked process shares all
that its parent has loaded, so nothing is read or sent twice. This works only on a CPU, because an accelerator does not
survive a fork. Torch's threads do not either, so each process uses one thread.
"""

import ctypes
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar

from butterfly.core.errors import ButterflyError
from butterfly.core.progress import Advance, Progress

Result = TypeVar("Result")
Job = Callable[[Progress], Result]

SIGNAL_ON_PARENTS_DEATH = 1
"""PR_SET_PDEATHSIG of Linux's prctl."""


def processes_for(jobs: int, bytes_each: int = 0, bytes_free: int | None = None) -> int:
    """The number of processes that finish ``jobs`` jobs first on this CPU; 1 means one process with all threads.

    It is the number of torch's threads, and at most the number of jobs. If there are fewer than half as many jobs as
    threads, one process with all threads does them in turn.

    Args:
        bytes_each: memory that each job takes beside what is loaded.
        bytes_free: memory that is free; None for no limit.
    """
    import torch  # here, because the core is imported where nothing is computed

    threads = torch.get_num_threads()
    if not sys.platform.startswith("linux") or torch.accelerator.is_available() or threads > 2 * jobs:
        return 1
    fitting = jobs if bytes_free is None or bytes_each == 0 else bytes_free // bytes_each
    return max(1, min(threads, jobs, fitting))


def side_by_side(jobs: Sequence[Job[Result]], processes: int, progress: Progress, stage: str) -> list[Result]:
    """The results of all jobs, in order. The jobs start in order, ``processes`` at a time.

    With one process the jobs run in this process, with all its threads. Other processes end when this one ends, even if
    it is killed.

    Args:
        jobs: each gets the progress to speak to; its result is sent back and must be picklable.
        processes: from ``processes_for``.
        progress: shows ``stage``, one step per job, and inside it the stages of the jobs.

    Raises:
        ButterflyError: a process was killed.
        Exception: what the first job to fail raised; the others are stopped.
    """
    if processes == 1:
        return [job(progress) for job in jobs]
    waiting = list(enumerate(jobs))[::-1]
    running: dict[Connection, _Running[Result]] = {}
    results: dict[int, Result] = {}
    with progress.stage(f"{stage}, {processes} at a time", len(jobs)) as advance:
        try:
            while waiting or running:
                while waiting and len(running) < processes:
                    place, job = waiting.pop()
                    started = _Running(place, job, progress)
                    running[started.connection] = started
                for connection in wait(list(running)):
                    assert isinstance(connection, Connection)
                    if running[connection].receive():
                        ended = running.pop(connection)
                        results[ended.place] = ended.result()
                        advance(1)
        finally:
            for left in running.values():
                left.stop()
    return [results[place] for place in range(len(jobs))]


class _Running(Generic[Result]):
    """A job in a process of its own."""

    def __init__(self, place: int, job: Job[Result], progress: Progress) -> None:
        self.place, self.progress = place, progress
        self.stages: dict[int, tuple[AbstractContextManager[Advance], Advance]] = {}
        self.outcome: tuple[bool, Result | BaseException] | None = None
        context = get_context("fork")
        self.connection, theirs = context.Pipe(duplex=False)
        self.process = context.Process(target=_run, args=(job, theirs, os.getpid()), daemon=True)
        with _environment(TOKENIZERS_PARALLELISM="false"):  # its threads do not survive a fork either
            self.process.start()
        theirs.close()

    def receive(self) -> bool:
        """Take one message; whether the process is at its end."""
        try:
            kind, *content = pickle.loads(self.connection.recv_bytes())
        except EOFError:
            return True
        if kind == "open":
            number, name, total = content
            opened = self.progress.stage(name, total)
            self.stages[number] = opened, opened.__enter__()
        elif kind == "advance":
            number, steps = content
            self.stages[number][1](steps)
        elif kind == "close":
            self.stages.pop(content[0])[0].__exit__(None, None, None)
        else:
            self.outcome = kind == "done", content[0]
        return False

    def result(self) -> Result:
        """What the job returned, or raise what it raised."""
        self.stop()
        if self.outcome is None:
            raise ButterflyError(
                f"a process of this run ended with exit code {self.process.exitcode}; -9 is most often the system "
                "short of memory: free some, or set OMP_NUM_THREADS=1 for one process"
            )
        succeeded, content = self.outcome
        if not succeeded:
            assert isinstance(content, BaseException)
            raise content
        return content  # type: ignore[return-value]

    def stop(self) -> None:
        """End the process, if it has not ended, and its stages."""
        if self.outcome is None:
            self.process.kill()
        self.process.join()
        self.connection.close()
        while self.stages:
            self.stages.popitem()[1][0].__exit__(None, None, None)


class _Sent:
    """A ``Progress`` that is sent to the parent."""

    def __init__(self, connection: Connection) -> None:
        self.connection, self.numbers = connection, count()

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:
        number = next(self.numbers)
        _send(self.connection, "open", number, name, total)

        def advance(steps: int = 1, /) -> None:
            _send(self.connection, "advance", number, steps)

        yield advance
        _send(self.connection, "close", number)


@contextmanager
def _environment(**variables: str) -> Iterator[None]:
    """These environment variables inside the block, for the processes that are started there."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _run(job: Job[Result], connection: Connection, parent: int) -> None:
    """Do a job in this forked process, which ends when its parent does."""
    import torch

    ctypes.CDLL(None).prctl(SIGNAL_ON_PARENTS_DEATH, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the line above
        os._exit(1)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent handles Ctrl-C and ends this process
    torch.set_num_threads(1)
    try:
        outcome: tuple[str, object] = "done", job(_Sent(connection))
    except Exception as error:
        error.add_note(f"in a process of its own:\n{traceback.format_exc()}")
        outcome = "failed", error
    _send(connection, *outcome)


def _send(connection: Connection, *message: object) -> None:
    """Send a message as plain bytes: multiprocessing's own pickling would leave tensors in memory of this process."""
    connection.send_bytes(pickle.dumps(message))
