"""Small random models of every known family, and their tokenizer: real transformers models, seconds to make."""

from pathlib import Path
from typing import Any

import torch
from transformers import (
    AutoModelForCausalLM,
    FalconConfig,
    Gemma2Config,
    Gemma3TextConfig,
    GPT2Config,
    GPTNeoXConfig,
    LlamaConfig,
    MistralConfig,
    Olmo2Config,
    OPTConfig,
    Phi3Config,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen3Config,
    Qwen3MoeConfig,
    SmolLM3Config,
)

from butterfly.base.data import train_tokenizer
from butterfly.capability.builtin import GENERATORS, Split, items

SIZES: dict[str, Any] = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 5,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 256,
}
# a tokenizer read beside a Qwen2 or GPT-2 gains one token, <|endoftext|>
CONFIGS: dict[str, Any] = {
    "llama": lambda size: LlamaConfig(vocab_size=size, tie_word_embeddings=True, **SIZES),
    "llama-untied": lambda size: LlamaConfig(vocab_size=size, tie_word_embeddings=False, **SIZES),
    "mistral": lambda size: MistralConfig(vocab_size=size, sliding_window=None, **SIZES),
    "qwen2": lambda size: Qwen2Config(vocab_size=size + 1, **{k: v for k, v in SIZES.items() if k != "head_dim"}),
    "qwen3": lambda size: Qwen3Config(vocab_size=size, **SIZES),
}

WIDE = {"num_hidden_layers": 5, "num_attention_heads": 4, "hidden_size": 32}
FULL_AND_SLIDING = ["sliding_attention", "full_attention", "sliding_attention", "sliding_attention", "full_attention"]
EVERY: dict[str, Any] = CONFIGS | {
    "mistral-sliding": lambda size: MistralConfig(vocab_size=size, sliding_window=5, **SIZES),
    "gpt_neox": lambda size: GPTNeoXConfig(vocab_size=size, intermediate_size=48, **WIDE),
    "opt": lambda size: OPTConfig(vocab_size=size, ffn_dim=48, word_embed_proj_dim=32, dropout=0.0, **WIDE),
    "opt-projected": lambda size: OPTConfig(
        vocab_size=size, ffn_dim=48, word_embed_proj_dim=16, do_layer_norm_before=False, dropout=0.0, **WIDE
    ),
    "gpt2": lambda size: GPT2Config(vocab_size=size + 1, n_layer=5, n_head=4, n_embd=32, n_inner=48),
    "falcon": lambda size: FalconConfig(vocab_size=size, ffn_hidden_size=48, **WIDE),
    "falcon-grouped": lambda size: FalconConfig(
        vocab_size=size, ffn_hidden_size=48, new_decoder_architecture=True, num_kv_heads=2, bias=True, **WIDE
    ),
    "phi3": lambda size: Phi3Config(vocab_size=size, **SIZES),
    "gemma2": lambda size: Gemma2Config(vocab_size=size, sliding_window=5, layer_types=FULL_AND_SLIDING, **SIZES),
    "gemma3_text": lambda size: Gemma3TextConfig(
        vocab_size=size, sliding_window=5, layer_types=FULL_AND_SLIDING, **SIZES
    ),
    "olmo2": lambda size: Olmo2Config(vocab_size=size, **SIZES),
    "smollm3": lambda size: SmolLM3Config(vocab_size=size, no_rope_layers=[1, 1, 0, 1, 0], **SIZES),
    "qwen3_moe": lambda size: Qwen3MoeConfig(
        vocab_size=size, moe_intermediate_size=48, num_experts=4, num_experts_per_tok=2, **SIZES
    ),
}
"""Of each family, and of some with what sets them apart."""


def tokenizer() -> PreTrainedTokenizerFast:
    return train_tokenizer([item.prompt + item.target for name in GENERATORS for item in items(name, Split.TRAIN, 50)])


def write_model(folder: Path, family: str = "llama", dtype: torch.dtype = torch.float32) -> Path:
    """A random model of a family as a checkpoint directory."""
    words = tokenizer()
    torch.manual_seed(0)
    config = EVERY[family](len(words))
    config.bos_token_id, config.eos_token_id, config.pad_token_id = 1, 2, 0
    model = AutoModelForCausalLM.from_config(config).to(dtype)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.2) if parameter.ndim > 1 else None
    model.save_pretrained(folder)
    words.save_pretrained(folder)
    return folder
