"""Attention flow is what its formula says of the model's own weights, for items of any length, in every family."""

from typing import Any

import pytest
import torch

from butterfly.analysis import attention_flow
from butterfly.capability.encoding import Batch
from butterfly.core.errors import DatasetError
from tests.analysis.models import LAYERS, MODELS, padded_batch, random_model, single_items


def by_formula(model: Any, items: list[Batch]) -> torch.Tensor:
    """The formula of the docstring, item by item, from what transformers itself gives as attention."""
    total = torch.zeros(LAYERS, LAYERS, dtype=torch.float64)
    for item in items:
        maps = [layer[0].double().mean(0) for layer in model(item.ids, output_attentions=True).attentions]
        for i in range(LAYERS):
            for j in range(i + 1, LAYERS):
                total[i, j] += torch.trace(maps[i] @ maps[j].T) / (maps[i].norm() * maps[j].norm())
    return total / len(items)


@pytest.mark.parametrize("family", MODELS)
def test_the_flow_is_its_formula_whatever_the_padding(family: str) -> None:
    model, batch = random_model(family), padded_batch()
    before = model.config._attn_implementation
    flow = attention_flow(model, [batch])
    assert model.config._attn_implementation == before
    model.config._attn_implementation = "eager"
    torch.testing.assert_close(flow, by_formula(model, single_items(batch)), rtol=1e-5, atol=1e-6)
    assert ((flow >= 0) & (flow <= 1)).all()


def test_items_count_alike_in_batches_of_any_size() -> None:
    model, batch = random_model("llama"), padded_batch()
    first, second, third = single_items(batch)
    pair = Batch.of(batch.ids[1:], batch.labels[1:])
    torch.testing.assert_close(attention_flow(model, [first, pair]), attention_flow(model, [first, second, third]))


def test_the_specifications_trace_reads_the_diagonal_alone() -> None:
    """Why the formula was repaired: two causal maps that differ off the diagonal have the same trace."""
    first = torch.tensor([[1.0, 0, 0], [0.5, 0.5, 0], [0.7, 0.1, 0.2]])
    second = torch.tensor([[1.0, 0, 0], [0.5, 0.5, 0], [0.1, 0.7, 0.2]])
    assert torch.trace(first @ first) == torch.trace(first @ second)
    assert torch.trace(first @ first.T) != torch.trace(first @ second.T)


def test_no_item_is_rejected_and_the_hooks_are_gone() -> None:
    model = random_model("llama")
    with pytest.raises(DatasetError, match="0 items"):
        attention_flow(model, [])
    assert not any(layer.self_attn._forward_hooks for layer in model.model.layers)
