"""Pools that are another program at some size or in some circumstance: none is called proved."""

import pytest
import torch
from torch import Tensor

from butterfly.contracts.operator import Operator, of_pool
from butterfly.core.verdict import Verdict
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion import Domain, Gate, LatentMean, SmoothMedian
from butterfly.fusion.weighted_mean import Sums
from butterfly.prove.artifacts.claim_artifact import solve, verdict
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.export.exported_graphs import ExportedGraphs, objects
from butterfly.prove.statements.gate_partition import obligations
from butterfly.prove.terms.sums import free
from butterfly.prove.terms.term import symbol
from tests.remembered import size_fault

GOOD = (Verdict.PROVED, Verdict.PROVED_BOUNDED)


class Counting(LatentMean):
    """Another pool for more than so many workers, by a number that the graph is filled with."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The largest of many, the mean of few."""
        count = torch.full((), outputs.shape[0], dtype=outputs.dtype)
        return torch.where(count > 37.5, outputs.amax(0), super().pool(outputs, weights, alive))


class Wide(LatentMean):
    """Another pool at many coordinates."""

    def finish(self, state: Sums) -> Tensor:
        """The total of many, the mean of few."""
        count = torch.full((), state.total.shape[-1], dtype=state.total.dtype)
        return torch.where(count > 37.5, state.total, super().finish(state))


class Long(LatentMean):
    """Mixes many positions."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean over the positions of more than 37."""
        good = super().pool(outputs, weights, alive)
        many = outputs.ndim == 3 and outputs.shape[1] > 37
        return good.mean(0, keepdim=True).expand_as(good) if many else good


class Alone(LatentMean):
    """Twice the mean of more than one worker, by a number that is 1 for one."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean times 1 or 2."""
        return super().pool(outputs, weights, alive) * (1.0 if len(outputs) == 1 else 2.0)


class Single(LatentMean):
    """Twice the mean at more than one coordinate."""

    def finish(self, state: Sums) -> Tensor:
        """The mean times 1 or 2."""
        return super().finish(state) * (1.0 if state.total.shape[-1] == 1 else 2.0)


class Started(LatentMean):
    """Starts at 0 at one coordinate alone."""

    def empty(self, like: Tensor) -> Sums:
        """One less than there are coordinates."""
        return Sums(super().empty(like).total + (like.shape[-1] - 1), super().empty(like).weight)


class Leaning(LatentMean):
    """Reads the first coordinate at every other."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The first coordinate as it is, the others moved by it."""
        good = super().pool(outputs, weights, alive)
        return 2 * good - good[..., :1]


class Cut(LatentMean):
    """Adds 1 for more than 37 workers, from a table that is cut by their number."""

    def __init__(self) -> None:
        super().__init__()
        self.table = torch.cat([torch.zeros(37), torch.ones(1000)]).double()

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean, and the largest of the table so far."""
        return super().pool(outputs, weights, alive) + self.table[: len(outputs)].amax(0)


class Stretched(LatentMean):
    """Multiplies by the number of positions less one, which is 1 at two."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean times a number of positions."""
        good = super().pool(outputs, weights, alive)
        return good * (outputs.shape[1] - 1) if outputs.ndim == 3 else good


class Exchanged(LatentMean):
    """At one coordinate the same operations on other inputs: of the total and its double the other one."""

    def finish(self, state: Sums) -> Tensor:
        """The mean at one coordinate, twice the mean at more."""
        good, light = super().finish(state), state.weight < 0
        double = good * 2.0
        return torch.where(light, double, good) if good.shape[-1] == 1 else torch.where(light, good, double)


class Swapped(LatentMean):
    """One of two constants, the second for one worker."""

    def __init__(self) -> None:
        super().__init__()
        self.once, self.twice = torch.ones(1).double(), torch.full((1,), 2.0).double()

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean, doubled for one worker."""
        return super().pool(outputs, weights, alive) * (self.twice if len(outputs) == 1 else self.once)


class Shared(LatentMean):
    """Doubles where positions share weights [k]."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean, doubled for positions beside weights without any."""
        good = super().pool(outputs, weights, alive)
        return 2 * good if outputs.ndim == 3 and weights.shape[1] == 1 else good


class Needy(LatentMean):
    """Doubles where gradients are asked for."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean, doubled for outputs that need gradients."""
        return super().pool(outputs, weights, alive) * (2 if outputs.requires_grad else 1)


