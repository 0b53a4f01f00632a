"""Generation with a captured decode step: one CUDA graph over a static cache.

A step of a fused model launches about a thousand small kernels, and each launch costs the processor microseconds. A
graph replays all of them with one launch. The step then takes as long as moving its bytes.
"""

import warnings
from typing import Any, NamedTuple

import torch
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessorList, StaticCache, StoppingCriteriaList
from transformers.generation.configuration_utils import GenerationMode
from transformers.generation.streamers import BaseStreamer
from transformers.generation.utils import GenerateDecoderOnlyOutput
from transformers.utils import ModelOutput

from butterfly.core.errors import FusionError
from butterfly.runtime.failures import NoWorkerLeft, WorkerFailed
from butterfly.runtime.stack import SHARED
from butterfly.runtime.whole import Whole

# Shapes: k workers, B sequences, n tokens so far, N tokens that the cache holds, d hidden size, V vocabulary.

ROUND = 256
"""The cache's length is a multiple of this, so that answers of similar length share a graph."""
WARM_UP = 2
"""Steps before the capture, in which kernels are compiled and workspaces are allocated."""
_MODES = (GenerationMode.GREEDY_SEARCH, GenerationMode.SAMPLE)


class Step(NamedTuple):
    """The results of a decode step. The next step overwrites them."""

    logits: Tensor
    """Fused log-probabilities [B, V] float32."""
    latents: Tensor
    """The workers' last hidden states [k, B, 1, d]."""
    weights: Tensor
    """The workers' weights [k, B, 1]."""
    finite: Tensor
    """Which workers gave finite numbers [k] bool."""


class Capture:
    """A static cache, the memory that a step reads, and the graph of that step once it is captured."""

    def __init__(
        self, key: tuple[object, ...], cache: StaticCache, batch: int, length: int, device: torch.device
    ) -> None:
        self.key, self.cache = key, cache
        self.ids = torch.zeros(batch, 1, dtype=torch.long, device=device)
        self.positions = torch.zeros_like(self.ids)
        self.mask = torch.ones(batch, length, dtype=torch.bool, device=device)
        self.graph: torch.cuda.CUDAGraph | None = None
        self.step: Step | None = None
        self.streams: dict[int, torch.cuda.Stream] = {}
        """Worker → the stream that it runs in; empty if no graph is captured."""
        self.survivors: tuple[int, ...] = ()
        self.alive = torch.zeros(0, dtype=torch.bool)
        """``survivors`` as a mask [k] bool; in pinned memory if a graph copies it."""

    def __deepcopy__(self, memo: dict[int, object]) -> None:
        """A graph belongs to the parameters that it was captured with. A copy of the model captures its own."""

    def __reduce__(self) -> tuple[type[None], tuple[()]]:
        return type(None), ()

    @property
    def capturable(self) -> bool:
        """Whether a graph can be made: on CUDA, and no layer counts its tokens in Python, as those with a window do."""
        return self.ids.is_cuda and not any(getattr(layer, "is_sliding", False) for layer in self.cache.layers)

    def lengths(self) -> list[Tensor]:
        """How many tokens each layer of the cache has seen, tensors that the graph moves on."""
        return [layer.cumulative_length for layer in self.cache.layers if layer.is_initialized]


