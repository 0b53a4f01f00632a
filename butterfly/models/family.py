"""The families of models that can be split."""

from typing import Any

from butterfly.core.errors import ModelError
from butterfly.models.description import Attention, Family, Mlp
from butterfly.models.families.llama import LLAMA, MISTRAL, QWEN2, QWEN3

__all__ = ["FAMILIES", "Attention", "Family", "Mlp", "family_of"]

FAMILIES: dict[str, Family] = {family.model_type: family for family in (LLAMA, MISTRAL, QWEN2, QWEN3)}


def family_of(config: Any) -> Family:
    """The description of the family that ``config`` belongs to.

    Raises:
        ModelError: there is none.
    """
    if config.model_type not in FAMILIES:
        raise ModelError(
            f"family {config.model_type!r} is unknown; known families: {', '.join(FAMILIES)}: describe it as a Family "
            "in butterfly/models/families and list it in butterfly/models/family.py"
        )
    return FAMILIES[config.model_type]
