"""Every contract and every pool. A new one is a file of its own and one line here.

The property suite, the table of docs/operators.md, the proofs and the reports iterate these tables.
"""

from butterfly.contracts.contract import Contract
from butterfly.contracts.laws import (
    approximation,
    convex,
    distribution,
    failure,
    gradient,
    influence,
    internality,
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
)
from butterfly.contracts.operator import Operator, of_pool
from butterfly.fusion import AnyPool, LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian

LAWS = (
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
    internality,
)
"""The modules of laws."""
CONTRACTS: dict[str, Contract] = {
    contract.id: contract
    for contract in sorted(
        (each for module in LAWS for each in vars(module).values() if isinstance(each, Contract)),
        key=lambda each: each.id,
    )
}
"""Every contract by id, in the order of the ids."""

POOLS: dict[type[AnyPool], tuple[float, ...]] = {
    LatentMean: (),
    LinearPool: (),
    LogPool: (),
    LogSumExpPool: (2.0,),
    SmoothMedian: (0.5,),
}
"""Every pool, and the parameters that the tests run it with. The proofs are of every positive parameter."""
OPERATORS: dict[str, Operator] = {
    f"{kind.__name__}[{domain}]": of_pool(kind(*given, domain=domain))
    for kind, given in POOLS.items()
    for domain in kind.domains
}
"""Every pool on every domain that it takes."""


def proved_operators() -> dict[str, Operator]:
    """The operators that are proved, by name: every pool with its default parameters, on its first domain."""
    return {kind.__name__: of_pool(kind()) for kind in POOLS}
