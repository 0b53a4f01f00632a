"""Draws follow their written rules: those of the standard library that the shipped items were drawn by."""

import random

import pytest

from butterfly.capability.draws import Draws


@pytest.mark.parametrize("seed", ["", "a", "logical_reasoning/test/0"])
def test_draws_are_those_of_the_standard_library(seed: str) -> None:
    library, own = random.Random(seed), Draws(seed)
    for size in range(1, 21):
        choices = [f"choice {n}" for n in range(size)]
        assert own.choice(choices) == library.choice(choices)
        assert own.between(3, 3 + size) == library.randint(3, 3 + size)
        assert own.below(size) == library.randrange(size)
        assert own.fraction() == library.random()
        for count in range(size + 1):
            assert own.sample(choices, count) == library.sample(choices, count)
        mine, theirs = list(choices), list(choices)
        own.shuffle(mine)
        library.shuffle(theirs)
        assert mine == theirs


def test_a_sample_leaves_what_it_is_drawn_from_as_it_was() -> None:
    choices = list(range(9))
    assert sorted(Draws("a").sample(choices, 9)) == choices == list(range(9))
