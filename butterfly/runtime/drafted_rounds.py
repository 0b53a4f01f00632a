"""Sequences that grow by rounds of drafted tokens (N7): what all ways of drafting share."""

from abc import ABC, abstractmethod
from typing import NamedTuple

import torch
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessorList, StoppingCriteriaList
from transformers.generation.streamers import BaseStreamer

from butterfly.core.errors import FusionError
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.drafting import Round, Tally, verify, verify_greedily
from butterfly.runtime.slots import SlotCache
from butterfly.runtime.stack import SHARED
from butterfly.runtime.whole import Whole

# Shapes: B sequences, n tokens so far, γ drafted tokens, V vocabulary.


class Asked(NamedTuple):
    """What transformers' ``generate`` asks of a decoding loop."""

    ids: Tensor
    """The prompts' tokens [B, n]."""
    processors: LogitsProcessorList
    criteria: StoppingCriteriaList
    config: GenerationConfig


class Draft(NamedTuple):
    """Drafted tokens, and what the pool says of them."""

    tokens: Tensor
    """The drafted tokens [B, γ]."""
    chances: Tensor | None
    """What they were drawn from [B, γ, V]; None where none was, or they are the most probable ones."""
    logits: Tensor
    """The pool's log-probabilities [B, γ + 1, V]."""
    bounds: Tensor
    """The weight that had no say [B, γ + 1]."""
    silent: tuple[str, ...]
    """The workers that had no say."""


class Rounds(ABC):
    """Sequences that grow by rounds. In a round all rows grow by one token more than the row keeps that keeps fewest.

    The other rows draw the rest again in the next round. Where a row stops depends only on what was drawn before that
    place, so the tokens up to there have the pool's distribution (N7).
    """

    cache: SplitCache | SlotCache

    def __init__(self, model: Whole, asked: Asked) -> None:
        ids, self.processors, self.criteria, config = asked
        if ids.shape[1] == 0:
            raise FusionError(f"input_ids={tuple(ids.shape)} with drafting; expected at least one token of a prompt")
        self.ids = ids.to(model.device)
        self.going = torch.ones(len(ids), dtype=torch.bool)  # on the CPU, where it is asked about token by token
        self.sampled: bool = config.do_sample
        self.padding: Tensor | None = config._pad_token_tensor
        self.limit: int = config.max_length
        self.tally = Tally()
        self.scores: tuple[Tensor, ...] | None = () if config.output_scores else None
        self.logits: tuple[Tensor, ...] | None = () if config.output_logits else None

    @abstractmethod
    def _round(self, count: int) -> Draft:
        """Draft up to ``count`` tokens, and give the pool's log-probabilities at each place and one more."""

    def _kept(self) -> None:
        """Crop the cache to all tokens in ``ids`` but the newest, which has not been read."""
        self.cache.crop(-(self.cache.seen[SHARED] - (self.ids.shape[1] - 1)))

    def finish(self, count: int, streamer: BaseStreamer | None) -> None:
        """Run rounds until the answer is complete."""
        while not self.advance(count, streamer):
            pass

    def advance(self, count: int, streamer: BaseStreamer | None) -> bool:
        """Run one round; whether the answer is complete."""
        start = self.ids.shape[1]
        draft = self._round(count)
        path = torch.cat([self.ids, draft.tokens], 1)
        logits = draft.logits
        scores = list(logits.unbind(1))
        if self.processors or self.scores is not None:
            scores = [self.processors(path[:, : start + n], each.clone()) for n, each in enumerate(scores)]
            logits = torch.stack(scores, 1)
        if self.sampled:
            drafted = logits[:, :0] if draft.chances is None else draft.chances
            chosen = [verify(draft.tokens[row], drafted[row], logits[row].softmax(-1)) for row in range(len(self.ids))]
        else:
            tokens, best = draft.tokens.cpu(), logits.argmax(-1).cpu()
            chosen = [verify_greedily(tokens[row], best[row]) for row in range(len(self.ids))]
        return self._accept(chosen, draft, scores, streamer)

    def _draw(self, ids: Tensor, logits: Tensor) -> tuple[Tensor, Tensor | None]:
        """A token [B, 1] after ``ids`` [B, n] by the drafter's log-probabilities [B, V], and if sampled
        what it was drawn from."""
        scores = self.processors(ids, logits)
        if not self.sampled:
            return scores.argmax(-1, keepdim=True), None
        chances = scores.softmax(-1)
        return torch.multinomial(chances, 1), chances

    def _accept(self, chosen: list[Round], draft: Draft, scores: list[Tensor], streamer: BaseStreamer | None) -> bool:
        """Append the round's tokens to every unfinished row; whether all rows are finished."""
        rows = self.going.nonzero()[:, 0].tolist()
        least = min(chosen[row].kept for row in rows)
        counts = dict.fromkeys(rows, 0)
        drawn = {row: chosen[row].tokens.tolist() for row in rows}
        fill = 0 if self.padding is None else int(self.padding)
        for place in range(least + 1):
            token = torch.full((len(self.ids),), fill)
            for row in counts:
                if bool(self.going[row]):
                    token[row] = drawn[row][place]
                    counts[row] += 1
            self.ids = torch.cat([self.ids, token[:, None].to(self.ids.device)], 1)
            if self.scores is not None:
                self.scores += (scores[place],)
            if self.logits is not None:
                self.logits += (draft.logits[:, place].clone(),)  # a graph writes there again
            self.cache.bounds.append(draft.bounds[:, place : place + 1].detach())
            self.cache.missing.append(draft.silent)
            if streamer is not None:
                streamer.put(token)
            self.going = self.going & ~self.criteria(self.ids, self.scores).cpu()
            if not bool(self.going.any()):
                break
        for row, count in counts.items():
            kept = min(chosen[row].kept, count)
            self.tally = self.tally.and_then(Tally(1, min(kept + 1, draft.tokens.shape[1], count), kept, count))
        self._kept()
        return not bool(self.going.any())
