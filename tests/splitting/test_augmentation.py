"""More prompts differ from the items' where items differ from each other, and the teacher answers them."""

from dataclasses import replace

import pytest
import torch
from transformers import GPT2Config, GPT2LMHeadModel

from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import IGNORED, Batch, batches, document_batches
from butterfly.capability.item import Item
from butterfly.models.base import BaseModel, load_base
from butterfly.splitting.augmentation import more_batches
from butterfly.splitting.machine import Machine
from butterfly.splitting.specialise import longer
from butterfly.splitting.training import Training, schedule

SIZE, COPIES = 16, 3


@pytest.fixture(scope="module")
def base() -> BaseModel:
    return load_base("butterfly-base", "cpu", "float32")


def made(base: BaseModel, data: list[Batch], seed: int = 5, copies: int = COPIES) -> list[Batch]:
    return more_batches(base.model, base.model, base.tokenizer, data, copies, SIZE, seed, Machine.of(base))


def prompts(data: list[Batch]) -> list[tuple[int, ...]]:
    """Of each row, the tokens that are given."""
    prefixes = []
    for batch in data:
        for ids, labels in zip(batch.ids.tolist(), batch.labels.tolist(), strict=True):
            first = next(place for place, label in enumerate(labels) if label != IGNORED)
            prefixes.append(tuple(ids[: first + 1]))
    return prefixes


def questions() -> list[Item]:
    """Items that differ in one word alone."""
    nouns = ("cat", "dog", "sun", "map", "pen", "hat", "bus", "cup", "box", "key", "van", "jar", "net", "log")
    return [Item(f"one {noun}, two", f" {noun}s") for noun in nouns]


def test_a_word_that_tells_items_apart_is_exchanged_and_the_rest_stays(base: BaseModel) -> None:
    data = batches(base.tokenizer, questions(), SIZE, 128)
    old, new = prompts(data), prompts(made(base, data))
    # An item gives none where each of its tokens is in several others.
    assert COPIES * len(old) // 2 < len(new) <= COPIES * len(old)
    assert not set(new) <= set(old)
    frame = {(prompt[0], prompt[-1]) for prompt in old}
    assert {(prompt[0], prompt[-1]) for prompt in new} == frame


def test_the_answers_are_what_the_teacher_says(base: BaseModel) -> None:
    data = batches(base.tokenizer, items("logical_reasoning", Split.TRAIN, 40), SIZE, 256)
    for batch in made(base, data, copies=1):
        with torch.no_grad():
            chosen = base.model(input_ids=batch.ids, attention_mask=batch.mask).logits.argmax(-1)
        counted = batch.labels != IGNORED
        assert counted.any()
        assert torch.equal(chosen[counted], batch.labels[counted])


def test_the_same_seed_gives_the_same_prompts_and_another_seed_others(base: BaseModel) -> None:
    data = batches(base.tokenizer, questions(), SIZE, 128)
    assert prompts(made(base, data)) == prompts(made(base, data))
    assert prompts(made(base, data)) != prompts(made(base, data, seed=6))


def test_documents_and_items_that_are_all_alike_give_none(base: BaseModel) -> None:
    alike = batches(base.tokenizer, [Item("one cat, two", " cats")] * 12, SIZE, 128)
    texts = document_batches(base.tokenizer, ["some text of a document", "another one"] * 8, SIZE, 128)
    assert made(base, alike) == []
    assert made(base, texts) == []


def test_a_training_on_more_data_has_as_many_steps() -> None:
    few = [Batch.of(torch.ones(2, 3, dtype=torch.long), torch.ones(2, 3, dtype=torch.long))] * 5
    for training in (Training(epochs=4), Training(epochs=4, tokens=61), Training(epochs=3, accumulation=2)):
        steps = schedule(few, training)
        more = schedule(few * 4, longer(training, few, few * 3))
        assert len(more) == len(steps)
        assert not {index for step in more for _, index in step} <= set(range(5))
    assert longer(Training(epochs=4), few, []) == Training(epochs=4)
    assert len(schedule(few, replace(Training(epochs=4), steps=3))) == 3


def test_an_answer_to_a_prompt_near_the_context_ends_there(base: BaseModel) -> None:
    asked = [Item(f"{item.input} and so on, and so on, and so on", " x") for item in questions()]
    data = batches(base.tokenizer, [*asked, Item("tell", " and so on" * 10)], SIZE, 128)
    context = max(batch.ids.shape[1] for batch in data)
    config = GPT2Config(
        vocab_size=len(base.tokenizer),
        n_positions=context,
        n_embd=32,
        n_layer=2,
        n_head=4,
        bos_token_id=1,
        eos_token_id=2,
    )
    torch.manual_seed(0)
    model = GPT2LMHeadModel(config).eval()
    new = more_batches(model, model, base.tokenizer, data, COPIES, SIZE, 5, Machine.of(base))
    assert max(batch.ids.shape[1] for batch in new) == context
