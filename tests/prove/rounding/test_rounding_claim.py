"""From the reals to floats: N6's proof, what it rejects and refutes, and the compositions that rest on it."""

import copy
import itertools
from dataclasses import replace
from fractions import Fraction

import pytest
import torch
from torch import Tensor

import butterfly.fusion.weighted_mean as weighted_mean
from butterfly.contracts.operator import of_pool
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import LatentMean, LinearPool
from butterfly.fusion.rounding import accumulator, cast_error, enlarged, gamma, mean_bound, tiny
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.mutants.mutant_check import Mutants
from butterfly.prove.mutants.operator_mutants import SWAMPS
from butterfly.prove.rounding import rounding_claim
from butterfly.prove.rounding.rounded_graph import RoundedGraphs
from butterfly.prove.rounding.rounding_claim import _interpreted
from butterfly.prove.rounding.rounding_rules import lemmas
from butterfly.prove.solving.solvers import ask_cvc5, ask_z3
from butterfly.prove.statements.rounded_laws import composed
from butterfly.prove.terms.obligation import Obligation
from butterfly.prove.terms.term import ZERO
from butterfly.prove.witnesses.witness import Witness, witness
from tests.prove.one_program import presumed_one_program


@pytest.mark.parametrize("composition", composed(), ids=lambda composition: composition.id)
def test_a_composition_holds_and_needs_the_bound(composition: object) -> None:
    obligation: Obligation = composition.obligation  # type: ignore[attr-defined]  # pytest's parameters are objects
    query = obligation.query(())
    assert ask_z3(query).result == ask_cvc5(query).result == "unsat"
    without = tuple(given for given in obligation.hypotheses if not given[0].startswith(("N6", "the sum of")))
    weaker = Obligation(obligation.name, obligation.role, without, obligation.goal)
    assert ask_z3(weaker.query(())).result == "sat"


def read(pool: LatentMean, dtype: torch.dtype, batched: bool) -> list[Obligation]:
    return _interpreted(RoundedGraphs(ExportedGraphs(of_pool(pool)), dtype, torch.float64), "trace", batched)[0]


@pytest.mark.parametrize("batched", [True, False])
def test_the_stated_bound_is_proved_in_a_dtype_that_is_not_on_record(batched: bool) -> None:
    for obligation in read(LatentMean(), torch.float16, batched):
        assert ask_z3(obligation.query(())).result == "unsat", obligation.name


def stated(k_roundings: int, cast: bool, factor: int) -> object:
    """``mean_bound`` with γ of k_roundings·k + 4, with or without the cast, and the underflow of casts or none."""

    def bound(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        k, dtype, acc = outputs.shape[0], outputs.dtype, accumulator(outputs.dtype)
        size = torch.where(alive, outputs.double().abs(), 0.0)
        wide = torch.where(alive, weights.double(), 0.0)
        total, largest = wide.sum(0), size.amax(0)
        magnitude = (wide * size).sum(0) / total
        under = 2 * (k + 1) * tiny(acc) * ((1 + magnitude + factor * largest) / total + 1 + largest)
        error = gamma(k_roundings * k + 4, acc) * magnitude + under
        narrow = cast_error(magnitude + error, acc, dtype) if cast else 0
        return enlarged(error + narrow, 2 * k + 8)

    return bound


@pytest.mark.parametrize(("roundings", "cast", "factor", "answer"),
                         [(2, True, 1, "unsat"), (1, True, 1, "sat"), (2, False, 1, "sat")])  # fmt: skip
def test_a_bound_that_is_too_small_is_refuted(
    monkeypatch: pytest.MonkeyPatch, roundings: int, cast: bool, factor: int, answer: str
) -> None:
    monkeypatch.setattr(weighted_mean, "mean_bound", stated(roundings, cast, factor))
    answers = {
        obligation.name: ask_z3(obligation.query(())).result for obligation in read(LatentMean(), torch.bfloat16, True)
    }
    assert answers.pop("trace-bound") == answer
    assert set(answers.values()) == {"unsat"}


def test_a_bound_without_what_a_lost_weight_says_is_not_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighted_mean, "mean_bound", stated(2, True, 0))
    answers = [ask_z3(obligation.query(())).result for obligation in read(LatentMean(), torch.float32, True)]
    assert answers != ["unsat"] * len(answers)


def test_a_run_of_torch_meets_every_hypothesis_and_keeps_every_goal() -> None:
    for obligation in [*lemmas(), *read(LatentMean(), torch.bfloat16, True), *read(LinearPool(), torch.float32, False)]:
        assert witness(obligation) is Witness.EXACT, obligation.name


@pytest.mark.parametrize("batched", [True, False])
def test_a_rule_that_torch_does_not_keep_is_seen(batched: bool) -> None:
    obligation = read(LatentMean(), torch.float32, batched)[-1]
    obligation.valuations.fused = replace(obligation.valuations.fused, count=ZERO, slack=ZERO)
    assert witness(obligation) is Witness.TORCH


def test_a_stated_bound_that_torch_exceeds_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    obligation = read(LatentMean(), torch.float32, True)[-1]
    monkeypatch.setattr(weighted_mean, "mean_bound", lambda *given: mean_bound(*given) / 2**10)
    assert witness(obligation) is Witness.TORCH


