"""Jobs of one run side by side on Ray, as many at a time as the cluster has cores for."""

import contextlib
from collections.abc import Callable, Sequence
from typing import Any

from butterfly.core.errors import ModelError
from butterfly.core.progress import Progress

Work = Callable[[Any, Any], None]
"""Does a job with what all jobs share; its results are files."""


def side_by_side_on_ray(work: Work, shared: Any, jobs: Sequence[Any], progress: Progress, stage: str) -> None:
    """Do all jobs; each task has as many threads, and reserves as many cores, as this process computes with.

    The same number of threads gives the same rounding, so what a job writes is what this process would write.

    Args:
        work: called with ``shared`` and a job, in a process of Ray's.
        shared: put into Ray's store once.
        progress: shows ``stage``, one step per job.

    Raises:
        ModelError: a process of Ray's was lost.
        Exception: what the first job to fail raised; the others are stopped.
    """
    import ray
    import torch
    from ray.exceptions import RayError, RayTaskError

    threads = torch.get_num_threads()
    task = ray.remote(num_cpus=threads, max_retries=0)(_run)
    there = ray.put(shared)
    waiting = [task.remote(work, there, job, threads) for job in jobs]
    try:
        with progress.stage(f"{stage}, on Ray", len(jobs)) as advance:
            while waiting:
                done, waiting = ray.wait(waiting)
                ray.get(done)
                advance(len(done))
    except RayTaskError as error:
        raise (error.cause if isinstance(error.cause, Exception) else error) from error
    except RayError as error:
        what = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(f"a task of {stage!r} was lost on Ray ({what}); go on with --resume") from error
    finally:
        for left in waiting:
            with contextlib.suppress(RayError):
                ray.cancel(left, force=True)


def _run(work: Work, shared: Any, job: Any, threads: int) -> None:
    import torch

    torch.set_num_threads(threads)
    work(shared, job)
