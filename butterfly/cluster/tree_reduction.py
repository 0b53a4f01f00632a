"""A tree reduction over actors: each actor fuses several workers of a split, and their states are merged in a tree."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import ray
import torch
from ray import ObjectRef
from ray.exceptions import GetTimeoutError, RayError

from butterfly.cluster.actor_group import LARGE, LOOK, ActorGroup, Lost, Member, Resources
from butterfly.cluster.group_host import GroupHost
from butterfly.cluster.state import Partial, merged, state_kind
from butterfly.fusion import AnyPool

FAN_IN = 2
"""States that one merge takes, at most."""
FETCH_SECONDS = 5.0
"""In which a state that is ready must arrive."""


@dataclass
class Leaf:
    """What one actor is asked in a pass."""

    orders: bytes
    body: bytes
    weights: bytes


class TreeReduction(ActorGroup):
    """One actor for each group of workers.

    Args:
        worker_ids: all workers of the split, in order.
        groups: the numbers of the workers of each actor.
        pool: whose states are merged.
    """

    def __init__(
        self,
        split: Path,
        worker_ids: Sequence[str],
        groups: Sequence[Sequence[int]],
        pool: AnyPool,
        device: str,
        dtype: str,
        resources: Mapping[str, Resources],
    ) -> None:
        self.worker_ids, self.groups, self.pool = list(worker_ids), [list(each) for each in groups], pool
        names = [f"{worker_ids[each[0]]} to {worker_ids[each[-1]]}" for each in groups]
        firsts = [resources[worker_ids[each[0]]] for each in groups]
        super().__init__(split, names, device, dtype, dict(zip(names, firsts, strict=True)))

    def start(self, member: Member) -> None:
        """Start a new actor for the host, without waiting for it."""
        number = self._names.index(member.worker_id)
        host = ray.remote(max_restarts=0, max_task_retries=0, **self._resources[member.worker_id])(GroupHost)
        member.actor = host.remote(
            str(self.split), self.worker_ids, self.groups[number], self._device, self._dtype, torch.get_num_threads()
        )
        self._started(member)

    def fold(self, leaves: Mapping[int, Leaf], deadline: float | None) -> tuple[Partial, dict[int, Lost]]:
        """The fusion of all that answer in time, merged as they do; and the actors that are lost.

        An actor that has answered merges: states go from actor to actor, and one arrives here.
        """
        began = time.monotonic()
        answers: dict[ObjectRef[bytes], int] = {}
        put: dict[bytes, bytes | ObjectRef[bytes]] = {}
        for n, leaf in leaves.items():
            member = self.members[n]
            if leaf.body not in put:
                put[leaf.body] = ray.put(leaf.body) if len(leaf.body) > LARGE else leaf.body
            answers[member.actor.run.remote(leaf.orders, put[leaf.body], leaf.weights)] = n
        tops = self._merge_as_they_come(answers, began, deadline)
        if self.head.lost:
            return Partial(None, frozenset()), {}
        partials, messages = [], []
        for top in tops:
            if (message := _fetched(top)) is not None:
                messages.append(message)
                partials.append(Partial.unpack(message, state_kind(self.pool)))
        known = {n for each in partials for n in (*each.workers, *each.reasons)}
        lost: dict[int, Lost] = {}
        for answer, n in answers.items():
            if known & set(self.groups[n]) or answer in tops:
                continue  # its workers are in the fusion, or their failures are recorded
            message = _fetched(answer)  # the actor that merged it was lost
            if message is None:
                lost[n] = self._why(answer, began, deadline)
            else:
                messages.append(message)
                partials.append(Partial.unpack(message, state_kind(self.pool)))
        for answer, n in answers.items():
            if answer in tops and not known & set(self.groups[n]):
                lost[n] = self._why(answer, began, deadline)
        whole = partials[0] if len(partials) == 1 else merged(partials, messages, self.pool)
        whole.size = sum(map(len, messages))
        return whole, lost

    def plant(self, worker: int, fault: str, **options: float) -> None:
        """Put a fault into a worker, by its number in the split, for drills."""
        number = next(n for n, group in enumerate(self.groups) if worker in group)
        ray.get(self.members[number].actor.fail.remote(worker, fault, options))

    def _merge_as_they_come(
        self, answers: "Mapping[ObjectRef[bytes], int]", began: float, deadline: float | None
    ) -> "list[ObjectRef[bytes]]":
        """References to the states that are still unmerged when all is done or the deadline has passed."""
        waiting: dict[ObjectRef[bytes], int] = dict(answers)
        """Reference → the actor that makes it."""
        ready: list[tuple[ObjectRef[bytes], int]] = []
        while waiting:
            self.asked = frozenset(n for n in waiting.values())
            left = LOOK if deadline is None else min(LOOK, max(0.0, deadline - (time.monotonic() - began)))
            done, _ = ray.wait(list(waiting), timeout=left, fetch_local=False)
            if self.head.lost or (not done and deadline is not None and time.monotonic() - began >= deadline):
                break
            ready += [(reference, waiting.pop(reference)) for reference in done]
            while len(ready) >= FAN_IN or (len(ready) > 1 and not waiting):
                parts, ready = ready[:FAN_IN], ready[FAN_IN:]
                n = parts[-1][1]  # the actor that answered last is most likely to be alive
                waiting[self.members[n].actor.merge.remote([reference for reference, _ in parts])] = n
        self.asked = frozenset()
        return [reference for reference, _ in ready]

    def _why(self, answer: "ObjectRef[bytes]", began: float, deadline: float | None) -> Lost:
        """Why an actor gave no answer."""
        after = time.monotonic() - began
        done, _ = ray.wait([answer], timeout=0, fetch_local=False)
        if not done:
            return Lost(f"it gave no answer within {deadline:g} s", True, after)
        try:
            ray.get(answer, timeout=FETCH_SECONDS)
        except RayError as error:
            return self.reason(error, after)
        return Lost("its answer was lost", True, after)


def _fetched(reference: "ObjectRef[bytes]") -> bytes | None:
    """A message that is ready; None where its process has ended."""
    done, _ = ray.wait([reference], timeout=0, fetch_local=False)
    if not done:
        return None
    try:
        message: bytes = ray.get(reference, timeout=FETCH_SECONDS)
    except (RayError, GetTimeoutError):
        return None
    return message
