"""An actor that holds several workers of a split and answers with the state of their fusion."""

import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from butterfly.cluster.actor import About

if TYPE_CHECKING:
    from ray import ObjectRef


class GroupHost:
    """Some workers of a split in one process, for splits with more workers than a machine can run processes.

    Args:
        split: the directory, as this process sees it.
        worker_ids: all workers of the split, in order.
        own: the numbers of those that are loaded here.
        threads: of torch; the same number everywhere gives the same rounding.
    """

    def __init__(
        self, split: str, worker_ids: Sequence[str], own: Sequence[int], device: str, dtype: str, threads: int
    ) -> None:
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        import torch

        from butterfly.cluster.absent import leave_out
        from butterfly.cluster.actor import warm_up
        from butterfly.cluster.session import Sessions
        from butterfly.fusion import FixedWeights
        from butterfly.runtime.load import assemble, load_fusion, load_worker, read_record
        from butterfly.runtime.stack import SHARED

        torch.set_num_threads(threads)
        record = read_record(Path(split))
        self._pool, _ = load_fusion(Path(split), len(worker_ids))
        models = {worker_ids[n]: load_worker(Path(split), worker_ids[n], device=device, dtype=dtype) for n in own}
        self._fused = assemble(models, record["shared_layers"], self._pool, FixedWeights(len(own)))
        leave_out(self._fused.inner, {SHARED})
        self._workers_in_split, self._own = len(worker_ids), list(own)
        self._sessions = Sessions(self._fused.new_cache)
        warm_up(self._fused)

    def about(self) -> About:
        """The process and the node that it runs on."""
        import ray

        return {"pid": os.getpid(), "node": ray.get_runtime_context().get_node_id()}

    def run(self, orders: bytes, body: bytes, weights: bytes) -> bytes:
        """One pass of all workers here: the state of their fusion at the last positions, as many as have weights."""
        import torch

        from butterfly.cluster.message import Request
        from butterfly.cluster.packed_weights import unpack_weights
        from butterfly.cluster.state import Partial

        asked, counted = Request.unpack(orders, body), unpack_weights(weights)
        cache = self._sessions.get(asked.session, asked.seen, asked.orders)
        device = self._fused.device
        nothing = torch.zeros(asked.hidden.shape[:-1], dtype=torch.long, device=device)
        with torch.inference_mode(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the answer names the workers that failed
            self._fused._pass(
                range(len(self._own)),
                asked.hidden.to(device),
                cache,
                input_ids=nothing,
                attention_mask=None if asked.mask is None else asked.mask.to(device),
                position_ids=None if asked.positions is None else asked.positions.to(device),
            )
            latents = {n: latent[:, -counted.shape[-1] :] for n, latent in self._fused.relay.latents.items()}
            state = None
            for n, latent in latents.items():
                lifted = self._pool.lift(counted[n].to(device), self._fused.outputs(latent))
                state = lifted if state is None else self._pool.merge(state, lifted)
        reasons = {self._own[n]: why for n, why in self._fused.relay.broken.items()}
        self._fused.failures.clear()
        if cache is not None:
            self._sessions.read(cache)
        return Partial(state, frozenset(self._own[n] for n in latents), reasons).pack(self._workers_in_split)

    def merge(self, parts: "Sequence[ObjectRef[bytes]]") -> bytes:
        """Merge several states into one. They are fetched from the actors that made them, not through the caller.

        Args:
            parts: references to messages. One whose process has ended is left out; the caller sees who is missing.
        """
        import contextlib

        import ray
        from ray.exceptions import RayError

        from butterfly.cluster.state import merge_messages

        messages = []
        for part in parts:
            with contextlib.suppress(RayError):
                messages.append(ray.get(part))
        return merge_messages(messages, self._pool, self._workers_in_split)

    def fail(self, worker: int, fault: str, options: dict[str, float]) -> None:
        """Put a fault into the last layer of a worker, by its number in the split."""
        from butterfly.runtime.faults import Fault, put_in

        put_in(self._fused, self._fused.worker_ids[self._own.index(worker)], Fault(fault), **options)
