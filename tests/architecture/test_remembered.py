"""What is remembered of an operator is of that operator: changed code, parameters or names are looked at again."""

import copy

import pytest
import torch
from torch import Tensor

from butterfly.contracts.kept_inputs import KeptInputs
from butterfly.contracts.operator import Operator, of_pool
from butterfly.fusion import Domain, LatentMean, LogSumExpPool
from tests.remembered import identity, remembered


class Doubled(LatentMean):
    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return 2 * super().pool(outputs, weights, alive)


def test_an_operator_is_looked_at_once() -> None:
    asked = []
    fault = remembered(lambda operator: asked.append(operator.name) or "a fault")
    assert [fault(of_pool(LatentMean())) for _ in range(3)] == ["a fault"] * 3
    assert fault(of_pool(Doubled())) == "a fault"
    assert asked == ["LatentMean", "Doubled"]


def test_another_operator_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    known = [identity(of_pool(pool)) for pool in (LatentMean(), Doubled(), LogSumExpPool(1.0), LogSumExpPool(2.0))]
    operator = of_pool(LatentMean())
    known.append(identity(KeptInputs(operator)))
    flat, edited = copy.copy(operator), of_pool(LatentMean())
    flat.weighs_positions, edited.source.extra = False, 1
    known += [identity(flat), identity(edited)]
    monkeypatch.setattr(LatentMean, "finish", lambda self, state: state.total)
    known.append(identity(operator))
    assert None not in known
    assert len(set(known)) == len(known)


def test_what_is_not_known_to_be_the_same_is_looked_at_each_time() -> None:
    factor = torch.tensor(2.0)
    closed = Operator(lambda outputs, weights, alive: factor * outputs.sum(0), "closed", Domain.REALS)
    held = of_pool(LatentMean())
    held.source.factor = factor
    asked: list[str] = []
    fault = remembered(lambda operator: asked.append(operator.name) or "")
    for operator in (closed, closed, held, held):
        fault(operator)
    assert asked == ["closed", "closed", "LatentMean", "LatentMean"]
