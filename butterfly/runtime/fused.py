"""The fused model: a causal language model in transformers' own sense, so ``generate`` works as everywhere."""

import copy
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from transformers import DynamicCache, GenerationMixin, PreTrainedModel
from transformers.masking_utils import create_causal_mask
from transformers.modeling_outputs import CausalLMOutputWithPast

from butterfly.contracts.monitor import Monitor
from butterfly.core.errors import FusionError
from butterfly.fusion import AnyPool, Domain, Weighting
from butterfly.models.layers import number, shrink_config

# Shapes: k workers, B sequences, T positions, d hidden size, V vocabulary.


class WorkerFailed(UserWarning):
    """A worker crashed or said something that is not a number; the others answer from here on."""


class FusedModel(PreTrainedModel, GenerationMixin):  # type: ignore[misc]  # transformers is not typed for mypy
    """Σ ρ_i(x) M_i(x) over the workers alive, where all M_i share their first layers and their unembedding.

    The shared base runs once per token; the mask and the rotary embeddings are made once for all workers; one
    key-value cache holds the layers of all. A pool of latents fuses the workers' last hidden states before the
    unembedding; any other fuses their probabilities or log-probabilities. ``logits`` are the logarithms of the fused
    probabilities. ``monitor`` checks contracts of the pool while the model runs: by default the cheap ones, on one call
    in sixteen; assign another ``Monitor`` to check more, or ``Monitor(every=0)`` for none.
    """

    config_class = None
    main_input_name = "input_ids"
    _supports_sdpa = True

    def __init__(
        self, base: Any, shared: int, workers: Mapping[str, Sequence[nn.Module]], pool: AnyPool, weighting: Weighting
    ) -> None:
        """Take the shared parts from ``base`` (a Llama-like model) and the layers above from ``workers``.

        Modules are used as they are, not copied; the layers are renumbered for the common cache.
        """
        depth = shared + sum(len(layers) for layers in workers.values())
        kept = [*range(shared), *[0] * (depth - shared)]
        super().__init__(shrink_config(base.config, kept))
        self.embed = base.model.embed_tokens
        self.base_layers = nn.ModuleList(base.model.layers[:shared])
        self.rotary = base.model.rotary_emb
        self.norm = base.model.norm
        self.head = base.lm_head
        self.worker_ids = tuple(workers)
        self.worker_layers = nn.ModuleList(nn.ModuleList(layers) for layers in workers.values())
        number([*self.base_layers, *(layer for layers in workers.values() for layer in layers)])
        self.pool = pool
        self.weighting = weighting
        self.failures: dict[str, str] = {}
        self.monitor = Monitor()
        self.generation_config = copy.deepcopy(base.generation_config)

    def fail(self, worker_id: str, reason: str = "switched off by the caller") -> None:
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
        """Let every worker answer again, from the next prompt on: a worker that missed tokens cannot resume."""
        self.failures.clear()

    def alive(self) -> Tensor:
        """Which workers answer [k] bool."""
        return torch.tensor([one not in self.failures for one in self.worker_ids])

    def shared_hidden(self, embedded: Tensor, **context: Any) -> Tensor:
        """The shared base's hidden state [B, T, d]: what the gate reads and every worker starts from."""
        for layer in self.base_layers:
            embedded = layer(embedded, **context)
        return embedded

    def worker_hidden(self, shared: Tensor, **context: Any) -> Tensor:
        """Each worker's last hidden state before the final norm [k, B, T, d]; zeros for the dead.

        A worker that raises or whose output is not finite is taken out, with a ``WorkerFailed`` warning.
        """
        latents = []
        for worker_id, layers in zip(self.worker_ids, self.worker_layers, strict=True):
            hidden = shared
            if worker_id not in self.failures:
                try:
                    for layer in layers:  # type: ignore[attr-defined]  # a ModuleList
                        hidden = layer(hidden, **context)
                    reason = "" if bool(torch.isfinite(hidden).all()) else "its output is not finite"
                except (RuntimeError, ValueError, ArithmeticError) as error:
                    reason = f"it raised {type(error).__name__}: {error}"
                if reason:
                    self.fail(worker_id, reason)
                    warnings.warn(f"worker {worker_id} failed and is left out: {reason}", WorkerFailed, stacklevel=2)
            latents.append(hidden if worker_id not in self.failures else torch.zeros_like(shared))
        return torch.stack(latents)

    def weigh(self, latents: Tensor, shared: Tensor, weighting: Weighting | None = None) -> Tensor:
        """How much each worker counts [k, …], at worker latents [k, … , d] and the shared hidden states [… , d].

        By the model's own weighting, or another one.
        """
        chosen = self.weighting if weighting is None else weighting
        said = self.head(self.norm(latents)).softmax(-1) if chosen.reads_outputs else None
        weights: Tensor = chosen(shared, said)
        return weights

    def fuse(self, latents: Tensor, weights: Tensor) -> Tensor:
        """Fused log-probabilities [… , V] of worker latents [k, … , d] under weights [k, …].

        Where the weights of all survivors have underflowed to zero, the survivors count equally.
        """
        alive = self.alive().to(latents.device)
        living = weights[alive].sum(0)
        weights = torch.where(living > 0, weights, torch.ones_like(weights))  # a gate may underflow to 0 for survivors
        if self.pool.domain is Domain.REALS:
            self.monitor.watch(self.pool, latents, weights, alive)
            fused: Tensor = self.head(self.norm(self.pool(latents, weights, alive)))
            return fused.log_softmax(-1)
        logits = self.head(self.norm(latents))
        said = logits.log_softmax(-1) if self.pool.domain is Domain.LOGITS else logits.softmax(-1)
        self.monitor.watch(self.pool, said, weights, alive)
        mixed: Tensor = self.pool(said, weights, alive)
        if self.pool.domain is Domain.LOGITS:
            return mixed.log_softmax(-1)
        return mixed.clamp_min(torch.finfo(latents.dtype).tiny).log()

    def context(self, embedded: Tensor, attention_mask: Tensor | None, cache: Any, position_ids: Tensor | None) -> Any:
        """What every decoder layer needs beside its input, made once per call."""
        if position_ids is None:
            seen = cache.get_seq_length() if cache is not None else 0
            position_ids = torch.arange(embedded.shape[1], device=embedded.device)[None] + seen
        return {
            "attention_mask": create_causal_mask(
                config=self.config,
                inputs_embeds=embedded,
                attention_mask=attention_mask,
                past_key_values=cache,
                position_ids=position_ids,
            ),
            "position_ids": position_ids,
            "position_embeddings": self.rotary(embedded, position_ids=position_ids),
            "past_key_values": cache,
            "use_cache": cache is not None,
        }

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        position_ids: Tensor | None = None,
        past_key_values: Any | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int = 0,
        **_: Any,
    ) -> CausalLMOutputWithPast:
        """Fused log-probabilities as ``logits`` [B, T, V] for token ids [B, T]; the last ``logits_to_keep`` or all."""
        if use_cache and past_key_values is None:
            past_key_values = DynamicCache(config=self.config)
        embedded = self.embed(input_ids)
        context = self.context(embedded, attention_mask, past_key_values, position_ids)
        shared = self.shared_hidden(embedded, **context)
        latents = self.worker_hidden(shared, **context)[:, :, -logits_to_keep:]
        logits = self.fuse(latents, self.weigh(latents, shared[:, -logits_to_keep:]))
        return CausalLMOutputWithPast(logits=logits, past_key_values=past_key_values)
