"""Generation by exact drafting (N7): the heaviest worker drafts, the others check a round of tokens in one pass."""

from dataclasses import dataclass
from typing import Any

from torch import Tensor
from transformers import GenerationConfig, LogitsProcessorList, StoppingCriteriaList
from transformers.generation.streamers import BaseStreamer
from transformers.generation.utils import GenerateDecoderOnlyOutput
from transformers.utils import ModelOutput

from butterfly.core.errors import FusionError
from butterfly.fusion import LinearPool
from butterfly.runtime.captured_rounds import CapturedRounds
from butterfly.runtime.captured_steps import MODES, Stepping
from butterfly.runtime.drafted_rounds import Asked, Rounds
from butterfly.runtime.drafting import Tally
from butterfly.runtime.eager_rounds import EagerRounds


@dataclass
class DraftedOutput(GenerateDecoderOnlyOutput):  # type: ignore[misc]  # transformers is not typed for mypy
    """What transformers' ``generate`` returns, and counts of the drafting."""

    tally: Tally | None = None
    """The rounds, the drafted tokens that were checked and kept, and the tokens of this answer."""


class Drafting(Stepping):
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
        draft = before if drafting is None else drafting
        if options.get("assistant_model") is not None and (draft or self.captured):
            name = f"drafting={draft}" if draft else "captured=True"
            raise FusionError(f"assistant_model with {name}; expected no assistant, or drafting=0 and captured=False")
        self.drafting = draft
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
        asked = Asked(input_ids, logits_processor, stopping_criteria, generation_config)
        if self.captured:
            mask, positions = options.get("attention_mask"), options.get("position_ids")
            with self._slots(input_ids, mask, positions, generation_config.max_length, self.drafting + 1) as cache:
                answer: Rounds = CapturedRounds(self, asked, cache)
                answer.finish(self.drafting, streamer)
                answer.cache = cache.kept()
        else:
            answer = EagerRounds(self, asked, options)
            answer.finish(self.drafting, streamer)
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
        if not isinstance(self.drafting, int) or self.drafting < 0:
            raise FusionError(f"drafting={self.drafting!r}; expected how many tokens to draft a round, 0 for none")
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
            ("generation", None if mode in MODES else mode.value, "greedy_search or sample"),
            ("use_cache", None if config.use_cache else config.use_cache, "True"),
            ("guidance_scale", config.guidance_scale if (config.guidance_scale or 1) != 1 else None, "1"),
            ("watermarking_config", config.watermarking_config and "a watermark", "None"),
            ("output_attentions", config.output_attentions or None, "False"),
            ("output_hidden_states", config.output_hidden_states or None, "False"),
        ):
            if wrong is not None:
                raise FusionError(f"{name}={wrong} with drafting; expected {expected}, or drafting=0")
