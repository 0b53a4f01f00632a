"""T7.4: what the workers' runtime sent and received while the report was made, against the closed form."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from butterfly.certify.finding import Finding, examines, tested
from butterfly.certify.measure import Measured
from butterfly.cluster.closed_form import Form
from butterfly.cluster.traffic import Traffic
from butterfly.core.canonical import sha256_file
from butterfly.core.errors import ConfigurationError
from butterfly.core.untrusted import text_of
from butterfly.core.verdict import Verdict
from butterfly.runtime.load import read_record
from butterfly.schema.traffic import Passes, TrafficRecord, WorkerTraffic

TRAFFIC = "evidence/traffic.json"
SIZES = ("sequences", "positions", "width", "itemsize", "mask", "length", "placed")


def traffic_text(split: Path, runtime: str, traffic: Mapping[str, Traffic]) -> str:
    """What was counted, as the file of evidence holds it.

    Args:
        split: the folder of the split.
        runtime: the name of the runtime.
        traffic: worker → what travelled.
    """
    workers = {
        worker_id: WorkerTraffic(
            sent=counted.sent,
            orders=counted.orders,
            received=counted.received,
            reasons=counted.reasons,
            passes=[
                Passes(**{name: getattr(form, name) for name in SIZES}, asked=times, answered=counted.answered[form])
                for form, times in sorted(counted.asked.items())
            ],
        )
        for worker_id, counted in traffic.items()
    }
    return TrafficRecord(split_sha256=sha256_file(split / "split.json"), runtime=runtime, workers=workers).to_json()


def read_traffic(split: Path) -> TrafficRecord | None:
    """What a report counted on this split; None where none did.

    Raises:
        ConfigurationError: the file is damaged or of another split.
        ModelError: it is too large or no text.
    """
    path = split / TRAFFIC
    if not path.is_file():
        return None
    record = TrafficRecord.from_json(text_of(path), str(path))
    if record.split_sha256 != sha256_file(split / "split.json"):
        raise ConfigurationError(f"{path} is of another split; remove it, or run: butterfly report DIR --runtime ray")
    return record


@examines("T7.4")
def communication(measured: Measured) -> Finding:
    """Bytes as counted, worker by worker, against heads and 2·d·L numbers; not examined where nothing travelled."""
    record = read_traffic(measured.split)
    if record is None:
        return Finding(
            Verdict.UNSUPPORTED,
            "The workers ran in this process, so nothing travelled; `butterfly report DIR --runtime ray` counts bytes.",
        )
    width = read_record(measured.split, "fusion/fusion.json")["hidden_size"]
    faults = []
    if sorted(record.workers) != sorted(measured.worker_ids):
        faults.append("the workers are not those of the split")
    for worker_id, counted in record.workers.items():
        faults += [f"{worker_id}: {fault}" for fault in _faults(counted, width)]
    if any(each.answered != each.asked for counted in record.workers.values() for each in counted.passes):
        return Finding(
            Verdict.UNKNOWN, "A worker left a pass unanswered while the traffic was counted.", {"faults": faults}
        )
    read = {worker_id: _positions(counted) for worker_id, counted in record.workers.items()}
    evidence: dict[str, Any] = {
        "runtime": record.runtime, "workers": len(read), "width": width, "positions": read,
        "numbers": sum(2 * width * positions for positions in read.values()),
        "bytes_sent": {worker_id: counted.sent for worker_id, counted in record.workers.items()},
        "bytes_received": {worker_id: counted.received for worker_id, counted in record.workers.items()},
        "bytes_of_orders": {worker_id: counted.orders for worker_id, counted in record.workers.items()},
        "faults": faults,
    }  # fmt: skip
    cases = sum(each.asked for counted in record.workers.values() for each in counted.passes)
    statement = (
        f"On the {record.runtime} runtime each of {len(read)} workers cost 2·d·L numbers, d = {width}, and heads, "
        "masks and positions that do not grow with d; every byte is the closed form's. The runtime's own envelopes are "
        "not counted."
    )
    violated = f"Bytes are other than the closed form: {'; '.join(faults)}."
    return tested(not faults, cases, statement, violated, **evidence)


def _faults(counted: WorkerTraffic, width: int) -> list[str]:
    """What of a worker's bytes is other than the closed form of its passes."""
    forms = [(Form(**{name: getattr(each, name) for name in SIZES}), each) for each in counted.passes]
    sent = sum(form.sent * each.asked for form, each in forms)
    received = sum(form.received * each.answered for form, each in forms)
    faults = []
    if counted.sent != sent:
        faults.append(f"{counted.sent:,} bytes were sent, the closed form is {sent:,}")
    if counted.received != received:
        faults.append(f"{counted.received:,} bytes were received, the closed form is {received:,}")
    if any(form.width != width for form, _ in forms):
        faults.append(f"a hidden state is not of width {width}")
    return faults


def _positions(counted: WorkerTraffic) -> int:
    """L: the positions that a worker read, over all sequences and passes."""
    return sum(each.sequences * each.positions * each.asked for each in counted.passes)
