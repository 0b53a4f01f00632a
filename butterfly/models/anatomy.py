"""Where the parts of a causal language model sit."""

from collections.abc import Iterable
from typing import Any

from torch import Tensor, nn

from butterfly.core.errors import ModelError

_LLAMA = ("model.layers", "model.norm", "model.embed_tokens")
_PARTS = {
    **dict.fromkeys(
        (
            "llama", "mistral", "qwen2", "qwen3", "gemma2", "gemma3_text", "phi3", "olmo2", "smollm3", "mixtral",
            "qwen3_moe",
        ),
        _LLAMA,
    ),
    "gpt2": ("transformer.h", "transformer.ln_f", "transformer.wte"),
    "falcon": ("transformer.h", "transformer.ln_f", "transformer.word_embeddings"),
    "gpt_neox": ("gpt_neox.layers", "gpt_neox.final_layer_norm", "gpt_neox.embed_in"),
    "opt": ("model.decoder.layers", "model.decoder.final_layer_norm", "model.decoder.embed_tokens"),
}  # fmt: skip
PER_LAYER = ("layer_types", "no_rope_layers", "mlp_layer_types")
"""Lists of a config with one entry a layer."""


class Anatomy:
    """A bound view on a …ForCausalLM; copies nothing."""

    def __init__(self, model: Any) -> None:
        if model.config.model_type not in _PARTS:
            known = ", ".join(sorted(_PARTS))
            raise ModelError(f"family {model.config.model_type!r} is unknown; known families: {known}")
        self.model = model
        self._stack, self._norm, self._embed = _PARTS[model.config.model_type]

    @property
    def layers(self) -> nn.ModuleList:
        """The decoder layers."""
        found: nn.ModuleList = self.model.get_submodule(self._stack)
        return found

    @layers.setter
    def layers(self, layers: nn.ModuleList) -> None:
        self.model.set_submodule(self._stack, layers)

    @property
    def embed(self) -> nn.Module:
        """The token embedding."""
        found: nn.Module = self.model.get_submodule(self._embed)
        return found

    @property
    def head(self) -> nn.Module:
        """The unembedding."""
        found: nn.Module = self.model.get_output_embeddings()
        return found

    def unembed(self, hidden: Tensor) -> Tensor:
        """Logits [… , V] of last hidden states [… , d] before the final norm."""
        norm = getattr(self.model.get_submodule(self._norm.rpartition(".")[0]), self._norm.rpartition(".")[2])
        hidden = hidden if norm is None else norm(hidden)
        if project := getattr(getattr(self.model.base_model, "decoder", None), "project_out", None):
            hidden = project(hidden)
        logits: Tensor = self.head(hidden)
        if cap := getattr(self.model.config, "final_logit_softcapping", None):
            logits = cap * (logits / cap).tanh()
        return logits


def renumber(layers: Iterable[nn.Module], start: int = 0) -> None:
    """Tell each layer its place in the key-value cache."""
    for place, layer in enumerate(layers, start):
        for module in layer.modules():
            if hasattr(module, "layer_idx"):
                module.layer_idx = place  # type: ignore[assignment]  # a plain attribute of transformers' modules
