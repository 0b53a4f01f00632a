"""One value, one text: equal values agree in every order of keys; what JSON cannot hold is rejected by its place."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from butterfly.core.canonical import NotJson, canonical_json, sha256_file, sha256_text, write_json
from butterfly.core.errors import OutputError

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def reordered(value: Any) -> Any:
    """The same value with the keys of every object the other way round."""
    if isinstance(value, dict):
        return {key: reordered(value[key]) for key in reversed(value)}
    return [reordered(inner) for inner in value] if isinstance(value, list) else value


@given(VALUES)
def test_the_text_is_the_value_in_any_order_of_keys(value: Any) -> None:
    text = canonical_json(value)
    assert text.isascii()
    assert json.loads(text) == value
    assert canonical_json(reordered(value)) == text


def test_other_values_have_other_texts() -> None:
    values: list[object] = [1, 1.0, "1", True, None, [], {}, [1], -0.0, 0.0]
    texts = [canonical_json(value) for value in values]
    assert len(set(texts)) == len(texts)


def test_a_tuple_reads_as_a_list() -> None:
    assert canonical_json({"b": (1, 2), "a": "é"}) == '{"a":"\\u00e9","b":[1,2]}'


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"loss": [0.5, float("nan")]}, "loss[1]: found nan, expected a finite number"),
        ([float("-inf")], "[0]: found -inf, expected a finite number"),
        ({"a": {1: 2}}, "a: found 1, expected a string as key"),
        ({"a": {1, 2}}, "a: found {1, 2}, expected null, a boolean"),
        (b"x", "value: found b'x', expected null"),
    ],
)
def test_what_json_cannot_hold_is_named(value: object, message: str, tmp_path: Path) -> None:
    with pytest.raises(NotJson) as caught:
        canonical_json(value)
    assert str(caught.value).startswith(message)
    with pytest.raises(NotJson):
        write_json(tmp_path / "value.json", value)
    assert list(tmp_path.iterdir()) == []


def test_hashes_are_sha256_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_bytes("é".encode())
    assert sha256_text("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert sha256_file(path) == sha256_text("é") == hashlib.sha256("é".encode()).hexdigest()


def test_equal_values_give_equal_files(tmp_path: Path) -> None:
    first, second = tmp_path / "new" / "one.json", tmp_path / "two.json"
    write_json(first, {"b": [1.5], "a": "é"})
    write_json(second, {"a": "old"})
    write_json(second, {"a": "é", "b": (1.5,)})
    assert first.read_bytes() == second.read_bytes() == '{\n  "a": "é",\n  "b": [\n    1.5\n  ]\n}\n'.encode()


def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"value\.json"):
        write_json(tmp_path / "file" / "value.json", {})
