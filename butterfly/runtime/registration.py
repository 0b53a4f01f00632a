"""Makes transformers know fused models: ``AutoModelForCausalLM`` and ``pipeline`` then read them as any other."""

from transformers import AutoConfig, AutoModelForCausalLM

from butterfly.runtime.configuration import FusedConfig
from butterfly.runtime.fused import FusedModel


def register() -> None:
    """Register the fused model with transformers; again does no harm."""
    AutoConfig.register(FusedConfig.model_type, FusedConfig, exist_ok=True)
    AutoModelForCausalLM.register(FusedConfig, FusedModel, exist_ok=True)


register()
