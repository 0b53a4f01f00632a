"""Where the parts of a causal language model sit."""

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn

from butterfly.models.family import family_of
from butterfly.models.shape import full_shape


class Anatomy:
    """A bound view on a …ForCausalLM; it holds the model and copies nothing.

    Raises:
        ModelError: a model of an unknown family.
    """

    def __init__(self, model: Any) -> None:
        self.model = model
        self.family = family_of(model.config)

    @property
    def layers(self) -> nn.ModuleList:
        """The decoder layers."""
        found: nn.ModuleList = self.model.get_submodule(self.family.stack)
        return found

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
        found: nn.Module = self.model.get_submodule(self.family.norm)
        return found

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

    def project(self, latents: Tensor) -> Tensor:
        """Logits [..., V] of last hidden states after the final norm [..., d]."""
        logits: Tensor = self.head(latents)
        return logits

    def down_projections(self) -> list[list[Tensor]]:
        """Per layer, the weights whose input columns are neurons [d, n]."""
        return [[_weight(layer, self.family.mlp.outward)] for layer in self.layers]

    def output_projections(self) -> list[Tensor]:
        """Per layer, the attention's output weight [d, heads · head width], its columns group after group."""
        return [_weight(layer, self.family.attention.output) for layer in self.layers]

    def neuron_scores(self, per_weight: Callable[[Tensor], Tensor]) -> tuple[Tensor, Tensor]:
        """A score of single weights, summed to neurons [L, n] and to key-value groups [L, g].

        Args:
            per_weight: the scores of a weight's entries, in the weight's shape.
        """

        def columns(weights: list[Tensor]) -> Tensor:
            return torch.stack([per_weight(weight).sum(0) for weight in weights]).sum(0)

        neurons = torch.stack([columns(weights) for weights in self.down_projections()])
        heads = torch.stack([columns([weight]) for weight in self.output_projections()])
        return neurons, heads.view(len(heads), self.groups, -1).sum(-1)


def _weight(layer: nn.Module, name: str) -> Tensor:
    weight: Tensor = layer.get_parameter(f"{name}.weight")
    return weight


def renumber(layers: Iterable[nn.Module], start: int = 0) -> None:
    """Tell each layer its place in the key-value cache."""
    for place, layer in enumerate(layers, start):
        for module in layer.modules():
            if hasattr(module, "layer_idx"):
                module.layer_idx = place  # type: ignore[assignment]  # a plain attribute of transformers' modules
