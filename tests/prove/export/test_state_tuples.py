"""What a state carries beside its tensors is not in the graphs: no law of such an operator is called proved."""

from typing import Any, NamedTuple

import pytest
import torch
from torch import Tensor

from butterfly.contracts.load_operator import as_operator
from butterfly.core.verdict import Verdict
from butterfly.prove.claims.dispatch import claims_of
from butterfly.prove.prove import prove_operator


class Mean:
    """A mean of the survivors, with a state of two tensors."""

    domain = "reals"

    def __call__(self, outputs: Tensor, weights: Tensor) -> Tensor:
        shares = weights.reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
        return (shares * outputs).sum(0) / shares.sum(0)

    def lift(self, weight: Tensor, output: Tensor) -> Any:
        return (weight[..., None] * output, weight[..., None].expand_as(output[..., :1]))

    def merge(self, a: Any, b: Any) -> Any:
        return (a[0] + b[0], a[1] + b[1])

    def finish(self, state: Any) -> Tensor:
        mean: Tensor = state[0] / state[1]
        return mean

    def empty(self, like: Tensor) -> Any:
        zero = torch.zeros_like(like)
        return (zero, zero[..., :1])


class Logged(tuple[Tensor, ...]):
    """A tuple with an attribute."""

    log: tuple[Any, ...] = ()


class Hiding(Mean):
    """Remembers in an attribute that it has merged."""

    def lift(self, weight: Tensor, output: Tensor) -> Any:
        return Logged(super().lift(weight, output))

    def merge(self, a: Any, b: Any) -> Any:
        made = Logged(super().merge(a, b))
        made.log = (*a.log, *b.log, a, b)
        return made

    def finish(self, state: Any) -> Tensor:
        return super().finish(state) + (1000.0 if state.log else 0.0)

    def empty(self, like: Tensor) -> Any:
        return Logged(super().empty(like))


class Keeping(Mean):
    """Keeps all that it has merged in a list, which export would flatten."""

    def merge(self, a: Any, b: Any) -> Any:
        return (*super().merge(a, b), [a, b])


class Pair(NamedTuple):
    """Two tensors by name."""

    total: Tensor
    weight: Tensor


class Exchanged(Mean):
    """Lifts to a NamedTuple and merges to a tuple."""

    def lift(self, weight: Tensor, output: Tensor) -> Any:
        return Pair(*super().lift(weight, output))


class Whole(Mean):
    """Its state is one tensor."""

    def lift(self, weight: Tensor, output: Tensor) -> Any:
        return torch.cat(super().lift(weight, output), -1)


class ByName(Mean):
    """Its state is a dict."""

    def lift(self, weight: Tensor, output: Tensor) -> Any:
        return dict(zip(("total", "weight"), super().lift(weight, output), strict=True))


REJECTED = {
    Hiding: "lift makes a Logged; expected a tuple or a NamedTuple of tensors",
    Keeping: "merge makes a state that holds a list; expected a tuple of tensors alone",
    Exchanged: "merge makes a tuple of 2, and lift a Pair of 2; expected states of one kind",
    Whole: "lift makes a Tensor; expected a tuple or a NamedTuple of tensors",
    ByName: "lift makes a dict; expected a tuple or a NamedTuple of tensors",
}


@pytest.mark.parametrize("kind", REJECTED, ids=lambda kind: kind.__name__)
def test_a_state_of_more_than_tensors_is_rejected_by_name(kind: type[Mean]) -> None:
    (made,) = claims_of(as_operator(kind, kind.__name__), ["N1/monoid"])
    assert not made.obligations
    assert made.why.endswith(REJECTED[kind])


def test_its_size_counts_whatever_it_holds() -> None:
    for kind in (Hiding, Keeping):
        operator = as_operator(kind, kind.__name__)
        assert operator.state_size(2) < operator.state_size(4)
    assert as_operator(Mean, "Mean").state_size(2) == as_operator(Mean, "Mean").state_size(4)


def test_one_that_is_given_the_survivors_alone_is_proved_for_every_size() -> None:
    (proof,) = prove_operator(as_operator(Mean, "Mean"), ["N1/fold"])
    assert proof.verdict is Verdict.PROVED
    assert proof.claim.sizes == "every k, every d"
