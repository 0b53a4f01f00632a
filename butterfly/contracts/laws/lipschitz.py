"""Translation equivariance (N3), and the Lipschitz constant that each operator states."""

from butterfly.contracts.algebra import Algebra, Array, Truth
from butterfly.contracts.contract import COORDINATEWISE, contract


@contract("N3/translation", "adding a constant to every worker adds it to the pooled value", COORDINATEWISE)
def is_translation_equivariant(a: Algebra, outputs: Array, weights: Array, alive: Array, shift: Array) -> Truth:
    """The same constant in every coordinate."""
    return a.equal(a.pool(outputs + shift, weights, alive), a.pool(outputs, weights, alive) + shift)


@contract("P-smooth/lipschitz", "the pooled value moves by at most the stated constant times the largest change")
def is_lipschitz(a: Algebra, outputs: Array, weights: Array, alive: Array, other: Array) -> Truth:
    """In each coordinate, against the largest absolute difference over the surviving workers."""
    moved = a.abs(a.pool(other, weights, alive) - a.pool(outputs, weights, alive))
    survivors = [i for i, survives in enumerate(alive) if survives]
    return a.at_most(moved, a.lipschitz() * a.largest(a.abs(other[survivors] - outputs[survivors]), 0))
