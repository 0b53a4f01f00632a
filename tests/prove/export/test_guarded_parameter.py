"""A pool that does another thing at some number of a parameter is not called proved for every one."""

import copy
import math
import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import Operator, of_pool
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import Domain, LatentMean
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import MARKS, ExportedGraphs, objects
from butterfly.prove.export.guarded_parameter import GuardedParameter
from butterfly.prove.terms.term import Term, symbol


class Sharp(LatentMean):
    """A mean, multiplied by what should be 1."""

    def __init__(self, factor: Callable[[float], Any]) -> None:
        super().__init__()
        self.beta, self._factor = 2.0, factor

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights, alive) * self._factor(self.beta)


BRANCHES: dict[str, Callable[[float], Any]] = {
    "__gt__": lambda beta: 2.0 if beta > 500 else 1.0,
    "__lt__": lambda beta: 2.0 if -beta < -500 else 1.0,
    "__eq__": lambda beta: 2.0 if beta == 7 else 1.0,
    "__bool__": lambda beta: 1.0 if beta else 2.0,
    "__int__": lambda beta: 2.0 if int(beta) == 7 else 1.0,
    "__float__": lambda beta: 2.0 if float(beta) > 500 else 1.0,
    "__floor__": lambda beta: 2.0 if math.floor(beta) > 3 else 1.0,
    "__floordiv__": lambda beta: 1.0 + 0 * (beta // 1e12),
    "__hash__": lambda beta: {7.0: 2.0}.get(beta, 1.0),
    "__format__": lambda beta: 2.0 if f"{beta}" == "7.0" else 1.0,
    "is_integer": lambda beta: 2.0 if beta.is_integer() else 1.0,
    "__rtruediv__": lambda beta: 1.0 + (1 / (beta + 1 / beta) + 1e7) - 1e7,
    "__mul__": lambda beta: 1.0 + beta * 1e-20,
    "__radd__": lambda beta: torch.tensor(1 + beta, dtype=torch.float64),
    "__array_ufunc__": lambda beta: 2.0 if np.log(beta) > 6 else 1.0,
}


def read(source: Any) -> str:
    """What it answers for one worker at one coordinate, in a trace of its batched form."""
    graphs = ExportedGraphs(Operator(source, "scaled", Domain.REALS))
    given = (objects([[symbol("x")]]), objects([symbol("w")]), objects([True]))
    answer: Term = graphs.pool((1, 1), (1,))(graphs.scalars, *given)[0].item()
    return answer.text


@pytest.mark.parametrize("asked", BRANCHES)
def test_a_branch_on_a_parameter_is_rejected_by_name(asked: str) -> None:
    with pytest.raises(UnmodelledError, match=f"asks {asked} of its parameter 'beta'.* let its name begin with _"):
        read(Sharp(BRANCHES[asked]))


def test_a_claim_of_a_pool_that_branches_on_a_parameter_says_why() -> None:
    (made,) = claims_of(of_pool(Sharp(BRANCHES["__gt__"])), ["N1/fold"])
    assert not made.obligations
    assert "asks __gt__ of its parameter 'beta'" in made.why


UNWATCHED: dict[str, Callable[[float], Any]] = {
    "a logarithm": lambda beta: 2.0 if math.log(beta) > 6 else 1.0,
    "an item of a tensor": lambda beta: 2.0 if (torch.tensor(beta) > 500).item() else 1.0,
    "a constant that is computed": lambda beta: 1 + torch.tensor(math.log(beta), dtype=torch.float64),
    "a constant of another dtype": lambda beta: torch.tensor(beta, dtype=torch.float32),
    "another thing at its own number alone": lambda beta: 2.0 if abs(math.log(beta)) < 6 else 1.0,
    "what is rounded away at the others": lambda beta: 1.0 + (math.exp(-(math.log(beta) ** 2)) + 1e7) - 1e7,
}


@pytest.mark.parametrize("name", UNWATCHED)
def test_what_is_not_watched_differs_between_numbers_that_are_far_apart(name: str) -> None:
    with pytest.raises(
        UnmodelledError, match=r"depends on its parameters otherwise than by their value|gives torch\.float32"
    ):
        read(Sharp(UNWATCHED[name]))


@pytest.mark.parametrize("factor", [lambda beta: beta, lambda beta: torch.tensor(-beta, dtype=torch.float64)],
                         ids=["a number", "a constant"])  # fmt: skip
def test_a_parameter_that_is_computed_with_is_a_symbol(factor: Callable[[float], Any]) -> None:
    assert "beta" in read(Sharp(factor))


def test_a_number_whose_name_begins_with_an_underscore_is_taken_as_it_is() -> None:
    pool = Sharp(lambda _: 2.0 if pool._own > 500 else 1.0)
    pool._own = 600.0  # type: ignore[assignment]  # torch declares tensors and modules
    assert read(pool).count("2") == 1


def test_the_operator_keeps_its_own_number() -> None:
    def scaled(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return (weights[:, None] * outputs).sum(0) * scaled.beta  # type: ignore[attr-defined,no-any-return]

    scaled.beta = 2.0  # type: ignore[attr-defined]
    assert "beta" not in read(scaled), "a function is read at the number that it has"
    pool = Sharp(lambda beta: beta)
    read(pool)
    for source in (scaled, pool):
        assert type(source.beta) is float  # type: ignore[union-attr]  # both have one
        assert source.beta == 2.0  # type: ignore[union-attr]  # both have one


def test_a_watched_number_keeps_its_sign_and_no_more() -> None:
    for mark in MARKS:
        beta = GuardedParameter.of(mark, "beta")
        assert repr(copy.deepcopy(-abs(+beta))) == repr(-mark)
        with pytest.raises(UnmodelledError, match="beta"):
            bool(-beta)
        for how in (operator.add, operator.sub, operator.mul, operator.truediv, operator.pow):
            tensor = torch.tensor([2.0, 3.0], dtype=torch.float64)
            assert how(beta, tensor).equal(how(mark, tensor))
            assert how(tensor, beta).equal(how(tensor, mark))
            for pair in ((beta, 3), (3, beta), (beta, beta), (beta, np.int64(3))):
                with pytest.raises(UnmodelledError, match="of its parameter 'beta'"):
                    how(*pair)


@pytest.mark.parametrize("number", [-2.0, 0.0, math.inf, math.nan])
def test_a_number_that_is_not_positive_is_taken_as_it_is(number: float) -> None:
    pool = Sharp(lambda beta: beta)
    pool.beta = number
    assert ExportedGraphs(Operator(pool, "scaled", Domain.REALS)).names == []


class Described(Sharp):
    """A pool that puts its number in its description."""

    def extra_repr(self) -> str:
        return f"beta={self.beta}"


def test_the_tracer_of_torch_may_describe_a_pool() -> None:
    tracer: dict[str, Any] = {"__name__": "torch.fx.experimental.proxy_tensor"}
    exec("def describe(module): return str(module)", tracer)  # as torch 2.11 does there

    def factor(beta: float) -> float:
        assert "Described" in tracer["describe"](pool)
        assert "Described" in tracer["describe"](torch.nn.Sequential(pool))
        return beta

    pool = Described(factor)
    assert "beta" in read(pool)
    assert "beta=2.0" in repr(pool)


@pytest.mark.parametrize("asked", [repr, str, lambda pool: f"{pool}", lambda pool: pool.extra_repr(),
                                   lambda pool: repr(torch.nn.Sequential(pool))])  # fmt: skip
def test_the_code_of_a_pool_may_not_read_its_own_description(asked: Callable[[Any], str]) -> None:
    class Reads(Described):
        def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
            table = {"beta=7.0": 2.0}
            return super().pool(outputs, weights, alive) * table.get(asked(self), 1.0)

    with pytest.raises(UnmodelledError, match="the text of its own parameters"):
        read(Reads(lambda beta: beta))
