"""The three capabilities that ship with the library: generated, graded by meaning, split by content hash."""

import random
from enum import StrEnum
from functools import cache

from butterfly.capability import formulas, logic, patterns
from butterfly.capability.grader import GraderName
from butterfly.capability.item import Item


class Split(StrEnum):
    """What a set of items may be used for."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


GENERATORS = {
    "logical_reasoning": logic.generate,
    "pattern_recognition": patterns.generate,
    "formal_verification": formulas.generate,
}
GRADERS = {
    "logical_reasoning": GraderName.ENTAILMENT,
    "pattern_recognition": GraderName.PATTERN_RULE,
    "formal_verification": GraderName.EQUIVALENCE,
}


def split_of(item: Item) -> Split:
    """The one split that an item may appear in: a function of its content, so no item can be in two.

    Of sixteen hash buckets one is for tests, one for validation, the rest for training. The base model was trained
    through this function too, so test items are held out from it as well.
    """
    bucket = int(item.digest[:8], 16) % 16
    return Split.TEST if bucket == 0 else Split.VALIDATION if bucket == 1 else Split.TRAIN


@cache
def items(name: str, split: Split, count: int, seed: int = 0) -> tuple[Item, ...]:
    """``count`` distinct items of a built-in capability, the same for the same arguments on every machine."""
    rng = random.Random(f"{name}/{split}/{seed}")
    generate = GENERATORS[name]
    items: dict[str, Item] = {}
    while len(items) < count:
        item = generate(rng)
        if split_of(item) is split:
            items.setdefault(item.digest, item)
    return tuple(items.values())
