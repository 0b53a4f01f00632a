"""The time of a token is the model's: neither its generation configuration nor the length of a prompt has a say."""

import copy
from typing import Any

import pytest
import torch
from transformers import GenerationConfig, GPT2Config, GPT2LMHeadModel

from benchmarks.decoding import Subject
from butterfly.models import load_base
from butterfly.runtime.latency import TOKENS, WARM_UP, latency_ms
from tests.tiny import write_model

PROMPT = "x is greater than y"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return load_base(str(write_model(tmp_path_factory.mktemp("base"))))


def read(model: Any, tokenizer: Any, prompt: str) -> list[list[int]]:
    """The tokens that each pass of a measurement reads, of one sequence."""
    passes: list[list[int]] = []

    def note(module: Any, given: tuple[torch.Tensor, ...]) -> None:
        (row,) = given[0].tolist()
        passes.append(row)

    hook = model.get_input_embeddings().register_forward_pre_hook(note)
    try:
        measured = latency_ms(model, tokenizer, prompt)
    finally:
        hook.remove()
    assert 0 < measured["p50"] <= measured["p95"] <= measured["p99"]
    return passes


@pytest.mark.parametrize(
    "own",
    [
        {"num_beams": 4},
        {"num_return_sequences": 2, "do_sample": True},
        {"use_cache": False, "repetition_penalty": 5.0},
        {"max_length": 4, "eos_token_id": [2, 5]},
    ],
)
def test_latency_is_that_of_plain_greedy_tokens(base: Any, own: dict[str, Any]) -> None:
    plain = read(base.model, base.tokenizer, PROMPT)
    assert len(plain) == TOKENS + WARM_UP
    assert all(len(tokens) == 1 for tokens in plain[1:])
    model = copy.copy(base.model)
    model.generation_config = kept = GenerationConfig(**own)
    assert read(model, base.tokenizer, PROMPT) == plain
    assert model.generation_config is kept


def test_no_token_ends_a_measurement(base: Any) -> None:
    plain = read(base.model, base.tokenizer, PROMPT)
    model = copy.copy(base.model)
    model.generation_config = GenerationConfig(eos_token_id=plain[3][0])
    assert read(model, base.tokenizer, PROMPT) == plain


def test_the_benchmark_of_decoding_measures_plain_greedy_tokens(base: Any) -> None:
    plain = [tokens[0] for tokens in read(base.model, base.tokenizer, PROMPT)[1:]]
    model = copy.copy(base.model)
    model.generation_config = GenerationConfig(num_beams=4, repetition_penalty=5.0, eos_token_id=plain[0])
    subject = Subject("beams", model)
    subject.answer(torch.tensor([base.tokenizer(PROMPT)["input_ids"]]), 5)
    assert subject.answers == [plain[:5]]


@pytest.mark.parametrize("context", [60, 128])
def test_a_prompt_near_the_context_gives_its_end(base: Any, context: int) -> None:
    config = GPT2Config(vocab_size=len(base.tokenizer), n_positions=context, n_embd=32, n_layer=2, n_head=4)
    model = GPT2LMHeadModel(config).eval()
    prompt = "x is greater than y " * context
    first, *later = read(model, base.tokenizer, prompt)
    whole = base.tokenizer(prompt)["input_ids"]
    assert whole[-len(first) :] == first
    assert len(later) + 1 == min(TOKENS + WARM_UP, context // 2)
    assert len(first) + len(later) + 1 == context
