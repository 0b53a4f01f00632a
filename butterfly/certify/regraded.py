"""Answers of the evidence, judged again by the graders, and what needs no model: capabilities side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from butterfly.capability import Capability, Item, baselines
from butterfly.certify.items import JudgedItems
from butterfly.core.progress import Progress
from butterfly.core.side_by_side import Job, processes_for, side_by_side

Shares = tuple[float, float]
"""The accuracies of guessing and of the best constant answer."""


@dataclass(frozen=True)
class Graded:
    """What a capability's grader says."""

    right: dict[str, list[bool]]
    """Model → whether each answer is right."""
    accepted_targets: int
    """How many test targets it accepts."""


@dataclass(frozen=True)
class Regraded:
    """What graders say of the recorded answers."""

    right: dict[str, dict[str, list[bool]]] = field(default_factory=dict)
    """Capability → model → whether each answer is right; only where there is an answer to every item."""
    accepted_targets: dict[str, int] = field(default_factory=dict)
    """Capability → how many of its test targets the grader accepts."""
    without_skill: dict[str, Shares] = field(default_factory=dict)
    """Capability → what guessing and the best constant answer reach; only where they were asked for."""


def regrade(
    capabilities: Mapping[str, Capability],
    judged: Mapping[str, Mapping[str, JudgedItems]],
    asked: int,
    seed: int,
    without_skill: bool,
    progress: Progress,
) -> Regraded:
    """Grade every recorded answer of capabilities that have a grader.

    Args:
        capabilities: of the split, by name.
        judged: capability → model → its evidence.
        asked: the number of test items per capability.
        seed: of what is drawn for the baselines.
        without_skill: whether guessing and constant answers are tried too, which takes as long again.
        progress: shows each capability.
    """
    graded = [name for name, capability in capabilities.items() if capability.grader is not None]
    answers: list[Job[Graded]] = [
        partial(_right, capabilities[name], capabilities[name].test[:asked], judged.get(name, {})) for name in graded
    ]
    tried: list[Job[Shares]] = [partial(_unskilled, capabilities[name], seed) for name in graded if without_skill]
    jobs: list[Job[Graded | Shares]] = [*answers, *tried]
    results = side_by_side(jobs, processes_for(len(jobs)) if jobs else 1, progress, "grade the answers again")
    again = Regraded(accepted_targets={name: len(own.test) for name, own in capabilities.items()})
    for name, result in zip(graded, results, strict=False):
        assert isinstance(result, Graded)
        again.right[name], again.accepted_targets[name] = result.right, result.accepted_targets
    for name, shares in zip(graded, results[len(graded) :], strict=False):
        assert isinstance(shares, tuple)
        again.without_skill[name] = shares
    return again


def _right(
    capability: Capability, tested: Sequence[Item], judged: Mapping[str, JudgedItems], progress: Progress
) -> Graded:
    """Each model's answers and the targets; what several say of an item is graded once."""
    known: dict[tuple[str, str], bool] = {}
    grader = capability.grader
    assert grader is not None

    def right(item: Item, answer: str) -> bool:
        if (item.digest, answer) not in known:
            known[item.digest, answer] = bool(grader(item, answer))
        return known[item.digest, answer]

    digests = tuple(item.digest for item in tested)
    graded = {}
    with progress.stage(f"{capability.name}: grade", len(judged)) as advance:
        for model, evidence in judged.items():
            if evidence.items == digests and evidence.answers is not None:
                graded[model] = [right(item, text) for item, text in zip(tested, evidence.answers, strict=True)]
            advance(1)
    return Graded(graded, sum(right(item, item.target) for item in capability.test))


def _unskilled(capability: Capability, seed: int, progress: Progress) -> Shares:
    with progress.stage(f"{capability.name}: baselines"):
        return baselines.guess_accuracy(capability, seed), baselines.constant_accuracy(capability, seed)
