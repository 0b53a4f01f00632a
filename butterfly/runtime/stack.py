"""One decoder stack of transformers' own class that holds the shared layers and, above them, every worker's.

The stack is flat: shared layers, then worker 0's own, then worker 1's, and so on. Transformers' own forward makes the
masks, positions and rotary embeddings, and calls the layers one after another; each is wrapped in a ``Place``, which
hands it the right input. So nothing of a family's forward pass is written here.
"""

import copy
import time
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import torch
from torch import Tensor, nn

from butterfly.core.errors import ModelError
from butterfly.models.anatomy import Anatomy, renumber
from butterfly.models.family import family_of

SHARED = -1
"""The segment of the shared layers; worker i is segment i."""

_GIVE_TUPLES = ("falcon",)
"""Families whose decoder layers return a tuple that starts with the hidden state."""


class Relay:
    """What passes between the places of one stack during one forward pass of it."""

    def __init__(self, gives_tuples: bool) -> None:
        self.gives_tuples = gives_tuples
        self.deadline: float | None = None
        """Seconds that a worker may take for one pass, looked at between its layers; None: no limit."""
        self.segments: frozenset[int] = frozenset()
        self.shared: Tensor | None = None
        """The output of the shared layers [B, T, d]: every worker's input."""
        self.latents: dict[int, Tensor] = {}
        """The output of each worker's last layer [B, T, d]."""
        self.broken: dict[int, str] = {}
        """Why a worker of this pass has no latent."""
        self.unseen = False
        """Whether no value may be looked at, as where the pass is captured in a graph."""
        self.streams: Mapping[int, torch.cuda.Stream] = {}
        """By worker, the stream that its layers run in, side by side with the others; those not named run in turn."""
        self._forked: list[torch.cuda.Stream] = []
        self.started: float | None = None
        """When the running worker began; None without a deadline, as a compiler cannot read a clock."""
        self.running: int | None = None
        """The worker whose layers are running now; may be read from another thread."""

    def __getstate__(self) -> dict[str, Any]:
        """A copy or a pickle of the model has nothing of the last pass, whose tensors may be part of a graph."""
        nothing: dict[str, Any] = {"shared": None, "latents": {}, "broken": {}}
        nothing |= {"streams": {}, "_forked": [], "running": None}
        return self.__dict__ | nothing

    def begin(self, segments: Iterable[int], shared: Tensor | None = None) -> None:
        """Forget the last pass.

        Args:
            segments: those that run in the next one.
            shared: the output of the shared layers [B, T, d], from which they start; None where the shared layers run.
        """
        self.segments = frozenset(segments)
        self.shared, self.latents, self.broken = shared, {}, {}
        self._forked = []

    def beside(self, segment: int, first: bool) -> AbstractContextManager[object]:
        """Where a layer of ``segment`` runs; the ``first`` of a stream waits for what is under way."""
        stream = self.streams.get(segment)
        if stream is None:
            return nullcontext()
        if first:
            stream.wait_stream(torch.cuda.current_stream())
            self._forked.append(stream)
        context: AbstractContextManager[object] = torch.cuda.stream(stream)
        return context

    def join(self) -> None:
        """Let what follows wait for every worker that runs in a stream of its own."""
        for stream in self._forked:
            torch.cuda.current_stream().wait_stream(stream)
        self._forked = []


