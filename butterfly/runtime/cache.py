"""The key-value cache of a fused model: of all layers, with what a worker that stayed behind needs to catch up."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache

from butterfly.runtime.stack import SHARED


class SplitCache(DynamicCache):  # type: ignore[misc]  # transformers is not typed for mypy
    """A ``DynamicCache`` in which each worker may have seen fewer tokens than the shared layers have.

    It keeps the shared layers' hidden states, from which a worker that was skipped, or was lost and revived, computes
    its own keys and values later, and says of each token what the fused model knows of it.
    """

    def __init__(self, config: Any, segments: Sequence[int]) -> None:
        super().__init__(config=config)
        self._new: Callable[[], Any] = lambda: DynamicCache(config=config).layers
        self.segments = tuple(segments)
        self.seen = dict.fromkeys((SHARED, *segments), 0)
        """How many tokens each segment has seen."""
        self._shared: list[Tensor] = []
        self._positions: list[Tensor] = []
        self._ids: list[Tensor] = []
        self.bounds: list[Tensor] = []
        """Of each call, at the positions that were answered [B, T]: the total variation to the pool of all workers."""
        self.missing: list[tuple[str, ...]] = []
        """Of each call, the workers that had failed or were skipped."""
        self._focus: frozenset[int] = frozenset([SHARED])

    @property
    def total(self) -> Tensor:
        """The bound of the whole answer [B]: the sum of those of its tokens."""
        return torch.cat([bound[:, -1:] for bound in self.bounds], 1).sum(1)

    @property
    def ids(self) -> Tensor | None:
        """The tokens so far [B, T]; None where embeddings were given."""
        return torch.cat(self._ids, 1) if self._ids else None

    def append(self, shared: Tensor, positions: Tensor | None, ids: Tensor | None) -> None:
        """Note new tokens.

        Args:
            shared: the shared layers' hidden states [B, T, d], in the model's dtype.
            positions: of the tokens, int64 [B, T] or [1, T]; None where the model counts them.
            ids: of the tokens, int64 [B, T]; None where embeddings were given.
        """
        self._shared.append(shared.detach())
        if positions is not None:
            self._positions.append(positions.expand(len(shared), -1))
        if ids is not None:
            self._ids.append(ids)

    def since(self, seen: int) -> tuple[Tensor, Tensor | None]:
        """The shared hidden states [B, n, d] and positions [B, n] of the n tokens from number ``seen`` on."""
        self._shared = [torch.cat(self._shared, 1)]
        positions = torch.cat(self._positions, -1)[:, seen:] if self._positions else None
        return self._shared[0][:, seen:], positions

    def focus(self, segments: Iterable[int]) -> None:
        """Answer questions about length from here on for these segments, which have seen equally many tokens."""
        self._focus = frozenset(segments)
        assert len({self.seen[row] for row in self._focus}) == 1

    def forget(self, segment: int) -> None:
        """Drop the keys and values of a worker that stopped within a pass: some of its layers have seen the tokens."""
        for place, (owner, fresh) in enumerate(zip(self.segments, self._new(), strict=True)):
            if owner == segment:
                if getattr(self.layers[place], "record_past", False):
                    fresh.activate_past_recording()
                self.layers[place] = fresh
        self.seen[segment] = 0

    def get_seq_length(self, layer_idx: int = 0) -> int:
        """How many tokens the segments in focus have seen."""
        return self.seen[next(iter(self._focus))]

    def get_mask_sizes(self, query_length: int, layer_idx: int) -> tuple[int, int]:
        """Length and offset of the keys for a layer in focus of the same kind as the one asked about."""
        kind = type(self.layers[layer_idx])
        for place, owner in enumerate(self.segments):
            if owner in self._focus and type(self.layers[place]) is kind:
                sizes: tuple[int, int] = self.layers[place].get_mask_sizes(query_length)
                return sizes
        return query_length + self.get_seq_length(), 0  # a mask that no layer of this pass reads

    def reorder_cache(self, beam_idx: Tensor) -> None:
        """Let beam b go on from beam ``beam_idx[b]``; ``beam_idx`` is int64 [B]."""
        super().reorder_cache(beam_idx)
        self._rows(lambda rows: rows.index_select(0, beam_idx.to(rows.device)))

    def batch_repeat_interleave(self, repeats: int) -> None:
        """Repeat each sequence ``repeats`` times."""
        super().batch_repeat_interleave(repeats)
        self._rows(lambda rows: rows.repeat_interleave(repeats, 0))

    def batch_select_indices(self, indices: Tensor) -> None:
        """Keep the sequences at ``indices``, int64 [n] or bool [B]."""
        super().batch_select_indices(indices)
        self._rows(lambda rows: rows[indices])

    def crop(self, tokens_to_remove: int) -> None:
        """Drop the last ``-tokens_to_remove`` tokens; a worker that stayed behind loses those that it has seen."""
        length = self.seen[SHARED] - abs(tokens_to_remove)
        for place, layer in enumerate(self.layers):
            if layer.is_initialized:
                layer.crop(min(0, length - self.seen[self.segments[place]]))
        self.seen = {segment: min(seen, length) for segment, seen in self.seen.items()}
        for chunks in (self._shared, self._positions, self._ids):
            chunks[:] = [torch.cat(chunks, 1)[:, :length]] if chunks else []

    def join(self, other: "SplitCache") -> None:
        """Put the sequences of another cache below these; the shorter ones are padded on the left.

        A worker that is behind in either cache has seen nothing afterwards, and catches up when it is asked. Positions
        must have been given to every call, as padding moves the tokens. ``other`` must not be used any more.
        """
        longer = max(self.seen[SHARED], other.seen[SHARED])
        behind = {
            segment
            for segment in self.seen
            if any(cache.seen[segment] != cache.seen[SHARED] for cache in (self, other))
        }
        for place, fresh in enumerate(self._new()):
            mine, yours = self.layers[place], other.layers[place]
            if self.segments[place] in behind or not (mine.is_initialized and yours.is_initialized):
                self.layers[place] = fresh
                continue
            kept = min(longer, getattr(mine, "sliding_window", longer + 1) - 1)
            for layer in (mine, yours):
                layer.keys, layer.values = (_padded(states, kept, -2) for states in (layer.keys, layer.values))
            mine.keys, mine.values = torch.cat([mine.keys, yours.keys]), torch.cat([mine.values, yours.values])
            if hasattr(mine, "cumulative_length"):
                mine.cumulative_length = longer
        self.seen = {segment: 0 if segment in behind else longer for segment in self.seen}
        for name in ("_shared", "_positions", "_ids"):
            parts = [torch.cat(chunks, 1) for chunks in (getattr(self, name), getattr(other, name)) if chunks]
            joined = [torch.cat([_padded(part, longer, 1) for part in parts])] if len(parts) == 2 else []
            setattr(self, name, joined)
        self.bounds, self.missing = [], []

    def trim(self, count: int) -> None:
        """Drop the first ``count`` tokens of every sequence, all of them padding."""
        for place, fresh in enumerate(self._new()):
            layer, left = self.layers[place], self.seen[self.segments[place]] - count
            if left <= 0 or not layer.is_initialized:
                self.layers[place] = fresh
                continue
            kept = min(layer.keys.shape[-2], left)
            layer.keys, layer.values = layer.keys[..., -kept:, :], layer.values[..., -kept:, :]
            if hasattr(layer, "cumulative_length"):
                layer.cumulative_length = left
        self.seen = {segment: max(0, seen - count) for segment, seen in self.seen.items()}
        for chunks in (self._shared, self._positions, self._ids):
            chunks[:] = [torch.cat(chunks, 1)[:, count:]] if chunks else []

    def _rows(self, choose: Callable[[Tensor], Tensor]) -> None:
        for chunks in (self._shared, self._positions, self._ids, self.bounds):
            chunks[:] = [choose(chunk) for chunk in chunks]


def _padded(values: Tensor, length: int, axis: int) -> Tensor:
    """``values`` as long as ``length`` along an axis: zeros go before the first."""
    short = length - values.shape[axis]
    if short <= 0:
        return values
    shape = list(values.shape)
    shape[axis] = short
    return torch.cat([values.new_zeros(shape), values], axis)
