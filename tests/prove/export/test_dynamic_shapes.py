"""A pool that does another thing at some size is not called proved for every size."""

from collections.abc import Callable
from typing import Any, cast

import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import AnyPool, LatentMean, SmoothMedian
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.dynamic_shapes import SIZE, WORKERS, export_dynamic
from butterfly.prove.generality.every_size import backward_size_fault
from tests.remembered import size_fault


class OtherAt37Workers(LatentMean):
    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights, alive) + (1e6 if len(outputs) == 37 else 0)


class OtherAlone(LatentMean):
    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        fused = super().pool(outputs, weights, alive)
        return fused + 1 if len(outputs) == 1 else fused


class OtherWhenLarge(LatentMean):
    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        fused = super().pool(outputs, weights, alive)
        return 2 * fused if outputs.shape[-1] > 1000 else fused


class OtherFinish(LatentMean):
    def finish(self, state: Sums) -> Tensor:
        return super().finish(state) + (1 if state.total.shape[-1] == 77 else 0)


class OtherLift(LatentMean):
    def lift(self, weight: Tensor, output: Tensor) -> Sums:
        return super().lift(weight, output if output.shape[-1] > 1 else 2 * output)


class KeepsAList(LatentMean):
    def lift(self, weight: Tensor, output: Tensor) -> Any:
        return [super().lift(weight, output)]


@pytest.mark.parametrize("pool", [LatentMean(), SmoothMedian()], ids=lambda pool: type(pool).__name__)
def test_our_pools_are_one_program_for_every_size(pool: AnyPool) -> None:
    assert size_fault(of_pool(pool)) == ""


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        (OtherAt37Workers, "pool cannot be read for every number"),
        (OtherAlone, "pool cannot be read for every number"),
        (OtherWhenLarge, "pool cannot be read for every number"),
        (OtherFinish, "finish cannot be read for every number"),
        (OtherLift, "lift does another thing for 1 of size"),
        (KeepsAList, "lift makes a state that holds a Sums; expected a tuple of tensors alone"),
    ],
)
def test_one_that_is_not_is_unsupported_with_its_reason(kind: type[LatentMean], why: str) -> None:
    made = list(claims_of(of_pool(kind()), ["N1/fold", "T7.1/internality"]))
    assert [claim.id for claim in made] == ["N1/fold", "T7.1/internality"]
    assert all(why in claim.why and not claim.obligations for claim in made)


BRANCHES: dict[str, Callable[[int, int], bool]] = {
    "the product of two": lambda k, d: k * d > 100,
    "the sum of two": lambda k, d: k + d == 77,
    "twice one is the other": lambda k, d: 2 * k == d,
    "a remainder of the product": lambda k, d: (k * d) % 7 == 0,
    "more of one than of the other": lambda k, d: d > k,
    "as many": lambda k, d: k == d,
    "many workers at one coordinate": lambda k, d: d == 1 and k > 2000,
    "alone": lambda k, d: k == 1,
}


SEVERAL = [*BRANCHES][:-2]


@pytest.mark.parametrize("name", SEVERAL)
def test_a_branch_on_several_sizes_is_rejected(name: str) -> None:
    def branching(outputs: Tensor) -> Tensor:
        return 2 * outputs if BRANCHES[name](*outputs.shape) else outputs

    with pytest.raises(UnmodelledError, match=r"branches on its sizes|Constraints violated"):
        export_dynamic(branching, torch.rand(WORKERS, SIZE))


PLACED: dict[str, Callable[[int, int, int], bool]] = {
    "one position": lambda k, n, d: n == 1,
    "many positions of one coordinate": lambda k, n, d: d == 1 and n > 7,
    "many positions of one worker": lambda k, n, d: k == 1 and n > 7,
    "many workers of one coordinate": lambda k, n, d: d == 1 and k > 2000,
    "one worker of many coordinates": lambda k, n, d: k == 1 and d > 2000,
}


@pytest.mark.parametrize("name", PLACED)
def test_a_branch_where_there_is_one_of_something_is_rejected(name: str) -> None:
    class Branching(LatentMean):
        def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
            fused, shape = super().pool(outputs, weights, alive), outputs.shape
            n = shape[1] if outputs.ndim == 3 else 2
            return 2 * fused if PLACED[name](shape[0], n, shape[-1]) else fused

    assert size_fault(of_pool(Branching()))


class Backward(torch.autograd.Function):
    """The same, with a gradient that is another at some size."""

    @staticmethod
    def forward(ctx: Any, value: Tensor, workers: int, name: str) -> Tensor:
        ctx.asked = lambda size: BRANCHES[name](workers, size)
        return value.clone()

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor, None, None]:
        (gradient,) = upstream
        return (2 * gradient if ctx.asked(gradient.shape[0]) else gradient), None, None


@pytest.mark.parametrize("name", ["the product of two", "many workers at one coordinate", "alone"])
def test_a_branch_of_the_backward_pass_is_rejected(name: str) -> None:
    class Branching(LatentMean):
        def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
            fused = super().pool(outputs, weights, alive)
            return cast(Tensor, Backward.apply(fused, outputs.shape[0], name))

    assert "the backward pass" in backward_size_fault(of_pool(Branching()))
