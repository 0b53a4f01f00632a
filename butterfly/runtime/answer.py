"""Answers by generation, for base, worker and fused models alike."""

from collections.abc import Sequence
from typing import Any

import torch

from butterfly.core.progress import SILENT, Progress

BATCH = 100


@torch.no_grad()
def answers(
    model: Any,
    tokenizer: Any,
    prompts: Sequence[str],
    longest: int = 64,
    progress: Progress = SILENT,
    stage: str = "generating",
) -> list[str]:
    """The greedy continuation of each prompt, in order, without special tokens; at most ``longest`` tokens."""
    order = sorted(range(len(prompts)), key=lambda n: len(prompts[n]))
    said = [""] * len(prompts)
    with progress.stage(stage, len(prompts)) as advance:
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            inputs = tokenizer([prompts[n] for n in chosen], return_tensors="pt", padding=True)
            generated = model.generate(
                input_ids=inputs["input_ids"],
                attention_mask=inputs["attention_mask"],
                max_new_tokens=longest,
                do_sample=False,
                eos_token_id=tokenizer.eos_token_id,
                pad_token_id=tokenizer.pad_token_id,
            )
            new = generated[:, inputs["input_ids"].shape[1] :]
            for n, text in zip(chosen, tokenizer.batch_decode(new, skip_special_tokens=True), strict=True):
                said[n] = text
            advance(len(chosen))
    return said
