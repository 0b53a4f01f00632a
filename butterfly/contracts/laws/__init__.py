"""One file a property. Importing this package fills the registry."""

from butterfly.contracts.contract import CONTRACTS
from butterfly.contracts.laws import (
    approximation,
    convex,
    distribution,
    failure,
    gradient,
    influence,
    lipschitz,
    log_odds,
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

for _id in sorted(CONTRACTS):
    CONTRACTS[_id] = CONTRACTS.pop(_id)  # in the order of their ids, whatever file they stand in

__all__ = [
    "approximation",
    "convex",
    "distribution",
    "failure",
    "gradient",
    "influence",
    "lipschitz",
    "log_odds",
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
