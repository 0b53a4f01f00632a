"""A process pool that is killed when its caller exits."""

import gc
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import active_children, get_context
from typing import TypeVar

from butterfly.prove.solving.cvc5_subprocess import interrupts_blocked

Work = TypeVar("Work")
Done = TypeVar("Done")


@contextmanager
def side_by_side(do: Callable[[Work], Done], work: Sequence[Work], processes: int) -> Iterator[Iterator[Done]]:
    """Apply ``do`` to each unit of work and yield the results in the order of the work.

    One process means this process. The other processes ignore Ctrl-C. When an interrupt or an error ends the block,
    they are killed.
    """
    if processes == 1:
        yield map(do, work)
        return
    others = active_children()
    # A fresh interpreter each: a solver or torch with threads does not survive a fork.
    with ProcessPoolExecutor(processes, get_context("spawn"), collect_seldom) as pool:
        try:
            with interrupts_blocked():
                coming = [pool.submit(do, unit) for unit in work]
            yield (future.result() for future in coming)
        except BaseException:
            for process in set(active_children()).difference(others):
                process.kill()
            raise


def collect_seldom() -> None:
    """Collect cycles seldom: an export makes many objects and few cycles, and each collection looks at all of
    torch."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)
