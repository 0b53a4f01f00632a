"""P-smooth: derivatives exist up to the order that the operator states, are continuous, and are what they claim."""

from butterfly.contracts.algebra import Analysis, Array, Truth
from butterfly.contracts.contract import contract

ORDER = 3
"""The highest order that is looked at; C^∞ is looked at up to here."""


@contract(
    "P-smooth", f"derivatives up to order {ORDER} exist, are continuous and agree with differences", analytic=True
)
def is_smooth(a: Analysis, outputs: Array, weights: Array, alive: Array, other: Array) -> Truth:
    """Along the segment from one output to another."""
    return a.smooth(outputs, other, weights, alive, ORDER)
