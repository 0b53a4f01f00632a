"""The steps of a fused model over a cache of slots, each captured once as a CUDA graph.

A step launches hundreds of small kernels, and each launch costs the processor microseconds. A graph replays all of
them with one launch. The step then takes as long as moving its bytes.
"""

import warnings
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, NamedTuple, Protocol

import torch
from torch import Tensor
from transformers.generation.configuration_utils import GenerationMode

from butterfly.core.errors import FusionError
from butterfly.models.anatomy import Anatomy
from butterfly.runtime.failures import WorkerFailed
from butterfly.runtime.pools import describe_pool
from butterfly.runtime.slots import SlotCache
from butterfly.runtime.stack import SHARED
from butterfly.runtime.whole import Whole

# Shapes: k workers, B sequences, n tokens so far, T slots that a step reads, A slots that it answers, d hidden size,
# V vocabulary.

ROUND = 256
"""A cache's length is a multiple of this, so that answers of similar length share their graphs."""
WARM_UP = 2
"""Runs of a step before its capture, in which kernels are compiled and workspaces are allocated."""
MODES = (GenerationMode.GREEDY_SEARCH, GenerationMode.SAMPLE)
"""Ways of decoding that loops of ours know."""
GRAPHS = 32
"""Graphs that are kept; the one that was not used for longest goes first."""
NOT_CAPTURED = ("falcon",)
"""Families whose code in transformers copies from the CPU in each pass. A CUDA graph cannot hold such a copy, so their
steps run without one."""


class Kind(NamedTuple):
    """What a step does: steps of one kind share a graph."""

    workers: tuple[int, ...]
    """The workers whose layers run."""
    shared: bool = True
    """Whether the shared layers run. If not, the workers start from the stored hidden states of these slots."""
    rows: int = 1
    """T, how many slots it reads."""
    answered: int = 1
    """A, how many of the last slots are fused; 0: none."""
    drafter: int | None = None
    """In a step that fuses: a worker whose stored hidden states are used, so that its layers do not run. In a step that
    does not: the worker that drafts, alone."""
    drawn: int = 0
    """How many tokens the drafter draws greedily. It reads each before it draws the next, and the last one too."""


class Step(NamedTuple):
    """The results of a step. The next step overwrites them."""

    logits: Tensor
    """Log-probabilities [B, A, V] float32: the fused ones, or the drafter's own [B, 1, V]; where neither was asked
    for, empty."""
    latents: Tensor
    """The workers' last hidden states [k, B, A, d], zeros for those that did not run."""
    weights: Tensor
    """The weights [k, B, A] of all workers; of the last slot where none is answered."""
    finite: Tensor
    """Which workers gave finite numbers [k] bool; true for those that did not run."""
    bound: Tensor
    """The weight [B, A] of the workers that were not fused; empty where none is."""


class FusedStep(NamedTuple):
    """The result of a step that fuses. The next step overwrites it."""

    logits: Tensor
    """Fused log-probabilities [B, A, V] float32; empty where every worker of the step failed."""
    bound: Tensor
    """The weight [B, A] of the workers that had no say."""
    silent: tuple[str, ...]
    """The workers that had no say."""
    weights: Tensor
    """The weights [k, B, A] of all."""


class Graph(Protocol):
    """Operations on fixed memory: ``torch.cuda.CUDAGraph``."""

    def replay(self) -> None:
        """Do them again."""


class Capture:
    """A cache of slots, and the graph of each kind of step over it that was asked for."""

    def __init__(self, key: tuple[object, ...], cache: SlotCache, held: tuple[object, ...]) -> None:
        self.key, self.cache = key, cache
        self.held = held
        """What the key knows by its ``id``, which must not be given to another object meanwhile."""
        self.answering = False
        """Whether an answer is under way."""
        self.graphs: dict[Kind, tuple[Graph, Step]] = {}
        self.masks: dict[Kind, Tensor] = {}
        """Which workers a kind of step fuses [k] bool, in pinned memory where a graph copies it."""
        self.pool: Any = None
        """The handle of the graphs' common memory. The results of one are read before the next is replayed."""

    def __deepcopy__(self, memo: dict[int, object]) -> None:
        """A graph belongs to the parameters that it was captured with. A copy of the model captures its own."""

    def __reduce__(self) -> tuple[type[None], tuple[()]]:
        return type(None), ()


