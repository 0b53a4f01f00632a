"""The fused model: a causal language model in transformers' own sense, so what works there works with it."""

import copy
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import torch
from torch import Tensor
from transformers import AutoConfig, AutoModelForCausalLM, GenerationMixin, PreTrainedModel
from transformers.loss.loss_utils import ForCausalLMLoss
from transformers.modeling_outputs import CausalLMOutputWithPast
from transformers.utils.generic import can_return_tuple

from butterfly.contracts.monitor import Monitor
from butterfly.core.errors import FusionError, ModelError
from butterfly.fusion import AnyPool, Weighting
from butterfly.models.anatomy import Anatomy
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.captured_generation import Capturing
from butterfly.runtime.captured_steps import Capture
from butterfly.runtime.configuration import FusedConfig
from butterfly.runtime.drafted_generation import Drafting
from butterfly.runtime.drafting import Tally
from butterfly.runtime.failures import Account, NoWorkerLeft, WorkerFailed
from butterfly.runtime.fusing import Fusing
from butterfly.runtime.leading import Lead, Leading
from butterfly.runtime.pools import describe_pool, describe_weighting, new_pool, new_weighting
from butterfly.runtime.rejecting import Rejecting, is_number
from butterfly.runtime.remote_code import REMOTE_CODE
from butterfly.runtime.stack import SHARED, Place, flatten
from butterfly.runtime.vocabulary import Vocabulary
from butterfly.runtime.wide_weighting import WideWeighting

SWITCHED_OFF = "switched off by the caller"

# Shapes: k workers, B sequences, T positions, M any number of positions, d hidden size, V vocabulary.


@dataclass
class FusedOutput(CausalLMOutputWithPast):  # type: ignore[misc]  # transformers is not typed for mypy
    """What transformers' models return, and the workers that did not answer."""

    bound: Tensor | None = None
    """1 − W [B, T], where W is the weight of the workers that answered; None if all answered. For the linear pool it
    bounds the total variation between this answer and that of all workers (N2)."""
    missing: tuple[str, ...] | None = None
    """The workers that had failed, were skipped, or had no say in some row; None if there are none."""


