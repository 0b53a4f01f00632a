"""Text as a capability: folders and lines, cut into passages, each in one split."""

import json
from pathlib import Path

import pytest

from butterfly.capability import Capability, Item, Judge, TextLeftOut
from butterfly.capability.grader import grader
from butterfly.capability.texts import PASSAGE, SHORTEST, passages, placed_passages, read_passages
from butterfly.core.errors import DatasetError


def told(word: str, lines: int = 3) -> str:
    return "".join(f"{word} line {n} of a text that is long enough\n" for n in range(lines))


def folder(path: Path, **files: str) -> Path:
    path.mkdir()
    for name, text in files.items():
        (path / f"{name}.txt").write_text(text, encoding="utf-8")
    return path


def lines(path: Path, *objects: object) -> Path:
    path.write_text("".join(json.dumps(record) + "\n\n" for record in objects), encoding="utf-8")
    return path


def test_a_folder_is_read_by_name_without_what_is_no_text(tmp_path: Path) -> None:
    path = folder(tmp_path / "texts", b=told("second"), a=told("first"), short="too short", again=told("first"))
    (path / "deeper").mkdir()
    (path / "deeper" / "c.py").write_text(told("third"), encoding="utf-8")
    (path / "picture.png").write_bytes(b"\x89PNG\xff" * 100)
    (path / ".git").mkdir()
    (path / ".git" / "config").write_text(told("hidden"), encoding="utf-8")
    (path / "utf16.txt").write_bytes(told("sixteen").encode("utf-16-le"))
    (path / "empty.txt").touch()
    with pytest.warns(TextLeftOut) as warned:
        assert read_passages(path) == tuple(Item(told(word), "") for word in ("first", "second", "third"))
    (warning,) = warned
    assert str(warning.message) == (
        f"{path} is not read whole (of 8: 2 are no UTF-8 text, the first is {path / 'picture.png'}; "
        f"1 have fewer than 80 characters, the first is {path / 'short.txt'}, line 1)"
    )


def test_lines_are_texts(tmp_path: Path) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": told("first"), "id": 1}, {"text": told("second")})
    assert read_passages(path) == (Item(told("first"), ""), Item(told("second"), ""))


@pytest.mark.parametrize("bad", [{"input": "a", "target": "b"}, {"text": 3}, ["text"]])
def test_a_line_that_is_no_text_is_named(tmp_path: Path, bad: object) -> None:
    with pytest.raises(DatasetError, match=r"a\.jsonl, line 3: expected"):
        read_passages(lines(tmp_path / "a.jsonl", {"text": told("first")}, bad))


def test_passages_end_with_lines_and_lose_nothing_but_a_short_end() -> None:
    text = told("word", 100)
    cut = list(passages(text))
    assert len(cut) > 3
    assert all(SHORTEST <= len(passage) <= PASSAGE for passage in cut)
    assert all(passage.endswith("\n") for passage in cut)
    assert text.startswith("".join(cut))
    assert len(text) - len("".join(cut)) < SHORTEST
    assert [len(passage) for passage in passages("x" * (2 * PASSAGE + SHORTEST - 1))] == [PASSAGE, PASSAGE]
    assert list(passages("x" * (SHORTEST - 1))) == []


def test_passages_have_places(tmp_path: Path) -> None:
    path = folder(tmp_path / "texts", a=told("word", 40))
    places = list(placed_passages(path).items())
    assert places[0] == (Item(places[0][0].input, ""), f"{path / 'a.txt'}, line 1")
    line = 1 + places[0][0].input.count("\n")
    assert places[1][1] == f"{path / 'a.txt'}, line {line}"
    file = lines(tmp_path / "a.jsonl", {"text": told("first")}, {"text": told("second", 40)})
    assert list(placed_passages(file).values()) == [f"{file}, line {line}" for line in (1, 3, 3, 3)]


def test_short_lines_are_counted(tmp_path: Path) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": told("first")}, {"text": "short"}, {"text": "shorter"})
    counted = r"a\.jsonl is not read whole \(of 3: 2 have fewer than 80 characters, the first is .*a\.jsonl, line 3\)$"
    with pytest.warns(TextLeftOut, match=counted):
        assert len(read_passages(path)) == 1


@pytest.mark.parametrize("record", [{"input": "1+1", "target": "2", "id": 1}, {"messages": []}, {"text": told("a")}])
def test_records_in_a_folder_are_not_read_as_prose(tmp_path: Path, record: dict[str, object]) -> None:
    path = folder(tmp_path / "texts", a=told("first"))
    (path / "data.json").write_text(json.dumps({"version": 1, "words": told("first")}), encoding="utf-8")
    assert len(read_passages(path)) == 2
    lines(path / "items.jsonl", *[record] * 40)
    with pytest.raises(DatasetError, match=r"items\.jsonl holds JSON lines .*: name the file in place of the folder"):
        read_passages(path)


def test_half_a_character_is_no_text(tmp_path: Path) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": told("first")}, {"text": "\ud800" + told("second")})
    with pytest.raises(DatasetError, match=r"a\.jsonl, line 3: text holds half a surrogate pair"):
        read_passages(path)


def test_too_little_text_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(
        DatasetError, match=r"holds no text of 80 characters \(of 1: 1 have .*a\.txt, line 1\); add text"
    ):
        read_passages(folder(tmp_path / "texts", a="short"))


def test_a_passage_of_two_splits_is_left_out_of_the_later(tmp_path: Path) -> None:
    train = folder(tmp_path / "train", a=told("train"), licence=told("licence"))
    validation = folder(tmp_path / "validation", a=told("validation"), licence=told("licence"))
    test = lines(tmp_path / "test.jsonl", {"text": told("test")}, {"text": told("licence")})
    with pytest.warns(TextLeftOut, match=r"1 of 2 passages stand in an earlier split, .* 'licence line 0") as warned:
        capability = Capability.from_files("prose", train, validation, test)
    assert len(warned) == 2
    assert capability.judge is Judge.NEXT_TOKEN
    assert capability.grader is None
    assert capability.train == (Item(told("train"), ""), Item(told("licence"), ""))
    assert capability.validation == (Item(told("validation"), ""),)
    assert capability.test == (Item(told("test"), ""),)
    with pytest.raises(DatasetError, match=r"'prose': .*train: 2 of 2 passages stand in an earlier split"):
        Capability.from_text("prose", train, train, test)


def test_files_are_of_one_kind(tmp_path: Path) -> None:
    text = folder(tmp_path / "text", a=told("text"))
    sums = [lines(tmp_path / f"{n}.jsonl", {"input": f"{n}+1", "target": str(n + 1)}) for n in range(3)]
    assert Capability.from_files("sums", *sums).grader == grader("exact")
    assert Capability.from_files("sums", *sums, grader="number").grader == grader("number")
    with pytest.raises(DatasetError, match=r"text is text, .*0\.jsonl is no text; give three of one kind"):
        Capability.from_files("mixed", sums[0], text, sums[1])
    with pytest.raises(DatasetError, match="judged by its next token, not by 'exact'; name no grader"):
        Capability.from_files("prose", text, text, text, "exact")
