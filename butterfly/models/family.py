"""The families of models that can be split."""

from __future__ import annotations

from typing import TYPE_CHECKING

from butterfly.core.errors import ModelError
from butterfly.models.description import Attention, Family, Mlp
from butterfly.models.families.gpt import FALCON, GPT2, GPT_NEOX, OPT
from butterfly.models.families.llama import (
    GEMMA2,
    GEMMA3,
    LLAMA,
    MISTRAL,
    OLMO2,
    PHI3,
    QWEN2,
    QWEN3,
    QWEN3_MOE,
    SMOLLM3,
)

if TYPE_CHECKING:
    from transformers import PretrainedConfig

__all__ = ["FAMILIES", "Attention", "Family", "Mlp", "family_of"]

FAMILIES: dict[str, Family] = {family.model_type: family for family in (
    LLAMA, MISTRAL, QWEN2, QWEN3, QWEN3_MOE, GEMMA2, GEMMA3, PHI3, OLMO2, SMOLLM3, GPT2, GPT_NEOX, OPT, FALCON,
)}  # fmt: skip


def family_of(config: PretrainedConfig) -> Family:
    """The description of the family that ``config`` belongs to.

    Raises:
        ModelError: there is none, or it is of a kind that cannot be split.
    """
    if config.model_type not in FAMILIES:
        raise ModelError(
            f"family {config.model_type!r} is unknown; known families: {', '.join(FAMILIES)}: describe it as a Family "
            "in butterfly/models/families and list it in butterfly/models/family.py"
        )
    family = FAMILIES[config.model_type]
    if reason := family.rejection(config):
        raise ModelError(f"family {config.model_type!r}: {reason}; such a model cannot be split")
    return family
