"""What guessing and constants reach: a third where there are three verdicts, next to nothing elsewhere."""

import pytest

from butterfly.capability import Capability, Item, baselines, constant_accuracy, guess_accuracy
from butterfly.capability.grader import NamedGrader, grader


def test_logic_is_right_once_in_three() -> None:
    logic = Capability.builtin("logical_reasoning", train=150, validation=1, test=150)
    assert guess_accuracy(logic) == pytest.approx(1 / 3, abs=0.13)  # more than three standard errors of 150 items
    assert constant_accuracy(logic) == pytest.approx(1 / 3, abs=0.13)
    assert {"yes", "no", "unknown"} <= set(baselines.candidates(logic))


@pytest.mark.parametrize("name", ["pattern_recognition", "formal_verification"])
def test_the_others_are_not_to_be_guessed(name: str) -> None:
    drawn = Capability.builtin(name, train=300, validation=1, test=150)
    assert guess_accuracy(drawn) <= 0.02
    assert constant_accuracy(drawn) <= 0.03


def test_the_best_constant_is_found_though_no_target_is_it() -> None:
    train = tuple(Item(f"train {n}", f"because of {n}: {'yes' if n % 4 else 'no'}") for n in range(40))
    test = tuple(Item(f"test {n}", "yes" if n % 4 else "no") for n in range(40))
    capability = Capability("said", train, (Item("one more", "yes"),), test, grader("exact"))
    assert constant_accuracy(capability) == 0.75
    assert guess_accuracy(capability) == 0.0


def test_a_trivial_capability_is_shown_to_be_one() -> None:
    train, test = (tuple(Item(f"{split} {n}", "yes") for n in range(9)) for split in ("train", "test"))
    trivial = Capability("trivial", train, (Item("one more", "yes"),), test, grader("exact"))
    assert guess_accuracy(trivial) == constant_accuracy(trivial) == 1.0


def test_guesses_are_drawn_by_the_seed_and_grading_is_bounded() -> None:
    asked: list[tuple[str, str]] = []

    def note(item: Item, answer: str) -> bool:
        asked.append((item.input, answer))
        return item.target == answer

    train, test = (tuple(Item(f"{split} {n}", str(n % 50)) for n in range(900)) for split in ("train", "test"))
    counted = Capability("counted", train, (Item("one more", "0"),), test, NamedGrader("note", note))
    assert guess_accuracy(counted, seed=1) == guess_accuracy(counted, seed=1)
    first, again = asked[: baselines.SAMPLE], asked[baselines.SAMPLE :]
    assert first == again
    asked.clear()
    guess_accuracy(counted, seed=2)
    assert asked != first
    asked.clear()
    assert 0 < constant_accuracy(counted) < 0.1
    assert len(asked) <= 2 * baselines.CANDIDATES * baselines.SAMPLE


def test_empty_targets_have_no_last_word() -> None:
    silent = Capability("silent", (Item("a", ""),), (Item("b", ""),), (Item("c", ""),), grader("exact"))
    assert constant_accuracy(silent) == 1.0
