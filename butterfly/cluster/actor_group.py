"""The actors of a split: started, asked, timed, and replaced when they are lost."""

import contextlib
import os
import signal
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ray
import torch
from ray import ObjectRef
from ray.exceptions import ActorDiedError, ActorUnavailableError, RayError, RayTaskError

from butterfly.cluster.actor import About, WorkerHost
from butterfly.cluster.closed_form import Form
from butterfly.cluster.head import Head
from butterfly.cluster.message import ORDERS
from butterfly.cluster.traffic import Traffic
from butterfly.core.errors import ModelError

LARGE = 100 << 10
"""Bytes from which a message is put into the object store once, for all workers of a node, and not into each call."""
LOOK = 0.25
"""Seconds between two looks at the head of the cluster while workers are waited for."""
HEADLESS = "the head node of the cluster is lost"
Resources = dict[str, Any]
"""Options of Ray's for an actor, as ``num_cpus`` and ``num_gpus``."""
LONGEST = 30.0
"""Seconds between two starts of a worker that cannot start, at most; doubled each time."""


@dataclass
class Lost:
    """Why a worker gave no answer, and whether its process must be replaced."""

    reason: str
    gone: bool
    after: float
    """Seconds from the question to this verdict."""


@dataclass
class Member:
    """One worker's actor."""

    worker_id: str
    actor: Any = None
    """Ray's handle, whose methods Ray makes up."""
    ready: "ObjectRef[About] | None" = None
    """A reference that resolves when the actor has loaded its worker; None once that has been seen."""
    about: About | None = None
    """The process and its node, once it has loaded its worker."""
    starts: int = 0
    started: float = 0.0
    """When the last start was, on the monotonic clock."""
    delay: float = 0.0
    """Seconds that its next start takes longer, for drills."""
    trouble: str = ""
    """Why the last start failed."""
    traffic: Traffic = field(default_factory=Traffic)


