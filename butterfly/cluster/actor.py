"""What runs in an actor: one worker of a split, its caches, and faults put in on purpose."""

import os
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from butterfly.runtime.fused import FusedModel


class About(TypedDict):
    """Where an actor runs."""

    pid: int
    node: str


def warm_up(fused: "FusedModel") -> None:
    """One pass whose result is dropped: the first is slow, and a new worker must not be late again."""
    import torch

    from butterfly.runtime.stack import SHARED

    hidden = torch.zeros(1, 2, fused.config.hidden_size, dtype=fused.dtype, device=fused.device)
    with torch.inference_mode():
        fused._pass(
            sorted(set(fused.segments) - {SHARED}), hidden, None,
            input_ids=torch.zeros(1, 2, dtype=torch.long, device=fused.device),
        )  # fmt: skip
    fused.failures.clear()


class WorkerHost:
    """One worker, loaded from the split by the process that runs it.

    Args:
        split: the directory, as this process sees it.
        worker_id: which worker.
        threads: of torch; the same number everywhere gives the same rounding.
        delay: seconds that the start takes longer, for drills.
    """

    def __init__(self, split: str, worker_id: str, device: str, dtype: str, threads: int, delay: float = 0.0) -> None:
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        time.sleep(delay)
        import torch

        from butterfly.cluster.absent import leave_out
        from butterfly.cluster.session import Sessions
        from butterfly.fusion import FixedWeights, LinearPool
        from butterfly.runtime.load import assemble, load_worker, read_record
        from butterfly.runtime.stack import SHARED

        torch.set_num_threads(threads)
        record = read_record(Path(split))
        model = load_worker(Path(split), worker_id, device=device, dtype=dtype)
        self._fused = assemble({worker_id: model}, record["shared_layers"], LinearPool(validate=False), FixedWeights(1))
        leave_out(self._fused.inner, {SHARED})
        self._device = model.device
        self._worker_id = worker_id
        self._sessions = Sessions(self._fused.new_cache)
        warm_up(self._fused)

    def about(self) -> About:
        """The process and the node that it runs on."""
        import ray

        return {"pid": os.getpid(), "node": ray.get_runtime_context().get_node_id()}

    def run(self, orders: bytes, body: bytes) -> bytes:
        """One pass: the worker's last hidden state of the new positions, or why there is none."""
        import torch

        from butterfly.cluster.message import Request, pack_reply
        from butterfly.cluster.session import OWN

        asked = Request.unpack(orders, body)
        cache = self._sessions.get(asked.session, asked.seen, asked.orders)
        nothing = torch.zeros(asked.hidden.shape[:-1], dtype=torch.long, device=self._device)
        with torch.inference_mode(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # who failed is said in the reply
            self._fused._pass(
                [OWN],
                asked.hidden.to(self._device),
                cache,
                input_ids=nothing,
                attention_mask=None if asked.mask is None else asked.mask.to(self._device),
                position_ids=None if asked.positions is None else asked.positions.to(self._device),
            )
        reason = self._fused.failures.pop(self._worker_id, "")
        if reason:
            return pack_reply(reason)
        if cache is not None:
            self._sessions.read(cache)
        return pack_reply(self._fused.relay.latents[OWN])

    def fail(self, fault: str, options: dict[str, float]) -> None:
        """Put a fault into the worker's last layer, for drills."""
        from butterfly.runtime.faults import Fault, put_in

        put_in(self._fused, self._worker_id, Fault(fault), **options)

    def mend(self) -> None:
        """Take the fault out."""
        from butterfly.runtime.faults import take_out

        take_out(self._fused, self._worker_id)
