"""A user's own items are read as they are, or rejected with the line and the fix."""

import json
import re
from pathlib import Path

import pytest

from butterfly.capability.item import Item
from butterfly.capability.jsonl import read_items
from butterfly.core.errors import DatasetError

GOOD = b'{"input": "2+2", "target": "4"}\n'


def test_items_are_read_in_order(tmp_path: Path) -> None:
    path = tmp_path / "items.jsonl"
    separator = json.dumps({"target": "line\u2028separator", "input": "é\n"}, ensure_ascii=False).encode()
    path.write_bytes(
        b"\xef\xbb\xbf" + GOOD + b"\r\n  \n" + separator + b'\r\n{"input": "\\ud83e\\udd8b", "target": ""}'
    )
    expected = (Item("2+2", "4"), Item("é\n", "line\u2028separator"), Item("🦋", ""))
    assert read_items(path) == read_items(str(path)) == expected


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"input": "a" "target": "b"}', "is no JSON (Expecting ',' delimiter at column 15); expected {"),
        (b"what?", "'what?' is no JSON (Expecting value at column 1); expected {"),
        (b"[" * 100_000, "expected {"),
        (b'{"input": ' + b"9" * 10_000 + b', "target": "b"}', "a number of 10000 digits stands where a string"),
        (b'["a", "b"]', 'found \'["a", "b"]\', expected an object {'),
        (b"3", "found '3', expected an object {"),
        (b"null", "found 'null', expected an object {"),
        (b'{"target": "b"}', "the key 'input' is missing; expected {"),
        (b'{"input": "a"}', "the key 'target' is missing; expected {"),
        (
            b'{"input": "a", "targets": "b"}',
            "the key 'targets' is unknown, expected 'input' and 'target'; did you mean",
        ),
        (b'{"input": "a", "input": "b", "target": "c"}', "the key 'input' appears twice; keep one"),
        (b'{"input": 2, "target": "4"}', "input is '2', expected a string; put the value in quotes"),
        (b'{"input": "a", "target": 4}', "target is '4', expected a string; put the value in quotes"),
        (b'{"input": "a", "target": null}', "target is 'null', expected a string"),
        (b'{"input": "a", "target": ["b"]}', "target is '[\"b\"]', expected a string"),
        (b'{"input": "", "target": "b"}', "input is empty, expected the text that the model is given; fill it in"),
        (b'{"input": " \\n", "target": "b"}', "input is empty"),
        (b'{"input": "caf\xe9", "target": "b"}', "byte 0xe9 at position 15 is not UTF-8; save the file as UTF-8"),
        (b'{"input": "\\ud800", "target": "b"}', "input holds half a surrogate pair"),
        (b'{"input": "2+2", "target": "5"}', "input '2+2' was on line 1 already; remove one"),
        (b'{"input": "2+2\\n", "target": "4"}', "was on line 1 already; remove one"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_a_bad_line_is_named_with_its_fix(tmp_path: Path, line: bytes, message: str) -> None:
    path = tmp_path / "items.jsonl"
    path.write_bytes(GOOD + b"\n" + line + b"\n")
    with pytest.raises(DatasetError) as caught:
        read_items(path)
    assert str(caught.value).startswith(f"{path}, line 3: ")
    assert message in str(caught.value)
    assert len(str(caught.value)) < 400 + len(str(path))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"\n \n\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_rejected(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "items.jsonl"
    path.write_bytes(content)
    with pytest.raises(
        DatasetError, match=rf"^{re.escape(str(path))} is empty, expected at least one line .*; add items$"
    ):
        read_items(path)


def test_what_is_no_file_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(
        DatasetError, match=r"absent\.jsonl does not exist, expected a JSONL file of .*; check the path$"
    ):
        read_items(tmp_path / "absent.jsonl")
    with pytest.raises(DatasetError, match=r"is a directory, expected a JSONL file; name the file in it$"):
        read_items(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(DatasetError, match=r"items\.jsonl cannot be read \(Not a directory\)"):
        read_items(tmp_path / "file" / "items.jsonl")
