"""P-smooth: derivatives exist up to a stated order, are continuous, and agree with finite differences."""

from butterfly.contracts.algebra import Analysis, Array, Truth
from butterfly.contracts.contract import contract

ORDER = 3
"""The highest order that is checked. C^∞ is checked up to this order."""


@contract(
    "P-smooth", f"derivatives up to order {ORDER} exist, are continuous and agree with differences", analytic=True
)
def is_smooth(a: Analysis, outputs: Array, weights: Array, alive: Array, other: Array) -> Truth:
    """Along the segment from one output to another."""
    return a.smooth(outputs, other, weights, alive, ORDER)
