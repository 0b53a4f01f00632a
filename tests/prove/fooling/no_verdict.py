"""Operators that end the process, or raise, once they are looked at closely."""

import sys

import torch
from torch import Tensor


def _mean(outputs: Tensor, weights: Tensor) -> Tensor:
    shares = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
    return (shares * outputs).sum(0) / shares.sum(0)


class Leaves:
    """It ends the process at one worker."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __call__(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        if outputs.shape[0] == 1:
            sys.exit(0)
        return _mean(outputs, weights * alive.reshape(-1, *[1] * (weights.ndim - 1)))


class LeavesTheProver:
    """It ends the process while it is exported."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __call__(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        if torch.compiler.is_exporting():
            sys.exit(0)
        return _mean(outputs, weights * alive.reshape(-1, *[1] * (weights.ndim - 1)))


class WritesToItsInputs:
    """It scales the outputs in place."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __call__(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        outputs.mul_(2)
        return _mean(outputs, weights) / 2
