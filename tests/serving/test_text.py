"""Text that grows: whole characters only, stops found across tokens, nothing shown that a stop may still take."""

import pytest

from butterfly.serving.text import GrowingText


class Bytes:
    """A tokenizer of single bytes, as byte-level ones are at worst."""

    def decode(self, ids: list[int], **_options: object) -> str:
        return bytes(ids).decode("utf-8", errors="replace")


def grown(spoken: str, stops: list[str]) -> tuple[list[str], GrowingText]:
    words, shown = GrowingText(Bytes(), b"prompt", stops), []
    for token in spoken.encode():
        words.add(token)
        shown.append(words.fresh())
        if words.stopped:
            break
    words.finish()
    shown.append(words.fresh(final=True))
    return shown, words


@pytest.mark.parametrize(
    ("spoken", "stops", "text", "stopped"),
    [
        ("naïve 🦋 end", [], "naïve 🦋 end", False),
        ("one STOP two", ["STOP"], "one ", True),
        ("one STO", ["STOP"], "one STO", False),
        ("one STOSTOP", ["STOP"], "one STO", True),
        ("a, b. c", [".", ","], "a", True),
        ("x🦋y", ["🦋"], "x", True),
        ("abab", ["abb"], "abab", False),
    ],
)
def test_what_is_shown_is_the_text_and_no_stop(spoken: str, stops: list[str], text: str, stopped: bool) -> None:
    shown, words = grown(spoken, stops)
    assert "".join(shown) == words.text == text
    assert words.stopped is stopped
    assert not any("\ufffd" in piece for piece in shown)


def test_the_possible_beginning_of_a_stop_is_held_back() -> None:
    words = GrowingText(Bytes(), b"", ["END"])
    for token in b"xEN":
        words.add(token)
    assert words.fresh() == "x"
    words.add(ord("."))
    assert words.fresh() == "EN."


def test_bytes_that_are_no_character_are_shown_at_the_end() -> None:
    words = GrowingText(Bytes(), b"", [])
    words.add("é".encode()[0])
    assert words.fresh() == ""
    words.finish()
    assert words.fresh(final=True) == "\ufffd"
