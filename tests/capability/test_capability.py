"""A capability is three disjoint, non-empty splits and a grader that fits them."""

import dataclasses
import json
from pathlib import Path

import pytest

from butterfly.capability import Capability, Grader, GraderName, Item, Split
from butterfly.capability.builtin import GENERATORS, items
from butterfly.capability.grader import grader
from butterfly.core.errors import ConfigurationError, DatasetError

ONE, TWO, THREE = Item("1+0", "1"), Item("1+1", "2"), Item("1+2", "3")


def sums_from(directory: Path, last: Item, judge: str | Grader) -> Capability:
    train, validation, test = (write(directory / f"{n}.jsonl", item) for n, item in enumerate((ONE, TWO, last)))
    return Capability.from_jsonl("sums", train, validation, test, judge)


def write(path: Path, *items: Item) -> Path:
    path.write_text("".join(json.dumps(dataclasses.asdict(item)) + "\n" for item in items), encoding="utf-8")
    return path


def test_splits_are_reached_by_name() -> None:
    sums = Capability("sums", (ONE,), (TWO,), (THREE,), grader("number"))
    assert [sums.items(split) for split in (Split.TRAIN, Split.VALIDATION, Split.TEST)] == [(ONE,), (TWO,), (THREE,)]
    with pytest.raises(dataclasses.FrozenInstanceError):
        sums.name = "differences"  # type: ignore[misc]  # the point of the test


@pytest.mark.parametrize("empty", list(Split))
def test_an_empty_split_is_rejected(empty: Split) -> None:
    full = {Split.TRAIN: (ONE,), Split.VALIDATION: (TWO,), Split.TEST: (THREE,)}
    train, validation, test = (() if split is empty else items for split, items in full.items())
    with pytest.raises(DatasetError, match=f"^capability 'sums': the {empty} split has 0 items, expected at least one"):
        Capability("sums", train, validation, test, grader("number"))


@pytest.mark.parametrize(
    ("splits", "where"),
    [
        (((ONE,), (ONE,), (THREE,)), "in both train and validation"),
        (((ONE, TWO), (THREE,), (Item("1+1", "another target"),)), "in both train and test"),
        (((ONE,), (TWO,), (Item("1+1\n", "2"),)), "in both validation and test"),
        (((ONE,), (TWO,), (THREE, THREE)), "in test twice"),
    ],
)
def test_a_shared_item_is_rejected_by_name(splits: tuple[tuple[Item, ...], ...], where: str) -> None:
    train, validation, test = splits
    with pytest.raises(DatasetError, match=rf"^capability 'sums': item '1\+[012].*' is {where}, expected disjoint"):
        Capability("sums", train, validation, test, grader("number"))


@pytest.mark.parametrize("name", GENERATORS)
def test_the_built_in_ones_are_drawn_by_seed(name: str) -> None:
    drawn = Capability.builtin(name, train=20, validation=5, test=10, seed=3)
    assert drawn == Capability.builtin(name, train=20, validation=5, test=10, seed=3)
    assert drawn.test == items(name, Split.TEST, 10, 3)
    assert [len(drawn.items(split)) for split in (Split.TRAIN, Split.VALIDATION, Split.TEST)] == [20, 5, 10]
    assert all(drawn.grader(item, item.target) for item in drawn.test)


def test_an_unknown_built_in_one_is_rejected() -> None:
    with pytest.raises(ConfigurationError, match=r"'logic' is unknown; expected one of formal_verification, .*$"):
        Capability.builtin("logic", train=1, validation=1, test=1)
    with pytest.raises(ConfigurationError, match=r"did you mean 'logical_reasoning'\?$"):
        Capability.builtin("logical-reasoning", train=1, validation=1, test=1)
    with pytest.raises(DatasetError, match="the test split has 0 items"):
        Capability.builtin("formal_verification", train=1, validation=1, test=0)


@pytest.mark.parametrize("judge", ["number", GraderName.NUMBER, grader("number")])
def test_a_users_own_is_read_from_three_files(tmp_path: Path, judge: str | Grader) -> None:
    assert sums_from(tmp_path, THREE, judge) == Capability("sums", (ONE,), (TWO,), (THREE,), grader("number"))


def test_a_users_own_is_rejected_where_files_share_an_item(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"item '1\+0' is in both train and test"):
        sums_from(tmp_path, ONE, "exact")


def test_a_grader_that_does_not_fit_is_found_at_once(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"line 1: item '1\+0': the grader 'entailment' cannot grade it"):
        sums_from(tmp_path, THREE, "entailment")
    wrong = write(tmp_path / "wrong.jsonl", Item("ann is red. is ann red?", "no"))
    bob = write(tmp_path / "bob.jsonl", Item("bob is red. is bob red?", "yes"))
    cid = write(tmp_path / "cid.jsonl", Item("cid is red. is cid red?", "yes"))
    with pytest.raises(DatasetError, match=r"wrong\.jsonl, line 1: the grader 'entailment' finds the target 'no'"):
        Capability.from_jsonl("colours", bob, cid, wrong, "entailment")
    with pytest.raises(ConfigurationError, match="grader 'by eye' is unknown"):
        sums_from(tmp_path, THREE, "by eye")
