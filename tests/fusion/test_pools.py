"""Each pool's arithmetic at known values, its dtypes and transforms, and bad input. The laws are in properties/."""

import copy
from functools import reduce

import pytest
import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.fusion import AnyPool, Domain, LatentMean, LinearPool, LogPool, LogSumExpPool, NonFinite, SmoothMedian

POOLS: list[AnyPool] = [LatentMean(), LinearPool(), LogPool(), LogSumExpPool(2.0), SmoothMedian(0.5)]
REALS: list[AnyPool] = [LatentMean(), LogSumExpPool(2.0), SmoothMedian(0.5)]


def name(pool: AnyPool) -> str:
    return type(pool).__name__


def unchecked(pool: AnyPool) -> AnyPool:
    copied = copy.deepcopy(pool)
    copied.validate = False
    return copied


def outputs_for(pool: AnyPool, *shape: int, dtype: torch.dtype = torch.float64) -> Tensor:
    raw = torch.randn(*shape, dtype=dtype, generator=torch.Generator().manual_seed(0))
    kinds = {Domain.REALS: raw, Domain.PROBABILITIES: raw.softmax(-1), Domain.LOGITS: raw.log_softmax(-1)}
    return kinds[pool.domain]


@pytest.mark.parametrize("pool", POOLS, ids=name)
def test_derivatives_agree_with_finite_differences_to_second_order(pool: AnyPool) -> None:
    free = unchecked(pool)  # finite differences step off the simplex
    outputs = outputs_for(pool, 3, 2, 4).requires_grad_()
    weights = torch.rand(3, 2, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(free, (outputs, weights))
    assert torch.autograd.gradgradcheck(free, (outputs, weights))


# Raised inside torch's own compiler.
@pytest.mark.filterwarnings("ignore:.torch.jit.script_method. is deprecated:DeprecationWarning")
@pytest.mark.parametrize("pool", POOLS, ids=name)
def test_the_operator_exports_compiles_and_maps_to_the_same(pool: AnyPool) -> None:
    outputs, weights = outputs_for(pool, 3, 5, 7, dtype=torch.float32), torch.rand(3, 5)
    alive = torch.tensor([True, False, True])
    plain = pool(outputs, weights, alive)
    assert torch.equal(torch.export.export(pool, (outputs, weights, alive)).module()(outputs, weights, alive), plain)
    allowed = 2 * pool.rounding_bound(outputs, weights, alive)
    mapped = torch.func.vmap(pool, in_dims=(1, 1, None))(outputs, weights, alive)
    assert bool(((mapped - plain).double().abs() <= allowed).all())
    compiled = torch.compile(pool, fullgraph=True)(outputs, weights, alive)
    assert bool(((compiled - plain).double().abs() <= allowed).all())


@pytest.mark.parametrize("pool", POOLS, ids=name)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32, torch.float64])
def test_narrow_inputs_are_summed_in_float32_and_come_back_narrow(pool: AnyPool, dtype: torch.dtype) -> None:
    outputs, weights = outputs_for(pool, 5, 64).to(dtype), torch.rand(5)
    if pool.domain is Domain.LOGITS and pool.needs_normalised:
        outputs = outputs.float().log_softmax(-1).to(dtype)
    fused = pool(outputs, weights)
    assert fused.dtype is dtype
    wide = torch.float64 if dtype is torch.float64 else torch.float32
    state = reduce(pool.merge, [pool.lift(weights[i], outputs[i]) for i in range(5)], pool.empty(outputs[0]))
    assert all(part.dtype is wide for part in state)
    exact = unchecked(pool)(outputs.double(), weights.double())
    assert bool(((fused.double() - exact).abs() <= pool.rounding_bound(outputs, weights)).all())


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_accumulating_in_the_narrow_type_would_leave_the_bound(dtype: torch.dtype) -> None:
    """The broken fixture of the test above: the bound is tight enough to tell."""
    outputs, weights = torch.ones(4096, 1, dtype=dtype), torch.ones(4096, dtype=dtype)
    outputs[::2] = 0.5
    naive = reduce(torch.add, (weights[:, None] * outputs).unbind()) / reduce(torch.add, weights.unbind())
    assert abs(naive.double().item() - 0.75) > LatentMean().rounding_bound(outputs, weights).item()
    assert LatentMean()(outputs, weights).item() == 0.75


@pytest.mark.parametrize("pool", REALS, ids=name)
def test_large_outputs_and_small_weights_neither_overflow_nor_vanish(pool: AnyPool) -> None:
    outputs = torch.tensor([[1e38, 1e-30], [3e38, 2e-30], [2e38, 0.0]])
    for scale in (1e-30, 1.0, 1e30):
        fused = pool(outputs, torch.tensor([1.0, 1.0, 2.0]) * scale)
        assert bool(torch.isfinite(fused).all())
        assert bool((fused <= outputs.amax(0)).all())
        assert bool((fused >= outputs.amin(0)).all())


@pytest.mark.parametrize("pool", POOLS, ids=name)
def test_a_worker_that_says_nan_is_rejected_or_left_out_as_asked(pool: AnyPool) -> None:
    outputs, weights = outputs_for(pool, 3, 4), torch.ones(3)
    broken = outputs.clone()
    broken[1, 2] = torch.nan
    with pytest.raises(FusionError, match="worker 1 holds NaN"):
        pool(broken, weights)
    lenient = type(pool)(nonfinite=NonFinite.EXCLUDE)
    survivors = type(pool)()(outputs[[0, 2]], weights[[0, 2]])
    allowed = 2 * lenient.rounding_bound(outputs, weights)
    assert bool(((lenient(broken, weights) - survivors).abs() <= allowed).all())
    with pytest.raises(FusionError, match="no worker is alive"):
        lenient(torch.full_like(outputs, torch.inf), weights)


