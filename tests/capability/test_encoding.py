"""Rows of tokens: exactly what a model is given, then exactly what it would have to say."""

import json
from pathlib import Path

import pytest
import torch
from tokenizers import processors
from transformers import PreTrainedTokenizerFast

from butterfly.capability.capability import Capability, Judge, check_encodable
from butterfly.capability.encoding import (
    IGNORED,
    WINDOW,
    Batch,
    batches,
    document_batches,
    items_tokens,
    prompt_tokens,
    tokens_before,
)
from butterfly.capability.grader import grader
from butterfly.capability.item import Item
from butterfly.core.errors import DatasetError
from tests import tiny
from tests.capability.vocabularies import CHAT, metaspace

ITEM = Item("two plus two", "four")
WORDS = tiny.tokenizer()


@pytest.mark.parametrize("words", [WORDS, metaspace(), metaspace(ends=True)], ids=["bytes", "metaspace", "ends"])
@pytest.mark.parametrize("item", [ITEM, Item("two plus two is", " four")], ids=["newline", "space"])
def test_a_row_is_the_prompt_and_what_a_model_says_after_it(words: PreTrainedTokenizerFast, item: Item) -> None:
    row, given = items_tokens(words, [item])[0]
    assert row[:given] == prompt_tokens(words, item.prompt)
    assert row[given - 1] != words.eos_token_id
    assert row[-1] == words.eos_token_id
    assert row.count(words.eos_token_id) == row.count(words.bos_token_id) == 1
    assert words.decode(row, skip_special_tokens=True) == item.prompt + item.target


def test_a_target_does_not_begin_with_the_space_that_the_tokenizer_puts_before_texts() -> None:
    words = metaspace()
    row, given = items_tokens(words, [ITEM])[0]
    assert words.convert_ids_to_tokens(row[given:]) == ["four", "</s>"]
    assert words.tokenize("four") == ["▁four"]


def test_a_token_across_the_border_leaves_the_prompt_as_it_is() -> None:
    words = metaspace()
    item = Item("two is", " four")
    words.add_tokens([" four", "is four"])
    row, given = items_tokens(words, [item])[0]
    assert row[:given] == prompt_tokens(words, item)
    assert words.decode(row[given:-1]).strip() == "four"


def test_only_the_target_and_the_end_are_predicted() -> None:
    items = [Item("a", "one longer target"), ITEM, Item("b", "c")]
    encoded = batches(WORDS, items, 2, 100)
    assert [len(batch.ids) for batch in encoded] == [2, 1]
    for batch in encoded:
        for ids, labels, mask, place in zip(batch.ids, batch.labels, batch.mask, batch.items, strict=True):
            row, given = items_tokens(WORDS, [items[int(place)]])[0]
            assert ids[mask == 1].tolist() == row
            assert labels[labels != IGNORED].tolist() == row[given:]
            predicted = (labels != IGNORED).nonzero().flatten()
            assert torch.equal(ids[predicted + 1], labels[predicted])
    assert sorted(int(place) for batch in encoded for place in batch.items) == [0, 1, 2]


def test_an_item_over_the_context_is_rejected() -> None:
    length = len(items_tokens(WORDS, [ITEM])[0][0])
    batches(WORDS, [ITEM], 1, length)
    with pytest.raises(DatasetError, match=f"'two plus two' has {length} tokens; the model reads {length - 1}"):
        batches(WORDS, [ITEM], 1, length - 1)


def test_documents_are_read_in_windows() -> None:
    """Each begins as the tokenizer begins a text; the tokens after that are the document, and all are predicted."""
    texts = ["a short one", "0123456789" * 60]
    encoded = document_batches(WORDS, texts, 2, 1_000)
    rows = [(int(i), row[m == 1].tolist()) for b in encoded for i, row, m in zip(b.items, b.ids, b.mask, strict=True)]
    long = sorted((row for place, row in rows if place == 1), key=len, reverse=True)
    assert [len(row) for row in long] == [WINDOW, WINDOW, 600 - 2 * (WINDOW - 1) + 1]
    whole = WORDS(texts[1])["input_ids"]
    assert whole[0] == WORDS.bos_token_id
    assert all(row[0] == WORDS.bos_token_id for _, row in rows)
    assert [token for row in long for token in row[1:]] == whole[1:]
    assert sum(len(batch.targets) for batch in encoded) == sum(len(row) - 1 for _, row in rows)
    assert all(batch.ids.shape[1] <= 7 for batch in document_batches(WORDS, texts, 2, 7))
    with pytest.raises(DatasetError, match="has 1 tokens; expected at least 2"):
        document_batches(WORDS, ["a"], 2, 7)


def test_a_document_begins_as_its_tokenizer_begins_texts() -> None:
    ends, plain = metaspace(ends=True), metaspace()
    assert tokens_before(ends) == tokens_before(plain) == [plain.bos_token_id]
    plain.backend_tokenizer.post_processor = processors.TemplateProcessing(single="$A", special_tokens=[])
    assert tokens_before(plain) == []
    (batch,) = document_batches(plain, ["two plus four"], 1, 2)
    ids = plain("two plus four")["input_ids"]
    assert batch.ids.tolist() == [ids[:2]]  # of three tokens the last is alone in its window
    (batch,) = document_batches(ends, ["two plus four"], 9, 2)
    assert batch.ids.tolist() == [[ends.bos_token_id, token] for token in ids]
    assert batch.targets.tolist() == ids