class ActorGroup:
    """One actor a worker.

    Args:
        split: the directory, which every node must see under this path.
        resources: for each worker what Ray must reserve, as ``num_cpus``, ``num_gpus`` and ``resources``.
    """

    def __init__(
        self, split: Path, worker_ids: Sequence[str], device: str, dtype: str, resources: Mapping[str, Resources]
    ) -> None:
        self.split, self._device, self._dtype, self._resources = split, device, dtype, resources
        self.asked: frozenset[int] = frozenset()
        """The workers whose answers are waited for now."""
        self._names = list(worker_ids)
        self.head = Head(ray.get_runtime_context().gcs_address)
        self.members = [Member(worker_id) for worker_id in worker_ids]
        for member in self.members:
            self.start(member)

    def start(self, member: Member) -> None:
        """Start a new actor for the member, without waiting for it."""
        host = ray.remote(max_restarts=0, max_task_retries=0, **self._resources[member.worker_id])(WorkerHost)
        member.actor = host.remote(
            str(self.split), member.worker_id, self._device, self._dtype, torch.get_num_threads(), member.delay
        )
        member.delay = 0.0
        self._started(member)

    def _started(self, member: Member) -> None:
        member.ready, member.about = member.actor.about.remote(), None
        member.starts += 1
        member.started = time.monotonic()

    def wait(self, seconds: float) -> None:
        """Wait until every actor has loaded its worker.

        Raises:
            ModelError: one has not within so many seconds, or cannot.
        """
        until = time.monotonic() + seconds
        if self.head.lost:
            raise ModelError(f"{HEADLESS}; start the cluster again, then load the split again")
        for member in self.members:
            while not self.up(member, max(0.0, min(1.0, until - time.monotonic()))):
                if member.trouble:
                    raise ModelError(f"worker {member.worker_id!r} cannot start: {member.trouble}")
                if time.monotonic() >= until:
                    raise ModelError(
                        f"worker {member.worker_id!r} has not started within {seconds:g} s; look at Ray's resources"
                    )

    def up(self, member: Member, seconds: float = 0.0) -> bool:
        """Whether the actor has loaded its worker; waits for it at most so long. One that could not is tried anew."""
        if member.ready is None:
            return True
        if self.head.lost:  # nothing starts without it, and Ray would wait for it
            return False
        done, _ = ray.wait([member.ready], timeout=seconds)
        if not done:
            return False
        try:
            member.about = ray.get(member.ready)
        except RayError as error:
            member.trouble = _last(error)
            if time.monotonic() - member.started > min(LONGEST, 2.0**member.starts):
                self.start(member)
            return False
        member.ready, member.trouble = None, ""
        return True

    def replace(self, member: Member) -> None:
        """End an actor, however stuck it is, and start another."""
        if self.head.gone():
            return
        with contextlib.suppress(RayError, ValueError):
            ray.kill(member.actor, no_restart=True)
        if member.about is not None and member.about["node"] == ray.get_runtime_context().get_node_id():
            with contextlib.suppress(OSError):
                os.kill(member.about["pid"], signal.SIGKILL)  # a stopped process does not answer Ray
        self.start(member)

    def ask(
        self, orders: Mapping[int, bytes], body: bytes, deadline: float | None
    ) -> tuple[dict[int, bytes], dict[int, Lost]]:
        """Send each worker its orders and all the same body; the replies that came in time, and who is lost and why."""
        began, form = time.monotonic(), Form.of(body)
        if self.head.lost:
            return {}, {n: Lost(HEADLESS, False, 0.0) for n in orders}
        packed = ray.put(body) if len(body) > LARGE else body
        numbers: dict[ObjectRef[Any], int] = {}
        for n, order in orders.items():
            member = self.members[n]
            numbers[member.actor.run.remote(order, packed)] = n
            member.traffic.send(form, ORDERS.size + len(body), len(order) - ORDERS.size)
        replies, lost = self._collect(numbers, began, deadline)
        for n, reply in replies.items():
            self.members[n].traffic.receive(form, reply)
        return replies, lost

    def ping(self, workers: Iterable[int], deadline: float | None) -> dict[int, Lost]:
        """Ask for a sign of life; who gave none in time, and why."""
        if self.head.lost:
            return {n: Lost(HEADLESS, False, 0.0) for n in workers}
        numbers = {self.members[n].actor.about.remote(): n for n in workers}
        return self._collect(numbers, time.monotonic(), deadline)[1]

    def _collect(
        self, numbers: "Mapping[ObjectRef[Any], int]", began: float, deadline: float | None
    ) -> tuple[dict[int, Any], dict[int, Lost]]:
        """What came in time, and who is lost and why, by the workers' numbers."""
        replies: dict[int, Any] = {}
        lost: dict[int, Lost] = {}
        waiting = list(numbers)
        while waiting:
            self.asked = frozenset(numbers[reference] for reference in waiting)
            left = LOOK if deadline is None else min(LOOK, max(0.0, deadline - (time.monotonic() - began)))
            done, waiting = ray.wait(waiting, timeout=left)
            if self.head.lost:
                after = time.monotonic() - began
                lost |= {n: Lost(HEADLESS, False, after) for n in numbers.values() if n not in replies}
                break
            if not done:
                if deadline is None or time.monotonic() - began < deadline:
                    continue
                for reference in waiting:
                    reason = f"it gave no answer within {deadline:g} s"
                    lost[numbers[reference]] = Lost(reason, True, time.monotonic() - began)
                break
            for reference in done:
                n = numbers[reference]
                try:
                    replies[n] = ray.get(reference)
                except RayError as error:
                    lost[n] = self.reason(error, time.monotonic() - began)
        self.asked = frozenset()
        return replies, lost

    def reason(self, error: RayError, after: float) -> Lost:
        """Why an actor gave no answer, from Ray's error."""
        if isinstance(error, ActorDiedError | ActorUnavailableError):
            return Lost("its process has ended", True, after)
        if isinstance(error, RayTaskError):
            return Lost(f"it raised {_last(error)}", False, after)
        return Lost(f"{type(error).__name__}: {error}", True, after)

    def strike(self, worker: int, signal_: signal.Signals, delay: float = 0.0) -> None:
        """Send a signal to a worker's process, for drills.

        Args:
            delay: seconds that the start of the process in its place takes longer.
        """
        about = self.members[worker].about
        assert about is not None
        self.members[worker].delay = delay
        os.kill(about["pid"], signal_)

    def fail(self, worker: int, fault: str, **options: float) -> None:
        """Put a fault into a worker, for drills."""
        ray.get(self.members[worker].actor.fail.remote(fault, options))

    def mend(self, worker: int) -> None:
        """Take the fault out; a new process never had it, and is not waited for where it is starting."""
        if self.up(self.members[worker]):
            with contextlib.suppress(RayError):
                ray.get(self.members[worker].actor.mend.remote())

    def close(self) -> None:
        """End all actors; without a head node none can be reached."""
        self.head.close()
        if self.head.lost:
            return
        for member in self.members:
            with contextlib.suppress(RayError, ValueError):
                ray.kill(member.actor, no_restart=True)


def _last(error: RayError) -> str:
    """The end of a remote traceback: what was raised there."""
    lines = [line for line in str(error).splitlines() if line.strip()]
    return lines[-1].strip() if lines else type(error).__name__
