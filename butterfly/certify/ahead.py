"""The proofs of a report, derived in the background while its split is made or the rest of it is checked."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context

import torch

from butterfly.certify.citations import derive_a_share, is_remembered
from butterfly.certify.subjects import statements_cited, wanted_of
from butterfly.fusion import AnyPool
from butterfly.prove.solving.cvc5_subprocess import interrupts_blocked
from butterfly.prove.solving.process_pool import collect_seldom

NICE = 19
"""The lowest priority: the processes take what others leave of the cores."""
AT_MOST = 4
"""Processes: each holds torch and its graphs, and there is little more to share."""


@contextmanager
def proofs_ahead(own: AnyPool, nice: int = NICE) -> Iterator[Callable[[], None]]:
    """Inside the block, derive what a report on a split with the pool ``own`` cites; the value waits for its end.

    The processes share the work by the cores there are. The result is in the user's cache, where the report finds it.
    Where this fails, the report derives it as ever. Where all of it is in the cache, no process starts.

    Args:
        own: the pool of the split.
        nice: how far the processes stand back for others: 0 not at all, 19 entirely.
    """
    if is_remembered(wanted_of(own), statements=statements_cited()):
        yield lambda: None
        return
    count = min(os.cpu_count() or 1, AT_MOST)
    processes = [get_context("spawn").Process(target=_derive, args=(own, nice), daemon=True) for _ in range(count)]

    def wait() -> None:
        for process in processes:
            process.join()

    with interrupts_blocked():
        for process in processes:
            process.start()
    try:
        yield wait
    finally:
        for process in processes:
            process.kill()
            process.join()


def _derive(own: AnyPool, nice: int) -> None:
    os.nice(nice)
    torch.set_num_threads(1)
    collect_seldom()
    derive_a_share(wanted_of(own), statements_cited())
