"""The fused model whose workers run elsewhere. The shared layers run here, once, and send their hidden state."""

import time
import warnings
from collections.abc import Iterable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedModel

from butterfly.cluster.absent import leave_out
from butterfly.cluster.actor_group import ActorGroup, Lost
from butterfly.cluster.cache import RemoteCache
from butterfly.cluster.head import HeadLost
from butterfly.cluster.message import Request, pack_orders, unpack_reply
from butterfly.cluster.traffic import Traffic
from butterfly.core.errors import FusionError, ModelError
from butterfly.fusion import AnyPool, Weighting
from butterfly.runtime.configuration import FusedConfig
from butterfly.runtime.failures import NoWorkerLeft, WorkerFailed
from butterfly.runtime.fused import SWITCHED_OFF, FusedModel, FusedOutput
from butterfly.runtime.stack import SHARED

DEADLINE = 30.0
"""The default number of seconds that a worker may take for one pass."""
START_SECONDS = 300.0
"""Seconds within which a worker's process must have loaded it."""
AGAIN, LONGEST = 0.05, 10.0
"""Seconds before a failed worker whose process still runs is tried again: the first time, and at most. They double."""


class ClusterModel(FusedModel):
    """A ``FusedModel`` that asks actors in place of layers of its own; what it answers is the same.

    A worker whose process ends or that is late is replaced by a new process, one that raised or gave no number is
    asked again; both read the tokens so far from the shared hidden states that are kept here, and answer from then on.

    Args:
        config: of all workers.
        first: the first worker, which gives embedding, shared layers, final norm and unembedding.
        actors: the actors of all workers, in order.
    """

    remote = True
    """Its workers are in other processes."""

    def __init__(
        self, config: FusedConfig, first: PreTrainedModel, pool: AnyPool, weighting: Weighting, actors: ActorGroup
    ) -> None:
        worker_ids = tuple(config.workers)
        super().__init__(config, {worker_ids[0]: first}, pool, weighting)
        leave_out(self.inner, range(len(worker_ids)))
        self.worker_ids, self.actors = worker_ids, actors
        self.lost: list[tuple[str, Lost]] = []
        """Every loss so far, by worker."""
        self._dropped: list[int] = []
        self._patience: float | None = DEADLINE
        self._again: dict[str, float] = {}
        self._times: dict[str, int] = {}

    @property
    def deadline(self) -> float | None:
        """Seconds from the question to a worker's answer, after which it is left out."""
        return self._patience

    @deadline.setter
    def deadline(self, seconds: float | None) -> None:
        self._patience = seconds

    @property
    def traffic(self) -> dict[str, Traffic]:
        """Bytes sent to and received from each worker so far."""
        return {member.worker_id: member.traffic for member in self.actors.members}

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The workers that have been asked and have not answered yet."""
        return tuple(self.worker_ids[n] for n in sorted(self.actors.asked))

    def where(self) -> dict[str, dict[str, Any]]:
        """The process and node of each worker, how often it was started, and whether it is starting now."""
        about: dict[str, dict[str, Any]] = {}
        for member in self.actors.members:
            about[member.worker_id] = {**(member.about or {}), "starts": member.starts}
            if member.ready is not None:
                about[member.worker_id]["state"] = "starting"
        return about

    def new_cache(self) -> RemoteCache:
        """An empty cache, for ``past_key_values``."""
        return RemoteCache(self.inner.config, self.segments, len(self.worker_ids), self._dropped.append)

    def revive(self) -> None:
        """Wait until every process has started, and let every worker answer again."""
        self.actors.wait(START_SECONDS)
        self.failures.clear()

    def recover(self, seconds: float = 0.0) -> None:
        """Readmit the workers that can answer; where none can, wait at most so long for one."""
        until = time.monotonic() + seconds
        self._rejoin(at_once=seconds > 0)
        while not self.actors.head.lost and len(self.failures) == len(self.worker_ids) and time.monotonic() < until:
            time.sleep(0.02)
            self._rejoin(at_once=True)

    def ping(self) -> None:
        """Ask every worker that should answer for a sign of life; one that gives none within the deadline is lost."""
        there = [n for n, each in enumerate(self.actors.members) if each.worker_id not in self.failures]
        up = [n for n in there if self.actors.up(self.actors.members[n])]
        for n, why in self.actors.ping(up, self._patience).items():
            self._lose(n, why, None)

    def close(self) -> None:
        """End the workers' processes."""
        self.actors.close()

    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int:
        """Of the whole fused model, wherever its parameters are."""
        with torch.device("meta"):
            whole = FusedModel(self.config)
        whole.requires_grad_(not only_trainable or any(parameter.requires_grad for parameter in self.parameters()))
        return int(whole.num_parameters(only_trainable, exclude_embeddings))

    def save_pretrained(self, save_directory: str | Path, **options: Any) -> None:
        """Not here: the workers' weights are elsewhere.

        Raises:
            ModelError: always.
        """
        raise ModelError("runtime=ray; a model whose workers run elsewhere cannot be saved: load it with runtime=local")

    @wraps(FusedModel.forward)  # transformers reads its parameters
    def forward(self, *args: Any, **options: Any) -> FusedOutput:
        """As ``FusedModel.forward``.

        Raises:
            HeadLost: the head node of the cluster is gone.
        """
        if isinstance(cache := options.get("past_key_values"), RemoteCache):
            for n, member in enumerate(self.actors.members):
                cache.meet(n, member.starts)
        try:
            output: FusedOutput = super().forward(*args, **options)
            return output
        except NoWorkerLeft as error:
            if self.actors.head.lost and not isinstance(error, HeadLost):
                raise HeadLost(self.actors.head.address, error.tokens) from error
            raise

    def _survivors(self) -> list[int]:
        self._rejoin()
        return super()._survivors()

    def _rejoin(self, at_once: bool = False) -> None:
        if self.actors.head.lost:
            return
        for member in self.actors.members:
            why = self.failures.get(member.worker_id)
            if why is None or why == SWITCHED_OFF or not self.actors.up(member):
                continue
            if at_once or time.monotonic() >= self._again.get(member.worker_id, 0.0):
                del self.failures[member.worker_id]

    def _pass(self, segments: Iterable[int], shared: Tensor | None, cache: Any, **inputs: Any) -> None:
        chosen = frozenset(segments)
        if cache is not None and not isinstance(cache, RemoteCache):
            raise FusionError(f"past_key_values is a {type(cache).__name__}; expected one of new_cache() or None")
        if SHARED in chosen:
            super()._pass([SHARED], None, cache, **inputs)
            shared = self.relay.shared
        assert shared is not None
        self.relay.begin(chosen, shared)
        workers = sorted(chosen - {SHARED})
        if workers:
            self._ask(workers, shared, cache, inputs.get("attention_mask"), inputs.get("position_ids"))

    def _ask(
        self, workers: list[int], shared: Tensor, cache: RemoteCache | None, mask: Tensor | None, places: Tensor | None
    ) -> None:
        session, seen = (0, 0) if cache is None else (cache.session, cache.seen[workers[0]])
        request = Request(shared, mask, places, session, seen)
        replies, lost = self.actors.ask(self._orders(workers, cache), request.pack(), self._patience)
        for n, reply in replies.items():
            try:
                answer = unpack_reply(reply)
            except FusionError as error:
                answer = str(error)
            if isinstance(answer, str):
                lost[n] = Lost(answer, False, 0.0)
            elif answer.shape != shared.shape:
                lost[n] = Lost(f"its output is {tuple(answer.shape)}; expected {tuple(shared.shape)}", False, 0.0)
            elif not bool(torch.isfinite(answer).all()):
                lost[n] = Lost("its output is not finite", False, 0.0)
            else:
                self.relay.latents[n] = answer.to(shared)
                self._times.pop(self.worker_ids[n], None)
                if cache is not None:
                    cache.seen[n] += shared.shape[1]
        for n, why in lost.items():
            self._lose(n, why, cache)

    def _orders(self, workers: list[int], cache: RemoteCache | None) -> Mapping[int, bytes]:
        dropped = [["drop", session] for session in self._dropped]
        packed = {}
        for n in workers:
            orders = dropped + ([] if cache is None else cache.take_orders(n))
            packed[n] = pack_orders(orders)
        if len(workers) == len(self.worker_ids):  # all have been told
            self._dropped.clear()
        return packed

    def _lose(self, n: int, why: Lost, cache: RemoteCache | None) -> None:
        worker_id = self.worker_ids[n]
        self.relay.broken[n] = why.reason
        self.failures[worker_id] = why.reason
        self.lost.append((worker_id, why))
        if cache is not None:
            cache.forget(n)
        if why.gone:
            self.actors.replace(self.actors.members[n])
        else:
            times = self._times[worker_id] = self._times.get(worker_id, 0) + 1
            self._again[worker_id] = time.monotonic() + min(LONGEST, AGAIN * 2 ** (times - 1))
        warnings.warn(f"worker {worker_id} failed and is left out: {why.reason}", WorkerFailed, stacklevel=4)
