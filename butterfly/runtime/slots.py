"""A cache of fixed size in which each pass starts at a given slot, so that a step can overwrite earlier slots."""

import copy
from collections.abc import Sequence
from typing import Any, Self

import torch
from torch import Tensor
from transformers import Cache, StaticCache
from transformers.cache_utils import StaticLayer

from butterfly.core.errors import FusionError
from butterfly.runtime.stack import SHARED

# Shapes: B sequences, n tokens of the prompts, L slots, T slots of one pass, d hidden size.


class SlotLayer(StaticLayer):  # type: ignore[misc]  # transformers is not typed for mypy
    """Keys and values of one layer [B, heads, L, head size], written from slot ``start`` on.

    It keeps all slots of a layer with a window too: the mask hides what lies outside the window.
    """

    def __init__(self, length: int, start: Tensor, windowed: bool) -> None:
        super().__init__(max_cache_len=length)
        self.start, self.is_sliding = start, windowed

    def update(self, key_states: Tensor, value_states: Tensor, *args: Any, **kwargs: Any) -> tuple[Tensor, Tensor]:
        """Write this pass's keys and values [B, heads, T, head size]; those of all slots [B, heads, L, head size]."""
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        slots = self.start + torch.arange(key_states.shape[-2], device=self.start.device)
        self.keys.index_copy_(2, slots, key_states)
        self.values.index_copy_(2, slots, value_states)
        return self.keys, self.values

    def get_seq_length(self) -> Tensor:
        """The slot of the first token of this pass, int64 [], a tensor that a graph reads."""
        return self.start


class SlotCache(Cache):  # type: ignore[misc]  # transformers is not typed for mypy
    """The tokens of B sequences at L slots, and all that passes over them read and write.

    A pass starts at the slot ``start``. A slot may be written again: what a later pass reads is what was written last,
    and no pass reads a slot after its own.
    """

    def __init__(
        self, config: Any, segments: Sequence[int], batch: int, length: int, device: torch.device, dtype: torch.dtype
    ) -> None:
        self.segments = tuple(segments)
        self.start = torch.zeros((), dtype=torch.long, device=device)
        kinds = StaticCache(config=config, max_cache_len=length).layers
        super().__init__(layers=[SlotLayer(length, self.start, kind.is_sliding) for kind in kinds])
        self.ids = torch.zeros(batch, length, dtype=torch.long, device=device)
        self.positions = torch.zeros_like(self.ids)
        self.mask = torch.ones(batch, length, dtype=torch.bool, device=device)
        self.shared = torch.zeros(batch, length, config.hidden_size, dtype=dtype, device=device)
        """The shared layers' hidden states [B, L, d]: what every worker starts from."""
        self.drafted = torch.zeros_like(self.shared)
        """The drafter's last hidden states [B, L, d]."""
        self.seen: dict[int, int] = {}
        """How many slots each segment has read; one that is not named has read none."""
        self.bounds: list[Tensor] = []
        """For each answered token [B, 1], the share of the weight that was not fused. It bounds the total variation to
        the pool of all workers (N2)."""
        self.missing: list[tuple[str, ...]] = []
        """Of each token that was answered, the workers that had failed or were skipped."""

    def begin(self, ids: Tensor, mask: Tensor | None, positions: Tensor | None, limit: int) -> None:
        """Forget the last answer, and take the prompts [B, n]; no token will stand beyond slot ``limit``.

        Args:
            ids: the prompts' tokens, int64 [B, n].
            mask: where they are no padding, bool or int64 [B, n]; None: everywhere.
            positions: of the prompts' tokens, int64 [B, n] or [1, n]; None: counted where there is no padding.
            limit: how many tokens an answer has at most, the prompt among them.

        Raises:
            FusionError: no token, or a mask or positions of another length.
        """
        size = ids.shape[1]
        if size == 0:
            raise FusionError(
                f"input_ids={tuple(ids.shape)} with captured=True; expected at least one token of a prompt"
            )
        for name, given in (("attention_mask", mask), ("position_ids", positions)):
            if given is not None and given.shape[-1] != size:
                raise FusionError(f"{name}={tuple(given.shape)} with captured=True; expected {tuple(ids.shape)}")
        self.reset()
        self.seen, self.bounds, self.missing = {}, [], []
        self.mask.fill_(True)
        if mask is not None:
            self.mask[:, :size] = mask.bool()
        self.ids.zero_()
        self.ids[:, :size] = ids
        counted = (self.mask.long().cumsum(-1) - 1).clamp_min(0)
        if positions is not None:
            counted[:, size:] += positions[:, -1:] - counted[:, size - 1 : size]
            counted[:, :size] = positions
        # Tokens drafted beyond the limit are dropped. Their positions must still be ones that the model knows.
        self.positions.copy_(torch.minimum(counted, counted[:, limit - 1 : limit]))

    def slots(self, count: int) -> Tensor:
        """The slots of a pass over ``count`` tokens [T]."""
        return self.start + torch.arange(count, device=self.start.device)

    def crop(self, tokens_to_remove: int) -> None:
        """Drop the last ``-tokens_to_remove`` tokens: their slots are written again."""
        length = self.seen[SHARED] - abs(tokens_to_remove)
        self.seen = {segment: min(seen, length) for segment, seen in self.seen.items()}

    def forget(self, segment: int) -> None:
        """Drop the keys and values of a worker that failed: some of its layers lack them, or hold no numbers."""
        for owner, layer in zip(self.segments, self.layers, strict=True):
            if owner == segment and layer.is_initialized:
                layer.keys.zero_()
                layer.values.zero_()
        self.seen[segment] = 0

    def kept(self) -> Self:
        """What an answer leaves behind: a copy whose ``bounds``, ``missing``, ``seen`` and ``ids`` no other changes."""
        left = copy.copy(self)
        left.ids = self.ids.clone()
        return left

    def read(self, segments: Sequence[int], until: int) -> None:
        """Note that ``segments`` have read all slots before ``until``."""
        self.seen |= dict.fromkeys(segments, until)

    @property
    def total(self) -> Tensor:
        """The bound of the whole answer [B]: the sum of those of its tokens."""
        return torch.cat([bound[:, -1:] for bound in self.bounds], 1).sum(1)
