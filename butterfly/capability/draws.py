"""Random draws by rules that no version of Python changes, in less time than the standard library's.

The library says of its own ``choice``, ``sample`` and ``shuffle`` that a later version may draw otherwise. What a seed
draws here is part of every split, so the rules are written down. A test compares them with those of its Python.
"""

import random
from collections.abc import MutableSequence, Sequence
from typing import TypeVar

Choice = TypeVar("Choice")


class Draws:
    """A stream of draws; the same for the same seed.

    Args:
        seed: any text.
    """

    def __init__(self, seed: str) -> None:
        source = random.Random(seed)
        self.bits = source.getrandbits
        self.fraction = source.random

    def below(self, end: int) -> int:
        """A whole number from 0 to ``end - 1``: the first of as many bits as ``end`` has that is less than it."""
        size = end.bit_length()
        while (number := self.bits(size)) >= end:
            pass
        return number

    def between(self, low: int, high: int) -> int:
        """A whole number from ``low`` to ``high``."""
        return low + self.below(high - low + 1)

    def choice(self, choices: Sequence[Choice]) -> Choice:
        """One of them."""
        return choices[self.below(len(choices))]

    def sample(self, choices: Sequence[Choice], count: int) -> list[Choice]:
        """Some of them, each at most once. They are few: the library draws from more than 20 otherwise."""
        pool, drawn = list(choices), []
        for left in range(len(pool), len(pool) - count, -1):
            place = self.below(left)
            drawn.append(pool[place])
            pool[place] = pool[left - 1]
        return drawn

    def shuffle(self, choices: MutableSequence[Choice]) -> None:
        """Put them into another order."""
        for last in range(len(choices) - 1, 0, -1):
            place = self.below(last + 1)
            choices[last], choices[place] = choices[place], choices[last]
