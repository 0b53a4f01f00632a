"""Families whose attention is as wide as the hidden states, and whose MLP has no gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from butterfly.models.description import Attention, Family, Mlp

if TYPE_CHECKING:
    from transformers import PretrainedConfig

AS_WIDE = "its heads are as wide together as the hidden states"


def fused(name: str, output: str) -> Attention:
    """Attention with one map to queries, keys and values."""
    return Attention(name, name, name, output)


def _gpt2_rejection(config: PretrainedConfig) -> str | None:
    if config.scale_attn_by_inverse_layer_idx:
        return "attention is scaled by the number of the layer (scale_attn_by_inverse_layer_idx)"
    return "it has cross-attention (add_cross_attention)" if config.add_cross_attention else None


GPT2 = Family(
    model_type="gpt2",
    stack="transformer.h",
    norm="transformer.ln_f",
    mlp=Mlp(("mlp.c_fc",), "mlp.c_proj", gated=False),
    attention=fused("attn.c_attn", "attn.c_proj"),
    neurons="n_inner",
    transposed=True,
    fixed_heads=AS_WIDE,
    rejection=_gpt2_rejection,
)
GPT_NEOX = Family(
    model_type="gpt_neox",
    stack="gpt_neox.layers",
    norm="gpt_neox.final_layer_norm",
    mlp=Mlp(("mlp.dense_h_to_4h",), "mlp.dense_4h_to_h", gated=False),
    attention=fused("attention.query_key_value", "attention.dense"),
    neurons="intermediate_size",
    fixed_heads=AS_WIDE,
)
OPT = Family(
    model_type="opt",
    stack="model.decoder.layers",
    norm="model.decoder.final_layer_norm",
    mlp=Mlp(("fc1",), "fc2", gated=False),
    attention=Attention("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.out_proj"),
    neurons="ffn_dim",
    fixed_heads=AS_WIDE,
)
FALCON = Family(
    model_type="falcon",
    stack="transformer.h",
    norm="transformer.ln_f",
    mlp=Mlp(("mlp.dense_h_to_4h",), "mlp.dense_4h_to_h", gated=False),
    attention=fused("self_attention.query_key_value", "self_attention.dense"),
    neurons="ffn_hidden_size",
    fixed_heads=AS_WIDE,
)
