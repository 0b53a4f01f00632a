"""Answers say what the model says: nothing of its own generation configuration leaks in."""

import copy
from typing import Any

import pytest
import torch
from transformers import GenerationConfig

from butterfly.capability import Item
from butterfly.models import load_base
from butterfly.runtime.generation import MARGIN, answer_limit, answers, ends
from tests.tiny import write_model

PROMPTS = ["hello", "x is greater than y and something longer follows", "a"]
LEAKY = GenerationConfig(
    num_beams=3,
    num_return_sequences=2,
    no_repeat_ngram_size=1,
    min_new_tokens=9,
    repetition_penalty=5.0,
    do_sample=True,
    temperature=3.0,
    eos_token_id=[2, 7],
    pad_token_id=0,
)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return load_base(str(write_model(tmp_path_factory.mktemp("base"))))


def by_hand(base: Any, prompt: str, longest: int, stops: set[int]) -> list[int]:
    """Greedy tokens, one full pass each."""
    ids, tokens = base.tokenizer(prompt)["input_ids"], []
    while len(tokens) < longest and not (tokens and tokens[-1] in stops):
        with torch.no_grad():
            tokens.append(int(base.model(torch.tensor([ids + tokens])).logits[0, -1].argmax()))
    return tokens


def text(base: Any, tokens: list[int]) -> str:
    return str(base.tokenizer.decode(tokens, skip_special_tokens=True))


def test_the_models_generation_configuration_is_left_out_and_left_alone(base: Any) -> None:
    model = copy.deepcopy(base.model)
    model.generation_config = copy.deepcopy(LEAKY)
    kept = model.generation_config
    expected = [text(base, by_hand(base, prompt, 12, {2, 7})) for prompt in PROMPTS]
    assert answers(model, base.tokenizer, PROMPTS, 12) == expected
    assert model.generation_config is kept
    assert kept.to_dict() == LEAKY.to_dict()


def test_the_configuration_comes_back_after_an_error(base: Any) -> None:
    model = copy.deepcopy(base.model)
    kept = model.generation_config
    model.lm_head = None
    with pytest.raises(TypeError):
        answers(model, base.tokenizer, PROMPTS, 2)
    assert model.generation_config is kept


def test_every_end_of_model_and_tokenizer_ends_an_answer(base: Any) -> None:
    model = copy.deepcopy(base.model)
    free = by_hand(base, PROMPTS[0], 12, set())
    stop = free[3]
    model.generation_config.eos_token_id = [stop, 9]
    model.config.eos_token_id = 11
    assert ends(model, base.tokenizer) == sorted({stop, 9, 11, base.tokenizer.eos_token_id})
    first = by_hand(base, PROMPTS[0], 12, {stop, 9, 11, 2})
    assert len(first) <= 4
    assert answers(model, base.tokenizer, PROMPTS[:1], 12) == [text(base, first)]


def test_prompts_of_a_batch_do_not_touch_each_other(base: Any) -> None:
    together = answers(base.model, base.tokenizer, PROMPTS, 8)
    assert together == [answers(base.model, base.tokenizer, [prompt], 8)[0] for prompt in PROMPTS]
    assert together == answers(base.model, base.tokenizer, PROMPTS, 8, batch_size=2)


def test_the_longest_target_sets_the_limit(base: Any) -> None:
    items = [Item("a", "b"), Item("c", "7" * 90)]
    limit = answer_limit(base.tokenizer, items)
    assert limit == 90 + MARGIN
    model = copy.deepcopy(base.model)
    expected = by_hand(base, "a\n", limit, {2})
    assert answers(model, base.tokenizer, [items[0]], limit) == [text(base, expected)]
