"""Generation by exact drafting (N7): the heaviest worker drafts, the others check a round of tokens in one pass."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessorList, StoppingCriteriaList
from transformers.generation.configuration_utils import GenerationMode
from transformers.generation.streamers import BaseStreamer
from transformers.generation.utils import GenerateDecoderOnlyOutput
from transformers.utils import ModelOutput

from butterfly.core.errors import FusionError
from butterfly.fusion import LinearPool
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.drafting import Round, Tally, verify, verify_greedily
from butterfly.runtime.failures import NoWorkerLeft
from butterfly.runtime.stack import SHARED
from butterfly.runtime.whole import Whole

# Shapes: k workers, n tokens so far, γ drafted tokens, d hidden size, V vocabulary, B sequences.


@dataclass
class DraftedOutput(GenerateDecoderOnlyOutput):  # type: ignore[misc]  # transformers is not typed for mypy
    """What transformers' ``generate`` returns, and counts of the drafting."""

    tally: Tally | None = None
    """The rounds, the drafted tokens that were checked and kept, and the tokens of this answer."""


class Drafting(Whole):
    """The part of a fused model that drafts; ``drafting`` is γ, the tokens that a round drafts at most, 0 for none."""

    def generate(self, *inputs: Any, drafting: int | None = None, **options: Any) -> Tensor | ModelOutput:
        """As transformers' ``generate``, in rounds of ``drafting`` drafted tokens where that is more than 0.

        Tokens are those of plain generation. Greedy ones are the same, but where rounding decides between tokens that
        are equally probable; sampled ones are distributed alike. Processors of logits are applied to the drafter's
        log-probabilities and the pool's alike, before; they may depend on the tokens and the scores they are given, and
        on nothing else. In a batch all sequences grow by equally many tokens a round: as many as the one that keeps
        fewest, so that large batches gain less. With ``return_dict_in_generate`` the answer is a ``DraftedOutput``;
        ``tally`` of the model adds up all answers.

        Args:
            inputs: see transformers.
            drafting: γ, how many tokens the heaviest worker drafts a round; None: the model's own ``drafting``.
            options: see transformers.

        Raises:
            FusionError: a pool that is not linear, weights that depend on the outputs, beams, or another option that
                drafting does not know; the message names it.
        """
        before = self.drafting
        self.drafting = before if drafting is None else drafting
        try:
            return super().generate(*inputs, **options)
        finally:
            self.drafting = before

    def _sample(
        self,
        input_ids: Tensor,
        logits_processor: LogitsProcessorList,
        stopping_criteria: StoppingCriteriaList,
        generation_config: GenerationConfig,
        streamer: BaseStreamer | None = None,
        **options: Any,
    ) -> Tensor | ModelOutput:
        """Transformers' decoding loop for greedy and sampled tokens, or ours where the model drafts."""
        if not self.drafting:
            return super()._sample(
                input_ids, logits_processor, stopping_criteria, generation_config, streamer=streamer, **options
            )
        answer = _Answer(self, input_ids, logits_processor, stopping_criteria, generation_config, options)
        while not answer.advance(self.drafting, streamer):
            pass
        if streamer is not None:
            streamer.end()
        self.tally = self.tally.and_then(answer.tally)
        if not generation_config.return_dict_in_generate:
            return answer.ids
        return DraftedOutput(
            sequences=answer.ids,
            scores=answer.scores,
            logits=answer.logits,
            past_key_values=answer.cache,
            tally=answer.tally,
        )

    def _check_drafting(self, config: GenerationConfig) -> None:
        """Raise where drafting would not be exact, or not be what was asked for."""
        if self.drafting < 0:
            raise FusionError(f"drafting={self.drafting}; expected how many tokens to draft a round, 0 for none")
        if not isinstance(self.pool, LinearPool):
            raise FusionError(
                f"drafting with {type(self.pool).__name__}: nothing bounds its acceptance (N7); expected LinearPool, "
                "or drafting=0"
            )
        if self.weighting.reads_outputs:
            raise FusionError(
                f"drafting with {type(self.weighting).__name__}: who is heaviest is known only after all have run; "
                "expected FixedWeights or Gate, or drafting=0"
            )
        mode = config.get_generation_mode()
        for name, wrong, expected in (
            ("skip", self.skip or None, "0, as drafting gives up nothing"),
            ("fuse_below", self.fuse_below, "None, as drafting gives up nothing"),
            ("generation", None if mode in _MODES else mode.value, "greedy_search or sample"),
            ("use_cache", None if config.use_cache else config.use_cache, "True"),
            ("guidance_scale", config.guidance_scale if (config.guidance_scale or 1) != 1 else None, "1"),
            ("watermarking_config", config.watermarking_config and "a watermark", "None"),
            ("output_attentions", config.output_attentions or None, "False"),
            ("output_hidden_states", config.output_hidden_states or None, "False"),
        ):
            if wrong is not None:
                raise FusionError(f"{name}={wrong} with drafting; expected {expected}, or drafting=0")


_OURS = ("use_cache", "logits_to_keep", "synced_gpus", "inputs_embeds")
"""Options of ``generate`` that are not passed on to the stack."""
_MODES = (GenerationMode.GREEDY_SEARCH, GenerationMode.SAMPLE)


