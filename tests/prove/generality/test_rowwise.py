"""A batched form is read for any number of workers only where it treats them alike and meets them in sums."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import LatentMean, LogSumExpPool
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.generality.rowwise import rowwise

STEPS = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
WRONG: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "one number of rows": lambda outputs, weights: outputs.sum(0) / len(outputs),
    "the mean of rows": lambda outputs, weights: outputs.mean(0),
    "shares by softmax": lambda outputs, weights: (weights.softmax(0) * outputs).sum(0),
    "the first row": lambda outputs, weights: outputs[0],
    "all but the first row": lambda outputs, weights: outputs[1:].sum(0),
    "beside the first row": lambda outputs, weights: (outputs - outputs[:1]).sum(0),
    "a row's own constant": lambda outputs, weights: (STEPS[: len(outputs), None] * outputs).sum(0),
    "the smallest": lambda outputs, weights: outputs.amin(0),
}  # fmt: skip


def wrong(name: str) -> LatentMean:
    """A mean whose batched form is another."""

    class Wrong(LatentMean):
        def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
            return WRONG[name](outputs, weights)

    return Wrong()


@pytest.mark.parametrize("name", WRONG)
def test_a_form_that_tells_workers_apart_is_rejected(name: str) -> None:
    try:
        why = rowwise(ExportedGraphs(of_pool(wrong(name))), (2,), ())
    except UnmodelledError as error:
        why = str(error)
    assert why


@pytest.mark.parametrize("pool", [LatentMean(), LogSumExpPool()], ids=lambda pool: type(pool).__name__)
def test_the_pools_are_rowwise(pool: LatentMean | LogSumExpPool) -> None:
    assert rowwise(ExportedGraphs(of_pool(pool)), (2,), ()) == ""


class Touched(LatentMean):
    """Weighs the dead with 0, and multiplies what they say: NaN enters."""

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        mask = torch.ones(len(outputs), dtype=torch.bool) if alive is None else alive
        shares = torch.where(mask.reshape(-1, *[1] * (weights.ndim - 1)), weights, 0.0)
        wide = shares.reshape(*shares.shape, *[1] * (outputs.ndim - shares.ndim))
        return (wide / wide.sum(0) * outputs).sum(0)


class Summed(LatentMean):
    """Sums what the dead say times 0."""

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        mask = torch.ones(len(outputs), dtype=torch.bool) if alive is None else alive
        shares = torch.where(mask.reshape(-1, *[1] * (weights.ndim - 1)), weights, 0.0)
        wide = shares.reshape(*shares.shape, *[1] * (outputs.ndim - shares.ndim))
        return (wide * outputs).sum(0) / wide.sum(0)


class Highest(Summed):
    """Takes the largest of what the dead say times 0, less the same."""

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        mask = torch.ones(len(outputs), dtype=torch.bool) if alive is None else alive
        alive_only = torch.where(mask.reshape(-1, *[1] * (outputs.ndim - 1)), outputs, 0.0)
        return super().forward(alive_only, weights, alive) + 0.0 * outputs.amax(0)


@pytest.mark.parametrize("pool", [Touched(), Summed(), Highest()], ids=lambda pool: type(pool).__name__)
def test_what_the_dead_say_must_not_enter(pool: LatentMean) -> None:
    (made,) = claims_of(of_pool(pool), ["P-robust/crash"])
    assert "0 times NaN" in made.why
