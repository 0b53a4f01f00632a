"""The arithmetic that the affine pools share: Σ w_i x_i / Σ w_i over the workers alive."""

from torch import Tensor

from butterfly.fusion.pool import Pool, State, checked


class WeightedMean(Pool):
    """A weighted mean over the workers alive; what the outputs mean is said by the pools that build on it."""

    def lift(self, weight: Tensor, output: Tensor) -> State:
        """The weighted output [… , d] and the weight [… , 1] of one worker."""
        wide = weight[..., None].to(output.dtype)
        return State(wide * output, wide.expand_as(output[..., :1]))

    def finish(self, state: State) -> Tensor:
        """Weighted sum over total weight [… , d]."""
        return state.total / state.weight

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """Outputs [k, … , d] with weights [k] or [k, …], fused to [… , d].

        Raises:
            FusionError: see ``butterfly.fusion.pool.checked``.
        """
        outputs, wide = checked(outputs, weights, alive)
        return (wide * outputs).sum(0) / wide.sum(0)