@pytest.mark.parametrize("pool", POOLS, ids=name)
def test_a_worker_is_left_out_only_where_it_is_not_finite(pool: AnyPool) -> None:
    outputs, weights = outputs_for(pool, 3, 2, 4), torch.tensor([1.0, 2.0, 3.0])
    broken = outputs.clone()
    broken[1, 0, 2] = torch.nan
    lenient = copy.deepcopy(pool)
    lenient.nonfinite = NonFinite.EXCLUDE
    fused = lenient(broken, weights)
    apart = [pool(outputs[[0, 2], 0], weights[[0, 2]]), pool(outputs[:, 1], weights)]
    allowed = 2 * pool.rounding_bound(outputs, weights)
    assert bool(((fused - torch.stack(apart)).abs() <= allowed).all())


def test_a_fused_value_that_overflows_is_rejected() -> None:
    largest = torch.full((3, 2000, 1), torch.finfo(torch.float32).max)
    shares = torch.rand(3, 2000, generator=torch.Generator().manual_seed(0))
    assert bool(LatentMean(validate=False)(largest, shares).isinf().any())
    with pytest.raises(FusionError, match="the fused value overflows"):
        LatentMean()(largest, shares)
    assert bool(LatentMean()(largest / 2, shares).isfinite().all())


@pytest.mark.parametrize(
    ("outputs", "weights", "alive", "named"),
    [
        ([[1.0]], torch.ones(1), None, "outputs is a list; expected a torch.Tensor"),
        (torch.ones(1, 2), [1.0], None, "weights is a list; expected a torch.Tensor"),
        (torch.ones(1, 2), torch.ones(1), [True], "alive is a list; expected a torch.Tensor"),
        (torch.ones(1, 2).to(torch.float8_e4m3fn), torch.ones(1), None, "float8_e4m3fn"),
        (torch.ones(1, 2), torch.ones(1, dtype=torch.complex64), None, "complex64; expected real numbers"),
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
        (torch.ones(2, 3), torch.full((2,), 3e38), None, "sum to infinity"),
    ],
)
def test_bad_input_is_one_clear_error(outputs: Tensor, weights: Tensor, alive: Tensor | None, named: str) -> None:
    with pytest.raises(FusionError) as caught:
        LatentMean()(outputs, weights, alive)
    assert named in str(caught.value)


@pytest.mark.parametrize(
    ("pool", "outputs", "named"),
    [
        (LinearPool(), torch.tensor([[0.5, 0.6]]), "sum to 1.1; expected 1: pass softmax"),
        (LinearPool(), torch.tensor([[1.5, -0.5]]), "-0.5; expected probabilities ≥ 0"),
        (SmoothMedian(domain=Domain.LOGITS), torch.tensor([[1.0, 2.0]]), "expected 0: pass log_softmax"),
        (LogSumExpPool(domain=Domain.LOGITS), torch.tensor([[1.0, 2.0]]), "expected 0: pass log_softmax"),
    ],
)  # fmt: skip
def test_the_wrong_domain_is_named(pool: AnyPool, outputs: Tensor, named: str) -> None:
    with pytest.raises(FusionError) as caught:
        pool(outputs, torch.ones(1))
    assert named in str(caught.value)


@pytest.mark.parametrize("value", [0.0, -1.0, float("nan"), float("inf"), 1e-46, 1e39])
def test_parameters_outside_their_range_are_rejected(value: float) -> None:
    with pytest.raises(FusionError, match="beta="):
        LogSumExpPool(value)
    with pytest.raises(FusionError, match="delta="):
        SmoothMedian(value)


def test_a_pool_rejects_a_domain_that_is_not_its_own() -> None:
    with pytest.raises(FusionError, match="domain=logits; expected one of probabilities"):
        LinearPool(domain=Domain.LOGITS)
    with pytest.raises(FusionError, match="domain=reals has no distribution"):
        LatentMean().distribution(torch.ones(2))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="compares with an accelerator, and there is none here")
@pytest.mark.parametrize("pool", POOLS, ids=name)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float32, torch.float64])
def test_the_accelerator_says_the_same(pool: AnyPool, dtype: torch.dtype) -> None:
    outputs, weights = outputs_for(pool, 5, 3, 64).to(dtype), torch.rand(5, 3)
    alive = torch.tensor([True, True, False, True, True])
    free = unchecked(pool)
    here, there = free(outputs, weights, alive), free(outputs.cuda(), weights.cuda(), alive.cuda()).cpu()
    allowed = 2 * pool.rounding_bound(outputs, weights, alive)
    assert bool(((here.double() - there.double()).abs() <= allowed).all())


@pytest.mark.skipif(not torch.cuda.is_available(), reason="compares with an accelerator, and there is none here")
@pytest.mark.parametrize("pool", POOLS, ids=name)
def test_the_accelerator_has_the_same_gradients(pool: AnyPool) -> None:
    outputs, weights = outputs_for(pool, 5, 3, 64), torch.rand(5, 3, dtype=torch.float64)
    gradients = []
    for device in ("cpu", "cuda"):
        inputs = outputs.to(device).requires_grad_(), weights.to(device).requires_grad_()
        gradients.append(torch.autograd.grad(unchecked(pool)(*inputs).square().sum(), inputs))
    for here, there in zip(*gradients, strict=True):
        torch.testing.assert_close(there.cpu(), here)
