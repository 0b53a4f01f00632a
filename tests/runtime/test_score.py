"""Scores: graded answers, or one drawn place of a text; nats are a plain cross-entropy."""

import copy
import random
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn.functional import cross_entropy

from butterfly.capability import Capability, Item, Judge, Split
from butterfly.capability.encoding import items_tokens
from butterfly.capability.grader import NamedGrader, grader
from butterfly.models import load_base
from butterfly.runtime.generation import answer_limit, answers
from butterfly.runtime.score import score
from tests.tiny import write_model

LAST = (Item("last one", "1"),)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return load_base(str(write_model(tmp_path_factory.mktemp("base"))))


def losses(model: Any, ids: list[int], given: int) -> tuple[np.ndarray, np.ndarray]:
    """Nats and hits of every token after the first ``given``."""
    with torch.no_grad():
        logits = model(torch.tensor([ids])).logits[0, given - 1 : -1].float()
    wanted = torch.tensor(ids[given:])
    return cross_entropy(logits, wanted, reduction="none").numpy(), (logits.argmax(-1) == wanted).numpy()


def test_answers_are_graded_and_targets_cost_their_cross_entropy(base: Any) -> None:
    prompts = ["hello", "a longer question", "b"]
    texts = answers(base.model, base.tokenizer, [f"{prompt}\n" for prompt in prompts], 80)
    items = [Item("hello", "no"), Item(prompts[1], texts[1]), Item("b", "x" * 70)]
    sums = Capability("sums", (Item("first", "1"),), LAST, tuple(items), grader("exact"))
    judged = score(base.model, base.tokenizer, sums, Split.TEST, batch_size=2)
    assert judged.answers == tuple(answers(base.model, base.tokenizer, items, answer_limit(base.tokenizer, items)))
    graded = [grader("exact")(item, answer) for item, answer in zip(items, judged.answers, strict=True)]
    assert judged.right.tolist() == graded
    assert judged.accuracy == pytest.approx(sum(graded) / 3)
    direct = [losses(base.model, *items_tokens(base.tokenizer, [item])[0])[0].mean() for item in items]
    np.testing.assert_allclose(judged.nats, direct, rtol=1e-4)
    assert len(score(base.model, base.tokenizer, sums, Split.TEST, limit=1).right) == 1


def test_an_answer_over_64_tokens_can_be_right(base: Any) -> None:
    long = answers(base.model, base.tokenizer, ["hello\n"], 90)[0]

    def begins(item: Item, answer: str) -> bool:
        return answer.startswith(item.target)

    assert len(base.tokenizer(long, add_special_tokens=False)["input_ids"]) > 64
    wordy = Capability("w", (Item("first", "1"),), LAST, (Item("hello", long),), NamedGrader("begins", begins))
    assert score(base.model, base.tokenizer, wordy, Split.TEST).accuracy == 1.0


def test_text_is_judged_at_one_drawn_place(base: Any) -> None:
    ones = copy.deepcopy(base.model)
    ones.lm_head = torch.nn.Linear(32, ones.config.vocab_size)  # says "1" whatever it reads, more or less surely
    torch.nn.init.normal_(ones.lm_head.weight, std=0.01)
    with torch.no_grad():
        ones.lm_head.bias[base.tokenizer.convert_tokens_to_ids("1")] = 9.0
    rng = random.Random(0)
    test = tuple(Item("".join(rng.choices("01", k=40)), "") for _ in range(12))
    prose = Capability("prose", (Item("some text", ""),), LAST, test, None, Judge.NEXT_TOKEN)
    judged = score(ones, base.tokenizer, prose, Split.TEST, batch_size=5)
    assert judged.answers is None
    assert set(judged.right.tolist()) == {True, False}
    for n, item in enumerate(test):
        ids = base.tokenizer(item.input)["input_ids"]
        assert ids[0] == base.tokenizer.bos_token_id
        nats, hits = losses(ones, ids, 1)
        assert judged.nats[n] == pytest.approx(nats.mean(), rel=1e-4)
        assert judged.right[n] == hits[int(item.digest[:8], 16) % len(hits)]


def test_a_target_that_greedy_decoding_says_is_the_answer_without_generating(base: Any) -> None:
    ending = copy.deepcopy(base.model)  # ends every answer at once, whatever it reads
    ending.lm_head = torch.nn.Linear(32, ending.config.vocab_size)
    with torch.no_grad():
        ending.lm_head.bias[base.tokenizer.eos_token_id] = 100.0
    texts = answers(base.model, base.tokenizer, ["hello\n", "b\n"], 20)
    for model in (base.model, ending):
        items = (Item("hello", texts[0]), Item("b", "1"))
        sums = Capability("sums", (Item("first", "1"),), LAST, items, grader("exact"))
        judged = score(model, base.tokenizer, sums, Split.TEST)
        assert judged.answers == tuple(answers(model, base.tokenizer, items, answer_limit(base.tokenizer, items)))


def test_nothing_is_generated_where_every_target_is_said(base: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    ending = copy.deepcopy(base.model)
    ending.lm_head = torch.nn.Linear(32, ending.config.vocab_size)
    digit, end = base.tokenizer.convert_tokens_to_ids("1"), base.tokenizer.eos_token_id
    with torch.no_grad():  # says 1 after a line end and the end after a 1
        ending.model.embed_tokens.weight[:] = 0
        ending.model.embed_tokens.weight[digit, 0] = 100
        ending.lm_head.weight[:] = 0
        ending.lm_head.weight[end, 0], ending.lm_head.bias[:] = 100, 0
        ending.lm_head.bias[digit] = 1
        for layer in ending.model.layers:
            layer.self_attn.o_proj.weight[:] = 0
            layer.mlp.down_proj.weight[:] = 0
    sums = Capability("sums", (Item("first", "1"),), LAST, (Item("hello", "1"), Item("b", "1")), grader("exact"))
    monkeypatch.setattr(ending, "generate", None)
    judged = score(ending, base.tokenizer, sums, Split.TEST)
    assert judged.answers == ("1", "1")
    assert judged.accuracy == 1.0
