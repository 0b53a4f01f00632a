"""The interface that the parts of the fused model share: each signature once."""

from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor
from transformers import GenerationConfig, LogitsProcessorList, PreTrainedModel, StoppingCriteriaList
from transformers.generation.streamers import BaseStreamer
from transformers.utils import ModelOutput

from butterfly.contracts.monitor import Monitor
from butterfly.fusion import AnyPool, Weighting
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.configuration import FusedConfig
from butterfly.runtime.drafting import Tally
from butterfly.runtime.failures import Account
from butterfly.runtime.stack import Relay

# Shapes: k workers, B sequences, T positions, d hidden size, V vocabulary.


class Whole:
    """The fused model as its parts see it; they stand before it among its bases, transformers' classes after it."""

    config: FusedConfig
    device: torch.device
    dtype: torch.dtype
    inner: PreTrainedModel
    pool: AnyPool
    weighting: Weighting
    monitor: Monitor
    worker_ids: tuple[str, ...]
    segments: tuple[int, ...]
    failures: dict[str, str]
    relay: Relay
    skip: float
    fuse_below: float | None
    drafting: int
    captured: bool
    tally: Tally
    account: Account

    @abstractmethod
    def new_cache(self) -> SplitCache:
        """An empty cache."""

    @abstractmethod
    def weigh(self, latents: Tensor, shared: Tensor, weighting: Weighting | None = None) -> Tensor:
        """How much each worker counts [k, …], at its latents [k, … , d] and shared hidden states [… , d]."""

    @abstractmethod
    def alive(self) -> Tensor:
        """Which workers answer [k] bool."""

    @abstractmethod
    def unembed(self, latents: Tensor) -> Tensor:
        """Logits [… , V] of last hidden states [… , d]."""

    @abstractmethod
    def where(self) -> dict[str, dict[str, Any]]:
        """Of each worker that runs in another process, which one."""

    @abstractmethod
    def _survivors(self) -> list[int]: ...

    @abstractmethod
    def _pass(self, segments: Iterable[int], shared: Tensor | None, cache: Any, **inputs: Any) -> None: ...

    @abstractmethod
    def _stacked(self, latents: Mapping[int, Tensor], shared: Tensor) -> Tensor: ...

    @abstractmethod
    def _fuse(self, latents: Tensor, weights: Tensor, alive: Tensor, unseen: bool = False) -> Tensor: ...

    @abstractmethod
    def _catch_up(
        self,
        chosen: Iterable[int],
        shared: Tensor,
        cache: Any,
        attention_mask: Tensor | None,
        position_ids: Tensor | None,
        options: Mapping[str, Any],
    ) -> dict[int, Tensor]: ...

    if TYPE_CHECKING:  # transformers has these, and a part that decodes otherwise goes on with them

        def generate(self, *inputs: Any, **options: Any) -> Tensor | ModelOutput:
            raise NotImplementedError

        def _sample(
            self,
            input_ids: Tensor,
            logits_processor: LogitsProcessorList,
            stopping_criteria: StoppingCriteriaList,
            generation_config: GenerationConfig,
            streamer: BaseStreamer | None = None,
            **options: Any,
        ) -> Tensor | ModelOutput:
            raise NotImplementedError
