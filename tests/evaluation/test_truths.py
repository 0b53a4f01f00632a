"""A boolean tensor in arithmetic is 1 and 0, as torch has it; a cast that drops digits is rejected."""

from collections.abc import Callable
from fractions import Fraction

import pytest
import torch
from torch import Tensor

from butterfly.evaluation.exact import Fractions
from butterfly.evaluation.graph import export_graph, grid
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.prove.terms.numbers import TermNumbers
from butterfly.prove.terms.term import ONE, ZERO, less, parts, symbol

X = torch.tensor([0.0, -1.5, 2.0], dtype=torch.float64)
ALIVE = torch.tensor([True, False, True])
AGREE: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "cast": lambda x, alive: alive.to(torch.float64) - x,
    "product": lambda x, alive: alive * x,
    "mean": lambda x, alive: (x * alive).sum(0) / alive.sum(0),
    "compared": lambda x, alive: torch.where(alive > 0.5, x, 2 * x),
    "to bool": lambda x, alive: x.to(torch.bool).to(torch.float64) + torch.where(x.bool(), x, 3.0),
    "of a comparison": lambda x, alive: (x > 1) * x,
    "product of booleans": lambda x, alive: torch.where(alive * (x > 0), x, -x),
    "through integers": lambda x, alive: alive.to(torch.int64).to(torch.float64) * x,
}


@pytest.mark.parametrize("name", AGREE)
def test_the_model_is_what_torch_does(name: str) -> None:
    (modelled,) = export_graph(AGREE[name], X.clone(), ALIVE.clone())(
        Fractions(), grid(X, Fractions()), grid(ALIVE, Fractions())
    )
    assert modelled.flatten().tolist() == [Fraction(number) for number in AGREE[name](X, ALIVE).flatten().tolist()]


def test_a_truth_that_is_not_known_is_a_choice_between_1_and_0() -> None:
    terms, x = TermNumbers(), grid(X, TermNumbers())
    x[:] = [symbol("x"), ZERO, ONE]
    (chosen,) = export_graph(lambda x: (x > 1).double() * x, X.clone())(terms, x)
    assert chosen[0].text == "(* (ite (< 1.0 x) 1.0 0.0) x)"
    assert less(ONE, symbol("x")) in set(parts(chosen[0]))
    assert chosen[1] is ZERO


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (lambda x, alive: x.to(torch.int64).to(torch.float64), "drops digits"),
        (lambda x, alive: torch.where(alive + (x > 0), x, 0.0), "of booleans is not modelled"),
    ],
)
def test_what_is_neither_is_rejected(function: Callable[[Tensor, Tensor], Tensor], why: str) -> None:
    exported = export_graph(function, X.clone(), ALIVE.clone())
    with pytest.raises(UnmodelledError, match=why):
        exported(Fractions(), grid(X, Fractions()), grid(ALIVE, Fractions()))
