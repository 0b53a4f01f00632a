"""Many generations under random failures: every one must be finished, and no token may be wrong without a word."""

import random
import warnings
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from butterfly.cluster.drill import DEADLINE, OF_PROCESSES, ROUNDING, strike
from butterfly.core.errors import FusionError
from butterfly.runtime.failures import NoWorkerLeft
from butterfly.runtime.faults import Fault, put_in, take_out
from butterfly.runtime.fused import FusedModel

FROM_WITHIN = (Fault.EXCEPTION, Fault.NAN, Fault.INFINITY, Fault.SHAPE, Fault.MEMORY, Fault.STALL)
"""The faults that can be noticed. A Byzantine output cannot: it may make any token wrong."""
LOSES_PROCESS = frozenset((*OF_PROCESSES, Fault.STALL))
"""After these a worker in a process of its own gets a new one, which takes seconds to start."""
START_SECONDS = 300.0
"""In which one worker must be there again where none is left."""
TWICE = 0.25
"""The share of generations in which a second worker is harmed too."""
BACK_WITHIN = 0.5
"""The share of answers that lose a process and wait for it before a later token, so that it rejoins in the middle."""


@dataclass
class Campaign:
    """The counts of many generations under random failures."""

    generations: int = 0
    finished: int = 0
    tokens: int = 0
    harms: dict[str, int] = field(default_factory=dict)
    """By kind; those that fell on a worker that was starting anew are not done."""
    without: int = 0
    """Tokens in which some worker had no say."""
    interrupted: int = 0
    """How often no worker was left, and the answer went on from the tokens that the error carried."""
    wrong: int = 0
    """Tokens further from the undisturbed pool of the same context than the bound that the answer states."""
    deviation: float = 0.0
    """The largest total variation to the undisturbed pool."""

    @property
    def holds(self) -> bool:
        """Whether no answer was lost and none was silently wrong."""
        return self.finished == self.generations and self.wrong == 0


def run_campaign(
    fused: FusedModel, whole: FusedModel, prompts: Sequence[Sequence[int]], generations: int, length: int, seed: int,
    deadline: float = DEADLINE, advance: Callable[[Campaign], object] = lambda result: None,
    begun: Campaign | None = None,
) -> Campaign:  # fmt: skip
    """Generate greedily, one answer after another, while random workers are harmed before random tokens.

    Each kind of harm is done about equally often. A harm that ends a worker's process waits until all workers run. In
    half of these answers a later token waits for the new process, which rejoins there.

    Args:
        fused: the model under test.
        whole: the same model in this process, into which no fault is injected.
        prompts: token ids. The prompts are used in turn.
        length: the number of tokens of each answer.
        deadline: seconds that a worker may take for a pass; one that stalls takes twice as long.
        advance: called after each generation with the results so far.
        begun: the results of an earlier run to go on from.

    Raises:
        FusionError: fewer than two workers, or answers of fewer than two tokens.
    """
    if len(fused.worker_ids) < 2 or length < 2:
        raise FusionError(f"workers={len(fused.worker_ids)}, tokens={length}; expected at least 2 of each")
    result = Campaign() if begun is None else begun
    kept, fused.deadline = fused.deadline, deadline
    try:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")  # who failed is counted
            for number in range(result.generations, generations):
                result.generations += 1
                chance = random.Random(f"{seed}/{number}")
                _generation(fused, whole, prompts[number % len(prompts)], length, chance, result)
                advance(result)
    finally:
        fused.deadline = kept
    return result


