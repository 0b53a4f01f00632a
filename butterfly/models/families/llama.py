"""Llama and the families laid out as it is: separate projections, a gated MLP, rotary positions."""

from dataclasses import replace

from butterfly.models.description import Attention, Family, Mlp

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