class _Answer:
    """Sequences that grow by rounds. In a round all rows grow by as many tokens as the row that keeps fewest.

    The other rows draw the rest again in the next round. Where a row stops depends only on what was drawn before that
    place, so the tokens up to there have the pool's distribution (N7).
    """

    def __init__(
        self,
        model: Drafting,
        ids: Tensor,
        processors: LogitsProcessorList,
        criteria: StoppingCriteriaList,
        config: GenerationConfig,
        given: dict[str, Any],
    ) -> None:
        cache = given.pop("past_key_values", None)
        if ids.shape[1] == 0:
            raise FusionError(f"input_ids={tuple(ids.shape)} with drafting; expected at least one token of a prompt")
        if not isinstance(cache, SplitCache):
            raise FusionError(f"past_key_values is a {type(cache).__name__} with drafting; expected new_cache()'s kind")
        self.model, self.processors, self.criteria = model, processors, criteria
        self.ids = ids.to(model.device)
        self.going = torch.ones(len(ids), dtype=torch.bool, device=self.ids.device)
        self.sampled: bool = config.do_sample
        self.ends: Tensor | None = config._eos_token_tensor  # what generate() has made of every end it was given
        self.padding: Tensor | None = config._pad_token_tensor
        self.limit: int = config.max_length
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
        self.tally = Tally()
        self.scores: tuple[Tensor, ...] | None = () if config.output_scores else None
        self.logits: tuple[Tensor, ...] | None = () if config.output_logits else None

    def advance(self, count: int, streamer: BaseStreamer | None) -> bool:
        """One round; whether the answer ends with it."""
        start = self.ids.shape[1]
        drafted, draft, logits, bounds, silent = self._round(max(0, min(count, self.limit - start - 1)))
        path = torch.cat([self.ids, drafted], 1)
        scores = [self.processors(path[:, : start + n], logits[:, n].clone()) for n in range(logits.shape[1])]
        pool = torch.stack(scores, 1)
        chosen = [
            verify(drafted[row], draft[row], pool[row].softmax(-1))
            if self.sampled
            else verify_greedily(drafted[row], pool[row])
            for row in range(len(self.ids))
        ]
        return self._accept(chosen, drafted.shape[1], scores, logits, bounds, silent, streamer)

    def _round(self, count: int) -> tuple[Tensor, Tensor, Tensor, Tensor, tuple[str, ...]]:
        """Drafted tokens [B, γ], what they were drawn from [B, γ, V], the pool's log-probabilities [B, γ + 1, V], the
        bound of each position [B, γ + 1], and who did not answer."""
        model, start = self.model, self.ids.shape[1]
        # The worker that drafted last most often drafts again: one pass then serves the shared layers and that worker.
        again = [n for n in model._survivors() if n == self.last and self.cache.seen[n] == self.cache.seen[SHARED]]
        hidden = [self._shared(self.ids[:, self.cache.seen[SHARED] :], *again)]
        early = {n: model.relay.latents[n][:, -1:] for n in again if n in model.relay.latents}
        drafter, latent = self._drafter(hidden[0], early)
        latents, drafted = [latent[:, -1:]], self.ids[:, :0]
        ended = ~self.going
        draft: list[Tensor] = []
        while drafted.shape[1] < count:
            path = torch.cat([self.ids, drafted], 1)
            scores = self.processors(path, model.unembed(latents[-1])[:, 0].log_softmax(-1))
            chances = scores.softmax(-1)
            token = torch.multinomial(chances, 1) if self.sampled else scores.argmax(-1, keepdim=True)
            drafted = torch.cat([drafted, token], 1)
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
        rows = torch.stack(draft, 1) if draft else logits[:, :0]
        return drafted, rows, logits, bound, silent

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

    def _accept(
        self, chosen: list[Round], drafted: int, scores: list[Tensor], logits: Tensor, bounds: Tensor,
        silent: tuple[str, ...], streamer: BaseStreamer | None,
    ) -> bool:  # fmt: skip
        """Append what a round yields in every row that goes on, until a criterion stops all; whether that is so."""
        rows = self.going.nonzero()[:, 0].tolist()
        least = min(chosen[row].kept for row in rows)
        counts = dict.fromkeys(rows, 0)
        for place in range(least + 1):
            fill = self.ids.new_zeros(()) if self.padding is None else self.padding.to(self.ids.device)
            token = fill.expand(len(self.ids)).clone()
            for row in counts:
                if bool(self.going[row]):
                    token[row] = chosen[row].tokens[place]
                    counts[row] += 1
            self.ids = torch.cat([self.ids, token[:, None]], 1)
            if self.scores is not None:
                self.scores += (scores[place],)
            if self.logits is not None:
                self.logits += (logits[:, place],)
            self.cache.bounds.append(bounds[:, place : place + 1].detach())
            self.cache.missing.append(silent)
            if streamer is not None:
                streamer.put(token.cpu())
            self.going = self.going & ~self.criteria(self.ids, None).to(self.going.device)
            if not bool(self.going.any()):
                break
        for row, count in counts.items():
            kept = min(chosen[row].kept, count)
            self.tally = self.tally.and_then(Tally(1, min(kept + 1, drafted, count), kept, count))
        self.cache.crop(-(self.cache.seen[SHARED] - (self.ids.shape[1] - 1)))
        self.positions = self.positions[:, : self.ids.shape[1] - 1]
        self.mask = self._masked(self.ids.shape[1] - 1)
        return not bool(self.going.any())