def _generation(
    fused: FusedModel, whole: FusedModel, prompt: Sequence[int], length: int, chance: random.Random, result: Campaign
) -> None:
    fused.recover(START_SECONDS)
    count = min(2 if chance.random() < TWICE else 1, length - 1)
    kinds = drawn(kinds_of(fused), count, result.harms, chance)
    loses = hasattr(fused, "actors") and not LOSES_PROCESS.isdisjoint(kinds)
    if loses:
        fused.revive()
    there = _there(fused)
    harms = list(zip(chance.sample(there, min(count, len(there))), kinds, strict=False))
    plan = dict(zip(chance.sample(range(1, length), len(harms)), harms, strict=True))
    later = range(max(plan, default=length) + 1, length)
    back = chance.choice(later) if later and loses and chance.random() < BACK_WITHIN else length
    undo: list[Callable[[], None]] = []
    cache, ids = fused.new_cache(), torch.tensor([list(prompt)], device=fused.device)
    answered: list[tuple[Tensor, float, bool]] = []
    tokens: list[int] = []
    while len(tokens) < length:
        if (harm := plan.pop(len(tokens), None)) is not None and _harm(fused, *harm, undo):
            result.harms[harm[1]] = result.harms.get(harm[1], 0) + 1
        if len(tokens) == back:
            fused.revive()
        try:
            step = fused(ids, past_key_values=cache, logits_to_keep=1)
        except NoWorkerLeft as error:
            result.interrupted += 1
            fused.recover(START_SECONDS)
            if error.tokens is None or set(fused.failures) == set(fused.worker_ids):
                break
            cache, ids = fused.new_cache(), error.tokens
            continue
        spoken = step.logits[0, -1].exp()
        bound = float(step.bound[0, -1]) if step.missing else 0.0
        answered.append((spoken, bound, bool(step.missing)))
        tokens.append(int(spoken.argmax()))
        ids = ids.new_tensor([[tokens[-1]]])
    for each in undo:
        each()
    _judge(fused, whole, [*prompt, *tokens], len(prompt), answered, result)
    result.finished += len(tokens) == length


def _there(fused: FusedModel) -> list[int]:
    """The numbers of the workers that answer: those that are starting anew do not."""
    starting = {worker_id for worker_id, about in fused.where().items() if about.get("state") == "starting"}
    return [n for n, worker_id in enumerate(fused.worker_ids) if worker_id not in {*starting, *fused.failures}]


def _judge(
    fused: FusedModel,
    whole: FusedModel,
    sequence: list[int],
    start: int,
    answered: list[tuple[Tensor, float, bool]],
    result: Campaign,
) -> None:
    """Count the tokens whose distribution is further from the undisturbed pool's than their stated bound."""
    if not answered:
        return
    expected = whole(torch.tensor([sequence[:-1]], device=whole.device)).logits[0, start - 1 :].exp()
    for (spoken, bound, missing), undisturbed in zip(answered, expected, strict=True):
        distance = float((spoken.to(undisturbed) - undisturbed).abs().sum() / 2)
        result.tokens += 1
        result.without += missing
        result.deviation = max(result.deviation, distance)
        silent = not missing and distance > ROUNDING
        result.wrong += silent or (missing and fused.bounded and distance > bound + ROUNDING)


def kinds_of(fused: FusedModel) -> tuple[str, ...]:
    """What can be done to a worker of this model and be noticed."""
    return (*(OF_PROCESSES if hasattr(fused, "actors") else ()), *map(str, FROM_WITHIN))


def drawn(kinds: Sequence[str], count: int, done: Mapping[str, int], chance: random.Random) -> list[str]:
    """So many kinds of harm, each one of those that were done least often so far."""
    times = Counter({kind: done.get(kind, 0) for kind in kinds})
    chosen: list[str] = []
    for _ in range(count):
        least = min(times.values())
        chosen.append(chance.choice([kind for kind in kinds if times[kind] == least]))
        times[chosen[-1]] += 1
    return chosen


def _harm(fused: FusedModel, worker: int, kind: str, undo: list[Callable[[], None]]) -> bool:
    """Harm a worker; whether it was there."""
    worker_id = fused.worker_ids[worker]
    if not hasattr(fused, "actors"):
        put_in(fused, worker_id, Fault(kind), **_options(kind, fused.deadline))
        undo.append(lambda: take_out(fused, worker_id))
        return True
    if worker not in _there(fused):
        return False
    if kind in OF_PROCESSES:
        strike(fused, worker, kind)
        return True
    fused.actors.fail(worker, kind, **_options(kind, fused.deadline))
    undo.append(lambda: fused.actors.mend(worker))
    return True


def _options(kind: str, deadline: float | None) -> dict[str, float]:
    return {} if deadline is None or kind != Fault.STALL else {"seconds": 2 * deadline}
