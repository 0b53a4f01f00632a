"""N2: skipping workers changes the fusion by at most their weight, if weights are known before the workers run."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain


@contract("N2", "total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token", {Domain.PROBABILITIES})
def skipping_is_bounded(
    a: Algebra, outputs: Array, weights: Array, alive: Array, lying: list[int], token: int
) -> Truth:
    """The workers ``lying`` are skipped. The token y is unchanged if it leads F_S by more than (1 − W)/W."""
    kept = [i for i, survives in enumerate(alive) if survives and i not in lying]
    survivors = [i for i, survives in enumerate(alive) if survives]
    whole, part = a.sum(weights[survivors], 0), a.sum(weights[kept], 0)
    fused, some = a.pool(outputs, weights, alive), a.pool(outputs[kept], weights[kept], alive[kept])
    apart = a.sum(a.abs(fused - some), -1)
    rivals = a.put(some, (..., token), some[..., token] - a.number(2))
    gap = some[..., token] - a.largest(rivals, -1)
    left = a.put(fused, (..., token), fused[..., token] - a.number(2))
    return a.both(
        a.at_most(apart * whole, (whole - part) + (whole - part)),
        a.implies(a.below(whole - part, gap * part), a.below(a.largest(left, -1), fused[..., token])),
    )
