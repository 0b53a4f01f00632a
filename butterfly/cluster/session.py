"""A worker's side of a cache: its own keys and values, and the orders that rearrange their rows."""

from collections.abc import Callable

import torch

from butterfly.cluster.message import Order, Orders
from butterfly.core.errors import FusionError
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.stack import SHARED

OWN = 0
"""The segment of the one worker that an actor holds."""


class Sessions:
    """The caches of one worker, by the number that the fused model gave them."""

    def __init__(self, new: Callable[[], SplitCache]) -> None:
        self._new = new
        self._caches: dict[int, SplitCache] = {}

    def get(self, session: int, seen: int, orders: Orders) -> SplitCache | None:
        """The cache for the next pass, after the orders; None for a pass without one.

        Raises:
            FusionError: the cache does not hold ``seen`` tokens, so this worker must read them anew.
        """
        for name, *rest in orders:
            if name == "drop":
                self._caches.pop(rest[0], None)
        if session == 0:
            return None
        if seen == 0:
            fresh = self._caches[session] = self._new()
            if ["record"] in orders:
                fresh.activate_past_recording()
            return fresh
        cache = self._caches.get(session)
        if cache is not None:
            for order in orders:
                self._apply(cache, order)
        if cache is None or cache.seen[OWN] != seen:
            has = "none" if cache is None else f"one of {cache.seen[OWN]} tokens"
            raise FusionError(f"a cache of {seen} tokens is asked for and there is {has}")
        return cache

    def read(self, cache: SplitCache) -> None:
        """A pass is done: the worker is where the shared layers are."""
        cache.seen[SHARED] = cache.seen[OWN]
        cache.bounds.clear()
        cache.missing.clear()

    def _apply(self, cache: SplitCache, order: Order) -> None:
        name, *rest = order
        if name == "record":
            cache.activate_past_recording()
        elif name == "crop":
            cache.crop(-rest[0])
        elif name == "trim":
            cache.trim(rest[0])
        elif name == "repeat":
            cache.batch_repeat_interleave(rest[0])
        elif name == "select":
            cache.batch_select_indices(torch.tensor(rest[0]))
        elif name == "join":
            other = self._caches.pop(rest[0], None)
            if other is None:
                raise FusionError(f"session {rest[0]} is to be joined and is unknown")
            for each in rest[1]:
                self._apply(other, each)
            cache.join(other)

    def __len__(self) -> int:
        """How many caches there are."""
        return len(self._caches)
