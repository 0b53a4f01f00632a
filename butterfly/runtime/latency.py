"""How long a model takes per generated token, one sequence at a time."""

import time
from typing import Any

import numpy as np
import torch
from torch import Tensor

from butterfly.capability.encoding import prompt_tokens
from butterfly.runtime.generation import context_length, generating, measuring

TOKENS, WARM_UP = 40, 8


class _Clock:
    """A transformers streamer that notes when each token arrives."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def put(self, value: Tensor) -> None:
        self.times.append(time.perf_counter())

    def end(self) -> None:
        """Nothing is held back."""


@torch.no_grad()
def latency_ms(model: Any, tokenizer: Any, prompt: str) -> dict[str, float]:
    """p50, p95 and p99 of the milliseconds between tokens, over ``TOKENS`` tokens after a warm-up.

    Tokens are greedy, whatever the model's own generation configuration says. No token ends the text. Where prompt and
    tokens exceed the model's context, the prompt loses its beginning; where half of the context is too short for the
    tokens, fewer are measured.
    """
    context = context_length(model)
    tokens = min(TOKENS + WARM_UP, max(2, context // 2))
    config = measuring(model, tokenizer, tokens)
    config.eos_token_id = None
    ids = torch.tensor([prompt_tokens(tokenizer, prompt)[-max(1, context - tokens) :]], device=model.device)
    clock = _Clock()
    with generating(model, config):
        model.generate(input_ids=ids, attention_mask=torch.ones_like(ids), generation_config=config, streamer=clock)
    gaps = 1000 * np.diff(np.array(clock.times))[min(WARM_UP, tokens // 2) :]
    return {f"p{q}": float(np.percentile(gaps, q)) for q in (50, 95, 99)}
