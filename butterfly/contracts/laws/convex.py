"""D3.1: the pooled value is convex in the outputs, by midpoints and by its second derivative."""

from butterfly.contracts.algebra import Algebra, Analysis, Array, Truth
from butterfly.contracts.contract import contract


@contract("D3.1/convex", "the pooled value is convex in the workers' outputs")
def is_convex(a: Algebra, outputs: Array, weights: Array, alive: Array, other: Array) -> Truth:
    """F((x + y)/2) ≤ (F(x) + F(y))/2 in every coordinate. For a continuous F this is convexity."""
    half = a.number(0.5)
    middle = a.pool(half * (outputs + other), weights, alive)
    ends = a.pool(outputs, weights, alive) + a.pool(other, weights, alive)
    return a.at_most(middle, half * ends)


@contract("D3.1/hessian", "the Hessian of the pooled value is positive semi-definite", analytic=True)
def has_a_psd_hessian(a: Analysis, outputs: Array, weights: Array, alive: Array, other: Array) -> Truth:
    """vᵀ H v ≥ 0 in the direction v from one output to another."""
    return a.at_most(a.number(0), a.curvature(outputs, other - outputs, weights, alive))
