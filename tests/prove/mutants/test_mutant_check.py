"""A mutant is not proved. That each proof has mutants is checked by `butterfly prove --check`."""

from typing import Any, NamedTuple

import pytest
import torch

from butterfly.contracts.contract import Contract
from butterfly.contracts.operator import Operator, of_pool
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LatentMean, SmoothMedian
from butterfly.prove.artifacts.claim_artifact import solve, verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs
from butterfly.prove.generality.coordinatewise import coordinatewise_fault
from butterfly.prove.prove import prove_operator
from butterfly.prove.terms.term import TRUE
from tests.prove.one_program import presumed_one_program

PROVED = (Verdict.PROVED, Verdict.PROVED_BOUNDED)


def test_a_claim_that_holds_of_every_operator_has_no_mutant(monkeypatch: pytest.MonkeyPatch) -> None:
    law = Contract("void", "0 ≤ |x|", lambda a, outputs, weights, alive: a.at_most(a.number(0), a.abs(outputs)),
                   frozenset(Domain), False, ("outputs", "weights", "alive"), False)  # fmt: skip
    monkeypatch.setitem(CONTRACTS, "void", law)
    (proof,) = prove_operator(of_pool(LatentMean()), ["void"])
    assert proof.verdict not in PROVED
    assert "mutant" in proof.claim.why


