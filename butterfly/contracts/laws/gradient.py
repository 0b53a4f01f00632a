"""L3.2, repaired: the gradient through the fusion is the chain rule's sum over all workers and the weights."""

from butterfly.contracts.algebra import Analysis, Array, Truth
from butterfly.contracts.contract import contract


@contract("L3.2/repaired", "∇θ Loss(F) = Σ (∂M_i/∂θ)ᵀ(∂F/∂M_i)ᵀ∇Loss + (∂ρ/∂θ)ᵀ(∂F/∂ρ)ᵀ∇Loss", analytic=True)
def gradients_flow(a: Analysis, outputs: Array, weights: Array, alive: Array, other: Array) -> Truth:
    """Workers and weights depend on one shared parameter. The derivative is compared with finite differences."""
    return a.flows(outputs, other, weights, alive)
