"""The registry of graders, and the two that need no solver."""

import pytest

from butterfly.capability.grader import Grader, GraderName, grader, parse_number
from butterfly.capability.item import Item
from butterfly.core.errors import ConfigurationError, DatasetError


@pytest.mark.parametrize("name", ["entailment", "pattern_rule", "equivalence", "exact", "number"])
def test_every_grader_goes_by_its_name(name: str) -> None:
    named = grader(name)
    assert isinstance(named, Grader)
    assert named.name == name
    assert named == grader(GraderName(name))
    assert type(named.name) is str


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [("equivalent", r"; did you mean 'equivalence'\?"), ("Exact", r"; did you mean 'exact'\?"), ("zzz", ""), ("", "")],
)
def test_an_unknown_name_is_rejected_with_the_known_ones(name: str, suggestion: str) -> None:
    known = "entailment, pattern_rule, equivalence, exact, number"
    with pytest.raises(ConfigurationError, match=rf"^grader '{name}' is unknown; expected one of {known}{suggestion}$"):
        grader(name)


@pytest.mark.parametrize(
    ("target", "answer", "right"),
    [
        ("a b", "a b", True),
        ("a b", "  a\n\tb ", True),
        ("a b", "ab", False),
        ("a b", "A b", False),
        ("a b", "a b c", False),
        ("a b", "", False),
        ("", "", True),
        ("café", "cafe\u0301", False),
        ("²", "2", False),
    ],
)
def test_exact_forgives_white_space_alone(target: str, answer: str, right: bool) -> None:
    assert grader("exact")(Item("…", target), answer) is right


@pytest.mark.parametrize(
    ("target", "answer", "right"),
    [
        ("12", "12", True),
        ("12", " +12.0\n", True),
        ("12", "012", True),
        ("12", "1.2e1", True),
        ("0.5", "1/2", True),
        ("1/3", "2 / 6", True),
        ("-0", "0", True),
        ("0.1", "1/10", True),
        (".5", "5e-1", True),
        ("9" * 1_000, "9" * 1_000, True),
        ("1/3", "0.3333333333333333", False),
        ("9007199254740993", "9007199254740992", False),
        ("12", "13", False),
        ("12", "-12", False),
        ("12", "", False),
        ("12", "twelve", False),
        ("12", "12 apples", False),
        ("12", "12 12", False),
        ("12", "1_2", False),
        ("12", "١٢", False),
        ("2", "²", False),
        ("12", "1/0", False),
        ("12", "inf", False),
        ("12", "nan", False),
        ("12", "0x0c", False),
        ("12", "9" * 10_000, False),
        ("12", "9" * 100_000, False),
        ("12", "1e999999999", False),
        ("12", "(" * 100_000, False),
        ("12", " " * 100_000 + "12", False),
        ("12", "\x00\ud800", False),
    ],
    ids=lambda value: ascii(value)[:16],
)
def test_numbers_are_equal_exactly(target: str, answer: str, right: bool) -> None:
    assert grader("number")(Item("…", target), answer) is right


@pytest.mark.parametrize("target", ["", "twelve", "1/0", "²", "9" * 10_000])
def test_a_target_that_is_no_number_is_the_datas_fault(target: str) -> None:
    with pytest.raises(DatasetError, match=r"^item '6 × 2': the grader 'number' cannot grade it: its target '.* is no"):
        grader("number")(Item("6 × 2", target), "12")


def test_a_long_item_is_shortened_in_messages() -> None:
    with pytest.raises(DatasetError) as caught:
        grader("equivalence")(Item("x" * 5_000, "y" * 5_000 + "²"), "x > 2")
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("name", ["entailment", "pattern_rule", "equivalence", "number"])
def test_the_wrong_grader_for_the_data_is_an_error_and_not_a_wrong_answer(name: str) -> None:
    with pytest.raises(DatasetError, match=rf"item 'the capital of France': the grader '{name}' cannot grade it"):
        grader(name)(Item("the capital of France", "Paris"), "Paris")


def test_numbers_have_bounded_cost() -> None:
    assert parse_number("1e999") == 10**999
    with pytest.raises(ValueError, match="is no number"):
        parse_number("1e1000")
