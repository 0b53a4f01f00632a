"""A broken operator is not proved: each proof has a twin that the solver and the property suite both reject."""

import pytest
import torch

from butterfly.contracts.contract import CONTRACTS
from butterfly.contracts.operator import Operator, of_pool
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LatentMean, LinearPool, LogSumExpPool, SmoothMedian
from butterfly.prove.artifacts import Solved, solve, verdict
from butterfly.prove.captured import Graphs
from butterfly.prove.claims import claim, claims_of
from butterfly.prove.pointwise import pointwise
from butterfly.prove.prove import prove_operator
from butterfly.prove.twins import mutants, twin_of

PROVED = (Verdict.PROVED, Verdict.PROVED_BOUNDED)


@pytest.mark.parametrize("contract", ["T7.1/within", "P-mono/coordinate", "N1/fold", "P-robust/crash"])
@pytest.mark.parametrize("pool", [LatentMean(), LogSumExpPool()], ids=lambda pool: type(pool).__name__)
def test_the_twin_is_rejected(pool: LatentMean | LogSumExpPool, contract: str) -> None:
    found = twin_of(of_pool(pool), contract, Solved())
    assert found is not None
    assert found["verdict"] in ("unknown", "unsupported")
    assert found["counterexample"]


def test_every_mutant_breaks_something_that_was_proved() -> None:
    for name, mutant in mutants(of_pool(LinearPool())).items():
        words = []
        for contract in ("T7.1/within", "N1/fold", "P-robust/distribution", "P-robust/crash", "N1/monoid"):
            made = claim(Graphs(mutant), CONTRACTS[contract])
            words.append(verdict(made, [] if made.why else solve(made, Solved())))
        assert not all(word in PROVED for word in words), name


class ShiftedMedian(SmoothMedian):
    """A median whose residual is off by a constant."""

    def residual(self, at: torch.Tensor, *rest: torch.Tensor) -> torch.Tensor:
        return super().residual(at, *rest) + 0.25


def test_a_median_with_a_wrong_residual_is_not_proved() -> None:
    for made in claims_of(of_pool(ShiftedMedian()), ["T7.1/within", "P-robust/lying"]):
        assert verdict(made, solve(made, Solved())) is Verdict.UNKNOWN


class Neighbour(LatentMean):
    """Mixes coordinates, so that a proof at one would say nothing of the others."""

    def finish(self, state: object) -> torch.Tensor:
        said = super().finish(state)  # type: ignore[arg-type]  # a state of this pool
        return said + said.roll(1, -1) - said.roll(1, -1).detach()


def test_a_pool_that_mixes_coordinates_is_not_read_at_one() -> None:
    graphs = Graphs(of_pool(Neighbour()))
    try:
        why = pointwise(graphs)
    except Exception as error:
        why = str(error)
    assert why
    assert pointwise(Graphs(of_pool(LatentMean()))) == ""


def test_an_operator_of_a_user_is_proved_at_fixed_sizes_or_refuted() -> None:
    def mean(outputs: torch.Tensor, weights: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
        shares = torch.where(alive, weights, 0.0)
        return (shares[:, None] * torch.where(alive[:, None], outputs, 0.0)).sum(0) / shares.sum()

    found = {
        one.claim.id: one
        for one in prove_operator(Operator(mean, "mean", Domain.REALS), ["T7.1/within", "P-robust/lying"])
    }
    assert found["T7.1/within"].verdict is Verdict.PROVED_BOUNDED
    assert found["T7.1/within"].claim.sizes == "k = 2, d = 2; k = 3, d = 2"
    assert found["P-robust/lying"].verdict is Verdict.REFUTED


def test_an_operator_whose_operation_is_not_modelled_is_unsupported() -> None:
    def sorted_mean(outputs: torch.Tensor, weights: torch.Tensor, alive: torch.Tensor) -> torch.Tensor:
        return outputs.sort(0).values.mean(0)

    (found,) = prove_operator(Operator(sorted_mean, "sorted", Domain.REALS), ["T7.1/within"])
    assert found.verdict is Verdict.UNSUPPORTED
    assert "not modelled" in found.claim.why
