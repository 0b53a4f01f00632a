"""The proofs of a report, derived in the background while its split is made or the rest of it is checked."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context

import torch

from butterfly.certify.citations import Beside, is_remembered, remembered
from butterfly.certify.proofs import statements_cited, wanted_of
from butterfly.fusion import AnyPool
from butterfly.prove.citation import find_proofs
from butterfly.prove.solving.cvc5_subprocess import unheard

NICE = 19
"""The lowest priority: the process takes what others leave of the cores."""


@contextmanager
def proofs_ahead(own: AnyPool, nice: int = NICE) -> Iterator[Callable[[], None]]:
    """Inside the block, derive what a report on a split with the pool ``own`` cites; the value waits for its end.

    The result is in the user's cache, where the report finds it. Where this fails, the report derives it as ever.
    Where all of it is in the cache, no process starts.

    Args:
        own: the pool of the split.
        nice: how far the process stands back for others: 0 not at all, 19 entirely.
    """
    if is_remembered(wanted_of(own)):
        yield lambda: None
        return
    process = get_context("spawn").Process(target=_derive, args=(own, nice), daemon=True)
    with unheard():
        process.start()
    try:
        yield process.join
    finally:
        process.kill()
        process.join()


def _derive(own: AnyPool, nice: int) -> None:
    os.nice(nice)
    torch.set_num_threads(1)
    remembered(wanted_of(own), processes=1)
    beside = Beside.remembered(find_proofs())
    for id in statements_cited():
        beside.standing(id)
