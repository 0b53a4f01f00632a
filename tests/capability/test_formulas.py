"""Formulas: what the English says is what the formula says, and only equivalent formulas are right.

Two oracles that share nothing with the grader: a reader of the English that builds solver terms, and an evaluator of
formulas that lets Python compute them on small integers.
"""

import functools
import itertools
import random
import re
from collections.abc import Callable
from typing import Any

import pytest
import z3
from hypothesis import assume, given, settings, strategies as st

from butterfly.capability.builtin import Split, items
from butterfly.capability.formula_reader import to_solver
from butterfly.capability.formulas import grade
from butterfly.capability.item import Item
from butterfly.capability.solver import entails
from butterfly.core.errors import DatasetError

ITEMS = items("formal_verification", Split.TEST, 200)
SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "is greater than": lambda a, b: a > b,
    "is less than": lambda a, b: a < b,
    "is at least": lambda a, b: a >= b,
    "is at most": lambda a, b: a <= b,
    "equals": lambda a, b: a == b,
    "differs from": lambda a, b: a != b,
}


class English:
    """Reads a statement from its first word on: each kind of clause announces itself or stands between two."""

    def __init__(self, text: str) -> None:
        self.rest = text

    def says(self, words: str) -> bool:
        matched = re.match(rf"{words}\b\s*", self.rest)
        self.rest = self.rest[matched.end() :] if matched else self.rest
        return matched is not None

    def word(self) -> str:
        word, _, self.rest = self.rest.partition(" ")
        return word

    def number(self) -> Any:
        word = self.word()
        return z3.IntVal(word) if word.isdigit() else z3.Int(word)

    def term(self) -> Any:
        if self.says("twice"):
            return 2 * self.number()
        if self.says("the sum of"):
            left = self.number()
            assert self.says("and")
            return left + self.number()
        left = self.number()
        return left + self.number() if self.says("plus") else left * self.number() if self.says("times") else left

    def atom(self) -> Any:
        name = self.number()
        if self.says("is positive"):
            return name > 0
        if self.says("is negative"):
            return name < 0
        if self.says("is divisible by"):
            return name % self.number() == 0
        if self.says("is between"):
            low = self.number()
            assert self.says("and")
            return z3.And(low <= name, name <= self.number())
        return next(compare for words, compare in SIGNS.items() if self.says(words))(name, self.term())

    def pair(self, between: str, join: Callable[[Any, Any], Any]) -> Any:
        left = self.clause()
        assert self.says(between), self.rest
        return join(left, self.clause())

    def clause(self) -> Any:
        if self.says("both"):
            return self.pair("and", z3.And)
        if self.says("either"):
            return self.pair("or", z3.Or)
        if self.says("neither"):
            return self.pair("nor", lambda a, b: z3.Not(z3.Or(a, b)))
        if self.says("it is false that"):
            return z3.Not(self.clause())
        return self.atom()

    def statement(self) -> Any:
        if self.says("if"):
            return self.pair("then", z3.Implies)
        left = self.clause()
        if self.says("only if"):
            left = z3.Implies(left, self.clause())
        elif self.says("whenever"):
            left = z3.Implies(self.clause(), left)
        elif self.says("exactly when"):
            left = left == self.clause()
        assert self.rest == ""
        return left


def at_top(formula: str, sign: str) -> list[str]:
    """The parts of a formula between the occurrences of ``sign`` that stand in no parenthesis."""
    parts, depth = [""], 0
    for token in re.findall(r"<->|->|.", formula):
        depth += {"(": 1, ")": -1}.get(token, 0)
        if token == sign and depth == 0:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def to_python(formula: str) -> str:
    """The formula as a Python expression."""
    if len(parts := at_top(formula, "<->")) > 1:
        return functools.reduce(lambda a, b: f"(bool({a}) == bool({b}))", map(to_python, parts))
    if len(parts := at_top(formula, "->")) > 1:
        return functools.reduce(lambda b, a: f"(not ({a}) or ({b}))", map(to_python, reversed(parts)))
    for sign, word in (("|", "or"), ("&", "and")):
        if len(parts := at_top(formula, sign)) > 1:
            return f" {word} ".join(f"({to_python(part)})" for part in parts)
    formula = formula.strip()
    if formula.startswith("~"):
        return f"not ({to_python(formula[1:])})"
    if formula.startswith("("):
        return f"({to_python(formula[1:-1])})"
    return re.sub(r"(?<![<>!])=", "==", formula)


def differ_somewhere(left: str, right: str) -> bool:
    """Whether two formulas take different values at one of 400 small points."""
    names = sorted(set(re.findall(r"[a-z]", left + right)))
    programs = [compile(to_python(formula), "formula", "eval") for formula in (left, right)]
    rng = random.Random(0)
    points = (dict(zip(names, rng.choices(range(-4, 14), k=len(names)), strict=True)) for _ in range(400))
    return any(len({bool(eval(program, {}, point)) for program in programs}) == 2 for point in points)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.digest[:8])
def test_the_formula_says_what_the_english_says(item: Item) -> None:
    assert entails([], to_solver(item.target) == English(item.input).statement())
    assert grade(item, item.target)


