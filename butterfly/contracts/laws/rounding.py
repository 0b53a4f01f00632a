"""N6: the computed pool is within the stated bound of the exact one."""

from butterfly.contracts.algebra import Analysis, Array, Truth
from butterfly.contracts.contract import contract


@contract("N6", "the computed pool is within the stated rounding bound of the exact one", analytic=True)
def rounding_is_bounded(a: Analysis, outputs: Array, weights: Array, alive: Array) -> Truth:
    """The exact one by rationals, or by outward-rounded intervals where exp or a root occurs."""
    return a.rounded(outputs, weights, alive)
