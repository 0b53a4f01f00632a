"""P-robust/crash: fusion with failed workers is the fusion of the survivors, whatever the failed ones output."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract


@contract("P-robust/crash", "fusion over survivors is the fusion of the survivors, whatever the dead say")
def survivors_speak_alone(a: Algebra, outputs: Array, weights: Array, alive: Array, junk: Array) -> Truth:
    """A failed worker's output may be NaN. With it masked, the fusion is finite and equals that of the survivors."""
    rest = [i for i, lives in enumerate(alive) if lives]
    with_junk = a.stack([outputs[i] if lives else junk[i] for i, lives in enumerate(alive)])
    return a.equal(a.pool(with_junk, weights, alive), a.pool(outputs[rest], weights[rest], alive[rest]))
