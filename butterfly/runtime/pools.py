"""The pools and weightings that a split can be written with, by name."""

from collections.abc import Callable
from typing import Any

from butterfly.core.errors import ModelError
from butterfly.fusion import (
    AnyPool,
    ConfidenceWeights,
    Domain,
    FixedWeights,
    Gate,
    LatentMean,
    LinearPool,
    LogPool,
    LogSumExpPool,
    SmoothMedian,
    Weighting,
)

POOLS: dict[str, Callable[[float, float], AnyPool]] = {
    # What the fused model hands to a pool is finite and normalised already.
    "linear_pool": lambda beta, delta: LinearPool(validate=False),
    "latent_mean": lambda beta, delta: LatentMean(validate=False),
    "log_pool": lambda beta, delta: LogPool(validate=False),
    "log_sum_exp_pool": lambda beta, delta: LogSumExpPool(beta, domain=Domain.LOGITS, validate=False),
    "smooth_median": lambda beta, delta: SmoothMedian(delta, domain=Domain.LOGITS, validate=False),
}

_NAMES: dict[type[AnyPool], str] = {
    LinearPool: "linear_pool",
    LatentMean: "latent_mean",
    LogPool: "log_pool",
    LogSumExpPool: "log_sum_exp_pool",
    SmoothMedian: "smooth_median",
}


def describe_pool(pool: AnyPool) -> dict[str, Any]:
    """The pool's name, β and δ, from which ``new_pool`` makes one that gives the same numbers; no name for one of the
    caller's own."""
    name = _NAMES.get(type(pool))
    return {"pool": name, "beta": float(getattr(pool, "beta", 1.0)), "delta": float(getattr(pool, "delta", 1.0))}


def new_pool(name: str | None, beta: float, delta: float) -> AnyPool:
    """A pool by its name.

    Raises:
        ModelError: there is none of that name.
    """
    if name not in POOLS:
        raise ModelError(f"pool={name!r}; expected one of {', '.join(POOLS)}")
    return POOLS[name](beta, delta)


def describe_weighting(weighting: Weighting) -> str | None:
    """The kind of a weighting, as ``new_weighting`` takes it; None for one of the caller's own."""
    if type(weighting) is ConfidenceWeights:
        prior = describe_weighting(weighting.prior)
        return None if prior is None else f"confidence-{prior}"
    return {Gate: "gate", FixedWeights: "fixed"}.get(type(weighting))


def new_weighting(kind: str, hidden_size: int, workers: int) -> Weighting:
    """An untrained weighting: ``gate`` or ``fixed``, or either of them as the prior of a ``confidence-…`` one."""
    if kind.startswith("confidence-"):
        return ConfidenceWeights(new_weighting(kind.removeprefix("confidence-"), hidden_size, workers))
    return Gate(hidden_size, workers) if kind == "gate" else FixedWeights(workers)