class BatchedOnly(LatentMean):
    """Right in lift, merge and finish, and wrong in the batched form, which is what runs."""

    def pool(self, outputs: torch.Tensor, weights: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
        return (weights * outputs).sum(0)


def test_a_wrong_batched_form_is_not_proved_by_its_parts() -> None:
    (proof,) = prove_operator(of_pool(BatchedOnly()), ["N1/idempotence"])
    assert proof.verdict is Verdict.UNKNOWN
    assert "N1/fold" in proof.claim.why


class ShiftedMedian(SmoothMedian):
    """A median whose residual is off by a constant."""

    def residual(self, at: torch.Tensor, *rest: torch.Tensor) -> torch.Tensor:
        return super().residual(at, *rest) + 0.25


def test_a_median_with_a_wrong_residual_is_not_proved() -> None:
    operator = of_pool(ShiftedMedian())
    for made in claims_of(operator, ["T7.1/internality", "P-robust/lying"], presumed_one_program(operator)):
        assert verdict(made, solve(made, Solved())) is Verdict.UNKNOWN


class Neighbour(LatentMean):
    """Mixes coordinates, so that a proof at one would say nothing of the others."""

    def finish(self, state: object) -> torch.Tensor:
        fused = super().finish(state)  # type: ignore[arg-type]  # a state of this pool
        return fused + fused.roll(1, -1) - fused.roll(1, -1).detach()


def test_a_pool_that_mixes_coordinates_is_not_read_at_one() -> None:
    graphs = ExportedGraphs(of_pool(Neighbour()))
    try:
        why = coordinatewise_fault(graphs)
    except Exception as error:
        why = str(error)
    assert why
    assert coordinatewise_fault(ExportedGraphs(of_pool(LatentMean()))) == ""


def mean(outputs: torch.Tensor, weights: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
    dims = (1,) * (outputs.ndim - weights.ndim)
    shares = torch.where(alive.reshape(-1, *[1] * (weights.ndim - 1)), weights, 0.0)
    kept = torch.where(alive.reshape(-1, *[1] * (outputs.ndim - 1)), outputs, 0.0)
    return ((shares / shares.sum(0)).reshape(*weights.shape, *dims) * kept).sum(0)


def survivors(outputs: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    return mean(outputs, weights, torch.ones(len(outputs), dtype=torch.bool))


class Masked(torch.nn.Module):
    """Counts who is alive, and has a parameter."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = 2.0

    def forward(self, outputs: torch.Tensor, weights: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
        lives = alive.reshape(-1, *[1] * (weights.ndim - 1)).to(weights.dtype)
        return mean(outputs, self.scale * weights * lives, alive)


KEPT = ["N1/idempotence", "N1/permutation", "N1/positions", "P-mono/coordinate", "P-mono/score", "P-robust/crash",
        "T7.1/internality", "T7.1/optimal", "T7.1/range"]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "asked"),
    [
        pytest.param(Masked(), ["P-mono/score", "T7.1/internality"], id="module"),
        pytest.param(survivors, ["P-robust/crash"], id="survivors"),
        pytest.param(Masked(), KEPT, id="module, every law", marks=pytest.mark.audit),
        pytest.param(survivors, ["N1/permutation", "P-robust/crash"], id="survivors, both", marks=pytest.mark.audit),
    ],
)
def test_an_operator_of_a_user_is_proved_at_fixed_sizes(source: Any, asked: list[str]) -> None:
    outcomes = {outcome.claim.id: outcome for outcome in prove_operator(Operator(source, "mean", Domain.REALS), asked)}
    assert list(outcomes) == asked
    for outcome in outcomes.values():
        assert outcome.verdict is Verdict.PROVED_BOUNDED, f"{outcome.claim.id}: {outcome.claim.why}"
        alive = "" if outcome.claim.id == "P-robust/crash" else "all alive, "
        assert outcome.claim.sizes == f"k = 2, {alive}d = 2; k = 3, {alive}d = 2"
        assert outcome.claim.id == "T7.1/optimal" or any(mutant["counterexample"] for mutant in outcome.more["mutants"])


def test_an_operator_of_a_user_that_breaks_a_law_is_refuted() -> None:
    (outcome,) = prove_operator(Operator(mean, "mean", Domain.REALS), ["P-robust/lying"])
    assert outcome.verdict is Verdict.REFUTED


def reads_failed_workers(outputs: torch.Tensor, weights: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
    return mean(
        torch.where(alive.reshape(-1, *[1] * (outputs.ndim - 1)), outputs, 1.0), weights, torch.ones_like(alive)
    )


@pytest.mark.parametrize(("contract", "traces"), [("P-robust/crash", 16), ("P-robust/lying", 8), ("N2", 8 * (1 + 2))])
def test_a_law_of_failed_or_byzantine_workers_is_interpreted_with_one(contract: str, traces: int) -> None:
    """The distance of N2 is the same for both tokens, so it is asked once for each set of Byzantine workers."""
    operator = Operator(reads_failed_workers, "reads_failed", Domain.PROBABILITIES)
    (made,) = claims_of(operator, [contract], presumed_one_program(operator))
    assert verdict(made, solve(made, Solved())) is (Verdict.UNKNOWN if "crash" in contract else Verdict.PROVED_BOUNDED)
    assert len({obligation.goal for obligation in made.obligations} - {TRUE}) == traces


class State(NamedTuple):
    """A user's names."""

    acc: torch.Tensor
    mass: torch.Tensor


class OwnMonoid:
    """A mean that is no pool of ours and no module."""

    def __call__(self, outputs: torch.Tensor, weights: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
        return mean(outputs, weights, alive)

    def empty(self, like: torch.Tensor) -> State:
        return State(torch.zeros_like(like), torch.zeros(1, dtype=like.dtype))

    def lift(self, weight: torch.Tensor, output: torch.Tensor) -> State:
        return State(weight * output, weight.reshape(1))

    def merge(self, left: State, right: State) -> State:
        return State(left.acc + right.acc, left.mass + right.mass)

    def finish(self, state: State) -> torch.Tensor:
        return state.acc / state.mass


def test_a_monoid_of_a_user_is_proved_for_every_size() -> None:
    asked = ["N1/size", "T7.1/internality"]
    outcomes = {
        outcome.claim.id: outcome for outcome in prove_operator(Operator(OwnMonoid(), "own", Domain.REALS), asked)
    }
    assert list(outcomes) == asked
    for outcome in outcomes.values():
        assert outcome.verdict is Verdict.PROVED, f"{outcome.claim.id}: {outcome.claim.why}"


def test_a_sum_over_all_workers_is_one_however_it_names_its_axes() -> None:
    (made,) = claims_of(Operator(OwnMonoid(), "own", Domain.REALS), ["L3.2/repaired"])
    assert verdict(made, solve(made, Solved())) is Verdict.PROVED, made.why


def test_an_operator_whose_operation_is_not_modelled_is_unsupported() -> None:
    def sorted_mean(outputs: torch.Tensor, weights: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
        return outputs.sort(0).values.mean(0)

    (outcome,) = prove_operator(Operator(sorted_mean, "sorted", Domain.REALS), ["T7.1/internality"])
    assert outcome.verdict is Verdict.UNSUPPORTED
    assert "not modelled" in outcome.claim.why
