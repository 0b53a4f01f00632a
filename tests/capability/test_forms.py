"""Other forms of lines: completions, instructions and chats."""

import json
from pathlib import Path

import pytest

from butterfly.capability import Item, read_items
from butterfly.core.errors import DatasetError

SYSTEM = {"role": "system", "content": "be brief"}
USER = {"role": "user", "content": "2+2?"}
ASSISTANT = {"role": "assistant", "content": "4"}


@pytest.mark.parametrize(
    ("line", "item"),
    [
        ({"prompt": "2+2 =", "completion": " 4"}, Item("2+2 =", " 4")),
        ({"prompt": [USER], "completion": [ASSISTANT]}, Item("2+2?", "4", (("user", "2+2?"),))),
        ({"messages": [USER, ASSISTANT], "id": 3}, Item("2+2?", "4", (("user", "2+2?"),))),
        (
            {"messages": [SYSTEM, USER, ASSISTANT]},
            Item("system: be brief\nuser: 2+2?", "4", (("system", "be brief"), ("user", "2+2?"))),
        ),
        ({"instruction": "add", "input": "2 2", "output": "4"}, Item("add\n\n2 2", "4", (("user", "add\n\n2 2"),))),
        ({"instruction": "2+2?", "input": "", "output": "4"}, Item("2+2?", "4", (("user", "2+2?"),))),
        ({"instruction": "2+2?", "output": "4"}, Item("2+2?", "4", (("user", "2+2?"),))),
        ({"input": "2+2", "target": "4", "messages": []}, Item("2+2", "4")),
    ],
)
def test_a_line_is_read_by_its_keys(tmp_path: Path, line: dict[str, object], item: Item) -> None:
    path = tmp_path / "items.jsonl"
    path.write_text(json.dumps(line), encoding="utf-8")
    assert read_items(path) == (item,)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ({"messages": [ASSISTANT]}, "messages holds no question with an answer; expected {"),
        ({"messages": "2+2?"}, "messages holds no question with an answer"),
        ({"messages": [USER, USER]}, "the last message is by 'user', expected 'assistant'"),
        ({"messages": [USER, {"role": "assistant"}]}, "a message is without role and content"),
        ({"messages": [USER, {"role": "assistant", "content": 4}]}, "content is '4', expected a string"),
        ({"messages": [{"role": "user", "content": " "}, ASSISTANT]}, "every message before the last is empty"),
        ({"prompt": " ", "completion": "4"}, "prompt is empty"),
        ({"instruction": "add", "input": 2, "output": "4"}, "input is '2', expected a string"),
        ({"instruction": "add"}, 'the key \'output\' is missing; expected {"instruction": "…", "output"'),
        (
            {"instruction": "add", "outptu": "4"},
            "the key 'outptu' is unknown, expected 'instruction' and 'output'; did you",
        ),
        (
            {"promt": "a", "completion": "4"},
            "the key 'promt' is unknown, expected 'prompt' and 'completion'; did you mean",
        ),
        ({"message": [USER, ASSISTANT]}, "the key 'message' is unknown, expected 'messages'; did you mean 'messages'?"),
        ({"nothing": 1}, "the key 'input' is missing"),
        ({"prompt": [USER], "completion": "4"}, "one of prompt and completion is a list of messages"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: dict[str, object], message: str) -> None:
    path = tmp_path / "items.jsonl"
    path.write_text(json.dumps(line), encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        read_items(path)
    assert str(caught.value).startswith(f"{path}, line 1: {message}")
