"""Every model's answers to every test item, and what can be had without a model: judged side by side on a CPU."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from butterfly.capability import Capability, Judge, Split, baselines
from butterfly.capability.encoding import IGNORED
from butterfly.core.progress import Progress
from butterfly.core.side_by_side import Job, side_by_side
from butterfly.models.base import BaseModel
from butterfly.models.device import processes_at_once
from butterfly.runtime.score import LONGEST, Scores, next_token_statistics, score

Right = NDArray[np.bool_]


@dataclass(frozen=True)
class Judgements:
    """By capability and model, as ``Measured`` has them."""

    right: dict[str, dict[str, Right]]
    nats: dict[str, dict[str, NDArray[np.float64]]]
    answers: dict[str, dict[str, tuple[str, ...] | None]]
    guess: dict[str, float]
    """The accuracy of a guess, by capability."""
    constant: dict[str, float]
    """The accuracy of the best constant answer, by capability."""


def judge(
    base: BaseModel,
    capabilities: Mapping[str, Capability],
    models: Sequence[tuple[str, str, Any]],
    most: int,
    seed: int,
    progress: Progress,
) -> Judgements:
    """Judge models on the test items of capabilities.

    Args:
        base: whose tokenizer all of them have, on the device of all of them.
        models: (capability, label, model) of each model that is judged on a capability.
        most: test items of each capability, at most.
        seed: of what is drawn for the baselines.
    """

    def scored(name: str, label: str, model: Any, progress: Progress) -> Scores:
        return score(
            model, base.tokenizer, capabilities[name], Split.TEST,
            limit=most, progress=progress, stage=f"{name}: {label}",
        )  # fmt: skip

    def without_model(name: str, progress: Progress) -> tuple[float, float]:
        with progress.stage(f"{name}: baselines"):
            if capabilities[name].judge is Judge.NEXT_TOKEN:
                return 0.0, commonest_token(base.tokenizer, capabilities[name])
            return (
                baselines.guess_accuracy(capabilities[name], seed),
                baselines.constant_accuracy(capabilities[name], seed),
            )

    jobs: list[Job[Any]] = [partial(scored, *each) for each in models]
    jobs += [partial(without_model, name) for name in capabilities]
    elsewhere = any(getattr(model, "remote", False) for _, _, model in models)  # what it speaks by outlives no fork
    processes = 1 if elsewhere else processes_at_once(base.device, len(jobs))
    results = side_by_side(jobs, processes, progress, "judge the models")
    judged = Judgements(
        {name: {} for name in capabilities},
        {name: {} for name in capabilities},
        {name: {} for name in capabilities},
        {},
        {},
    )
    for (name, label, _), scores in zip(models, results, strict=False):
        judged.right[name][label] = scores.right
        judged.nats[name][label] = scores.nats
        judged.answers[name][label] = scores.answers
    for name, (guess, constant) in zip(capabilities, results[len(models) :], strict=True):
        judged.guess[name], judged.constant[name] = guess, constant
    return judged


def losses_of(model: Any, tokenizer: Any, capability: Capability, part: Split) -> NDArray[np.float64]:
    """Mean loss of the right tokens of each item of a part of a capability, in nats per token [n]."""
    items = len(capability.items(part))
    total, count = np.zeros(items), np.zeros(items)
    longest = min(LONGEST, int(getattr(model.config, "max_position_embeddings", LONGEST)))
    for each in capability.batches(tokenizer, part, 50, longest):
        batch = each.to(model.device)
        nats, _ = next_token_statistics(model, batch)
        places = batch.items[:, None].expand_as(batch.labels)[batch.labels != IGNORED].cpu().numpy()
        np.add.at(total, places, nats.double().cpu().numpy())
        np.add.at(count, places, 1)
    return total / count


def commonest_token(tokenizer: Any, capability: Capability) -> float:
    """How often the next token of the test text is the one that is commonest in the training text."""
    counts = np.zeros(len(tokenizer), dtype=np.int64)
    for batch in capability.batches(tokenizer, Split.TRAIN, 50, LONGEST, 1000):
        counts += np.bincount(batch.targets.numpy(), minlength=len(counts))
    tested = [batch.targets for batch in capability.batches(tokenizer, Split.TEST, 50, LONGEST, 1000)]
    return float((torch.cat(tested) == int(counts.argmax())).double().mean())
