"""The fused model's side of a cache: the shared layers' keys and values, and what workers elsewhere must be told."""

import itertools
import weakref
from collections.abc import Callable

from torch import Tensor
from transformers import PreTrainedConfig

from butterfly.cluster.message import Orders
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.stack import SHARED

_NUMBERS = itertools.count(1)


class RemoteCache(SplitCache):
    """A ``SplitCache`` whose workers hold their own keys and values.

    What happens to its rows is noted as orders, which travel with the next pass of each worker.
    """

    def __init__(
        self, config: PreTrainedConfig, segments: tuple[int, ...], workers: int, drop: Callable[[int], None]
    ) -> None:
        super().__init__(config, segments)
        self.seen = dict.fromkeys((SHARED, *range(workers)), 0)
        self.session = next(_NUMBERS)
        self.orders: dict[int, Orders] = {n: [] for n in range(workers)}
        self._records = False
        self._lives: dict[int, int] = {}
        self._gone = weakref.finalize(self, drop, self.session)

    def take_orders(self, worker: int) -> Orders:
        """The orders that this worker has not received yet."""
        orders, self.orders[worker] = self.orders[worker], []
        return [["record"], *orders] if self._records and not self.seen[worker] else orders

    def activate_past_recording(self) -> None:
        """Keep what a sliding window would drop, so that tokens can be dropped again: here and at the workers."""
        super().activate_past_recording()
        self._records = True
        self._order("record")

    def meet(self, worker: int, starts: int) -> None:
        """Note how often a worker's process was started. A new process has none of the old one's keys and values."""
        if self._lives.setdefault(worker, starts) != starts:
            self._lives[worker] = starts
            self.forget(worker)

    def forget(self, segment: int) -> None:
        """Mark the worker's keys and values as lost. It reads all tokens again at its next pass."""
        self.seen[segment], self.orders[segment] = 0, []

    def reorder_cache(self, beam_idx: Tensor) -> None:
        """Let beam b go on from beam ``beam_idx[b]``."""
        super().reorder_cache(beam_idx)
        self._order("select", beam_idx.tolist())

    def batch_repeat_interleave(self, repeats: int) -> None:
        """Repeat each sequence ``repeats`` times."""
        super().batch_repeat_interleave(repeats)
        self._order("repeat", repeats)

    def batch_select_indices(self, indices: Tensor) -> None:
        """Keep the sequences at ``indices``."""
        super().batch_select_indices(indices)
        self._order("select", indices.tolist())

    def crop(self, tokens_to_remove: int) -> None:
        """Drop the last ``-tokens_to_remove`` tokens."""
        before = dict(self.seen)
        super().crop(tokens_to_remove)
        for worker, orders in self.orders.items():
            if removed := before[worker] - self.seen[worker]:
                orders.append(["crop", removed])
        self._clean()

    def join(self, other: SplitCache) -> None:
        """Put the sequences of another cache below these."""
        assert isinstance(other, RemoteCache)
        super().join(other)
        for worker, orders in self.orders.items():
            orders.append(["join", other.session, other.take_orders(worker)])
        self._clean()
        other._gone.detach()  # the worker drops it when it joins; where it never does, with the rest of this session
        for worker, orders in self.orders.items():
            if not self.seen[worker]:
                orders.append(["drop", other.session])

    def trim(self, count: int) -> None:
        """Drop the first ``count`` tokens of every sequence."""
        super().trim(count)
        self._order("trim", count)

    def _order(self, *order: str | int | list[int]) -> None:
        for orders in self.orders.values():
            orders.append(list(order))
        self._clean()

    def _clean(self) -> None:
        for worker, orders in self.orders.items():
            if not self.seen[worker]:
                orders[:] = [order for order in orders if order[0] == "drop"]
