"""L3.2, repaired: gradients through the fusion are the chain rule's, over every worker and the weights."""

from butterfly.contracts.algebra import Analysis, Array, Truth
from butterfly.contracts.contract import contract


@contract("L3.2/repaired", "∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss", analytic=True)
def gradients_flow(a: Analysis, outputs: Array, weights: Array, alive: Array, other: Array) -> Truth:
    """Workers and weights move together with one shared parameter; the derivative is checked against differences."""
    return a.flows(outputs, other, weights, alive)
