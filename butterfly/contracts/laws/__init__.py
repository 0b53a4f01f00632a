"""One file a property. Importing this package fills the registry."""

from butterfly.contracts.laws import (
    approximation,
    convex,
    distribution,
    failure,
    gradient,
    influence,
    lipschitz,
    log_pool_error,
    margin,
    monoid,
    monotone,
    rounding,
    skipping,
    smooth,
    soft_retention,
    within,
)

__all__ = [
    "approximation",
    "convex",
    "distribution",
    "failure",
    "gradient",
    "influence",
    "lipschitz",
    "log_pool_error",
    "margin",
    "monoid",
    "monotone",
    "rounding",
    "skipping",
    "smooth",
    "soft_retention",
    "within",
]
