"""What a server takes on, and for how long."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds on one request and on all together."""

    rows: int = 64
    """Sequences that are generated side by side, at most."""
    waiting: int = 1024
    """Sequences that wait for a place, at most; more are rejected with 429."""
    choices: int = 128
    """Sequences of one request: prompts times ``n``."""
    new_tokens: int = 4096
    """``max_tokens`` of a request, at most."""
    prefill: int = 8192
    """Prompt positions that are read in one pass, at most, where more than one prompt waits."""
    body: int = 1 << 20
    """Bytes of a request."""
    seconds: float = 600.0
    """From a request's arrival to its last token."""
    stalled: float = 30.0
    """A pass of the model that takes longer is called stalled by ``/health``."""
