"""Entailment: all valuations, unit propagation and the solver agree, and only the verdict that follows is right."""

import pytest
import z3
from hypothesis import given, settings, strategies as st

from butterfly.capability.builtin import Split, items
from butterfly.capability.item import Item
from butterfly.capability.logic import VERDICTS, grade, parse, truth, verdict
from butterfly.core.errors import DatasetError

ITEMS = items("logical_reasoning", Split.TEST, 200)
CHAIN = "anyone red is big. anyone big and not old is not sad. ann is red. ann is not old. is ann sad?"
OPEN = "anyone red is big. anyone big and not old is not sad. ann is red. bob is not old. is ann sad?"
BYSTANDER = "anyone red is big. anyone red is not big. bob is red. ann is old. is ann big?"


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.digest[:8])
def test_the_generators_truth_is_the_solvers(item: Item) -> None:
    by_valuations = truth(parse(item.input))
    assert item.target.split()[-1] == by_valuations == verdict(parse(item.input))
    assert [word for word in VERDICTS if grade(item, word)] == [by_valuations]


def test_every_step_of_a_target_follows() -> None:
    for item in ITEMS[:50]:
        puzzle = parse(item.input)
        solver = z3.Solver()
        solver.add(*(z3.Bool(trait) == holds for person, (trait, holds) in puzzle.facts if person == puzzle.person))
        for rule in puzzle.rules:
            body = [z3.Bool(trait) == holds for trait, holds in rule.body]
            solver.add(z3.Or(*map(z3.Not, body), z3.Bool(rule.head[0]) == rule.head[1]))
        for step in filter(None, item.target.split(":")[0].split(", ")):
            assert solver.check(z3.Bool(step.split()[-1]) == step.startswith("not ")) == z3.unsat, (item, step)


@pytest.mark.parametrize(
    ("puzzle", "answer", "right"),
    [
        (CHAIN, "red, not old, big, not sad: no", True),
        (CHAIN, "no", True),
        (CHAIN, "  No.\n", True),
        (CHAIN, "big: no", True),
        (CHAIN, "yes or no: no", True),
        (CHAIN, "red, not old, big, not sad: yes", False),
        (CHAIN, "red, not old, big, not sad", False),
        (CHAIN, "no: unknown", False),
        (CHAIN, "not", False),
        (CHAIN, "nono", False),
        (CHAIN, "no way", False),
        (CHAIN, "", False),
        (CHAIN, "²", False),
        (OPEN, "red, big: unknown", True),
        (OPEN, "no", False),
        (BYSTANDER, "unknown", True),
        (BYSTANDER, "yes", False),
        ("anyone red is big. anyone not red is big. is ann big?", "yes", True),
    ],
)
def test_the_last_word_decides(puzzle: str, answer: str, right: bool) -> None:
    assert grade(Item(puzzle, "no"), answer) is right


def test_the_target_is_never_looked_at() -> None:
    assert grade(Item(CHAIN, "yes"), "no")
    assert not grade(Item(CHAIN, "yes"), "yes")


@settings(max_examples=100)
@given(st.sampled_from(ITEMS), st.text(max_size=40), st.sampled_from([*VERDICTS, "nope", "maybe", ""]))
def test_only_the_verdict_by_all_valuations_is_right(item: Item, reasons: str, word: str) -> None:
    assert grade(item, f"{reasons}: {word}") == (
        word == truth(parse(item.input)) or (word == "" and ends(reasons, item))
    )


def ends(reasons: str, item: Item) -> bool:
    """Whether arbitrary text happens to end in the right verdict."""
    letters = "".join(character if "a" <= character <= "z" else " " for character in reasons.lower())
    return letters.split()[-1:] == [truth(parse(item.input))]


@pytest.mark.parametrize("answer", ["(" * 100_000, "no" * 100_000, "9" * 10_000, "\x00\ud800", "ＮＯ", "нo"])
def test_no_text_upsets_the_grader(answer: str) -> None:
    assert grade(Item(CHAIN, "no"), answer) is False


@pytest.mark.parametrize(
    ("puzzle", "reason"),
    [
        ("", "is no question"),
        ("2 + 2", "is no question"),
        ("ann is red.", "is no question"),
        ("ann likes bob. is ann red?", "is neither"),
        ("anyone is red. is ann red?", "is neither"),
        ("ann is red and big. is ann red?", "is no trait"),
        ("ann is not not. is ann red?", "is no trait"),
        ("ann is red. ann is not red. is ann big?", "about ann contradict each other"),
        ("ann is red. ann is not red. is ann red?", "about ann contradict each other"),
    ],
)
def test_an_item_that_is_no_puzzle_is_the_datas_fault(puzzle: str, reason: str) -> None:
    with pytest.raises(DatasetError, match=rf"^item '.*': the grader 'entailment' cannot grade it: .*{reason}"):
        grade(Item(puzzle, "yes"), "not even an answer")


def test_items_need_chaining_and_show_the_only_chain() -> None:
    steps = [len(item.target.split(",")) for item in ITEMS]
    assert sum(count >= 3 for count in steps) >= 0.4 * len(ITEMS)
    for item in ITEMS:
        rules = parse(item.input).rules
        assert all(len(rule.body) == 1 for rule in rules)
        assert len({rule.body for rule in rules}) == len(rules)
