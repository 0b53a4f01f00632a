"""What rounding alone breaks is unknown, with the units that it is off by; what the formula breaks is refuted."""

import pytest
import torch
from torch import Tensor

from butterfly.contracts.exact_replay import Replay
from butterfly.contracts.load_operator import as_operator
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import examine
from butterfly.contracts.violation import ContractViolation, check_case
from butterfly.core.verdict import Verdict
from butterfly.fusion import Domain, LatentMean


def shares(outputs: Tensor, weights: Tensor) -> Tensor:
    share = weights / weights.sum(0)
    return share.reshape(share.shape + (1,) * (outputs.ndim - share.ndim))


def geometric(outputs: Tensor, weights: Tensor) -> Tensor:
    return torch.softmax((shares(outputs, weights) * outputs.clamp(min=1e-30).log()).sum(0), -1)


def first_counts_more(outputs: Tensor, weights: Tensor) -> Tensor:
    """Not symmetric, by less than a float32 shows."""
    tilt = torch.ones_like(outputs)
    tilt[0] = 1 + 1e-9
    return (shares(outputs, weights) * outputs * tilt).sum(0)


def normalised_rows_alone(outputs: Tensor, weights: Tensor) -> Tensor:
    """The mean of rows that sum to exactly 1, else the first worker alone: half of what a softmax gives."""
    mean = (shares(outputs, weights) * outputs).sum(0)
    return torch.where((outputs.sum(-1, keepdim=True) == 1).all(0), mean, outputs[0])


SIXTEENTHS = [
    [0, 0, 0, 16], [0, 0, 1, 15], [0, 0, 1, 15], [0, 0, 0, 16], [0, 0, 0, 16], [0, 0, 0, 16], [0, 0, 0, 16],
    [0, 0, 2, 14], [0, 1, 1, 14],
]  # fmt: skip
NINE = {
    "outputs": torch.tensor(SIXTEENTHS, dtype=torch.float64) / 16,
    "weights": torch.ones(9, dtype=torch.float64),
    "alive": torch.ones(9, dtype=torch.bool),
    "order": [8, 7, 6, 5, 4, 3, 2, 1, 0],
}


def operator(function: object, domain: Domain = Domain.PROBABILITIES) -> Operator:
    return as_operator(function, getattr(function, "__name__", "pool"), domain)


def test_a_logarithm_of_a_tiny_number_at_nine_equal_workers_is_rounding() -> None:
    law = CONTRACTS["N1/permutation"]
    pool = operator(geometric)
    replay = Replay(law, pool, torch.float64)
    with pytest.raises(ContractViolation) as caught:
        check_case(law, pool, torch.float64, NINE)
    assert replay.explains(NINE, caught.value.apart)
    assert replay.reason.startswith("rounding: ")
    assert "ulp of" in replay.reason
    assert examine(law, pool, examples=50).verdict is not Verdict.REFUTED


def test_a_formula_that_breaks_a_law_by_little_is_refuted() -> None:
    result = examine(CONTRACTS["N1/permutation"], operator(first_counts_more, Domain.REALS), examples=50)
    assert result.verdict is Verdict.REFUTED


def test_rows_are_drawn_as_a_softmax_gives_them() -> None:
    result = examine(CONTRACTS["N1/permutation"], operator(normalised_rows_alone), examples=20)
    assert result.verdict is Verdict.REFUTED
    assert any(sum(row) != 1 for row in result.counterexample["outputs"])


def test_the_bound_that_an_operator_states_is_its_own_word() -> None:
    class Loose(LatentMean):
        def finish(self, state: object) -> Tensor:
            return super().finish(state) * (1 + 1e-12)

    result = examine(CONTRACTS["N1/fold"], operator(Loose(), Domain.REALS), examples=20)
    assert result.verdict is Verdict.REFUTED


class Folded:
    """A monoid without a bound of its own, whose merge adds in floats."""

    def __call__(self, outputs: Tensor, weights: Tensor) -> Tensor:
        return geometric(outputs, weights)

    def lift(self, weight: Tensor, output: Tensor) -> tuple[Tensor, Tensor]:
        return weight * output.clamp(min=1e-30).log(), weight

    def merge(self, left: tuple[Tensor, Tensor], right: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        return left[0] + right[0], left[1] + right[1]

    def empty(self, like: Tensor) -> tuple[Tensor, Tensor]:
        return torch.zeros_like(like), like.new_zeros(())

    def finish(self, state: tuple[Tensor, Tensor]) -> Tensor:
        return torch.softmax(state[0] / state[1], -1)


def test_a_fold_is_replayed_too() -> None:
    law, pool = CONTRACTS["N1/fold"], operator(Folded())
    assert Replay(law, pool, torch.float64).explains({k: v for k, v in NINE.items() if k != "order"}, (1e-9, 1e-3))
    assert examine(law, pool, examples=20).verdict in (Verdict.TESTED, Verdict.UNKNOWN)
