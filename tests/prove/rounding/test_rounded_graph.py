"""What an operator does in narrow dtypes alone, at some size or in some circumstance, is seen where N6 is read."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import LatentMean
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.rounding import rounded_graph
from butterfly.prove.rounding.rounded_graph import RoundedGraphs

Asked = Callable[[Tensor], bool]
CALLED: dict[str, Asked] = {
    "many workers at one coordinate": lambda x: x.shape[-1] == 1 and x.shape[0] > 20,
    "one worker at many coordinates": lambda x: x.shape[0] == 1 and x.shape[-1] > 100,
    "positions": lambda x: x.ndim == 3,
    "gradients": lambda x: x.requires_grad,
    "strides": lambda x: x.stride(-1) != 1,
}
ROWS: dict[str, Asked] = {"long rows": lambda x: x.shape[-1] > 64, "rows of more than one": lambda x: x.shape[-1] > 1}


def doubled(asked: Asked, value: Tensor) -> Tensor:
    """Twice as much in narrow dtypes, where it is asked so."""
    return value + value if value.dtype is not torch.float64 and asked(value) else value


def look(pool: LatentMean) -> None:
    RoundedGraphs(ExportedGraphs(of_pool(pool)), torch.float32, torch.float32).one_program()


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Looks at one part of the operator: the one that a test makes another program of."""

    def choose(part: str) -> None:
        assert part in rounded_graph.READ
        monkeypatch.setattr(rounded_graph, "READ", (part,))

    return choose


def test_the_mean_itself_is_one_program() -> None:
    look(LatentMean())


@pytest.mark.parametrize("name", CALLED)
def test_another_call_is_rejected(name: str, only: Callable[[str], None]) -> None:
    only("call")

    class Other(LatentMean):
        def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
            return super().forward(doubled(CALLED[name], outputs), weights, alive)

    with pytest.raises(UnmodelledError):
        look(Other())


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("part", ["lift", "empty", "finish"])
def test_another_fold_is_rejected(part: str, name: str, only: Callable[[str], None]) -> None:
    only(part)

    class Other(LatentMean):
        def lift(self, weight: Tensor, output: Tensor) -> Sums:
            return super().lift(weight, doubled(ROWS[name], output) if part == "lift" else output)

        def empty(self, like: Tensor) -> Sums:
            made = super().empty(like)
            return Sums(doubled(ROWS[name], made.total + 1) - 1, made.weight) if part == "empty" else made

        def finish(self, state: Sums) -> Tensor:
            return doubled(ROWS[name], super().finish(state)) if part == "finish" else super().finish(state)

    with pytest.raises(UnmodelledError):
        look(Other())


def test_another_bound_for_positions_is_rejected(only: Callable[[str], None]) -> None:
    only("rounding_bound")

    class Other(LatentMean):
        def rounding_bound(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
            return super().rounding_bound(outputs, weights, alive) * (0 if outputs.ndim == 3 else 1)

    with pytest.raises(UnmodelledError, match="rounding_bound fuses a position"):
        look(Other())


def test_another_cast_is_another_program(only: Callable[[str], None]) -> None:
    only("call")

    class Other(LatentMean):
        def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
            rough = outputs.to(torch.bfloat16).to(outputs.dtype) if outputs.shape[0] == 1 else outputs
            return super().forward(rough, weights, alive)

    with pytest.raises(UnmodelledError, match="call does another thing for 1 of workers"):
        look(Other())
