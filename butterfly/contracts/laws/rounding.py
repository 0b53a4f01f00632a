"""N6: the computed pool is within the stated rounding bound of the exact one."""

from butterfly.contracts.algebra import Analysis, Array, Truth
from butterfly.contracts.contract import contract


@contract("N6", "the computed pool is within the stated rounding bound of the exact one", analytic=True)
def rounding_is_bounded(a: Analysis, outputs: Array, weights: Array, alive: Array) -> Truth:
    """The exact pool is computed by rationals, or by outward-rounded intervals if it has an exp or a root."""
    return a.rounded(outputs, weights, alive)
