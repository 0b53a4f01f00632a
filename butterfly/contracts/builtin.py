"""Our own operators, as the property suite, the table in the README and the proofs iterate them."""

from butterfly.contracts.operator import Operator, of_pool
from butterfly.fusion import Domain, LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian

OPERATORS: dict[str, Operator] = {
    f"{type(pool).__name__}[{pool.domain}]": of_pool(pool)
    for pool in (
        LatentMean(),
        LinearPool(),
        LogPool(),
        LogSumExpPool(2.0),
        LogSumExpPool(2.0, domain=Domain.LOGITS),
        SmoothMedian(0.5),
        SmoothMedian(0.5, domain=Domain.LOGITS),
    )
}
"""Every pool on every domain that it takes; the parameters are those that the tests run with."""
