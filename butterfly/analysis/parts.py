"""Where the layers of a causal language model sit, and which of their weights hold neurons and key-value groups.

The one place of this package that knows of families.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from butterfly.capability.encoding import Batch
from butterfly.core.errors import ModelError

if TYPE_CHECKING:
    from transformers import PretrainedConfig, PreTrainedModel

LOGITS = 2**22
"""Entries of logits that are held at once."""
ATTENTION = ("self_attn", "attention", "attn", "self_attention")
OUTPUT = ("o_proj", "out_proj", "dense", "c_proj")
MLP = ("mlp", "block_sparse_moe", "feed_forward")
DOWN = ("down_proj", "fc2", "dense_4h_to_h", "c_proj", "w2")


@dataclass(frozen=True, slots=True)
class Columns:
    """One weight whose input columns are units: neurons of an MLP, or heads of attention."""

    weight: nn.Parameter
    transposed: bool
    """Whether units are rows, as in GPT-2's Conv1D."""

    def units(self) -> Tensor:
        """A view of the weight with units last [..., n]; an MLP of experts has one matrix each."""
        return self.weight.transpose(-1, -2) if self.transposed else self.weight

    def taylor(self, gradient: Tensor) -> Tensor:
        """Σ_i W_ij·∂L/∂W_ij per unit j, over all experts, in float32 [n]: what L loses at first order without it.

        Args:
            gradient: ∂L/∂W, floating-point, in the shape of the weight.
        """
        product = self.weight.detach().float().mul(gradient)
        units = product.transpose(-1, -2) if self.transposed else product
        return units.flatten(0, -2).sum(0)


class ModelParts:
    """The parts of a …ForCausalLM, which it holds and does not copy."""

    def __init__(self, model: PreTrainedModel) -> None:
        self.model = model
        config = model.config
        self.layers: list[nn.Module] = _stack(model, int(config.num_hidden_layers))
        self.attention = [_child(layer, ATTENTION) for layer in self.layers]
        self.groups = _groups(config)
        self.output = [_columns(_child(attention, OUTPUT)) for attention in self.attention]
        self.down = [_down(layer) for layer in self.layers]
        self.neurons = int(self.down[0].units().shape[-1])

    @property
    def device(self) -> torch.device:
        """Where the token embedding is."""
        device: torch.device = self.model.get_input_embeddings().weight.device
        return device

    @property
    def chunk(self) -> int:
        """How many positions' logits are held at once: ``LOGITS`` entries, but 128 positions at least."""
        return max(128, LOGITS // int(self.model.config.vocab_size))

    def read(self, batch: Batch, **asked: Any) -> Tensor:
        """Last hidden states, after the final norm [B, T, d].

        Padding on the right needs no mask: attention is causal, so no real token sees it. ``asked`` goes to the model.
        """
        ids = batch.ids.to(self.device)
        hidden: Tensor = self.model.base_model(input_ids=ids, use_cache=False, **asked).last_hidden_state
        return hidden

    def unembed(self, hidden: Tensor) -> Tensor:
        """Logits [..., V] of last hidden states [..., d]."""
        config = self.model.config
        logits: Tensor = self.model.get_output_embeddings()(hidden)
        if cap := getattr(config, "final_logit_softcapping", None):
            logits = cap * torch.tanh(logits / cap)
        return logits


def lengths(batch: Batch) -> Tensor:
    """How many tokens of each row are real [B]."""
    return batch.mask.sum(-1)


@contextmanager
def evaluated(model: PreTrainedModel) -> Iterator[None]:
    """``model`` in evaluation mode, each module's own mode put back afterwards."""
    training = [module for module in model.modules() if module.training]
    model.eval()
    try:
        yield
    finally:
        for module in training:
            module.training = True


def hidden_states(args: tuple[Any, ...], kwargs: dict[str, Any]) -> Tensor:
    """What goes into a layer [B, T, d], whichever way it is passed."""
    states: Tensor = args[0] if args else kwargs["hidden_states"]
    return states


def first(output: Any) -> Tensor:
    """What comes out of a layer [B, T, d], which some families give in a tuple."""
    states: Tensor = output[0] if isinstance(output, tuple) else output
    return states


def _stack(model: PreTrainedModel, depth: int) -> list[nn.Module]:
    for module in model.modules():
        if isinstance(module, nn.ModuleList) and len(module) == depth and _has(module[0], ATTENTION):
            return list(module)
    raise ModelError(
        f"model of type {model.config.model_type!r}: no list of {depth} layers with attention in it; "
        f"expected one whose layers have one of {', '.join(ATTENTION)}: add the name to butterfly/analysis/parts.py"
    )


def _groups(config: PretrainedConfig) -> int:
    """Key-value groups per layer."""
    heads = int(config.num_attention_heads)
    if config.model_type == "falcon":
        return int(config.num_kv_heads) if config.new_decoder_architecture else 1 if config.multi_query else heads
    return int(getattr(config, "num_key_value_heads", None) or heads)


def _has(module: nn.Module, names: tuple[str, ...]) -> bool:
    return any(hasattr(module, name) for name in names)


def _child(module: nn.Module, names: tuple[str, ...]) -> nn.Module:
    for name in names:
        if isinstance(child := getattr(module, name, None), nn.Module):
            return child
    raise ModelError(
        f"{type(module).__name__} has none of {', '.join(names)}: add the name of its part to "
        "butterfly/analysis/parts.py"
    )


def _down(layer: nn.Module) -> Columns:
    mlp = _child(layer, MLP) if _has(layer, MLP) else layer
    inner = getattr(mlp, "experts", mlp)
    for name in DOWN:
        part = getattr(inner, name, None)
        if isinstance(part, nn.Parameter):
            return Columns(part, transposed=False)
        if isinstance(part, nn.Module):
            return _columns(part)
    raise ModelError(
        f"{type(inner).__name__} has none of {', '.join(DOWN)}: add the name to butterfly/analysis/parts.py"
    )


def _columns(module: nn.Module) -> Columns:
    weight = module.weight
    assert isinstance(weight, nn.Parameter), type(module)
    return Columns(weight, transposed=type(module).__name__ == "Conv1D")
