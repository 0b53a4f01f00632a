"""Generation by captured steps: all workers at each token, or those whose weight is needed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessorList, StoppingCriteriaList
from transformers.generation.streamers import BaseStreamer
from transformers.generation.utils import GenerateDecoderOnlyOutput
from transformers.utils import ModelOutput

from butterfly.core.errors import FusionError
from butterfly.runtime.captured_steps import MODES, Kind, Stepping
from butterfly.runtime.failures import Account, NoWorkerLeft
from butterfly.runtime.quick_pools import quick
from butterfly.runtime.skipping import needed
from butterfly.runtime.slots import SlotCache

# Shapes: k workers, B sequences, n tokens so far, V vocabulary.

BACK = 8
"""A worker that missed fewer tokens than this reads them in its next step. One that missed more reads them first, in a
step of its own."""
_BY_LENGTH = {"dynamic", "longrope"}
"""Rotary embeddings whose frequencies depend on the longest position so far."""


class Capturing(Stepping):
    """The part of a fused model that decodes by captured steps; ``captured`` switches it on.

    Then ``generate`` decodes greedily or by sampling over a cache of fixed size, and on CUDA replays one or two graphs
    per token. Without CUDA the same steps run without a graph. ``skip`` and ``drafting`` do what they do without
    capture. There is no deadline, and the monitor sees only the prompt. A worker that gives NaN is left out from that
    token on. In a graph each worker has a stream of its own; ``benchmarks/README.md`` has the gain.
    """

    def _sample(
        self,
        input_ids: Tensor,
        logits_processor: LogitsProcessorList,
        stopping_criteria: StoppingCriteriaList,
        generation_config: GenerationConfig,
        streamer: BaseStreamer | None = None,
        **options: Any,
    ) -> Tensor | ModelOutput:
        """Transformers' decoding loop, or ours where steps are captured and nothing is drafted."""
        if (self.captured or self.drafting) and options.get("inputs_embeds") is not None:
            raise FusionError(
                "inputs_embeds with captured=True or drafting; expected input_ids, or captured=False and drafting=0"
            )
        if not self.captured or self.drafting:
            return super()._sample(
                input_ids, logits_processor, stopping_criteria, generation_config, streamer=streamer, **options
            )
        asked = (options.get("attention_mask"), options.get("position_ids"), generation_config.max_length, 0)
        with self._slots(input_ids, *asked) as cache:
            return self._decoded(input_ids, logits_processor, stopping_criteria, generation_config, streamer, cache)

    def _decoded(
        self,
        ids: Tensor,
        processors: LogitsProcessorList,
        criteria: StoppingCriteriaList,
        config: GenerationConfig,
        streamer: BaseStreamer | None,
        cache: SlotCache,
    ) -> Tensor | ModelOutput:
        ended = any(hasattr(criterion, "eos_token_id") for criterion in criteria)
        scores: tuple[Tensor, ...] = ()
        raw: tuple[Tensor, ...] = ()
        going = torch.ones(len(ids), dtype=torch.bool, device=ids.device)
        self.account = Account(cache.bounds, cache.missing)
        logits = self._spoken(ids, 0, cache, eager=True)  # no graph has a prompt's length
        while True:
            chosen = processors(ids, logits.clone())
            if config.output_scores:
                scores += (chosen,)
            if config.output_logits:
                raw += (logits.clone(),)
            token = torch.multinomial(chosen.softmax(-1), 1)[:, 0] if config.do_sample else chosen.argmax(-1)
            if ended and config._pad_token_tensor is not None:
                token = torch.where(going, token, config._pad_token_tensor.to(token.device))
            ids = torch.cat([ids, token[:, None]], 1)
            if streamer is not None:
                streamer.put(token.cpu())
            going = going & ~criteria(ids, scores if config.output_scores else None)
            if not bool(going.any()):
                break
            logits = self._spoken(ids, ids.shape[1] - 1, cache)
        if streamer is not None:
            streamer.end()
        if not config.return_dict_in_generate:
            return ids
        return GenerateDecoderOnlyOutput(
            sequences=ids,
            scores=scores if config.output_scores else None,
            logits=raw if config.output_logits else None,
            past_key_values=cache.kept(),
        )

    def _check_cache(self, given: object, captured: bool = False) -> None:
        """Raise where a caller's cache would not be read, or is that of a captured answer, which ended."""
        if isinstance(given, SlotCache) or (captured and given is not None):
            raise FusionError(
                f"past_key_values={type(given).__name__}; a captured answer reads its whole prompt, and its cache ends "
                "with it: expected none, or new_cache()'s kind with captured=False"
            )

    def _check_captured(self, config: GenerationConfig) -> None:
        """Raise where a captured step would not be what was asked for."""
        mode, inner = config.get_generation_mode(), self.inner.config
        kinds = {str(kind) for kind in _values(getattr(inner, "rope_parameters", None), "rope_type")}
        attention = inner._attn_implementation
        for name, wrong, expected in (
            ("fuse_below", self.fuse_below, "None, as no value is read within a graph"),
            (
                "pool",
                f"{type(self.pool).__name__} that reads values" if quick(self.pool) is None else None,
                "one of butterfly.fusion with validate=False",
            ),
            ("rope_type", ", ".join(sorted(kinds & _BY_LENGTH)) or None, "frequencies that do not follow the length"),
            ("attention", None if attention in ("sdpa", "eager") else attention, "sdpa or eager"),
            ("autocast", True if torch.is_autocast_enabled(self.device.type) else None, "the model's own dtype"),
            ("deadline", self.relay.deadline, "None, as no clock is read within a graph"),
            ("weighting", type(self.weighting).__name__ if self.weighting.reads_outputs else None, "Gate or Fixed"),
            ("workers", "in other processes" if self.where() else None, "workers in this one"),
            ("generation", None if mode in MODES else mode.value, "greedy_search or sample"),
            ("use_cache", None if config.use_cache else config.use_cache, "True"),
            ("output_attentions", config.output_attentions or None, "False"),
            ("output_hidden_states", config.output_hidden_states or None, "False"),
        ):
            if wrong is not None:
                raise FusionError(f"{name}={wrong} with captured=True; expected {expected}, or captured=False")

    def _spoken(self, ids: Tensor, first: int, cache: SlotCache, eager: bool = False) -> Tensor:
        """Read the tokens of ``ids`` [B, n] from slot ``first`` on; the log-probabilities of the next one [B, V]."""
        until = ids.shape[1]
        cache.ids[:, first:until] = ids[:, first:]
        weights: Tensor | None = None
        while chosen := self._survivors():
            kind, start = Kind(tuple(chosen), rows=until - first), first
            if self.skip or weights is not None or any(cache.seen.get(n, 0) < first for n in chosen):
                if weights is None:
                    look = Kind((), rows=until - first, answered=0)
                    weights = self._run(look, first, eager).weights.cpu()  # one wait; the rest is arithmetic here
                chosen = needed(weights, chosen, self.skip) if self.skip else chosen
                kind, start = self._behind(chosen, first, until, cache, eager)
            answer = self._answer(kind, start, eager)
            if len(answer.logits):
                cache.bounds.append(answer.bound[:, -1:].detach())
                cache.missing.append(answer.silent)
                return answer.logits[:, -1]
        raise NoWorkerLeft(self.failures, ids)

    def _behind(self, chosen: Sequence[int], first: int, until: int, cache: SlotCache, eager: bool) -> tuple[Kind, int]:
        """The step in which the ``chosen`` workers read the slots ``first`` to ``until``, and the slot where it starts.
        It starts earlier if a worker missed a few slots."""
        oldest = min(cache.seen.get(n, 0) for n in chosen)
        if oldest < first:
            if not eager and until - oldest <= BACK <= until:
                return Kind(tuple(chosen), shared=False, rows=BACK), until - BACK
            late = tuple(n for n in chosen if cache.seen.get(n, 0) < first)
            self._run(Kind(late, shared=False, rows=first - oldest, answered=0), oldest, eager=True)
        return Kind(tuple(chosen), shared=False, rows=until - first), first


def _values(parameters: object, name: str) -> Iterator[object]:
    """What a configuration holds under a name, directly or by kind of layer."""
    if isinstance(parameters, Mapping):
        if name in parameters:
            yield parameters[name]
        for each in parameters.values():
            yield from _values(each, name)