class FusedModel(
    Fusing, Leading, Capturing, Drafting, Rejecting, Vocabulary, WideWeighting,
    PreTrainedModel, GenerationMixin,  # type: ignore[misc]  # transformers is not typed for mypy
):  # fmt: skip
    """Σ ρ_i(x) M_i(x) over the workers alive, where all M_i share their first layers and their unembedding.

    The shared base runs once per token. Masks and rotary embeddings are made once for all workers, and one key-value
    cache holds all layers. A pool of latents fuses the workers' last hidden states before the unembedding. The other
    pools fuse probabilities or log-probabilities, in float32 for every dtype of the model. ``logits`` are the
    logarithms of the fused probabilities, in float32. ``monitor`` checks contracts of the pool while the model runs,
    by default the cheap ones on one call in sixteen. Assign another ``Monitor`` to check more, or ``Monitor(every=0)``
    to check none.

    - ``skip``: how much total variation each token may lose because workers of little weight do not run.
    - ``fuse_below``: the heaviest worker answers alone if its two best log-probabilities differ by at least this.
    - ``drafting``: how many tokens the heaviest worker drafts in ``generate``; the others check them, without any loss.
    - ``deadline``: how many seconds a worker may take for one pass.
    - ``captured``: ``generate`` runs its steps over a cache of fixed size, on CUDA as graphs that are replayed.

    ``torch.compile`` of the whole model breaks the graph after each worker, where its output is checked.
    """

    config_class = FusedConfig
    base_model_prefix = "inner"
    main_input_name = "input_ids"
    supports_gradient_checkpointing = True
    _supports_sdpa = True
    _supports_flash_attn = True
    _supports_attention_backend = True

    def __init__(
        self,
        config: FusedConfig,
        models: Mapping[str, Any] | None = None,
        pool: AnyPool | None = None,
        weighting: Weighting | None = None,
    ) -> None:
        """A fused model of ``models``, or one with new parameters as ``config`` says, for ``from_pretrained``."""
        # What was asked for: super() sets a default, and transformers builds under the dtype that it will load.
        options = {"attn_implementation": config._attn_implementation, "dtype": torch.get_default_dtype()}
        super().__init__(config)
        given = models is not None
        if models is None:
            each = config.of_workers()
            models = {name: AutoModelForCausalLM.from_config(own, **options) for name, own in each.items()}
        inner, relay, segments = flatten(models, config.shared)
        self.inner, self.relay, self.segments = inner, relay, segments
        self.worker_ids = tuple(models)
        self.pool = new_pool(config.pool, config.beta, config.delta) if pool is None else pool
        if weighting is None:
            weighting = new_weighting(str(config.weighting), config.hidden_size, len(self.worker_ids))
        self.weighting = weighting
        self.failures: dict[str, str] = {}
        self.skip: float = 0.0
        self.fuse_below = config.fuse_below
        self.account = Account()  # of the latest answer that generate() gave with a cache of its own
        self.drafting: int = 0
        self.captured: bool = False
        self._capture: Capture | None = None
        self.tally = Tally()
        self.monitor = Monitor()
        self.tokenizer: Any = None
        self.generation_config = copy.deepcopy(inner.generation_config)
        if given:  # post_init() draws new parameters for every module without this mark, workers cut in memory included
            for module in self.modules():
                module._is_hf_initialized = True  # the mark is transformers'
        self.post_init()

    @classmethod
    def of(cls, models: Mapping[str, Any], shared: int, pool: AnyPool, weighting: Weighting) -> Self:
        """The fused model of workers in memory, which stay usable; parameters are shared with them, not copied.

        Args:
            models: …ForCausalLM by worker id; the first gives what all share.
            shared: how many of their first layers all have in common.

        Raises:
            ModelError: no worker, one without a layer of its own, or an unknown family.
        """
        if not models:
            raise ModelError("workers=0; expected at least one to fuse")
        first = next(iter(models.values()))
        config = FusedConfig(
            workers={name: model.config.to_dict() for name, model in models.items()},
            shared=shared,
            **describe_pool(pool),
            weighting=describe_weighting(weighting),
            dtype=first.dtype,
        )
        fused: Self = cls(config, models, pool, weighting).eval()
        return fused

    def save_pretrained(self, save_directory: str | Path, **options: Any) -> None:
        """Write one checkpoint that ``AutoModelForCausalLM`` reads once butterfly is imported, or anywhere with
        ``trust_remote_code=True``, with the tokenizer where there is one.

        Raises:
            ModelError: the pool or the weighting is of the caller's own class, which no reader would know.
        """
        self.config.pool, self.config.fuse_below = describe_pool(self.pool)["pool"], self.fuse_below
        self.config.weighting = describe_weighting(self.weighting)
        if self.config.pool is None or self.config.weighting is None:
            raise ModelError(
                f"{type(self.pool).__name__} with {type(self.weighting).__name__} cannot be saved; expected a pool and "
                "a weighting of butterfly.fusion"
            )
        self.config.auto_map = {
            "AutoConfig": "modeling_butterfly.FusedConfig",
            "AutoModelForCausalLM": "modeling_butterfly.FusedModel",
        }
        super().save_pretrained(save_directory, **options)
        (Path(save_directory) / "modeling_butterfly.py").write_text(REMOTE_CODE, encoding="utf-8")
        if self.tokenizer is not None:
            self.tokenizer.save_pretrained(save_directory)

    def fail(self, worker_id: str, reason: str = SWITCHED_OFF) -> None:
        """Take a worker out until ``revive``; the others answer from here on.

        Raises:
            FusionError: there is no such worker, or it is the last one alive.
        """
        if worker_id not in self.worker_ids:
            raise FusionError(f"worker {worker_id!r} is unknown; this split has {', '.join(self.worker_ids)}")
        if not set(self.worker_ids) - set(self.failures) - {worker_id}:
            raise FusionError(f"worker {worker_id!r} is the last one alive ({reason}); at least one must answer")
        self.failures[worker_id] = reason

    def revive(self) -> None:
        """Let every worker answer again: from the next token on, after it has caught up with those it missed."""
        self.revived, self.failures = self.revived or bool(self.failures), {}

    def recover(self, seconds: float = 0.0) -> None:
        """Let those answer again that failed and may have recovered; the caller's own ``fail`` stays.

        Args:
            seconds: to wait for a worker where none is left, if workers run in processes that must start.
        """
        kept = {worker_id: why for worker_id, why in self.failures.items() if why == SWITCHED_OFF}
        self.revived, self.failures = self.revived or len(kept) < len(self.failures), kept

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The workers that have been asked and have not answered yet; may be read from another thread."""
        running = self.relay.running
        return () if running is None else (self.worker_ids[running],)

    def where(self) -> dict[str, dict[str, Any]]:
        """Of each worker that runs in another process, which one; nothing where all run in this one."""
        return {}

    def ping(self) -> None:
        """Notice workers that ended while they were idle, where they run in other processes."""

    @property
    def deadline(self) -> float | None:
        """Seconds that a worker may take for one pass before it is left out, looked at between its layers."""
        return self.relay.deadline

    @deadline.setter
    def deadline(self, seconds: float | None) -> None:
        if seconds is not None and not (is_number(seconds) and seconds >= 0):
            raise FusionError(f"deadline={seconds!r}; expected seconds, at least 0, or None for no limit")
        self.relay.deadline = seconds

    def alive(self) -> Tensor:
        """Which workers answer [k] bool."""
        return torch.tensor([worker_id not in self.failures for worker_id in self.worker_ids])

    def own_layers(self, worker_id: str) -> list[Place]:
        """The places of a worker's own layers in the stack."""
        wanted = self.worker_ids.index(worker_id)
        return [place for place in Anatomy(self.inner).layers if place.segment == wanted]  # type: ignore[misc]

    def _survivors(self) -> list[int]:
        return [n for n, worker_id in enumerate(self.worker_ids) if worker_id not in self.failures]

    def _pass(self, segments: Iterable[int], shared: Tensor | None, cache: Any, **inputs: Any) -> None:
        """One forward pass of the stack in which only ``segments`` run; the relay then holds their outputs."""
        chosen = frozenset(segments)
        self.relay.begin(chosen, shared)
        if isinstance(cache, SplitCache):
            cache.focus(chosen)
        self.inner.base_model(past_key_values=cache, use_cache=cache is not None, **inputs)
        if isinstance(cache, SplitCache):
            assert self.relay.shared is not None
            length = self.relay.shared.shape[1]
            for segment in chosen:
                cache.seen[segment] += length
            for segment in self.relay.broken:
                cache.forget(segment)
            cache.focus([SHARED])
        for segment, reason in self.relay.broken.items():
            worker_id = self.worker_ids[segment]
            self.failures[worker_id] = reason
            warnings.warn(f"worker {worker_id} failed and is left out: {reason}", WorkerFailed, stacklevel=3)

    def _stacked(self, latents: Mapping[int, Tensor], shared: Tensor) -> Tensor:
        return torch.stack([latents.get(n, torch.zeros_like(shared)) for n in range(len(self.worker_ids))])

    def shared_hidden(self, input_ids: Tensor, attention_mask: Tensor | None = None) -> Tensor:
        """The shared base's hidden state [B, T, d], which the gate reads and every worker starts from, of token ids
        ``input_ids``, int64 [B, T]; ``attention_mask`` [B, T] is 0 at padding."""
        self._pass([SHARED], None, None, input_ids=input_ids, attention_mask=attention_mask)
        assert self.relay.shared is not None
        return self.relay.shared

    def worker_hidden(self, shared: Tensor, attention_mask: Tensor | None = None) -> Tensor:
        """Each worker's last hidden state before the final norm [k, B, T, d], from ``shared`` [B, T, d]; zeros for
        failed workers. ``attention_mask`` [B, T] is 0 at padding. A worker that raises or whose output is not finite is
        taken out, with a ``WorkerFailed`` warning."""
        nothing = torch.zeros(shared.shape[:-1], dtype=torch.long, device=shared.device)
        self._pass(self._survivors(), shared, None, input_ids=nothing, attention_mask=attention_mask)
        return self._stacked(self.relay.latents, shared)

    def latents(self, input_ids: Tensor, attention_mask: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """One pass over token ids, int64 [B, T], without a cache: the shared hidden state [B, T, d], and each worker's
        last hidden state before the final norm [k, B, T, d], zeros for failed workers."""
        self._pass([SHARED, *self._survivors()], None, None, input_ids=input_ids, attention_mask=attention_mask)
        assert self.relay.shared is not None
        return self.relay.shared, self._stacked(self.relay.latents, self.relay.shared)

    def _prepare_cache_for_generation(
        self, generation_config: Any, model_kwargs: dict[str, Any], *rest: Any, **options: Any
    ) -> Any:
        """Generate with a ``SplitCache`` unless the caller asks for another kind, or gives one."""
        if self.captured:
            self._check_captured(generation_config)
        if self.drafting:
            self._check_drafting(generation_config)
        given = model_kwargs.get("past_key_values")
        self._check_cache(given, self.captured)
        if (
            given is None
            and generation_config.use_cache
            and generation_config.cache_implementation in (None, "dynamic")
        ):
            generation_config.cache_implementation = None  # transformers takes a name or a cache, not both
            cache = model_kwargs["past_key_values"] = self.new_cache()
            self.account = Account(cache.bounds, cache.missing)
        return super()._prepare_cache_for_generation(generation_config, model_kwargs, *rest, **options)

    def new_cache(self) -> SplitCache:
        """An empty cache, for ``past_key_values``."""
        return SplitCache(self.inner.config, self.segments)

    @can_return_tuple  # type: ignore[untyped-decorator]  # transformers is not typed for mypy
    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        past_key_values: Any | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int | Tensor = 0,
        **options: Any,
    ) -> FusedOutput:
        """Fused log-probabilities as ``logits`` [B, T, V] in float32 for token ids, int64 [B, T], or embeddings
        [B, T, d]; of the last ``logits_to_keep`` positions, of those it lists, or of all. ``position_ids`` and
        ``labels`` are int64 [B, T]; ``attention_mask``, [B, T] with all cached tokens in T, is 0 at padding.

        Raises:
            NoWorkerLeft: every worker has failed.
            FusionError: an option that a fused model does not know, or a worker must catch up with tokens that a cache
                of the caller's does not hold.
        """
        if (input_ids is None) == (inputs_embeds is None):
            raise FusionError("input_ids and inputs_embeds are both given or both missing; expected one of them")
        self._check_cache(past_key_values)
        self._check_options(options)
        cache: Any = self.new_cache() if use_cache and past_key_values is None else past_key_values
        given = {"input_ids": input_ids, "inputs_embeds": inputs_embeds, "position_ids": position_ids}
        kept = slice(-logits_to_keep, None) if isinstance(logits_to_keep, int) else logits_to_keep
        survivors, split = self._survivors(), isinstance(cache, SplitCache)
        self._check_other_kind(cache, survivors)
        behind = split and any(cache.seen[n] != cache.seen[SHARED] for n in survivors)
        chooses = (self.skip > 0 or self.fuse_below is not None) and not self.weighting.reads_outputs
        apart = behind or chooses
        self._pass(
            [SHARED] if apart else [SHARED, *survivors], None, cache, attention_mask=attention_mask, **given, **options
        )
        shared, latents = self.relay.shared, dict(self.relay.latents)
        assert shared is not None
        if split:
            cache.append(shared, position_ids, input_ids)
        lead: Lead | None = None
        if apart:
            rest = (shared, cache, attention_mask, position_ids, options)
            latents, lead = self._some(kept, *rest) if chooses else (self._catch_up(survivors, *rest), None)
        if not latents:
            raise NoWorkerLeft(self.failures, cache.ids if split else input_ids)
        shared, stacked = shared[:, kept], self._stacked(latents, shared)[:, :, kept]
        weights = self.weigh(stacked, shared)
        spoke = self.alive()
        spoke[[n for n in survivors if n not in latents]] = False
        logits = lead.logits if lead and bool(lead.sure.all()) else self._fuse(stacked, weights, spoke)
        mute = [n not in latents or (lead is not None and lead.silences(n)) for n in range(len(self.worker_ids))]
        silent = tuple(name for name, is_mute in zip(self.worker_ids, mute, strict=True) if is_mute)
        bound = (weights[~spoke.to(weights.device)].sum(0) / weights.sum(0)).detach()
        if lead:
            logits, bound = lead.over(logits, bound)
        if split:
            cache.bounds.append(bound)
            cache.missing.append(silent)
        loss = None
        if labels is not None:
            loss = ForCausalLMLoss(logits, labels, self.config.vocab_size, **options)
        return FusedOutput(
            loss=loss,
            logits=logits,
            past_key_values=cache,
            bound=bound if silent or lead else None,
            missing=silent or None,
        )

    def _catch_up(
        self,
        chosen: Iterable[int],
        shared: Tensor,
        cache: Any,
        attention_mask: Tensor | None,
        position_ids: Tensor | None,
        options: Mapping[str, Any],
    ) -> dict[int, Tensor]:
        """What the ``chosen`` workers say of the newest positions, after they have read the tokens they missed."""
        latents: dict[int, Tensor] = {}
        groups: dict[int, list[int]] = {}
        for n in chosen:
            groups.setdefault(cache.seen[n] if isinstance(cache, SplitCache) else 0, []).append(n)
        for seen, group in groups.items():
            hidden, positions = cache.since(seen) if isinstance(cache, SplitCache) else (shared, position_ids)
            nothing = torch.zeros(hidden.shape[:-1], dtype=torch.long, device=hidden.device)
            self._pass(
                group,
                hidden,
                cache,
                input_ids=nothing,
                attention_mask=attention_mask,
                position_ids=positions,
                **options,
            )
            latents |= {n: latent[:, -shared.shape[1] :] for n, latent in self.relay.latents.items()}
        return latents


AutoConfig.register(FusedConfig.model_type, FusedConfig, exist_ok=True)
AutoModelForCausalLM.register(FusedConfig, FusedModel, exist_ok=True)
