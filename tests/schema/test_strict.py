"""Whatever is wrong with a document is one line: the file, the key, the value found, what was expected, the fix."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from butterfly.core.errors import ConfigurationError
from butterfly.schema.strict import LONGEST_SHOWN, InvalidValue, StrictModel, show, show_place


class Part(StrictModel):
    """A part of the example."""

    number: int
    """A whole number."""
    share: float = 0.5
    """A number of any size."""


class Example(StrictModel):
    """An example document."""

    parts: list[Part]
    """A list of parts."""
    by_name: dict[str, Part] | None = None
    """An object of parts."""
    note: str | None = None
    """A text, or nothing."""


def complaint(text: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        Example.from_json(text, "doc.json")
    message = str(caught.value)
    assert message.startswith("doc.json")
    assert "\n" not in message
    assert "expected " in message
    assert "; fix: " in message
    return message


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"parts": [{"number": true}]}', ["parts[0].number", "found true", "a valid integer", "a whole number"]),
        ('{"parts": [{"number": 1.0}]}', ["parts[0].number", "found 1.0", "a valid integer"]),
        ('{"parts": [{"number": "1"}]}', ["parts[0].number", 'found "1"', "a valid integer"]),
        ('{"parts": [{"number": 1, "share": true}]}', ["parts[0].share", "found true", "or leave it out for 0.5"]),
        ('{"parts": [{"number": 1, "share": NaN}]}', ["parts[0].share", "found NaN", "finite"]),
        ('{"parts": [{"number": 1, "share": -Infinity}]}', ["parts[0].share", "found -Infinity", "finite"]),
        ('{"parts": [{"number": 1, "share": 1e999}]}', ["parts[0].share", "found Infinity", "finite"]),
        ('{"parts": null}', ["parts:", "found null", "a valid list", "a list of parts"]),
        ('{"parts": [], "note": 5}', ["note:", "found 5", "a valid string", "or leave it out for null"]),
        ('{"parts": [{}]}', ["parts[0].number", "found nothing", "required", "add it: a whole number"]),
        ('{"parts": [{"numbr": 3}]}', ["parts[0].numbr", "with 3", "one of number, share", "write number (1 more"]),
        ('{"parts": [], "by_name": {"a b": {"number": 1, "x": 2}}}', ['by_name["a b"].x', "with 2", "number, share"]),
        ('{"parts": [], "zzz": 1}', ["zzz", "one of parts, by_name, note", "fix: remove it"]),
        ('{"parts": [], "a\\nb": 1}', ['["a\\nb"]', "remove it"]),
        ('{"parts": [], "parts": [1]}', ['the key "parts" twice', "with [] and [1]", "remove one"]),
        ("[]", ["found []", "object"]),
        ("", ["the end of the text at line 1, column 1", "JSON"]),
        ('{"parts": [,]}', ["line 1, column 12", 'found ",]}"']),
        ('{"parts": [{"number": 1}]} x', ['found "x"', "Extra data"]),
        ('{"parts": [{"number": ' + "9" * 5000 + "}]}", ["4300", "shorten the number"]),
        ("[" * 100_000, ["nested too deeply"]),
        ('{"parts": [], "note": "\\ud800"}', ["JSON (", "hex escape"]),
    ],
)
def test_each_mistake_is_named(text: str, told: list[str]) -> None:
    message = complaint(text)
    for words in told:
        assert words in message


def test_a_right_document_loads_and_comes_back_as_given(tmp_path: Path) -> None:
    path = tmp_path / "doc.json"
    path.write_text('{"parts": [{"number": 1}], "note": "é\\u2028"}', encoding="utf-8")
    example = Example.load(path)
    assert example.parts[0].share == 0.5
    assert example.to_json() == '{\n  "parts": [\n    {\n      "number": 1\n    }\n  ],\n  "note": "é\u2028"\n}\n'
    assert Example.from_json(example.to_json()) == example


def test_nothing_changes_after_loading() -> None:
    example = Example.from_json('{"parts": []}')
    with pytest.raises(ValidationError, match="frozen"):
        example.note = "changed"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "latin.json").write_bytes(b'{"note": "\xe9"}')
    for name, words in (("none.json", "No such file"), ("", "Is a directory"), ("latin.json", "0xe9 at offset 10")):
        path = tmp_path / name
        with pytest.raises(ConfigurationError) as caught:
            Example.load(path)
        message = str(caught.value)
        assert message.startswith(f"{path}: found ")
        assert words in message
        assert "; fix: " in message


def test_a_long_value_is_shortened_to_one_line() -> None:
    shown = show("a\nb" * 1000)
    assert len(shown) <= LONGEST_SHOWN + 3
    assert "\n" not in shown
    assert show("é") == '"é"'


def test_places_read_like_code() -> None:
    assert show_place(("a-b", 0, "c d", 1)) == 'a-b[0]["c d"][1]'


def test_our_own_rejection_reads_well_without_a_file() -> None:
    assert str(InvalidValue(3, "at most 2", "take one away")) == "found 3, expected at most 2; fix: take one away"
