"""Where exp, log or a root occurs: the specification's symbolic terms, by intervals, against the operators that run."""

from collections.abc import Callable
from fractions import Fraction

import pytest
import torch
from torch import Tensor

from butterfly.fusion import LogPool, LogSumExpPool, SmoothMedian
from butterfly.spec.agda import Agda
from butterfly.spec.protocols.rationals import written
from tests.spec.intervals import enclosed

MODULE = "Butterfly.Term.Base"
PLACES = ["first", "(next first)", "(next (next first))", "(next (next (next first)))"]
DTYPES = [torch.float64, torch.float32]


def vector(values: Tensor) -> str:
    """Exactly the numbers of a tensor [n], as an Agda vector."""
    return f"({' ▹ '.join([*(written(Fraction(x)) for x in values.tolist()), 'none'])})"


def cases(dtype: torch.dtype) -> list[tuple[Tensor, Tensor]]:
    """Weights [k] and outputs [k, 3] of any sign, each a small multiple of a power of two."""
    generator = torch.Generator().manual_seed(11)
    return [
        (
            torch.randint(1, 9, (k,), generator=generator).to(dtype) / 4,
            torch.randint(-32, 33, (k, 3), generator=generator).to(dtype) / 8,
        )
        for k in (1, 2, 4)
    ]


def asked(agda: Agda, dtype: torch.dtype, write: Callable[[Tensor, Tensor, int], str]) -> Tensor:
    """Middles and half widths of every coordinate of every case, as evaluated from Agda's terms [cases, 3, 2]."""
    questions = [write(w, x, y) for w, x in cases(dtype) for y in range(x.shape[1])]
    ends = [enclosed(answer) for answer in agda.normal_forms(MODULE, questions)]
    middles = [[float((low + high) / 2), float(high - low)] for low, high in ends]
    return torch.tensor(middles, dtype=torch.float64).reshape(-1, 3, 2)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_the_log_pool_after_its_softmax(agda: Agda, dtype: torch.dtype) -> None:
    def write(w: Tensor, x: Tensor, y: int) -> str:
        rows = " ▹ ".join([*map(vector, x), "none"])
        return f"log-pool {len(w)} {x.shape[1]} {vector(w)} ({rows}) {PLACES[y]}"

    pool = LogPool()
    for (weights, outputs), exact in zip(cases(dtype), asked(agda, dtype, write), strict=True):
        pooled = pool(outputs, weights)
        probabilities = pool.distribution(pooled)
        allowed = pool.distribution_bound(pooled, pool.rounding_bound(outputs, weights))
        assert bool(((probabilities.double() - exact[:, 0]).abs() <= allowed + exact[:, 1]).all())
        assert bool((allowed < exact[:, 0]).all())


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_the_log_sum_exp_pool(agda: Agda, dtype: torch.dtype) -> None:
    pool = LogSumExpPool(beta=1.5)

    def write(w: Tensor, x: Tensor, y: int) -> str:
        return f"log-sum-exp {len(w)} {written(Fraction(pool.beta))} {vector(w)} {vector(x[:, y])}"

    for (weights, outputs), exact in zip(cases(dtype), asked(agda, dtype, write), strict=True):
        allowed = pool.rounding_bound(outputs, weights)
        assert bool(((pool(outputs, weights).double() - exact[:, 0]).abs() <= allowed + exact[:, 1]).all())
        other = LogSumExpPool(beta=1.0)(outputs, weights).double()
        assert len(weights) == 1 or bool(((other - exact[:, 0]).abs() > allowed).any())


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_the_smooth_median_is_where_the_residual_changes_its_sign(agda: Agda, dtype: torch.dtype) -> None:
    pool = SmoothMedian(delta=0.5)
    for side in (-1, 1):

        def write(w: Tensor, x: Tensor, y: int, side: int = side) -> str:
            u = pool(x, w).double() + side * pool.rounding_bound(x, w)
            delta = written(Fraction(pool.delta))
            return f"median-residual {len(w)} {delta} {vector(w)} {vector(x[:, y])} {written(Fraction(u[y].item()))}"

        residual = asked(agda, dtype, write)
        assert bool((side * residual[..., 0] >= -residual[..., 1]).all())
