"""The affine pools: monoid laws, survivors, range, distributions, bad input. Tolerances are rounding bounds."""

from functools import reduce

import pytest
import torch
from hypothesis import given, settings, strategies as st
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.fusion import LatentMean, LinearPool, Pool

POOLS = [LinearPool(), LatentMean()]
UNIT = torch.finfo(torch.float64).eps / 2


def rounding(k: int, size: Tensor) -> Tensor:
    """Twice the error of a k-term weighted mean of numbers up to ``size`` in absolute value, in float64."""
    n = 2 * k + 4
    return 2 * n * UNIT / (1 - n * UNIT) * size


@st.composite
def cases(draw: st.DrawFn) -> tuple[Tensor, Tensor, Tensor]:
    """Distributions [k, d], weights [k], survivors [k], of which one at least has weight."""
    k, d = draw(st.integers(1, 12)), draw(st.integers(1, 9))
    raw = draw(st.lists(st.floats(0, 1e3), min_size=k * d, max_size=k * d))
    outputs = torch.tensor(raw, dtype=torch.float64).reshape(k, d) + 1e-6
    weights = torch.tensor(draw(st.lists(st.sampled_from([1e-30, 1e-3, 0.5, 1.0, 7.0]), min_size=k, max_size=k)))
    alive = torch.tensor(draw(st.lists(st.booleans(), min_size=k, max_size=k)))
    alive[draw(st.integers(0, k - 1))] = True
    return outputs / outputs.sum(-1, keepdim=True), weights.double(), alive


@pytest.mark.parametrize("pool", POOLS, ids=lambda pool: type(pool).__name__)
@given(case=cases(), seed=st.integers(0, 2**16))
@settings(max_examples=60, deadline=None)
def test_any_order_of_the_fold_is_the_batched_form(pool: Pool, case: tuple[Tensor, Tensor, Tensor], seed: int) -> None:
    outputs, weights, alive = case
    living = [int(i) for i in torch.nonzero(alive)[:, 0]]
    order = [living[i] for i in torch.randperm(len(living), generator=torch.Generator().manual_seed(seed))]
    state = reduce(pool.merge, [pool.lift(weights[i], outputs[i]) for i in order], pool.empty(outputs[0]))
    off = (pool.finish(state) - pool(outputs, weights, alive)).abs()
    assert bool((off <= rounding(len(outputs), outputs.abs().max())).all())


@pytest.mark.parametrize("pool", POOLS, ids=lambda pool: type(pool).__name__)
@given(case=cases())
@settings(max_examples=60, deadline=None)
def test_a_dead_worker_is_as_if_it_were_not_there(pool: Pool, case: tuple[Tensor, Tensor, Tensor]) -> None:
    outputs, weights, alive = case
    poisoned = torch.where(alive[:, None], outputs, torch.nan)
    off = (pool(poisoned, weights, alive) - pool(outputs[alive], weights[alive])).abs()
    assert bool((off <= rounding(len(outputs), outputs.abs().max())).all())


@given(case=cases())
@settings(max_examples=60, deadline=None)
def test_distributions_stay_distributions_within_the_workers_range(case: tuple[Tensor, Tensor, Tensor]) -> None:
    outputs, weights, alive = case
    fused = LinearPool()(outputs, weights, alive)
    slack = rounding(outputs.numel(), torch.tensor(1.0))
    assert abs(fused.sum().item() - 1) <= slack
    assert bool((fused <= outputs[alive].max(0).values + slack).all())
    assert bool((fused >= outputs[alive].min(0).values - slack).all())


@pytest.mark.parametrize("pool", POOLS, ids=lambda pool: type(pool).__name__)
def test_derivatives_agree_with_finite_differences_to_second_order(pool: Pool) -> None:
    torch.manual_seed(0)
    outputs = torch.rand(3, 2, 4, dtype=torch.float64, requires_grad=True)
    weights = torch.rand(3, 2, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(pool, (outputs, weights))
    assert torch.autograd.gradgradcheck(pool, (outputs, weights))


@pytest.mark.parametrize("pool", POOLS, ids=lambda pool: type(pool).__name__)
def test_the_operator_exports_and_the_graph_gives_the_same(pool: Pool) -> None:
    torch.manual_seed(0)
    case = torch.rand(3, 5, 7), torch.rand(3, 5), torch.tensor([True, False, True])
    exported = torch.export.export(pool, case).module()
    assert torch.equal(exported(*case), pool(*case))


@pytest.mark.parametrize(
    ("outputs", "weights", "alive", "named"),
    [
        (torch.ones(2), torch.ones(2), None, "(2,)"),
        (torch.ones(0, 3), torch.ones(0), None, "(0, 3)"),
        (torch.ones(2, 3, dtype=torch.int64), torch.ones(2), None, "int64"),
        (torch.ones(2, 3), torch.ones(3), None, "(3,)"),
        (torch.ones(2, 3), torch.ones(2), torch.ones(3, dtype=torch.bool), "(3,)"),
        (torch.ones(2, 3), torch.ones(2), torch.ones(2), "float32"),
        (torch.ones(2, 3), torch.ones(2), torch.zeros(2, dtype=torch.bool), "no worker is alive"),
        (torch.ones(2, 3), torch.tensor([1.0, -0.1]), None, "negative"),
        (torch.ones(2, 3), torch.tensor([1.0, torch.nan]), None, "not finite"),
        (torch.ones(2, 3), torch.zeros(2), None, "sum to 0"),
        (torch.ones(2, 3), torch.tensor([1.0, 0.0]), torch.tensor([False, True]), "sum to 0"),
    ],
)
def test_bad_input_is_one_clear_error(outputs: Tensor, weights: Tensor, alive: Tensor | None, named: str) -> None:
    with pytest.raises(FusionError) as caught:
        LinearPool()(outputs, weights, alive)
    assert named in str(caught.value)


def test_a_pool_that_forgets_to_renormalise_is_caught() -> None:
    """The broken fixture: the survivors check above must be able to fail."""
    outputs, weights = torch.tensor([[0.9, 0.1], [0.5, 0.5]]), torch.tensor([0.75, 0.25])
    alive = torch.tensor([True, False])
    broken = (weights[:, None] * outputs * alive[:, None]).sum(0)
    assert not torch.allclose(broken, LinearPool()(outputs[alive], weights[alive]))
