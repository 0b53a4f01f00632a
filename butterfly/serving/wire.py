"""What is sent as JSON, as types."""

from typing import TypedDict

Json = dict[str, object]
"""An object of JSON, on its way to a client."""


class Evidence(TypedDict):
    """Which workers one choice is fused from, and how far it may be from the pool of all workers."""

    bound: float | None
    """The total variation summed over the tokens, at most; None where N2 says nothing of the pool."""
    worst: float | None
    """The largest of one token."""
    absent: float
    """The weight that was missing, summed over the tokens."""
    workers: dict[str, int]
    """In how many tokens each worker had a say."""
    missing: list[str]
    """Those that were absent from at least one."""
