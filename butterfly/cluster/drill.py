"""A drill: workers are harmed in the middle of an answer, and what follows is measured beside an undisturbed one."""

import random
import signal
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.runtime.failures import NoWorkerLeft
from butterfly.runtime.faults import Fault, put_in, take_out
from butterfly.runtime.fused import FusedModel

KILL, STOP, SLOW_START = "kill -9", "SIGSTOP", "slow start"
OF_PROCESSES = (KILL, STOP, SLOW_START)
"""Harms to a worker's process. A slow start is a kill -9 after which the next process starts late."""
LATE = 5.0
"""The extra seconds of a slow start."""
FROM_WITHIN = (Fault.EXCEPTION, Fault.NAN, Fault.INFINITY, Fault.SHAPE, Fault.MEMORY, Fault.STALL, Fault.BYZANTINE)
DEADLINE = 1.0
"""Seconds that a worker may take for a pass during the drill; one that stalls takes twice as long."""
PATIENCE = 60.0
"""Seconds that a worker may take for any other pass."""
ROUNDING = 1e-4
"""The total variation allowed between two runs that read the same tokens in different passes. For a dtype with less
precision than float32, it is twice the distance between undisturbed runs in one pass and in steps."""


@dataclass(frozen=True)
class HarmOutcome:
    """One harm and its result."""

    injected: str
    worker: str
    token: int
    """The index of the token before which the harm was done, from 0."""
    noticed: float | None
    """Seconds until the token without the worker was there; None if the worker was not left out."""
    absent: int
    """The number of tokens without the worker."""
    bound: float | None
    """The largest total variation to the undisturbed pool that was allowed at a token; None if N2 and P-robust do not
    apply to this pool and weighting."""
    deviation: float
    """The largest total variation measured at a token."""
    within: bool
    """Whether each token's deviation was within that token's bound."""
    rejoined: bool
    """Whether at the end the worker answered and the distributions were those of the undisturbed run."""
    lost: bool
    """Whether the answer was not finished."""

    @property
    def holds(self) -> bool:
        """Whether it was noticed (a Byzantine output cannot be), within its bound, finished, and undone afterwards."""
        accounted = self.noticed is not None or self.injected == Fault.BYZANTINE
        return accounted and (self.within or self.bound is None) and self.rejoined and not self.lost


def harms(fused: FusedModel) -> list[str]:
    """The harms that are possible with this model; signals need workers with processes of their own."""
    return [*(OF_PROCESSES if hasattr(fused, "actors") else ()), *FROM_WITHIN]


def drill(fused: FusedModel, prompt: Sequence[int], length: int, rounds: int, seed: int) -> Iterator[HarmOutcome]:
    """Do every harm ``rounds`` times, to a random worker before a random token of an answer of ``length`` tokens.

    The answer's tokens are those of an undisturbed greedy run, so that the distributions are of the same context.

    Args:
        prompt: token ids.
        length: at least 8.

    Raises:
        FusionError: fewer than two workers, or a length that is too short.
    """
    if len(fused.worker_ids) < 2:
        raise FusionError(f"workers={len(fused.worker_ids)}; expected at least 2, as one must be left to answer")
    if length < 8:
        raise FusionError(f"tokens={length}; expected at least 8, before, during and after the harm")
    chance = random.Random(seed)
    kept, fused.deadline = fused.deadline, PATIENCE
    try:
        tokens, whole = undisturbed(fused, prompt, length)
        rounding = rounding_of(fused, prompt, tokens, whole)
        for _ in range(rounds):
            for harm in harms(fused):
                worker = chance.randrange(len(fused.worker_ids))
                at = chance.randint(1, length - 6)
                yield _harmed(fused, prompt, tokens, whole, harm, worker, at, rounding)
    finally:
        fused.deadline = kept


