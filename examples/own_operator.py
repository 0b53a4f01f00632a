"""An operator of one's own that keeps what every pool keeps: the weighted mean, in four lines.

    butterfly check examples/own_operator.py:weighted_mean --domain reals

It takes only outputs and weights, so the suite passes only the surviving workers.
"""

from torch import Tensor


def weighted_mean(outputs: Tensor, weights: Tensor) -> Tensor:
    """Outputs [k, … , d] with weights [k] or [k, …], to [… , d]."""
    shares = weights / weights.sum(0)
    return (shares.reshape(shares.shape + (1,) * (outputs.ndim - shares.ndim)) * outputs).sum(0)
