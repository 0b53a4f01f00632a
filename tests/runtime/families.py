"""A tiny random model of each family, and workers cut from it."""

import copy
from typing import Any

import torch
from torch import nn
from transformers import (
    AutoModelForCausalLM,
    FalconConfig,
    Gemma2Config,
    Gemma3TextConfig,
    GPT2Config,
    GPTNeoXConfig,
    LlamaConfig,
    MistralConfig,
    MixtralConfig,
    Olmo2Config,
    OPTConfig,
    Phi3Config,
    Qwen2Config,
    Qwen3Config,
    Qwen3MoeConfig,
    SmolLM3Config,
)

from butterfly.fusion import AnyPool, FixedWeights, Gate, LinearPool
from butterfly.models.anatomy import Anatomy, renumber
from butterfly.models.family import FAMILIES, family_of
from butterfly.runtime.fused import FusedModel

TOKENS: dict[str, Any] = {"vocab_size": 64, "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2}
OLD: dict[str, Any] = {
    **TOKENS, "hidden_size": 32, "num_hidden_layers": 5, "num_attention_heads": 4, "max_position_embeddings": 64
}  # fmt: skip
SIZES: dict[str, Any] = {**OLD, "intermediate_size": 48, "num_key_value_heads": 2}
MIXED = ["sliding_attention", "full_attention", "sliding_attention", "full_attention", "full_attention"]
ALL: dict[str, Any] = {
    "llama": LlamaConfig(**SIZES, tie_word_embeddings=True),
    "mistral": MistralConfig(**SIZES, sliding_window=6),
    "qwen2": Qwen2Config(**SIZES),
    "qwen3": Qwen3Config(**SIZES, head_dim=8),
    "gemma2": Gemma2Config(**SIZES, head_dim=8, sliding_window=4),
    "gemma3": Gemma3TextConfig(**SIZES, head_dim=8, sliding_window=4, layer_types=MIXED),
    "phi3": Phi3Config(**SIZES),
    "gpt2": GPT2Config(**TOKENS, n_embd=32, n_layer=5, n_head=4, n_positions=64),
    "gpt_neox": GPTNeoXConfig(**OLD, intermediate_size=48),
    "opt": OPTConfig(**OLD, ffn_dim=48, word_embed_proj_dim=16),
    "falcon": FalconConfig(**TOKENS, hidden_size=32, num_hidden_layers=5, num_attention_heads=4),
    "falcon-alibi": FalconConfig(**TOKENS, hidden_size=32, num_hidden_layers=5, num_attention_heads=4, alibi=True),
    "olmo2": Olmo2Config(**SIZES),
    "smollm3": SmolLM3Config(**SIZES),
    "mixtral": MixtralConfig(**SIZES, num_local_experts=4),
    "qwen3_moe": Qwen3MoeConfig(
        **SIZES, head_dim=8, num_experts=4, num_experts_per_tok=2, moe_intermediate_size=16
    ),
}  # fmt: skip

CONFIGS = {name: config for name, config in ALL.items() if config.model_type in FAMILIES}


def base_of(family: str) -> Any:
    """A random model of a family, of five layers, whose parts matter."""
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(copy.deepcopy(CONFIGS[family])).eval()
    for parameter in model.parameters():
        if parameter.ndim > 1:
            nn.init.normal_(parameter, std=0.2)
    return model


def cut(base: Any, kept: list[int]) -> Any:
    """A copy of ``base`` with these layers."""
    model = copy.deepcopy(base)
    layers = Anatomy(model).layers
    Anatomy(model).layers = nn.ModuleList(layers[n] for n in kept)
    renumber(Anatomy(model).layers)
    config = copy.deepcopy(base.config)
    for name in family_of(config).per_layer:
        if getattr(config, name, None):
            setattr(config, name, [getattr(config, name)[n] for n in kept])
    config.num_hidden_layers = len(kept)
    for module in model.modules():
        if hasattr(module, "config"):
            module.config = config
    return model


def fused_of(family: str, shared: int, pool: AnyPool | None = None) -> tuple[dict[str, Any], FusedModel]:
    """Two workers over ``shared`` common layers as plain models, and the fused model of them."""
    base = base_of(family)
    workers = {"one": cut(base, [*range(shared), 2]), "two": cut(base, [*range(shared), 3, 4])}
    weighting = Gate(32, 2) if shared else FixedWeights(2)
    if isinstance(weighting, Gate):
        nn.init.normal_(weighting.score.weight, std=0.5)
    return workers, FusedModel.of(workers, shared, pool or LinearPool(validate=False), weighting).requires_grad_(False)


def prompts() -> tuple[torch.Tensor, torch.Tensor]:
    """Two prompts of six and nine tokens, padded on the left: ids and mask [2, 9]."""
    torch.manual_seed(1)
    ids, mask = torch.randint(3, 64, (2, 9)), torch.ones(2, 9, dtype=torch.long)
    ids[0, :3], mask[0, :3] = 0, 0
    return ids, mask
