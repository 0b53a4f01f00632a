"""The walk admits what is smooth, names what is not, and admits a shift because it cancels, not by its name."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from butterfly.analysis import smoothness
from butterfly.analysis.smoothness import Walk, exported, walk
from tests.analysis.models import MODELS, random_model

BROKEN = {"opt": "aten.relu.default", "mixtral": "aten.topk.default"}


@pytest.mark.parametrize("family", MODELS)
def test_each_family_is_smooth_or_names_the_op(family: str) -> None:
    walked = smoothness(random_model(family))
    assert not walked.trouble
    if family in BROKEN:
        assert not walked.smooth
        assert walked.breaks[0].op == BROKEN[family]
        assert "layers.0." in walked.breaks[0].module
    else:
        assert walked.smooth, walked.breaks


class _Of(nn.Module):
    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)


def of(function: Callable[[Tensor], Tensor]) -> Walk:
    return walk(exported(_Of(function), torch.zeros(2, 7)))


def softmax(x: Tensor) -> Tensor:
    top = x.amax(-1, keepdim=True)
    weights = (x - top).exp()
    return weights / weights.sum(-1, keepdim=True)


def logsumexp(x: Tensor) -> Tensor:
    top = x.amax(-1, keepdim=True)
    top = torch.where(top.abs() == torch.inf, 0.0, top)
    return (x - top).exp().sum(-1).log() + top.squeeze(-1)


def rms_norm(x: Tensor) -> Tensor:
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)


def cancelled(x: Tensor) -> Tensor:
    kinked = x.relu()
    return x.sin() - kinked + kinked


@pytest.mark.parametrize(
    "function",
    [softmax, logsumexp, rms_norm, cancelled, lambda x: x / (1 + (-x).exp()), lambda x: x.bfloat16().float(),
     lambda x: x.sin() ** 3, lambda x: torch.where(torch.ones(7) > 0, x, -x)],
)  # fmt: skip
def test_smooth_functions_are_admitted(function: Callable[[Tensor], Tensor]) -> None:
    assert of(function).smooth, of(function).breaks


def unshifted(x: Tensor) -> Tensor:
    return (x - x.amax(-1, keepdim=True)).exp().sum(-1).log()


def shifted_along_another_dimension(x: Tensor) -> Tensor:
    weights = (x - x.amax(0, keepdim=True)).exp()
    return weights / weights.sum(-1, keepdim=True)


def added_back_twice(x: Tensor) -> Tensor:
    return logsumexp(x) + x.amax(-1)


def added_back_across(x: Tensor) -> Tensor:
    square = x @ x.T
    top = square.amax(-1, keepdim=True)
    return (square - top).exp().sum(-1).log() + top


@pytest.mark.parametrize(
    ("function", "op"),
    [
        (torch.relu, "aten.relu.default"),
        (torch.abs, "aten.abs.default"),
        (torch.round, "aten.round.default"),
        (lambda x: torch.where(x > 0, x, 0.1 * x), "aten.where.self"),
        (lambda x: x[torch.arange(2)[:, None], x.argmax(-1, keepdim=True)], "aten.argmax.default"),
        (lambda x: x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True)), "aten.rsqrt.default"),
        (lambda x: 1 / x, "aten.reciprocal.default"),
        (lambda x: x.int().float(), "aten._to_copy.default"),
        (lambda x: torch.nn.functional.layer_norm(x, (7,), eps=0.0), "aten.layer_norm.default"),
        (torch.erfinv, "aten.erfinv.default"),
        (unshifted, "aten.amax.default"),
        (shifted_along_another_dimension, "aten.amax.default"),
        (added_back_twice, "aten.amax.default"),
        (added_back_across, "aten.amax.default"),
    ],
)
def test_what_is_not_shown_smooth_is_named(function: Callable[[Tensor], Tensor], op: str) -> None:
    walked = of(function)
    assert not walked.smooth
    assert op in {rough.op for rough in walked.breaks}


@pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning")  # torch warns of its own copying
def test_torchs_own_decomposition_of_logsumexp_is_admitted_by_the_shift() -> None:
    program = torch.export.export(_Of(lambda x: torch.logsumexp(x, -1)), (torch.zeros(2, 7),)).run_decompositions()
    walked = walk(program)
    assert "aten.amax.default" in walked.ops
    assert walked.smooth


def test_a_model_that_cannot_be_exported_shows_nothing() -> None:
    class Branching(nn.Module):
        def get_input_embeddings(self) -> nn.Embedding:
            return nn.Embedding(4, 3)

        def forward(self, inputs_embeds: Tensor, use_cache: bool) -> Tensor:
            return inputs_embeds if inputs_embeds.sum() > 0 else -inputs_embeds

    walked = smoothness(Branching())
    assert walked.trouble
    assert not walked.smooth
    assert not Walk({}, ()).smooth
