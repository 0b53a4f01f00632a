"""P-robust/crash: the fusion with failed workers is the fusion of the surviving ones."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract


@contract("P-robust/crash", "the fusion is that of the surviving workers, whatever the failed ones output")
def survivors_speak_alone(a: Algebra, outputs: Array, weights: Array, alive: Array, junk: Array) -> Truth:
    """A failed worker's output may be NaN. With it masked, the fusion is finite and equals that of the survivors."""
    rest = [i for i, survives in enumerate(alive) if survives]
    with_junk = a.stack([outputs[i] if survives else junk[i] for i, survives in enumerate(alive)])
    return a.equal(a.pool(with_junk, weights, alive), a.pool(outputs[rest], weights[rest], alive[rest]))
