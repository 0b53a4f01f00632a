"""Rounds of drafting by captured steps.

Greedy drafts without processors of logits take one graph a round, other drafts one replay a token. A second graph is
the others' check.
"""

import torch
from torch import Tensor

from butterfly.runtime.captured_steps import Kind, Stepping
from butterfly.runtime.drafted_rounds import Asked, Draft, Rounds
from butterfly.runtime.failures import Account, NoWorkerLeft
from butterfly.runtime.slots import SlotCache

# Shapes: k workers, B sequences, n tokens so far, γ drafted tokens, V vocabulary.


class CapturedRounds(Rounds):
    """Rounds of always γ drafted tokens, so that their steps share graphs; those beyond an answer's end are dropped."""

    cache: SlotCache

    def __init__(self, model: Stepping, asked: Asked, cache: SlotCache) -> None:
        super().__init__(model, asked)
        self.model, self.cache = model, cache
        model.account = Account(self.cache.bounds, self.cache.missing)
        size = asked.ids.shape[1]
        # All read the prompt. Its newest token is read again in the first round, into the same slot.
        prompt = model._run(Kind(tuple(model._survivors()), rows=size, answered=0), 0, eager=True)
        self.weights, self.first = prompt.weights.clone(), size - 1
        """The weights [k, B, T] at the slots from ``first`` on."""

    def _round(self, count: int) -> Draft:
        model, slot = self.model, self.ids.shape[1] - 1
        self.cache.ids[:, slot] = self.ids[:, -1]
        while model._survivors():
            drafter = self._drafter(slot)
            drafted, chances, whole = self._drafted(drafter, slot, count)
            model._leave_out(whole, [drafter])
            if model.worker_ids[drafter] in model.failures:
                continue
            others = tuple(n for n in model._survivors() if n != drafter)
            self._catch_up(others, slot)
            kind = Kind(others, shared=False, rows=count + 1, answered=count + 1, drafter=drafter)
            logits, bounds, silent, weights = model._answer(kind, slot)
            if len(logits):
                self.weights, self.first = weights.clone(), slot
                return Draft(drafted, chances, logits, bounds, silent)
        raise NoWorkerLeft(model.failures, self.ids)

    def _drafter(self, slot: int) -> int:
        """The worker alive that is heaviest, in the rows that go on, at the newest slot before ``slot`` that was read.

        Any worker may draft; the weights of the slot itself would cost a wait for the device.
        """
        last = max(0, slot - 1 - self.first)
        weights = self.weights[:, self.going.to(self.weights.device), last].mean(1).tolist()
        return max(self.model._survivors(), key=lambda n: weights[n])

    def _drafted(self, drafter: int, slot: int, count: int) -> tuple[Tensor, Tensor | None, Tensor]:
        """Tokens [B, γ] that a worker drafts after ``slot``, what they were drawn from [B, γ, V] if sampled, and
        whose numbers are finite [k] bool."""
        self._catch_up((drafter,), slot)
        kind = Kind((drafter,), answered=0, drafter=drafter)
        if not self.sampled and not self.processors:
            step = self.model._run(kind._replace(drawn=count), slot)
            return self.cache.ids[:, slot + 1 : slot + 1 + count].clone(), None, step.finite
        path, chances = self.ids, []
        whole = [torch.ones(len(self.model.worker_ids), dtype=torch.bool, device=self.ids.device)]
        for place in range(count + 1):
            if self.model._failed(kind):
                break
            step = self.model._run(kind, slot + place)
            whole.append(step.finite.clone())
            if place < count:
                token, drawn = self._draw(path, step.logits[:, 0])
                if drawn is not None:
                    chances.append(drawn)
                path = torch.cat([path, token], 1)
                self.cache.ids[:, slot + place + 1] = token[:, 0]
        drafted = path[:, self.ids.shape[1] :]
        return drafted, torch.stack(chances, 1) if chances else None, torch.stack(whole).all(0)

    def _catch_up(self, workers: tuple[int, ...], slot: int) -> None:
        """Let workers that came back read the slots before ``slot`` that they missed."""
        for n in workers:
            if (seen := self.cache.seen.get(n, 0)) < slot:
                self.model._run(Kind((n,), shared=False, rows=slot - seen, answered=0), seen, eager=True)
