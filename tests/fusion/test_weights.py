"""Weightings stay on the simplex and can be learned."""

import pytest
import torch

from butterfly.core.errors import FusionError
from butterfly.fusion import ConfidenceWeights, FixedWeights, Gate, Weighting


@pytest.mark.parametrize("weighting", [FixedWeights(3), Gate(8, 3)])
def test_weights_are_positive_and_sum_to_one_everywhere(weighting: Weighting) -> None:
    torch.manual_seed(0)
    for parameter in weighting.parameters():
        torch.nn.init.normal_(parameter)
    weights = weighting(torch.randn(4, 5, 8))
    assert weights.shape == (3, 4, 5)
    assert bool((weights > 0).all())
    assert torch.allclose(weights.sum(0), torch.ones(4, 5), atol=4 * torch.finfo(torch.float32).eps)


def test_fixed_weights_do_not_read_the_input_and_a_gate_does() -> None:
    gate = Gate(8, 2)
    torch.nn.init.normal_(gate.score.weight)
    hidden = torch.randn(6, 8)
    assert FixedWeights(2)(hidden).std(dim=1).max() == 0
    assert gate(hidden).std(dim=1).max() > 0


def test_a_gate_learns_who_is_right() -> None:
    torch.manual_seed(0)
    hidden = torch.randn(200, 8)
    right = (hidden[:, 0] > hidden[:, 1]).long()
    gate = Gate(8, 2)
    optimizer = torch.optim.Adam(gate.parameters(), lr=0.1)
    for _ in range(100):
        loss = -gate(hidden).gather(0, right[None]).log().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    assert (gate(hidden).argmax(0) == right).double().mean() > 0.95


@pytest.mark.parametrize(
    ("make", "named"), [(lambda: Gate(0, 2), "hidden_size=0"), (lambda: FixedWeights(-1), "workers=-1")]
)
def test_impossible_sizes_are_named(make: object, named: str) -> None:
    with pytest.raises(FusionError, match=named):
        make()  # type: ignore[operator]


def test_one_worker_alone_has_all_the_weight() -> None:
    hidden = torch.randn(5, 8)
    assert torch.equal(FixedWeights(1)(hidden), torch.ones(1, 5))
    assert torch.equal(Gate(8, 1)(hidden), torch.ones(1, 5))


def test_confidence_weights_follow_the_largest_probability_on_the_simplex() -> None:
    probabilities = torch.tensor([[[0.9, 0.1], [0.5, 0.5]], [[0.6, 0.4], [1.0, 0.0]]])
    weights = ConfidenceWeights(FixedWeights(2))(torch.zeros(2, 4), probabilities)
    assert weights.shape == (2, 2)
    torch.testing.assert_close(weights, torch.tensor([[0.9 / 1.5, 0.5 / 1.5], [0.6 / 1.5, 1.0 / 1.5]]))
    with pytest.raises(FusionError, match="probabilities=None"):
        ConfidenceWeights(FixedWeights(2))(torch.zeros(2, 4))


@pytest.mark.parametrize(
    ("probabilities", "named"),
    [
        (
            torch.tensor([[0.99, 0.01], [0.5, 0.5]]).log(),
            "probabilities holds -0.0100503; expected numbers from 0 to 1",
        ),
        (torch.tensor([[2.0, 0.0], [0.0, 1.0]]), "probabilities holds 2; expected numbers from 0 to 1"),
        (torch.full((3, 2), 0.5), "probabilities=of shape (3, 2); expected the workers' own [2, V]"),
    ],
)
def test_confidence_is_of_probabilities_alone(probabilities: torch.Tensor, named: str) -> None:
    with pytest.raises(FusionError) as caught:
        ConfidenceWeights(FixedWeights(2))(torch.zeros(4), probabilities)
    assert named in str(caught.value)


def test_who_says_nan_has_no_confidence_and_the_others_go_on() -> None:
    outputs = torch.tensor([[torch.nan, torch.nan], [0.5, 0.5], [0.25, 0.75]])
    weights = ConfidenceWeights(FixedWeights(3))(torch.zeros(4), outputs)
    torch.testing.assert_close(weights, torch.tensor([0.0, 0.4, 0.6]))
