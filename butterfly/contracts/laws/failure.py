"""P-robust/crash: fusion with dead workers is the fusion of the survivors, whatever the dead say."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import contract


@contract("P-robust/crash", "fusion over survivors is the fusion of the survivors, whatever the dead say")
def survivors_speak_alone(a: Algebra, outputs: Array, weights: Array, alive: Array, junk: Array) -> Truth:
    """The dead may hold NaN: with them masked the fusion is finite, and that of the living alone."""
    rest = [i for i, lives in enumerate(alive) if lives]
    said = a.stack([outputs[i] if lives else junk[i] for i, lives in enumerate(alive)])
    return a.equal(a.pool(said, weights, alive), a.pool(outputs[rest], weights[rest], alive[rest]))