class Place(nn.Module):
    """A decoder layer at its place in the stack: skipped, or given its input, its failure caught."""

    def __init__(self, layer: nn.Module, relay: Relay, segment: int, first: bool, last: bool) -> None:
        super().__init__()
        self.layer = layer
        self.relay, self.segment, self.first, self.last = relay, segment, first, last
        self.starts_stack = self.ends_stack = False

    def __getattr__(self, name: str) -> Any:
        try:
            return super().__getattr__(name)
        except AttributeError:
            return getattr(super().__getattr__("layer"), name)  # what a body reads of its layers: attention_type, …

    def forward(self, hidden: Tensor, *args: Any, **context: Any) -> Any:
        """The layer's output [B, T, d], or the input ``hidden`` [B, T, d] untouched where this segment does not run."""
        output = self._passed(hidden, *args, **context)
        if self.ends_stack:
            self.relay.join()
        return output

    def _passed(self, hidden: Tensor, *args: Any, **context: Any) -> Any:
        relay = self.relay
        if self.starts_stack and SHARED in relay.segments:
            relay.shared = hidden
        if self.segment not in relay.segments or self.segment in relay.broken:
            return self._shaped(hidden)
        if self.segment == SHARED:
            hidden = self._run(hidden, *args, **context)
            if self.last:
                relay.shared = hidden
            return self._shaped(hidden)
        if self.first:
            assert relay.shared is not None
            hidden, relay.running = relay.shared, self.segment
            relay.started = None if relay.deadline is None else time.monotonic()
        try:
            output = self._run(hidden, *args, **context)
            reason = self._wrong(hidden, output)
        except Exception as error:  # a worker may fail in any way: it is left out, with its message
            if relay.unseen and hidden.is_cuda and torch.cuda.is_current_stream_capturing():
                raise  # what no graph can do is no failure of the worker
            output, reason = hidden, f"it raised {type(error).__name__}: {error}"
        if reason or self.last:
            relay.running = None
        if reason:
            relay.broken[self.segment] = reason
            return self._shaped(hidden)
        if self.last:
            relay.latents[self.segment] = output
        return self._shaped(output)

    def _run(self, hidden: Tensor, *args: Any, **context: Any) -> Any:
        with self.relay.beside(self.segment, self.first):
            output = self.layer(hidden, *args, **context)
        return output[0] if isinstance(output, tuple) else output

    def _wrong(self, hidden: Tensor, output: Any) -> str:
        if not isinstance(output, Tensor) or output.shape != hidden.shape:
            kind = tuple(output.shape) if isinstance(output, Tensor) else type(output).__name__
            return f"its output is {kind}; expected shape {tuple(hidden.shape)}"
        if self.last and not self.relay.unseen and not bool(torch.isfinite(output).all()):
            return "its output is not finite"
        deadline, started = self.relay.deadline, self.relay.started
        if deadline is None or started is None:
            return ""
        taken = time.monotonic() - started
        return f"it took {taken:.3g} s; allowed {deadline:g} s" if taken > deadline else ""

    def _shaped(self, hidden: Tensor) -> Any:
        return (hidden,) if self.relay.gives_tuples else hidden


def _with_same_parameters(module: Any) -> Any:
    """A copy of a module's structure that holds the very same parameters and buffers."""
    return copy.deepcopy(module, {id(tensor): tensor for tensor in (*module.parameters(), *module.buffers())})


def flat_config(configs: Mapping[str, Any], shared: int) -> Any:
    """The configuration of the flat stack: that of the first worker, as deep as all together."""
    first, *_ = configs.values()
    config = copy.deepcopy(first)
    depth = shared + sum(each.num_hidden_layers - shared for each in configs.values())
    for name in family_of(first).per_layer:
        if getattr(first, name, None):
            own = (value for each in configs.values() for value in getattr(each, name)[shared:])
            setattr(config, name, [*getattr(first, name)[:shared], *own])
    config.num_hidden_layers = depth
    return config


def flatten(models: Mapping[str, Any], shared: int) -> tuple[Any, Relay, tuple[int, ...]]:
    """A model of the workers' class whose stack holds the layers of all, its relay, and the segment of each layer.

    ``models`` stay as they are and usable; parameters are shared with them, not copied. The first worker gives the
    embedding, the first ``shared`` layers, the final norm and the unembedding.

    Raises:
        ModelError: no worker, or one that has no layer of its own above the shared ones.
    """
    for worker_id, model in models.items():
        if not 0 <= shared < model.config.num_hidden_layers:
            raise ModelError(
                f"shared={shared}: worker {worker_id!r} has {model.config.num_hidden_layers} layers; "
                "expected at least one of its own above the shared ones"
            )
    if not models:
        raise ModelError("workers=0; expected at least one to fuse")
    first = next(iter(models.values()))
    relay = Relay(first.config.model_type in _GIVE_TUPLES)
    inner = _with_same_parameters(first)
    parts = [(SHARED, list(Anatomy(inner).layers)[:shared])]
    for segment, model in enumerate(models.values()):
        parts.append((segment, [_with_same_parameters(layer) for layer in list(Anatomy(model).layers)[shared:]]))
    places, segments = [], []
    for segment, layers in parts:
        for n, layer in enumerate(layers):
            places.append(Place(layer, relay, segment, n == 0, n == len(layers) - 1))
            segments.append(segment)
    renumber(place.layer for place in places)
    places[0].starts_stack = places[-1].ends_stack = True
    Anatomy(inner).layers = nn.ModuleList(places)
    config = flat_config({name: model.config for name, model in models.items()}, shared)
    own = inner.config
    for module in inner.modules():  # bodies read their own config: how deep, and the kind of each layer
        if not isinstance(module, Place) and getattr(module, "config", None) is own:
            module.config = config
    kinds = set(getattr(config, "layer_types", None) or ())
    if kinds - set(getattr(own, "layer_types", None) or ()):  # the first worker knows no frequencies for some layers
        rotary = inner.base_model.rotary_emb
        inner.base_model.rotary_emb = type(rotary)(config).to(first.device)
    return inner, relay, tuple(segments)
