"""N2: running only some workers costs at most the weight of the others, for weights known before they run."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract
from butterfly.fusion import Domain


@contract("N2", "total variation(F_S, F) ≤ 1 − W_S, and a large enough gap keeps the token", {Domain.PROBABILITIES})
def skipping_is_bounded(
    a: Algebra, outputs: Array, weights: Array, alive: Array, lying: list[int], token: int
) -> Truth:
    """The workers ``lying`` are skipped. Token y is kept when it leads F_S by more than (1 − W)/W."""
    kept = [i for i, lives in enumerate(alive) if lives and i not in lying]
    living = [i for i, lives in enumerate(alive) if lives]
    whole, part = a.sum(weights[living], 0), a.sum(weights[kept], 0)
    fused, some = a.pool(outputs, weights, alive), a.pool(outputs[kept], weights[kept], alive[kept])
    apart = a.sum(a.abs(fused - some), -1)
    rivals = a.put(some, (..., token), some[..., token] - a.number(2))
    gap = some[..., token] - a.largest(rivals, -1)
    left = a.put(fused, (..., token), fused[..., token] - a.number(2))
    return a.both(
        a.at_most(apart * whole, (whole - part) + (whole - part)),
        a.implies(a.below(whole - part, gap * part), a.below(a.largest(left, -1), fused[..., token])),
    )
