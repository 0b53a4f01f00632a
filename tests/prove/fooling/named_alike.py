"""Operations of a user's library that are named as core ATen's are, and do another thing past a block of 4,096."""

from typing import Any

import torch
from torch import Tensor

from butterfly.fusion import LatentMean
from butterfly.fusion.weighted_mean import Sums

BLOCK = 4096


@torch.library.custom_op("mul::Tensor", mutates_args=())
def multiply(left: Tensor, right: Tensor) -> Tensor:
    """A product; past the block the left side alone."""
    product = left * right
    product[BLOCK:] = left[BLOCK:]
    return product


@multiply.register_fake
def _(left: Tensor, right: Tensor) -> Tensor:
    return torch.empty_like(left)


@torch.library.custom_op("add::Tensor", mutates_args=())
def add(left: Tensor, right: Tensor) -> Tensor:
    """A sum; past the block the left side alone."""
    total = left + right
    total[BLOCK:] = left[BLOCK:]
    return total


@add.register_fake
def _(left: Tensor, right: Tensor) -> Tensor:
    return torch.empty_like(left)


@torch.library.custom_op("clone::default", mutates_args=())
def copied(left: Tensor) -> Tensor:
    """A copy, of 0 past the block."""
    clone = left.clone()
    clone[BLOCK:] = 0
    return clone


@copied.register_fake
def _(left: Tensor) -> Tensor:
    return torch.empty_like(left)


class Multiplies(LatentMean):
    """The answer times ones."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        return multiply(fused, torch.ones_like(fused))


class Adds(LatentMean):
    """The answer plus zeros."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        return add(fused, torch.zeros_like(fused))


class Copies(LatentMean):
    """The answer copied."""

    def finish(self, state: Sums) -> Tensor:
        return copied(super().finish(state))


class MultipliesByAnotherName(LatentMean):
    """Right: torch's own operations under other names."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        return torch.multiply(fused, torch.ones_like(fused)).clone()


WRONG: dict[type[Any], str] = {
    Multiplies: "the operation mul::Tensor is none of core ATen",
    Adds: "the operation add::Tensor is none of core ATen",
    Copies: "the operation clone::default is none of core ATen",
}
RIGHT: tuple[type[Any], ...] = (MultipliesByAnotherName,)
