"""What can be had without understanding: the accuracy of guessing and of the best constant answer.

Both are figures about the data, not about a model; an accuracy is informative only above them. Grading takes a
solver's millisecond, so both look at ``SAMPLE`` test items at most, drawn by the seed, and the constant answer is
sought among ``CANDIDATES`` whole targets and as many last words of targets, the most frequent in the train split: at
most 300 gradings for a guess, 6,000 for a constant (under ten seconds).
"""

import random
from collections import Counter
from collections.abc import Iterable

from butterfly.capability.capability import Capability
from butterfly.capability.item import Item

SAMPLE = 300
CANDIDATES = 10


def _sample(capability: Capability, seed: int) -> list[Item]:
    rng = random.Random(f"baseline/{capability.name}/{seed}")
    return rng.sample(capability.test, min(SAMPLE, len(capability.test)))


def guess_accuracy(capability: Capability, seed: int = 0) -> float:
    """The accuracy, in [0, 1], of answering each test item with the target of a random train item.

    The grader decides whether a guess is right, even if it is not the target. At most ``SAMPLE`` test items are used.

    Args:
        capability: one with a grader, not one of text.
        seed: draws the guesses, and the test items if there are more than ``SAMPLE``.
    """
    asked = _sample(capability, seed)
    rng = random.Random(f"guess/{capability.name}/{seed}")
    guesses = rng.choices(capability.train, k=len(asked))
    assert capability.grader is not None
    return sum(capability.grader(item, guess.target) for item, guess in zip(asked, guesses, strict=True)) / len(asked)


def _most_frequent(texts: Iterable[str]) -> list[str]:
    return [text for text, _ in Counter(texts).most_common(CANDIDATES)]


def candidates(capability: Capability) -> tuple[str, ...]:
    """The constant answers that are tried: the most frequent train targets and their most frequent last words.

    A target that gives reasons often ends in its verdict. The last word alone is then the constant answer of a lazy
    model.
    """
    targets = [item.target for item in capability.train]
    last_words = [words[-1] for words in map(str.split, targets) if words]
    return tuple(dict.fromkeys([*_most_frequent(targets), *_most_frequent(last_words)]))


def constant_accuracy(capability: Capability, seed: int = 0) -> float:
    """The best accuracy, in [0, 1], of giving the same one of ``candidates`` to every test item.

    At most ``SAMPLE`` test items are used, the same for every candidate. The best candidate is chosen on them too, so
    this figure can only be too high, and a comparison with it never favours the model.

    Args:
        capability: one with a grader, not one of text.
        seed: draws the test items if there are more than ``SAMPLE``.
    """
    asked = _sample(capability, seed)
    grader = capability.grader
    assert grader is not None
    return max(sum(grader(item, answer) for item in asked) for answer in candidates(capability)) / len(asked)
