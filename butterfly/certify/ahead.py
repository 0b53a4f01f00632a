"""The proofs of a report, derived in the background while its split is made."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context

import torch

from butterfly.certify.citations import remembered
from butterfly.certify.proofs import wanted_of
from butterfly.fusion import AnyPool
from butterfly.prove.solving.cvc5_subprocess import unheard

NICE = 19
"""The lowest priority: the process takes what others leave of the cores."""


@contextmanager
def proofs_ahead(own: AnyPool) -> Iterator[Callable[[], None]]:
    """Inside the block, derive what a report on a split with the pool ``own`` cites; the value waits for its end.

    The result is in the user's cache, where the report finds it. Where this fails, the report derives it as ever.
    """
    process = get_context("spawn").Process(target=_derive, args=(own,), daemon=True)
    with unheard():
        process.start()
    try:
        yield process.join
    finally:
        process.kill()
        process.join()


def _derive(own: AnyPool) -> None:
    os.nice(NICE)
    torch.set_num_threads(1)
    remembered(wanted_of(own), processes=1)