class Stepping(Whole):
    """The part of a fused model that runs one step over a cache of slots, as a graph where it is on CUDA."""

    _capture: Capture | None
    side_by_side = True
    """Whether each worker of a graph has a stream of its own, so that small layers of several run at once."""

    @contextmanager
    def _slots(
        self, ids: Tensor, mask: Tensor | None, positions: Tensor | None, limit: int, beyond: int
    ) -> Iterator[SlotCache]:
        """A cache that holds the prompts [B, n], ``limit`` tokens, and ``beyond`` slots more, for one answer.

        Raises:
            FusionError: an answer is under way; its cache would be written over.
        """
        if self._capture is not None and self._capture.answering:
            raise FusionError("generate within an answer with captured=True; expected it afterwards")
        batch, length = len(ids), -(-(limit + beyond) // ROUND) * ROUND
        held = (self.pool, self.weighting, *(place.layer for place in Anatomy(self.inner).layers))
        key = (batch, length, self.device, self.dtype, torch.is_inference_mode_enabled(), *self._held(held))
        if self._capture is None or self._capture.key != key:
            self._capture = None  # frees the memory of the last one first
            cache = SlotCache(self.inner.config, self.segments, batch, length, self.device, self.dtype)
            self._capture = Capture(key, cache, held)
        capture = self._capture
        mask, positions = (None if each is None else each.to(self.device) for each in (mask, positions))
        capture.cache.begin(ids.to(self.device), mask, positions, limit)
        capture.answering = True
        try:
            yield capture.cache
        finally:
            capture.answering = False

    def _held(self, held: Iterable[object]) -> tuple[object, ...]:
        """What a graph holds on to: where the parameters lie, the pool and its numbers, the weighting, the layers."""
        parameters = (*self.inner.parameters(), *self.weighting.parameters())
        numbers = tuple(describe_pool(self.pool).items())
        return (self.side_by_side, numbers, *(each.data_ptr() for each in parameters), *map(id, held))

    def _run(self, kind: Kind, slot: int, eager: bool = False) -> Step:
        """A step that starts at ``slot``: a replay on CUDA, the same operations one by one elsewhere.

        An ``eager`` step runs without a graph, and its values are checked as in a plain pass.
        """
        capture = self._capture
        assert capture is not None
        cache = capture.cache
        cache.start.fill_(slot)
        ran = [SHARED, *kind.workers] if kind.shared else list(kind.workers)
        cache.read(ran, slot + kind.rows + kind.drawn)
        if eager or not self._graphed():
            step = self._step(kind, capture, unseen=not eager)
        else:
            step = self._replayed(kind, capture)
        for n in self._failed(kind):
            cache.forget(n)
        return step

    def _graphed(self) -> bool:
        """Whether steps are graphs."""
        return self.device.type == "cuda" and self.inner.config.model_type not in NOT_CAPTURED

    def _failed(self, kind: Kind) -> list[int]:
        return [n for n in kind.workers if self.worker_ids[n] in self.failures]

    def _replayed(self, kind: Kind, capture: Capture) -> Step:
        """The step of a graph, which is captured where there is none."""
        if kind in capture.graphs:
            capture.graphs[kind] = capture.graphs.pop(kind)
        else:
            while len(capture.graphs) >= GRAPHS:
                del capture.graphs[next(iter(capture.graphs))]
            with self._here():
                made = self._captured_graph(kind, capture)
            if made is None:
                return self._step(kind, capture)
            capture.graphs[kind] = made
        graph, step = capture.graphs[kind]
        with self._here():
            graph.replay()
        return step

    def _here(self) -> AbstractContextManager[object]:
        """Where streams are those of the model's device, which need not be the current one."""
        return torch.cuda.device(self.device) if self.device.type == "cuda" else nullcontext()

    def _step(
        self, kind: Kind, capture: Capture, unseen: bool = True, streams: dict[int, torch.cuda.Stream] | None = None
    ) -> Step:
        """The operations of a step. With ``unseen`` no value is checked."""
        step = self._one_pass(kind, capture, unseen, streams or {})
        cache, whole, drawn = capture.cache, step.finite, 0
        while drawn < kind.drawn and not self._failed(kind):
            drawn += 1
            cache.ids.index_copy_(1, cache.slots(1) + 1, step.logits[:, -1].argmax(-1, keepdim=True))
            cache.start.add_(1)
            step = self._one_pass(kind, capture, unseen, streams or {})
            whole = whole & step.finite
        cache.start.sub_(drawn)  # as it was, so that a step may be run again
        return step._replace(finite=whole)

    def _one_pass(self, kind: Kind, capture: Capture, unseen: bool, streams: dict[int, torch.cuda.Stream]) -> Step:
        cache = capture.cache
        slots = cache.slots(kind.rows)
        positions = cache.positions.index_select(1, slots)
        shared = None if kind.shared else cache.shared.index_select(1, slots)
        if kind.shared or kind.workers:
            self.relay.unseen, self.relay.streams = unseen, streams
            try:
                self._pass(
                    [SHARED, *kind.workers] if kind.shared else kind.workers, shared, cache,
                    input_ids=cache.ids.index_select(1, slots) if kind.shared else torch.zeros_like(positions),
                    attention_mask=cache.mask, position_ids=positions,
                )  # fmt: skip
            finally:
                self.relay.unseen, self.relay.streams = False, {}
            if kind.shared:
                shared = self.relay.shared
                assert shared is not None
                cache.shared.index_copy_(1, slots, shared)
        assert shared is not None
        latents = dict(self.relay.latents) if kind.workers else {}
        if kind.drafter is not None and kind.answered:
            latents[kind.drafter] = cache.drafted.index_select(1, slots)
        last = max(1, kind.answered)
        shared, stacked = shared[:, -last:], self._stacked(latents, shared)[:, :, -last:]
        weights = self.weigh(stacked, shared)
        finite = stacked.isfinite().all(-1).flatten(1).all(1)
        bound = weights.new_empty(0)
        if kind.answered:
            alive = self._mask(kind, capture) if unseen else self._fused_by(latents)
            logits = self._fuse(stacked, weights, alive, unseen) if alive.any() else weights.new_empty(0)
            bound = _weight_without(weights, alive)
        elif kind.drafter is not None:
            own = latents.get(kind.drafter, torch.zeros_like(shared))
            cache.drafted.index_copy_(1, slots, own)
            # A drafter that gives NaN is left out at the end of the round; until then its tokens are drawn evenly.
            logits = self.unembed(own).log_softmax(-1).nan_to_num(nan=0.0, posinf=torch.inf, neginf=-torch.inf)
        else:
            logits = weights.new_empty(0)
        return Step(logits, stacked, weights, finite, bound)

    def _fused_by(self, workers: Iterable[int]) -> Tensor:
        """A mask of ``workers`` [k] bool."""
        mask = torch.zeros(len(self.worker_ids), dtype=torch.bool)
        mask[list(workers)] = True
        return mask

    def _mask(self, kind: Kind, capture: Capture) -> Tensor:
        if kind not in capture.masks:
            given = () if kind.drafter is None else (kind.drafter,)
            mask = self._fused_by((*kind.workers, *given))
            capture.masks[kind] = mask.pin_memory() if capture.cache.ids.is_cuda else mask
        return capture.masks[kind]

    def _captured_graph(self, kind: Kind, capture: Capture) -> tuple[Graph, Step] | None:
        """Run a step a few times and capture it; None where a worker fails in it, whom the graph would lack for good.

        A step writes the same slots again, so that it may be run so often.

        Raises:
            FusionError: the step does what no graph can, such as to wait for the device.
        """
        several = self.side_by_side and len(kind.workers) > 1
        streams = {n: torch.cuda.Stream() for n in kind.workers} if several else {}
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(WARM_UP):
                self._step(kind, capture, streams=streams)
        torch.cuda.current_stream().wait_stream(side)
        if self._failed(kind):
            return None
        graph = torch.cuda.CUDAGraph()
        try:
            with torch.cuda.graph(graph, pool=capture.pool):
                step = self._step(kind, capture, streams=streams)
        except RuntimeError as error:
            reason = str(error).partition("\n")[0]
            raise FusionError(
                f"captured=True: a step cannot be captured ({reason}); expected captured=False"
            ) from error
        capture.pool = graph.pool()
        return graph, step

    def _leave_out(self, finite: Tensor, workers: Iterable[int]) -> None:
        """Mark as failed those of ``workers`` whose outputs are not finite, by ``finite`` [k] bool."""
        whole = finite.tolist()
        for n in workers:
            if not whole[n] and self.worker_ids[n] not in self.failures:
                worker_id = self.worker_ids[n]
                self.failures[worker_id] = reason = "its output is not finite"
                warnings.warn(f"worker {worker_id} failed and is left out: {reason}", WorkerFailed, stacklevel=4)
                if self._capture is not None:
                    self._capture.cache.forget(n)

    def _answer(self, kind: Kind, slot: int, eager: bool = False) -> FusedStep:
        """The result of a step that fuses, without those of its workers that failed in it."""
        step = self._run(kind, slot, eager)
        asked = kind.workers if kind.drafter is None else (*kind.workers, kind.drafter)
        self._leave_out(step.finite, asked)
        spoke = [n for n in asked if self.worker_ids[n] not in self.failures]
        silent = tuple(name for n, name in enumerate(self.worker_ids) if n not in spoke)
        if not spoke:
            return FusedStep(step.logits[:0], step.bound, silent, step.weights)
        if len(spoke) == len(asked):
            return FusedStep(step.logits, step.bound.clone(), silent, step.weights)
        # The step fused all that it ran: fuse again without those that failed since.
        alive = self._fused_by(spoke)
        fused = self._fuse(step.latents.nan_to_num(), step.weights, alive)
        return FusedStep(fused, _weight_without(step.weights, alive), silent, step.weights)


def _weight_without(weights: Tensor, alive: Tensor) -> Tensor:
    """The share [B, A] of the weights [k, B, A] of the workers that are not ``alive``, [k] bool on the CPU."""
    absent = [n for n, lives in enumerate(alive.tolist()) if not lives]
    return sum((weights[n] for n in absent), torch.zeros_like(weights[0])) / weights.sum(0)
