"""What Prometheus reads."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

SECONDS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60)


class Metrics:
    """The counters of one server, in a registry of its own."""

    def __init__(self, worker_ids: tuple[str, ...]) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "butterfly_requests", "Requests by endpoint and status code", ["endpoint", "code"], registry=self.registry
        )
        self.tokens = Counter("butterfly_tokens", "Tokens read and written", ["kind"], registry=self.registry)
        self.seconds = Histogram(
            "butterfly_request_seconds", "From arrival to the last token", buckets=SECONDS, registry=self.registry
        )
        self.first = Histogram(
            "butterfly_first_token_seconds", "From arrival to the first token", buckets=SECONDS, registry=self.registry
        )
        self.steps = Histogram(
            "butterfly_step_seconds", "One pass of the model over all rows", buckets=SECONDS, registry=self.registry
        )
        self.rows = Gauge("butterfly_rows", "Sequences that are generated now", registry=self.registry)
        self.waiting = Gauge("butterfly_waiting", "Sequences that wait for a place", registry=self.registry)
        self.up = Gauge("butterfly_worker_up", "1 where the worker answers", ["worker"], registry=self.registry)
        self.failures = Counter(
            "butterfly_worker_failures", "Times that a worker was left out", ["worker"], registry=self.registry
        )
        for worker_id in worker_ids:
            self.up.labels(worker_id).set(1)
            self.failures.labels(worker_id)
        for kind in ("prompt", "completion"):
            self.tokens.labels(kind)

    def text(self) -> bytes:
        """In Prometheus' text format."""
        return generate_latest(self.registry)
