"""Derivatives of terms against torch: along random directions, to second order, worker by worker, through sums."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import of_pool
from butterfly.evaluation.graph import export_graph
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import AnyPool, LatentMean, LogSumExpPool, SmoothMedian
from butterfly.prove.claims.root_calculus import RootCalculus
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects
from butterfly.prove.symbolic.calculus import Calculus
from butterfly.prove.terms.derivative import RULES, Derivative, domain
from butterfly.prove.terms.numbers import TermNumbers
from butterfly.prove.terms.sums import SumTable
from butterfly.prove.terms.term import BUILD, Term, parameter, parts, symbol

K = 4
FUNCTIONS = {"exp": np.exp, "log": np.log, "sqrt": np.sqrt}


def value(term: Term, known: dict[Term, Any], sums: SumTable) -> Any:
    """The number that a term is: a symbol of a group is an array of its members', and a sum over it their sum."""
    values: dict[Term, Any] = dict(known)
    for part in parts(term):
        if part in values:
            continue
        if part.value is not None:
            values[part] = float(part.value)
        elif part in sums.by_symbol:
            body = value(sums.by_symbol[part].body, known, sums)
            values[part] = np.sum(np.broadcast_to(body, (K,)))
        elif part.op == "ite":
            values[part] = np.where(*[values[each] for each in part.args])
        elif part.op in FUNCTIONS:
            values[part] = FUNCTIONS[part.op](values[part.args[0]])
        else:
            table = {"<": lambda x, y: x < y, "<=": lambda x, y: x <= y}
            assert part.op in BUILD, part.op
            values[part] = table.get(part.op, BUILD[part.op])(*[values[each] for each in part.args])
    return values[term]


def composite(x: Tensor, y: Tensor) -> Tensor:
    return (x * y - (x / (1 + y * y)).exp() + (2 + x * x).log() / (1 + x * x).sqrt() - (-y) ** 3).sum()


@pytest.mark.parametrize("order", [1, 2])
@pytest.mark.parametrize("seed", range(5))
def test_a_formula_is_differentiated_as_torch_does(seed: int, order: int) -> None:
    drawn = torch.Generator().manual_seed(seed)
    x, y, dx, dy = torch.randn(4, 1, dtype=torch.float64, generator=drawn)
    names = [symbol(name) for name in ("x", "y", "dx", "dy")]
    graph = export_graph(composite, x, y)
    formula = graph(TermNumbers(), objects([names[0]]), objects([names[1]]))[0].item()
    for _ in range(order):
        formula = Derivative(SumTable(), {names[0]: names[2], names[1]: names[3]})(formula)
    slope = value(formula, dict(zip(names, (x.item(), y.item(), dx.item(), dy.item()), strict=True)), SumTable())
    slopes = along(lambda t: composite(x + t * dx, y + t * dy))
    assert slope == pytest.approx(slopes[order - 1], rel=1e-12)


def along(line: Callable[[Tensor], Tensor]) -> tuple[float, float]:
    """The first and the second derivative at 0, by autograd."""
    zero = torch.zeros((), dtype=torch.float64, requires_grad=True)
    (once,) = torch.autograd.grad(line(zero), zero, create_graph=True)
    (twice,) = torch.autograd.grad(once, zero) if once.requires_grad else (torch.zeros(()),)
    return once.item(), twice.item()


@pytest.mark.parametrize("pool", [LatentMean(), LogSumExpPool(1.5), SmoothMedian(0.75)], ids=lambda p: type(p).__name__)
@pytest.mark.parametrize("seed", range(3))
def test_a_pool_of_any_number_of_workers_is_differentiated_as_torch_does(pool: AnyPool, seed: int) -> None:
    drawn = torch.Generator().manual_seed(seed)
    x, dx = torch.randn(2, K, 1, dtype=torch.float64, generator=drawn)
    w, dw = torch.rand(2, K, dtype=torch.float64, generator=drawn) + 0.25
    operator = of_pool(pool)
    kind = RootCalculus if isinstance(pool, SmoothMedian) else Calculus
    interpreter = kind(ExportedGraphs(operator), (True,), (True,))
    names = [symbol("x0_0", "g0", "c0"), symbol("weight0", "g0"), symbol("dx", "g0", "c0"), symbol("dw", "g0")]
    interpreter.positive(objects([names[1]]))
    formula = interpreter.pool(objects([[names[0]]]), objects([names[1]]), objects([True]))[0]

    def fused(outputs: Tensor, weights: Tensor) -> Tensor:
        return operator.pool(outputs, weights, torch.ones(K, dtype=torch.bool))[0]

    known = dict(zip(names, (x[:, 0].numpy(), w.numpy(), dx[:, 0].numpy(), dw.numpy()), strict=True))
    known |= {parameter("beta"): 1.5, parameter("delta"): 0.75}
    known |= dict.fromkeys(interpreter.anchors.values(), 0.5)
    known |= dict.fromkeys(interpreter.implicit, fused(x, w).item())
    together = interpreter.towards({names[0]: names[2], names[1]: names[3]})
    first, second = (
        value(together(formula), known, interpreter.sums),
        value(together(together(formula)), known, interpreter.sums),
    )
    once, twice = along(lambda t: fused(x + t * dx, w + t * dw))
    assert first == pytest.approx(once, rel=1e-9)
    assert second == pytest.approx(twice, rel=1e-6)
    moved = [x.clone().requires_grad_(), w.clone().requires_grad_()]
    for name, gradient in zip(names[:2], torch.autograd.grad(fused(*moved), moved), strict=True):
        partial = value(interpreter.partial(formula, name), known, interpreter.sums)
        assert partial == pytest.approx(gradient.flatten().numpy(), rel=1e-9)


ROUGH = [torch.abs, lambda x: x.clamp_min(0), lambda x: x * x.abs(), lambda x: torch.where(x > 0, x, -x)]


@pytest.mark.parametrize("rough", ROUGH, ids=range(4))
def test_what_is_not_smooth_has_no_derivative_here(rough: Callable[[Tensor], Tensor]) -> None:
    x = symbol("x")
    formula = export_graph(rough, torch.ones(1, dtype=torch.float64))(TermNumbers(), objects([x]))[0].item()
    with pytest.raises(UnmodelledError, match="smooth by any rule"):
        domain(SumTable(), formula)
    with pytest.raises(UnmodelledError, match="condition that moves"):
        Derivative(SumTable(), {x: symbol("dx")})(formula)


def test_every_rule_that_is_applied_has_a_name() -> None:
    interpreter = Calculus(ExportedGraphs(of_pool(LogSumExpPool())), (True,), (True,))
    x, weight = symbol("x0_0", "g0", "c0"), symbol("weight0", "g0")
    formula = interpreter.pool(objects([[x]]), objects([weight]), objects([True]))[0]
    interpreter.towards({x: symbol("dx", "g0", "c0")})(formula)
    assert interpreter.used == {"sum", "product", "quotient", "exp", "log", "choice", "finite sum"} & set(RULES)
