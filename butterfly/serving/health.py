"""Which workers answer, which have failed, and which have begun and do not come back."""

import time

from butterfly.serving.engine import Engine
from butterfly.serving.wire import Json


def health(engine: Engine) -> tuple[int, Json]:
    """A status code and a body for ``/health``.

    200 ``healthy``: every worker answers. 200 ``degraded``: some do not; answers say so and carry a bound. 503
    ``stalled``: a pass has run for longer than ``limits.stalled`` seconds, and the worker in it is half-alive. 503
    ``failed``: no worker is left, or the thread that runs the model has ended.
    """
    fused, started = engine.fused, engine.pass_started
    running = 0.0 if started is None else time.monotonic() - started
    late = running > engine.limits.stalled
    failures = dict(fused.failures)
    workers: dict[str, Json] = {}
    unanswered = fused.unanswered if late else ()
    for worker_id in fused.worker_ids:
        if worker_id in unanswered:
            workers[worker_id] = {"state": "stalled", "reason": f"it has run for {running:.1f} s and has not answered"}
        elif worker_id in failures:
            workers[worker_id] = {"state": "failed", "reason": failures[worker_id]}
        else:
            workers[worker_id] = {"state": "healthy"}
    for worker_id, about in fused.where().items():
        workers[worker_id] |= about
    if not engine.alive or len(failures) == len(fused.worker_ids):
        status = "failed"
    elif late:
        status = "stalled"
    else:
        status = "degraded" if failures else "healthy"
    body = {"status": status, "workers": workers, "running": len(engine.batch.rows), "waiting": engine.waiting}
    return (200 if status in ("healthy", "degraded") else 503), body