def test_an_evaluator_in_python_agrees_with_the_solver_on_pairs_of_targets() -> None:
    for item, following in itertools.pairwise(ITEMS):
        assert not (differ_somewhere(item.target, following.target) and grade(item, following.target))
        assert not differ_somewhere(item.target, item.target)


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("x > 2", "x >= 3"),
        ("x > 2", "3 <= x"),
        ("x > 2", "~(x <= 2)"),
        ("x > 2", "~~x>2"),
        ("x > 2", "((((x > 2))))"),
        ("x > 2", "-x < -2"),
        ("x > -1", "x >= 0"),
        ("x > 2", "x - 2 > 0 & k = k"),
        ("2 * x = 2 * y", "x = y"),
        ("x % 2 = 0", "~(x % 2 = 1)"),
        ("x % 2 = 0 & x % 3 = 0", "x % 6 = 0"),
        ("x > 1 -> y > 1", "y > 1 | x <= 1"),
        ("x > 1 -> y > 1", "y <= 1 -> x <= 1"),
        ("~(x > 1) & ~(y > 1)", "~(x > 1 | y > 1)"),
        ("x > 1 -> y > 1 -> z > 1", "x > 1 -> (y > 1 -> z > 1)"),
        ("x > 1 <-> y > 1 <-> z > 1", "(x > 1 <-> y > 1) <-> z > 1"),
        ("x > 1 | y > 1 & z > 1", "x > 1 | (y > 1 & z > 1)"),
        ("x - y - z > 0", "x > y + z"),
        ("x * y = 6", "y * x = 6"),
    ],
)
def test_an_equivalent_formula_is_right(target: str, answer: str) -> None:
    assert grade(Item("…", target), answer)
    assert not differ_somewhere(target, answer)


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("x > 2", "x >= 2"),
        ("x > 2", "x > 3"),
        ("x > 2", "y > 2"),
        ("x > 2", "x < 2"),
        ("x > 2 & y > 2", "x > 2 | y > 2"),
        ("x > 1 -> y > 1", "y > 1 -> x > 1"),
        ("x > 1 -> y > 1", "x > 1 <-> y > 1"),
        ("x > 1 -> y > 1 -> z > 1", "(x > 1 -> y > 1) -> z > 1"),
        ("x - y - z > 0", "x - y + z > 0"),
        ("x % 2 = 0", "x % 2 = 1"),
        ("~(x > 1) & y > 1", "~(x > 1 & y > 1)"),
    ],
)
def test_a_near_miss_is_wrong(target: str, answer: str) -> None:
    assert not grade(Item("…", target), answer)
    assert differ_somewhere(target, answer)


@settings(max_examples=300)
@given(data=st.data())
def test_a_mutated_formula_is_wrong_where_python_tells_it_apart(data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(ITEMS))
    tokens = re.findall(r"<->|->|[<>!]=|\d|[a-z]|\S", item.target)
    place = data.draw(st.integers(0, len(tokens) - 1))
    kinds = (("<->", "->"), ("&", "|"), (">", "<", ">=", "<=", "=", "!="), tuple("23456789"), tuple("xyznmk"))
    kind = next((kind for kind in kinds if tokens[place] in kind), None)
    assume(kind is not None)
    tokens[place] = data.draw(st.sampled_from([token for token in kind or () if token != tokens[place]]))
    mutated = " ".join(tokens)
    assume(differ_somewhere(item.target, mutated))
    assert not grade(item, mutated)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        " ",
        "(" * 100_000,
        "~" * 100_000,
        "~" * 100_000 + "x > 2",
        "(" * 200 + "x > 2" + ")" * 200,
        "-" * 100_000,
        "x > 2 & " * 20_000 + "x > 2",
        "x > 2 -> " * 20_000 + "x > 2",
        "x > " + "9" * 10_000,
        "x % " + "9" * 10_000 + " = 0",
        " * ".join(["9" * 18] * 190) + " > x",
        "x > ²",
        "x > ٢",
        "x > 2²",
        "X > 2",
        "é > 2",
        "x * y * z % x = 0",
        "x % 0 = 0",
        "x % -3 = 0",
        "x",
        "x > 2 >",
        "x > 2)",
        "> 2",
        "x > 2 x",
        "\x00\ud800",
        "x*x*x + y*y*y = z*z*z & x > 0 & y > 0 & z > 0",
        "|".join(f"x % {n + 7} = y % {n + 2}" for n in range(40)),
    ],
    ids=lambda answer: ascii(answer[:12]) + str(len(answer)),
)
def test_no_text_upsets_the_grader(answer: str) -> None:
    assert grade(Item("…", "x > 2"), answer) is False


def test_what_the_solver_gives_up_on_is_not_right() -> None:
    fermat = "x*x*x + y*y*y = z*z*z & x > 0 & y > 0 & z > 0"
    assert grade(Item("…", "x != x"), fermat) is False


def test_long_chains_are_read_without_recursion() -> None:
    for sign in ("->", "<->", "&", "|"):
        to_solver(f" {sign} ".join(["x > 2"] * 100))


@pytest.mark.parametrize("target", ["", "x", "yes", "²", "(" * 100_000, "x > " + "9" * 10_000])
def test_a_target_that_is_no_formula_is_the_datas_fault(target: str) -> None:
    with pytest.raises(DatasetError, match=r"item 'is x big\?': the grader 'equivalence' cannot grade it: .+; correct"):
        grade(Item("is x big?", target), "x > 2")