@torch.no_grad()
def undisturbed(fused: FusedModel, prompt: Sequence[int], length: int) -> tuple[list[int], list[Tensor]]:
    """The tokens of a greedy answer, and the distribution [V] that each was taken from."""
    cache, tokens, whole = fused.new_cache(), [], []
    ids = torch.tensor([list(prompt)], device=fused.device)
    for _ in range(length):
        whole.append(fused(ids, past_key_values=cache, logits_to_keep=1).logits[0, -1].exp())
        tokens.append(int(whole[-1].argmax()))
        ids = ids.new_tensor([[tokens[-1]]])
    return tokens, whole


@torch.no_grad()
def rounding_of(fused: FusedModel, prompt: Sequence[int], tokens: list[int], whole: list[Tensor]) -> float:
    """How far two undisturbed runs may be from each other, in total variation at a token."""
    once = fused(torch.tensor([[*prompt, *tokens[:-1]]], device=fused.device)).logits[0, len(prompt) - 1 :].exp()
    return max(ROUNDING, 2 * float((once - torch.stack(whole)).abs().sum(-1).amax() / 2))


@torch.no_grad()
def _harmed(
    fused: FusedModel,
    prompt: Sequence[int],
    tokens: list[int],
    whole: list[Tensor],
    harm: str,
    worker: int,
    at: int,
    rounding: float,
) -> HarmOutcome:
    worker_id = fused.worker_ids[worker]
    cache = fused.new_cache()
    ids = torch.tensor([list(prompt)], device=fused.device)
    noticed, absent, bound, deviation, lost = None, 0, 0.0, 0.0, False
    back, last, within = False, 1.0, True
    undo: Callable[[], None] = lambda: None  # noqa: E731
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a worker failed is what the row says
        for n, token in enumerate(tokens):
            if n == at:
                fused.deadline = DEADLINE
                undo = _do(fused, worker, harm)
            if n == at + 1:
                fused.deadline = PATIENCE  # what follows on a busy machine is no harm
            if n == at + 3:
                undo()
                fused.revive()
            began = time.monotonic()
            try:
                output = fused(ids, past_key_values=cache, logits_to_keep=1)
            except NoWorkerLeft:
                lost = True
                break
            missing = worker_id in (output.missing or ())
            if missing and noticed is None:
                noticed = time.monotonic() - began
            absent += missing
            given = float(output.bound[0, -1]) if missing else 0.0
            if harm == Fault.BYZANTINE and n == at:
                given = _weight(fused, worker)
            bound = max(bound, given)
            last = float((output.logits[0, -1].exp() - whole[n]).abs().sum() / 2)
            deviation, within = max(deviation, last), within and last <= given + rounding
            back = not output.missing
            ids = ids.new_tensor([[token]])
    undo()
    fused.revive()
    allowed = bound if fused.bounded else None
    rejoined = back and last <= rounding
    return HarmOutcome(harm, worker_id, at, noticed, absent, allowed, deviation, within, rejoined, lost)


def _do(fused: FusedModel, worker: int, harm: str) -> Callable[[], None]:
    worker_id = fused.worker_ids[worker]
    if harm in OF_PROCESSES:
        strike(fused, worker, harm)
        return lambda: None
    options = {"seconds": 2 * DEADLINE} if harm == Fault.STALL else {}
    if hasattr(fused, "actors"):
        fused.actors.fail(worker, harm, **options)
        return lambda: fused.actors.mend(worker)
    put_in(fused, worker_id, Fault(harm), **options)
    return lambda: take_out(fused, worker_id)


def strike(fused: FusedModel, worker: int, harm: str) -> None:
    """Do one of ``OF_PROCESSES`` to a worker's process."""
    sent = signal.SIGSTOP if harm == STOP else signal.SIGKILL
    fused.actors.strike(worker, sent, LATE if harm == SLOW_START else 0.0)


def _weight(fused: FusedModel, worker: int) -> float:
    """A worker's share at the newest position: if Byzantine, it moves a linear pool by at most this (P-robust)."""
    assert fused.relay.shared is not None
    shared = fused.relay.shared[:, -1:]
    weights = fused.weigh(shared.expand(len(fused.worker_ids), *shared.shape), shared)
    return float((weights[worker] / weights.sum(0)).amax())
