"""A pool that does another thing at some size is not called proved for every size."""

from typing import Any

import pytest
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.fusion import AnyPool, LatentMean, LinearPool, LogPool, LogSumExpPool, SmoothMedian
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.claims import claims_of
from butterfly.prove.open_sizes import closed


class OtherAt37Workers(LatentMean):
    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights, alive) + (1e6 if len(outputs) == 37 else 0)


class OtherAlone(LatentMean):
    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        said = super().pool(outputs, weights, alive)
        return said + 1 if len(outputs) == 1 else said


class OtherWhenLarge(LatentMean):
    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        said = super().pool(outputs, weights, alive)
        return 2 * said if outputs.shape[-1] > 1000 else said


class OtherFinish(LatentMean):
    def finish(self, state: Sums) -> Tensor:
        return super().finish(state) + (1 if state.total.shape[-1] == 77 else 0)


class OtherLift(LatentMean):
    def lift(self, weight: Tensor, output: Tensor) -> Sums:
        return super().lift(weight, output if output.shape[-1] > 1 else 2 * output)


class KeepsAList(LatentMean):
    def lift(self, weight: Tensor, output: Tensor) -> Any:
        return [super().lift(weight, output)]


@pytest.mark.parametrize("pool", [LatentMean(), LinearPool(), LogPool(), LogSumExpPool(), SmoothMedian()],
                         ids=lambda pool: type(pool).__name__)  # fmt: skip
def test_our_pools_are_one_program_for_every_size(pool: AnyPool) -> None:
    assert closed(of_pool(pool)) == ""


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        (OtherAt37Workers, "pool is not one program"),
        (OtherAlone, "pool is not one program"),
        (OtherWhenLarge, "pool is not one program"),
        (OtherFinish, "finish is not one program"),
        (OtherLift, "lift does another thing for 3 workers at size 1"),
        (KeepsAList, "the state holds list of other things than tensors"),
    ],
)
def test_one_that_is_not_is_unsupported_with_its_reason(kind: type[LatentMean], why: str) -> None:
    made = list(claims_of(of_pool(kind()), ["N1/fold", "T7.1/within"]))
    assert [claim.id for claim in made] == ["N1/fold", "T7.1/within"]
    assert all(why in claim.why and not claim.obligations for claim in made)
