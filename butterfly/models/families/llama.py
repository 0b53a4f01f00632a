"""Llama and the families laid out much as it is: a gated MLP, rotary positions, norms without bias."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from butterfly.models.description import Attention, Family, Mlp

if TYPE_CHECKING:
    from transformers import PretrainedConfig

LLAMA = Family(
    model_type="llama",
    stack="model.layers",
    norm="model.norm",
    mlp=Mlp(inward=("mlp.gate_proj", "mlp.up_proj"), outward="mlp.down_proj"),
    attention=Attention("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"),
    neurons="intermediate_size",
)
MISTRAL = replace(LLAMA, model_type="mistral")
QWEN2 = replace(LLAMA, model_type="qwen2", per_layer=("layer_types",))
QWEN3 = replace(QWEN2, model_type="qwen3")
GEMMA2 = replace(QWEN2, model_type="gemma2")
GEMMA3 = replace(QWEN2, model_type="gemma3_text")
OLMO2 = replace(
    QWEN2, model_type="olmo2", fixed_heads="one norm spans the queries of all heads, and another their keys"
)
SMOLLM3 = replace(LLAMA, model_type="smollm3", per_layer=("layer_types", "no_rope_layers"))
PHI3 = replace(
    LLAMA,
    model_type="phi3",
    mlp=Mlp(("mlp.gate_up_proj",), "mlp.down_proj"),
    attention=Attention("self_attn.qkv_proj", "self_attn.qkv_proj", "self_attn.qkv_proj", "self_attn.o_proj"),
)


def _dense_layers(config: PretrainedConfig) -> str | None:
    if config.mlp_only_layers or config.decoder_sparse_step != 1:
        return "some layers have experts and others none; expected experts in every layer"
    return None


QWEN3_MOE = replace(
    QWEN3,
    model_type="qwen3_moe",
    mlp=Mlp(("mlp.experts.gate_up_proj",), "mlp.experts.down_proj", experts=True),
    neurons="moe_intermediate_size",
    rejection=_dense_layers,
)