@pytest.mark.parametrize("processes", [1, 2, 3, 5])
def test_processes_share_all_rows(processes: int) -> None:
    rows = torch.arange(5)
    batch = Batch(rows[:, None], rows[:, None], torch.ones(5, 1), rows)
    shares = [batch.share(process, processes).items.tolist() for process in range(processes)]
    assert sorted(row for share in shares for row in share) == rows.tolist()
    assert all(batch.share(process, 9).items.numel() == 1 for process in range(9))


def test_a_chat_is_put_as_the_tokenizers_template_puts_it() -> None:
    words = tiny.tokenizer()
    item = Item("hello", "world", (("user", "hello"),))
    assert prompt_tokens(words, item) == prompt_tokens(words, "hello\n")
    words.chat_template = CHAT
    row, given = items_tokens(words, [item])[0]
    assert words.decode(row[:given]) == "<s>user: hello\nassistant: "
    assert row[:given] == prompt_tokens(words, item)
    assert words.decode(row[given:]) == "world</s>"
    assert prompt_tokens(words, Item("hello", "world")) == prompt_tokens(words, "hello\n")


@pytest.mark.parametrize("place", [0, 1, 2])
def test_items_that_cannot_be_encoded_are_found_in_every_split(place: int) -> None:
    good = [Item("1+0", "1"), Item("1+1", "2"), Item("1+2", "3")]
    split = ("train", "validation", "test")[place]

    def with_item(item: Item, judge: Judge = Judge.ANSWER) -> Capability:
        items = [item if n == place else other for n, other in enumerate(good)]
        return Capability("sums", (items[0],), (items[1],), (items[2],), grader("exact"), judge)

    check_encodable(with_item(Item("1+3", "4")), WORDS, 20)
    length = len(items_tokens(WORDS, [Item("1" * 30, "4")])[0][0])
    expected = f"^capability 'sums': the {split} item '1+' has {length} tokens; the model reads 20: shorten it$"
    with pytest.raises(DatasetError, match=expected):
        check_encodable(with_item(Item("1" * 30, "4")), WORDS, 20)
    with pytest.raises(DatasetError, match=rf"the {split} item '1\+4' has .* its target is empty"):
        check_encodable(with_item(Item("1+4", " ")), WORDS, 20)
    check_encodable(with_item(Item("1" * 30, ""), Judge.NEXT_TOKEN), WORDS, 20)
    with pytest.raises(DatasetError, match=rf"the {split} item '1' has 1 tokens; expected at least 2"):
        check_encodable(with_item(Item("1", ""), Judge.NEXT_TOKEN), WORDS, 20)


def test_faults_of_items_from_files_name_file_and_line(tmp_path: Path) -> None:
    words = tiny.tokenizer()
    words.chat_template = "{% if messages[0].role != 'user' %}{{ raise_exception('no such role') }}{% endif %}" + CHAT

    def fault(*rows: object) -> str:
        """What is wrong with a test file of a blank line and these rows."""
        for n, split in enumerate(("train", "validation", "test")):
            lines = rows if split == "test" else [{"input": f"1+{n}", "target": "1"}]
            (tmp_path / f"{split}.jsonl").write_text("\n" + "\n".join(map(json.dumps, lines)), encoding="utf-8")
        with pytest.raises(DatasetError) as caught:
            paths = [tmp_path / f"{split}.jsonl" for split in ("train", "validation", "test")]
            check_encodable(Capability.from_jsonl("sums", *paths, "exact"), words, 40)
        return str(caught.value)

    good, place = {"input": "1+5", "target": "6"}, f"({tmp_path / 'test.jsonl'}, line 3)"
    assert "the test item '1+1+1+" in (long := fault(good, {"input": "1+" * 30, "target": "30"}))
    assert f"{place} has " in long
    empty = fault(good, {"input": "?", "target": ""})
    assert f"the test item '?' {place} has " in empty
    assert "its target is empty" in empty
    chat = [{"role": "boss", "content": "hi"}, {"role": "assistant", "content": "ho"}]
    assert f"the test item 'hi' {place}: item 'hi' with turns by boss:" in fault(good, {"messages": chat})
    twice = fault(good, {"input": "1+0", "target": "1"})
    assert f"in both train and test ({tmp_path / 'train.jsonl'}, line 2 and {place[1:]}" in twice


def test_an_item_over_the_context_is_cut_where_that_is_asked_for() -> None:
    row, given = items_tokens(WORDS, [ITEM])[0]
    (batch,) = batches(WORDS, [ITEM], 1, len(row) - 3, cut=True)
    assert batch.ids[0].tolist() == row[3:]
    assert batch.targets.tolist() == row[given:]
    (batch,) = batches(WORDS, [ITEM], 1, 2, cut=True)
    assert (batch.ids[0].tolist(), batch.targets.tolist()) == (row[-2:], row[-1:])
