"""Rounds of drafting without graphs, over a cache that grows: a pass has any length, and its values are checked."""

from typing import Any

import torch
from torch import Tensor

from butterfly.core.errors import FusionError
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.drafted_rounds import Asked, Draft, Rounds
from butterfly.runtime.failures import NoWorkerLeft
from butterfly.runtime.stack import SHARED
from butterfly.runtime.whole import Whole

# Shapes: k workers, B sequences, n tokens so far, γ drafted tokens, T tokens of a pass, d hidden size, V vocabulary.

_OURS = ("use_cache", "logits_to_keep", "synced_gpus", "inputs_embeds")
"""Options of ``generate`` that are not passed on to the stack."""


class EagerRounds(Rounds):
    """Rounds in which passes run operation by operation."""

    cache: SplitCache

    def __init__(self, model: Whole, asked: Asked, given: dict[str, Any]) -> None:
        super().__init__(model, asked)
        ids = asked.ids
        cache = given.pop("past_key_values", None)
        if not isinstance(cache, SplitCache):
            raise FusionError(f"past_key_values is a {type(cache).__name__} with drafting; expected new_cache()'s kind")
        self.model = model
        self.ends: Tensor | None = asked.config._eos_token_tensor  # what generate() has made of every end it was given
        self.mask: Tensor | None = given.pop("attention_mask", None)
        positions = given.pop("position_ids", None)
        if positions is None and self.mask is not None:
            positions = (self.mask.long().cumsum(-1) - 1).clamp_min(0)
        counted = torch.arange(ids.shape[1], device=ids.device).expand(len(ids), -1)
        self.positions: Tensor = counted if positions is None else positions
        self.cache: SplitCache = cache
        self.cache.activate_past_recording()
        self.options = {name: value for name, value in given.items() if name not in _OURS}
        self.last: int | None = None

    def _round(self, count: int) -> Draft:
        model, start = self.model, self.ids.shape[1]
        count = max(0, min(count, self.limit - start - 1))
        # The worker that drafted last most often drafts again: one pass then serves the shared layers and that worker.
        again = [n for n in model._survivors() if n == self.last and self.cache.seen[n] == self.cache.seen[SHARED]]
        hidden = [self._shared(self.ids[:, self.cache.seen[SHARED] :], *again)]
        early = {n: model.relay.latents[n][:, -1:] for n in again if n in model.relay.latents}
        drafter, latent = self._drafter(hidden[0], early)
        latents, drafted = [latent[:, -1:]], self.ids[:, :0]
        ended = ~self.going.to(self.ids.device)
        draft: list[Tensor] = []
        while drafted.shape[1] < count:
            path = torch.cat([self.ids, drafted], 1)
            token, chances = self._draw(path, model.unembed(latents[-1])[:, 0].log_softmax(-1))
            drafted = torch.cat([drafted, token], 1)
            if chances is not None:
                draft.append(chances)
            hidden.append(self._shared(token, drafter))
            if drafter not in model.relay.latents:  # it failed: the others check what it has drafted
                break
            latents.append(model.relay.latents[drafter])
            if self.ends is not None:
                ended = ended | torch.isin(token[:, 0], self.ends.to(token.device))
                if bool(ended.all()):
                    break
        length = start + drafted.shape[1]
        shared = torch.cat([hidden[0][:, -1:], *hidden[1:]], 1)
        behind = self.cache.seen[SHARED]
        others = [n for n in model._survivors() if n != drafter and self.cache.seen[n] < behind]
        caught_up = model._catch_up(others, torch.cat(hidden, 1), self.cache, self._masked(length), None, self.options)
        answers = {n: each[:, -shared.shape[1] :] for n, each in caught_up.items()}
        for n, first in early.items():  # it was asked in vain at first, so it has seen one position more than the rest
            rest = answers.get(n, first[:, :0])
            if n != drafter and model.worker_ids[n] not in model.failures and shared.shape[1] != rest.shape[1]:
                answers[n] = torch.cat([first, rest], 1)
        if len(latents) == shared.shape[1]:
            answers[drafter] = torch.cat(latents, 1)
        if not answers:
            raise NoWorkerLeft(model.failures, self.ids)
        stacked, spoke = model._stacked(answers, shared), model.alive()
        weights = model.weigh(stacked, shared)
        logits = model._fuse(stacked, weights, spoke)
        bound = weights[~spoke.to(weights.device)].sum(0) / weights.sum(0)
        silent = tuple(name for n, name in enumerate(model.worker_ids) if n not in answers)
        rows = torch.stack(draft, 1) if draft else None
        return Draft(drafted, rows, logits, bound, silent)

    def _kept(self) -> None:
        super()._kept()
        self.positions = self.positions[:, : self.ids.shape[1] - 1]
        self.mask = self._masked(self.ids.shape[1] - 1)

    def _shared(self, ids: Tensor, *beside: int) -> Tensor:
        """What the shared layers say [B, T, d] of the next tokens [B, T], in a pass with the workers ``beside``."""
        seen = self.cache.seen[SHARED]
        missing = seen + ids.shape[1] - self.positions.shape[1]
        if missing > 0:
            more = self.positions[:, -1:] + 1 + torch.arange(missing, device=self.positions.device)
            self.positions = torch.cat([self.positions, more], 1)
        positions = self.positions[:, seen : seen + ids.shape[1]]
        mask = self._masked(seen + ids.shape[1])
        self.model._pass(
            [SHARED, *beside], None, self.cache, input_ids=ids.to(self.model.device), attention_mask=mask,
            position_ids=positions, **self.options,
        )  # fmt: skip
        shared = self.model.relay.shared
        assert shared is not None
        self.cache.append(shared, positions, ids)
        return shared

    def _masked(self, length: int) -> Tensor | None:
        if self.mask is not None and self.mask.shape[1] < length:
            more = self.mask.new_ones(len(self.mask), length - self.mask.shape[1])
            self.mask = torch.cat([self.mask, more], 1)
        return None if self.mask is None else self.mask[:, :length]

    def _drafter(self, shared: Tensor, early: dict[int, Tensor]) -> tuple[int, Tensor]:
        """The worker alive that is heaviest at the newest position of the rows that go on, and its last hidden states
        [B, T, d]."""
        model, last = self.model, shared[:, -1:]
        weights = model.weigh(last.expand(len(model.worker_ids), *last.shape), last)[:, self.going, 0].mean(1)
        while survivors := model._survivors():
            drafter = self.last = max(survivors, key=lambda n: float(weights[n]))
            if drafter in early:  # it has read these tokens, also where another was tried since and failed
                return drafter, early[drafter]
            latents = model._catch_up(
                [drafter], shared, self.cache, self._masked(self.ids.shape[1]), None, self.options
            )
            if drafter in latents:
                return drafter, latents[drafter]
        raise NoWorkerLeft(model.failures, self.ids)
