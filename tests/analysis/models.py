"""Random models of transformers' own classes, one of each way to lay out a layer, and a padded batch for them."""

from typing import Any

import torch
from transformers import (
    FalconConfig,
    FalconForCausalLM,
    Gemma2Config,
    Gemma2ForCausalLM,
    GPT2Config,
    GPT2LMHeadModel,
    GPTNeoXConfig,
    GPTNeoXForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    MixtralConfig,
    MixtralForCausalLM,
    Olmo2Config,
    Olmo2ForCausalLM,
    OPTConfig,
    OPTForCausalLM,
    Phi3Config,
    Phi3ForCausalLM,
)

from butterfly.capability.encoding import IGNORED, Batch

VOCABULARY, LAYERS, WIDTH = 64, 3, 32
_TOKENS: dict[str, Any] = {"vocab_size": VOCABULARY, "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0}
_LLAMA: dict[str, Any] = _TOKENS | {
    "hidden_size": WIDTH,
    "intermediate_size": 48,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
}
_HEADS: dict[str, Any] = {key: value for key, value in _LLAMA.items() if key != "num_key_value_heads"}
_OPT: dict[str, Any] = {key: value for key, value in _HEADS.items() if key != "intermediate_size"}

MODELS: dict[str, tuple[Any, Any]] = {
    "llama": (LlamaForCausalLM, LlamaConfig(**_LLAMA)),
    "gpt2": (GPT2LMHeadModel, GPT2Config(**_TOKENS, n_embd=WIDTH, n_layer=LAYERS, n_head=4, n_positions=64)),
    "opt": (OPTForCausalLM, OPTConfig(**_OPT, ffn_dim=48, word_embed_proj_dim=16)),
    "gpt_neox": (GPTNeoXForCausalLM, GPTNeoXConfig(**_HEADS)),
    "falcon": (
        FalconForCausalLM,
        FalconConfig(**_TOKENS, hidden_size=WIDTH, num_hidden_layers=LAYERS, num_attention_heads=4),
    ),
    "gemma2": (Gemma2ForCausalLM, Gemma2Config(**_LLAMA, head_dim=8, sliding_window=4)),
    "olmo2": (Olmo2ForCausalLM, Olmo2Config(**_LLAMA)),
    "phi3": (Phi3ForCausalLM, Phi3Config(**_LLAMA)),
    "mixtral": (MixtralForCausalLM, MixtralConfig(**_LLAMA, num_local_experts=4)),
}


def random_model(family: str, dtype: torch.dtype = torch.float32) -> Any:
    """A model of a family, the same at each call, with weights large enough that its layers differ."""
    torch.manual_seed(0)
    made, config = MODELS[family]
    model = made(config)
    for parameter in model.parameters():
        if parameter.ndim > 1:
            torch.nn.init.normal_(parameter, std=0.2)
    return model.eval().to(dtype)


def padded_batch() -> Batch:
    """Three items of 6, 8 and 9 tokens; prompts of 3, 4 and 5."""
    ids = torch.randint(3, VOCABULARY, (3, 9), generator=torch.Generator().manual_seed(0))
    labels = torch.full((3, 9), IGNORED)
    for row, (prompt, end) in enumerate([(3, 6), (4, 8), (5, 9)]):
        ids[row, end:] = 0
        labels[row, prompt - 1 : end - 1] = ids[row, prompt:end]
    return Batch.of(ids, labels)


def single_items(batch: Batch) -> list[Batch]:
    """The same items, each alone and without padding."""
    ends = ((batch.labels != IGNORED) * torch.arange(1, 10)).amax(-1) + 1
    return [
        Batch.of(batch.ids[row : row + 1, :end], batch.labels[row : row + 1, :end])
        for row, end in enumerate(ends.tolist())
    ]
