"""What a capability is judged on, none is trained on or chosen by, in whatever clothes."""

import random
from pathlib import Path

import pytest

from butterfly.capability import Capability, Item, Judge, Split, TextLeftOut, apart, check_disjoint
from butterfly.capability.grader import grader
from butterfly.capability.overlap import WORDS, mostly_read
from butterfly.core.errors import DatasetError


def of(start: int, **other: Item) -> Capability:
    items = {split.value: Item(f"What is item {start + n}?", "1") for n, split in enumerate(Split)} | other
    return Capability(str(start), (items["train"],), (items["validation"],), (items["test"],), grader("exact"))


def chat(*turns: str) -> Item:
    """A chat whose odd turns are the user's, after a system turn."""
    spoken = [("system", "Be good."), *((("user", "assistant")[n % 2], turn) for n, turn in enumerate(turns))]
    return Item("\n".join(f"{role}: {turn}" for role, turn in spoken), "1", tuple(spoken))


def prose(seed: int, lines: int = 40) -> str:
    """Lines of twelve words that no two seeds share."""
    rng = random.Random(seed)
    return "".join(" ".join(f"word{rng.randrange(300)}" for _ in range(12)) + "\n" for _ in range(lines))


def folders(root: Path, **texts: str) -> list[Path]:
    for name, text in texts.items():
        (root / name).mkdir(parents=True)
        (root / name / "a.txt").write_text(text, encoding="utf-8")
    return [root / name for name in texts]


@pytest.mark.parametrize(
    ("read", "judged"), [("train", "validation"), ("train", "test"), ("validation", "test")], ids=lambda split: split
)
@pytest.mark.parametrize("own", [False, True], ids=["other", "own"])
@pytest.mark.parametrize(
    "known",
    [
        Item("What is item  10?", "1"),
        Item("WHAT is item\n10?", "2"),
        Item("What\u200b is item 10\u2060?", "1"),
        Item("Ｗｈａｔ is item １０？", "1"),
        chat("What is item 10?"),
        chat("Hello.", "Hello!", "what is item 10?"),
    ],
    ids=["spaces", "capitals", "invisible", "widths", "system", "turns"],
)
def test_an_item_in_other_clothes_is_found(read: str, judged: str, own: bool, known: Item) -> None:
    plain = Item("What is item 10?", "1")
    if own:
        capabilities = {"30": of(30, **{read: plain, judged: known})}
    else:
        capabilities = {"30": of(30, **{read: plain}), "50": of(50, **{judged: known})}
    use = {"train": "training", "validation": "validation"}[read]
    with pytest.raises(DatasetError, match=f"{(50, 30)[own]}': the {judged} item .* is a {use} item of '30'"):
        check_disjoint(capabilities)
    if not own:  # and the other way round
        with pytest.raises(DatasetError, match=f"the {judged} item 'What is item 10\\?' is a {use} item of '30'"):
            check_disjoint({"30": of(30, **{read: known}), "50": of(50, **{judged: plain})})


def test_honest_items_pass() -> None:
    shared = Item("What is item 10?", "1")
    check_disjoint({"30": of(30, train=shared), "50": of(50, train=shared)})
    check_disjoint({"30": of(30, test=shared), "50": of(50, test=shared)})
    check_disjoint({"30": of(30, validation=shared), "50": of(50, validation=shared)})
    ends_alike = chat("Name a tree.", "An oak.", "Another.")
    check_disjoint({"30": of(30, train=chat("Name a fish.", "A carp.", "Another.")), "50": of(50, test=ends_alike)})


@pytest.mark.parametrize("read", ["train", "validation"])
def test_copied_text_is_no_test_however_it_is_cut(tmp_path: Path, read: str) -> None:
    texts = {name: prose(n) for n, name in enumerate(("train", "validation", "test"))}
    known = "# A header\n" + " ".join(texts[read].upper().split(" "))
    with pytest.raises(DatasetError, match="passages stand in an earlier split, whole or in most of their words"):
        Capability.from_files("prose", *folders(tmp_path / "copied", **texts | {"test": known}))
    paths = folders(tmp_path / "mixed", **texts | {"test": texts["test"] + known})
    with pytest.warns(TextLeftOut, match=r"test: 5 of \d+ passages .* are left out; the first is 'WORD"):
        judged = Capability.from_files("prose", *paths).test
    assert judged
    assert all(item.input in texts["test"] or texts["test"].endswith(item.input.split("#")[0]) for item in judged)
    Capability.from_files("prose", *folders(tmp_path / "apart", **texts))


def test_text_of_another_capability_is_left_out(tmp_path: Path) -> None:
    first = Capability.from_files("first", *folders(tmp_path / "1", train=prose(1), validation=prose(2), test=prose(3)))
    second = Capability.from_files(
        "second", *folders(tmp_path / "2", train=prose(4), validation=prose(5), test=prose(6) + prose(1)[300:])
    )
    both = {"first": first, "second": second}
    with pytest.raises(DatasetError, match=r"'second': the test item '.* stands in the training or validation text"):
        check_disjoint(both)
    with pytest.warns(TextLeftOut, match=r"'second': the test split: 5 of 10 passages stand in the text of 'first'"):
        freed = apart(both)
    check_disjoint(freed)
    assert freed["first"] == first
    assert (freed["second"].train, freed["second"].validation) == (second.train, second.validation)
    assert set(freed["second"].test) < set(second.test)
    question = Item("Go on: " + prose(1)[:200], "1")
    with pytest.raises(DatasetError, match=r"'50': the test item 'Go on: .* stands in the training or validation text"):
        check_disjoint({"first": first, "50": of(50, test=question)})
    assert first.judge is Judge.NEXT_TOKEN


def test_text_that_shares_less_than_half_of_its_windows_is_not_known() -> None:
    read = [prose(1)]
    lines = read[0].splitlines(keepends=True)
    assert mostly_read(["".join(lines[:10]) + prose(2, 20), prose(2, 5) + "".join(lines[:20])], read) == [False, True]
    assert mostly_read([" ".join(lines[0].split()[: WORDS - 1]), "?", lines[0]], read) == [False, False, True]
    assert mostly_read([prose(2)], []) == [False]


def test_text_without_spaces_has_windows_too() -> None:
    rng = random.Random(1)
    text = "".join(chr(rng.randrange(0x4E00, 0x5200)) for _ in range(200))
    assert mostly_read([text[50:150], text[::-1]], [text[:100], text[100:]]) == [True, False]
