"""Small random models of every known family, and their tokenizer: real transformers models, seconds to make."""

from pathlib import Path
from typing import Any

import torch
from transformers import (
    AutoModelForCausalLM,
    LlamaConfig,
    MistralConfig,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen3Config,
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
CONFIGS: dict[str, Any] = {
    "llama": lambda size: LlamaConfig(vocab_size=size, tie_word_embeddings=True, **SIZES),
    "llama-untied": lambda size: LlamaConfig(vocab_size=size, tie_word_embeddings=False, **SIZES),
    "mistral": lambda size: MistralConfig(vocab_size=size, sliding_window=None, **SIZES),
    "qwen2": lambda size: Qwen2Config(vocab_size=size, **{k: v for k, v in SIZES.items() if k != "head_dim"}),
    "qwen3": lambda size: Qwen3Config(vocab_size=size, **SIZES),
}


def tokenizer() -> PreTrainedTokenizerFast:
    return train_tokenizer([item.prompt + item.target for name in GENERATORS for item in items(name, Split.TRAIN, 50)])


def write_model(folder: Path, family: str = "llama", dtype: torch.dtype = torch.float32) -> Path:
    """A random model of a family as a checkpoint directory."""
    words = tokenizer()
    torch.manual_seed(0)
    config = CONFIGS[family](len(words))
    config.bos_token_id, config.eos_token_id, config.pad_token_id = 1, 2, 0
    model = AutoModelForCausalLM.from_config(config).to(dtype)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.2) if parameter.ndim > 1 else None
    model.save_pretrained(folder)
    words.save_pretrained(folder)
    return folder
