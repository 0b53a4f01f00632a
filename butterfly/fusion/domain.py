"""What a pool takes: part of its type, since the same arithmetic means another thing on another domain."""

from enum import StrEnum


class Domain(StrEnum):
    """The kind of numbers that workers hand to a pool, along the last axis."""

    REALS = "reals"
    """Latents, or any real numbers: nothing sums to anything."""
    PROBABILITIES = "probabilities"
    """A distribution over the vocabulary: non-negative, summing to one."""
    LOGITS = "logits"
    """Log-probabilities: logits after log-softmax. Softmax follows the pool and gives the fused distribution."""


class NonFinite(StrEnum):
    """What a pool does with a worker whose output holds NaN or an infinity."""

    REFUSE = "refuse"
    """Raise ``FusionError`` that names the worker."""
    EXCLUDE = "exclude"
    """Count the worker as failed at the positions where it does: there the others are fused, renormalised."""
