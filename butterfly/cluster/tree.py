"""The fused model of a split of many workers: several share a process, which returns their fusion, not each output.

A flat cluster sends k hidden states per position to the caller. Here each process sends the state of its workers'
fusion. The states are merged in a tree of processes as they arrive, and the caller receives one state for any k.
"""

import warnings
from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedModel

from butterfly.cluster.actor_group import Lost
from butterfly.cluster.cache import RemoteCache
from butterfly.cluster.closed_form import Form
from butterfly.cluster.head import HeadLost
from butterfly.cluster.message import ORDERS, Request
from butterfly.cluster.model import ClusterModel
from butterfly.cluster.packed_weights import pack_weights
from butterfly.cluster.state import Partial
from butterfly.cluster.traffic import Traffic
from butterfly.cluster.tree_reduction import Leaf, TreeReduction
from butterfly.core.errors import FusionError
from butterfly.fusion import AnyPool, Weighting
from butterfly.runtime.configuration import FusedConfig
from butterfly.runtime.failures import NoWorkerLeft, WorkerFailed
from butterfly.runtime.fused import SWITCHED_OFF, FusedModel, FusedOutput
from butterfly.runtime.stack import SHARED


class TreeModel(ClusterModel):
    """A ``ClusterModel`` of many workers, for pools whose state does not grow with them.

    A worker that fails has no part in that token. Its process reads the tokens anew and takes part in the next.

    Args:
        reduction: the actors, each with several workers, and the tree that merges their states.

    Raises:
        FusionError: the weights are computed from the workers' outputs, which are not returned.
    """

    def __init__(
        self, config: FusedConfig, first: PreTrainedModel, pool: AnyPool, weighting: Weighting, reduction: TreeReduction
    ) -> None:
        if weighting.reads_outputs:
            raise FusionError(
                f"weighting={config.weighting!r} reads the workers' outputs, and a tree brings none back; "
                "expected one that does not: load it without a tree"
            )
        super().__init__(config, first, pool, weighting, reduction)
        self.reduction = reduction
        self.received = 0
        """Bytes of the states that came back."""
        self.weights_sent = 0
        """Bytes of the weights that went out beside the requests."""
        self.merges, self.travelled = 0, 0
        """Merges in the tree, and the bytes of the states that were merged there."""
        place = {worker: number for number, group in enumerate(reduction.groups) for worker in group}
        self._segment_processes = tuple(SHARED if segment == SHARED else place[segment] for segment in self.segments)

    @property
    def traffic(self) -> dict[str, Traffic]:
        """Requests sent to each process so far."""
        return {member.worker_id: member.traffic for member in self.reduction.members}

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The workers whose processes have been asked and have not answered yet."""
        groups = (self.reduction.groups[number] for number in sorted(self.reduction.asked))
        return tuple(self.worker_ids[n] for group in groups for n in group)

    def where(self) -> dict[str, dict[str, Any]]:
        """The process and node of each worker, how often it was started, and whether it is starting now."""
        about: dict[str, dict[str, Any]] = {}
        for member, group in zip(self.reduction.members, self.reduction.groups, strict=True):
            status = {**(member.about or {}), "starts": member.starts}
            if member.ready is not None:
                status["state"] = "starting"
            about |= {self.worker_ids[n]: dict(status) for n in group}
        return about

    def new_cache(self) -> RemoteCache:
        """An empty cache, for ``past_key_values``; it counts by process."""
        return RemoteCache(self.inner.config, self._segment_processes, len(self.reduction.groups), self._dropped.append)

    def fail(self, worker_id: str, reason: str = SWITCHED_OFF) -> None:
        """Not here: a process answers with the fusion of all its workers.

        Raises:
            FusionError: always.
        """
        raise FusionError(f"worker {worker_id!r} shares a process with others; load the split without a tree")

    def ping(self) -> None:
        """As ``ClusterModel.ping``, by process."""
        there = [n for n, member in enumerate(self.reduction.members) if self.reduction.up(member)]
        for n, why in self.reduction.ping(there, self.deadline).items():
            self._lose_process(n, why)

    def recover(self, seconds: float = 0.0) -> None:
        """Where no process is there, wait at most so long for one."""
        if not any(self.reduction.up(member) for member in self.reduction.members):
            self.reduction.up(self.reduction.members[0], seconds)
        for member, group in zip(self.reduction.members, self.reduction.groups, strict=True):
            if self.reduction.up(member):
                self._answers(group)

    def forward(  # type: ignore[override]  # of what FusedModel.forward takes
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        past_key_values: RemoteCache | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int | Tensor = 0,
        **options: Any,
    ) -> FusedOutput:
        """As ``FusedModel.forward``, for token ids and the last ``logits_to_keep`` positions.

        Raises:
            NoWorkerLeft: no worker answered.
            FusionError: what is asked for needs each worker's own answer.
        """
        if not isinstance(logits_to_keep, int) or self.skip > 0 or self.drafting or input_ids is None:
            raise FusionError("a tree of merges takes token ids and gives the last positions, without skip or drafting")
        cache = self.new_cache() if use_cache and past_key_values is None else past_key_values
        FusedModel._pass(
            self, [SHARED], None, cache,
            input_ids=input_ids, attention_mask=attention_mask, position_ids=position_ids, **options,
        )  # fmt: skip
        shared = self.relay.shared
        assert shared is not None
        if cache is not None:
            cache.append(shared, position_ids, input_ids)
        kept = shared[:, -logits_to_keep:] if logits_to_keep else shared
        weights = self.weigh(kept.expand(len(self.worker_ids), *kept.shape), kept)
        weights = weights.clamp_min(torch.finfo(torch.float32).tiny)  # survivors whose gate underflows count equally
        leaves = self._leaves(shared, weights, cache, attention_mask, position_ids)
        whole, lost = self.reduction.fold(leaves, self.deadline) if leaves else (Partial(None, frozenset()), {})
        self._account(whole, lost, leaves, cache)
        if whole.state is None:
            tokens = input_ids if cache is None else cache.ids
            if self.reduction.head.lost:
                raise HeadLost(self.reduction.head.address, tokens)
            why = {self.worker_ids[n]: reason for n, reason in whole.reasons.items()}
            why |= {self.reduction.members[n].worker_id: loss.reason for n, loss in lost.items()}
            raise NoWorkerLeft(why or {"all": "their processes are starting"}, tokens)
        logits = self.spoken(self.pool.finish(type(whole.state)(*(part.to(self.device) for part in whole.state))))
        silent = [n for n in range(len(self.worker_ids)) if n not in whole.workers]
        bound = (weights[silent].sum(0) / weights.sum(0)).detach()
        names = tuple(self.worker_ids[n] for n in silent)
        if cache is not None:
            cache.bounds.append(bound)
            cache.missing.append(names)
        return FusedOutput(logits=logits, past_key_values=cache, bound=bound if names else None, missing=names or None)

    def _leaves(
        self, shared: Tensor, weights: Tensor, cache: RemoteCache | None, mask: Tensor | None, places: Tensor | None
    ) -> dict[int, Leaf]:
        """What each process that is there is asked: those that have read equally much, the same."""
        there = [n for n, member in enumerate(self.reduction.members) if self.reduction.up(member)]
        bodies: dict[int, bytes] = {}
        for n in there:
            if cache is not None:
                cache.meet(n, self.reduction.members[n].starts)
            seen = 0 if cache is None else cache.seen[n]
            if seen not in bodies:
                hidden, positions = (shared, places) if cache is None else cache.since(seen)
                session = 0 if cache is None else cache.session
                bodies[seen] = Request(hidden, mask, positions, session, seen).pack()
        orders = self._orders(there, cache)
        leaves = {}
        for n in there:
            body = bodies[0 if cache is None else cache.seen[n]]
            leaf = leaves[n] = Leaf(orders[n], body, pack_weights(weights[self.reduction.groups[n]]))
            self.reduction.members[n].traffic.send(Form.of(body), ORDERS.size + len(body), len(orders[n]) - ORDERS.size)
            self.weights_sent += len(leaf.weights)
        return leaves

    def _account(self, whole: Partial, lost: dict[int, Lost], leaves: Iterable[int], cache: RemoteCache | None) -> None:
        """Note who has read the tokens and who failed; replace processes that are gone."""
        self.received += whole.size
        self.merges += whole.merges
        self.travelled += whole.travelled
        broken = {n for n in leaves if set(self.reduction.groups[n]) & set(whole.reasons)}
        for n in leaves:
            if n not in lost:
                self._answers(self.reduction.groups[n])
            if cache is not None and n not in lost and n not in broken:
                cache.seen[n] = cache.seen[SHARED]
        for n in (*lost, *broken):
            if cache is not None:
                cache.forget(n)
        for n, why in lost.items():
            self._lose_process(n, why)
        for worker, reason in whole.reasons.items():
            self.failures[self.worker_ids[worker]] = reason
            self.lost.append((self.worker_ids[worker], Lost(reason, False, 0.0)))
            warnings.warn(f"worker {self.worker_ids[worker]} failed and is left out: {reason}", WorkerFailed, 4)

    def _answers(self, group: Iterable[int]) -> None:
        for n in group:
            self.failures.pop(self.worker_ids[n], None)

    def _lose_process(self, n: int, why: Lost) -> None:
        name = self.reduction.members[n].worker_id
        self.failures |= dict.fromkeys((self.worker_ids[worker] for worker in self.reduction.groups[n]), why.reason)
        self.lost.append((name, why))
        warnings.warn(f"workers {name} are left out: {why.reason}", WorkerFailed, 5)
        if why.gone:
            self.reduction.replace(self.reduction.members[n])
