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

    REJECT = "reject"
    """Raise ``FusionError`` that names the worker."""
    EXCLUDE = "exclude"
    """Count the worker as failed at the positions where it does: there the others are fused, renormalised."""


class StateForm(StrEnum):
    """What the parts of a pool's state are. The prover takes it for a hint: it proves what it says of them."""

    SUMS = "sums"
    """Numbers that ``merge`` adds, or any others."""
    SCALED_SUMS = "scaled sums"
    """(shift, total, weight) with total·exp(β·shift) = Σ w_i exp(β·x_i) and weight = Σ w_i, β the pool's parameter."""
    ROWS = "rows"
    """A row (output, weight) of each worker. The pooled value is the root of the pool's ``residual``, of width δ."""