class Capturing(Whole):
    """The part of a fused model that captures its decode step; ``captured`` switches it on.

    Then ``generate`` decodes greedily or by sampling over a static cache, and on CUDA replays one graph per token. All
    workers that are alive at the start of an answer run in each step. Nothing is skipped or drafted, there is no
    deadline, and the monitor sees only the prompt. A worker that gives NaN is left out from that token on. Without
    CUDA, and for models with windowed attention, the same step runs without a graph. In a graph each worker has a
    stream of its own; ``benchmarks/README.md`` has the gain.
    """

    _capture: Capture | None
    side_by_side = True
    """Whether each worker of a graph has a stream of its own, so that small layers of several run at once."""

    def _sample(
        self,
        input_ids: Tensor,
        logits_processor: LogitsProcessorList,
        stopping_criteria: StoppingCriteriaList,
        generation_config: GenerationConfig,
        streamer: BaseStreamer | None = None,
        **options: Any,
    ) -> Tensor | ModelOutput:
        """Transformers' decoding loop, or ours where the step is captured."""
        if not self.captured:
            return super()._sample(
                input_ids, logits_processor, stopping_criteria, generation_config, streamer=streamer, **options
            )
        config, mask = generation_config, options.get("attention_mask")
        scores: tuple[Tensor, ...] = ()
        raw: tuple[Tensor, ...] = ()
        ids, going = input_ids, torch.ones(len(input_ids), dtype=torch.bool, device=input_ids.device)
        logits = self._begin(ids, mask, config.max_length)
        while True:
            chosen = logits_processor(ids, logits.clone())
            if config.output_scores:
                scores += (chosen,)
            if config.output_logits:
                raw += (logits.clone(),)
            token = torch.multinomial(chosen.softmax(-1), 1)[:, 0] if config.do_sample else chosen.argmax(-1)
            if config._pad_token_tensor is not None:
                token = torch.where(going, token, config._pad_token_tensor.to(token.device))
            ids = torch.cat([ids, token[:, None]], 1)
            if streamer is not None:
                streamer.put(token.cpu())
            going = going & ~stopping_criteria(ids, chosen)
            if not bool(going.any()):
                break
            logits = self._next(ids)
        if streamer is not None:
            streamer.end()
        if not config.return_dict_in_generate:
            return ids
        return GenerateDecoderOnlyOutput(
            sequences=ids,
            scores=scores if config.output_scores else None,
            logits=raw if config.output_logits else None,
            past_key_values=None if self._capture is None else self._capture.cache,
        )

    def _check_captured(self, config: GenerationConfig) -> None:
        """Raise where a captured step would not be what was asked for."""
        mode = config.get_generation_mode()
        for name, wrong, expected in (
            ("skip", self.skip or None, "0, as every worker runs in each step"),
            ("fuse_below", self.fuse_below, "None, as every worker runs in each step"),
            ("drafting", self.drafting or None, "0"),
            ("deadline", self.relay.deadline, "None, as no clock is read within a graph"),
            ("weighting", type(self.weighting).__name__ if self.weighting.reads_outputs else None, "Gate or Fixed"),
            ("workers", "in other processes" if self.where() else None, "workers in this one"),
            ("generation", None if mode in _MODES else mode.value, "greedy_search or sample"),
            ("use_cache", None if config.use_cache else config.use_cache, "True"),
            ("output_attentions", config.output_attentions or None, "False"),
            ("output_hidden_states", config.output_hidden_states or None, "False"),
        ):
            if wrong is not None:
                raise FusionError(f"{name}={wrong} with captured=True; expected {expected}, or captured=False")

    def _begin(self, ids: Tensor, mask: Tensor | None, limit: int) -> Tensor:
        """Read the prompts [B, n]; the log-probabilities of the next token [B, V]."""
        batch, size = ids.shape
        length = -(-limit // ROUND) * ROUND
        key = (batch, length, self.device, self.dtype, self._addresses())
        if self._capture is None or self._capture.key != key:
            self._capture = None  # frees the memory of the last one first
            cache = StaticCache(config=self.inner.config, max_cache_len=length)
            self._capture = Capture(key, cache, batch, length, self.device)
        capture = self._capture
        capture.cache.reset()
        if mask is None:
            mask = ids.new_ones(ids.shape)
        positions = (mask.long().cumsum(-1) - 1).clamp_min(0)
        capture.mask.fill_(True)
        capture.mask[:, :size] = mask.bool()
        capture.positions.copy_(positions[:, -1:])
        output = self(  # type: ignore[operator]  # transformers' __call__
            input_ids=ids.to(self.device), attention_mask=capture.mask, position_ids=positions,
            past_key_values=capture.cache, logits_to_keep=1,
        )  # fmt: skip
        survivors = tuple(self._survivors())
        if capture.survivors != survivors:
            capture.survivors, capture.graph, capture.step = survivors, None, None
            alive = torch.zeros(len(self.worker_ids), dtype=torch.bool)
            alive[list(survivors)] = True
            capture.alive = alive.pin_memory() if capture.capturable else alive
        logits: Tensor = output.logits[:, -1]
        return logits

    def _addresses(self) -> tuple[int, ...]:
        """Where the parameters lie, and which pool and weighting there are: what a graph holds on to."""
        first, *_, last = self.inner.parameters()
        own = (parameter.data_ptr() for parameter in self.weighting.parameters())
        return first.data_ptr(), last.data_ptr(), *own, id(self.pool), id(self.weighting)

    def _next(self, ids: Tensor) -> Tensor:
        """Read the newest token of ``ids`` [B, n]; the log-probabilities of the next [B, V]."""
        capture = self._capture
        assert capture is not None
        capture.ids.copy_(ids[:, -1:])
        capture.positions.add_(1)
        if not set(self._survivors()) <= set(capture.survivors):
            raise FusionError("a worker was revived within an answer with captured=True; expected it between answers")
        if capture.capturable:
            if capture.graph is None:
                capture.graph, capture.step = self._captured_graph(capture)
            capture.graph.replay()
            step = capture.step
        else:
            step = self._step(capture)
        assert step is not None
        finite = step.finite.tolist()
        for n in capture.survivors:
            if not finite[n] and self.worker_ids[n] not in self.failures:
                worker_id = self.worker_ids[n]
                self.failures[worker_id] = reason = "its output is not finite"
                warnings.warn(f"worker {worker_id} failed and is left out: {reason}", WorkerFailed, stacklevel=3)
        survivors = self._survivors()
        if not survivors:
            raise NoWorkerLeft(self.failures, ids)
        if len(survivors) < len(capture.survivors):
            # The graph fuses all workers that it was captured with: fuse again without those that failed since.
            return self._fuse(step.latents.nan_to_num(), step.weights, self.alive())[:, -1]
        return step.logits

    def _step(self, capture: Capture) -> Step:
        """One decode step on the capture's memory, without a look at any value."""
        self.relay.unseen, self.relay.streams = True, capture.streams
        try:
            self._pass(
                [SHARED, *capture.survivors], None, capture.cache,
                input_ids=capture.ids, attention_mask=capture.mask, position_ids=capture.positions,
            )  # fmt: skip
        finally:
            self.relay.unseen, self.relay.streams = False, {}
        shared = self.relay.shared
        assert shared is not None
        latents = self._stacked(self.relay.latents, shared)
        weights = self.weigh(latents, shared)
        logits = self._fuse(latents, weights, capture.alive, unseen=True)
        return Step(logits[:, -1], latents, weights, latents.isfinite().all(-1).flatten(1).all(1))

    def _captured_graph(self, capture: Capture) -> tuple[torch.cuda.CUDAGraph, Step]:
        """Run a step a few times, take the cache back to where it was, and capture it."""
        before = [length.clone() for length in capture.lengths()]
        capture.streams = {n: torch.cuda.Stream() for n in capture.survivors} if self.side_by_side else {}
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(WARM_UP):
                self._step(capture)
                for length, old in zip(capture.lengths(), before, strict=True):
                    length.copy_(old)
        torch.cuda.current_stream().wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            step = self._step(capture)
        return graph, step