def test_an_operator_that_loses_digits_on_the_way_is_refuted_by_a_case(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one dtype, of an operator that is one program: `butterfly prove --check` does the same in every dtype."""
    operator = of_pool(LatentMean())
    graphs = presumed_one_program(operator)
    monkeypatch.setattr(rounding_claim, "DTYPES", (torch.float32,))
    monkeypatch.setattr(RoundedGraphs, "one_program", lambda self: None)
    (made,) = claims_of(operator, ["N6"], graphs)
    mutants = Mutants(graphs)
    lost = [mutant.name for mutant in mutants.failing(made, SWAMPS, Solved())]
    assert "float32-weights-float32-batched-size-law-6" in lost
    assert mutants.counterexample("N6", SWAMPS)


class Narrow(LatentMean):
    """Keeps its sums in the outputs' own dtype."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """Shares cast before the sum."""
        return (weights / weights.sum(0) * outputs).to(torch.bfloat16).sum(0)


class Curved(LatentMean):
    """An operation without a rule."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The logarithm of a mean of exponentials."""
        return (weights / weights.sum(0) * outputs.exp()).sum(0).log()


@pytest.mark.parametrize(
    ("pool", "why"), [(Narrow(), "rounded to torch.bfloat16|arithmetic in"), (Curved(), "exp has no")]
)
def test_an_operator_outside_the_model_is_unsupported(pool: LatentMean, why: str) -> None:
    with pytest.raises(UnmodelledError, match=why):
        read(pool, torch.bfloat16, True)


def exact(outputs: Tensor, weights: Tensor) -> list[Fraction]:
    w = [Fraction(weight) for weight in weights.double().tolist()]
    columns = outputs.double().T.tolist()
    return [sum((a * Fraction(x) for a, x in zip(w, column, strict=True)), Fraction(0)) / sum(w) for column in columns]


EXTREMES = [0.0, 1.0, -1.0, 1e30, -1e30, 1e-30, 1e-45, 3.0]


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("wide", [torch.float32, torch.float64])
def test_what_is_computed_lies_within_the_bound(dtype: torch.dtype, wide: torch.dtype) -> None:
    generator = torch.Generator().manual_seed(7)
    pool = LatentMean()
    for k, scale in itertools.product((1, 2, 3, 17), (1.0, 1e-30, 1e6)):
        places = torch.randint(len(EXTREMES), (k, 6), generator=generator)
        outputs = torch.tensor(EXTREMES)[places].to(dtype)
        outputs[:, 3:] = torch.randn(k, 3, generator=generator).to(dtype)
        weights = (torch.rand(k, generator=generator, dtype=torch.float64) * scale).to(wide)
        weights[0] = scale
        fused, bound = pool(outputs, weights), pool.rounding_bound(outputs, weights)
        state = pool.empty(outputs[0])
        for i in range(k):
            state = pool.merge(state, pool.lift(weights[i], outputs[i]))
        for got in (fused, pool.finish(state)):
            for value, computed, allowed in zip(exact(outputs, weights), got.tolist(), bound.tolist(), strict=True):
                assert abs(Fraction(computed) - value) <= Fraction(allowed)


def test_a_weight_lost_in_its_cast_moves_the_mean_within_the_bound() -> None:
    outputs = torch.tensor([[0.0], [1e30]])
    weights = torch.tensor([2.0**-119, 2.0**-150 * 1.01], dtype=torch.float64)
    pool = LatentMean()
    off = abs(Fraction(pool(outputs, weights).item()) - exact(outputs, weights)[0])
    assert float(off) > 1e20
    assert off <= Fraction(pool.rounding_bound(outputs, weights).item())


def test_the_dead_count_as_workers_of_weight_0_that_say_0() -> None:
    outputs, weights = torch.randn(5, 4).to(torch.bfloat16), torch.rand(5)
    alive = torch.tensor([True, False, True, True, False])
    silent, none = copy.copy(outputs), copy.copy(weights)
    silent[~alive], none[~alive] = 0, 0
    pool = LatentMean()
    assert torch.equal(pool(outputs, weights, alive), pool(silent, none))
    assert torch.equal(pool.rounding_bound(outputs, weights, alive), pool.rounding_bound(silent, none))


def test_the_standard_model_covers_each_operation_that_was_computed() -> None:
    """Products, quotients and casts of float32, on random and on extreme numbers, against exact ones."""
    unit, least = Fraction(2) ** -24, Fraction(tiny(torch.float32))
    a = torch.cat([torch.tensor(EXTREMES), torch.randn(200)])
    for x, y in itertools.product(a.tolist(), [1e-20, 3.0, 1e-45, 0.7]):
        p, q = torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32)
        left, right = Fraction(p.item()), Fraction(q.item())
        for rounded, true in ((p * q, left * right), (p / q, left / right)):
            if torch.isfinite(rounded):
                assert abs(Fraction(rounded.item()) - true) <= unit * abs(true) + least
        added = left + right
        assert abs(Fraction((p + q).item()) - added) <= unit * abs(added)
        narrow = Fraction(p.to(torch.bfloat16).item())
        assert abs(narrow - left) <= Fraction(2) ** -8 * abs(left) + Fraction(tiny(torch.bfloat16))


def test_mean_bound_is_what_the_pool_states() -> None:
    outputs, weights = torch.randn(4, 3), torch.rand(4)
    mask = torch.ones(4, 1, dtype=torch.bool)
    assert torch.equal(LatentMean().rounding_bound(outputs, weights), mean_bound(outputs, weights[:, None], mask))
