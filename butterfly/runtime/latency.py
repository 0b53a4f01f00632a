"""How long a model takes per generated token, one sequence at a time."""

import time
from typing import Any

import numpy as np
import torch
from torch import Tensor

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
    """p50, p95 and p99 of the milliseconds between tokens, over ``TOKENS`` tokens after a warm-up."""
    inputs = tokenizer([prompt], return_tensors="pt").to(model.device)
    clock = _Clock()
    model.generate(
        input_ids=inputs["input_ids"],
        attention_mask=inputs["attention_mask"],
        min_new_tokens=TOKENS + WARM_UP,
        max_new_tokens=TOKENS + WARM_UP,
        do_sample=False,
        pad_token_id=tokenizer.pad_token_id,
        eos_token_id=tokenizer.eos_token_id,
        streamer=clock,
    )
    gaps = 1000 * np.diff(np.array(clock.times))[WARM_UP:]
    return {f"p{q}": float(np.percentile(gaps, q)) for q in (50, 95, 99)}
