"""What travelled between a fused model and its workers while a report was made: ``evidence/traffic.json``."""

from butterfly.schema.fields import Count, Sha256, Text
from butterfly.schema.strict import StrictModel


class Passes(StrictModel):
    """Passes of one worker that had the same sizes."""

    sequences: Count
    """The number of sequences of the batch."""
    positions: Count
    """The number of new positions of each."""
    width: Count
    """The number of numbers that a hidden state has at a position."""
    itemsize: Count
    """The number of bytes of one such number."""
    mask: Count
    """The kind of the mask: 0 for none, 1 for padding on the left, 2 for a whole one."""
    length: Count
    """The number of positions of a whole mask, otherwise 0."""
    placed: bool
    """Whether the positions' numbers travelled too."""
    asked: Count
    """The number of such passes that the worker was asked for."""
    answered: Count
    """The number of them that it answered."""


class WorkerTraffic(StrictModel):
    """Bytes between the fused model and one worker."""

    sent: Count
    """The bytes of requests, without the orders in them."""
    orders: Count
    """The bytes of the orders that rearrange rows of the worker's cache."""
    received: Count
    """The bytes of answers."""
    reasons: Count
    """The bytes of replies that say why there is no answer."""
    passes: list[Passes]
    """A list of passes, grouped by their sizes."""


class TrafficRecord(StrictModel):
    """Everything that was counted."""

    split_sha256: Sha256
    """The SHA-256 of the split's record."""
    runtime: Text
    """The runtime that was measured."""
    workers: dict[Text, WorkerTraffic]
    """An object from worker_id to its traffic."""
