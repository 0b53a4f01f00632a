"""What ``config.json`` of a fused model says, so that transformers can build one."""

from collections.abc import Mapping
from typing import Any

from transformers import AutoConfig, PreTrainedConfig

from butterfly.runtime.stack import flat_config


class FusedConfig(PreTrainedConfig):  # type: ignore[misc]  # transformers is not typed for mypy
    """The workers' own configurations, how many layers they share, the pool, the weighting, and where to fuse.

    Beside these it holds what users of transformers read of any model: sizes, token ids, the kind of each layer.
    """

    model_type = "butterfly"

    def __init__(
        self,
        workers: Mapping[str, dict[str, Any]] | None = None,
        shared: int = 0,
        pool: str | None = "linear_pool",
        beta: float = 1.0,
        delta: float = 1.0,
        weighting: str | None = "fixed",
        fuse_below: float | None = None,
        **rest: Any,
    ) -> None:
        self.workers = dict(workers or {})
        self.shared, self.pool, self.beta, self.delta, self.weighting = shared, pool, beta, delta, weighting
        self.fuse_below = fuse_below
        if self.workers:
            flat = self.flat()
            for name in (
                "vocab_size", "hidden_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads",
                "head_dim", "max_position_embeddings", "layer_types", "sliding_window", "is_encoder_decoder",
                "tie_word_embeddings",
            ):  # fmt: skip
                if getattr(flat, name, None) is not None:
                    setattr(self, name, getattr(flat, name))
            for name in ("bos_token_id", "eos_token_id", "pad_token_id"):
                rest.setdefault(name, getattr(flat, name, None))
        super().__init__(**rest)

    def of_workers(self) -> dict[str, Any]:
        """Each worker's configuration, as transformers' own object."""
        return {name: AutoConfig.for_model(**config) for name, config in self.workers.items()}

    def flat(self) -> Any:
        """The configuration of the flat stack of all layers."""
        return flat_config(self.of_workers(), self.shared)
