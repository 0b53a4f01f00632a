"""What a model of some shape costs to run, counted from its configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from butterfly.models.shape import Shape, parameters_of

if TYPE_CHECKING:
    from transformers import PretrainedConfig


def flops_per_token(config: PretrainedConfig, shape: Shape) -> int:
    """Floating-point operations for one more token: two for each weight of a matrix that the token meets.

    The embedding is a look-up and costs none; the unembedding does, tied or not. Attention over the
    context is left out: it grows with the context and not with the weights.
    """
    untied = parameters_of(config, shape)
    embedding = int(config.vocab_size * getattr(config, "word_embed_proj_dim", config.hidden_size))
    return 2 * (untied if config.tie_word_embeddings else untied - embedding)
