"""A fusion that many write first: the worker that is most sure of itself speaks alone.

    butterfly check examples/max_confidence.py:MaxConfidence --domain probabilities

It must fail: it jumps where two workers are equally sure, and a worker that gets better can lose its turn.
"""

import torch
from torch import Tensor, nn


class MaxConfidence(nn.Module):
    """The distribution with the largest weighted probability, position by position."""

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """Outputs [k, … , d] with weights [k] or [k, …] of the workers alive [k], to [… , d]."""
        wide = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
        sure = torch.where(alive.reshape(-1, *[1] * (outputs.ndim - 1)), wide * outputs, -1.0).amax(-1)
        chosen = sure.argmax(0)
        return outputs.gather(0, chosen[None, ..., None].expand(1, *outputs.shape[1:]))[0]
