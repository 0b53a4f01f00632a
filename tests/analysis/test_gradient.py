"""Gradient importance equals what autograd and the definition of a Taylor score give, in every family and dtype."""

from typing import Any

import pytest
import torch
from torch.nn.functional import cross_entropy

from butterfly.analysis import gradient_importance, parts
from butterfly.capability.encoding import IGNORED, Batch
from butterfly.core.errors import DatasetError
from tests.analysis.models import LAYERS, MODELS, padded_batch, random_model, single_items


def loss_of(model: Any, batch: Batch) -> torch.Tensor:
    logits = model(batch.ids, use_cache=False).logits.float()
    return cross_entropy(logits.flatten(0, 1), batch.labels.flatten(), ignore_index=IGNORED)


@pytest.mark.parametrize("family", MODELS)
def test_parameters_score_their_mean_gradient(family: str) -> None:
    model, batch = random_model(family), padded_batch()
    importance = gradient_importance(model, [batch])
    loss_of(model, batch).backward()
    for name, parameter in model.named_parameters():
        size = 0.0 if parameter.grad is None else parameter.grad.abs().mean().item()
        assert importance.parameters[name] == pytest.approx(size, rel=1e-3, abs=1e-7), name
    assert len(importance.layers) == len(importance.neurons) == len(importance.groups) == LAYERS
    assert (importance.neurons > 0).any(1).all()


def test_a_neurons_score_is_that_of_its_activations() -> None:
    """|Σ_t a_t·∂L/∂a_t| with activations and their gradients kept, which the method does not need."""
    model, batch = random_model("llama"), padded_batch()
    kept: list[torch.Tensor] = []

    def keep(_: Any, args: tuple[torch.Tensor]) -> None:
        args[0].retain_grad()
        kept.append(args[0])

    for layer in model.model.layers:
        layer.mlp.down_proj.register_forward_pre_hook(keep)
        layer.self_attn.o_proj.register_forward_pre_hook(keep)
    loss_of(model, batch).backward()
    scores = [(activation * activation.grad).sum((0, 1)) for activation in kept if activation.grad is not None]
    importance = gradient_importance(random_model("llama"), [batch])
    torch.testing.assert_close(importance.neurons, torch.stack(scores[1::2]).abs(), rtol=1e-3, atol=1e-6)
    groups = torch.stack(scores[0::2]).unflatten(1, (2, -1)).sum(-1).abs()
    torch.testing.assert_close(importance.groups, groups, rtol=1e-3, atol=1e-6)


def test_a_layers_score_is_the_slope_of_the_loss_in_its_contribution() -> None:
    model, batch = random_model("llama"), padded_batch()
    importance = gradient_importance(model, [batch])
    step = 1e-3
    for place, layer in enumerate(model.model.layers):
        losses = []
        for scale in (1 - step, 1 + step):
            hook = layer.register_forward_hook(lambda _, args, out, s=scale: args[0] + s * (out - args[0]))
            with torch.no_grad():
                losses.append(loss_of(model.double(), batch).item())
            hook.remove()
        assert importance.layers[place].item() == pytest.approx(abs(losses[1] - losses[0]) / (2 * step), rel=0.02)


def test_recomputing_layers_and_logits_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    model, batch = random_model("opt"), padded_batch()
    plain = gradient_importance(model, [batch])
    monkeypatch.setattr(parts.ModelParts, "chunk", 2)
    again = gradient_importance(model, [batch], checkpointing=True)
    torch.testing.assert_close(again.layers, plain.layers, rtol=1e-4, atol=1e-7)
    torch.testing.assert_close(again.neurons, plain.neurons, rtol=1e-3, atol=1e-7)
    assert again.parameters == pytest.approx(plain.parameters, rel=1e-3, abs=1e-7)
    assert not any("forward" in vars(layer) for layer in model.model.decoder.layers)


def test_batches_are_weighed_by_their_answer_tokens() -> None:
    model = random_model("llama")
    items = single_items(padded_batch())
    importance = gradient_importance(model, items)
    shares = torch.tensor([float(len(item.targets)) for item in items])
    alone = torch.stack([gradient_importance(model, [item]).layers for item in items])
    torch.testing.assert_close(importance.layers, (shares / shares.sum()) @ alone)


def test_half_precision_is_summed_in_single() -> None:
    batch = padded_batch()
    importance = gradient_importance(random_model("llama", torch.bfloat16), [batch])
    assert importance.neurons.dtype == importance.layers.dtype == torch.float32
    torch.testing.assert_close(
        importance.layers, gradient_importance(random_model("llama"), [batch]).layers, rtol=0.2, atol=0.02
    )


def test_the_model_is_left_as_it_was() -> None:
    model, batch = random_model("llama"), padded_batch()
    model.model.embed_tokens.requires_grad_(False)
    model.train()
    mine = torch.ones_like(model.model.norm.weight)
    model.model.norm.weight.grad = mine
    gradient_importance(model, [batch])
    assert model.model.norm.weight.grad is mine
    assert model.lm_head.weight.grad is None
    assert not model.model.embed_tokens.weight.requires_grad
    assert all(module.training for module in model.modules())
    assert not any(layer._forward_hooks for layer in model.model.layers)


def test_shares_of_layers_end_at_one() -> None:
    shares = gradient_importance(random_model("gpt2"), [padded_batch()]).layer_shares
    assert shares.max() == 1
    assert (shares >= 0).all()


def test_batches_without_an_answer_are_rejected() -> None:
    with pytest.raises(DatasetError, match="0 positions"):
        gradient_importance(random_model("llama"), [])
