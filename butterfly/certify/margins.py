"""How surely workers are right: the lead that their margins prove (T7.2/margin), and what rounding can take of it."""

import torch
from torch import Tensor

from butterfly.certify.teacher_forcing import Distributions


def gamma(operations: int) -> float:
    """The relative rounding error that so many float32 operations on non-negative numbers can add up to."""
    unit = torch.finfo(torch.float32).eps / 2
    return operations * unit / (1 - operations * unit)


def rounding_slack(data: Distributions) -> float:
    """L2 distance that float32 can put between the fused answer and the pool of the float64 distributions.

    The softmax of V terms, the weighted sum of k and the division are at most V + 2k + 40 roundings of non-negative
    numbers (40 for the exponential's and the logarithm's own errors and the weights), on a vector of L2 norm at most 1.
    """
    k, _, vocabulary = data.workers.shape
    return gamma(vocabulary + 2 * k + 40)


def proved_lead(data: Distributions) -> Tensor:
    """Σ w_i m_i over the workers that are right at a position, less the weight of the others [M]."""
    index = data.targets.expand(len(data.workers), -1)[..., None]
    right = data.workers.gather(-1, index)[..., 0]
    rival = data.workers.scatter(-1, index, -1.0).max(-1).values
    margin = right - rival
    correct = margin > 0
    return (data.weights * margin * correct).sum(0) - (data.weights * ~correct).sum(0)


def proved_right(data: Distributions) -> Tensor:
    """Where the workers' margins prove the fused argmax right [M] bool."""
    return proved_lead(data) > 2 * rounding_slack(data)
