"""The pools that run are those that are specified: Agda's own evaluation against torch, within the rounding bound."""

from fractions import Fraction
from functools import cache, reduce

import pytest
import torch
from hypothesis import given, settings, strategies as st
from torch import Tensor

from butterfly.fusion import LatentMean, LinearPool, LogPool
from butterfly.fusion.rounding import gamma, tiny
from butterfly.fusion.weighted_mean import WeightedMean
from butterfly.spec.agda import Agda
from butterfly.spec.protocols.rationals import read, written

MODULE = "Butterfly.Pool.Evaluate"
POOLS: dict[str, WeightedMean] = {"latent-mean": LatentMean(), "linear-pool": LinearPool(), "log-pool": LogPool()}
DTYPES = [torch.float64, torch.float32]


def vector(terms: list[str]) -> str:
    """A vector as an Agda term."""
    return f"({' ▹ '.join([*terms, 'none'])})"


def question(function: str, weights: Tensor, outputs: Tensor) -> str:
    """An Agda term that applies a function of ``Butterfly.Pool.Evaluate`` to exactly the numbers in the tensors."""
    k, d = outputs.shape
    rows = [vector([written(Fraction(x)) for x in row.tolist()]) for row in outputs]
    return f"{function} {k} {d} {vector([written(Fraction(w)) for w in weights.tolist()])} {vector(rows)}"


def cases(dtype: torch.dtype, count: int = 4) -> list[tuple[Tensor, Tensor]]:
    """Weights [k] and outputs [k, d], each row a distribution exactly: counts of a power of two."""
    generator = torch.Generator().manual_seed(20)
    made = []
    for n in range(count):
        k, d = 1 + n % 4, 2 + n % 3
        cuts = torch.randint(0, 65, (k, d - 1), generator=generator).sort(-1).values
        ends = torch.cat([torch.zeros(k, 1), cuts, torch.full((k, 1), 64)], dim=-1)
        made.append((torch.randint(1, 9, (k,), generator=generator).to(dtype) / 4, ends.diff(dim=-1).to(dtype) / 64))
    return made


@cache
def answers_of(agda: Agda, questions: tuple[str, ...]) -> list[str]:
    """Agda's answers; the numbers are exact in every dtype, so each dtype asks the same."""
    return agda.normal_forms(MODULE, questions)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("name", POOLS)
def test_the_operator_gives_what_the_definition_gives(agda: Agda, name: str, dtype: torch.dtype) -> None:
    pool = POOLS[name]
    drawn = cases(dtype)
    if name != "linear-pool":  # latents and logits are of any sign
        drawn = [(weights, 8 * outputs - 3) for weights, outputs in drawn]
    answers = answers_of(agda, tuple(question(name, weights, outputs) for weights, outputs in drawn))
    for (weights, outputs), answer in zip(drawn, answers, strict=True):
        exact = torch.tensor([float(x) for x in read(answer)], dtype=torch.float64)
        assert exact.shape == outputs.shape[1:]
        allowed = pool.rounding_bound(outputs, weights) + gamma(1, torch.float64) * exact.abs()  # of float(x)
        assert bool(((pool(outputs, weights).double() - exact).abs() <= allowed).all())
        folded = pool.finish(reduce(pool.merge, [pool.lift(w, x) for w, x in zip(weights, outputs, strict=True)]))
        assert bool(((folded.double() - exact).abs() <= allowed).all())


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_the_states_are_those_of_the_definition(agda: Agda, dtype: torch.dtype) -> None:
    pool = LinearPool()
    drawn = cases(dtype)
    answers = answers_of(agda, tuple(question("merged-state", weights, outputs) for weights, outputs in drawn))
    for (weights, outputs), answer in zip(drawn, answers, strict=True):
        exact = torch.tensor([float(x) for x in read(answer)], dtype=torch.float64)
        state = reduce(pool.merge, [pool.lift(w, x) for w, x in zip(weights, outputs, strict=True)])
        computed = torch.cat([state.weight, state.total]).double()
        size = torch.cat([weights.sum()[None], (weights[:, None] * outputs.abs()).sum(0)]).double()
        allowed = gamma(2 * len(weights) + 1, dtype) * size + len(weights) * tiny(dtype)
        assert bool(((computed - exact).abs() <= allowed).all())


def test_another_operator_is_told_apart(agda: Agda) -> None:
    """The broken fixture: a mean that forgets to renormalise is outside the bound."""
    weights, outputs = cases(torch.float64)[1]
    (answer,) = agda.normal_forms(MODULE, [question("linear-pool", weights, outputs)])
    exact = torch.tensor([float(x) for x in read(answer)], dtype=torch.float64)
    broken = (weights[:, None] * outputs).sum(0)
    assert weights.sum() != 1
    assert not bool(((broken - exact).abs() <= LinearPool().rounding_bound(outputs, weights)).all())


@given(st.fractions(max_denominator=10**6))
@settings(max_examples=50)
def test_a_fraction_survives_being_written_and_read(value: Fraction) -> None:
    assert read(f"{written(value)} ∷ []") == [value]