class Strided(LatentMean):
    """Doubles where the state does not lie in one piece."""

    def finish(self, state: Sums) -> Tensor:
        """The mean, doubled for a total with gaps."""
        return super().finish(state) * (1 if state.total.is_contiguous() else 2)


SIZED = [Counting(), Wide(), Long(), Alone(), Single(), Started(), Leaning(), Cut(), Stretched()]
CIRCUMSTANCED = [Exchanged(), Swapped(), Shared(), Needy(), Strided()]


@pytest.mark.parametrize("pool", [*SIZED, *CIRCUMSTANCED], ids=lambda pool: type(pool).__name__)
def test_what_hangs_on_a_size_or_a_circumstance_is_seen(pool: LatentMean) -> None:
    assert size_fault(of_pool(pool))
    made = list(claims_of(of_pool(pool), ["N1/fold", "N1/positions"]))
    assert [claim.id for claim in made] == ["N1/fold", "N1/positions"]
    assert all(claim.why and not claim.obligations for claim in made)


class Mourning(LatentMean):
    """Adds 1 where somebody is dead."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        """The mean, and how many answers are missing, 1 at most."""
        good = super().pool(outputs, weights, alive)
        wide = alive if alive.ndim > good.ndim else alive.reshape(-1, *[1] * good.ndim)
        nothing = torch.zeros_like(good)
        return good + torch.where(wide, nothing, nothing + 1).amax(0)


def test_the_fold_is_the_batched_form_with_some_dead_too() -> None:
    (made,) = claims_of(of_pool(Mourning()), ["N1/fold"])
    assert verdict(made, solve(made, Solved())) not in GOOD


class Mixing(LatentMean):
    """The empty state holds what is said at the first coordinate."""

    def empty(self, like: Tensor) -> Sums:
        """Two zeros at the first coordinate, and no zeros at the others."""
        nothing = super().empty(like)
        return Sums(nothing.total + (like - like[..., :1]), nothing.weight)


def test_the_empty_state_must_not_mix_coordinates() -> None:
    (made,) = claims_of(of_pool(Mixing()), ["N1/monoid"])
    assert "empty: coordinate 1 reads coordinates 0, 1" in made.why


class Told(LatentMean):
    """States a bound that is the weight of the Byzantine workers."""

    def influence(self, weights: Tensor, lying: Tensor) -> Tensor:
        """Their weight."""
        return weights[lying].sum(0)


def test_the_influence_is_asked_of_byzantine_workers() -> None:
    graphs = ExportedGraphs(Operator(Told(), "told", Domain.REALS))
    weights = objects([symbol(f"w{i}") for i in range(3)])
    for lying in ((0,), (1,), (0, 2), (1, 2)):
        (influence,) = graphs.influence(3, lying)(graphs.scalars, weights)
        assert {symbol.op for symbol in free(influence.item())} == {f"w{i}" for i in lying}
    with pytest.raises(UnmodelledError, match=r"workers \[0, 1, 3\] is not asked"):
        graphs.influence(4, (0, 1, 3))


class Crowded(Gate):
    """Another gate for more than five workers."""

    def forward(self, hidden: Tensor, probabilities: Tensor | None = None) -> Tensor:
        """Weights [k, …], negative ones among them."""
        shares = super().forward(hidden, probabilities)
        return 2 * shares - 1 if len(shares) > 5 else shares


def test_a_gate_that_is_another_for_many_workers_is_rejected() -> None:
    with pytest.raises(UnmodelledError, match="the same program for every number of workers"):
        obligations(LatentMean(), Crowded)


def elsewhere(outputs: Tensor, weights: Tensor) -> Tensor:
    """A mean, and its double where there are positions."""
    shares = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
    return (shares * outputs).sum(0) / shares.sum(0) * (1.0 if outputs.ndim == 2 else 2.0)


def test_a_function_that_fuses_positions_otherwise_is_rejected() -> None:
    (made,) = claims_of(Operator(elsewhere, "elsewhere", Domain.REALS), ["T7.1/internality"])
    assert made.why == "elsewhere fuses a position of outputs [k, n, d] otherwise than outputs [k, d]"


class Moved(SmoothMedian):
    """No root of the residual."""

    def forward(self, outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
        """The median and 1."""
        return super().forward(outputs, weights, alive) + 1


def test_a_median_that_answers_another_thing_than_its_fold_is_not_proved() -> None:
    (made,) = claims_of(of_pool(Moved()), ["T7.1/internality"])
    assert made.obligations
    assert verdict(made, solve(made, Solved())) not in GOOD
