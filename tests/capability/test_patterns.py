"""Patterns: the rule decides. The oracle knows the same families, written with numpy."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import assume, given, settings, strategies as st
from numpy.typing import NDArray

from butterfly.capability.builtin import Split, items
from butterfly.capability.item import Item
from butterfly.capability.patterns import explanations, grade
from butterfly.core.errors import DatasetError

Cells = NDArray[np.int64]
ITEMS = items("pattern_recognition", Split.TEST, 200)
SEQUENCES: list[Callable[[Cells], Cells]] = [
    np.fliplr,
    lambda cells: np.roll(cells, -1, axis=1),
    lambda cells: np.roll(cells, 1, axis=1),
    lambda cells: cells[:, [cells.shape[1] - 1, *range(1, cells.shape[1] - 1), 0]],
    lambda cells: np.sort(cells, axis=1),
    lambda cells: np.fliplr(np.sort(cells, axis=1)),
    lambda cells: np.repeat(cells, 2, axis=1),
    lambda cells: np.hstack([cells, np.fliplr(cells)]),
    lambda cells: cells[:, 1:],
    lambda cells: cells[:, :-1],
]
GRIDS: list[Callable[[Cells], Cells]] = [
    np.fliplr,
    np.flipud,
    np.transpose,
    lambda cells: np.rot90(cells, 1),
    lambda cells: np.rot90(cells, 2),
    lambda cells: np.rot90(cells, 3),
]


def adding(step: int) -> Callable[[Cells], Cells]:
    return lambda cells: (cells + step) % 10


def turning(old: int, new: int) -> Callable[[Cells], Cells]:
    return lambda cells: np.where(cells == old, new, cells)


CELLS = [adding(step) for step in range(1, 10)]
CELLS += [turning(old, new) for old in range(10) for new in range(10) if old != new]


def cells(text: str) -> Cells:
    return np.array([[int(cell) for cell in row] for row in text.split("/")])


def final_grid(item: Item) -> str:
    """The grid in an item's target, without the name of the rule."""
    return item.target.rpartition(": ")[2]


def explained(puzzle: str) -> set[str]:
    """What every rule that explains the examples makes of the question."""
    *shown, asked = puzzle.split()
    pairs = [[cells(side) for side in pair.split("=>")] for pair in shown]
    question = cells(asked.removesuffix("=>"))
    rules = (SEQUENCES if len(question) == 1 else GRIDS) + CELLS
    return {
        "/".join("".join(map(str, row)) for row in rule(question))
        for rule in rules
        if all(np.array_equal(rule(before), after) for before, after in pairs)
    }


def test_the_generators_truth_is_the_oracles() -> None:
    for item in ITEMS:
        assert explained(item.input) == {final_grid(item)}, item
        assert grade(item, item.target), item
        assert grade(item, final_grid(item)), item


def test_the_rule_that_a_target_names_is_one_that_explains_the_examples() -> None:
    for item in ITEMS:
        assert item.target.partition(": ")[0] in explanations(item.input), item


REVERSED = "314=>413 0952=>2590 77188=>"
TURNED = "12/34=>31/42 56/78=>75/86 90/12=>"
OPEN = "11=>11 22=>22 12=>"


@pytest.mark.parametrize(
    ("puzzle", "answer", "right"),
    [
        (REVERSED, "88177", True),
        (REVERSED, " 8 8 1 7 7\n", True),
        (REVERSED, "77188", False),
        (REVERSED, "8817", False),
        (REVERSED, "881770", False),
        (REVERSED, "088177", False),
        (REVERSED, "88177/88177", False),
        (REVERSED, "", False),
        (REVERSED, "/", False),
        (REVERSED, "8817⁷", False),
        (REVERSED, "88١77", False),
        (REVERSED, "-88177", False),
        (TURNED, "19/20", True),
        (TURNED, "19 /\n20", True),
        (TURNED, "1920", False),
        (TURNED, "19/2", False),
        (OPEN, "21", True),
        (OPEN, "12", True),
        (OPEN, "11", False),
        (REVERSED, "reverse: 88177", True),
        (REVERSED, "sort up: 88177", True),
        (REVERSED, "88177: reverse", False),
        (OPEN, "22", False),
        ("5=>5 6=>6 7=>", "7", True),
        ("5=>5 6=>6 7=>", "77", False),
    ],
)
def test_the_rule_decides(puzzle: str, answer: str, right: bool) -> None:
    assert grade(Item(puzzle, "0"), answer) is right


@settings(max_examples=200)
@given(data=st.data())
def test_a_mutated_answer_is_wrong(data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(ITEMS))
    answer = list(final_grid(item))
    place = data.draw(st.integers(0, len(answer) - 1))
    answer[place : place + 1] = data.draw(st.text("0123456789/", max_size=2))
    mutated = "".join(answer)
    assume(mutated not in explained(item.input))
    assert not grade(item, mutated)


@pytest.mark.parametrize("answer", ["(" * 100_000, "9" * 100_000, "9/" * 100_000, "²", "\x00\ud800"])
def test_no_text_upsets_the_grader(answer: str) -> None:
    assert grade(Item(REVERSED, "88177"), answer) is False


@pytest.mark.parametrize(
    ("puzzle", "reason"),
    [
        ("", "asks nothing"),
        ("314=>413 77188", "asks nothing"),
        ("77188=>", "shows no example"),
        ("314=413 77188=>", "shows no example"),
        ("31²=>²13 77188=>", "is no grid"),
        ("12/3=>12/3 12/34=>", "is no grid"),
        ("314=>413 =>", "is no grid"),
        ("314=>999999 77188=>", "no rule of the family explains"),
    ],
)
def test_an_item_that_is_no_puzzle_is_the_datas_fault(puzzle: str, reason: str) -> None:
    with pytest.raises(DatasetError, match=rf"^item '.*': the grader 'pattern_rule' cannot grade it: .*{reason}"):
        grade(Item(puzzle, "1"), "not even an answer")
