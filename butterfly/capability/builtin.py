"""The three capabilities that ship with the library: generated, graded by meaning, split by content hash."""

from collections.abc import Iterable
from enum import StrEnum
from functools import partial

from butterfly.capability import formulas, logic, patterns
from butterfly.capability.draws import Draws
from butterfly.capability.grader import GraderName
from butterfly.capability.item import Item
from butterfly.core.progress import Progress
from butterfly.core.side_by_side import processes_for, side_by_side


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


def items(name: str, split: Split, count: int, seed: int = 0) -> tuple[Item, ...]:
    """``count`` distinct items of a built-in capability, the same for the same arguments on every machine."""
    arguments = name, split, count, seed
    if arguments not in _DRAWN:
        _DRAWN[arguments] = _draw(*arguments)
    return _DRAWN[arguments]


FEW = 4000
"""Items that one process draws as soon as several do."""
_DRAWN: dict[tuple[str, Split, int, int], tuple[Item, ...]] = {}
"""What was drawn before: arguments of ``items`` → what it gives."""


def draw_ahead(wanted: Iterable[tuple[str, Split, int, int]], progress: Progress) -> None:
    """Draw items on all cores, where they are many; ``items`` then gives them at once.

    Args:
        wanted: arguments of ``items``.
        progress: shows every set that is drawn.
    """
    asked = sorted(set(wanted) - set(_DRAWN), key=lambda arguments: (-arguments[2], arguments))
    processes = processes_for(len(asked))
    if processes == 1 or sum(count for _, _, count, _ in asked) <= FEW:
        return
    jobs = [partial(_job, arguments) for arguments in asked]
    for arguments, drawn in zip(asked, side_by_side(jobs, processes, progress, "draw the data"), strict=True):
        _DRAWN[arguments] = drawn


def _job(arguments: tuple[str, Split, int, int], _progress: Progress) -> tuple[Item, ...]:
    return _draw(*arguments)


def _draw(name: str, split: Split, count: int, seed: int) -> tuple[Item, ...]:
    draws = Draws(f"{name}/{split}/{seed}")
    generate = GENERATORS[name]
    items: dict[str, Item] = {}
    while len(items) < count:
        item = generate(draws)
        if split_of(item) is split:
            items.setdefault(item.digest, item)
    return tuple(items.values())
