"""Answers by generation, for base, worker and fused models alike."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from transformers import GenerationConfig

from butterfly.capability.encoding import prompt_tokens
from butterfly.capability.item import Item
from butterfly.core.progress import SILENT, Progress

BATCH = 100
MARGIN = 8
"""Tokens beyond the longest right answer that a model may say."""


def answer_limit(tokenizer: Any, items: Sequence[Item]) -> int:
    """How many new tokens an answer to these items may have: as many as the longest target and a few more."""
    return max(len(tokenizer(item.target, add_special_tokens=False)["input_ids"]) for item in items) + MARGIN


def ends(model: Any, tokenizer: Any) -> list[int]:
    """Every token that ends an answer: the tokenizer's, and those of the model's own configurations."""
    tokens = {tokenizer.eos_token_id}
    for config in (getattr(model, "generation_config", None), model.config):
        given = getattr(config, "eos_token_id", None)
        tokens |= set(given) if isinstance(given, (list, tuple)) else {given}
    return sorted(token for token in tokens if token is not None)


def measuring(model: Any, tokenizer: Any, longest: int) -> GenerationConfig:
    """Greedy, one sequence, no processors: what is measured is the model, not its generation configuration."""
    stops = ends(model, tokenizer)
    padding = stops[0] if tokenizer.pad_token_id is None else tokenizer.pad_token_id
    return GenerationConfig(max_new_tokens=longest, do_sample=False, eos_token_id=stops, pad_token_id=padding)


@contextmanager
def generating(model: Any, config: GenerationConfig) -> Iterator[None]:
    """Inside the block the model has ``config`` for its own, which ``generate()`` merges into every other."""
    kept, model.generation_config = model.generation_config, config
    try:
        yield
    finally:
        model.generation_config = kept


@torch.no_grad()
def answers(
    model: Any,
    tokenizer: Any,
    prompts: Sequence[str | Item],
    longest: int,
    progress: Progress = SILENT,
    stage: str = "generating",
    batch_size: int = BATCH,
) -> list[str]:
    """The greedy continuation of each prompt, in order, without special tokens; at most ``longest`` tokens."""
    encoded = [prompt_tokens(tokenizer, prompt) for prompt in prompts]
    order = sorted(range(len(prompts)), key=lambda n: len(encoded[n]))
    texts = [""] * len(prompts)
    config = measuring(model, tokenizer, longest)
    with generating(model, config), progress.stage(stage, len(prompts)) as advance:
        for start in range(0, len(order), batch_size):
            chosen = order[start : start + batch_size]
            width = len(encoded[chosen[-1]])
            ids = torch.full((len(chosen), width), config.pad_token_id)
            mask = torch.zeros_like(ids)
            for row, n in enumerate(chosen):
                ids[row, width - len(encoded[n]) :] = torch.tensor(encoded[n])
                mask[row, width - len(encoded[n]) :] = 1
            config.max_new_tokens = max(1, min(longest, context_length(model) - width))
            generated = model.generate(
                input_ids=ids.to(model.device), attention_mask=mask.to(model.device), generation_config=config
            )
            for n, text in zip(
                chosen, tokenizer.batch_decode(generated[:, width:], skip_special_tokens=True), strict=True
            ):
                texts[n] = text
            advance(len(chosen))
    return texts


def context_length(model: Any) -> int:
    """How many tokens a model reads at once, those that it says among them."""
    config = model.config
    return int(getattr(config, "max_position_embeddings", 0) or getattr(config, "n_positions", 0) or 2**31)
