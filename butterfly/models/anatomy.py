"""Where the parts of a causal language model sit."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from butterfly.models.family import family_of
from butterfly.models.shape import full_shape

if TYPE_CHECKING:
    from transformers import PreTrainedModel


class Anatomy:
    """A bound view on a …ForCausalLM; it holds the model and copies nothing.

    Raises:
        ModelError: a model of an unknown family.
    """

    def __init__(self, model: PreTrainedModel) -> None:
        self.model = model
        self.family = family_of(model.config)

    @property
    def layers(self) -> nn.ModuleList:
        """The decoder layers."""
        layers: nn.ModuleList = self.model.get_submodule(self.family.stack)
        return layers

    @layers.setter
    def layers(self, layers: nn.ModuleList) -> None:
        self.model.set_submodule(self.family.stack, layers)

    @property
    def embed(self) -> Any:
        """The token embedding."""
        return self.model.get_input_embeddings()

    @property
    def norm(self) -> nn.Module:
        """The final norm."""
        parent, _, name = self.family.norm.rpartition(".")
        part: nn.Module | None = getattr(self.model.get_submodule(parent), name)
        return nn.Identity() if part is None else part  # as in OPT with norms after each block

    @property
    def head(self) -> Any:
        """The unembedding."""
        return self.model.get_output_embeddings()

    @property
    def tied(self) -> bool:
        """Whether the unembedding is the embedding, whatever the configuration says."""
        return self.head.weight is self.embed.weight

    @property
    def vocabulary(self) -> int:
        """How many logits a position has, V."""
        return int(self.head.weight.shape[0])

    @property
    def heads(self) -> int:
        """Attention heads of a layer."""
        return int(self.model.config.num_attention_heads)

    @property
    def groups(self) -> int:
        """Key-value groups of a layer."""
        return full_shape(self.model.config).groups

    @property
    def neurons(self) -> int:
        """Neurons of a layer's MLP."""
        return full_shape(self.model.config).neurons

    def unembed(self, hidden: Tensor) -> Tensor:
        """Logits [..., V] of last hidden states before the final norm [..., d]."""
        return self.project(self.norm(hidden))

    def latents(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Last hidden states after the final norm [B, T, d] of token ids [B, T] and their mask [B, T]."""
        narrowed: list[Tensor] = []
        outward = self._outward_embedding
        with ExitStack() as hooks:
            if outward is not None:
                hook = outward.register_forward_pre_hook(lambda _, args: narrowed.append(args[0]))
                hooks.callback(hook.remove)
            hidden: Tensor = self.model.base_model(input_ids=ids, attention_mask=mask, use_cache=False)[0]
        return narrowed[0] if narrowed else hidden

    def project(self, latents: Tensor) -> Tensor:
        """Logits [..., V] of last hidden states after the final norm [..., d]."""
        outward = self._outward_embedding
        logits: Tensor = self.head(latents if outward is None else outward(latents))
        if (cap := getattr(self.model.config, "final_logit_softcapping", None)) is not None:
            logits = torch.tanh(logits / cap) * cap
        return logits

    @property
    def _outward_embedding(self) -> nn.Module | None:
        """What narrows the last hidden states to the embedding's width, as in some OPT: its body runs it too."""
        projection: nn.Module | None = getattr(getattr(self.model.base_model, "decoder", None), "project_out", None)
        return projection


def renumber(layers: Iterable[nn.Module], start: int = 0) -> None:
    """Tell each layer its place in the key-value cache."""
    for place, layer in enumerate(layers, start):
        for module in layer.modules():
            if hasattr(module, "layer_idx"):
                module.layer_idx = place  # type: ignore[assignment]  # a plain attribute of transformers' modules
