"""Attention flow (specification 4.1): how alike the attention of two layers is on a capability's items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from butterfly.analysis.parts import ModelParts, evaluated, lengths
from butterfly.capability.encoding import Batch
from butterfly.core.errors import DatasetError, ModelError

if TYPE_CHECKING:
    from transformers import PreTrainedModel


@torch.no_grad()
def attention_flow(model: PreTrainedModel, batches: Sequence[Batch]) -> Tensor:
    """Flow from layer i to each later layer j, a mean over items, in [0, 1]: float64 [L, L], 0 where i ≥ j.

    The specification adds up tr(A_i·A_j) over batches, A_i being layer i's attention [T, T], a mean over batch and
    heads. That is repaired in three places:

    - batches differ in T, and padded rows count: here each item counts once, by the attention among its own tokens;
    - the trace grows with T: here it is divided by the norms, so that it is defined and comparable for every T;
    - for causal attention A_i and A_j are lower triangular, so tr(A_i·A_j) = Σ_t A_i[t, t]·A_j[t, t] reads how much
      each token attends to itself and nothing else: here it is tr(A_i·A_jᵀ) = Σ_{t,s} A_i[t, s]·A_j[t, s], which
      reads all of both.

    So flow_ij = mean over items of tr(A_i·A_jᵀ) / (‖A_i‖·‖A_j‖), each A a mean over heads: 1 when layer j looks where
    layer i looked. The weights are those that the model computes, by its eager attention; the implementation that was
    set is put back. One batch's maps [L, B, T, T] are held at a time, without their heads.

    Args:
        model: a causal language model of a known family, on any device.
        batches: rows of ids and labels, int64 [B, T]; B and T may differ from batch to batch.

    Raises:
        DatasetError: there is no item.
        ModelError: the model does not give its attention weights.
    """
    parts = ModelParts(model)
    depth = len(parts.layers)
    maps: list[Tensor] = []

    def collect(_: Any, args: tuple[Any, ...], output: Any) -> None:
        weights = next((each for each in output[1:] if isinstance(each, Tensor) and each.ndim == 4), None)
        if weights is None:
            raise ModelError(
                f"model of type {model.config.model_type!r} gave no attention weights; expected [B, heads, T, T]: "
                "use a family whose eager attention returns them"
            )
        maps.append(weights.float().mean(1))

    # Models of the older kind (Falcon) compute their weights on request alone.
    asked = {} if model._can_set_attn_implementation() else {"output_attentions": True}
    flow, items = torch.zeros(depth, depth, dtype=torch.float64), 0
    hooks = [attention.register_forward_hook(collect) for attention in parts.attention]
    try:
        with evaluated(model), _eager(model):
            for batch in batches:
                maps.clear()
                parts.read(batch, **asked)
                real = torch.arange(batch.ids.shape[1]) < lengths(batch).cpu()[:, None]
                rows = torch.stack(maps, 1).mul_(real.to(maps[0].device)[:, None, :, None]).flatten(2)
                rows = torch.nn.functional.normalize(rows, dim=-1)
                flow += (rows @ rows.mT).sum(0).cpu().double()
                items += len(rows)
    finally:
        for hook in hooks:
            hook.remove()
    if not items:
        raise DatasetError("attention flow over 0 items, expected at least one; give a batch")
    return (flow / items).triu(1)


@contextmanager
def _eager(model: PreTrainedModel) -> Iterator[None]:
    """``model`` with the attention that returns its weights; the one set before is put back."""
    before = model.config._attn_implementation

    def choose(implementation: str) -> None:
        if model._can_set_attn_implementation():
            model.set_attn_implementation(implementation)
        else:
            model.config._attn_implementation = implementation

    choose("eager")
    try:
        yield
    finally:
        choose(before)
