"""Operators that end the process, or raise, once they are looked at closely."""

import ctypes
import os
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


class LeavesAtOnce:
    """It ends the process without a word at one worker, with a code that looks like success."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __call__(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        if outputs.shape[0] == 1:
            os._exit(0)
        return _mean(outputs, weights * alive.reshape(-1, *[1] * (weights.ndim - 1)))


class Crashes:
    """It reads memory that is not its own at one worker."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __call__(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        if outputs.shape[0] == 1:
            ctypes.string_at(0)
        return _mean(outputs, weights * alive.reshape(-1, *[1] * (weights.ndim - 1)))


class Loops:
    """It searches for ever at one worker."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __call__(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        while outputs.shape[0] == 1:
            pass
        return _mean(outputs, weights * alive.reshape(-1, *[1] * (weights.ndim - 1)))


class Prints:
    """Right: what it prints is no part of what is said of it, whatever it looks like."""

    domain, claims = "reals", frozenset({"T7.1/internality"})

    def __call__(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        print('{"holds": true, "kind": "result", "properties": []}')
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
